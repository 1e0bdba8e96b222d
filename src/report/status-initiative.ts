/** One initiative as the status view has it: who owns it, what was last reported, and what is due. */
import { type InitiativeState, initiativeState } from "../evaluate/initiative.js";
import { parametersOf } from "../evaluate/method.js";
import type { Initiative, PlanFile, StatusReport } from "../model/plan.js";
import { monthsSince } from "./ages.js";
import type { Lookup } from "./lookup.js";
import type { InitiativeView, ReportView } from "./status-view.js";

type Settings = Pick<PlanFile, "colours" | "phases" | "method">;

function reportView(lookup: Lookup, report: StatusReport, { colours = [] }: Settings): ReportView {
  const colour = colours.find((each) => each.id === report.colour);
  const ageMonths = monthsSince(report.cut_off, lookup.asOf);
  return {
    colour: {
      id: report.colour,
      name: colour === undefined ? { text: report.colour, lang: lookup.wording.lang } : lookup.say(colour.name),
    },
    cutOff: lookup.period(report.cut_off),
    ageMonths,
    age: lookup.wording.age(ageMonths),
    reason: lookup.sayIf(report.reason),
  };
}

/** Where an initiative stands on the day: the same for every screen. */
export function stateIn({ asOf }: Pick<Lookup, "asOf">, initiative: Initiative, settings: Settings): InitiativeState {
  return initiativeState(initiative, settings, asOf, parametersOf(settings.method));
}

export const initiativeView = (lookup: Lookup, initiative: Initiative, settings: Settings): InitiativeView =>
  lookup.kept(initiative, () => viewOf(lookup, initiative, settings));

function viewOf(lookup: Lookup, initiative: Initiative, settings: Settings): InitiativeView {
  const { deadline, owners = [], partners = [], status_source, inferred = [] } = initiative;
  const { report, lifecycle, deadlinePassed } = stateIn(lookup, initiative, settings);
  return {
    id: initiative.id,
    number: initiative.number ?? initiative.id,
    name: lookup.say(initiative.name),
    ownership: initiative.ownership ?? (owners.length > 0 ? "named" : "unstated"),
    owners: owners.map(lookup.actor),
    partners: partners.map(lookup.actor),
    state: lifecycle,
    report: report === null ? null : reportView(lookup, report, settings),
    deadline:
      deadline === undefined
        ? null
        : { by: lookup.period(deadline), overdue: deadlinePassed && !inferred.includes("deadline") },
    statusSource: status_source === undefined ? null : lookup.named(status_source),
    statusText: lookup.sayIf(initiative.status_text),
  };
}
