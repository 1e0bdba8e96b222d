/** How wide each column of the status table is. Names get what is left. */
import { gap } from "./grid.js";

/** What a column shows. */
export type ColumnName = "number" | "name" | "baseline" | "latest" | "age" | "target" | "course" | "verdict";

export interface Layout {
  readonly columns: readonly ColumnName[];
  readonly widths: readonly number[];
  /** Lines that a name may take. */
  readonly nameLines: number;
  /** true when there is room to say why a verdict is not known, where the row does not show it already. */
  readonly roomy: boolean;
}

/** From these widths on, there is room for the age of figures, for their course, and for more words. */
const forAge = 100;
const forCourse = 120;
const forWords = 140;

const shareOut = (width: number): Readonly<Record<Exclude<ColumnName, "number" | "name">, number>> => ({
  baseline: width >= forWords ? 12 : 10,
  latest: width >= forAge ? 12 : 9,
  age: width >= forWords ? 10 : 6,
  target: width >= forWords ? 18 : 13,
  course: 12,
  verdict: width >= forWords ? 26 : width >= forCourse ? 22 : 18,
});

/** Columns for a screen of `width` cells, where the longest number takes `numberWidth`. */
export function layoutFor(width: number, numberWidth: number): Layout {
  const columns: ColumnName[] = ["number", "name", "baseline", "latest"];
  if (width >= forAge) columns.push("age");
  columns.push("target");
  if (width >= forCourse) columns.push("course");
  columns.push("verdict");
  const fixed = shareOut(width);
  const taken = columns.map((name) => (name === "number" ? numberWidth : name === "name" ? 0 : fixed[name]));
  const left = width - taken.reduce((sum, each) => sum + each, 0) - gap * (columns.length - 1);
  const widths = columns.map((name, index) => (name === "name" ? left : (taken[index] ?? 0)));
  return { columns, widths, nameLines: width >= forCourse ? 2 : 3, roomy: width >= forCourse };
}
