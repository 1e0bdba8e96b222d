/** Words of the two-page summary. */
import { countedIn } from "../counted.js";
import type { Lang } from "./common.js";

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
  readonly asks: (body: string) => string;
  readonly noAsks: string;
  /** The occasion and its date: "Møtet 16. september 2026". */
  readonly occasion: (name: string, date: string) => string;
  readonly agenda: string;
  readonly treats: string;
}

const nb = countedIn("nb");
const nn = countedIn("nn");
const en = countedIn("en");

export const summary: Readonly<Record<Lang, SummaryWords>> = {
  nb: {
    whole: "Slik står det til",
    judged: (judged, measures) =>
      measures === 0
        ? "Planen har ingen delindikatorer."
        : `${judged} av ${nb(measures, "delindikator", "delindikatorer")} kan vurderes.`,
    objectives: "Mål for mål",
    initiatives: "Initiativ",
    notReported: "ikke rapportert",
    first: "Viktigst nå",
    gaps: (count) => `${nb(count, "gap", "gap")} i alt`,
    noGaps: "Ingen gap.",
    attention: "Dette må noen gjøre noe med",
    attentionLead: (shown, all, overdue) =>
      shown === 0
        ? ""
        : `${nb(all, "gap", "gap")}, ${overdue} over fristen. Det viktigste av hvert slag, av de ${shown} slagene som haster mest:`,
    who: "Hvem",
    next: "Neste steg",
    asks: (body) => `Dette bes ${body} om`,
    noAsks: "Ingen kommende behandling er registrert.",
    occasion: (name, date) => `${name}, ${date}`,
    agenda: "Saker",
    treats: "I årshjulet",
  },
  nn: {
    whole: "Slik står det til",
    judged: (judged, measures) =>
      measures === 0
        ? "Planen har ingen delindikatorar."
        : `${judged} av ${nn(measures, "delindikator", "delindikatorar")} kan vurderast.`,
    objectives: "Mål for mål",
    initiatives: "Initiativ",
    notReported: "ikkje rapportert",
    first: "Viktigast no",
    gaps: (count) => `${nn(count, "gap", "gap")} i alt`,
    noGaps: "Ingen gap.",
    attention: "Dette må nokon gjere noko med",
    attentionLead: (shown, all, overdue) =>
      shown === 0
        ? ""
        : `${nn(all, "gap", "gap")}, ${overdue} over fristen. Det viktigaste av kvart slag, av dei ${shown} slaga som hastar mest:`,
    who: "Kven",
    next: "Neste steg",
    asks: (body) => `Dette ber vi ${body} om`,
    noAsks: "Inga komande behandling er registrert.",
    occasion: (name, date) => `${name}, ${date}`,
    agenda: "Saker",
    treats: "I årshjulet",
  },
  en: {
    whole: "The whole picture",
    judged: (judged, measures) =>
      measures === 0
        ? "The plan has no measures."
        : `${judged} of ${en(measures, "measure", "measures")} can be judged.`,
    objectives: "Objective by objective",
    initiatives: "Initiatives",
    notReported: "not reported",
    first: "First to act on",
    gaps: (count) => `${en(count, "gap", "gaps")} in all`,
    noGaps: "No gaps.",
    attention: "What someone must act on",
    attentionLead: (shown, all, overdue) =>
      shown === 0
        ? ""
        : `${en(all, "gap", "gaps")}, ${overdue} past the date. What matters most of each kind, of the ${shown} most urgent kinds:`,
    who: "Who",
    next: "Next step",
    asks: (body) => `What is asked of ${body}`,
    noAsks: "No treatment ahead is registered.",
    occasion: (name, date) => `${name}, ${date}`,
    agenda: "Matters",
    treats: "In the annual wheel",
  },
};
