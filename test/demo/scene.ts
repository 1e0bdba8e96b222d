/** The demonstration plan, loaded once and judged as of the day it is made for. */
import { fileURLToPath } from "node:url";
import { readBreakdowns, everyBreakdown } from "../../src/cli/breakdowns.js";
import { evaluate } from "../../src/evaluate/evaluate.js";
import { indexPlan } from "../../src/evaluate/items.js";
import type { Progress } from "../../src/model/progress.js";
import { load } from "../../src/store/load.js";
import { workTree } from "../../src/store/worktree.js";

/** The day that the plan's README names. */
export const asOf = "2026-03-31";
export const demoFolder = fileURLToPath(new URL("../../templates/demo/plan", import.meta.url));

const tree = workTree(demoFolder);
export const demo = await load(tree);
export const demoIndex = indexPlan(demo.plan);
const { breakdowns } = await readBreakdowns(demo, tree, everyBreakdown);
export const evaluation = evaluate(demo.plan, demoIndex, asOf, breakdowns);

/** The verdict on each measure, by its id. */
export const judged: ReadonlyMap<string, Progress> = new Map(
  demoIndex.measures.flatMap(({ id, measure }) => {
    const progress = evaluation.measures.get(measure);
    return progress === undefined ? [] : [[id, progress] as const];
  }),
);
