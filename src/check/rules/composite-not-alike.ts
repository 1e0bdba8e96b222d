/** A composite is made of measures that are measured alike: what its rule picks must mean the same in each. */
import type { MeasureItem, PlanIndex } from "../../evaluate/items.js";
import type { DeriveComposite, Measure } from "../../model/plan.js";
import { defineRule, valueOf, whole } from "../rule.js";
import { quoted } from "../wording.js";

type What = "unlike" | "itself" | "level" | "scale";

/** What tells a figure apart from the same number elsewhere. */
const kindOf = ({ scale, direction, steps = [] }: Measure): string =>
  JSON.stringify([scale, direction, steps.map(({ value }) => value)]);

const find = (index: PlanIndex, id: string): MeasureItem | undefined =>
  index.measures.find((each) => each.id === id || each.measure.id === id);

/** The composite itself; of a share of parts any of them, which the others must be like. */
function modelOf(measure: Measure, { rule, parts }: DeriveComposite, index: PlanIndex): Measure | undefined {
  return rule === "reaching" ? find(index, parts[0] ?? "")?.measure : measure;
}

function wrongPart(measure: Measure, part: Measure | undefined, model: Measure | undefined) {
  if (part === undefined || model === undefined) return null;
  if (part === measure || part.derive !== undefined) return "itself" as const;
  return kindOf(part) === kindOf(model) ? null : ("unlike" as const);
}

const rest = 'direction: up, baseline: { kind: measured, value: 1, period: "2021" }';
const targets = 'targets: [{ kind: level, value: 3, due: "2025" }]';

/** Two measures of one indicator, the second made of the first. */
const example = (scale: string): string => `measures:
  - { id: "1.1a", name: Letters, unit: step, scale: ordinal, ${rest}, ${targets} }
  - { id: "1.1b", name: The whole, unit: step, scale: ${scale}, ${rest}, ${targets},
      derive: { kind: composite, rule: lowest, parts: ["1.1a"], complete: ["2030"] } }
`;

export const rule = defineRule<Readonly<{ measure: string; part: string; what: What }>>({
  code: "composite-not-alike",
  severity: "error",
  title: {
    nb: "Sammensatt tall av ulike deler",
    nn: "Samansett tal av ulike delar",
    en: "Composite of unlike parts",
  },
  why: {
    nb: "Et sammensatt tall velger blant delenes tall. Er delene målt på ulike skalaer, blir det valgt blant ting som ikke kan sammenlignes.",
    nn: "Eit samansett tal vel blant tala til delane. Er delane målte på ulike skalaer, blir det valt blant ting som ikkje kan samanliknast.",
    en: "A composite picks among the figures of its parts. Where they are measured on different scales, it picks among things that cannot be compared.",
  },
  mend: {
    nb: "La delene og det sammensatte tallet ha samme scale, direction og steps. Med regelen reaching skal tallet være en andel (scale: share), og at_least si hvilket nivå som teller.",
    nn: "La delane og det samansette talet ha same scale, direction og steps. Med regelen reaching skal talet vere ein andel (scale: share), og at_least seie kva nivå som tel.",
    en: "Let the parts and the composite have the same scale, direction and steps. With the rule reaching the figure is a share (scale: share), and at_least says which level counts.",
  },
  example: { bad: example("share"), good: example("ordinal") },
  message: {
    nb: ({ part, what }) =>
      ({
        unlike: `Delen ${quoted(part, "nb")} er målt på en annen måte: scale, direction eller steps er ikke de samme.`,
        itself: `${quoted(part, "nb")} regnes selv ut, og kan ikke være del av et sammensatt tall.`,
        level: "Regelen reaching trenger at_least: nivået som delene skal nå.",
        scale: "Regelen reaching gir en andel: skriv scale: share.",
      })[what],
    nn: ({ part, what }) =>
      ({
        unlike: `Delen ${quoted(part, "nn")} er målt på ein annan måte: scale, direction eller steps er ikkje dei same.`,
        itself: `${quoted(part, "nn")} blir sjølv rekna ut, og kan ikkje vere del av eit samansett tal.`,
        level: "Regelen reaching treng at_least: nivået som delane skal nå.",
        scale: "Regelen reaching gir ein andel: skriv scale: share.",
      })[what],
    en: ({ part, what }) =>
      ({
        unlike: `The part ${quoted(part, "en")} is measured otherwise: scale, direction or steps are not the same.`,
        itself: `${quoted(part, "en")} is itself computed, and cannot be a part of a composite.`,
        level: "The rule reaching needs at_least: the level that the parts are to reach.",
        scale: "The rule reaching gives a share: write scale: share.",
      })[what],
  },
  *check({ index }) {
    for (const { id, measure } of index.measures) {
      const { derive } = measure;
      if (derive?.kind !== "composite") continue;
      const data = (what: What, part = "") => ({ item: id, data: { measure: id, part, what } });
      if (derive.rule === "reaching" && derive.at_least === undefined) yield { place: whole(derive), ...data("level") };
      if (derive.rule === "reaching" && measure.scale !== "share")
        yield { place: valueOf(measure, "scale"), ...data("scale") };
      const model = modelOf(measure, derive, index);
      for (const [at, part] of derive.parts.entries()) {
        const what = wrongPart(measure, find(index, part)?.measure, model);
        if (what !== null) yield { place: valueOf(derive.parts, at), ...data(what, part) };
      }
    }
  },
});
