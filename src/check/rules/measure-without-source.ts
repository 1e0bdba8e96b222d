/** A measure says where its figures come from. */
import { indicatorsOf } from "../indicators.js";
import { ownPlace } from "../places.js";
import { defineRule } from "../rule.js";
import { isOver } from "../silence.js";

export const rule = defineRule<{ id: string; count: number }>({
  code: "measure-without-source",
  severity: "info",
  title: { nb: "Måling uten kilde", nn: "Måling utan kjelde", en: "Measure without a source" },
  why: {
    nb: "Uten kilde vet ingen hvor neste tall skal hentes, eller når det er ventet.",
    nn: "Utan kjelde veit ingen kvar neste tal skal hentast, eller når det er venta.",
    en: "Without a source nobody knows where the next figure comes from, or when to expect it.",
  },
  mend: {
    nb: "Skriv source på målingen eller på målindikatoren, med id-en fra sources.yaml.",
    nn: "Skriv source på målinga eller på målindikatoren, med id-en frå sources.yaml.",
    en: "Write source on the measure or its indicator, with the id from sources.yaml.",
  },
  example: {
    bad: "measures:\n  - { unit: users, scale: count, direction: up }\n",
    good: 'measures:\n  - { unit: users, scale: count, direction: up, source: "register" }\n',
  },
  message: {
    nb: ({ id, count }) =>
      count > 1 ? `Ingen av de ${count} målingene under ${id} har en kilde.` : `${id} har ingen kilde.`,
    nn: ({ id, count }) =>
      count > 1 ? `Ingen av dei ${count} målingane under ${id} har ei kjelde.` : `${id} har inga kjelde.`,
    en: ({ id, count }) =>
      count > 1 ? `None of the ${count} measures under ${id} has a source.` : `${id} has no source.`,
  },
  *check(context) {
    for (const indicator of indicatorsOf(context)) {
      if (indicator.source !== undefined || isOver(indicator, context.asOf)) continue;
      const measures = (indicator.measures ?? []).filter((measure) => !isOver(measure, context.asOf));
      const lacking = measures.filter(({ source }) => source === undefined);
      const { id } = indicator;
      if (lacking.length > 1 && lacking.length === measures.length) {
        // Nobody gave the indicator a source: one finding, not one a measure.
        yield { place: ownPlace(indicator), item: id, data: { id, count: lacking.length } };
        continue;
      }
      for (const measure of lacking) {
        const own = measure.id ?? id;
        yield { place: ownPlace(measure), item: own, data: { id: own, count: 1 } };
      }
    }
  },
});
