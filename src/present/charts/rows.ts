/** What charts with a row for each objective share: how a row is called, and statuses gathered into what is drawn. */
import type { ChartRow, StatusCount } from "../../report/charts/view.js";
import type { ChartWords } from "../lang/charts.js";
import { text } from "./drawing.js";
import type { LegendEntry } from "./legend.js";
import { wrapTo } from "./measure.js";
import type { Ink } from "./palette.js";
import { type StatusMark, statusMarks } from "./shapes.js";

/** "1 Innbyggere som tar del"; a goal is told by its level, since its number may be an objective's too. */
export function rowName({ number, level, levelName, name }: ChartRow, words: ChartWords): string {
  if (level === "objective") return `${number} ${name.text}`;
  const called = levelName?.text ?? words.level[level];
  return `${called.charAt(0).toUpperCase()}${called.slice(1)} ${number}: ${name.text}`;
}

/** The language of a row's name where it is another than the chart's. */
export const foreign = ({ lang }: { readonly lang: string }, words: ChartWords): string | null =>
  lang === words.lang ? null : lang;

/** Statuses that are drawn alike: those that are not known, and those that are not followed any more. */
export interface Segment {
  readonly mark: StatusMark;
  readonly label: string;
  readonly count: number;
}

export const listOf = (counts: readonly StatusCount[], words: ChartWords): string =>
  words.list(counts.map(({ status, count }) => `${count} ${words.status[status]}`));

export const isJudged = ({ status }: StatusCount): boolean => !["unknown", "closed"].includes(statusMarks[status].ink);

/** Best first; what is not known comes after, and what is closed last. Which of them it is, is told in the table. */
export function segmentsOf(counts: readonly StatusCount[], words: ChartWords): Segment[] {
  const merged = new Map<string, Segment>();
  for (const { status, count } of counts) {
    const mark = statusMarks[status];
    const { ink } = mark;
    const isOne = ink !== "unknown" && ink !== "closed";
    const key = isOne ? status : ink;
    const label = isOne ? words.status[status] : words.counts[ink];
    merged.set(key, { mark, label, count: (merged.get(key)?.count ?? 0) + count });
  }
  return [...merged.values()];
}

/** Fills that are too pale to be seen on the ground have an edge. */
export const edgeOf = (ink: StatusMark["ink"]): Ink | null =>
  ink === "unknown" || ink === "closed" || ink === "behind" ? "axis" : null;

export const onInk = (ink: StatusMark["ink"]): Ink => `on-${ink}`;

export const segmentLegend = (segments: readonly Segment[]): LegendEntry[] =>
  segments.map(({ mark: { shape, ink }, label }) => ({
    label,
    sign: { fill: ink, edge: edgeOf(ink), shape, on: onInk(ink) },
  }));

/** Why the status of some is not known, in words under the chart: grey alone would not say. */
export function reasonsNote(
  total: readonly StatusCount[],
  words: ChartWords,
  { left, top, width }: { readonly left: number; readonly top: number; readonly width: number },
) {
  const reasons = total.filter(({ status }) => statusMarks[status].ink === "unknown");
  const lines = reasons.length === 0 ? [] : wrapTo(words.counts.reasons(listOf(reasons, words)), width, 12, 8);
  const items = lines.map((said, at) => text({ x: left, y: top + at * 16 + 12, text: said, size: 12, ink: "muted" }));
  return { items, bottom: top + lines.length * 16 };
}
