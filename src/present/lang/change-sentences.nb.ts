/** Hva som skjedde, på bokmål, uten navnet på elementet. */
import { sentencesOf } from "./change-kinds.js";
import { bokmal } from "./norwegian.js";
import { choicesNb } from "./show-choices.nb.js";
import { fieldsNb } from "./show-fields.nb.js";

const { counted, number } = bokmal;

/** Felt etter det én av dem kalles. */
const fields: Readonly<Record<string, string>> = {
  ...fieldsNb,
  ...{ description: "beskrivelse", method: "metode", methods: "metode", whole: "hva den er en andel av" },
  ...{ targets: "måltall", observations: "tall", breaks: "brudd i serien", derive: "hvordan den beregnes" },
  ...{ breakdowns: "fordeling", notes: "merknad", owners: "eier", partners: "samarbeidspart", ownership: "eierskap" },
  ...{ supports: "mål den støtter", moves: "måling den påvirker", outcomes: "målbildepunkt" },
  ...{ outcomes_partly: "målbildepunkt, delvis", depends_on: "avhengighet", benefits: "gevinst", events: "hendelse" },
  ...{ ahead: "fokus framover", milestones: "milepæl", reports: "rapport", lifecycle: "tilstand", decisions: "vedtak" },
  ...{ recommendations: "anbefaling", follow_ups: "oppfølgingspunkt", agenda: "sak", assessments: "vurdering" },
  ...{ comments: "kommentar", priorities: "prioritering", indicators: "målindikator", severities: "alvorlighetsgrad" },
  ...{ colours: "farge", phases: "fase", levels: "nivå", types: "type", criteria: "kriterium", errata: "rettelse" },
  ...{ scope: "omfang", role: "rolle", roadmap: "veikart", planned: "planlagt utvikling", id: "id" },
  ...{ making: "del av tilblivelsen", on_track: "grensen for «i rute»", behind: "grensen for «noe etter»" },
  ...{ early: "grensen for «for tidlig»", steeper: "grensen for et brattere trinn", grace_months: "frist i måneder" },
  ...{ significance: "grensen for sikker endring", delay: "grensen for vesentlig forsinkelse" },
  ...{ small_count: "minste antall som vises", sample_mix: "grensen for endret utvalg", time_zone: "tidssone" },
  ...{ report_months: "hvor lenge en rapport gjelder", principles: "prinsipp", goals: "overordnet mål" },
  ...{ measures: "måling", objectives: "mål", codes: "kode", answers: "svar", superseded: "erstattet" },
  ...{ glossary: "ord i ordlisten", avoid: "ord som ikke skal brukes", foreword: "forord", introduction: "innledning" },
  ...{ chapters: "innledning til kapittel", origin: "hvem ordene er fra", signed: "underskrift", duties: "plikt" },
  ...{ pack: "boks i møtepakken", holds: "innhold", recorded_by: "vises av", complete: "komplett" },
};

export const changeChoicesNb: Readonly<Record<string, string>> = {
  ...choicesNb["state"],
  ...choicesNb["meeting_state"],
  ...choicesNb["decision_state"],
  ...choicesNb["edition_state"],
  ...choicesNb["evaluation"],
  ...choicesNb["direction"],
  ...{
    true: "ja",
    false: "nei",
    pending: "skal avklares",
    dependent: "avhenger av andre",
    none: "ingen",
    null: "tomt",
  },
  ...{ measured: "målt", words: "i ord", all: "alle", supports: "tilslutning", notes: "tatt til orientering" },
  ...{ minor: "mindre", major: "stor", unknown: "ukjent" },
};

export const sentenceNb = sentencesOf({
  lang: "nb",
  fields,
  choice: changeChoicesNb,
  choices: choicesNb,
  portfolio: { true: "innenfor", false: "utenfor" },
  quoted: (text) => `«${text}»`,
  more: (count) => `og ${number(count, 0)} til`,
  fraction: (part, of) => `${part} av ${of}`,
  effect: {
    ...{ set: "satt", tightened: "skjerpet", loosened: "lempet", mixed: "flyttet begge veier" },
    ...{ unchanged: "uendret", dropped: "fjernet", unknown: "flyttet" },
  },
  target: (due) => (due === null ? "måltall" : `måltall for ${due}`),
  targetOf: (figure) => `måltall på ${figure}`,
  earlier: (target) => `et tidligere ${target} ført inn`,
  same: "uendret",
  was: (value) => `(var ${value})`,
  by: (period) => `innen ${period}`,
  figure: (member) => (member === null ? "tall" : `tall for ${member}`),
  ...{ noFigure: "ingen", confirmed: "bekreftet", withdrawn: "trukket tilbake", revised: "revidert" },
  without: (member) => `${member} ført uten tall`,
  rewritten: (day) => `rapporten per ${day} skrevet om`,
  reported: (colour, day) => `rapportert ${colour} per ${day}`,
  asBefore: "som før",
  before: (colour) => `før ${colour}`,
  rows: {
    came: (count) => `${counted(count, "rad", "rader")} lagt til`,
    other: (count) => `${counted(count, "rad", "rader")} endret`,
    went: (count) => `${counted(count, "rad", "rader")} fjernet`,
  },
  came: (what) => `${what} lagt til`,
  ...{ added: "lagt til", removed: "fjernet", changed: "endret", moved: "flyttet" },
  dates: { due: "planlagt dato", deadline: "frist", forecast: "prognose", start: "start" },
  reached: (period) => `nådd ${period}`,
  ...{ judged: "vurdert som", notJudged: "ingenting", open: "åpen", state: "tilstand" },
  frozen: "frosset",
  frozenAgain: (replaced, hash) => `frosset på nytt; kontrollsummen er nå ${hash} og ikke ${replaced}`,
  refrozen: "manifestet er lagt tilbake, det samme som før",
  notFrozen: "ikke lenger frosset, manifestet er fjernet",
  manifest: "manifestet er endret etter at utgaven ble frosset",
  from: (before, after) => `flyttet fra ${before} til ${after}`,
  renumbered: (after, before) => `har nå nummer ${after} (var ${before})`,
  wording: (names) => `ordlyd i ${names}`,
  unreadable: "uleselig ved denne commiten",
});
