/** Shares are written from 0 to 100: 46, not 0.46. */
import { figuresOf, levelOf } from "../figures.js";
import { defineRule, valueOf } from "../rule.js";
import { figure } from "../wording.js";

const isFraction = (value: number | null): boolean => value !== null && value > 0 && value < 1;

export const rule = defineRule<{ measure: string; value: number; percent: number; count: number }>({
  code: "share-as-fraction",
  severity: "warning",
  title: { nb: "Andel skrevet som desimaltall", nn: "Andel skriven som desimaltal", en: "Share written as a fraction" },
  why: {
    nb: "Andeler i en plan går fra 0 til 100. Skrevet som 0.46 blir andelen lest som under én prosent, og målet ser ut til å være langt unna.",
    nn: "Andelar i ein plan går frå 0 til 100. Skriven som 0.46 blir andelen lesen som under éin prosent, og målet ser ut til å vere langt unna.",
    en: "Shares in a plan run from 0 to 100. Written as 0.46 a share is read as less than one per cent, and the target seems far away.",
  },
  mend: {
    nb: "Gang tallene i målingen med hundre. Gjelder de virkelig under én prosent, er det ikke noe å rette.",
    nn: "Gong tala i målinga med hundre. Gjeld dei verkeleg under éin prosent, er det ikkje noko å rette.",
    en: "Multiply the figures of the measure by a hundred. If they truly are below one per cent, there is nothing to mend.",
  },
  example: {
    bad: 'baseline: { kind: measured, value: 0.46, period: "2021" }\ntargets:\n  - { kind: level, value: 0.85, due: "2025" }\n',
    good: 'baseline: { kind: measured, value: 46, period: "2021" }\ntargets:\n  - { kind: level, value: 85, due: "2025" }\n',
  },
  message: {
    nb: ({ value, percent, count }) =>
      `${count === 1 ? "Tallet i målingen er" : "Alle tallene i målingen er"} under én prosent; er ${figure(value, "nb")} ment som ${figure(percent, "nb")} %, skal det stå ${figure(percent, "nb")}.`,
    nn: ({ value, percent, count }) =>
      `${count === 1 ? "Talet i målinga er" : "Alle tala i målinga er"} under éin prosent; er ${figure(value, "nn")} meint som ${figure(percent, "nn")} %, skal det stå ${figure(percent, "nn")}.`,
    en: ({ value, percent, count }) =>
      `${count === 1 ? "The figure of the measure is" : "All figures of the measure are"} below one per cent; if ${figure(value, "en")} means ${figure(percent, "en")} %, write ${figure(percent, "en")}.`,
  },
  *check({ index }) {
    for (const { id, measure } of index.measures) {
      if (measure.scale !== "share") continue;
      const figures = figuresOf(measure).filter(({ role }) => role !== "change");
      const [first] = figures;
      const value = first === undefined ? null : levelOf(first.value, measure.scale);
      if (first === undefined || value === null) continue;
      // A part of a whole, such as 3/356, is written as it should be.
      const isTyped = figures.every((one) => !String(one.value).includes("/"));
      if (!isTyped || !figures.every((one) => isFraction(levelOf(one.value, measure.scale)))) continue;
      const percent = Number((value * 100).toPrecision(12));
      const data = { measure: id, value, percent, count: figures.length };
      yield { place: valueOf(first.of, first.key), item: id, data, suggestion: String(percent) };
    }
  },
});
