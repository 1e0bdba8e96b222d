/** A table of what would come in, as wide as its cells ask for and no wider than the screen; the last column wraps. */
import { oneLine } from "./clean.js";
import { grid, gap } from "./grid.js";
import { displayWidth, wrap } from "./width.js";

/** Lines of the table; columns that are empty all the way down are left out. @param head its headings */
export function importTable(head: readonly string[], rows: readonly (readonly string[])[], width: number): string[] {
  const all = [head, ...rows].map((row) => row.map(oneLine));
  const shown = head.map((_, at) => at).filter((at) => all.slice(1).some((row) => (row[at] ?? "") !== ""));
  const wanted = shown.map((at) => Math.max(...all.map((row) => displayWidth(row[at] ?? ""))));
  const others = wanted.slice(0, -1).reduce((sum, each) => sum + each + gap, 0);
  const last = Math.max(20, Math.min(wanted.at(-1) ?? 0, width - others));
  const widths = wanted.map((each, at) => (at === wanted.length - 1 ? last : each));
  const cells = all.map((row) =>
    shown.map((at, place) => ({ lines: place === shown.length - 1 ? wrap(row[at] ?? "", last) : [row[at] ?? ""] })),
  );
  return grid(widths, cells);
}
