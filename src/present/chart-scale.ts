/** Where values and times stand in a chart: round ticks, rows and columns. */

export interface Scale {
  readonly low: number;
  readonly high: number;
  /** Between two ticks. */
  readonly step: number;
  readonly ticks: readonly number[];
}

/** The round number at or above: 1, 2, 2.5 or 5 times a power of ten. */
function roundStep(size: number): number {
  const power = 10 ** Math.floor(Math.log10(size) + 1e-9);
  const found = [1, 2, 2.5, 5, 10].find((factor) => factor * power >= size - 1e-12);
  return (found ?? 10) * power;
}

/** Round ticks around the values, four or five of them, within what the unit allows. */
export function scaleFor(values: readonly number[], limits: { readonly low: number; readonly high: number }): Scale {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const spread = most - least || Math.max(Math.abs(most) * 0.2, 1);
  const step = roundStep(spread / 4);
  const low = Math.max(limits.low, Math.floor(least / step + 1e-9 - (most === least ? 1 : 0)) * step);
  const high = Math.min(limits.high, Math.ceil(most / step - 1e-9 + (most === least ? 1 : 0)) * step);
  const count = Math.round((high - low) / step);
  const ticks = Array.from({ length: count + 1 }, (_, index) => low + index * step);
  return { low, high, step, ticks };
}

/** The cell, of so many, in which a value between two others stands. */
export function cellAt(value: number, from: number, to: number, cells: number): number {
  const part = to === from ? 0 : (value - from) / (to - from);
  return Math.min(cells - 1, Math.max(0, Math.round(part * (cells - 1))));
}

/** A label of the time axis, at the end of the period that it names. */
export interface TimeTick {
  readonly time: number;
  readonly period: string;
}

/** The ends of the years in a stretch of time; of quarters where no two years end in it. */
export function timeTicks(from: number, to: number): TimeTick[] {
  const first = Math.ceil(from - 1e-9);
  const years = Array.from({ length: Math.max(0, Math.floor(to + 1e-9) - first + 1) }, (_, index) => first + index);
  if (years.length > 1) return years.map((time) => ({ time, period: String(time - 1) }));
  const quarter = Math.ceil(from * 4 - 1e-9);
  const quarters = Array.from({ length: Math.max(0, Math.floor(to * 4 + 1e-9) - quarter + 1) }, (_, i) => quarter + i);
  return quarters.map((number) => {
    const before = number - 1;
    return { time: number / 4, period: `${Math.floor(before / 4)}-Q${(before % 4) + 1}` };
  });
}
