/** A count of whole things has no decimals. */
import type { Report } from "../../model/finding.js";
import type { Measure } from "../../model/plan.js";
import { type Figure, figuresOf, isWithin, limitsOf, numberIn } from "../figures.js";
import { defineRule, valueOf } from "../rule.js";
import { figure } from "../wording.js";

type Data = Readonly<{ measure: string; value: number }>;

const numbers = (figures: readonly Figure[]): number[] =>
  figures.map(({ value }) => numberIn(value)).filter((value) => value !== null);

function* fractions(item: string, measure: Measure): Generator<Report & { readonly data: Data }> {
  const limits = limitsOf(measure);
  const written = figuresOf(measure).filter(({ role }) => ["baseline", "target", "observation"].includes(role));
  const broken = written.filter(({ value }) => {
    const number = numberIn(value);
    return number !== null && !Number.isInteger(number) && isWithin(number, limits);
  });
  const [first] = numbers(broken);
  if (first === undefined) return;
  // When nothing is whole, it is the scale that is wrong: told once.
  if (broken.length > 1 && broken.length === numbers(written).length) {
    yield { place: valueOf(measure, "scale"), item, data: { measure: item, value: first }, suggestion: "amount" };
    return;
  }
  for (const { of, key, value } of broken) {
    yield { place: valueOf(of, key), item, data: { measure: item, value: numberIn(value) ?? first } };
  }
}

export const rule = defineRule<Data>({
  code: "count-not-whole",
  severity: "warning",
  title: { nb: "Antall med desimaler", nn: "Teljetal med desimalar", en: "Count with decimals" },
  why: {
    nb: "scale: count er antall hele ting. Et tall med desimaler er enten en skrivefeil eller en mengde, for eksempel millioner besøk i måneden.",
    nn: "scale: count er talet på heile ting. Eit tal med desimalar er anten ein skrivefeil eller ei mengd, til dømes millionar besøk i månaden.",
    en: "scale: count is for whole things. A number with decimals is either a slip or an amount, such as millions of visits a month.",
  },
  mend: {
    nb: "Rett tallet, eller skriv scale: amount.",
    nn: "Rett talet, eller skriv scale: amount.",
    en: "Correct the number, or write scale: amount.",
  },
  example: {
    bad: 'scale: count\nbaseline: { kind: measured, value: 11.4, period: "2022" }\ntargets: []\n',
    good: 'scale: amount\nbaseline: { kind: measured, value: 11.4, period: "2022" }\ntargets: []\n',
  },
  message: {
    nb: ({ value }) => `${figure(value, "nb")} er ikke et helt antall, men målingen teller hele ting (scale: count).`,
    nn: ({ value }) => `${figure(value, "nn")} er ikkje eit heilt tal, men målinga tel heile ting (scale: count).`,
    en: ({ value }) =>
      `${figure(value, "en")} is not a whole number, but the measure counts whole things (scale: count).`,
  },
  *check({ index }) {
    for (const { id, measure } of index.measures) if (measure.scale === "count") yield* fractions(id, measure);
  },
});
