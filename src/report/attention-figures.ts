/** Which figures are to be collected, for which period, and from whom. */
import type { Attended } from "./attended.js";
import { groupBy, isEnded } from "./attended.js";
import { hasPassed } from "./ages.js";
import type { Lookup } from "./lookup.js";
import type { ShownMeasure } from "./status-measure.js";
import { awaitsFigure } from "./status-values.js";
import type { FigureToCollect, FiguresOfSource } from "./attention-view.js";

type Need = Pick<FigureToCollect, "reason" | "period">;

/** Due periods of earlier steps that nothing settles. */
const unmeasuredSteps = ({ view }: ShownMeasure, asOf: string): Need[] =>
  view.steps
    .filter((step) => step.status === "awaiting_data" && !step.superseded)
    .flatMap(({ due }) =>
      due !== null && hasPassed(due.period, asOf) ? [{ reason: "step" as const, period: due }] : [],
    );

/** The one figure that a measure most needs; null when it needs none now. */
function mainNeed({ view, progress }: ShownMeasure): Need | null {
  if (progress.status === "awaiting_data" || progress.flags.includes("unconfirmed")) {
    return { reason: "due", period: view.target.due };
  }
  if (progress.status === "undecidable") return { reason: "exact", period: view.latest.period };
  if (progress.flags.includes("stale")) return { reason: "stale", period: view.nextDue };
  return progress.status === "no_data" ? { reason: "first", period: null } : null;
}

/** A baseline that only awaits the figure of a period that is over: nobody is to clarify it, somebody is to send it. */
function awaitedBaseline({ view: { baseline } }: ShownMeasure, asOf: string): Need[] {
  const { period } = baseline;
  if (!awaitsFigure(baseline) || period === null || !hasPassed(period.period, asOf)) return [];
  return [{ reason: "baseline", period }];
}

function needsOf(shown: ShownMeasure, lookup: Lookup): FigureToCollect[] {
  if (isEnded(shown)) return [];
  const { id, number, name } = shown.view;
  const main = mainNeed(shown);
  const first = awaitedBaseline(shown, lookup.asOf);
  const steps = unmeasuredSteps(shown, lookup.asOf).filter((step) => step.period?.period !== main?.period?.period);
  return [...first, ...steps, ...(main === null ? [] : [main])].map((need) => ({ id, number, name, ...need }));
}

/** Figures to collect, by source in the order of the plan; those without a source come last. */
export function collectFigures({ lookup, measures }: Pick<Attended, "lookup" | "measures">): FiguresOfSource[] {
  const needs = measures.flatMap((shown) =>
    needsOf(shown, lookup).map((figure) => ({ id: shown.item.source, figure })),
  );
  const groups = groupBy(needs, (need) => need.id).sort(([a], [b]) => Number(a === null) - Number(b === null));
  return groups.map(([id, found]) => ({
    source: id === null ? null : lookup.named(id),
    ask: lookup.asked(id),
    cadence: lookup.source(id)?.cadence ?? null,
    figures: found.map(({ figure }) => figure),
  }));
}
