/** Kva som hende, på nynorsk, utan namnet på elementet. */
import { sentencesOf } from "./change-kinds.js";
import { nynorsk } from "./norwegian.js";
import { choicesNn } from "./show-choices.nn.js";
import { fieldsNn } from "./show-fields.nn.js";

const { counted, number } = nynorsk;

/** Felt etter det éin av dei blir kalla. */
const fields: Readonly<Record<string, string>> = {
  ...fieldsNn,
  ...{ description: "skildring", method: "metode", methods: "metode", whole: "kva han er ein andel av" },
  ...{ targets: "måltal", observations: "tal", breaks: "brot i serien", derive: "korleis han blir rekna ut" },
  ...{ breakdowns: "fordeling", notes: "merknad", owners: "eigar", partners: "samarbeidspart", ownership: "eigarskap" },
  ...{ supports: "mål det støttar", moves: "måling det påverkar", outcomes: "målbiletepunkt" },
  ...{ outcomes_partly: "målbiletepunkt, delvis", depends_on: "avhengnad", benefits: "gevinst", events: "hending" },
  ...{ ahead: "fokus framover", milestones: "milepæl", reports: "rapport", lifecycle: "tilstand", decisions: "vedtak" },
  ...{ recommendations: "tilråding", follow_ups: "oppfølgingspunkt", agenda: "sak", assessments: "vurdering" },
  ...{ comments: "kommentar", priorities: "prioritering", indicators: "målindikator", severities: "alvorsgrad" },
  ...{ colours: "farge", phases: "fase", levels: "nivå", types: "type", criteria: "kriterium", errata: "retting" },
  ...{ scope: "omfang", role: "rolle", roadmap: "vegkart", planned: "planlagd utvikling", id: "id" },
  ...{ making: "del av tilblivinga", on_track: "grensa for «i rute»", behind: "grensa for «noko etter»" },
  ...{ early: "grensa for «for tidleg»", steeper: "grensa for eit brattare trinn", grace_months: "frist i månader" },
  ...{ significance: "grensa for sikker endring", delay: "grensa for vesentleg forseinking" },
  ...{ small_count: "minste tal som blir vist", sample_mix: "grensa for endra utval", time_zone: "tidssone" },
  ...{ report_months: "kor lenge ein rapport gjeld", principles: "prinsipp", goals: "overordna mål" },
  ...{ measures: "måling", objectives: "mål", codes: "kode", answers: "svar", superseded: "erstatta" },
  ...{ glossary: "ord i ordlista", avoid: "ord som ikkje skal brukast", foreword: "forord", introduction: "innleiing" },
  ...{ chapters: "innleiing til kapittel", origin: "kven orda er frå", signed: "underskrift", duties: "plikt" },
  ...{ pack: "boks i møtepakken", holds: "innhald", recorded_by: "blir vist av", complete: "komplett" },
};

export const changeChoicesNn: Readonly<Record<string, string>> = {
  ...choicesNn["state"],
  ...choicesNn["meeting_state"],
  ...choicesNn["decision_state"],
  ...choicesNn["edition_state"],
  ...choicesNn["evaluation"],
  ...choicesNn["direction"],
  ...{ true: "ja", false: "nei", pending: "skal avklarast", dependent: "avheng av andre", none: "ingen", null: "tomt" },
  ...{ measured: "målt", words: "i ord", all: "alle", supports: "tilslutning", notes: "teke til orientering" },
  ...{ minor: "mindre", major: "stor", unknown: "ukjend" },
};

export const sentenceNn = sentencesOf({
  lang: "nn",
  fields,
  choice: changeChoicesNn,
  choices: choicesNn,
  portfolio: { true: "innanfor", false: "utanfor" },
  quoted: (text) => `«${text}»`,
  more: (count) => `og ${number(count, 0)} til`,
  fraction: (part, of) => `${part} av ${of}`,
  effect: {
    ...{ set: "sett", tightened: "skjerpa", loosened: "lempa", mixed: "flytta begge vegar" },
    ...{ unchanged: "uendra", dropped: "fjerna", unknown: "flytta" },
  },
  target: (due) => (due === null ? "måltal" : `måltal for ${due}`),
  targetOf: (figure) => `måltal på ${figure}`,
  earlier: (target) => `eit tidlegare ${target} ført inn`,
  same: "uendra",
  was: (value) => `(var ${value})`,
  by: (period) => `innan ${period}`,
  figure: (member) => (member === null ? "tal" : `tal for ${member}`),
  ...{ noFigure: "ingen", confirmed: "stadfesta", withdrawn: "trekt tilbake", revised: "revidert" },
  without: (member) => `${member} ført utan tal`,
  rewritten: (day) => `rapporten per ${day} skriven om`,
  reported: (colour, day) => `rapportert ${colour} per ${day}`,
  asBefore: "som før",
  before: (colour) => `før ${colour}`,
  rows: {
    came: (count) => counted(count, "ny rad", "nye rader"),
    other: (count) => `${counted(count, "rad", "rader")} endra`,
    went: (count) => `${counted(count, "rad", "rader")} fjerna`,
  },
  came: (what) => `${what} kom til`,
  ...{ added: "lagt til", removed: "fjerna", changed: "endra", moved: "flytta" },
  dates: { due: "planlagd dato", deadline: "frist", forecast: "prognose", start: "start" },
  reached: (period) => `nådd ${period}`,
  ...{ judged: "vurdert som", notJudged: "ingenting", open: "ope", state: "tilstand" },
  frozen: "frosen",
  frozenAgain: (replaced, hash) => `frosen på nytt; kontrollsummen er no ${hash} og ikkje ${replaced}`,
  refrozen: "manifestet er lagt tilbake, det same som før",
  notFrozen: "ikkje lenger frosen, manifestet er fjerna",
  manifest: "manifestet er endra etter at utgåva vart frosen",
  from: (before, after) => `flytta frå ${before} til ${after}`,
  renumbered: (after, before) => `har no nummer ${after} (var ${before})`,
  wording: (names) => `ordlyd i ${names}`,
  unreadable: "uleseleg ved denne commiten",
});
