/** Words of the owners' list: what is theirs, what is due, what is out of date, and what waits for them. */
import { countedIn } from "../counted.js";
import type { Lang } from "./common.js";

/** How much there is of each. */
interface OwnerCounts {
  readonly owns: number;
  readonly partner: number;
  readonly measures: number;
  readonly matters: number;
  readonly overdue: number;
}

export interface OwnerWords {
  readonly nobody: string;
  readonly contents: string;
  readonly lead: (counts: OwnerCounts) => string;
  readonly asks: (counts: OwnerCounts) => string;
  readonly mine: string;
  readonly noInitiatives: string;
  readonly role: Readonly<Record<"owner" | "partner", string>>;
  readonly stale: Readonly<Record<"silent" | "old", string>>;
  readonly source: (measures: number, initiatives: number) => string;
  readonly sources: string;
  readonly bodies: string;
  readonly due: string;
  readonly noDue: string;
  readonly undated: string;
  readonly outdated: string;
  readonly noOutdated: string;
  readonly statuses: string;
  readonly own: string;
  readonly others: string;
  readonly noSource: string;
  readonly nobodyAsked: string;
  readonly never: string;
  readonly waits: string;
  readonly waitsHere: string;
  readonly noWaits: string;
  readonly nothing: string;
  readonly columns: Readonly<
    Record<
      | "initiative"
      | "role"
      | "status"
      | "deadline"
      | "by"
      | "kind"
      | "what"
      | "state"
      | "last"
      | "lacks"
      | "from"
      | "source"
      | "waiting",
      string
    >
  >;
}

const nb = countedIn("nb");
const nn = countedIn("nn");
const en = countedIn("en");

/** The sentences of what there is any of; another where there is nothing. */
function told(all: readonly (readonly [count: number, text: string])[], nothing: string): string {
  const some = all.flatMap(([count, text]) => (count === 0 ? [] : [text]));
  return some.length === 0 ? nothing : some.join(" ");
}

export const owner: Readonly<Record<Lang, OwnerWords>> = {
  nb: {
    nobody: "Planen oppgir ingen som eier noe eller skal bidra med noe.",
    contents: "Hvem listen er for",
    lead: ({ owns, partner, measures }) =>
      told(
        [
          [owns, `Dere eier ${nb(owns, "initiativ", "initiativer")}.`],
          [partner, `Dere deltar i ${nb(partner, "initiativ", "initiativer")} som andre eier.`],
          [measures, `Dere gir tall til ${nb(measures, "delindikator", "delindikatorer")}.`],
        ],
        "Dere eier ingen initiativer, og gir ikke tall til noen delindikator.",
      ),
    asks: ({ matters, overdue }) =>
      matters === 0
        ? "Planen ber dere ikke om noe nå."
        : `${nb(matters, "ting", "ting")} venter på dere${overdue === 0 ? "" : `. For ${overdue === matters ? "alle" : overdue} av dem er fristen passert`}.`,
    mine: "Dette er deres",
    noInitiatives: "Ingen initiativer i gang.",
    role: { owner: "eier", partner: "deltar" },
    stale: { silent: "status er aldri meldt", old: "statusen er for gammel" },
    source: (measures, initiatives) =>
      [
        ...(measures === 0 ? [] : [`tall til ${nb(measures, "delindikator", "delindikatorer")}`]),
        ...(initiatives === 0 ? [] : [`status for ${nb(initiatives, "initiativ", "initiativer")}`]),
      ].join(" og "),
    sources: "Kilder dere har ansvar for",
    bodies: "Organer dere har ansvar for",
    due: "Forfalt, og frister det neste året",
    noDue: "Ingen frister er forfalt, og ingen faller det neste året.",
    undated: "ingen dato",
    outdated: "Foreldet og manglende",
    noOutdated: "Ingen tall eller statuser mangler.",
    statuses: "Statuser som mangler eller er for gamle",
    own: "Tall som dere bes om",
    others: "Tall som andre bes om, for delindikatorer initiativene deres skal flytte",
    noSource: "kilden er ikke avklart",
    nobodyAsked: "ingen å spørre",
    never: "aldri",
    waits: "Dette venter på dere",
    waitsHere: "Det andre har som venter på deres",
    noWaits: "Ingenting venter på dere.",
    nothing: "–",
    columns: {
      ...{ initiative: "Initiativ", role: "Rolle", status: "Siste status", deadline: "Frist", by: "Når", kind: "Slag" },
      ...{ what: "Hva", state: "Tilstand", last: "Sist", lacks: "Mangler", from: "Bes om fra", source: "Kilde" },
      waiting: "Venter",
    },
  },
  nn: {
    nobody: "Planen oppgir ingen som eig noko eller skal bidra med noko.",
    contents: "Kven lista er for",
    lead: ({ owns, partner, measures }) =>
      told(
        [
          [owns, `De eig ${nn(owns, "initiativ", "initiativ")}.`],
          [partner, `De deltek i ${nn(partner, "initiativ", "initiativ")} som andre eig.`],
          [measures, `De gir tal til ${nn(measures, "delindikator", "delindikatorar")}.`],
        ],
        "De eig ingen initiativ, og gir ikkje tal til nokon delindikator.",
      ),
    asks: ({ matters, overdue }) =>
      matters === 0
        ? "Planen ber dykk ikkje om noko no."
        : `${nn(matters, "ting", "ting")} ventar på dykk${overdue === 0 ? "" : `. For ${overdue === matters ? "alle" : overdue} av dei er fristen passert`}.`,
    mine: "Dette er dykkar",
    noInitiatives: "Ingen initiativ i gang.",
    role: { owner: "eig", partner: "deltek" },
    stale: { silent: "status er aldri meld", old: "statusen er for gammal" },
    source: (measures, initiatives) =>
      [
        ...(measures === 0 ? [] : [`tal til ${nn(measures, "delindikator", "delindikatorar")}`]),
        ...(initiatives === 0 ? [] : [`status for ${nn(initiatives, "initiativ", "initiativ")}`]),
      ].join(" og "),
    sources: "Kjelder de har ansvar for",
    bodies: "Organ de har ansvar for",
    due: "Forfalle, og fristar det neste året",
    noDue: "Ingen fristar er forfalne, og ingen fell det neste året.",
    undated: "ingen dato",
    outdated: "Forelda og manglande",
    noOutdated: "Ingen tal eller statusar manglar.",
    statuses: "Statusar som manglar eller er for gamle",
    own: "Tal som er venta frå dykk",
    others: "Tal som er venta frå andre, for delindikatorar initiativa dykkar skal flytte",
    noSource: "kjelda er ikkje avklart",
    nobodyAsked: "ingen å spørje",
    never: "aldri",
    waits: "Dette ventar på dykk",
    waitsHere: "Det andre har som ventar på dykkar",
    noWaits: "Ingenting ventar på dykk.",
    nothing: "–",
    columns: {
      ...{ initiative: "Initiativ", role: "Rolle", status: "Siste status", deadline: "Frist", by: "Når", kind: "Slag" },
      ...{ what: "Kva", state: "Tilstand", last: "Sist", lacks: "Manglar", from: "Ventast frå", source: "Kjelde" },
      waiting: "Ventar",
    },
  },
  en: {
    nobody: "The plan names nobody who owns anything or is to contribute.",
    contents: "Whom the list is for",
    lead: ({ owns, partner, measures }) =>
      told(
        [
          [owns, `You own ${en(owns, "initiative", "initiatives")}.`],
          [partner, `You take part in ${en(partner, "initiative that others own", "initiatives that others own")}.`],
          [measures, `You give the figures for ${en(measures, "measure", "measures")}.`],
        ],
        "You own no initiatives and give no figures.",
      ),
    asks: ({ matters, overdue }) =>
      matters === 0
        ? "The plan asks nothing of you now."
        : `${en(matters, "matter waits", "matters wait")} for you${overdue === 0 ? "" : `. For ${overdue === matters ? "all" : overdue} of them the date has passed`}.`,
    mine: "What is yours",
    noInitiatives: "No initiatives under way.",
    role: { owner: "owner", partner: "partner" },
    stale: { silent: "no status ever reported", old: "the status is too old" },
    source: (measures, initiatives) =>
      [
        ...(measures === 0 ? [] : [`figures for ${en(measures, "measure", "measures")}`]),
        ...(initiatives === 0 ? [] : [`status of ${en(initiatives, "initiative", "initiatives")}`]),
      ].join(" and "),
    sources: "Sources you answer for",
    bodies: "Bodies you answer for",
    due: "Overdue, and due in the year to come",
    noDue: "Nothing is overdue, and nothing falls due in the year to come.",
    undated: "no date",
    outdated: "Out of date or missing",
    noOutdated: "No figure or status is missing.",
    statuses: "Statuses that are missing or too old",
    own: "Figures you are asked for",
    others: "Figures others are asked for, of measures your initiatives are to move",
    noSource: "source not settled",
    nobodyAsked: "nobody to ask",
    never: "never",
    waits: "What waits for you",
    waitsHere: "What others have that waits for yours",
    noWaits: "Nothing waits for you.",
    nothing: "–",
    columns: {
      ...{ initiative: "Initiative", role: "Role", status: "Last status", deadline: "Date", by: "When", kind: "Kind" },
      ...{ what: "What", state: "State", last: "Last", lacks: "Lacking", from: "Asked of", source: "Source" },
      waiting: "Waiting",
    },
  },
};
