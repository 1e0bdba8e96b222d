/** What a drawing is made of, before it is SVG: so that tests can ask where everything stands. Units are CSS pixels. */
import type { Ink } from "./palette.js";
import type { Shape } from "./shapes.js";
import { textWidth } from "./measure.js";

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface TextItem {
  readonly kind: "text";
  readonly x: number;
  /** The baseline. */
  readonly y: number;
  readonly text: string;
  readonly size: number;
  readonly anchor: "start" | "middle" | "end";
  readonly bold: boolean;
  readonly ink: Ink;
  /** Of a text in another language than the chart. */
  readonly lang: string | null;
  /** true for a text that may stand over lines: they are kept off its letters. */
  readonly halo: boolean;
}

export interface MarkItem {
  readonly kind: "mark";
  readonly shape: Shape;
  readonly x: number;
  readonly y: number;
  /** From side to side. */
  readonly size: number;
  readonly ink: Ink;
  /** What shows inside a hollow shape: the ground, unless it stands on a field. */
  readonly on: Ink;
  /** What it tells, for the tests and the legend: "observation", "target". */
  readonly role: string;
}

export interface PathItem {
  readonly kind: "path";
  readonly d: string;
  readonly stroke: Ink | null;
  readonly fill: Ink | null;
  readonly width: number;
  readonly dash: string | null;
  readonly role: string;
}

export interface LineItem {
  readonly kind: "line";
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
  readonly stroke: Ink;
  readonly width: number;
  readonly dash: string | null;
  readonly role: string;
}

export interface RectItem {
  readonly kind: "rect";
  readonly box: Box;
  readonly fill: Ink;
  readonly stroke: Ink | null;
  readonly role: string;
}

export type DrawingItem = TextItem | MarkItem | PathItem | LineItem | RectItem;

export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly items: readonly DrawingItem[];
}

type Optional<T, Keys extends keyof T> = Omit<T, Keys | "kind"> & Partial<Pick<T, Keys>>;

export const text = (given: Optional<TextItem, "anchor" | "bold" | "ink" | "lang" | "size" | "halo">): TextItem => ({
  kind: "text",
  ...{ anchor: "start", bold: false, ink: "ink", lang: null, size: 13, halo: false },
  ...given,
});

export const mark = (given: Optional<MarkItem, "on">): MarkItem => ({ kind: "mark", on: "ground", ...given });

export const path = (given: Optional<PathItem, "stroke" | "fill" | "width" | "dash">): PathItem => ({
  kind: "path",
  ...{ stroke: null, fill: null, width: 1, dash: null },
  ...given,
});

export const line = (given: Optional<LineItem, "width" | "dash">): LineItem => ({
  kind: "line",
  ...{ width: 1, dash: null },
  ...given,
});

export const rect = (given: Optional<RectItem, "stroke">): RectItem => ({ kind: "rect", stroke: null, ...given });

/**
 * Where a text stands: as wide as it is measured, from its ascenders to its descenders.
 * @param width where it has been measured already
 */
export function textBox({ x, y, text: said, size, anchor, bold }: TextItem, width = textWidth(said, size, bold)): Box {
  const left = anchor === "start" ? x : anchor === "end" ? x - width : x - width / 2;
  return { left, right: left + width, top: y - size * 0.78, bottom: y + size * 0.24 };
}

export function markBox({ x, y, size }: Pick<MarkItem, "x" | "y" | "size">): Box {
  const half = size / 2;
  return { left: x - half, right: x + half, top: y - half, bottom: y + half };
}

export const overlap = (one: Box, other: Box): boolean =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;

export const inside = (inner: Box, outer: Box, slack = 0): boolean =>
  inner.left >= outer.left - slack &&
  inner.right <= outer.right + slack &&
  inner.top >= outer.top - slack &&
  inner.bottom <= outer.bottom + slack;
