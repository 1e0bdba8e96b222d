/** The parts of a verdict told step by step. Each step has a code and the numbers it rests on. */
import type { Flag, NoTargetReason, Row, Status, Trend } from "../model/progress.js";
import type { Printed, Ref } from "./show-view.js";
import type { BaselineView } from "./status-view.js";
import type { Passage, PeriodView } from "./view.js";

/** A figure in words, and the period it is of. */
export interface At {
  readonly text: string;
  /** In the measure's unit, in full precision; null for words. */
  readonly value: number | null;
  readonly period: PeriodView | null;
  /** true for a figure that nobody has measured: one typed after --if. */
  readonly assumed: boolean;
}

/** Why a flag was raised. */
export type FlagReason =
  | { readonly flag: "at_risk"; readonly carried: Printed; readonly target: string; readonly due: PeriodView | null }
  | { readonly flag: "lost"; readonly settled: At; readonly latest: At }
  | { readonly flag: "unconfirmed"; readonly due: PeriodView | null }
  | { readonly flag: "step_unmeasured"; readonly due: readonly PeriodView[] }
  | { readonly flag: "not_ambitious"; readonly target: string; readonly baseline: string }
  | { readonly flag: "early"; readonly share: Printed; readonly limit: Printed }
  | { readonly flag: "within_noise"; readonly change: Printed; readonly moe: Printed }
  | {
      readonly flag: "rounding_sensitive";
      readonly low: Printed | null;
      readonly high: Printed | null;
      readonly limit: Printed;
    }
  | { readonly flag: "stale"; readonly due: PeriodView; readonly grace: Printed }
  | { readonly flag: "provisional"; readonly figure: At }
  | {
      readonly flag: "revised_target";
      readonly targets: readonly { readonly text: string; readonly due: PeriodView | null }[];
    }
  | { readonly flag: "denominator_moved"; readonly from: Printed; readonly to: Printed }
  | {
      readonly flag: "steeper_ahead";
      readonly due: PeriodView | null;
      readonly needed: Printed;
      readonly observed: Printed;
      readonly limit: Printed;
      readonly inPoints: boolean;
    }
  | { readonly flag: Flag; readonly plain: true };

interface Step<Code extends string, Data> {
  readonly code: Code;
  readonly data: Data;
}

export type VerdictStep =
  | Step<
      "declared",
      { readonly state: "retired" | "suspended"; readonly from: PeriodView | null; readonly reason: Passage | null }
    >
  | Step<
      "no_target",
      { readonly reason: NoTargetReason; readonly text: Passage | null; readonly decideBy: PeriodView | null }
    >
  | Step<
      "target",
      {
        readonly text: string;
        readonly due: PeriodView | null;
        readonly why: "next" | "last" | "undated";
        readonly held: Printed;
        /** true when it is to reach all of a whole. */
        readonly all: boolean;
      }
    >
  | Step<
      "baseline",
      At & {
        readonly kind: BaselineView["kind"];
        readonly lang: string;
        readonly counts: boolean;
        readonly note: Passage | null;
      }
    >
  | Step<"latest", At & { readonly age: string }>
  | Step<"unmeasured", { readonly baseline: boolean }>
  | Step<"break", BreakView & { readonly after: boolean }>
  | Step<"settled", At & { readonly due: PeriodView; readonly inside: boolean; readonly met: boolean | null }>
  | Step<"unsettled", { readonly due: PeriodView }>
  | Step<
      "distance",
      {
        readonly met: boolean;
        readonly gap: Printed;
        readonly inPoints: boolean;
        readonly banded: boolean;
        /** On which side of the target or the band it is; null when it meets it. */
        readonly side: "above" | "below" | null;
        readonly latest: string;
      }
    >
  | Step<"kept", { readonly baseline: string; readonly target: string }>
  | Step<
      "expected",
      {
        readonly expected: Printed;
        readonly period: PeriodView;
        readonly path: "linear" | "step" | "geometric";
        readonly share: Printed | null;
        readonly banded: boolean;
      }
    >
  | Step<"achievement", { readonly share: Printed }>
  | Step<"pace", { readonly ratio: Printed; readonly onTrack: Printed; readonly behind: Printed }>
  | Step<
      "row",
      {
        readonly row: Row;
        readonly status: Status;
        /** true when the figure was held against the expected path, since no pace can be computed. */
        readonly byPath: boolean;
      }
    >
  | Step<"flag", FlagReason>
  | Step<
      "trend",
      {
        readonly trend: Trend;
        readonly points: Printed;
        /** A year on average; null when it is no more than chance. */
        readonly change: Printed | null;
        /** Months that it was scaled up from, where they are less than a year. */
        readonly span: Printed | null;
        readonly inPoints: boolean;
        readonly banded: boolean;
      }
    >
  | Step<"significance", SurveyChange & { readonly since: "baseline" | "break" }>
  | Step<"untested", At>
  | Step<"sample", At & { readonly n: Printed; readonly halfWidth: Printed }>
  | Step<"rounding", { readonly half: Printed; readonly inPoints: boolean }>
  | Step<"candidate", At & { readonly status: Status; readonly same: boolean }>;

/** A break in a series, and who has assessed what it does to the figures. */
export interface BreakView {
  readonly at: PeriodView;
  readonly kind: string;
  /** `unknown` also where nobody has assessed it. */
  readonly effect: string;
  readonly assessed: boolean;
  /** The role that assessed it; null when the plan does not say. */
  readonly by: string | null;
  readonly text: Passage | null;
}

/** Two survey shares in a row that are not compared, because a break lies between them. */
export interface NotComparedView {
  /** How many of the changes come before it. */
  readonly position: number;
  readonly from: At;
  readonly to: At;
  readonly breaks: readonly BreakView[];
}

/** Two survey shares compared. Simple random samples are assumed. */
export interface SurveyChange {
  readonly from: At;
  readonly to: At;
  /** Breaks between them of an effect so small that they can be compared all the same. */
  readonly across: readonly BreakView[];
  readonly change: Printed;
  readonly z: Printed;
  readonly zLow: Printed;
  readonly zHigh: Printed;
  readonly limit: Printed;
  readonly moe: Printed;
  readonly n: readonly [Printed, Printed];
  readonly significant: boolean;
  /** Rounding of the published shares could turn it. */
  readonly sensitive: boolean;
}

/** What one target ahead asks for. */
export interface AheadStep {
  readonly target: string;
  readonly due: PeriodView | null;
  readonly met: boolean;
  /** A year, from the latest figure, or from the baseline where there is none. */
  readonly required: Printed | null;
  /** Required over the best pace seen; null where none was for the better. */
  readonly times: Printed | null;
}

/** What would change the verdict. */
export interface AheadView {
  readonly from: At & { readonly baseline: boolean };
  readonly inPoints: boolean;
  readonly banded: boolean;
  readonly steps: readonly AheadStep[];
  /** A year, since the baseline. */
  readonly observed: Printed | null;
  /** Months that it was scaled up from, where they are less than a year. */
  readonly observedSpan: Printed | null;
  /** true when the change since the baseline is not outside the margin of error. */
  readonly withinNoise: boolean;
  readonly best: {
    readonly pace: Printed;
    readonly from: At;
    readonly to: At;
    /** Months that it was scaled up from, where they are less than a year. */
    readonly span: Printed | null;
  } | null;
  /** The pace so far carried to the due date; with an interval only where survey figures give one. */
  readonly projection: {
    readonly due: PeriodView | null;
    readonly value: Printed;
    /** Whether it meets the target. */
    readonly met: boolean;
    /**
     * Why it leads elsewhere than the verdict on the pace: from here on the expected path is steeper or flatter than so
     * far, while this line is straight; or a pace somewhat below the expected one is on track too. null: it does not.
     */
    readonly because: "steeper" | "flatter" | "slack" | null;
    readonly low: Printed | null;
    readonly high: Printed | null;
    /** true: the whole interval is short of the target. null: there is no interval, and so no claim. */
    readonly excluded: boolean | null;
    readonly moe: Printed | null;
  } | null;
}

/** A step, a superseded target, a deadline or a clarification that has passed. */
export interface PastView {
  readonly kind: "step" | "superseded" | "deadline" | "clarification";
  /** What was to be clarified or done. */
  readonly what: "target" | "baseline" | "planned";
  readonly text: Passage;
  readonly due: PeriodView | null;
  readonly status: Status | null;
  /** true when it is achieved by the latest figure alone: no figure settles the due period. */
  readonly unconfirmed: boolean;
  readonly settledBy: At | null;
  /** Of a clarification. */
  readonly state: "open" | "done" | "dropped" | null;
  readonly owner: Passage | null;
  readonly superseded: {
    readonly since: PeriodView;
    readonly reason: Passage | null;
    readonly decision: Ref | null;
  } | null;
}
