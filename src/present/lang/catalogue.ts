/** Every fixed word of the tool, as one interface that each language fills in. A missing word does not compile. */
import type { Severity } from "../../model/finding.js";
import type { Indicator } from "../../model/plan.js";
import type { Flag, NoTargetReason, Status, Trend } from "../../model/progress.js";
import type { InitiativeView, Why } from "../../report/status-view.js";
import type { MomentKind, NoRevision } from "../../report/view.js";
import type { Lang, Wording } from "../../report/wording.js";
import type { AttentionWords } from "./attention.js";

/** The words of the status screen. */
export interface StatusWords {
  readonly columns: {
    readonly number: string;
    readonly name: string;
    readonly unit: string;
    readonly type: string;
    readonly source: string;
    readonly baseline: string;
    readonly latest: string;
    readonly period: string;
    readonly age: string;
    readonly target: string;
    readonly due: string;
    readonly course: string;
    readonly verdict: string;
  };
  /** "per 21. november 2026" */
  readonly asOf: (date: string) => string;
  readonly revision: (short: string) => string;
  /** Why it is not known which revision was read. */
  readonly noRevision: Readonly<Record<NoRevision, string>>;
  readonly uncommitted: string;
  /** Said when the plan was read from history: what was asked for, and as what that was understood. */
  readonly readAs: Readonly<Record<MomentKind, (asked: string) => string>>;
  readonly selection: string;
  readonly filters: {
    readonly objective: string;
    readonly owner: string;
    readonly type: string;
    readonly status: string;
  };
  /** "34 delindikatorer" */
  readonly measures: (count: number) => string;
  /** "5 av 34 delindikatorer kan vurderes" */
  readonly judged: (judged: number, all: number) => string;
  /** Said once where no figure has come after the baselines. */
  readonly nothingMeasured: string;
  /** "1 utelatt på grunn av feil: 1.2" */
  readonly leftOut: (count: number, names: string) => string;
  readonly nothingShown: string;
  readonly noMeasures: string;
  readonly goal: string;
  /** Beside an indicator's own verdict: "1 ikke kjent". */
  readonly unknown: (count: number) => string;
  readonly inLanguage: (lang: string) => string;
  readonly why: (why: Why) => string;
  readonly notComparable: string;
  readonly overdue: string;
  readonly provisional: string;
  /** What candidate figures would give: "49 % (2023): langt etter (kandidat)" */
  readonly candidate: (figure: string, period: string, verdict: string) => string;
  readonly seeBelow: (sources: number) => string;
  /** "innen 2025" */
  readonly by: (period: string) => string;
}

/** The words of initiatives. */
export interface InitiativeWords {
  readonly heading: string;
  readonly columns: {
    readonly owner: string;
    readonly status: string;
    readonly deadline: string;
    readonly source: string;
  };
  readonly ownership: Readonly<Record<Exclude<InitiativeView["ownership"], "named">, string>>;
  /** "NHN, i samarbeid med KS" */
  readonly withPartners: (owners: string, partners: string) => string;
  /** Lifecycle states other than active. */
  readonly states: Readonly<Record<string, string>>;
  readonly noReport: string;
  /** "for 3 md. siden" */
  readonly reported: (age: string) => string;
  readonly deadline: (period: string) => string;
  readonly deadlinePassed: (period: string) => string;
}

/** The words of findings and of `ehs explain`. */
export interface FindingWords {
  readonly severity: Readonly<Record<Severity, string>>;
  readonly count: (severity: Severity, count: number) => string;
  /** "i 3 filer" */
  readonly inFiles: (count: number) => string;
  readonly none: string;
  /** When only what a change brought is told. */
  readonly since: {
    readonly none: (asked: string) => string;
    /** "12 eldre funn er ikke vist" */
    readonly older: (count: number) => string;
    readonly base: (commit: string, day: string) => string;
  };
  readonly didYouMean: (text: string) => string;
  readonly why: string;
  readonly mend: string;
  readonly bad: string;
  readonly good: string;
}

export interface Catalogue<L extends Lang = Lang> extends Wording<L> {
  /** Verdicts that the plan words in another language than this one, and which. */
  readonly statusIn?: { readonly lang: string; readonly of: Readonly<Partial<Record<Status, string>>> };
  readonly status: Readonly<Record<Status, string>>;
  readonly flag: Readonly<Record<Flag, string>>;
  readonly trend: Readonly<Record<Trend, string>>;
  readonly noTarget: Readonly<Record<NoTargetReason, string>>;
  readonly type: Readonly<Record<Indicator["type"], string>>;
  /** Joins names: "a, b og c". */
  readonly list: (names: readonly string[]) => string;
  readonly picture: StatusWords;
  readonly initiatives: InitiativeWords;
  readonly attention: AttentionWords;
  readonly findings: FindingWords;
}
