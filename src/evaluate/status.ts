/** The decision table: which status a measure has. The first row that matches wins. */
import type { Parameters, Row as RowCode, Status } from "../model/progress.js";
import { reaches } from "./method.js";

/** All that the table asks about a measure and one of its targets. */
export interface Case {
  /** A state that was declared, with reason and date. */
  readonly declared: "retired" | "suspended" | null;
  /** A break of major or unknown effect lies after the baseline. */
  readonly broken: boolean;
  /** The figure is a bound that proves no verdict. */
  readonly provesNeither: boolean;
  readonly hasTarget: boolean;
  /** The due period has passed. */
  readonly passed: boolean;
  /** Whether the settling observation meets the target; null when nothing settles it. */
  readonly settled: boolean | null;
  /** Whether the latest observation meets the target; null without one. */
  readonly met: boolean | null;
  readonly baseline: "none" | "undated" | "dated";
  /** The baseline meets the target already. */
  readonly maintain: boolean;
  /** The average change goes the wrong way. */
  readonly adverse: boolean;
  /** The expected path is defined at the latest observation. */
  readonly hasPath: boolean;
  /** The pace ratio; null where it has no value. */
  readonly ratio: number | null;
  /** The latest observation is at or better than the expected path. */
  readonly onPath: boolean;
  readonly parameters: Parameters;
}

interface Row {
  readonly code: RowCode;
  readonly status: Status;
  readonly when: (c: Case) => boolean;
}

/** Declared, or nothing to hold the figure against. */
const BEFORE: readonly Row[] = [
  { code: "retired", status: "retired", when: (c) => c.declared === "retired" },
  { code: "suspended", status: "suspended", when: (c) => c.declared === "suspended" },
  { code: "not_comparable", status: "not_comparable", when: (c) => c.broken },
  { code: "undecidable", status: "undecidable", when: (c) => c.provesNeither },
  { code: "no_target", status: "no_target", when: (c) => !c.hasTarget },
];

/** Every due period has passed: a final verdict. */
const PASSED: readonly Row[] = [
  { code: "settled", status: "achieved", when: (c) => c.settled === true },
  { code: "late", status: "achieved_late", when: (c) => c.settled === false && c.met === true },
  { code: "missed", status: "missed", when: (c) => c.settled === false },
  { code: "unconfirmed", status: "achieved", when: (c) => c.met === true },
  { code: "unmeasured", status: "awaiting_data", when: () => true },
];

/** The due date lies ahead: level first, then pace. */
const AHEAD: readonly Row[] = [
  { code: "no_figure", status: "no_data", when: (c) => c.met === null },
  { code: "level_met", status: "achieved", when: (c) => c.baseline !== "dated" && c.met === true },
  { code: "no_baseline", status: "no_baseline", when: (c) => c.baseline === "none" },
  { code: "kept", status: "achieved", when: (c) => c.maintain && c.met === true },
  { code: "kept_worsening", status: "worsening", when: (c) => c.maintain && c.adverse },
  { code: "kept_not", status: "behind", when: (c) => c.maintain },
  { code: "undated", status: "no_pace", when: (c) => c.baseline === "undated" },
  { code: "met", status: "achieved", when: (c) => c.met === true },
  // A geometric path from zero: the target can be met, but no pace towards it can be computed.
  { code: "no_path", status: "no_target", when: (c) => !c.hasPath },
  {
    code: "pace_on_track",
    status: "on_track",
    when: (c) => (c.ratio === null ? c.onPath : reaches(c.ratio, c.parameters.on_track)),
  },
  { code: "pace_behind", status: "behind", when: (c) => c.ratio !== null && reaches(c.ratio, c.parameters.behind) },
  { code: "pace_off_track", status: "off_track", when: (c) => c.ratio !== null && reaches(c.ratio, 0) },
  { code: "away", status: "worsening", when: () => true },
];

/** The row of the table that a case matches first. */
export function rowOf(c: Case): { readonly code: RowCode; readonly status: Status } {
  const rows = [...BEFORE, ...(c.passed ? PASSED : AHEAD)];
  const { code, status } = rows.find(({ when }) => when(c)) ?? { code: "unmeasured", status: "awaiting_data" };
  return { code, status };
}

/** The status of a case. */
export function statusOf(c: Case): Status {
  return rowOf(c).status;
}
