/** Figures by unit of a code list, as a CSV file gives them. */
import type { Observation } from "./plan.js";

/** What can be said of a figure, or why there is none. */
export type CellFlag = Exclude<Observation["flags"], undefined>[number] | Exclude<Observation["missing"], undefined>;

/** The figure of one unit for one period. */
export interface Cell {
  /** In the breakdown's unit; with `of`, the part of that whole; null when there is none. */
  readonly value: number | null;
  readonly of: number | null;
  /** Respondents or persons behind it. */
  readonly n: number | null;
  readonly flags: readonly CellFlag[];
}

/** Cells by code as written, by period as written. */
export interface BreakdownData {
  readonly periods: ReadonlyMap<string, ReadonlyMap<string, Cell>>;
  /** Rows that hold a cell. */
  readonly rows: number;
  /** Rows that could not be used. */
  readonly faults: number;
}

/** Data of the breakdowns that were read, by file and code list: see `breakdownKey`. */
export type Breakdowns = ReadonlyMap<string, BreakdownData>;

/** Why a row can stand for no unit at its time. */
type RowFault =
  | { readonly reason: "period" }
  | { readonly reason: "unknown" }
  /** The code holds at another time; `then` is what the same unit is called at the row's. */
  | { readonly reason: "not_then"; readonly then: string | null };

/** Says of a period and a code whether they name a unit at that time: null when they do. */
export type Admit = (period: string, code: string) => RowFault | null;
