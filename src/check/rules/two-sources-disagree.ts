/** Two official figures for one time are the same figure. */
import { spanOf } from "../../evaluate/period.js";
import { parseValue } from "../../evaluate/value.js";
import type { MeasureItem } from "../../evaluate/items.js";
import type { Observation } from "../../model/plan.js";
import { slack } from "../../evaluate/method.js";
import { defineRule, valueOf } from "../rule.js";

interface Published {
  readonly observation: Observation;
  readonly source: string;
  readonly value: number;
  readonly rounding: number;
  readonly period: string;
}

/** An exact official figure with its source; null where it tells too little to be held against another. */
function published(observation: Observation, { measure, source: usual }: MeasureItem): Published | null {
  const { value, period, standing, flags = [] } = observation;
  const source = observation.source ?? usual;
  const span = spanOf(period);
  if (value === undefined || standing === "candidate" || flags.includes("forecast")) return null;
  const parsed = parseValue(value, measure.scale);
  if (source === null || span === null || parsed === null) return null;
  if (parsed.bound !== null || parsed.approximate) return null;
  return { observation, source, value: parsed.value, rounding: parsed.rounding, period: `${span.start}/${span.end}` };
}

/** The latest revision of each source for each time. */
function latest(item: MeasureItem): Published[] {
  const found = new Map<string, Published>();
  for (const observation of item.measure.observations ?? []) {
    const one = published(observation, item);
    if (one === null) continue;
    const key = JSON.stringify([one.period, one.source]);
    const earlier = found.get(key)?.observation.revision?.number ?? -1;
    if ((observation.revision?.number ?? 0) > earlier) found.set(key, one);
  }
  return [...found.values()];
}

const differ = (a: Published, b: Published): boolean =>
  Math.abs(a.value - b.value) > a.rounding + b.rounding + slack(a.value, b.value);

export const rule = defineRule<{
  measure: string;
  period: string;
  value: string;
  source: string;
  otherValue: string;
  otherSource: string;
}>({
  code: "two-sources-disagree",
  severity: "warning",
  title: { nb: "To kilder, to tall", nn: "To kjelder, to tal", en: "Two sources, two figures" },
  why: {
    nb: "To offisielle tall for samme tid kan ikke begge være riktige når de er ulike ut over avrunding. Bare ett av dem kan brukes, og leserne finner begge.",
    nn: "To offisielle tal for same tid kan ikkje begge vere rette når dei er ulike ut over avrunding. Berre eitt av dei kan brukast, og lesarane finn begge.",
    en: "Two official figures for the same time cannot both be right when they differ beyond rounding. Only one of them can be used, and readers find both.",
  },
  mend: {
    nb: "Finn ut hvorfor de er ulike. Gi det som ikke skal brukes, standing: candidate, og forklar i text.",
    nn: "Finn ut kvifor dei er ulike. Gi det som ikkje skal brukast, standing: candidate, og forklar i text.",
    en: "Find out why they differ. Give the one that is not to be used standing: candidate, and explain it in text.",
  },
  example: {
    bad: 'observations:\n  - { period: "2021", value: 77.5, source: register }\n  - { period: "2021", value: 79, n: 900, source: survey }\n',
    good: 'observations:\n  - { period: "2021", value: 77.5, source: register }\n  - { period: "2021", value: 79, n: 900, source: survey, standing: candidate }\n',
  },
  message: {
    nb: ({ measure, period, value, source, otherValue, otherSource }) =>
      `${measure} har to offisielle tall for ${period}: ${value} fra ${source} og ${otherValue} fra ${otherSource}.`,
    nn: ({ measure, period, value, source, otherValue, otherSource }) =>
      `${measure} har to offisielle tal for ${period}: ${value} frå ${source} og ${otherValue} frå ${otherSource}.`,
    en: ({ measure, period, value, source, otherValue, otherSource }) =>
      `${measure} has two official figures for ${period}: ${value} from ${source} and ${otherValue} from ${otherSource}.`,
  },
  *check({ index }) {
    for (const item of index.measures) {
      const all = latest(item);
      for (const [position, one] of all.entries()) {
        const other = all.slice(0, position).find((each) => each.period === one.period && differ(each, one));
        if (other === undefined) continue;
        const data = {
          measure: item.id,
          period: one.observation.period,
          value: String(other.observation.value),
          source: other.source,
          otherValue: String(one.observation.value),
          otherSource: one.source,
        };
        yield { place: valueOf(one.observation, "value"), item: item.id, data };
      }
    }
  },
});
