/** Words that stand on every document. */
import type { DocumentKind } from "../../../report/documents/document.js";
import type { Lang } from "../../../report/wording.js";
import { countedIn } from "../counted.js";

export type { Lang } from "../../../report/wording.js";

export interface CommonWords {
  readonly kinds: Readonly<Record<DocumentKind, string>>;
  readonly draft: string;
  readonly draftNote: string;
  /** "per 21. november 2026" */
  readonly asOf: (date: string) => string;
  readonly commit: (short: string) => string;
  readonly uncommitted: string;
  readonly edition: string;
  readonly about: string;
  /** `given`: whether the plan gives any of the thresholds itself. */
  readonly method: (version: string, given: boolean) => string;
  /** The same in a plan without measures. */
  readonly methodUnmeasured: (version: string, given: boolean) => string;
  /** Said of a threshold that the plan does not give, where it gives others. */
  readonly notGiven: string;
  readonly unsettled: (provisional: number, revised: number, candidate: number) => string;
  readonly leftOut: (count: number) => string;
  readonly contents: string;
  readonly skip: string;
  readonly columns: {
    readonly number: string;
    readonly name: string;
    readonly baseline: string;
    readonly latest: string;
    readonly target: string;
    readonly verdict: string;
    readonly owner: string;
    readonly status: string;
    readonly count: string;
  };
  readonly by: (period: string) => string;
  /** Opens the table of a chart. */
  readonly numbers: string;
  readonly none: string;
}

const nb = countedIn("nb");
const nn = countedIn("nn");
const en = countedIn("en");

export const common: Readonly<Record<Lang, CommonWords>> = {
  nb: {
    kinds: {
      summary: "Sammendrag",
      plan: "Plandokument",
      roadmap: "Veikart",
      meeting: "Møtepakke",
      review: "Årsgjennomgang",
      priorities: "Prioriteringer",
      owner: "Oppgaver per ansvarlig",
      sheet: "Indikatorark",
      site: "Åpen publisering",
    },
    draft: "UTKAST",
    draftNote: "Tallene er ikke frosset i en utgave og kan endre seg.",
    asOf: (date) => `per ${date}`,
    commit: (short) => `versjon ${short}`,
    uncommitted: "med endringer som ikke er lagret i git",
    edition: "Utgave",
    about: "Om dokumentet",
    method: (version, given) =>
      `Vurderingene er beregnet etter metode ${version} med ${given ? "disse tersklene" : "verktøyets egne terskler, siden planen ikke oppgir noen"}:`,
    methodUnmeasured: (version, given) =>
      `Planen har ingen delindikatorer, så ingenting er vurdert mot måltall. Milepæler og rapporter er holdt mot ${given ? "disse tersklene" : "verktøyets egne terskler, for planen gir ingen"} (metode ${version}):`,
    notGiven: "verktøyets valg",
    unsettled: (provisional, revised, candidate) =>
      `Av de siste tallene er ${nb(provisional, "foreløpig", "foreløpige")} og ${nb(revised, "revidert", "reviderte")}. ${nb(candidate, "delindikator har", "delindikatorer har")} kandidattall som ikke regnes med.`,
    leftOut: (count) => `${nb(count, "del", "deler")} av planen er utelatt på grunn av feil.`,
    contents: "Innhold",
    skip: "Hopp til innholdet",
    columns: {
      ...{ number: "Nr.", name: "Navn", baseline: "Utgangspunkt", latest: "Siste tall", target: "Måltall" },
      ...{ verdict: "Vurdering", owner: "Ansvarlig", status: "Status", count: "Antall" },
    },
    numbers: "Tallene i en tabell",
    by: (period) => `innen ${period}`,
    none: "Ingen",
  },
  nn: {
    kinds: {
      summary: "Samandrag",
      plan: "Plandokument",
      roadmap: "Vegkart",
      meeting: "Møtepakke",
      review: "Årsgjennomgang",
      priorities: "Prioriteringar",
      owner: "Oppgåver per ansvarleg",
      sheet: "Indikatorark",
      site: "Open publisering",
    },
    draft: "UTKAST",
    draftNote: "Tala er ikkje frosne i ei utgåve og kan endre seg.",
    asOf: (date) => `per ${date}`,
    commit: (short) => `versjon ${short}`,
    uncommitted: "med endringar som ikkje er lagra i git",
    edition: "Utgåve",
    about: "Om dokumentet",
    method: (version, given) =>
      `Vurderingane er rekna ut etter metode ${version} med ${given ? "desse tersklane" : "verktøyet sine eigne tersklar, sidan planen ikkje oppgir nokon"}:`,
    methodUnmeasured: (version, given) =>
      `Planen har ingen delindikatorar, så ingenting er vurdert mot måltal. Milepælar og rapportar er haldne mot ${given ? "desse tersklane" : "tersklane til verktøyet, for planen gir ingen"} (metode ${version}):`,
    notGiven: "verktøyet sitt val",
    unsettled: (provisional, revised, candidate) =>
      `Av dei siste tala er ${nn(provisional, "førebels", "førebelse")} og ${nn(revised, "revidert", "reviderte")}. ${nn(candidate, "delindikator har", "delindikatorar har")} kandidattal som ikkje blir rekna med.`,
    leftOut: (count) => `${nn(count, "del", "delar")} av planen er utelaten på grunn av feil.`,
    contents: "Innhald",
    skip: "Hopp til innhaldet",
    columns: {
      ...{ number: "Nr.", name: "Namn", baseline: "Utgangspunkt", latest: "Siste tal", target: "Måltal" },
      ...{ verdict: "Vurdering", owner: "Ansvarleg", status: "Status", count: "Tal" },
    },
    numbers: "Tala i ein tabell",
    by: (period) => `innan ${period}`,
    none: "Ingen",
  },
  en: {
    kinds: {
      summary: "Summary",
      plan: "Plan document",
      roadmap: "Roadmap",
      meeting: "Meeting pack",
      review: "Annual review",
      priorities: "Priorities",
      owner: "Owners' list",
      sheet: "Indicator sheets",
      site: "Open publication",
    },
    draft: "DRAFT",
    draftNote: "The figures are not frozen in an edition and may change.",
    asOf: (date) => `as of ${date}`,
    commit: (short) => `version ${short}`,
    uncommitted: "with changes that are not committed to git",
    edition: "Edition",
    about: "About this document",
    method: (version, given) =>
      `The verdicts are computed by method ${version} with ${given ? "these thresholds" : "the tool's own thresholds, as the plan gives none"}:`,
    methodUnmeasured: (version, given) =>
      `The plan has no measures, so nothing is judged against targets. Milestones and reports are held against ${given ? "these thresholds" : "the tool's own thresholds, as the plan gives none"} (method ${version}):`,
    notGiven: "the tool's choice",
    unsettled: (provisional, revised, candidate) =>
      `Of the latest figures, ${en(provisional, "is provisional", "are provisional")} and ${en(revised, "is revised", "are revised")}. ${en(candidate, "measure has", "measures have")} candidate figures that do not count.`,
    leftOut: (count) => `${en(count, "part", "parts")} of the plan is left out because of errors.`,
    contents: "Contents",
    skip: "Skip to the contents",
    columns: {
      ...{ number: "No.", name: "Name", baseline: "Baseline", latest: "Latest figure", target: "Target" },
      ...{ verdict: "Verdict", owner: "Responsible", status: "Status", count: "Count" },
    },
    numbers: "The numbers in a table",
    by: (period) => `by ${period}`,
    none: "None",
  },
};
