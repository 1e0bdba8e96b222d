/** A figure that is typed in and the one that the plan gives for the same period should agree. */
import { slack } from "../../evaluate/method.js";
import { spanOf } from "../../evaluate/period.js";
import { seriesOf } from "../../evaluate/points.js";
import { parseValue } from "../../evaluate/value.js";
import type { DerivedFigure } from "../../model/derived.js";
import type { Measure, Value } from "../../model/plan.js";
import type { SeriesPoint } from "../../model/progress.js";
import { derivedMeasures } from "../derived.js";
import { defineRule, valueOf } from "../rule.js";

type Data = Readonly<{ measure: string; period: string; typed: string; derived: string }>;

/** Whether a printed figure can stand for a computed one: equal within its last place, or a bound that holds. */
function agrees(typed: SeriesPoint, derived: Value, scale: Measure["scale"]): boolean {
  const exact = parseValue(derived, scale);
  if (exact === null) return true;
  const [one, other] = [typed.value, exact.value];
  switch (typed.bound) {
    case "above":
      return other > one;
    case "at_least":
      return other >= one;
    case "below":
      return other < one;
    case "at_most":
      return other <= one;
    case null:
      if (typed.of !== null && typed.of !== exact.of) return false;
      return typed.approximate || Math.abs(one - other) <= typed.rounding + slack(one, other);
  }
}

function typedFor(measure: Measure, { period, end }: DerivedFigure, asOf: string): SeriesPoint | null {
  const start = spanOf(period)?.start;
  const series = seriesOf(measure, asOf);
  const same = series.find((point) => point.end === end && spanOf(point.period)?.start === start);
  return same === undefined || same.candidate ? null : same;
}

export const rule = defineRule<Data>({
  code: "derived-disagrees",
  severity: "warning",
  title: {
    nb: "Ført tall og utregnet tall er ulike",
    nn: "Ført tal og utrekna tal er ulike",
    en: "Typed and computed figure differ",
  },
  why: {
    nb: "Det førte tallet bestemmer vurderingen, og det utregnede vises ved siden av. Er de ulike, er enten tallet feil, eller så har planen endret seg siden det ble ført.",
    nn: "Det førte talet avgjer vurderinga, og det utrekna blir vist ved sida av. Er dei ulike, er anten talet feil, eller så har planen endra seg sidan det vart ført.",
    en: "The typed figure sets the verdict, and the computed one is shown beside it. Where they differ, either the figure is wrong or the plan has changed since it was typed.",
  },
  mend: {
    nb: "Rett det av dem som er feil. Slett det førte tallet hvis planen skal gi det.",
    nn: "Rett det av dei som er feil. Slett det førte talet dersom planen skal gi det.",
    en: "Correct the one that is wrong. Delete the typed figure if the plan is to give it.",
  },
  example: {
    bad: 'derive: { kind: milestones, counts: delayed, complete: ["2023"] }\nobservations:\n  - { period: "2023", value: 40 }\n',
    good: 'derive: { kind: milestones, counts: delayed, complete: ["2023"] }\nobservations:\n  - { period: "2023", value: 50 }\n',
  },
  message: {
    nb: ({ period, typed, derived }) => `For ${period} er det ført ${typed}, men planen selv gir ${derived}.`,
    nn: ({ period, typed, derived }) => `For ${period} er det ført ${typed}, men planen sjølv gir ${derived}.`,
    en: ({ period, typed, derived }) =>
      `For ${period} the figure typed is ${typed}, but the plan itself gives ${derived}.`,
  },
  *check(context) {
    for (const { id, measure, figures } of derivedMeasures(context)) {
      for (const figure of figures) {
        const derived = figure.observation?.value;
        const typed = derived === undefined ? null : typedFor(measure, figure, context.asOf);
        if (derived === undefined || typed === null || agrees(typed, derived, measure.scale)) continue;
        const data = { measure: id, period: figure.period, derived: String(derived) };
        const place = valueOf(typed.observation, "value");
        yield { place, item: id, data: { ...data, typed: String(typed.observation.value) } };
      }
    }
  },
});
