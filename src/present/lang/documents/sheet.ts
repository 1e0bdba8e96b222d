/** Words of sheets: one measure or indicator on each. */
import type { SheetLack } from "../../../report/documents/sheet/view.js";
import type { SinceUnknown } from "../../../report/since.js";
import { countedIn } from "../counted.js";
import type { Lang } from "./common.js";

/** What a citation is made of. */
interface Cited {
  readonly publisher: string | null;
  readonly item: string | null;
  readonly plan: string;
  readonly edition: string | null;
  readonly commit: string | null;
  readonly asOf: string;
}

/** What stands beside a figure. */
export type FigureMark =
  "provisional" | "estimated" | "forecast" | "low_reliability" | "revised" | "candidate" | "baseline";

export interface SheetWords {
  readonly none: string;
  readonly headings: Readonly<
    Record<
      | ("definition" | "figures" | "breaks" | "verdict" | "ahead" | "targets" | "history" | "past" | "links")
      | ("missing" | "cite" | "spread" | "rollUp"),
      string
    >
  >;
  readonly marks: Readonly<Record<FigureMark, string>>;
  readonly noFigures: string;
  readonly noBreaks: string;
  readonly noAhead: string;
  readonly noTargets: string;
  readonly targetColumns: Readonly<Record<"target" | "due" | "set" | "decision" | "standing", string>>;
  readonly standing: Readonly<Record<"holds" | "superseded", string>>;
  readonly since: (date: string) => string;
  readonly notSaid: string;
  readonly moveColumns: Readonly<Record<"when" | "from" | "to" | "way" | "grounds" | "version", string>>;
  readonly moved: (moves: number, commits: number, begins: string) => string;
  readonly unknown: (why: SinceUnknown) => string;
  readonly lacks: Readonly<Record<SheetLack, string>>;
  readonly lacksLead: string;
  readonly complete: string;
  readonly gapsLead: string;
  readonly citation: (cited: Cited) => string;
  readonly licence: (name: string) => string;
  readonly noLicence: string;
  readonly citeNote: string;
  readonly inferred: string;
}

const nb = countedIn("nb");
const nn = countedIn("nn");
const en = countedIn("en");

/** "Utgiver: 1.3 Navnet. Planen, utgave 2023, versjon 90a5f3a, per 1. mars 2026." */
const cited =
  (version: string, asOf: string) =>
  (of: Cited): string => {
    const from = [
      of.plan,
      ...(of.edition === null ? [] : [of.edition]),
      ...(of.commit === null ? [] : [`${version} ${of.commit}`]),
      `${asOf} ${of.asOf}`,
    ].join(", ");
    const lead = of.publisher === null ? "" : `${of.publisher}: `;
    return of.item === null ? `${lead}${from}.` : `${lead}${of.item}. ${from}.`;
  };

export const sheet: Readonly<Record<Lang, SheetWords>> = {
  nb: {
    none: "Planen har ingen delindikatorer.",
    headings: {
      ...{ definition: "Definisjon, metode og kilde", figures: "Tall", breaks: "Brudd i serien" },
      ...{ verdict: "Slik ble vurderingen til", ahead: "Hva som ville endre vurderingen", targets: "Måltall" },
      ...{ history: "Historikk for måltallene i git", past: "Frister som er passert", links: "Sammenheng" },
      ...{
        missing: "Hva som mangler",
        cite: "Slik siterer du",
        spread: "Spredning",
        rollUp: "Slik blir bildet til",
      },
    },
    marks: {
      ...{ provisional: "foreløpig", estimated: "anslag", forecast: "prognose", low_reliability: "usikkert tall" },
      ...{ revised: "revidert", candidate: "kandidat", baseline: "utgangspunkt" },
    },
    noFigures: "Planen har ingen tall for denne serien ennå. Det som ikke er målt, blir ikke anslått.",
    noBreaks: "Planen oppgir ingen brudd i serien.",
    noAhead: "Det kan ikke regnes ut: Det krever et måltall med en frist som ligger foran, og et tall å regne fra.",
    noTargets: "Planen har ingen måltall for denne serien.",
    targetColumns: { target: "Måltall", due: "Frist", set: "Satt", decision: "Grunnlag", standing: "Gjelder" },
    standing: { holds: "gjelder", superseded: "erstattet" },
    since: (date) => `fra ${date}`,
    notSaid: "ikke oppgitt",
    moveColumns: {
      ...{ when: "Når", from: "Fra", to: "Til", way: "Retning", grounds: "Vedtak og begrunnelse", version: "Versjon" },
    },
    moved: (moves, commits, begins) =>
      `${moves === 0 ? "Måltallene er ikke endret" : `Måltallene er endret ${nb(moves, "gang", "ganger")}`} i ${nb(commits, "versjon", "versjoner")} av planen siden ${begins}.`,
    unknown: (why) =>
      why === "partial-history"
        ? "Bare en del av git-historikken er her, så den er ikke lest."
        : "Git-historikken kan ikke leses her. Tabellen over viser det planen selv oppgir.",
    lacks: {
      ...{ description: "en beskrivelse", method: "en metode", source: "en kilde", source_owner: "en eier av kilden" },
      ...{ cadence: "hvor ofte det kommer tall", direction: "en retning", baseline: "et målt utgangspunkt" },
      ...{ figures: "tall etter utgangspunktet", target: "et måltall", due: "en frist for måltallet" },
      respondents: "antall svar bak hvert tall",
    },
    lacksLead: "Planen oppgir ikke:",
    complete: "Ingenting av det et indikatorark skal vise, mangler.",
    gapsLead: "Hva noen må gjøre noe med:",
    citation: cited("versjon", "per"),
    licence: (name) => `Vilkår for bruk: ${name}`,
    noLicence: "Planen oppgir ingen lisens for tallene.",
    citeNote: "Ta med datoen og versjonen: Tallene kan bli revidert.",
    inferred: "lest mellom linjene",
  },
  nn: {
    none: "Planen har ingen delindikatorar.",
    headings: {
      ...{ definition: "Definisjon, metode og kjelde", figures: "Tal", breaks: "Brot i serien" },
      ...{ verdict: "Slik vart vurderinga til", ahead: "Kva som ville endre vurderinga", targets: "Måltal" },
      ...{ history: "Historikk for måltala i git", past: "Fristar som er passerte", links: "Samanheng" },
      ...{
        missing: "Kva som manglar",
        cite: "Slik siterer du",
        spread: "Spreiing",
        rollUp: "Slik blir biletet til",
      },
    },
    marks: {
      ...{ provisional: "førebels", estimated: "overslag", forecast: "prognose", low_reliability: "usikkert tal" },
      ...{ revised: "revidert", candidate: "kandidat", baseline: "utgangspunkt" },
    },
    noFigures: "Planen har ingen tal for denne serien enno. Det som ikkje er målt, blir det ikkje gjort overslag over.",
    noBreaks: "Planen oppgir ingen brot i serien.",
    noAhead: "Det kan ikkje reknast ut: Det krev eit måltal med ein frist som ligg framfor, og eit tal å rekne frå.",
    noTargets: "Planen har ingen måltal for denne serien.",
    targetColumns: { target: "Måltal", due: "Frist", set: "Sett", decision: "Grunnlag", standing: "Gjeld" },
    standing: { holds: "gjeld", superseded: "erstatta" },
    since: (date) => `frå ${date}`,
    notSaid: "ikkje oppgitt",
    moveColumns: {
      ...{ when: "Når", from: "Frå", to: "Til", way: "Retning", grounds: "Vedtak og grunngjeving", version: "Versjon" },
    },
    moved: (moves, commits, begins) =>
      `${moves === 0 ? "Måltala er ikkje endra" : `Måltala er endra ${nn(moves, "gong", "gonger")}`} i ${nn(commits, "versjon", "versjonar")} av planen sidan ${begins}.`,
    unknown: (why) =>
      why === "partial-history"
        ? "Berre ein del av git-historikken er her, så han er ikkje lesen."
        : "Git-historikken kan ikkje lesast her. Tabellen over viser det planen sjølv oppgir.",
    lacks: {
      ...{
        description: "ei skildring",
        method: "ein metode",
        source: "ei kjelde",
        source_owner: "ein eigar av kjelda",
      },
      ...{ cadence: "kor ofte det kjem tal", direction: "ei retning", baseline: "eit målt utgangspunkt" },
      ...{ figures: "tal etter utgangspunktet", target: "eit måltal", due: "ein frist for måltalet" },
      respondents: "talet på svar bak kvart tal",
    },
    lacksLead: "Planen oppgir ikkje:",
    complete: "Ingenting av det eit indikatorark skal vise, manglar.",
    gapsLead: "Kva nokon må gjere noko med:",
    citation: cited("versjon", "per"),
    licence: (name) => `Vilkår for bruk: ${name}`,
    noLicence: "Planen oppgir ingen lisens for tala.",
    citeNote: "Ta med datoen og versjonen: Tala kan bli reviderte.",
    inferred: "lese mellom linjene",
  },
  en: {
    none: "The plan has no measures.",
    headings: {
      ...{ definition: "Definition, method and source", figures: "Figures", breaks: "Breaks in the series" },
      ...{ verdict: "How the verdict came about", ahead: "What would change the verdict", targets: "Targets" },
      ...{ history: "History of the targets in git", past: "Dates that have passed", links: "How it hangs together" },
      ...{ missing: "What is missing", cite: "How to cite", spread: "Spread", rollUp: "How the picture is made" },
    },
    marks: {
      ...{
        provisional: "provisional",
        estimated: "estimate",
        forecast: "forecast",
        low_reliability: "low reliability",
      },
      ...{ revised: "revised", candidate: "candidate", baseline: "baseline" },
    },
    noFigures: "The plan has no figures for this series yet. What has not been measured is not estimated.",
    noBreaks: "The plan tells of no breaks in the series.",
    noAhead: "It cannot be computed: that takes a target with a date ahead, and a figure to compute from.",
    noTargets: "The plan has no targets for this series.",
    targetColumns: { target: "Target", due: "Due", set: "Set", decision: "By", standing: "Holds" },
    standing: { holds: "holds", superseded: "superseded" },
    since: (date) => `since ${date}`,
    notSaid: "not stated",
    moveColumns: {
      ...{ when: "When", from: "From", to: "To", way: "Direction", grounds: "Decision and reason", version: "Version" },
    },
    moved: (moves, commits, begins) =>
      `${moves === 0 ? "The targets have not changed" : `The targets have changed ${en(moves, "time", "times")}`} in ${en(commits, "version", "versions")} of the plan since ${begins}.`,
    unknown: (why) =>
      why === "partial-history"
        ? "Only a part of the git history is here, so it was not read."
        : "The git history cannot be read here. The table above shows what the plan itself tells.",
    lacks: {
      ...{
        description: "a description",
        method: "a method",
        source: "a source",
        source_owner: "an owner of the source",
      },
      ...{ cadence: "how often figures come", direction: "a direction", baseline: "a measured baseline" },
      ...{ figures: "figures after the baseline", target: "a target", due: "a date for the target" },
      respondents: "the number of answers behind each figure",
    },
    lacksLead: "The plan does not give:",
    complete: "Nothing that a sheet should show is missing.",
    gapsLead: "What someone must act on:",
    citation: cited("version", "as of"),
    licence: (name) => `Terms of use: ${name}`,
    noLicence: "The plan states no licence for the figures.",
    citeNote: "Give the date and the version: figures may be revised.",
    inferred: "read between the lines",
  },
};
