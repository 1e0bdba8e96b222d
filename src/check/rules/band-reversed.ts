/** The lower end of a band, and of a unit's bounds, is the lower one. */
import type { Report } from "../../model/finding.js";
import type { Measure } from "../../model/plan.js";
import { isWithin, limitsOf } from "../figures.js";
import { defineRule, valueOf } from "../rule.js";
import { figure } from "../wording.js";

type Data = Readonly<{ low: number; high: number }>;

function* reversed(item: string, measure: Measure): Generator<Report & { readonly data: Data }> {
  const [lowest, highest] = measure.bounds ?? [];
  if (lowest !== undefined && highest !== undefined && lowest > highest) {
    yield { place: valueOf(measure, "bounds"), item, data: { low: lowest, high: highest } };
  }
  for (const target of measure.targets ?? []) {
    if (target.kind !== "band" || target.low <= target.high) continue;
    const { low, high } = target;
    // An end that cannot occur at all is told by another rule.
    const possible = [low, high].every((end) => isWithin(end, limitsOf(measure)));
    if (possible) yield { place: valueOf(target, "low"), item, data: { low, high } };
  }
}

export const rule = defineRule<Data>({
  code: "band-reversed",
  severity: "error",
  title: { nb: "Bånd med endene byttet om", nn: "Band med endane bytte om", en: "Band with its ends swapped" },
  why: {
    nb: "Når nedre ende er høyere enn øvre, finnes det ingen verdi innenfor.",
    nn: "Når nedre ende er høgare enn øvre, finst det ingen verdi innanfor.",
    en: "When the lower end is above the upper, no value can lie inside.",
  },
  mend: { nb: "Bytt om de to tallene.", nn: "Byt om dei to tala.", en: "Swap the two numbers." },
  example: {
    bad: 'direction: within\ntargets:\n  - { kind: band, low: 60, high: 40, due: "2025" }\n',
    good: 'direction: within\ntargets:\n  - { kind: band, low: 40, high: 60, due: "2025" }\n',
  },
  message: {
    nb: ({ low, high }) => `Nedre ende, ${figure(low, "nb")}, er høyere enn øvre ende, ${figure(high, "nb")}.`,
    nn: ({ low, high }) => `Nedre ende, ${figure(low, "nn")}, er høgare enn øvre ende, ${figure(high, "nn")}.`,
    en: ({ low, high }) => `The lower end, ${figure(low, "en")}, is above the upper end, ${figure(high, "en")}.`,
  },
  *check({ index }) {
    for (const { id, measure } of index.measures) yield* reversed(id, measure);
  },
});
