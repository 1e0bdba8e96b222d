/** How indicators and initiatives are chosen, the types of indicators, and the criteria that they should meet. */
import { TYPES } from "../../../evaluate/coverage.js";
import type { Indicator } from "../../../model/plan.js";
import { matrixChart } from "../../charts/matrix.js";
import type { StatusView } from "../../status-view.js";
import { type PlanGround, toldOf } from "./ground.js";
import type { PlanSet, PlanType } from "./view.js";
import { isUnmeasured } from "../../unmeasured.js";

function typeOf({ plan, lookup }: PlanGround, type: Indicator["type"], indicators: readonly Indicator[]): PlanType {
  const own = plan.settings.types?.find(({ id }) => id === type);
  return {
    ...{ type, name: lookup.sayIf(own?.name), text: lookup.sayIf(own?.description) },
    indicators: indicators.filter((each) => each.type === type).length,
  };
}

/** @param indicators those of the document, at the top of their objective or goal */
export function setOf(ground: PlanGround, status: StatusView, indicators: readonly Indicator[]): PlanSet {
  const { principles = [], criteria = [] } = ground.plan.settings;
  const { say, sayIf } = ground.lookup;
  return {
    principles: principles.map((each) => toldOf(ground, each)),
    types:
      isUnmeasured(ground.index) && (ground.plan.settings.types ?? []).length === 0
        ? []
        : TYPES.map((type) => typeOf(ground, type, indicators)),
    criteria: criteria.map(({ id, name, description }) => ({ id, name: say(name), text: sayIf(description) })),
    matrix: matrixChart(status),
  };
}
