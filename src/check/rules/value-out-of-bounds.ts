/** A figure lies within what its unit allows. */
import type { Report } from "../../model/finding.js";
import type { Measure } from "../../model/plan.js";
import { type Figure, figuresOf, isWithin, limitsOf, numberIn } from "../figures.js";
import { defineRule, valueOf, type Words } from "../rule.js";
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

function subject({ value, role }: Data, language: keyof Words): string {
  const written = figure(value, language);
  if (role !== "change") return written;
  return {
    nb: `Endringen gir ${written}; det`,
    nn: `Endringa gir ${written}; det`,
    en: `The change leads to ${written}, which`,
  }[language];
}

function range({ low, high }: Data, language: keyof Words): string {
  const [least, most] = [figure(low, language), figure(high, language)];
  const below: Words = { nb: `ikke være under ${least}`, nn: `ikkje vere under ${least}`, en: `not be below ${least}` };
  const above: Words = { nb: `ikke være over ${most}`, nn: `ikkje vere over ${most}`, en: `not be above ${most}` };
  const between: Words = {
    nb: `bare være fra ${least} til ${most}`,
    nn: `berre vere frå ${least} til ${most}`,
    en: `only be from ${least} to ${most}`,
  };
  const which = Number.isFinite(high) ? (Number.isFinite(low) ? between : above) : below;
  return which[language];
}

export const rule = defineRule<Data>({
  code: "value-out-of-bounds",
  severity: "error",
  title: { nb: "Verdi utenfor grensene", nn: "Verdi utanfor grensene", en: "Value out of bounds" },
  why: {
    nb: "En andel ligger mellom 0 og 100, og antall, mengder og varigheter er ikke negative. En umulig verdi gjør alt som regnes ut av den, galt.",
    nn: "Ein andel ligg mellom 0 og 100, og teljetal, mengder og lengder på tid er ikkje negative. Ein umogleg verdi gjer alt som blir rekna ut av han, gale.",
    en: "A share lies between 0 and 100, and counts, amounts and durations are never negative. An impossible value makes everything computed from it wrong.",
  },
  mend: {
    nb: "Rett verdien. Er den riktig, passer ikke scale eller bounds for målingen.",
    nn: "Rett verdien. Er han rett, passar ikkje scale eller bounds for målinga.",
    en: "Correct the value. If it is right, the measure's scale or bounds are not.",
  },
  example: {
    bad: 'scale: share\nbaseline: { kind: measured, value: 740, period: "2021" }\n',
    good: 'scale: share\nbaseline: { kind: measured, value: 74, period: "2021" }\n',
  },
  message: {
    nb: (data) => `${subject(data, "nb")} er ikke mulig: verdien kan ${range(data, "nb")}.`,
    nn: (data) => `${subject(data, "nn")} er ikkje mogleg: verdien kan ${range(data, "nn")}.`,
    en: (data) => `${subject(data, "en")} is not possible: the value can ${range(data, "en")}.`,
  },
  *check({ index }) {
    for (const { id, measure } of index.measures) if (measure.scale !== "words") yield* outside(id, measure);
  },
});
