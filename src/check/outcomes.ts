/** Outcomes and what covers them, for the rules about what is not covered. */
import { entriesOf } from "../evaluate/items.js";
import type { Report } from "../model/finding.js";
import type { Id, Initiative, Objective, Outcome } from "../model/plan.js";
import { isWordless, kindLeftOut } from "./declared.js";
import { linksOf, withChildren } from "./indicators.js";
import { nearestId } from "./nearest.js";
import { ownPlace } from "./places.js";
import type { CheckContext } from "./rule.js";
import { isMentioned, isOver, mayBeLeftOut } from "./silence.js";

interface Cover {
  /** Some indicator follows it. */
  readonly measured: boolean;
  /** Some initiative moves it. */
  readonly moved: boolean;
}

type OutcomeReport = Report & { readonly data: { outcome: string } };

/** The outcomes that something names, and the objective it stands in; none for an overall goal. */
interface Naming {
  readonly ids: readonly Id[];
  readonly objective: Objective | null;
}

/** True when an initiative is tied to nothing at all. */
const isLoose = (initiative: Initiative): boolean => linksOf(initiative).length + (initiative.moves ?? []).length === 0;

/** The outcomes that ids of no outcome may be slips for: the nearest of each, else those of the same objective. */
function meantBy(namings: readonly Naming[], { plan, index }: CheckContext): ReadonlySet<Id> {
  const outcomes = new Set(index.items.filter(({ kind }) => kind === "outcome").map(({ id }) => id));
  return new Set(
    namings.flatMap(({ ids, objective }) =>
      ids.flatMap((id) => {
        // An outcome that was left out is no slip for another.
        if (outcomes.has(id) || isMentioned(plan, id)) return [];
        const guess = nearestId(id, outcomes);
        return guess === null ? (objective?.outcomes ?? []).map((outcome) => outcome.id) : [guess];
      }),
    ),
  );
}

function namingsOf({ plan, index, asOf }: CheckContext): Readonly<Record<keyof Cover, readonly Naming[]>> {
  const isActive = (item: Parameters<typeof isOver>[0]): boolean => !isOver(item, asOf);
  const goals = entriesOf(plan, "strategy").flatMap(({ content }) => content.goals ?? []);
  const indicators = [
    ...index.objectives.map((objective) => ({ objective, indicators: objective.indicators })),
    ...goals.map((goal) => ({ objective: null, indicators: goal.indicators })),
  ];
  return {
    measured: indicators.flatMap((each) =>
      [...withChildren(each.indicators)]
        .filter(isActive)
        .map((indicator) => ({ ids: linksOf(indicator), objective: each.objective })),
    ),
    moved: index.initiatives
      .filter(({ initiative }) => isActive(initiative))
      .map(({ initiative, objective }) => ({ ids: linksOf(initiative), objective })),
  };
}

/**
 * What is covered, with what may be: where an indicator or initiative names an outcome that does not exist, or an
 * initiative of the objective names nothing, another rule tells it, and nothing is said of what seems to be missing.
 */
function coverOf(context: CheckContext): (outcome: Outcome, objective: Objective) => Cover | null {
  const namings = namingsOf(context);
  const idsOf = (all: readonly Naming[]): ReadonlySet<Id> => new Set(all.flatMap(({ ids }) => ids));
  const links = { measured: idsOf(namings.measured), moved: idsOf(namings.moved) };
  const doubts = { measured: meantBy(namings.measured, context), moved: meantBy(namings.moved, context) };
  return ({ id }, objective) => {
    const loose = (objective.initiatives ?? []).some((item) => !isOver(item, context.asOf) && isLoose(item));
    const measured = links.measured.has(id);
    const moved = links.moved.has(id);
    const inDoubt = (!measured && doubts.measured.has(id)) || (!moved && (loose || doubts.moved.has(id)));
    return inDoubt ? null : { measured, moved };
  };
}

/** Lists in which an outcome is covered, or stands. */
const coveringLists = ["objectives", "outcomes", "indicators", "initiatives"];

function isReportable({ index, plan, asOf }: CheckContext, outcome: Outcome): boolean {
  const item = index.byId.get(outcome.id);
  // A second outcome with an id is told as that.
  if (item?.node !== outcome || isOver(outcome, asOf)) return false;
  return !mayBeLeftOut(plan, outcome.id, item.file, coveringLists);
}

/** Reports on the outcomes that an indicator, an initiative, neither or both cover, as the caller asks. */
export function* outcomesWith(context: CheckContext, asked: Cover): Generator<OutcomeReport> {
  // An objective file of which not a word is known may cover any outcome of the plan.
  if (context.plan.leftOut.some((part) => isWordless(part) && kindLeftOut(part) === "objective")) return;
  if (context.plan.leftOut.some(({ unread = [] }) => coveringLists.some((list) => unread.includes(list)))) return;
  const cover = coverOf(context);
  for (const objective of context.index.objectives) {
    for (const outcome of objective.outcomes ?? []) {
      const { id } = outcome;
      const is = cover(outcome, objective);
      if (is?.measured !== asked.measured || is.moved !== asked.moved) continue;
      if (isReportable(context, outcome)) yield { place: ownPlace(outcome), item: id, data: { outcome: id } };
    }
  }
}
