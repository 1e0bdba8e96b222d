/** How a breakdown's figures spread over its units for a period. */
import type { BreakdownData } from "../model/breakdown.js";
import type { Breakdown, Measure } from "../model/plan.js";
import type { Parameters, Progress } from "../model/progress.js";
import { type UnitCell, cellValue, cellsOf } from "./breakdown.js";
import type { CodeIndex } from "./codelist.js";
import { meets } from "./method.js";
import { spanOf } from "./period.js";
import { hiddenIn } from "./suppress.js";

/** The level a unit is held against: `sign` is +1 when it is to be reached from below, −1 when from above. */
export interface Threshold {
  readonly value: number;
  readonly sign: 1 | -1;
}

interface UnitValue {
  /** Its code at the time. */
  readonly code: string;
  readonly name: UnitCell["code"]["name"];
  /** The same unit at any time. */
  readonly unit: string;
  /** In the measure's unit; null when there is none, or when it is hidden. */
  readonly value: number | null;
  readonly hidden: boolean;
  /** The part and the whole, or the number behind it; null where the value is hidden. */
  readonly of: number | null;
  readonly n: number | null;
}

export interface Spread {
  readonly period: string;
  /** The day on which the units are counted: the last of the period. */
  readonly end: string;
  /** How many units there were; null when the code list does not say. */
  readonly units: number | null;
  /** Units with a figure, hidden ones included. */
  readonly measured: number;
  /** Units of the list on that day without a figure; null when their number is not known. */
  readonly missing: number | null;
  /** Units to which the figure does not apply. */
  readonly notApplicable: number;
  /** Units whose figure is hidden because a count behind it is small, and those hidden with them. */
  readonly hidden: number;
  /** Over the figures that are shown: see `quantile`. null without any. */
  readonly p10: number | null;
  readonly median: number | null;
  readonly p90: number | null;
  /** Of the units shown, how many reach the level they are held against; null without a level or without figures. */
  readonly atTarget: { readonly count: number; readonly of: number; readonly share: number } | null;
  readonly threshold: Threshold | null;
  /** Sum over the units, hidden ones included, of a count; null for other scales and where it would give away a hidden one. */
  readonly total: number | null;
  /** In the order of the code list. */
  readonly values: readonly UnitValue[];
}

/**
 * The p-quantile of sorted numbers, by straight lines between neighbours at the position (n − 1)·p: type 7 of Hyndman
 * and Fan (1996), as most statistical programs have it. null of none.
 */
export function quantile(sorted: readonly number[], p: number): number | null {
  if (sorted.length === 0) return null;
  const position = (sorted.length - 1) * p;
  const low = sorted[Math.floor(position)] ?? 0;
  const high = sorted[Math.ceil(position)] ?? low;
  // Not low·(1−f) + high·f: between equal neighbours that would leave a tail.
  return low + (high - low) * (position - Math.floor(position));
}

/** What units are held against: the level of `derive` over this breakdown, else the measure's own target. */
export function thresholdOf(measure: Measure, breakdown: Breakdown, progress: Progress | null): Threshold | null {
  const { derive, direction } = measure;
  if (derive?.kind === "breakdown" && derive.breakdown === breakdown.id) return { value: derive.at_least, sign: 1 };
  const value = progress?.target?.value ?? null;
  if (value === null || direction === undefined || direction === "within") return null;
  return { value, sign: direction === "up" ? 1 : -1 };
}

function valuesOf(cells: readonly UnitCell[], scale: Measure["scale"], hidden: ReadonlySet<string>): UnitValue[] {
  return cells.map(({ unit, code, cell }) => {
    const isHidden = hidden.has(code.code);
    const open = cell === null || isHidden ? null : cell;
    const value = open === null ? null : cellValue(open, scale);
    const { of = null, n = null } = open ?? {};
    return { code: code.code, name: code.name, unit: unit.id, value, hidden: isHidden, of, n };
  });
}

function reaching(shown: readonly number[], threshold: Threshold | null): Spread["atTarget"] {
  if (threshold === null || shown.length === 0) return null;
  const count = shown.filter((value) => meets(threshold.sign, value, threshold.value)).length;
  return { count, of: shown.length, share: (100 * count) / shown.length };
}

/** What a spread is made of. */
export interface SpreadInput {
  readonly data: BreakdownData;
  readonly list: CodeIndex;
  readonly scale: Measure["scale"];
  readonly parameters: Pick<Parameters, "small_count">;
  readonly threshold: Threshold | null;
}

/** The spread of one period; null for what is no period. */
export function spreadOf({ data, list, scale, parameters, threshold }: SpreadInput, period: string): Spread | null {
  const end = spanOf(period)?.end;
  if (end === undefined) return null;
  const all = cellsOf(data, list, period);
  const cells = all.filter(({ cell }) => cell?.flags.includes("not_applicable") !== true);
  const figures = cells.flatMap(({ cell }) => (cell === null ? [] : (cellValue(cell, scale) ?? [])));
  const { codes, showTotal } = hiddenIn(cells, scale, parameters.small_count);
  const values = valuesOf(cells, scale, codes);
  const shown = values.flatMap(({ value }) => value ?? []).sort((one, other) => one - other);
  const units = list.sizeOn(end)?.count ?? null;
  const notApplicable = all.length - cells.length;
  const sum = figures.reduce((total, value) => total + value, 0);
  return {
    ...{ period, end, units, notApplicable, threshold, values },
    measured: figures.length,
    missing: units === null ? null : Math.max(0, units - notApplicable - figures.length),
    hidden: codes.size,
    ...{ p10: quantile(shown, 0.1), median: quantile(shown, 0.5), p90: quantile(shown, 0.9) },
    atTarget: reaching(shown, threshold),
    total: scale === "count" && figures.length > 0 && showTotal ? sum : null,
  };
}
