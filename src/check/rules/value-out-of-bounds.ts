/** A figure lies within what its unit allows. */
import type { Report } from "../../model/finding.js";
import type { Measure } from "../../model/plan.js";
import { type Figure, figuresOf, isWithin, limitsOf, numberIn } from "../figures.js";
import { defineRule, valueOf } from "../rule.js";
import { figure } from "../wording.js";

type Data = Readonly<{ measure: string; value: number; low: number; high: number; role: string }>;

function* outside(item: string, measure: Measure): Generator<Report & { readonly data: Data }> {
  const limits = limitsOf(measure);
  const [low, high] = limits;
  const isOutside = ({ value }: Figure): boolean => {
    const number = numberIn(value);
    return number !== null && !isWithin(number, limits);
  };
  const wrong = figuresOf(measure).filter(isOutside);
  const baselineIsWrong = wrong.some(({ role }) => role === "baseline");
  for (const { of, key, value, role } of wrong) {
    // A change from an impossible baseline is that baseline's fault.
    if (role === "change" && baselineIsWrong) continue;
    yield { place: valueOf(of, key), item, data: { measure: item, value: numberIn(value) ?? 0, low, high, role } };
  }
}

function subject({ value, role }: Data, language: "nb" | "en"): string {
  const written = figure(value, language);
  if (role !== "change") return written;
  return language === "nb" ? `Endringen gir ${written}; det` : `The change leads to ${written}, which`;
}

function range({ low, high }: Data, language: "nb" | "en"): string {
  const ends = [figure(low, language), figure(high, language)] as const;
  if (!Number.isFinite(high)) return language === "nb" ? `ikke være under ${ends[0]}` : `not be below ${ends[0]}`;
  if (!Number.isFinite(low)) return language === "nb" ? `ikke være over ${ends[1]}` : `not be above ${ends[1]}`;
  return language === "nb" ? `bare være fra ${ends[0]} til ${ends[1]}` : `only be from ${ends[0]} to ${ends[1]}`;
}

export const rule = defineRule<Data>({
  code: "value-out-of-bounds",
  severity: "error",
  title: { nb: "Verdi utenfor grensene", en: "Value out of bounds" },
  why: {
    nb: "En andel ligger mellom 0 og 100, og antall, mengder og varigheter er ikke negative. En umulig verdi gjør alt som regnes ut av den, galt.",
    en: "A share lies between 0 and 100, and counts, amounts and durations are never negative. An impossible value makes everything computed from it wrong.",
  },
  mend: {
    nb: "Rett verdien. Er den riktig, passer ikke scale eller bounds for målingen.",
    en: "Correct the value. If it is right, the measure's scale or bounds are not.",
  },
  example: {
    bad: 'scale: share\nbaseline: { kind: measured, value: 740, period: "2021" }\n',
    good: 'scale: share\nbaseline: { kind: measured, value: 74, period: "2021" }\n',
  },
  message: {
    nb: (data) => `${subject(data, "nb")} er ikke mulig: verdien kan ${range(data, "nb")}.`,
    en: (data) => `${subject(data, "en")} is not possible: the value can ${range(data, "en")}.`,
  },
  *check({ index }) {
    for (const { id, measure } of index.measures) if (measure.scale !== "words") yield* outside(id, measure);
  },
});
