/** Several measures of one indicator need ids of their own. */
import { indicatorsOf } from "../indicators.js";
import { defineRule, whole } from "../rule.js";

export const rule = defineRule<{ indicator: string; position: number; count: number }>({
  code: "measure-without-id",
  severity: "error",
  title: { nb: "Måling uten id", nn: "Måling utan id", en: "Measure without an id" },
  why: {
    nb: "Når en målindikator har flere målinger, må hver ha sin egen id. Ellers kan verken tall, måltall eller vedtak knyttes til den rette.",
    nn: "Når ein målindikator har fleire målingar, må kvar ha sin eigen id. Elles kan verken tal, måltal eller vedtak knytast til den rette.",
    en: "When an indicator has several measures, each needs an id of its own. Otherwise neither figures, targets nor decisions can be tied to the right one.",
  },
  mend: {
    nb: "Gi målingen en id, for eksempel indikatorens id og en bokstav. Id-en skal aldri endres siden.",
    nn: "Gi målinga ein id, til dømes id-en til indikatoren og ein bokstav. Id-en skal aldri endrast sidan.",
    en: "Give the measure an id, such as the indicator's id and a letter. It must never change later.",
  },
  example: {
    bad: 'measures:\n  - id: "1.1a"\n    unit: visits\n    scale: count\n    direction: up\n  - unit: users\n    scale: count\n    direction: up\n',
    good: 'measures:\n  - id: "1.1a"\n    unit: visits\n    scale: count\n    direction: up\n  - id: "1.1b"\n    unit: users\n    scale: count\n    direction: up\n',
  },
  message: {
    nb: ({ indicator, position, count }) => `Måling nr. ${position} av ${count} under ${indicator} mangler id.`,
    nn: ({ indicator, position, count }) => `Måling nr. ${position} av ${count} under ${indicator} manglar id.`,
    en: ({ indicator, position, count }) => `Measure ${position} of ${count} under ${indicator} has no id.`,
  },
  *check(context) {
    for (const { id, measures = [] } of indicatorsOf(context)) {
      if (measures.length < 2) continue;
      for (const [position, measure] of measures.entries()) {
        if (measure.id !== undefined) continue;
        const data = { indicator: id, position: position + 1, count: measures.length };
        yield { place: whole(measure), item: id, data };
      }
    }
  },
});
