/** Rewrites the content of a plan file from an older format to the newest, as data and as changes of its text. */
import type { FileKind } from "../../model/plan.js";
import { type Change, changedData } from "../edit/change.js";
import type { FormatStep } from "./step.js";
import { formatSteps } from "./steps.js";

export interface Rewritten {
  /** The content in the newest format; what no step changes is the very same object. */
  readonly content: unknown;
  /** The same, step by step, to be made in the text. */
  readonly changes: readonly Change[];
}

/** The oldest format that can be read. */
export const oldestFormat = (newest: number, steps: readonly FormatStep[] = formatSteps): number =>
  newest - steps.length;

/** That the plan is in the next format now, where the file says in which it is. */
const declared = (kind: FileKind, from: number): readonly Change[] =>
  kind === "plan" ? [{ do: "set", path: ["format"], value: from + 1 }] : [];

/**
 * What a file becomes in the newest format.
 * @param from the format of its plan
 * @throws CannotEdit where a step changes what is not there: a fault of the step
 */
export function rewritten(
  from: number,
  kind: FileKind,
  content: unknown,
  steps: readonly FormatStep[] = formatSteps,
): Rewritten {
  let now = content;
  const changes: Change[] = [];
  for (const step of steps.filter((each) => each.from >= from))
    for (const change of [...step.changes(kind, now), ...declared(kind, step.from)]) {
      now = changedData(now, change);
      changes.push(change);
    }
  return { content: now, changes };
}
