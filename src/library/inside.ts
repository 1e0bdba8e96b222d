/** What a plan was read from and judged by, kept beside the values that users of the library hold. */
import type { BreakdownsRead } from "../cli/breakdowns.js";
import type { JudgedMoment } from "../cli/history/judged.js";
import type { Loaded } from "../store/load.js";
import type { JudgedPlan, LoadedPlan } from "./types.js";

export interface Inside {
  readonly loaded: Loaded;
  readonly figures: BreakdownsRead;
}

const loadedPlans = new WeakMap<LoadedPlan, Inside>();
const judgedPlans = new WeakMap<JudgedPlan, JudgedMoment>();

export function keepLoaded(plan: LoadedPlan, inside: Inside): LoadedPlan {
  loadedPlans.set(plan, inside);
  return plan;
}

export function keepJudged(plan: JudgedPlan, moment: JudgedMoment): JudgedPlan {
  judgedPlans.set(plan, moment);
  return plan;
}

/** @throws TypeError for what `loadPlan` did not give, such as a copy */
export function insideOf(plan: LoadedPlan): Inside {
  const inside = loadedPlans.get(plan);
  if (inside === undefined) throw new TypeError("not a plan that loadPlan gave");
  return inside;
}

/** @throws TypeError for what `evaluate` did not give, such as a copy */
export function momentOf(plan: JudgedPlan): JudgedMoment {
  const moment = judgedPlans.get(plan);
  if (moment === undefined) throw new TypeError("not a plan that evaluate gave");
  return moment;
}
