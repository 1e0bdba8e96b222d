/** One milestone on the time axis: planned, delayed, expected and reached; and what it waits for. */
import type { MilestoneCourse, TimelineMilestone } from "../../report/charts/view.js";
import type { TimelinePart } from "../lang/charts.js";
import type { Linear } from "./axis.js";
import { type DrawingItem, line, mark, path, rect } from "./drawing.js";
import type { LegendEntry } from "./legend.js";
import type { Ink } from "./palette.js";
import { digits } from "./svg.js";
import type { Shape } from "./shapes.js";

export const timelineSigns: Readonly<Record<TimelinePart, LegendEntry["sign"]>> = {
  planned: { fill: "box", edge: "series" },
  due: { shape: "hollow-diamond", ink: "series" },
  forecast: { shape: "diamond", ink: "target" },
  reached: { shape: "check", ink: "achieved" },
  reached_late: { shape: "thin-check", ink: "achieved" },
  late: { dash: "4 2", ink: "off", width: 2.5 },
  deadline: { shape: "bar", ink: "path" },
  needs: { dash: "1.5 2.5", ink: "muted", width: 1.5 },
  now: { dash: null, ink: "axis", width: 1.25 },
};

/** The shape beside a milestone's name; its word stands there too. */
export const courseSigns: Readonly<Record<MilestoneCourse, { readonly shape: Shape; readonly ink: Ink }>> = {
  reached: { shape: "check", ink: "achieved" },
  reached_late: { shape: "thin-check", ink: "achieved" },
  ahead: { shape: "ring", ink: "series" },
  late: { shape: "up", ink: "off" },
  very_late: { shape: "square", ink: "off" },
  undated: { shape: "ring", ink: "muted" },
};

/** Where it ends as far as is known: reached, expected, or due. */
export const endOf = ({ actual, forecast, due }: TimelineMilestone) => actual ?? forecast ?? due;

/** From the day it was due to the day it was reached or is expected; what is overdue reaches at least to now. */
function delay({ due, actual, forecast, course }: TimelineMilestone, now: number): readonly [number, number] | null {
  if (due === null) return null;
  const open = course === "late" || course === "very_late" ? Math.max(now, forecast?.time ?? now) : due.time;
  const end = actual?.time ?? Math.max(open, due.time);
  return end > due.time + 1e-9 ? [due.time, end] : null;
}

export function milestoneItems(milestone: TimelineMilestone, x: Linear, y: number, now: number): DrawingItem[] {
  const { start, due, forecast, actual, course } = milestone;
  const items: DrawingItem[] = [];
  if (start !== null && due !== null && due.time > start.time) {
    const box = { left: x(start.time), right: x(due.time), top: y - 5, bottom: y + 5 };
    items.push(rect({ box, fill: "box", stroke: "series", role: "planned" }));
  }
  const late = delay(milestone, now);
  if (late !== null)
    items.push(
      line({ x1: x(late[0]), x2: x(late[1]), y1: y, y2: y, stroke: "off", width: 2.5, dash: "4 2", role: "late" }),
    );
  if (due !== null)
    items.push(mark({ shape: "hollow-diamond", ink: "series", x: x(due.time), y, size: 13, role: "due" }));
  if (forecast !== null)
    items.push(mark({ shape: "diamond", ink: "target", x: x(forecast.time), y, size: 12, role: "forecast" }));
  if (actual !== null) {
    const shape = course === "reached_late" ? "thin-check" : "check";
    items.push(mark({ shape, ink: "achieved", x: x(actual.time), y, size: 15, role: "actual" }));
  }
  return items;
}

/** An arrow from the end of what must come first to where the other begins, or is due. */
export function needItems(from: readonly [number, number], to: readonly [number, number]): DrawingItem[] {
  const [[x1, y1], [x2, y2]] = [from, to];
  const down = y2 > y1 ? 1 : -1;
  const [start, end] = [y1 + 8 * down, y2 - 11 * down];
  const turn = y2 - 15 * down;
  const d = `M${digits(x1)},${digits(start)}V${digits(turn)}H${digits(x2)}V${digits(end)}`;
  const head = down === 1 ? "down" : "up";
  return [
    path({ d, stroke: "muted", width: 1.5, dash: "1.5 2.5", role: "needs" }),
    mark({ shape: head, x: x2, y: end, size: 7, ink: "muted", role: "needs-head" }),
  ];
}
