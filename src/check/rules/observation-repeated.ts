/** A figure stands once for a period, a source and a revision. */
import type { Observation } from "../../model/plan.js";
import type { MeasureItem } from "../../evaluate/items.js";
import { defineRule, valueOf } from "../rule.js";

/** What tells observations apart; a source that is not written is the measure's own. */
const keyOfObservation = ({ period, source, revision }: Observation, own: string | null): string =>
  JSON.stringify([period, source ?? own, revision?.number ?? 0]);

function* repeated({ measure, source }: MeasureItem): Generator<Observation> {
  const seen = new Set<string>();
  for (const observation of measure.observations ?? []) {
    const key = keyOfObservation(observation, source);
    if (seen.has(key)) yield observation;
    seen.add(key);
  }
}

export const rule = defineRule<{ measure: string; period: string; source: string }>({
  code: "observation-repeated",
  severity: "error",
  title: { nb: "Samme observasjon to ganger", nn: "Same observasjon to gonger", en: "The same observation twice" },
  why: {
    nb: "To tall for samme periode fra samme kilde kan ikke begge gjelde, og verktøyet velger ikke mellom dem.",
    nn: "To tal for same periode frå same kjelde kan ikkje begge gjelde, og verktøyet vel ikkje mellom dei.",
    en: "Two figures for the same period from the same source cannot both hold, and the tool does not choose between them.",
  },
  mend: {
    nb: "Fjern den ene. Er den nye en retting av den gamle, legg til revision med nummer, slag og grunn; er kilden en annen, skriv den.",
    nn: "Fjern den eine. Er den nye ei retting av den gamle, så legg til revision med nummer, slag og grunn; er kjelda ei anna, så skriv ho.",
    en: "Remove one. If the newer corrects the older, add revision with its number, kind and reason; if the source is another, write it.",
  },
  example: {
    bad: 'observations:\n  - { period: "2022", value: 43 }\n  - { period: "2022", value: 44 }\n',
    good: 'observations:\n  - { period: "2022", value: 43 }\n  - period: "2022"\n    value: 44\n    revision: { number: 1, kind: correction, reason: Late answers }\n',
  },
  message: {
    nb: ({ measure, period }) => `${measure} har allerede et tall for ${period} fra samme kilde og med samme revisjon.`,
    nn: ({ measure, period }) => `${measure} har alt eit tal for ${period} frå same kjelde og med same revisjon.`,
    en: ({ measure, period }) => `${measure} already has a figure for ${period} from the same source and revision.`,
  },
  *check({ index }) {
    for (const item of index.measures) {
      for (const observation of repeated(item)) {
        const data = { measure: item.id, period: observation.period, source: observation.source ?? item.source ?? "" };
        yield { place: valueOf(observation, "period"), item: item.id, data };
      }
    }
  },
});
