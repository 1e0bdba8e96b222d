/** Finds room for labels: beside what they name, over nothing that matters, or nowhere. */
import { type Box, type TextItem, inside, overlap, text, textBox } from "./drawing.js";
import { textWidth } from "./measure.js";
import type { Ink } from "./palette.js";

/** A label that wants to stand beside a point. Those that come first are placed first. */
export interface Wish {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly bold?: boolean;
  readonly ink?: Ink;
  readonly size?: number;
  /** From the middle of the point to the nearest edge of the label. */
  readonly gap?: number;
  /** Sides in the order in which they are tried. */
  readonly sides?: readonly Side[];
}

type Side = "above" | "below" | "right" | "left" | "above-right" | "above-left" | "below-right" | "below-left";

/** Of a label that asks for no other. */
const SIZE = 13;

const EVERY: readonly Side[] = [
  "above",
  "below",
  "right",
  "left",
  "above-right",
  "above-left",
  "below-right",
  "below-left",
];

function at({ x, y, gap = 8, ...wish }: Wish, side: Side): TextItem {
  const size = wish.size ?? SIZE;
  const anchor = side.endsWith("right") ? "start" : side.endsWith("left") ? "end" : "middle";
  const aside =
    anchor === "start" ? gap * (side === "right" ? 1 : 0.4) : anchor === "end" ? -gap * (side === "left" ? 1 : 0.4) : 0;
  const down = side.startsWith("above")
    ? -gap - size * 0.24
    : side.startsWith("below")
      ? gap + size * 0.78
      : size * 0.3;
  const { text: said, bold = false, ink = "ink" } = wish;
  return text({ x: x + aside, y: y + down, text: said, size, anchor, bold, ink, halo: true });
}

/** How badly a label lies over lines, which it may do when there is no better place. */
function crossings(box: Box, lines: readonly Box[]): number {
  let count = 0;
  for (const each of lines) if (overlap(box, each)) count += 1;
  return count;
}

/**
 * Labels that fit inside the frame and overlap neither an obstacle nor each other; of the places that do, the first that
 * crosses the fewest lines. A wish that fits nowhere is left out: its number is in the table.
 */
export function placeLabels(
  wishes: readonly Wish[],
  {
    frame,
    obstacles,
    lines,
  }: { readonly frame: Box; readonly obstacles: readonly Box[]; readonly lines: readonly Box[] },
): TextItem[] {
  const placed: TextItem[] = [];
  const taken: Box[] = [...obstacles];
  for (const wish of wishes) {
    const width = textWidth(wish.text, wish.size ?? SIZE, wish.bold);
    const free = (wish.sides ?? EVERY)
      .map((side) => at(wish, side))
      .map((item) => ({ item, box: textBox(item, width) }))
      .filter(({ box }) => inside(box, frame) && !taken.some((each) => overlap(each, box)));
    const scored = free.map((each) => ({ ...each, cost: crossings(each.box, lines) }));
    const least = Math.min(...scored.map(({ cost }) => cost));
    const best = scored.find(({ cost }) => cost === least);
    if (best === undefined) continue;
    placed.push(best.item);
    taken.push(best.box);
  }
  return placed;
}

/** A line cut into small boxes, so that labels can be kept off it. */
export function lineBoxes(points: readonly (readonly [number, number])[]): Box[] {
  return points.slice(1).flatMap(([x2, y2], at) => {
    const [x1, y1] = points[at] ?? [x2, y2];
    const count = Math.min(200, Math.max(1, Math.ceil(Math.hypot(x2 - x1, y2 - y1) / 4)));
    return Array.from({ length: count + 1 }, (_, step) => {
      const [x, y] = [x1 + ((x2 - x1) * step) / count, y1 + ((y2 - y1) * step) / count];
      return { left: x - 1, right: x + 1, top: y - 1, bottom: y + 1 };
    });
  });
}
