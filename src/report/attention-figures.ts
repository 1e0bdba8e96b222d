/** Which figures are to be collected, for which period, and from whom. */
import { type FigureNeed, figureNeeds } from "../evaluate/gaps/figure-needs.js";
import { parametersOf } from "../evaluate/method.js";
import type { Attended } from "./attended.js";
import { groupBy } from "./attended.js";
import type { Concern, FigureToCollect, FiguresOfSource, UnavailableFigure } from "./attention-view.js";
import type { Lookup } from "./lookup.js";
import type { ShownMeasure } from "./status-measure.js";

type Read = Pick<Attended, "lookup" | "plan" | "measures">;

/** A figure that a measure needs, with what is reported of it where it does not come. */
interface Wanted {
  readonly figure: FigureToCollect;
  readonly unavailable: UnavailableFigure | null;
}

function unavailableOf(lookup: Lookup, of: Concern, { period, reported: told }: FigureNeed): UnavailableFigure | null {
  const { missing, missingFor, reported, reporter, text } = told;
  if (missing === null) return null;
  return {
    ...{ ...of, period: period === null ? null : lookup.period(period), missing },
    missingFor: missingFor === null ? null : lookup.period(missingFor),
    reported: reported === null ? null : lookup.period(reported),
    reporter: reporter === null ? null : lookup.named(reporter),
    text: text === null ? null : lookup.say(text),
  };
}

function needsOf({ lookup, plan }: Omit<Read, "measures">, shown: ShownMeasure): Wanted[] {
  const { grace_months } = parametersOf(plan.settings.method);
  const ground = { asOf: lookup.asOf, source: lookup.source, graceMonths: grace_months };
  const { id, number, name } = shown.view;
  return figureNeeds(ground, shown).map((need) => {
    const period = need.period === null ? null : lookup.period(need.period);
    const unavailable = unavailableOf(lookup, { id, number, name }, need);
    return { figure: { id, number, name, reason: need.reason, period }, unavailable };
  });
}

/** Figures that would be collected, had they not been reported as such that do not come. */
export function unavailableFigures(read: Read): UnavailableFigure[] {
  return read.measures.flatMap((shown) => needsOf(read, shown).flatMap(({ unavailable }) => unavailable ?? []));
}

/**
 * Figures to collect, by source in the order of the plan; those without a source come last. What is reported as not
 * available is not asked for again.
 */
export function collectFigures(read: Read): FiguresOfSource[] {
  const { lookup, measures } = read;
  const needs = measures.flatMap((shown) =>
    needsOf(read, shown).flatMap(({ figure, unavailable }) =>
      unavailable === null ? [{ id: shown.item.source, figure }] : [],
    ),
  );
  const groups = groupBy(needs, (need) => need.id).sort(([a], [b]) => Number(a === null) - Number(b === null));
  return groups.map(([id, found]) => ({
    source: id === null ? null : lookup.named(id),
    ask: lookup.asked(id),
    cadence: lookup.source(id)?.cadence ?? null,
    figures: found.map(({ figure }) => figure),
  }));
}
