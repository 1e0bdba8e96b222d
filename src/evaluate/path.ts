/** The expected path: what a measure should show at a time if it is to reach its targets. */
import type { ExpectedPath } from "../model/plan.js";
import { type Lens, see } from "./lens.js";
import { spanOf } from "./period.js";
import type { Aim } from "./target.js";

export interface Corner {
  readonly time: number;
  readonly value: number;
}

/** A step through the lens of the active target; a wider band is reached when its farther edge is. */
function corner(lens: Lens, { resolved, time }: Aim): Corner[] {
  const { value, band } = resolved;
  if (band === null) return value === null ? [] : [{ time, value: see(lens, value) }];
  return lens.band === null ? [] : [{ time, value: Math.max(see(lens, band.low), see(lens, band.high)) }];
}

function explicit(lens: Lens, path: ExpectedPath | undefined): Corner[] {
  return (path?.points ?? []).flatMap(({ at, value }) => {
    const span = spanOf(at);
    return span === null ? [] : [{ time: span.time, value: see(lens, value) }];
  });
}

/**
 * The corners of the path: the baseline, every valid step after it, and explicit points, which stand instead of a step
 * at the same time. Values are seen through the lens.
 */
export function corners(
  baseline: Corner,
  lens: Lens,
  aims: readonly Aim[],
  path: ExpectedPath | undefined,
): readonly Corner[] {
  const later = [...aims.flatMap((aim) => corner(lens, aim)), ...explicit(lens, path)];
  const byTime = new Map(later.map((each) => [each.time, each]));
  const after = [...byTime.values()].filter(({ time }) => time > baseline.time).sort((a, b) => a.time - b.time);
  return [baseline, ...after];
}

/** Between two corners. Compound growth is not defined from, to or across zero. */
function between(kind: ExpectedPath["kind"], from: Corner, to: Corner, time: number): number | null {
  const part = (time - from.time) / (to.time - from.time);
  switch (kind) {
    case "linear":
      return from.value + part * (to.value - from.value);
    case "step":
      return from.value;
    case "geometric":
      return from.value > 0 && to.value > 0 ? from.value * (to.value / from.value) ** part : null;
  }
}

/** Expected value at a time on or after the first corner; after the last it stays. Null where it is not defined. */
export function expectedAt(kind: ExpectedPath["kind"], path: readonly Corner[], time: number): number | null {
  const from = path.findLast((each) => each.time <= time);
  const to = path.find((each) => each.time > time);
  if (from === undefined) return null;
  return to === undefined ? from.value : between(kind, from, to, time);
}
