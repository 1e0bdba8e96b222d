/** Outcomes and what covers them, for the rules about what is not covered. */
import type { Report } from "../model/finding.js";
import type { Id, Initiative, Objective, Outcome } from "../model/plan.js";
import { indicatorsOf, linksOf } from "./indicators.js";
import { nearest } from "./nearest.js";
import { ownPlace } from "./places.js";
import type { CheckContext } from "./rule.js";
import { isOver, mayBeLeftOut } from "./silence.js";

interface Cover {
  /** Some indicator follows it. */
  readonly measured: boolean;
  /** Some initiative moves it. */
  readonly moved: boolean;
}

type OutcomeReport = Report & { readonly data: { outcome: string } };

/** True when an initiative is tied to nothing at all. */
const isLoose = (initiative: Initiative): boolean => linksOf(initiative).length + (initiative.moves ?? []).length === 0;

/** The outcomes that ids of no outcome may be slips for: the nearest of each, and all where none is near. */
function meantBy(ids: readonly Id[], outcomes: ReadonlySet<Id>): ReadonlySet<Id> {
  const guesses = ids.filter((id) => !outcomes.has(id)).map((id) => nearest(id, outcomes));
  return guesses.includes(null) ? outcomes : new Set(guesses.filter((id) => id !== null));
}

/**
 * What is covered, with what may be: where an indicator or initiative names an outcome that does not exist, or an
 * initiative of the objective names nothing, another rule tells it, and nothing is said of what seems to be missing.
 */
function coverOf(context: CheckContext): (outcome: Outcome, objective: Objective) => Cover | null {
  const { index, asOf } = context;
  const isActive = (item: Parameters<typeof isOver>[0]): boolean => !isOver(item, asOf);
  const known = new Set(index.items.filter(({ kind }) => kind === "outcome").map(({ id }) => id));
  const measuring = [...indicatorsOf(context)].filter(isActive).flatMap(linksOf);
  const moving = index.initiatives.map(({ initiative }) => initiative).filter(isActive);
  const links = { measured: new Set(measuring), moved: new Set(moving.flatMap(linksOf)) };
  const doubts = { measured: meantBy(measuring, known), moved: meantBy(moving.flatMap(linksOf), known) };
  return ({ id }, objective) => {
    const loose = (objective.initiatives ?? []).some((item) => isActive(item) && isLoose(item));
    const measured = links.measured.has(id);
    const moved = links.moved.has(id);
    const inDoubt = (!measured && doubts.measured.has(id)) || (!moved && (loose || doubts.moved.has(id)));
    return inDoubt ? null : { measured, moved };
  };
}

function isReportable({ index, plan, asOf }: CheckContext, outcome: Outcome): boolean {
  const file = index.byId.get(outcome.id)?.file ?? "";
  return !isOver(outcome, asOf) && !mayBeLeftOut(plan, outcome.id, file);
}

/** Reports on the outcomes that an indicator, an initiative, neither or both cover, as the caller asks. */
export function* outcomesWith(context: CheckContext, asked: Cover): Generator<OutcomeReport> {
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
