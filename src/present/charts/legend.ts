/** What each sign in a chart stands for: sign and word, on as few rows as fit. */
import { type DrawingItem, line, mark, rect, text } from "./drawing.js";
import { cutTo, textWidth } from "./measure.js";
import type { Ink } from "./palette.js";
import type { Shape } from "./shapes.js";

export interface LegendEntry {
  readonly label: string;
  readonly sign:
    | { readonly shape: Shape; readonly ink: Ink }
    | { readonly dash: string | null; readonly ink: Ink; readonly width: number }
    | { readonly fill: Ink; readonly edge: Ink | null }
    | { readonly fill: Ink; readonly edge: Ink | null; readonly shape: Shape; readonly on: Ink };
}

const SIZE = 13;
const ROW = 22;
const SIGN = 22;
const GAP = 18;

function signItems({ sign }: LegendEntry, x: number, y: number): DrawingItem[] {
  const role = "legend";
  const middle = { x: x + SIGN / 2, y, role };
  if ("fill" in sign) {
    const high = "shape" in sign ? 8 : 6;
    const box = { left: x + 1, right: x + SIGN - 1, top: y - high, bottom: y + high };
    const field = rect({ box, fill: sign.fill, stroke: sign.edge, role });
    return "shape" in sign
      ? [field, mark({ ...middle, shape: sign.shape, size: 9, ink: sign.on, on: sign.fill })]
      : [field];
  }
  if ("shape" in sign) return [mark({ ...middle, shape: sign.shape, size: 11, ink: sign.ink })];
  return [line({ x1: x, x2: x + SIGN, y1: y, y2: y, stroke: sign.ink, width: sign.width, dash: sign.dash, role })];
}

export interface Legend {
  readonly items: readonly DrawingItem[];
  readonly height: number;
}

/** The legend from a corner, no wider than asked for. */
export function legendOf(entries: readonly LegendEntry[], left: number, top: number, width: number): Legend {
  const items: DrawingItem[] = [];
  let [x, row] = [left, 0];
  for (const entry of entries) {
    const label = cutTo(entry.label, width - SIGN - 6, SIZE);
    const needed = SIGN + 6 + textWidth(label, SIZE);
    if (x > left && x + needed > left + width) [x, row] = [left, row + 1];
    const y = top + row * ROW + ROW / 2;
    items.push(...signItems(entry, x, y), text({ x: x + SIGN + 6, y: y + SIZE * 0.33, text: label, size: SIZE }));
    x += needed + GAP;
  }
  return { items, height: entries.length === 0 ? 0 : (row + 1) * ROW };
}
