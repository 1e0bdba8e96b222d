/** A proposal answers the six questions of a proper assessment before anybody decides on it. */
import { defineRule, valueOf } from "../rule.js";
import { isOver } from "../silence.js";
import { listed } from "../wording.js";

const questions = ["problem", "alternatives", "principles", "effects", "recommendation", "conditions"] as const;

/** What each asks for. */
const asked: Readonly<Record<"nb" | "nn" | "en", Readonly<Record<string, string>>>> = {
  nb: {
    ...{ problem: "problemet", alternatives: "alternativene", principles: "de prinsipielle spørsmålene" },
    ...{ effects: "virkningene", recommendation: "anbefalingen", conditions: "forutsetningene" },
  },
  nn: {
    ...{ problem: "problemet", alternatives: "alternativa", principles: "dei prinsipielle spørsmåla" },
    ...{ effects: "verknadene", recommendation: "tilrådinga", conditions: "føresetnadene" },
  },
  en: {
    ...{ problem: "the problem", alternatives: "the alternatives", principles: "the questions of principle" },
    ...{ effects: "the effects", recommendation: "the recommendation", conditions: "the conditions" },
  },
};

const named = (missing: readonly string[], language: "nb" | "nn" | "en"): string =>
  listed(
    missing.map((question) => asked[language][question] ?? question),
    language,
    "or",
  );

export const rule = defineRule<{ initiative: string; missing: readonly string[] }>({
  code: "proposal-incomplete",
  severity: "info",
  title: {
    nb: "Forslag som ikke er ferdig utredet",
    nn: "Framlegg som ikkje er ferdig utgreidd",
    en: "Proposal that is not fully assessed",
  },
  why: {
    nb: "Uten svar på de seks spørsmålene vet den som skal bestemme, ikke hva som ellers kunne vært gjort, eller hva det fører med seg.",
    nn: "Utan svar på dei seks spørsmåla veit den som skal avgjere, ikkje kva som elles kunne vore gjort, eller kva det fører med seg.",
    en: "Without answers to the six questions, those who decide do not know what else could be done, or what comes of it.",
  },
  mend: {
    nb: "Svar på det som mangler, under proposal.study. Lengden følger av hvor stort forslaget er.",
    nn: "Svar på det som manglar, under proposal.study. Lengda følgjer av kor stort framlegget er.",
    en: "Answer what is missing under proposal.study, at a length that fits the size of the proposal.",
  },
  example: {
    bad: 'proposal:\n  answers: [{ gap: lagging, item: "1.1" }]\n  study: { problem: Few find the service }\n',
    good: 'proposal:\n  answers: [{ gap: lagging, item: "1.1" }]\n  study:\n    problem: Few find the service; more are to use it\n    alternatives: Guidance, a simpler log-in, or nothing\n    principles: None\n    effects: Fewer calls; those without a phone gain nothing\n    recommendation: Guidance, which helps most for the money\n    conditions: That the municipalities have staff\n',
  },
  message: {
    nb: ({ initiative, missing }) => `Forslaget ${initiative} sier ikke noe om ${named(missing, "nb")}.`,
    nn: ({ initiative, missing }) => `Framlegget ${initiative} seier ikkje noko om ${named(missing, "nn")}.`,
    en: ({ initiative, missing }) => `The proposal ${initiative} says nothing of ${named(missing, "en")}.`,
  },
  *check({ index, asOf }) {
    for (const { initiative } of index.initiatives) {
      const { proposal } = initiative;
      if (proposal === undefined || isOver(initiative, asOf)) continue;
      const missing = questions.filter((question) => proposal.study?.[question] === undefined);
      if (missing.length === 0) continue;
      const data = { initiative: initiative.id, missing };
      yield { place: valueOf(initiative, "proposal"), item: initiative.id, data };
    }
  },
});
