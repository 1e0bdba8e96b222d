/** How figures spread over the members of a breakdown, in every period that has them. */
import { breakdownKey, codeListOf, periodsOf } from "../evaluate/breakdown.js";
import type { PlanIndex } from "../evaluate/items.js";
import { spreadOf, thresholdOf } from "../evaluate/spread.js";
import type { Breakdowns } from "../model/breakdown.js";
import type { Plan } from "../model/plan.js";
import type { Evaluation } from "../model/progress.js";
import type { ShowInput } from "../report/show.js";

/** How each breakdown spreads in every period it has figures for, oldest first. */
export function spreadsOf(
  plan: Plan,
  index: PlanIndex,
  evaluation: Evaluation,
  read: Breakdowns,
): ShowInput["spreads"] {
  const { parameters } = evaluation;
  return new Map(
    index.measures.map(({ measure }) => [
      measure,
      (measure.breakdowns ?? []).flatMap((breakdown) => {
        const [data, list] = [read.get(breakdownKey(breakdown)), codeListOf(plan, breakdown.codelist)];
        if (data === undefined || list === null) return [];
        const threshold = thresholdOf(measure, breakdown, evaluation.measures.get(measure) ?? null);
        return periodsOf(data).flatMap((period) => {
          const spread = spreadOf({ data, list, scale: measure.scale, parameters, threshold }, period);
          return spread === null || spread.end > evaluation.asOf ? [] : [{ breakdown, spread }];
        });
      }),
    ]),
  );
}
