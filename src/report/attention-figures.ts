/** Which figures are to be collected, for which period, and from whom. */
import type { Attended } from "./attended.js";
import { groupBy, isEnded } from "./attended.js";
import { unavailableFor, unavailableSince } from "../evaluate/gaps/unavailable.js";
import { parametersOf } from "../evaluate/method.js";
import { hasPassed } from "./ages.js";
import type { Lookup } from "./lookup.js";
import type { ShownMeasure } from "./status-measure.js";
import { awaitsFigure } from "./status-values.js";
import type { FigureToCollect, FiguresOfSource, UnavailableFigure } from "./attention-view.js";

type Need = Pick<FigureToCollect, "reason" | "period">;

/** Due periods of earlier steps that nothing settles. */
const unmeasuredSteps = ({ view }: ShownMeasure, asOf: string): Need[] =>
  view.steps
    .filter((step) => step.status === "awaiting_data" && !step.superseded)
    .flatMap(({ due }) =>
      due !== null && hasPassed(due.period, asOf) ? [{ reason: "step" as const, period: due }] : [],
    );

/** The one figure that a measure most needs; null when it needs none now. */
function mainNeed({ view, progress }: ShownMeasure, lookup: Lookup): Need | null {
  if (progress.status === "awaiting_data" || progress.flags.includes("unconfirmed")) {
    return { reason: "due", period: view.target.due };
  }
  if (progress.status === "undecidable") return { reason: "exact", period: view.latest.period };
  // the period that is overdue by the cadence: a later day that the source has named does not make up for it
  if (progress.flags.includes("stale") && progress.nextDue !== null)
    return { reason: "stale", period: lookup.period(progress.nextDue) };
  return progress.status === "no_data" ? { reason: "first", period: null } : null;
}

/** A baseline that only awaits the figure of a period that is over: nobody is to clarify it, somebody is to send it. */
function awaitedBaseline({ view: { baseline } }: ShownMeasure, asOf: string): Need[] {
  const { period } = baseline;
  if (!awaitsFigure(baseline) || period === null || !hasPassed(period.period, asOf)) return [];
  return [{ reason: "baseline", period }];
}

type Read = Pick<Attended, "lookup" | "plan" | "measures">;

/** What is reported of a figure that is needed; null where nothing is. */
function reportedOf(
  { lookup, plan }: Omit<Read, "measures">,
  shown: ShownMeasure,
  need: Need,
): UnavailableFigure | null {
  const ground = { asOf: lookup.asOf, source: lookup.source };
  const isDue = need.reason === "due" || need.reason === "step";
  if (!isDue && need.reason !== "stale") return null;
  const { grace_months } = parametersOf(plan.settings.method);
  const { missing, missingFor, reported, reporter, text } = isDue
    ? unavailableFor(ground, shown, need.period?.period ?? null)
    : unavailableSince(ground, shown, grace_months);
  if (missing === null) return null;
  const { id, number, name } = shown.view;
  return {
    ...{ id, number, name, period: need.period, missing },
    missingFor: missingFor === null ? null : lookup.period(missingFor),
    reported: reported === null ? null : lookup.period(reported),
    reporter: reporter === null ? null : lookup.named(reporter),
    text: text === null ? null : lookup.say(text),
  };
}

function needsOf(shown: ShownMeasure, lookup: Lookup): FigureToCollect[] {
  if (isEnded(shown)) return [];
  const { id, number, name } = shown.view;
  const main = mainNeed(shown, lookup);
  const first = awaitedBaseline(shown, lookup.asOf);
  const steps = unmeasuredSteps(shown, lookup.asOf).filter((step) => step.period?.period !== main?.period?.period);
  return [...first, ...steps, ...(main === null ? [] : [main])].map((need) => ({ id, number, name, ...need }));
}

/** Figures that would be collected, had they not been reported as such that do not come. */
export function unavailableFigures(read: Read): UnavailableFigure[] {
  return read.measures.flatMap((shown) =>
    needsOf(shown, read.lookup).flatMap((need) => reportedOf(read, shown, need) ?? []),
  );
}

/**
 * Figures to collect, by source in the order of the plan; those without a source come last. What is reported as not
 * available is not asked for again.
 */
export function collectFigures(read: Read): FiguresOfSource[] {
  const { lookup, measures } = read;
  const needs = measures.flatMap((shown) =>
    needsOf(shown, lookup)
      .filter((need) => reportedOf(read, shown, need) === null)
      .map((figure) => ({ id: shown.item.source, figure })),
  );
  const groups = groupBy(needs, (need) => need.id).sort(([a], [b]) => Number(a === null) - Number(b === null));
  return groups.map(([id, found]) => ({
    source: id === null ? null : lookup.named(id),
    ask: lookup.asked(id),
    cadence: lookup.source(id)?.cadence ?? null,
    figures: found.map(({ figure }) => figure),
  }));
}
