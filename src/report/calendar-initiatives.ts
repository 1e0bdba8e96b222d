/** Dates of initiatives: milestones, deadlines, and benefits that should show. */
import { forecastOn } from "../evaluate/dated.js";
import { ownersOf } from "../evaluate/gaps/links.js";
import type { Placed } from "../evaluate/gaps/scene.js";
import { milestoneState } from "../evaluate/milestone.js";
import type { MilestoneState } from "../evaluate/milestone.js";
import { spanOf } from "../evaluate/period.js";
import type { Benefit, Initiative, Milestone } from "../model/plan.js";
import { concern, datedEntry, dueBy, isAssumed, stateBy } from "./calendar-ground.js";
import type { Found, Ground } from "./calendar-ground.js";
import type { About } from "./calendar-view.js";
import { asked, organisations } from "./calendar-who.js";
import type { Who } from "./calendar-who.js";

/** An initiative, as its entries name it and whom they ask. */
interface Owned {
  readonly initiative: Initiative;
  readonly item: ReturnType<typeof concern>;
  readonly who: Who;
  /** Not under way: proposed, resting, retired, replaced or in a phase where the work is over. Its dates call for nothing. */
  readonly over: boolean;
}

function ownedBy(ground: Ground, { initiative, state }: Placed): Owned {
  const { id, number = id, name } = initiative;
  const item = concern(ground.lookup, { id, number }, name);
  const over = !state.running;
  return { initiative, item, who: asked(ground, ownersOf(ground.scene, initiative)), over };
}

type Forecast = ReturnType<typeof forecastOn>;

function aboutMilestone(
  { lookup }: Ground,
  { name, due, actual }: Milestone,
  { reached, daysLate }: MilestoneState,
  forecast: Forecast,
): About {
  const period = (text: string | null | undefined) => (typeof text === "string" ? lookup.period(text) : null);
  return {
    kind: "milestone",
    ...{ name: lookup.say(name), planned: period(due), daysLate },
    forecast: reached ? null : period(forecast?.period),
    reported: reached ? null : period(forecast?.reported),
    actual: reached ? period(actual) : null,
  };
}

/** The field that its day comes from: it stands on the day it was reached, else on that it is expected, else planned. */
function dayFrom({ reached }: MilestoneState, forecast: Forecast): "actual" | "forecast" | "due" {
  if (reached) return "actual";
  return forecast === null ? "due" : "forecast";
}

function milestoneEntry(ground: Ground, milestone: Milestone, { item, who, over }: Owned): Found[] {
  const { lookup, evaluation } = ground;
  const { due, actual } = milestone;
  const standing = milestoneState(milestone, lookup.asOf, evaluation.parameters);
  const forecast = forecastOn(milestone, lookup.asOf);
  const field = dayFrom(standing, forecast);
  const when = dueBy(lookup, { actual, forecast: forecast?.period, due }[field]);
  if (when === null) return [];
  const about = aboutMilestone(ground, milestone, standing, forecast);
  const toCome = stateBy(lookup, when, standing.reached, over ? "passed" : "overdue");
  const state = toCome === "open" && standing.delayed && !over ? "late" : toCome;
  return [datedEntry(when, { key: milestone.id, about, item, state, assumed: isAssumed(milestone, field) }, who)];
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
  return ground.scene.initiatives.flatMap((placed) => {
    const { initiative } = placed;
    const owned = ownedBy(ground, placed);
    return [
      ...(initiative.milestones ?? []).flatMap((milestone) => milestoneEntry(ground, milestone, owned)),
      ...deadlineEntry(ground, owned),
      ...(initiative.benefits ?? []).flatMap((benefit) => benefitEntry(ground, benefit, owned)),
    ];
  });
}
