/** Open items: what was to be clarified or developed by a date that has passed, and targets that no number comes of. */
import type { Attended } from "./attended.js";
import { isEnded } from "./attended.js";
import { entriesOf } from "../evaluate/items.js";
import type { Indicator, Objective, PlannedDevelopment } from "../model/plan.js";
import { hasPassed } from "./ages.js";
import type { Lookup } from "./lookup.js";
import type { ShownMeasure } from "./status-measure.js";
import type { Concern, OpenTarget, Overdue } from "./attention-view.js";

const concernOf = ({ view: { id, number, name } }: ShownMeasure): Concern => ({ id, number, name });

/** Baselines and targets of a measure that were to be clarified by now. */
function pendingOf(shown: ShownMeasure): Overdue[] {
  const { baseline, target } = shown.view;
  const parts = [
    { kind: "baseline" as const, open: baseline.open, text: baseline.note },
    { kind: "target" as const, open: target.open, text: target.note },
  ];
  return parts.flatMap(({ kind, open, text }) =>
    open?.overdue === true && open.by !== null ? [{ ...concernOf(shown), kind, by: open.by, text, owner: null }] : [],
  );
}

function plannedOf(lookup: Lookup, concern: Concern, planned: readonly PlannedDevelopment[] | undefined): Overdue[] {
  return (planned ?? []).flatMap(({ due, state = "open", text, owner }) => {
    if (due === undefined || state !== "open" || !hasPassed(due, lookup.asOf)) return [];
    const who = owner === undefined ? null : lookup.actor(owner);
    return [{ ...concern, kind: "planned", by: lookup.period(due), text: lookup.say(text), owner: who }];
  });
}

const named = (lookup: Lookup, { id, number = id, name }: Indicator | Objective): Concern => ({
  id,
  number,
  name: lookup.say(name),
});

/** Developments that the whole plan announces; a filter leaves them out, since they belong to nothing narrower. */
function plannedOfPlan({ lookup, plan, selection }: Attended): Overdue[] {
  if (selection.filtered) return [];
  const { settings } = plan;
  const concern = { id: settings.id, number: "", name: lookup.say(settings.title) };
  const strategies = entriesOf(plan, "strategy").flatMap((entry) => entry.content.planned ?? []);
  return plannedOf(lookup, concern, [...(settings.planned ?? []), ...strategies]);
}

/** The same thing once, in the order in which it first comes. */
const distinct = <T>(things: readonly T[]): T[] => [...new Set(things)];

/** Every open item whose date has passed, in the order of the plan. */
export function overdueItems(attended: Attended): Overdue[] {
  const { lookup, index, selection, measures } = attended;
  const standing = measures.filter((shown) => !isEnded(shown));
  const indicators = distinct(standing.map(({ item }) => item.indicator));
  const objectives = index.objectives.filter(
    (objective) =>
      !selection.filtered || selection.objective(objective) || standing.some(({ item }) => item.owner === objective),
  );
  return [
    ...standing.flatMap((shown) => [
      ...pendingOf(shown),
      ...plannedOf(lookup, concernOf(shown), shown.item.measure.planned),
    ]),
    ...indicators.flatMap((indicator) => plannedOf(lookup, named(lookup, indicator), indicator.planned)),
    ...objectives.flatMap((objective) => plannedOf(lookup, named(lookup, objective), objective.planned)),
    ...plannedOfPlan(attended),
  ];
}

/** Targets that wait, that are not set, or that no number can be computed for; not those named as overdue already. */
export function openTargets({ measures }: Attended): OpenTarget[] {
  return measures.flatMap((shown) => {
    const { target } = shown.view;
    if (isEnded(shown) || target.reason === null || target.open?.overdue === true) return [];
    const waits = target.kind === "dependent" || target.kind === "words";
    const text = waits ? { text: target.text, lang: target.lang } : target.note;
    return [{ ...concernOf(shown), reason: target.reason, kind: target.kind, text, by: target.open?.by ?? null }];
  });
}
