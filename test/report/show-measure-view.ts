/** The view of one measure of the invented plan, as `ehs show` makes it. */
import { evaluate } from "../../src/evaluate/evaluate.js";
import { indexPlan } from "../../src/evaluate/items.js";
import type { Plan } from "../../src/model/plan.js";
import { catalogue } from "../../src/present/lang/index.js";
import type { Assumptions } from "../../src/report/show-assume.js";
import type { MeasureItemView } from "../../src/report/show-view.js";
import { showView } from "../../src/report/show.js";
import type { Lang } from "../../src/report/wording.js";
import { manyYears } from "./show-plan.js";

export interface Asked {
  readonly lang?: Lang;
  readonly asOf?: string;
  readonly assumptions?: Assumptions;
  /** Another plan than the one with many years. */
  readonly plan?: Plan;
}

export function viewOf(id: string, { lang = "nb", asOf = "2024-06-30", assumptions, plan = manyYears }: Asked = {}) {
  const index = indexPlan(plan);
  const evaluation = evaluate(plan, index, asOf);
  return showView({
    plan,
    index,
    evaluation,
    revision: null,
    wording: catalogue(lang),
    ids: [id],
    given: [id],
    gaps: [],
    findings: [],
    assumptions: assumptions ?? null,
    members: false,
    derived: evaluation.derived,
    spreads: new Map(),
  });
}

export function measure(id: string, asked: Asked = {}): MeasureItemView {
  const [item] = viewOf(id, asked).items;
  if (item?.kind !== "measure") throw new Error(`no measure ${id}`);
  return item;
}
