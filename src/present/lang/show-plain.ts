/** What the pages of goals, objectives, indicators, initiatives and organisations say, in each language. */
import type { CalledView, RolledView, OwnGapsView, RollUpView, StandingView } from "../../report/show-plain-view.js";
import type { Ref } from "../../report/show-view.js";
import type { Lang } from "../../report/wording.js";
import { plainEn } from "./show-plain.en.js";
import { plainNb } from "./show-plain.nb.js";
import { plainNn } from "./show-plain.nn.js";
import { voiced } from "./voice.js";

/** An item as a sentence names it: "4.A-m2 Document sharing", "overall goal 3 Better use of resources". */
export type NameOf = (item: Ref) => string;

export interface PlainWords {
  readonly headings: Readonly<Record<"measures" | "gaps" | "toActOn" | "toGive" | "contradictions", string>>;
  /** How an indicator's status came about, step by step; an objective's and a goal's counts. */
  readonly rollUp: (view: RollUpView, nameOf: NameOf) => readonly string[];
  /** A measure that cannot be judged, and why. */
  readonly leftOut: (member: RolledView, nameOf: NameOf) => string;
  /** What was last reported, in one sentence. */
  readonly reported: (report: StandingView["report"]) => string;
  /** That the report is older than it may be; null when it is not. */
  readonly tooOld: (report: StandingView["report"]) => string | null;
  /** What holds the initiative. */
  readonly waits: (standing: StandingView, nameOf: NameOf) => readonly string[];
  readonly gap: {
    readonly who: (names: string) => string;
    readonly next: (step: string) => string;
    readonly noDate: string;
    readonly none: string;
    /** How many stand under an objective or a goal, and how to see them. */
    readonly under: (view: NonNullable<OwnGapsView["under"]>, command: string) => string;
    readonly all: (command: string) => string;
  };
  /** Where the text stands that the figures contradict. */
  readonly textOf: (name: string, place: string) => string;
  /** That a number stands for several items, which of them is shown, and how to get the others. */
  readonly called: (view: CalledView, nameOf: NameOf) => string;
  /** What the items of an entry are to it, by the list they stand in. */
  readonly items: Readonly<Record<string, string>>;
}

const all: Readonly<Record<Lang, PlainWords>> = { nb: plainNb, nn: plainNn, en: plainEn };

export function plainWords(lang: Lang): PlainWords {
  return voiced(lang, all[lang]);
}
