/** Where an initiative stands: the colour it last reported, how old that is, and what it waits for. */
import { forecastOn } from "../evaluate/dated.js";
import { initiativeState } from "../evaluate/initiative.js";
import type { Item } from "../evaluate/items.js";
import { milestoneState } from "../evaluate/milestone.js";
import type { Initiative, Milestone } from "../model/plan.js";
import type { LateView, StandingView, WaitView } from "./show-plain-view.js";
import { whole } from "./show-printed.js";
import { type Scene, refOf } from "./show-refs.js";

/** The plan's own name of a colour; its id where the plan does not have it. */
export function colourOf({ plan, lookup }: Scene, id: string) {
  const found = plan.settings.colours?.find((each) => each.id === id);
  const name = found === undefined ? { text: id, lang: lookup.wording.lang } : lookup.say(found.name);
  return { id, name, meaning: lookup.sayIf(found?.meaning) };
}

function reportOf(scene: Scene, initiative: Initiative): StandingView["report"] {
  const { lookup, plan, asOf, evaluation } = scene;
  const { wording } = lookup;
  const { parameters } = evaluation;
  const { report, reportAgeMonths, reportTooOld } = initiativeState(initiative, plan.settings, asOf, parameters);
  if (report === null || reportAgeMonths === null) return null;
  const { id, name } = colourOf(scene, report.colour);
  return {
    colour: { id, name },
    reason: lookup.sayIf(report.reason),
    role: report.role ?? null,
    cutOff: lookup.period(report.cut_off),
    ageMonths: whole(wording, reportAgeMonths),
    age: wording.age(reportAgeMonths),
    tooOld: reportTooOld,
    allowed: whole(wording, parameters.report_months),
  };
}

/** An item as a milestone that is late and not reached; null for any other. */
function lateOf(scene: Scene, item: Item | undefined): LateView | null {
  if (item?.kind !== "milestone") return null;
  const milestone = item.node as Milestone; // the kind tells what was read
  const { reached, daysLate } = milestoneState(milestone, scene.asOf, scene.evaluation.parameters);
  if (reached || daysLate === null || daysLate === 0) return null;
  const { lookup } = scene;
  const { due } = milestone;
  const forecast = forecastOn(milestone, scene.asOf)?.period;
  return {
    milestone: refOf(scene, item),
    daysLate: whole(lookup.wording, daysLate),
    due: due === undefined ? null : lookup.period(due),
    forecast: forecast === undefined ? null : lookup.period(forecast),
  };
}

/** What a milestone that is not reached waits for: late milestones of other initiatives. */
function waitsOf(scene: Scene, own: Item, milestone: Milestone): WaitView[] {
  const { index, asOf, evaluation } = scene;
  const item = index.byId.get(milestone.id);
  if (item === undefined || milestoneState(milestone, asOf, evaluation.parameters).reached) return [];
  return (milestone.depends_on ?? []).flatMap((id) => {
    const other = index.byId.get(id);
    const late = lateOf(scene, other);
    const of = other?.parent ?? null;
    return late === null || of === null || of === own
      ? []
      : [{ ...late, waiting: refOf(scene, item), of: refOf(scene, of) }];
  });
}

/** Initiatives it depends on, each with its late milestones but those that are told already. */
function dependsOnLate(scene: Scene, { depends_on = [] }: Initiative, told: readonly WaitView[]) {
  const { index } = scene;
  const known = new Set(told.map(({ milestone }) => milestone.id));
  return depends_on.flatMap((id) => {
    const item = index.byId.get(id);
    if (item?.kind !== "initiative") return [];
    const { milestones = [] } = item.node as Initiative; // the kind tells what was read
    const late = milestones.flatMap((each) => lateOf(scene, index.byId.get(each.id)) ?? []);
    const untold = late.filter(({ milestone }) => !known.has(milestone.id));
    return untold.length === 0 ? [] : [{ item: refOf(scene, item), late: untold }];
  });
}

export function standingOf(scene: Scene, item: Item, initiative: Initiative): StandingView {
  const waits = (initiative.milestones ?? []).flatMap((each) => waitsOf(scene, item, each));
  return {
    report: reportOf(scene, initiative),
    waits,
    dependsOnLate: dependsOnLate(scene, initiative, waits),
  };
}
