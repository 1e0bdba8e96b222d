/** How a breakdown spreads over its units, period by period: quantiles, the ends, and the units when they are asked for. */
import { meets } from "../evaluate/method.js";
import type { Spread, Threshold } from "../evaluate/spread.js";
import type { Breakdown, Measure } from "../model/plan.js";
import type { Lookup } from "./lookup.js";
import { type Printer, percent, whole } from "./show-printed.js";
import type { SpreadEnd, SpreadView } from "./show-survey-view.js";
import type { Printed } from "./show-view.js";
import type { Wording } from "./wording.js";

/** The spread of one period of a measure's breakdown. */
export interface Spreading {
  readonly breakdown: Breakdown;
  readonly spread: Spread;
}

/** What a breakdown is shown with. */
interface SpreadOptions {
  readonly measure: Measure;
  readonly limit: number;
  /** Whether the units of the last period are to be listed. */
  readonly members: boolean;
}

/** So many units are named where several share a place; more are only counted. */
const NAMED = 3;

/** The units at one end, named only where nothing is hidden: else a hidden one may lie beyond them. */
function endOfSpread({ say, wording }: Lookup, level: Level, spread: Spread, pick: Extreme): SpreadEnd | null {
  const { values, hidden } = spread;
  const shown = values.filter((each) => each.value !== null);
  const at = pick(...shown.flatMap(({ value }) => value ?? []));
  if (hidden > 0 || shown.length < 2) return null;
  const there = shown.filter(({ value }) => value === at);
  const names = there.slice(0, NAMED).map(({ name }) => say(name));
  return { value: level(at), count: whole(wording, there.length), names };
}

type Level = (value: number) => Printed;
type Extreme = (...values: number[]) => number;

const reaches = (threshold: Threshold | null, value: number | null): boolean | null =>
  threshold === null || value === null ? null : meets(threshold.sign, value, threshold.value);

function targetView(wording: Wording, print: Printer, { atTarget, threshold }: Spread): SpreadView["atTarget"] {
  if (atTarget === null || threshold === null) return null;
  return {
    level: print.level(threshold.value),
    count: whole(wording, atTarget.count),
    of: whole(wording, atTarget.of),
    share: percent(wording, atTarget.share / 100, 0, [0, 100]),
  };
}

function spreadView(
  lookup: Lookup,
  print: Printer,
  { breakdown, spread }: Spreading,
  { measure, limit, members }: SpreadOptions,
): SpreadView {
  const { wording, say } = lookup;
  const count = (value: number): Printed => whole(wording, value);
  const level: Level = (value) => print.level(value, spread.threshold === null ? [] : [spread.threshold.value]);
  const levelIf = (value: number | null): Printed | null => (value === null ? null : level(value));
  const { threshold } = spread;
  // a share within a unit is per cent, whatever the measure over the units is counted in
  const unit =
    breakdown.unit ?? (measure.derive?.kind === "breakdown" && measure.scale === "share" ? "%" : measure.unit);
  return {
    breakdown: breakdown.id,
    dimension: say(breakdown.dimension),
    unit: say(unit),
    period: lookup.period(spread.period),
    units: spread.units === null ? null : count(spread.units),
    measured: count(spread.measured),
    missing: spread.missing === null ? null : count(spread.missing),
    notApplicable: count(spread.notApplicable),
    hidden: count(spread.hidden),
    limit: count(limit),
    p10: levelIf(spread.p10),
    median: levelIf(spread.median),
    p90: levelIf(spread.p90),
    highest: endOfSpread(lookup, level, spread, Math.max),
    lowest: endOfSpread(lookup, level, spread, Math.min),
    atTarget: targetView(wording, print, spread),
    members: !members
      ? null
      : spread.values.map(({ code, name, value, hidden }) => ({
          ...{ code, name: say(name), hidden },
          value: levelIf(value),
          reaches: reaches(threshold, value),
        })),
  };
}

/**
 * Every period of every breakdown, oldest first. The units of the last one are listed where members are asked for, unless
 * they are the members of the measure's own figure.
 */
export function spreadViews(
  lookup: Lookup,
  print: Printer,
  spreads: readonly Spreading[],
  options: SpreadOptions,
): SpreadView[] {
  const { derive } = options.measure;
  const own = derive?.kind === "breakdown" ? derive.breakdown : null;
  return spreads.map((each, index) => {
    const isLast = spreads[index + 1]?.breakdown !== each.breakdown;
    const members = options.members && isLast && each.breakdown.id !== own;
    return spreadView(lookup, print, each, { ...options, members });
  });
}
