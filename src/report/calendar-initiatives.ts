/** Dates of initiatives: milestones, deadlines, and benefits that should show. */
import { initiativeState } from "../evaluate/initiative.js";
import { milestoneState } from "../evaluate/milestone.js";
import { spanOf } from "../evaluate/period.js";
import type { Benefit, Initiative, Milestone } from "../model/plan.js";
import { concern, datedEntry, dueBy, isAssumed, organisations, stateBy } from "./calendar-ground.js";
import type { Found, Ground, Who } from "./calendar-ground.js";
import type { About } from "./calendar-view.js";

/** An initiative, as its entries name it and whom they ask. */
interface Owned {
  readonly initiative: Initiative;
  readonly item: ReturnType<typeof concern>;
  readonly who: Who;
  /** Retired, replaced, resting or in a phase where the work is over: its dates call for nothing. */
  readonly over: boolean;
}

function ownedBy({ lookup, plan, evaluation }: Ground, initiative: Initiative): Owned {
  const { id, number = id, name, owners = [] } = initiative;
  const { ended, lifecycle } = initiativeState(initiative, plan.settings, lookup.asOf, evaluation.parameters);
  const over = ended || lifecycle === "suspended";
  return { initiative, item: concern(lookup, { id, number }, name), who: organisations(lookup, owners), over };
}

function milestoneEntry(ground: Ground, milestone: Milestone, { item, who, over }: Owned): Found[] {
  const { lookup, evaluation } = ground;
  const { due, forecast, actual } = milestone;
  const { reached, daysLate } = milestoneState(milestone, lookup.asOf, evaluation.parameters);
  // it stands on the day it was reached, else on the day it is expected, else on the planned one
  const when = dueBy(lookup, reached ? actual : (forecast ?? due));
  if (when === null) return [];
  const period = (text: string | undefined) => (text === undefined ? null : lookup.period(text));
  const about: About = {
    kind: "milestone",
    name: lookup.say(milestone.name),
    planned: period(due),
    forecast: reached ? null : period(forecast),
    actual: reached ? period(actual) : null,
    daysLate,
  };
  const state = stateBy(lookup, when, reached, over ? "passed" : "overdue");
  const assumed = isAssumed(milestone, reached ? "actual" : forecast === undefined ? "due" : "forecast");
  return [datedEntry(when, { key: milestone.id, about, item, state, assumed }, who)];
}

function deadlineEntry({ lookup }: Ground, { initiative, item, who, over }: Owned): Found[] {
  const when = dueBy(lookup, initiative.deadline);
  if (when === null) return [];
  const state = stateBy(lookup, when, false, over ? "passed" : "overdue");
  const assumed = isAssumed(initiative, "deadline");
  return [datedEntry(when, { key: initiative.id, about: { kind: "deadline" }, item, state, assumed }, who)];
}

/** Seen when the plan holds evidence of it, or when its measure has a figure for the day or after. */
function benefitEntry(ground: Ground, benefit: Benefit, { item, who }: Owned): Found[] {
  const { lookup, index, evaluation } = ground;
  const when = dueBy(lookup, benefit.due);
  if (when === null) return [];
  const measured = index.measures.find(({ id }) => id === benefit.measure) ?? null;
  const latest = measured === null ? null : (evaluation.measures.get(measured.measure)?.latest ?? null);
  const span = spanOf(benefit.due);
  const seen = benefit.evidence !== undefined || (latest !== null && span !== null && latest.end >= span.start);
  const about: About = {
    kind: "benefit",
    text: lookup.say(benefit.text),
    measure: measured === null ? null : concern(lookup, measured, measured.measure.name ?? measured.indicator.name),
    evidence: lookup.sayIf(benefit.evidence),
  };
  const owner = benefit.owner === undefined ? who : organisations(lookup, [benefit.owner]);
  return [datedEntry(when, { key: benefit.id, about, item, state: stateBy(lookup, when, seen, "overdue") }, owner)];
}

/** Milestones, deadlines and benefits of every initiative. */
export function initiativeDates(ground: Ground): Found[] {
  return ground.index.initiatives.flatMap(({ initiative }) => {
    const owned = ownedBy(ground, initiative);
    return [
      ...(initiative.milestones ?? []).flatMap((milestone) => milestoneEntry(ground, milestone, owned)),
      ...deadlineEntry(ground, owned),
      ...(initiative.benefits ?? []).flatMap((benefit) => benefitEntry(ground, benefit, owned)),
    ];
  });
}
