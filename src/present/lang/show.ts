/** The words of `ehs show`, as one interface that each language fills in. */
import type { ItemKind } from "../../evaluate/items.js";
import type { DerivedProblem, MemberFact, MemberWhy } from "../../model/derived.js";
import type { Lang } from "../../report/wording.js";
import type { FigureToCollect } from "../../report/attention-view.js";
import type { AheadStep, AheadView, SurveyChange, PastView, VerdictStep } from "../../report/show-steps.js";
import type { AssumedView, DerivedView, MeasureItemView } from "../../report/show-view.js";
import type { ChartPart } from "../chart.js";
import { showEn } from "./show.en.js";
import { showNb } from "./show.nb.js";
import { showNn } from "./show.nn.js";
import type { ShowParts } from "./show-parts.js";
import { voiced } from "./voice.js";

export interface ShowWords {
  readonly kind: Readonly<Record<ItemKind, string>>;
  readonly headings: Readonly<
    Record<
      | "definition"
      | "place"
      | "figures"
      | "verdict"
      | "ahead"
      | "changes"
      | "past"
      | "collect"
      | "notes"
      | "derived"
      | "spread"
      | "assumed",
      string
    >
  >;
  /** Labels of facts, of links and of lists, by code. */
  readonly fact: Readonly<Record<string, string>>;
  readonly link: Readonly<Record<string, string>>;
  readonly list: Readonly<Record<string, string>>;
  /** Words that a plan chooses among, by the code of the fact and the word. */
  readonly word: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly remark: Readonly<Record<string, string>>;
  readonly partOf: string;
  readonly inFile: (file: string) => string;
  readonly inferred: (fields: readonly string[]) => string;
  readonly reported: (colour: string, cutOff: string) => string;
  readonly noReport: string;
  readonly figureColumns: readonly [string, string, string, string];
  readonly standing: Readonly<Record<"official" | "candidate" | "assumed" | "unused", string>>;
  readonly missing: Readonly<Record<string, string>>;
  readonly obsFlag: Readonly<Record<string, string>>;
  readonly published: (day: string) => string;
  readonly revision: (number: number, kind: string, reason: string) => string;
  readonly chart: Readonly<Record<ChartPart, string>>;
  readonly step: (step: VerdictStep) => string;
  readonly change: (change: SurveyChange) => string;
  readonly surveyAssumption: string;
  readonly ahead: {
    readonly step: (step: AheadStep, view: AheadView) => string;
    readonly observed: (view: AheadView) => string | null;
    readonly best: (view: AheadView) => string;
    readonly projection: (projection: NonNullable<AheadView["projection"]>) => string;
  };
  readonly past: (past: PastView) => string;
  readonly collect: {
    readonly need: (reason: FigureToCollect["reason"], period: string | null) => string;
    readonly from: (
      source: string | null,
      who: string | null,
      formerly: string | null,
      cadence: string | null,
    ) => string;
    readonly by: (period: string, late: boolean) => string;
  };
  readonly assumed: {
    readonly warning: string;
    readonly figure: (assumed: AssumedView["observations"][number], inPoints: boolean) => string;
    readonly target: (assumed: AssumedView["targets"][number]) => string;
    readonly before: (assumed: AssumedView) => string;
    readonly after: (view: MeasureItemView, assumed: AssumedView) => string;
  };
  readonly derived: (derived: DerivedView) => string;
  /** Periods that it is not computed for. */
  readonly notComplete: (periods: readonly string[]) => string;
  readonly problem: (problem: DerivedProblem["reason"], concerned: readonly string[]) => string;
  readonly counted: Readonly<Record<"yes" | "no" | "unknown", string>>;
  readonly memberWhy: Readonly<Record<MemberWhy, string>>;
  readonly daysLate: (days: string) => string;
  /** What a member was judged by; `since` is null when the plan does not say from when it was known. */
  readonly memberFact: (kind: MemberFact["kind"], period: string, since: string | null) => string;
  readonly listMembers: string;
  readonly parts: ShowParts;
}

const all: Readonly<Record<Lang, ShowWords>> = { nb: showNb, nn: showNn, en: showEn };

export function showWords(lang: Lang): ShowWords {
  return voiced(lang, all[lang]);
}
