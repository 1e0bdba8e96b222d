/**
 * `ehs` as a library: `loadPlan` reads a plan, `check` finds what is wrong with it, `evaluate` judges it as of a day, and
 * `compare` tells what lies between two moments. The verdicts are those of the command line, by the same code.
 */
export { check, compare, evaluate } from "./judge.js";
export { CannotLoad, loadPlan } from "./load.js";
export type { CheckedFinding, Comparison, JudgedPlan, Language, LoadedPlan, LoadOptions, Verdict } from "./types.js";
export type { Change, ChangeEvent, EventKind, StatusCause, StatusChange } from "../model/change.js";
export type { Finding, Severity } from "../model/finding.js";
export type { Goal, Id, Indicator, Initiative, Measure, Objective, Plan, PlanEntry, Text } from "../model/plan.js";
export type { Evaluation, Flag, Progress, Status, StatusCounts, Trend } from "../model/progress.js";
export type { Tree, TreeEntry } from "../store/tree.js";
