/** Every gap of a plan as of a day, ranked by consequence. */
import type { Plan } from "../../model/plan.js";
import type { Evaluation } from "../../model/progress.js";
import { dayNumber, dayOf } from "../calendar.js";
import type { PlanIndex } from "../items.js";
import { GAP_CODES, consequenceOf } from "./consequence.js";
import type { Gap, GapCode } from "./gap.js";
import { kinds } from "./index.js";
import { endOf } from "./links.js";
import { type GapScene, gapScene } from "./scene.js";

/** "2.10" comes after "2.9", and letters after figures, whatever the machine's locale is. */
export function naturally(a: string, b: string): number {
  const parts = (text: string): string[] => text.match(/\d+|\D+/g) ?? [];
  const [one, other] = [parts(a), parts(b)];
  for (let at = 0; at < Math.min(one.length, other.length); at++) {
    const [x = "", y = ""] = [one[at], other[at]];
    const numbers = Number(x) - Number(y);
    if (numbers !== 0 && !Number.isNaN(numbers)) return numbers;
    if (x !== y) return x < y ? -1 : 1;
  }
  return one.length - other.length;
}

function overdueBy(due: string | null, asOf: string): number {
  const end = endOf(due);
  return end === null || end >= asOf ? 0 : dayNumber(dayOf(asOf)) - dayNumber(dayOf(end));
}

/** The gaps of one kind in order: what most depends on, then what is longest overdue, then by id. */
function ofKind(scene: GapScene, code: GapCode): Gap[] {
  const found = [...kinds[code].find(scene)].map((each) => {
    const daysOverdue = overdueBy(each.due, scene.asOf);
    return { ...each, code, rank: 0, consequence: consequenceOf(code), overdue: daysOverdue > 0, daysOverdue };
  });
  // a kind's facts belong to its code: the pairing that the union says
  return (found as unknown as Gap[]).sort(
    (a, b) =>
      b.dependents - a.dependents ||
      b.daysOverdue - a.daysOverdue ||
      naturally(a.item, b.item) ||
      naturally(a.due ?? "", b.due ?? ""),
  );
}

/** Every gap, gravest first: by class of consequence, then by kind, then as `ofKind` says. */
export function findGaps(plan: Plan, index: PlanIndex, evaluation: Evaluation): Gap[] {
  const scene = gapScene(plan, index, evaluation);
  const gaps = GAP_CODES.flatMap((code) => ofKind(scene, code));
  return gaps.map((gap, at) => ({ ...gap, rank: at + 1 }));
}
