/** A target lies on the side of the baseline that the direction points to. */
import type { Place, Report } from "../../model/finding.js";
import type { Measure, Target } from "../../model/plan.js";
import { meets } from "../../evaluate/method.js";
import { changed, comparableBaseline, isWithin, levelOf, limitsOf } from "../figures.js";
import { defineRule, valueOf } from "../rule.js";
import { figure } from "../wording.js";

interface Aim {
  readonly place: Place;
  readonly value: number;
}

function allOf(measure: Measure, size: number | undefined): number | null {
  return measure.scale === "share" ? 100 : (size ?? null);
}

/** The level a target asks for; null for kept levels, bands and targets without a number. */
function aimOf(measure: Measure, target: Target, baseline: number): Aim | null {
  const aim = (key: string, value: number | null): Aim | null =>
    value === null || !isWithin(value, limitsOf(measure)) ? null : { place: valueOf(target, key), value };
  if (target.superseded !== undefined) return null;
  if (target.kind === "level") return target.keep === true ? null : aim("value", levelOf(target.value, measure.scale));
  if (target.kind === "change") return aim("change", changed(baseline, target.change));
  return target.kind === "all" ? aim("kind", allOf(measure, target.of)) : null;
}

type Data = Readonly<{ measure: string; direction: string; baseline: number; target: number }>;

function* against(id: string, measure: Measure): Generator<Report & { readonly data: Data }> {
  const { direction } = measure;
  const baseline = comparableBaseline(measure);
  if (baseline === null || (direction !== "up" && direction !== "down")) return;
  if (!isWithin(baseline, limitsOf(measure))) return;
  const sign = direction === "up" ? 1 : -1;
  const aims = (measure.targets ?? []).map((target) => aimOf(measure, target, baseline)).filter((aim) => aim !== null);
  const wrong = aims.filter(({ value }) => !meets(sign, value, baseline));
  const report = { item: id, data: { measure: id, direction, baseline, target: wrong[0]?.value ?? baseline } };
  // Several targets, all on the other side: then it is the direction that is wrong, and one finding is enough.
  if (wrong.length > 1 && wrong.length === aims.length) {
    yield { ...report, place: valueOf(measure, "direction"), suggestion: direction === "up" ? "down" : "up" };
    return;
  }
  for (const { place, value } of wrong) yield { ...report, place, data: { ...report.data, target: value } };
}

export const rule = defineRule<Data>({
  code: "direction-against-target",
  severity: "error",
  title: { nb: "Måltall mot retningen", nn: "Måltal mot retninga", en: "Target against the direction" },
  why: {
    nb: "Måltallet er dårligere enn utgangspunktet når retningen tas på ordet. Da blir enhver dom om fremdrift snudd på hodet.",
    nn: "Måltalet er dårlegare enn utgangspunktet når retninga blir teken på ordet. Då blir all vurdering av framgang snudd på hovudet.",
    en: "Taken at its word, the direction makes the target worse than the baseline. Every verdict on progress would be turned on its head.",
  },
  mend: {
    nb: "Rett retningen, utgangspunktet eller måltallet. Skal et nivå bare holdes, skriv keep: true.",
    nn: "Rett retninga, utgangspunktet eller måltalet. Skal eit nivå berre haldast, så skriv keep: true.",
    en: "Correct the direction, the baseline or the target. If a level is only to be held, write keep: true.",
  },
  example: {
    bad: 'direction: up\nbaseline: { kind: measured, value: 17, period: "2022" }\ntargets:\n  - { kind: level, value: 15, due: "2025" }\n',
    good: 'direction: down\nbaseline: { kind: measured, value: 17, period: "2022" }\ntargets:\n  - { kind: level, value: 15, due: "2025" }\n',
  },
  message: {
    nb: ({ direction, baseline, target }) =>
      `Måltallet ${figure(target, "nb")} er ${direction === "up" ? "lavere" : "høyere"} enn utgangspunktet ${figure(baseline, "nb")}, men ${direction === "up" ? "høyere" : "lavere"} skal være bedre (direction: ${direction}).`,
    nn: ({ direction, baseline, target }) =>
      `Måltalet ${figure(target, "nn")} er ${direction === "up" ? "lågare" : "høgare"} enn utgangspunktet ${figure(baseline, "nn")}, men ${direction === "up" ? "høgare" : "lågare"} skal vere betre (direction: ${direction}).`,
    en: ({ direction, baseline, target }) =>
      `The target ${figure(target, "en")} is ${direction === "up" ? "lower" : "higher"} than the baseline ${figure(baseline, "en")}, though ${direction === "up" ? "higher" : "lower"} is said to be better (direction: ${direction}).`,
  },
  *check({ index }) {
    for (const { id, measure } of index.measures) yield* against(id, measure);
  },
});
