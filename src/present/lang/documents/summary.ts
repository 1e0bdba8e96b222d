/** Words of the two-page summary. */
import { countedIn } from "../counted.js";
import type { WrittenForm } from "./common.js";

export interface SummaryWords {
  readonly whole: string;
  /** "5 av 34 delindikatorer kan vurderes" */
  readonly judged: (judged: number, measures: number) => string;
  readonly objectives: string;
  readonly initiatives: string;
  readonly notReported: string;
  readonly first: string;
  readonly gaps: (count: number) => string;
  readonly noGaps: string;
  readonly attention: string;
  readonly attentionLead: (shown: number, all: number, overdue: number) => string;
  readonly who: string;
  readonly next: string;
}

const nb = countedIn("nb");
const nn = countedIn("nn");
const en = countedIn("en");

export const summary: Readonly<Record<WrittenForm, SummaryWords>> = {
  nb: {
    whole: "Slik står det til",
    judged: (judged, measures) => `${judged} av ${nb(measures, "delindikator", "delindikatorer")} kan vurderes.`,
    objectives: "Mål for mål",
    initiatives: "Initiativ",
    notReported: "ikke rapportert",
    first: "Viktigst nå",
    gaps: (count) => `${nb(count, "gap", "gap")} i alt`,
    noGaps: "Ingen gap.",
    attention: "Dette må noen gjøre noe med",
    attentionLead: (shown, all, overdue) =>
      `De ${shown} viktigste av ${nb(all, "gap", "gap")}; ${nb(overdue, "er", "er")} over fristen.`,
    who: "Hvem",
    next: "Neste steg",
  },
  nn: {
    whole: "Slik står det til",
    judged: (judged, measures) => `${judged} av ${nn(measures, "delindikator", "delindikatorar")} kan vurderast.`,
    objectives: "Mål for mål",
    initiatives: "Initiativ",
    notReported: "ikkje rapportert",
    first: "Viktigast no",
    gaps: (count) => `${nn(count, "gap", "gap")} i alt`,
    noGaps: "Ingen gap.",
    attention: "Dette må nokon gjere noko med",
    attentionLead: (shown, all, overdue) =>
      `Dei ${shown} viktigaste av ${nn(all, "gap", "gap")}; ${nn(overdue, "er", "er")} over fristen.`,
    who: "Kven",
    next: "Neste steg",
  },
  en: {
    whole: "The whole picture",
    judged: (judged, measures) => `${judged} of ${en(measures, "measure", "measures")} can be judged.`,
    objectives: "Objective by objective",
    initiatives: "Initiatives",
    notReported: "not reported",
    first: "First to act on",
    gaps: (count) => `${en(count, "gap", "gaps")} in all`,
    noGaps: "No gaps.",
    attention: "What someone must act on",
    attentionLead: (shown, all, overdue) =>
      `The first ${shown} of ${en(all, "gap", "gaps")}; ${en(overdue, "is", "are")} past the date.`,
    who: "Who",
    next: "Next step",
  },
};
