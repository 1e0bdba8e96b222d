/** A page for the terminal: headings, sentences and columns, wrapped to the width. */
import { grid } from "./grid.js";
import { filled, type ListItem, type Page, type Part } from "./page.js";
import type { Screen } from "./screen.js";
import { displayWidth, padEnd, wrap } from "./width.js";

/** Text set in by so many cells, the first line with a mark. */
export function hanging(mark: string, text: string, width: number): string[] {
  const indent = displayWidth(mark);
  return wrap(text, width - indent).map((line, index) => (index === 0 ? mark : " ".repeat(indent)) + line);
}

function fieldLines({ width, paint }: Screen, rows: readonly (readonly [string, string])[]): string[] {
  const label = Math.min(26, Math.max(...rows.map(([name]) => displayWidth(name))));
  return rows.flatMap(([name, text], index) => {
    const shown = rows[index - 1]?.[0] === name ? "" : name;
    const names = wrap(shown, label);
    const lines = wrap(text, width - label - 2);
    return Array.from({ length: Math.max(names.length, lines.length) }, (_, at) =>
      `${paint.muted(padEnd(names[at] ?? "", label))}  ${lines[at] ?? ""}`.trimEnd(),
    );
  });
}

function listLines({ width }: Screen, items: readonly ListItem[], numbered: boolean): string[] {
  const room = String(items.length).length;
  return items.flatMap((item, index) => {
    const mark = numbered ? `${String(index + 1).padStart(room)}. ` : "- ";
    const { text, more, bulleted = false } = typeof item === "string" ? { text: item, more: [] } : item;
    const under = `${" ".repeat(mark.length)}${bulleted ? "- " : ""}`;
    return [...hanging(mark, text, width), ...more.flatMap((line) => hanging(under, line, width))];
  });
}

/** No column is made narrower than this for the sake of the others; the last is kept as wide as a date where it is one. */
const NARROW = 12;
const DATE = 18;

/** The widest column gives way until all of them fit, or none is wide. */
function fitted(natural: readonly number[], room: number): number[] {
  const widths = [...natural];
  for (let over = widths.reduce((sum, each) => sum + each, 0) - room; over > 0; over -= 1) {
    const widest = Math.max(...widths);
    if (widest <= NARROW) break;
    widths[widths.indexOf(widest)] = widest - 1;
  }
  return widths;
}

/** Columns as wide as their longest cell where there is room for it; the last takes what is left. */
function tableLines({ width, paint }: Screen, head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const natural = head.map((name, column) =>
    Math.min(28, Math.max(displayWidth(name), ...rows.map((row) => displayWidth(row[column] ?? "")))),
  );
  const room = width - 2 * (natural.length - 1);
  const before = fitted(natural.slice(0, -1), room - Math.min(DATE, natural.at(-1) ?? 0));
  const last = Math.max(NARROW, room - before.reduce((sum, each) => sum + each, 0));
  const widths = [...before, last];
  const cells = (row: readonly string[], painter: (text: string) => string) =>
    widths.map((room, column) => ({ lines: wrap(row[column] ?? "", room).map(painter) }));
  return grid(widths, [cells(head, paint.muted), ...rows.map((row) => cells(row, (text) => text))]);
}

function partLines(screen: Screen, part: Part): string[] {
  switch (part.type) {
    case "text":
      return wrap(part.text, screen.width);
    case "warning":
      return wrap(part.text, screen.width).map(screen.paint.warning);
    case "fields":
      return fieldLines(screen, part.rows);
    case "list":
      return listLines(screen, part.items, part.numbered);
    case "table":
      return tableLines(screen, part.head, part.rows);
    case "lines":
      return [...part.lines, ""];
    case "folded":
      return wrap(part.summary, screen.width).map(screen.paint.muted);
  }
}

const capitals = (heading: string): string => heading.toUpperCase();

/** The page as lines, an empty line before each section; headings in capitals unless told otherwise. */
export function pageLines(screen: Screen, page: Page, styled: (heading: string) => string = capitals): string[] {
  const { paint, width } = screen;
  const head = [
    ...wrap(page.title, width).map(paint.strong),
    ...page.lead.flatMap((line) => wrap(line, width).map(paint.muted)),
  ];
  const sections = filled(page).flatMap(({ heading, parts }) => [
    "",
    ...(heading === null ? [] : wrap(styled(heading), width).map(paint.strong)),
    ...parts.flatMap((part) => partLines(screen, part)),
  ]);
  return [...head, ...sections];
}
