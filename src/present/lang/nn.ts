/** Nynorsk. */
import { attentionNn } from "./attention.nn.js";
import type { Catalogue, FindingWords, InitiativeWords, StatusWords } from "./catalogue.js";
import { isDay } from "./formats.js";
import { nynorsk } from "./norwegian.js";
import { statuses } from "./statuses.js";
import { wordingOf } from "./voice.js";

const { counted: count, list, number, percent, period, shortPeriod, age, approximately } = nynorsk;

const picture: StatusWords = {
  columns: {
    ...{ number: "Nr.", name: "Namn", unit: "Eining", type: "Type", source: "Kjelde" },
    ...{ baseline: "Utgangs\u00adpunkt", latest: "Siste", period: "Periode", age: "Alder" },
    ...{ target: "Måltal", due: "Frist", course: "Forløp", verdict: "Status" },
  },
  asOf: (date) => `per ${date}`,
  revision: (short) => `revisjon ${short}`,
  noRevision: {
    "no-git": "ukjend revisjon: git vart ikkje funne",
    "no-repository": "ikkje under versjonskontroll",
    "no-commit": "ingenting er lagt inn i git enno",
    refused: "ukjend revisjon: git vil ikkje lese repositoriet",
    "too-old": "ukjend revisjon: denne git er for gammal",
  },
  uncommitted: "+ endringar som ikkje er lagde inn i git",
  readAs: {
    edition: (asked) => `(utgåve ${asked})`,
    meeting: (asked) => `(siste commit til og med møtet ${asked})`,
    day: (asked) => `(siste commit til og med ${asked})`,
    period: (asked) => `(siste commit ved utgangen av ${asked})`,
    revision: (asked) => `(spurt etter: ${asked})`,
  },
  selection: "Utval",
  filters: { objective: "mål", owner: "eigar", type: "type", status: "status" },
  measures: (amount) => count(amount, "delindikator", "delindikatorar"),
  judged: (judged, all) => `${number(judged, 0)} av ${count(all, "delindikator", "delindikatorar")} kan vurderast`,
  nothingMeasured: "Ingen delindikator er målt etter utgangspunktet.",
  leftOut: (amount, names) => `${number(amount, 0)} ikkje med på grunn av feil: ${names}`,
  nothingShown: "Ingenting i planen passar med utvalet.",
  noMeasures: "Ingen delindikatorar.",
  goal: "Overordna mål",
  unknown: (amount) => `${amount} ikkje kjend`,
  inLanguage: (lang) => `på ${{ nb: "bokmål", nn: "nynorsk", en: "engelsk" }[lang] ?? lang}`,
  why: (why) => {
    switch (why.kind) {
      case "unmeasured":
        return attentionNn.figure("due", why.period.text, isDay(why.period.period));
      case "no_target":
        return nn.noTarget[why.reason];
      case "baseline":
        return {
          words: "utgangspunktet er gitt med ord",
          pending: "utgangspunktet er ikkje avklart",
          none: "utgangspunktet er ikkje oppgitt",
          not_comparable: "utgangspunktet er definert annleis enn måltalet",
        }[why.reason];
      case "break":
        return why.at === null ? "brot i serien" : `brot i serien frå ${why.at.text}`;
      case "bound":
        return `«${why.text}» avgjer det ikkje`;
      case "lifecycle":
        return `frå ${why.from.text}${why.reason === null ? "" : `: ${why.reason.text}`}`;
    }
  },
  notComparable: "annan definisjon",
  overdue: "forfalle",
  provisional: "førebels",
  candidate: (figure, when, verdict) => `${figure} (${when}): ${verdict} (kandidat)`,
  seeBelow: (sources) => `Tal må hentast inn frå ${count(sources, "kjelde", "kjelder")}: sjå «Treng oppfølging» nedst.`,
  by: (when) => `innan ${when}`,
};

const initiatives: InitiativeWords = {
  heading: "Strategiske initiativ",
  columns: { owner: "Eigar", status: "Rapportert status", deadline: "Frist", source: "Status frå" },
  ownership: { several: "fleire", clarifying: "under avklaring", unstated: "ikkje oppgitt" },
  withPartners: (owners, partners) => `${owners}, i samarbeid med ${partners}`,
  states: { proposed: "føreslått", suspended: "sett på vent", replaced: "erstatta", retired: "utgått" },
  noReport: "ingen status rapportert",
  reported: (ago) => `for ${ago} sidan`,
  deadline: (when) => `frist ${when}`,
  deadlinePassed: (when) => `fristen ${when} er passert`,
};

const findings: FindingWords = {
  severity: { error: "feil", warning: "åtvaring", info: "merknad" },
  count: (severity, amount) =>
    ({
      error: count(amount, "feil", "feil"),
      warning: count(amount, "åtvaring", "åtvaringar"),
      info: count(amount, "merknad", "merknader"),
    })[severity],
  inFiles: (amount) => `i ${count(amount, "fil", "filer")}`,
  none: "Ingen funn.",
  since: {
    none: (asked) => `Ingen nye funn sidan ${asked}`,
    older: (amount) => count(amount, "eldre funn er ikkje vist", "eldre funn er ikkje viste"),
    base: (commit, day) => `samanlikna med commit ${commit.slice(0, 8)} frå ${day}`,
  },
  didYouMean: (text) => `Meinte du «${text}»?`,
  why: "Kvifor det betyr noko",
  mend: "Slik rettar du det",
  bad: "Gir funnet",
  good: "Retta",
};

const flags: Catalogue["flag"] = {
  at_risk: "i fare",
  lost: "sidan falle under",
  unconfirmed: "ikkje stadfesta ved fristen",
  step_unmeasured: "tidlegare trinn ikkje målt",
  not_ambitious: "lite ambisiøst måltal",
  early: "tidleg",
  within_noise: "innanfor feilmarginen",
  rounding_sensitive: "avrunding kan avgjere",
  stale: "utdatert",
  provisional: "førebels",
  revised_target: "måltalet er endra",
  denominator_moved: "nemnaren er endra",
  steeper_ahead: "brattare framover",
};

const trends: Catalogue["trend"] = {
  stable: "stabil",
  improving: "blir betre",
  faltering: "sviktar",
  recovering: "hentar seg inn",
  declining: "blir dårlegare",
};

export const nn: Catalogue<"nn"> = {
  ...{ lang: "nn", number, percent, period, shortPeriod, age, approximately, list },
  bounded: (bound, figure) =>
    `${{ above: "over", at_least: "minst", below: "under", at_most: "høgst" }[bound]}\u00a0${figure}`,
  all: (of) => (of === null ? "alle" : `alle\u00a0${of}`),
  band: (low, high) => `frå ${low} til ${high}`,
  pending: (by) => (by === null ? "skal avklarast" : `skal avklarast innan ${by}`),
  awaited: (when) => `ventar på tal for ${when}`,
  waitsFor: (what) => `ventar på: ${what}`,
  absent: { latest: "ikkje målt", baseline: "ikkje oppgitt", target: "ikkje sett" },
  get status() {
    return wordingOf("nn", "status", statuses.nn);
  },
  get flag() {
    return wordingOf("nn", "flag", flags);
  },
  get trend() {
    return wordingOf("nn", "trend", trends);
  },
  noTarget: {
    none: "måltal er ikkje sett",
    pending: "måltalet skal avklarast",
    dependent: "måltalet ventar på andre planar",
    not_computable: "måltalet kan ikkje reknast ut",
  },
  type: { adoption: "adopsjon", "perceived-result": "opplevd resultat", result: "resultat", effect: "effekt" },
  picture,
  initiatives,
  attention: attentionNn,
  findings,
};
