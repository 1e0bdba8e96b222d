/** What is proposed answers something that is missing or lags. */
import { stateOn } from "../../evaluate/lifecycle.js";
import { defineRule, valueOf } from "../rule.js";

export const rule = defineRule<{ initiative: string }>({
  code: "proposal-answers-no-gap",
  severity: "info",
  title: {
    nb: "Forslag som ikke sier hva det svarer på",
    nn: "Framlegg som ikkje seier kva det svarar på",
    en: "Proposal that does not say what it answers",
  },
  why: {
    nb: "Nye tiltak skal komme av noe som mangler eller henger etter. Ellers kan ingen se senere om det ble bedre.",
    nn: "Nye tiltak skal komme av noko som manglar eller heng etter. Elles kan ingen sjå seinare om det vart betre.",
    en: "New measures are to come of what is missing or lags. Otherwise nobody can see later whether it got better.",
  },
  mend: {
    nb: "Finn avviket med ehs gaps, og skriv typen og id-en under proposal.answers.",
    nn: "Finn avviket med ehs gaps, og skriv typen og id-en under proposal.answers.",
    en: "Find the gap with ehs gaps, and write its kind and the id under proposal.answers.",
  },
  example: {
    bad: "proposal:\n  study: { problem: P, alternatives: A, principles: None, effects: E, recommendation: R, conditions: C }\n",
    good: 'proposal:\n  answers: [{ gap: lagging, item: "1.1" }]\n  study: { problem: P, alternatives: A, principles: None, effects: E, recommendation: R, conditions: C }\n',
  },
  message: {
    nb: ({ initiative }) => `Forslaget ${initiative} sier ikke hvilket avvik det svarer på.`,
    nn: ({ initiative }) => `Framlegget ${initiative} seier ikkje kva avvik det svarar på.`,
    en: ({ initiative }) => `The proposal ${initiative} does not say which gap it answers.`,
  },
  *check({ index, asOf }) {
    for (const { initiative } of index.initiatives) {
      const { proposal, lifecycle } = initiative;
      if (proposal === undefined || stateOn(lifecycle, asOf) !== "proposed") continue;
      if ((proposal.answers ?? []).length > 0) continue;
      yield { place: valueOf(initiative, "proposal"), item: initiative.id, data: { initiative: initiative.id } };
    }
  },
});
