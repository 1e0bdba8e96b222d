/** Lines with a head: from one box to the next, and the long way back to the first. */
import { type DrawingItem, path } from "../../charts/drawing.js";

type Point = readonly [x: number, y: number];

const HEAD = 5;

/** A filled triangle with its tip at a point. */
function headAt([x, y]: Point, [fromX, fromY]: Point): DrawingItem {
  const length = Math.hypot(x - fromX, y - fromY) || 1;
  const [dx, dy] = [((x - fromX) / length) * HEAD, ((y - fromY) / length) * HEAD];
  const back: Point = [x - dx * 1.6, y - dy * 1.6];
  const d = `M${x},${y}L${back[0] - dy},${back[1] + dx}L${back[0] + dy},${back[1] - dx}Z`;
  return path({ d, fill: "series", role: "arrow" });
}

/** Straight lines through the points, with a head at the last. */
export function arrow(points: readonly Point[]): DrawingItem[] {
  const [last, before] = [points.at(-1), points.at(-2)];
  if (last === undefined || before === undefined) return [];
  const d = points.map(([x, y], at) => `${at === 0 ? "M" : "L"}${x},${y}`).join("");
  return [path({ d, stroke: "series", width: 1.75, role: "arrow" }), headAt(last, before)];
}
