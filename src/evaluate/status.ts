/** The decision table: which status a measure has. The first row that matches wins. */
import type { Parameters, Status } from "../model/progress.js";
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
  readonly status: Status;
  readonly when: (c: Case) => boolean;
}

/** Declared, or nothing to hold the figure against. */
const BEFORE: readonly Row[] = [
  { status: "retired", when: (c) => c.declared === "retired" },
  { status: "suspended", when: (c) => c.declared === "suspended" },
  { status: "not_comparable", when: (c) => c.broken },
  { status: "undecidable", when: (c) => c.provesNeither },
  { status: "no_target", when: (c) => !c.hasTarget },
];

/** Every due period has passed: a final verdict. */
const PASSED: readonly Row[] = [
  { status: "achieved", when: (c) => c.settled === true },
  { status: "achieved_late", when: (c) => c.settled === false && c.met === true },
  { status: "missed", when: (c) => c.settled === false },
  { status: "achieved", when: (c) => c.met === true },
  { status: "awaiting_data", when: () => true },
];

/** The due date lies ahead: level first, then pace. */
const AHEAD: readonly Row[] = [
  { status: "no_data", when: (c) => c.met === null },
  { status: "achieved", when: (c) => c.baseline !== "dated" && c.met === true },
  { status: "no_baseline", when: (c) => c.baseline === "none" },
  { status: "achieved", when: (c) => c.maintain && c.met === true },
  { status: "worsening", when: (c) => c.maintain && c.adverse },
  { status: "behind", when: (c) => c.maintain },
  { status: "no_pace", when: (c) => c.baseline === "undated" },
  { status: "achieved", when: (c) => c.met === true },
  // A geometric path from zero: the target can be met, but no pace towards it can be computed.
  { status: "no_target", when: (c) => !c.hasPath },
  { status: "on_track", when: (c) => (c.ratio === null ? c.onPath : reaches(c.ratio, c.parameters.on_track)) },
  { status: "behind", when: (c) => c.ratio !== null && reaches(c.ratio, c.parameters.behind) },
  { status: "off_track", when: (c) => c.ratio !== null && reaches(c.ratio, 0) },
  { status: "worsening", when: () => true },
];

/** The status of a case. */
export function statusOf(c: Case): Status {
  const rows = [...BEFORE, ...(c.passed ? PASSED : AHEAD)];
  return rows.find(({ when }) => when(c))?.status ?? "awaiting_data";
}
