/** What each fact is called and means, in every language. */
import type { Lang } from "../options.js";
import type { Fact, Level } from "./facts.js";
import { en } from "./words.en.js";
import { nb } from "./words.nb.js";
import { nn } from "./words.nn.js";

/** A fact in words; `todo` where something should be done. */
export interface Said {
  readonly text: string;
  readonly todo: string | null;
}

type Own<Code extends Fact["code"]> = Extract<Fact, { code: Code }>;

/** Facts that git and the search for a browser have their own sentences for. */
export interface Borrowed {
  readonly history: string;
  readonly browser: string;
}

export interface DoctorWords {
  readonly levels: Readonly<Record<Level, string>>;
  readonly names: Readonly<Record<Fact["code"], string>>;
  readonly todo: string;
  readonly node: (fact: Own<"node">) => Said;
  readonly locale: (fact: Own<"locale">) => Said;
  readonly git: (fact: Own<"git">) => Said;
  readonly repository: (fact: Own<"repository">, borrowed: Borrowed) => Said;
  readonly browser: (fact: Own<"browser">, borrowed: Borrowed) => Said;
  readonly plan: (fact: Own<"plan">) => Said;
  readonly cache: (fact: Own<"cache">) => Said;
  readonly terminal: (fact: Own<"terminal">) => Said;
  readonly outcome: (errors: number, warnings: number) => string;
}

/** Whole megabytes, or kilobytes below one. */
export const sizeOf = (bytes: number): string =>
  bytes >= 1e6 ? `${Math.round(bytes / 1e6)} MB` : `${Math.ceil(bytes / 1000)} kB`;

export const doctorWords: Readonly<Record<Lang, DoctorWords>> = { nb, nn, en };
