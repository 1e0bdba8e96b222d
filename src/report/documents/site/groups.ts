/** Pages of goals and objectives, and the list of them on the front page. */
import type { Goal, Objective } from "../../../model/plan.js";
import type { CoverageView, GapView, Numbered } from "../../gaps-view.js";
import { refOf } from "../../show-scene.js";
import type { Ref } from "../../show-view.js";
import type { GoalView, ObjectiveView, StatusView } from "../../status-view.js";
import type { DocumentInput } from "../document.js";
import { judgementViews } from "../judgements.js";
import { heldBy } from "../meeting-occasion.js";
import { isUnder } from "../objective-parts.js";
import { planGround, type PlanGround } from "../plan/ground.js";
import type { SiteGroup, SiteObjective, SiteOutcome } from "./view.js";

/** Goals that have indicators, and objectives with those within them, each with its level. */
interface Grouped {
  readonly level: SiteGroup["level"];
  readonly group: GoalView | ObjectiveView;
}

const withThose = (objective: ObjectiveView): ObjectiveView[] => [
  objective,
  ...objective.objectives.flatMap(withThose),
];

const groupsIn = ({ goals, objectives }: StatusView): Grouped[] => [
  ...goals.map((group): Grouped => ({ level: "goal", group })),
  ...objectives.flatMap(withThose).map((group): Grouped => ({ level: "objective", group })),
];

type PathOf = (id: string) => string;

export const siteGroups = (status: StatusView, pathOf: PathOf): SiteGroup[] =>
  groupsIn(status).map(({ level, group: { id, number, name, counts } }) => ({
    ...{ id, number, level, name, counts, path: pathOf(id) },
  }));

/** Ids of those that get a page. */
export const groupIds = (status: StatusView): string[] => groupsIn(status).map(({ group }) => group.id);

function parentsOf(ground: PlanGround, id: string): Ref[] {
  const above: Ref[] = [];
  for (let item = ground.index.byId.get(id)?.parent ?? null; item !== null; item = item.parent)
    above.unshift(refOf(ground, item));
  return above;
}

function outcomesOf(ground: PlanGround, { outcomes }: CoverageView, objective: string): SiteOutcome[] {
  const own = outcomes.filter((each) => each.objective.id === objective);
  return own.map(({ outcome, indicators, initiatives }) => ({
    ...{ id: outcome.id, text: outcome.name, indicators, initiatives },
  }));
}

const numbered = ({ id, number, name }: Numbered): Numbered => ({ id, number, name });

export interface Known {
  readonly status: StatusView;
  readonly gaps: readonly GapView[];
  readonly coverage: CoverageView;
}

export function objectivePages(input: DocumentInput, known: Known, pathOf: PathOf): SiteObjective[] {
  const ground = planGround(input);
  const { status, gaps, coverage } = known;
  const judged = judgementViews(input, ground.lookup, heldBy(input.plan, ground.asOf), gaps);
  return groupsIn(status).map(({ level, group }): SiteObjective => {
    const { id, number, name, counts, indicators } = group;
    const node = input.index.byId.get(id)?.node as Partial<Objective & Goal> | undefined; // the level tells it
    return {
      ...{ kind: "objective", path: pathOf(id), id, number, level, name, counts, indicators },
      parents: parentsOf(ground, id),
      summary: ground.lookup.sayIf(node?.summary ?? node?.text),
      initiatives: "initiatives" in group ? group.initiatives : [],
      objectives: "objectives" in group ? group.objectives.map(numbered) : [],
      outcomes: outcomesOf(ground, coverage, id),
      judgements: judged.filter(({ subject }) => isUnder(input.index, subject.id, id)),
      gaps: gaps.filter(({ item }) => isUnder(input.index, item.id, id)),
    };
  });
}
