/** A plan at a moment: loaded, without what errors make untrustworthy, and judged. */
import type { Judged } from "../../compare/cause.js";
import { evaluate } from "../../evaluate/evaluate.js";
import { indexPlan } from "../../evaluate/items.js";
import type { Loaded } from "../../store/load.js";
import type { Tree } from "../../store/tree.js";
import { derivedFrom, readBreakdowns } from "../breakdowns.js";
import { inspected } from "../inspected.js";

export interface JudgedMoment extends Judged {
  readonly loaded: Loaded;
  /** How many errors the plan has. */
  readonly errors: number;
}

/** Judges a loaded plan as of a day. */
export async function judgedAt(loaded: Loaded, tree: Tree, asOf: string): Promise<JudgedMoment> {
  const figures = await readBreakdowns(loaded, tree, derivedFrom);
  const { sound, findings } = await inspected(loaded, asOf, { figures });
  const index = indexPlan(sound);
  const errors = findings.filter(({ severity }) => severity === "error").length;
  return { plan: sound, index, evaluation: evaluate(sound, index, asOf, figures.breakdowns), loaded, errors };
}
