/** Breakdowns looked at by unit: which rows stand for a unit, and what each unit has for a period. */
import type { Admit, BreakdownData, Breakdowns, Cell, CellFlag } from "../model/breakdown.js";
import type { Breakdown, Code, Measure, Plan } from "../model/plan.js";
import { type CodeIndex, indexCodes, type Unit } from "./codelist.js";
import { entriesOf } from "./items.js";
import { spanOf } from "./period.js";

/** What a breakdown's data are kept by: the same file may be read by two code lists. */
export function breakdownKey({ file, codelist }: Pick<Breakdown, "file" | "codelist">): string {
  return `${file} ${codelist}`;
}

export const dataOf = (breakdowns: Breakdowns, breakdown: Breakdown): BreakdownData | null =>
  breakdowns.get(breakdownKey(breakdown)) ?? null;

/** A code list of the plan, by its id; null when the plan has none. */
export function codeListOf(plan: Plan, id: string): CodeIndex | null {
  const found = entriesOf(plan, "codelist").find(({ content }) => content.id === id);
  return found === undefined ? null : indexCodes(found.content);
}

/** Whether a row names a unit: by the code that holds on the last day of its period, where the period stands. */
export function admitBy(list: CodeIndex): Admit {
  const ends = new Map<string, string | null>();
  const endOf = (period: string): string | null => {
    const known = ends.get(period);
    if (known !== undefined) return known;
    const end = spanOf(period)?.end ?? null;
    ends.set(period, end);
    return end;
  };
  return (period, code) => {
    const end = endOf(period);
    if (end === null) return { reason: "period" };
    if (list.unitAt(code, end) !== null) return null;
    const units = list.unitsOf(code);
    if (units.length === 0) return { reason: "unknown" };
    const then = list.unitsOn(end).find(({ unit }) => units.includes(unit));
    return { reason: "not_then", then: then?.code.code ?? null };
  };
}

/** Flags that say that there is no figure. */
const ABSENT: ReadonlySet<CellFlag> = new Set([
  "suppressed",
  "not_available",
  "not_yet_available",
  "not_applicable",
  "forecast",
]);

/** The figure of a cell in the measure's unit; null when there is none. A forecast is none. */
export function cellValue({ value, of, flags }: Cell, scale: Measure["scale"]): number | null {
  if (value === null || flags.some((flag) => ABSENT.has(flag))) return null;
  if (of === null || scale !== "share") return value;
  return of === 0 ? null : (100 * value) / of;
}

/** One unit and what the file has for it. */
export interface UnitCell {
  readonly unit: Unit;
  readonly code: Code;
  /** null: no row. */
  readonly cell: Cell | null;
}

/** The periods that a file has figures for, oldest first. */
export function periodsOf({ periods }: BreakdownData): string[] {
  const timed = [...periods.keys()].flatMap((period) => {
    const span = spanOf(period);
    return span === null ? [] : [{ period, span }];
  });
  const key = ({ span }: (typeof timed)[number]): string => `${span.end} ${span.start}`;
  return timed.sort((one, other) => (key(one) < key(other) ? -1 : 1)).map(({ period }) => period);
}

/** Every unit that the list has on a period's last day, with its cell. */
export function cellsOf(data: BreakdownData, list: CodeIndex, period: string): UnitCell[] {
  const end = spanOf(period)?.end;
  const cells = data.periods.get(period);
  if (end === undefined) return [];
  return list.unitsOn(end).map(({ unit, code }) => ({ unit, code, cell: cells?.get(code.code) ?? null }));
}
