/** The chapters of the objectives, those under others after the one they stand under. */
import { entriesOf } from "../../../evaluate/items.js";
import type { Objective } from "../../../model/plan.js";
import { levelOf, refs } from "../../show-refs.js";
import type { SpokenEdition } from "./edition.js";
import { type PlanGround, toldOf } from "./ground.js";
import { indicatorGroups } from "./indicators.js";
import { planInitiative } from "./initiatives.js";
import type { PlanGoal, PlanObjective, PlanPart } from "./view.js";

/** What the document is to hold. */
export interface Asked {
  readonly part: PlanPart;
  /** Ids of the objectives asked for; empty: all. */
  readonly ids: readonly string[];
  readonly spoken: SpokenEdition;
}

/** One that was asked for brings those under it. */
function wanted(objective: Objective, ids: readonly string[]): { objective: Objective; depth: number }[] {
  const whole = (each: Objective, depth: number): { objective: Objective; depth: number }[] => [
    { objective: each, depth },
    ...(each.objectives ?? []).flatMap((child) => whole(child, depth + 1)),
  ];
  if (ids.length === 0 || ids.includes(objective.id)) return whole(objective, 0);
  return (objective.objectives ?? []).flatMap((child) => wanted(child, ids));
}

function chapter(
  ground: PlanGround,
  { objective, depth }: ReturnType<typeof wanted>[number],
  asked: Asked,
): PlanObjective {
  const { lookup, plan } = ground;
  const { id, number = id, name, summary, outcomes = [], indicators, initiatives = [] } = objective;
  const strategy = entriesOf(plan, "strategy").map(({ content }) => content);
  const needs = strategy.flatMap(({ relations = [] }) =>
    relations.filter(({ kind, to }) => kind === "enables" && to === id).map(({ from }) => from),
  );
  const outside = strategy.flatMap(({ prerequisites = [] }) => prerequisites.filter((each) => each.objective === id));
  return {
    ...{ id, number, name: lookup.say(name), depth, opening: asked.spoken.objective(id) },
    summary: lookup.sayIf(summary),
    outcomes: outcomes.map((outcome) => toldOf(ground, outcome)),
    needs: refs(ground, needs),
    prerequisites: outside.map((each) => toldOf(ground, { id: each.id, text: each.text })),
    indicators: asked.part === "roadmap" ? [] : indicatorGroups(ground, indicators),
    onlyHolds: (objective.objectives ?? []).length > 0 && (objective.initiatives ?? []).length === 0,
    initiatives: asked.part === "indicators" ? [] : initiatives.map((each) => planInitiative(ground, each)),
  };
}

/** Overall goals that are followed by indicators of their own; they belong to the whole, and are nobody's initiatives. */
export function goalTables(ground: PlanGround, { part, ids }: Asked): PlanGoal[] {
  if (part === "roadmap" || ids.length > 0) return [];
  const goals = entriesOf(ground.plan, "strategy").flatMap(({ content }) => content.goals ?? []);
  return goals.flatMap((goal) => {
    const { id, number = id, name, indicators = [] } = goal;
    const item = ground.index.byId.get(id);
    const level = item === undefined ? null : levelOf(ground, item);
    if (indicators.length === 0) return [];
    return [{ id, number, name: ground.lookup.say(name), level, indicators: indicatorGroups(ground, indicators) }];
  });
}

export function objectiveChapters(ground: PlanGround, asked: Asked): PlanObjective[] {
  const all = entriesOf(ground.plan, "objective").map(({ content }) => content);
  return all.flatMap((each) => wanted(each, asked.ids)).map((each) => chapter(ground, each, asked));
}
