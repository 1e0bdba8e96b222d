/** Bokmål. */
import { attentionNb } from "./attention.nb.js";
import type { Catalogue, FindingWords, InitiativeWords, StatusWords } from "./catalogue.js";
import { isDay } from "./formats.js";
import { bokmal } from "./norwegian.js";
import { statuses } from "./statuses.js";
import { wordingOf } from "./voice.js";

const { counted: count } = bokmal;

const picture: StatusWords = {
  columns: {
    number: "Nr.",
    name: "Navn",
    unit: "Enhet",
    type: "Type",
    source: "Kilde",
    baseline: "Utgangs\u00adpunkt",
    latest: "Siste",
    period: "Periode",
    age: "Alder",
    target: "Måltall",
    due: "Frist",
    course: "Forløp",
    verdict: "Status",
  },
  asOf: (date) => `per ${date}`,
  revision: (short) => `revisjon ${short}`,
  noRevision: {
    "no-git": "ukjent revisjon: git ble ikke funnet",
    "no-repository": "ikke under versjonskontroll",
    "no-commit": "ingenting er lagt inn i git ennå",
    refused: "ukjent revisjon: git vil ikke lese repositoriet",
    "too-old": "ukjent revisjon: denne git er for gammel",
  },
  uncommitted: "+ endringer som ikke er lagt inn i git",
  readAs: {
    edition: (asked) => `(utgave ${asked})`,
    meeting: (asked) => `(siste commit til og med møtet ${asked})`,
    day: (asked) => `(siste commit til og med ${asked})`,
    period: (asked) => `(siste commit ved utgangen av ${asked})`,
    revision: (asked) => `(spurt etter: ${asked})`,
  },
  selection: "Utvalg",
  filters: { objective: "mål", owner: "eier", type: "type", status: "status" },
  measures: (number) => count(number, "delindikator", "delindikatorer"),
  judged: (judged, all) =>
    `${bokmal.number(judged, 0)} av ${count(all, "delindikator", "delindikatorer")} kan vurderes`,
  nothingMeasured: "Ingen delindikator er målt etter utgangspunktet.",
  leftOut: (number, names) => `${bokmal.number(number, 0)} utelatt på grunn av feil: ${names}`,
  nothingShown: "Ingenting i planen passer med utvalget.",
  noMeasures: "Ingen delindikatorer.",
  goal: "Overordnet mål",
  unknown: (number) => `${number} ikke kjent`,
  inLanguage: (lang) => `på ${{ nb: "bokmål", nn: "nynorsk", en: "engelsk" }[lang] ?? lang}`,
  why: (why) => {
    switch (why.kind) {
      case "unmeasured":
        return attentionNb.figure("due", why.period.text, isDay(why.period.period));
      case "no_target":
        return nb.noTarget[why.reason];
      case "baseline":
        return {
          words: "utgangspunktet er gitt med ord",
          pending: "utgangspunktet er ikke avklart",
          none: "utgangspunktet er ikke oppgitt",
          not_comparable: "utgangspunktet er definert annerledes enn måltallet",
        }[why.reason];
      case "break":
        return why.at === null ? "brudd i serien" : `brudd i serien fra ${why.at.text}`;
      case "bound":
        return `«${why.text}» avgjør det ikke`;
      case "lifecycle":
        return `fra ${why.from.text}${why.reason === null ? "" : `: ${why.reason.text}`}`;
    }
  },
  notComparable: "annen definisjon",
  overdue: "forfalt",
  provisional: "foreløpig",
  candidate: (figure, period, verdict) => `${figure} (${period}): ${verdict} (kandidat)`,
  seeBelow: (sources) =>
    `Tall må hentes inn fra ${count(sources, "kilde", "kilder")}: se «Trenger oppfølging» nederst.`,
  by: (period) => `innen ${period}`,
};

const initiatives: InitiativeWords = {
  heading: "Strategiske initiativ",
  columns: { owner: "Eier", status: "Rapportert status", deadline: "Frist", source: "Status fra" },
  ownership: { several: "flere", clarifying: "under avklaring", unstated: "ikke oppgitt" },
  withPartners: (owners, partners) => `${owners}, i samarbeid med ${partners}`,
  states: { proposed: "foreslått", suspended: "satt på vent", replaced: "erstattet", retired: "utgått" },
  noReport: "ingen status rapportert",
  reported: (age) => `for ${age} siden`,
  deadline: (period) => `frist ${period}`,
  deadlinePassed: (period) => `fristen ${period} er passert`,
};

const findings: FindingWords = {
  severity: { error: "feil", warning: "advarsel", info: "merknad" },
  count: (severity, number) =>
    ({
      error: count(number, "feil", "feil"),
      warning: count(number, "advarsel", "advarsler"),
      info: count(number, "merknad", "merknader"),
    })[severity],
  inFiles: (number) => `i ${count(number, "fil", "filer")}`,
  none: "Ingen funn.",
  since: {
    none: (asked) => `Ingen nye funn siden ${asked}`,
    older: (number) => `${count(number, "eldre funn", "eldre funn")} er ikke vist`,
    base: (commit, day) => `sammenlignet med commit ${commit.slice(0, 8)} fra ${day}`,
  },
  didYouMean: (text) => `Mente du «${text}»?`,
  why: "Hvorfor det betyr noe",
  mend: "Slik retter du det",
  bad: "Gir funnet",
  good: "Rettet",
};

const flags: Catalogue["flag"] = {
  at_risk: "i fare",
  lost: "siden falt under",
  unconfirmed: "ikke bekreftet ved fristen",
  step_unmeasured: "tidligere trinn ikke målt",
  not_ambitious: "lite ambisiøst måltall",
  early: "tidlig",
  within_noise: "innenfor feilmarginen",
  rounding_sensitive: "avrunding kan avgjøre",
  stale: "utdatert",
  provisional: "foreløpig",
  revised_target: "måltallet er endret",
  denominator_moved: "nevneren er endret",
  steeper_ahead: "brattere framover",
};

const trends: Catalogue["trend"] = {
  stable: "stabil",
  improving: "blir bedre",
  faltering: "svikter",
  recovering: "henter seg inn",
  declining: "blir dårligere",
};

export const nb: Catalogue<"nb"> = {
  lang: "nb",
  number: bokmal.number,
  percent: bokmal.percent,
  period: bokmal.period,
  shortPeriod: bokmal.shortPeriod,
  age: bokmal.age,
  approximately: bokmal.approximately,
  bounded: (bound, figure) =>
    `${{ above: "over", at_least: "minst", below: "under", at_most: "høyst" }[bound]}\u00a0${figure}`,
  all: (of) => (of === null ? "alle" : `alle\u00a0${of}`),
  band: (low, high) => `fra ${low} til ${high}`,
  pending: (by) => (by === null ? "skal avklares" : `avklares innen ${by}`),
  awaited: (period) => `avventer tall for ${period}`,
  waitsFor: (what) => `venter på: ${what}`,
  absent: { latest: "ikke målt", baseline: "ikke oppgitt", target: "ikke satt" },
  list: bokmal.list,
  get status() {
    return wordingOf("nb", "status", statuses.nb);
  },
  get flag() {
    return wordingOf("nb", "flag", flags);
  },
  get trend() {
    return wordingOf("nb", "trend", trends);
  },
  noTarget: {
    none: "måltall er ikke satt",
    pending: "måltallet skal avklares",
    dependent: "måltallet venter på andre planer",
    not_computable: "måltallet kan ikke regnes ut",
  },
  type: { adoption: "adopsjon", "perceived-result": "opplevd resultat", result: "resultat", effect: "effekt" },
  picture,
  initiatives,
  attention: attentionNb,
  findings,
};
