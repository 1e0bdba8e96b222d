/** One initiative as the status view has it: who owns it, what was last reported, and what is due. */
import { stateOn } from "../evaluate/lifecycle.js";
import type { Colour, Initiative } from "../model/plan.js";
import { hasPassed, monthsSince } from "./ages.js";
import type { Lookup } from "./lookup.js";
import type { InitiativeView, ReportView } from "./status-view.js";

/** The report with the latest cut-off day up to the as-of date; of two on one day, the one written last. */
function latestReport(lookup: Lookup, initiative: Initiative, colours: readonly Colour[]): ReportView | null {
  const known = (initiative.reports ?? []).filter((report) => report.cut_off <= lookup.asOf);
  const latest = known.reduce<(typeof known)[number] | null>(
    (best, report) => (best === null || report.cut_off >= best.cut_off ? report : best),
    null,
  );
  if (latest === null) return null;
  const colour = colours.find((each) => each.id === latest.colour);
  const ageMonths = monthsSince(latest.cut_off, lookup.asOf);
  return {
    colour: {
      id: latest.colour,
      name: colour === undefined ? { text: latest.colour, lang: lookup.wording.lang } : lookup.say(colour.name),
    },
    cutOff: lookup.period(latest.cut_off),
    ageMonths,
    age: lookup.wording.age(ageMonths),
    reason: lookup.sayIf(latest.reason),
  };
}

export function initiativeView(lookup: Lookup, initiative: Initiative, colours: readonly Colour[]): InitiativeView {
  const { deadline, owners = [], partners = [], status_source, inferred = [] } = initiative;
  const printed = !inferred.includes("deadline");
  return {
    id: initiative.id,
    number: initiative.number ?? initiative.id,
    name: lookup.say(initiative.name),
    ownership: initiative.ownership ?? (owners.length > 0 ? "named" : "unstated"),
    owners: owners.map(lookup.actor),
    partners: partners.map(lookup.actor),
    state: stateOn(initiative.lifecycle, lookup.asOf) ?? "active",
    report: latestReport(lookup, initiative, colours),
    deadline:
      deadline === undefined
        ? null
        : { by: lookup.period(deadline), overdue: printed && hasPassed(deadline, lookup.asOf) },
    statusSource: status_source === undefined ? null : lookup.named(status_source),
    statusText: lookup.sayIf(initiative.status_text),
  };
}
