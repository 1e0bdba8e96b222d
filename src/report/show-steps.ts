/** The parts of a verdict told step by step. Each step has a code and the numbers it rests on. */
import type { Flag, NoTargetReason, Row, Status, Trend } from "../model/progress.js";
import type { Printed, Ref } from "./show-view.js";
import type { BaselineView } from "./status-view.js";
import type { Passage, PeriodView } from "./view.js";

/** A figure in words, and the period it is of. */
export interface At {
  readonly text: string;
  readonly period: PeriodView | null;
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
  | Step<"break", { readonly at: PeriodView; readonly kind: string; readonly effect: string; readonly after: boolean }>
  | Step<"settled", At & { readonly due: PeriodView; readonly inside: boolean; readonly met: boolean | null }>
  | Step<"unsettled", { readonly due: PeriodView }>
  | Step<
      "distance",
      {
        readonly met: boolean;
        readonly gap: Printed;
        readonly inPoints: boolean;
        readonly banded: boolean;
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
  | Step<"row", { readonly row: Row; readonly status: Status }>
  | Step<"flag", FlagReason>
  | Step<
      "trend",
      {
        readonly trend: Trend;
        readonly points: Printed;
        readonly change: Printed | null;
        readonly inPoints: boolean;
        readonly banded: boolean;
      }
    >
  | Step<"significance", ChangeView>
  | Step<"sample", At & { readonly n: Printed; readonly halfWidth: Printed }>
  | Step<"rounding", { readonly half: Printed; readonly inPoints: boolean }>
  | Step<"candidate", At & { readonly status: Status; readonly same: boolean }>;

/** Two survey shares compared. Simple random samples are assumed. */
export interface ChangeView {
  readonly from: At;
  readonly to: At;
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
  readonly best: { readonly pace: Printed; readonly from: At; readonly to: At } | null;
  /** The pace so far carried to the due date; with an interval only where survey figures give one. */
  readonly projection: {
    readonly due: PeriodView | null;
    readonly value: Printed;
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
