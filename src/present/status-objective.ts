/** One objective or goal on the status screen: its heading, its measures and its initiatives. */
import type { GoalView, IndicatorView, InitiativeView, MeasureView, ObjectiveView } from "../report/status-view.js";
import type { StatusView } from "../report/status-view.js";
import { oneLine } from "./clean.js";
import { gap, grid, spanWidth } from "./grid.js";
import type { Cell } from "./grid.js";
import { countLines, said } from "./screen.js";
import type { Screen } from "./screen.js";
import { indicatorVerdict, measureCells } from "./status-cells.js";
import { columnsOf, groupsOf } from "./status-columns.js";
import type { Layout } from "./status-layout.js";
import { layoutFor } from "./status-layout.js";
import { deadlineText, incomparableText, ownersText, reportText } from "./status-text.js";
import { displayWidth, wrap, wrapAtMost } from "./width.js";

type Row = Cell[];

const isAlone = (indicator: IndicatorView): boolean =>
  indicator.measures.length === 1 && indicator.indicators.length === 0;

/** The only measure of an indicator that has no name of its own: one row says both. */
const isOneRow = (indicator: IndicatorView): boolean =>
  isAlone(indicator) && indicator.measures[0]?.name.text === indicator.name.text;

/** A measure's row, and below it why its baseline cannot be compared with the target. */
function measureRows(screen: Screen, measure: MeasureView, layout: Layout): Row[] {
  const row = measureCells(screen, measure, layout).map((lines) => ({ lines }));
  const why = incomparableText(screen.words, measure);
  if (why === null) return [row];
  const span = layout.columns.length - 1;
  const lines = wrap(why, spanWidth(layout.widths, 1, span)).map(screen.paint.muted);
  return [row, [{ lines: [""] }, { lines, span }]];
}

/** An indicator over several measures: its number, its name across the table, and the verdict on all of them. */
function indicatorRow(screen: Screen, indicator: IndicatorView, layout: Layout): Row {
  const { paint } = screen;
  const span = layout.columns.length - 2;
  const room = spanWidth(layout.widths, 1, span);
  const last = layout.widths.at(-1) ?? 0;
  return [
    { lines: [paint.strong(oneLine(indicator.number))] },
    { lines: wrapAtMost(said(screen.words, indicator.name), room, 2).map(paint.strong), span },
    { lines: indicatorVerdict(screen, indicator, last) },
  ];
}

function indicatorRows(screen: Screen, indicators: readonly IndicatorView[], layout: Layout): Row[] {
  return indicators.flatMap((indicator) => [
    ...(isOneRow(indicator) ? [] : [indicatorRow(screen, indicator, layout)]),
    ...indicator.measures.flatMap((measure) => measureRows(screen, measure, layout)),
    ...indicatorRows(screen, indicator.indicators, layout),
  ]);
}

function numbersOf(indicators: readonly IndicatorView[]): string[] {
  return indicators.flatMap(({ number, measures, indicators: children }) => [
    number,
    ...measures.map((measure) => measure.number),
    ...numbersOf(children),
  ]);
}

/** Width of a column of numbers: the longest, but not more than a reader would call a number. */
export const numberWidth = (numbers: readonly string[]): number =>
  Math.min(12, Math.max(0, ...numbers.map((number) => displayWidth(oneLine(number)))));

/** One layout for the whole screen: a column that is empty all the way down is not there. */
export function layoutOf({ words, width }: Screen, view: StatusView): Layout {
  const numbers = groupsOf(view).flatMap(({ indicators }) => numbersOf(indicators));
  return layoutFor(width, numberWidth([words.picture.columns.number, ...numbers]), columnsOf(view));
}

function measureTable(screen: Screen, indicators: readonly IndicatorView[], layout: Layout): string[] {
  const { words, paint } = screen;
  if (indicators.length === 0) return [];
  const heads = layout.columns.map((name, index) => ({
    lines: wrap(words.picture.columns[name], layout.widths[index] ?? 0).map(paint.muted),
  }));
  return grid(layout.widths, [heads, ...indicatorRows(screen, indicators, layout)]);
}

function statusLines(screen: Screen, initiative: InitiativeView, width: number): string[] {
  const { words, marks, paint } = screen;
  const { state, report, deadline } = initiative;
  const text = reportText(words, initiative);
  const reported = wrap(state === "active" ? text : `${marks.verdict.retired} ${text}`, width);
  const due = state === "active" ? deadlineText(words, initiative) : null;
  const painter = deadline?.overdue === true ? paint.warning : paint.muted;
  return [
    ...(report === null ? reported.map(paint.muted) : reported),
    ...(due === null ? [] : wrap(due, width).map(painter)),
  ];
}

function initiativeTable(screen: Screen, initiatives: readonly InitiativeView[]): string[] {
  const { words, paint, width } = screen;
  if (initiatives.length === 0) return [];
  const heads = words.initiatives.columns;
  const number = numberWidth([words.picture.columns.number, ...initiatives.map((each) => each.number)]);
  const fixed = [width >= 140 ? 32 : width >= 100 ? 24 : 18, 24, ...(width >= 140 ? [30] : width >= 120 ? [22] : [])];
  const name = width - number - fixed.reduce((sum, each) => sum + each, 0) - gap * (fixed.length + 1);
  const [owner = 0, status = 0, source] = fixed;
  const row = (each: InitiativeView): string[][] => [
    [paint.strong(oneLine(each.number))],
    wrap(said(screen.words, each.name), name),
    wrap(ownersText(words, each), owner),
    statusLines(screen, each, status),
    wrap(each.statusSource === null ? "" : said(screen.words, each.statusSource.name), source ?? 0),
  ];
  const head = [words.picture.columns.number, words.initiatives.heading, heads.owner, heads.status, heads.source];
  const rows = [head.map((word) => [paint.muted(word)]), ...initiatives.map(row)];
  const widths = [number, name, ...fixed];
  return grid(
    widths,
    rows.map((each) => each.slice(0, widths.length).map((lines) => ({ lines }))),
  );
}

function heading(screen: Screen, prefix: string, group: GoalView): string[] {
  const { paint, width } = screen;
  const text = `${prefix}${oneLine(group.number)}\u00a0 ${said(screen.words, group.name)}`;
  return [
    ...wrap(text, width).map(paint.strong),
    ...(group.counts.measures === 0 ? [] : countLines(screen, group.counts)),
  ];
}

/** Parts of a page with an empty line between those that say something. */
export function apart(parts: readonly (readonly string[])[]): string[] {
  return parts.filter((part) => part.length > 0).flatMap((part, index) => (index === 0 ? part : ["", ...part]));
}

/** An overall goal, after the plan's own word for it. */
export function goalLines(screen: Screen, goal: GoalView, prefix: string, layout: Layout): string[] {
  return apart([heading(screen, prefix, goal), measureTable(screen, goal.indicators, layout)]);
}

/** An objective, and those under it. */
export function objectiveLines(screen: Screen, objective: ObjectiveView, layout: Layout): string[] {
  return apart([
    heading(screen, "", objective),
    measureTable(screen, objective.indicators, layout),
    initiativeTable(screen, objective.initiatives),
    ...objective.objectives.map((child) => objectiveLines(screen, child, layout)),
  ]);
}
