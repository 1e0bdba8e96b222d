/** The cells of a measure in the status table: lines, wrapped to their column and painted. */
import type { Passage, PeriodView } from "../report/view.js";
import type { IndicatorView, MeasureView, Why } from "../report/status-view.js";
import { awaitsFigure } from "../report/status-values.js";
import { bullet, spark } from "./bars.js";
import { oneLine } from "./clean.js";
import { painterOf, said } from "./screen.js";
import type { Screen } from "./screen.js";
import type { ColumnName, Layout } from "./status-layout.js";
import { candidateText, unitText } from "./status-text.js";
import { wrap, wrapAtMost } from "./width.js";

/** A cell's own width, how high its row is, and what the table as a whole has room for. */
interface Room {
  readonly width: number;
  readonly layout: Layout;
  /** Lines that the other cells of the row take. */
  readonly height: number;
}

/** Lines below the main ones of a cell, in grey. */
const beside = ({ paint }: Screen, text: string, width: number): string[] => wrap(text, width).map(paint.muted);

const periodLines = (screen: Screen, period: PeriodView | null, width: number): string[] =>
  period === null ? [] : beside(screen, oneLine(period.short), width);

/** The name, in as many lines as the row has, and the unit where nothing else says it. */
function nameCell(screen: Screen, measure: MeasureView, { width, layout, height }: Room): string[] {
  const text = unitText(screen.words, measure);
  const unit = text === null ? [] : wrapAtMost(text, width, 2).map(screen.paint.muted);
  const most = Math.max(layout.nameLines, height - unit.length);
  return [...wrapAtMost(said(screen.words, measure.name), width, most), ...unit];
}

const textOf = (screen: Screen, figure: Passage & { readonly value: number | null }): string =>
  figure.value === null ? said(screen.words, figure) : oneLine(figure.text);

/** A figure, or grey words where there is none. */
function figureLines(screen: Screen, figure: Passage & { readonly value: number | null }, width: number): string[] {
  const lines = wrapAtMost(textOf(screen, figure), width, 8);
  return figure.value === null ? lines.map(screen.paint.muted) : lines;
}

function overdueLine({ words, paint }: Screen, overdue: boolean | undefined): string[] {
  return overdue === true ? [paint.warning(words.picture.overdue)] : [];
}

function baselineCell(screen: Screen, { baseline }: MeasureView, { width }: Room): string[] {
  const { words } = screen;
  // a baseline that awaits a figure names the period itself
  const period = awaitsFigure(baseline) ? null : baseline.period;
  return [
    ...figureLines(screen, baseline, width),
    ...periodLines(screen, period, width),
    ...(baseline.comparable ? [] : beside(screen, words.picture.notComparable, width)),
    ...overdueLine(screen, baseline.open?.overdue),
  ];
}

function latestCell(screen: Screen, { latest }: MeasureView, { width }: Room): string[] {
  return [...figureLines(screen, latest, width), ...periodLines(screen, latest.period, width)];
}

function targetCell(screen: Screen, { target }: MeasureView, { width }: Room): string[] {
  const { words } = screen;
  const due = target.due === null ? [] : beside(screen, words.picture.by(target.due.short), width);
  return [...figureLines(screen, target, width), ...due, ...overdueLine(screen, target.open?.overdue)];
}

/** A spark line from three points on, else a bullet. */
function courseCell({ marks }: Screen, { series, achievement, expectedShare }: MeasureView, { width }: Room): string[] {
  if (series.length >= 3) return [spark(series, width, marks)];
  return achievement === null ? [] : [bullet(achievement, expectedShare, width, marks)];
}

/** Whether the row's other cells, or the list of what needs attention, tell why the verdict is not known. */
const isSeenAlready = (why: Why): boolean => why.kind === "unmeasured" || why.kind === "baseline";

/** Sign and word on lines of their own width, the second and later ones under the word. */
function verdictLines(screen: Screen, measure: Pick<MeasureView, "status">, width: number): string[] {
  const { words, marks, paint } = screen;
  const painter = painterOf(paint, measure.status);
  const lines = wrap(words.status[measure.status], width - 2);
  return lines.map((line, index) => painter((index === 0 ? `${marks.verdict[measure.status]} ` : "  ") + line));
}

/** The verdict; below it what it rests on, what is worth knowing, and what candidate figures would make of it. */
function verdictCell(screen: Screen, measure: MeasureView, { width, layout }: Room): string[] {
  const { words, paint } = screen;
  const { why, flags } = measure;
  const reason = why === null || (!layout.roomy && isSeenAlready(why)) ? [] : [oneLine(words.picture.why(why))];
  const notes = [reason, flags.map((flag) => words.flag[flag]), candidateText(words, measure) ?? []].flat();
  const lines = notes.flatMap((note) => wrap(note, width - 2)).map((line) => `  ${paint.muted(line)}`);
  return [...verdictLines(screen, measure, width), ...lines];
}

/** An indicator's own verdict, from the measures under it. */
export function indicatorVerdict(screen: Screen, { status, unknown }: IndicatorView, width: number): string[] {
  if (status === null) return [];
  const { words, paint } = screen;
  const isJudged = !unknown.includes(status);
  const rest = isJudged && unknown.length > 0 ? [`  ${paint.muted(words.picture.unknown(unknown.length))}`] : [];
  return [...verdictLines(screen, { status }, width), ...rest];
}

const cells: Readonly<Record<ColumnName, (screen: Screen, measure: MeasureView, room: Room) => string[]>> = {
  number: ({ paint }, { number }) => [paint.strong(oneLine(number))],
  name: nameCell,
  baseline: baselineCell,
  latest: latestCell,
  age: (_, { latest }, { width }) => wrap(latest.age ?? "", width),
  target: targetCell,
  course: courseCell,
  verdict: verdictCell,
};

/** The cells of a measure, in the layout's order. */
export function measureCells(screen: Screen, measure: MeasureView, layout: Layout): string[][] {
  const cell = (name: ColumnName, index: number, height: number): string[] =>
    cells[name](screen, measure, { width: layout.widths[index] ?? 0, layout, height });
  const others = layout.columns.map((name, index) => (name === "name" ? [] : cell(name, index, 0)));
  const height = Math.max(...others.map((lines) => lines.length));
  return layout.columns.map((name, index) => (name === "name" ? cell(name, index, height) : (others[index] ?? [])));
}
