/** What the library takes and gives. Days are year-month-day; what is not known is null, never 0. */
import type { Finding } from "../model/finding.js";
import type { ChangeEvent, StatusChange } from "../model/change.js";
import type { Goal, Id, Indicator, Measure, Objective, Plan } from "../model/plan.js";
import type { Evaluation, Progress } from "../model/progress.js";

/** The languages that messages are written in. */
export type Language = "nb" | "nn" | "en";

export interface LoadOptions {
  /** A revision as git names it, such as `main~1` or `v2`: the plan as it lay then. Absent: as it lies in the folder. */
  readonly at?: string;
}

/** A plan that was read, by `loadPlan` alone. */
export interface LoadedPlan {
  /** All that could be read and fits its schema, also what an error elsewhere makes untrustworthy. */
  readonly plan: Plan;
  /** The commit that it was read from; null: a folder, or a tree of one's own. */
  readonly commit: string | null;
}

/** What is wrong with a plan, or worth knowing. */
export interface CheckedFinding extends Finding {
  /** In one sentence what is wrong, and what to do, in the language that was asked for. */
  readonly message: string;
}

/** One measure, judged. */
export interface Verdict {
  /** The measure's id, or its indicator's where it is the only one. */
  readonly id: Id;
  /** What a reader sees. */
  readonly number: string;
  readonly measure: Measure;
  readonly indicator: Indicator;
  /** What the indicator stands under. */
  readonly owner: Objective | Goal;
  /** The status with its reasons; quantities in the measure's unit, shares 0–100, times as decimal years. */
  readonly progress: Progress;
}

/** A plan, judged as of a day by `evaluate` alone. */
export interface JudgedPlan {
  /** The judgement date. */
  readonly asOf: string;
  /** What was judged: the plan without what errors make untrustworthy, which is named in its `leftOut`. */
  readonly plan: Plan;
  /** How many errors the plan has. Where it has any, `plan.leftOut` must be shown beside the verdicts. */
  readonly errors: number;
  /** In the order of the plan. */
  readonly verdicts: readonly Verdict[];
  /** The same by the objects of `plan`, with what indicators and objectives make of them, and the method's parameters. */
  readonly evaluation: Evaluation;
}

/** What lies between two moments of a plan. */
export interface Comparison {
  /** What changed in meaning, in the order of the items' addresses; a decision stands with what it may be credited with. */
  readonly events: readonly ChangeEvent[];
  /** Verdicts that differ, with what moved them: data, a target, a rule, or time alone. */
  readonly statuses: readonly StatusChange[];
  /** Files of which nothing could be read at one of the moments: what they say is not compared. */
  readonly unreadable: readonly string[];
}
