/** A plan at a moment: loaded, without what errors make untrustworthy, and judged. */
import type { Judged } from "../../compare/cause.js";
import { evaluate } from "../../evaluate/evaluate.js";
import { indexPlan } from "../../evaluate/items.js";
import type { Loaded } from "../../store/load.js";
import type { Tree } from "../../store/tree.js";
import { type BreakdownsRead, derivedFrom, readBreakdowns } from "../breakdowns.js";
import { inspected } from "../inspected.js";

export interface JudgedMoment extends Judged {
  readonly loaded: Loaded;
  /** How many errors the plan has. */
  readonly errors: number;
}

/** Files of figures that are there and gave none. */
export const unreadIn = ({ files, breakdowns }: BreakdownsRead): string[] =>
  files.filter((file) => ![...breakdowns.keys()].some((key) => key.startsWith(`${file} `)));

/** Judges a loaded plan as of a day. */
export async function judgedAt(loaded: Loaded, tree: Tree, asOf: string): Promise<JudgedMoment> {
  const figures = await readBreakdowns(loaded, tree, derivedFrom);
  const { sound, findings } = await inspected(loaded, asOf, { figures });
  const index = indexPlan(sound);
  const errors = findings.filter(({ severity }) => severity === "error").length;
  const evaluation = evaluate(sound, index, asOf, figures.breakdowns);
  return { plan: sound, index, evaluation, loaded, errors, unread: unreadIn(figures) };
}
