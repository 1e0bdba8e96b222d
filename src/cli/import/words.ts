/** What `ehs import` says, in each language. */
import type { ReadFault } from "../../exchange/fault.js";
import type { CubeDimension } from "../../model/sheet.js";
import type { Unknown } from "../../exchange/propose.js";
import type { Meaning } from "../../exchange/signs.js";
import type { State, Why, WhyOf } from "./judged.js";
import { importEn } from "./words.en.js";
import { importNb } from "./words.nb.js";
import { importNn } from "./words.nn.js";

export type Shown = State | "doubtful";

/** A sentence for each reason. */
export type WhyWords = { readonly [Code in Why["why"]]: (of: WhyOf<Code>) => string };

export interface ImportWords {
  readonly fault: (path: string, fault: ReadFault) => string;
  /** `code` is the system's name for what went wrong. */
  readonly unreadable: (path: string, code: string) => string;
  readonly noFile: string;
  /** JSON to the screen is the whole answer, which it is only where nothing is written. */
  readonly jsonDryRun: string;
  /** Only a file of figures has a preview in several formats. */
  readonly formatAlone: string;
  readonly states: Readonly<Record<Shown, string>>;
  readonly columns: readonly [state: string, measure: string, period: string, figure: string, row: string, why: string];
  readonly why: WhyWords;
  readonly missing: Readonly<Record<string, string>>;
  readonly meaning: Readonly<Record<Meaning, string>>;
  readonly sign: (sign: string, meaning: string, count: number) => string;
  readonly counts: (counts: Readonly<Record<Shown, number>>, passedOver: number) => string;
  readonly more: (count: number) => string;
  readonly by: (mapping: string) => string;
  readonly proposedBy: string;
  /** A cube with figures for each category of these; `mapping`: the one of the plan that leaves them open. */
  readonly dimensions: (path: string, mapping: string | null, open: readonly CubeDimension[]) => string;
  readonly lacking: (path: string, what: readonly Unknown[], headings: readonly string[]) => string;
  readonly saveFirst: string;
  readonly noMapping: (name: string, names: readonly string[]) => string;
  readonly severalMappings: (names: readonly string[]) => string;
  readonly notThere: (mapping: string, missing: readonly string[], found: readonly string[]) => string;
  readonly mappingTaken: (name: string) => string;
  readonly badName: (name: string) => string;
  readonly stopped: (doubtful: number, rejected: number) => string;
  readonly needsReason: (count: number) => string;
  readonly nothing: string;
  readonly template: {
    readonly about: readonly string[];
    readonly number: (low: number | null, high: number | null) => string;
    readonly list: (words: readonly string[]) => string;
    readonly count: string;
    readonly date: string;
    readonly toTerminal: string;
    readonly noMeasures: string;
  };
  readonly portfolio: {
    readonly columns: readonly [state: string, initiative: string, inPlan: string, inList: string];
    readonly states: Readonly<Record<"same" | "renamed" | "match" | "new" | "missing", string>>;
    readonly noColumns: (headings: readonly string[]) => string;
    readonly twice: (id: string) => string;
    readonly confirm: (initiative: string, entry: string) => string;
    readonly yes: readonly string[];
    readonly propose: (matches: readonly string[]) => string;
    readonly gone: (ids: readonly string[]) => string;
    readonly badMatch: (typed: string) => string;
    readonly notInList: (id: string) => string;
    readonly taken: (id: string, initiative: string) => string;
    readonly notGone: (id: string) => string;
  };
}

export const importWords: Readonly<Record<"nb" | "nn" | "en", ImportWords>> = {
  nb: importNb,
  nn: importNn,
  en: importEn,
};

/** The reason in words. */
export function whyText({ why }: ImportWords, of: Why): string {
  const say = why[of.why] as (of: Why) => string; // the one for its own code
  return say(of);
}
