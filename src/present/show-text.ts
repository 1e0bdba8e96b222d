/** `ehs show` in the terminal: headings, sentences and a chart, wrapped to the width. */
import type { ItemView, ShowView } from "../report/show-view.js";
import { chartLines } from "./chart.js";
import { grid } from "./grid.js";
import { showWords } from "./lang/show.js";
import { measurePage } from "./show-measure-page.js";
import { type Page, type Part, type Voice, plainPage } from "./show-page.js";
import { type Screen, type ScreenOptions, finished, said, screenFor } from "./screen.js";
import { displayWidth, padEnd, wrap } from "./width.js";

/** Text set in by so many cells, the first line with a mark. */
function hanging(mark: string, text: string, width: number): string[] {
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

function listLines({ width }: Screen, items: readonly string[], numbered: boolean): string[] {
  const room = String(items.length).length;
  return items.flatMap((item, index) =>
    hanging(numbered ? `${String(index + 1).padStart(room)}. ` : "- ", item, width),
  );
}

/** Columns as wide as their longest cell; the last takes what is left. */
function tableLines({ width, paint }: Screen, head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const natural = head.map((name, column) =>
    Math.min(28, Math.max(displayWidth(name), ...rows.map((row) => displayWidth(row[column] ?? "")))),
  );
  const before = natural.slice(0, -1);
  const last = Math.max(12, width - before.reduce((sum, each) => sum + each + 2, 0));
  const widths = [...before, last];
  const cells = (row: readonly string[], painter: (text: string) => string) =>
    widths.map((room, column) => ({ lines: wrap(row[column] ?? "", room).map(painter) }));
  return grid(widths, [cells(head, paint.muted), ...rows.map((row) => cells(row, (text) => text))]);
}

function partLines(screen: Screen, part: Part, chart: () => string[]): string[] {
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
    case "chart":
      return [...chart(), ""];
  }
}

/** A verdict on the second line of a measure's page has its colour. */
export function pageOf(voice: Voice, view: ItemView): Page {
  return view.kind === "measure" ? measurePage(voice, view) : plainPage(voice, view);
}

function pageLines(screen: Screen, page: Page, chart: () => string[]): string[] {
  const { paint, width } = screen;
  const head = [
    ...wrap(page.title, width).map(paint.strong),
    ...page.lead.flatMap((line) => wrap(line, width).map(paint.muted)),
  ];
  const sections = page.sections
    .filter(({ parts }) => parts.length > 0)
    .flatMap(({ heading, parts }) => [
      "",
      ...(heading === null ? [] : wrap(heading.toUpperCase(), width).map(paint.strong)),
      ...parts.flatMap((part) => partLines(screen, part, chart)),
    ]);
  return [...head, ...sections];
}

/** The whole view as text. */
export function showText(view: ShowView, options: ScreenOptions): string {
  const screen = screenFor(view.lang, options);
  const { words, marks, width } = screen;
  const show = showWords(view.lang);
  const voice: Voice = { words, show, marks };
  const short = view.revision?.short ?? view.revision?.commit?.slice(0, 7) ?? null;
  const { picture } = words;
  const from = short === null ? picture.noRevision : picture.revision(short);
  const dirty = short !== null && view.revision?.dirty === true ? ` ${picture.uncommitted}` : "";
  const line = `${said(words, view.plan.title)} · ${picture.asOf(view.asOf.text)} · ${from}${dirty}`;
  const pages = view.items.flatMap((item) => {
    const chart = () =>
      item.kind === "measure" && item.chart !== null
        ? chartLines(item.chart, words, show, { width, ascii: options.ascii })
        : [];
    return ["", ...pageLines(screen, pageOf(voice, item), chart)];
  });
  return finished([...wrap(line, width).map(screen.paint.muted), ...pages], options.ascii);
}
