/** How wide each column of the status table is. Names get what is left. */
import { gap } from "./grid.js";
import type { Columns } from "./status-columns.js";

/** What a column shows. */
export type ColumnName = "number" | "name" | "baseline" | "latest" | "age" | "target" | "course" | "verdict";

export interface Layout {
  readonly columns: readonly ColumnName[];
  readonly widths: readonly number[];
  /** Lines that a name may take where the row has no more of its own. */
  readonly nameLines: number;
  /** true when there is room to say why a verdict is not known, where the row does not show it already. */
  readonly roomy: boolean;
}

/** From these widths on, there is room for the age of figures, for their course, and for more words. */
const forAge = 100;
const forCourse = 120;
const forWords = 140;

const shareOut = (width: number, shown: Columns): Readonly<Record<Exclude<ColumnName, "number" | "name">, number>> => ({
  baseline: width >= forWords ? 12 : 10,
  latest: width >= forAge ? 12 : 9,
  age: width >= forWords ? 10 : 6,
  target: width >= forWords ? 18 : 13,
  course: 12,
  // without figures the commonest verdict is a long one, and there is room for it on one line
  verdict: width >= forWords ? 26 : width >= forCourse || !shown.latest ? 22 : 18,
});

/** No name needs more: what is left then goes to the columns with words. */
const widestName = 72;
const mostWords = { baseline: 20, target: 34, verdict: 40 } as const;

/** The columns that there is room for and that have something to show. */
function columnsFor(width: number, shown: Columns): ColumnName[] {
  const wanted: readonly (readonly [ColumnName, boolean])[] = [
    ["number", true],
    ["name", true],
    ["baseline", true],
    ["latest", shown.latest],
    ["age", shown.age && width >= forAge],
    ["target", true],
    ["course", shown.course && width >= forCourse],
    ["verdict", true],
  ];
  return wanted.flatMap(([name, isThere]) => (isThere ? [name] : []));
}

/** Columns for a screen of `width` cells, where the longest number takes `numberWidth`. */
export function layoutFor(width: number, numberWidth: number, shown: Columns): Layout {
  const columns = columnsFor(width, shown);
  const fixed = shareOut(width, shown);
  const taken = columns.map((name) => (name === "number" ? numberWidth : name === "name" ? 0 : fixed[name]));
  const left = width - taken.reduce((sum, each) => sum + each, 0) - gap * (columns.length - 1);
  const own: Partial<Record<ColumnName, number>> = { name: Math.min(left, widestName) };
  let spare = Math.max(0, left - widestName);
  for (const column of ["baseline", "target", "verdict"] as const) {
    const more = Math.min(spare, mostWords[column] - fixed[column]);
    own[column] = fixed[column] + more;
    spare -= more;
  }
  const widths = columns.map((name, index) => own[name] ?? taken[index] ?? 0);
  return { columns, widths, nameLines: 8, roomy: width >= forCourse };
}
