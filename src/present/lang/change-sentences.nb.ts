/** Hva som skjedde, på bokmål, uten navnet på elementet. */
import { acceptedSentence } from "./accepted.js";
import type { ChangeView } from "../../report/change-view.js";
import { dueOf, isRewritten, type Parts, rowsOf, sentenceIn, type Tongue, wordedFields } from "./change-parts.js";
import { formatNumber, plural } from "./formats.js";
import { choicesNb } from "./show-choices.nb.js";
import { fieldsNb } from "./show-fields.nb.js";

const counted = (count: number, one: string, other: string): string =>
  `${formatNumber("nb-NO", count, 0)}\u00a0${plural("nb-NO", count, one, other)}`;

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

const effects = {
  ...{ set: "satt", tightened: "skjerpet", loosened: "lempet", mixed: "flyttet begge veier" },
  ...{ unchanged: "uendret", dropped: "fjernet", unknown: "flyttet" },
} as const;

const withoutFigure = new Set<unknown>(["none", "pending", "dependent", "words"]);

/** Et måltall som er som før: uten tall, et tidligere som er ført inn, eller et annet felt i det. */
function unchanged(change: ChangeView, { old: before, new: after, unit, within }: Parts, of: string): string {
  if (before === null) {
    if (withoutFigure.has(change.new?.value)) return `${of}: ${after ?? ""}`;
    return `et tidligere ${of} ført inn: ${after ?? ""}${unit}`;
  }
  return `${of} uendret${after === null ? "" : ` (${after}${unit})`}: ${within()}`;
}

function target(change: ChangeView, parts: Parts): string {
  const { old: before, new: after, unit } = parts;
  const { by, was } = dueOf(change);
  const of = by === null ? "måltall" : `måltall for ${by}`;
  const effect = effects[change.effect ?? "unknown"];
  if (change.effect === "unchanged") return unchanged(change, parts, of);
  if (after === null) return `${of} ${effect}${before === null ? "" : ` (var ${before}${unit})`}`;
  if (before === null) return `${of} ${effect}: ${after}${unit}`;
  if (was === null) return `${of} ${effect}: ${before} → ${after}${unit}`;
  if (before === after) return `måltall på ${after}${unit} ${effect}: innen ${was} → innen ${by ?? ""}`;
  return `måltall ${effect}: ${before} innen ${was} → ${after}${unit} innen ${by ?? ""}`;
}

const figure = (member: string | null): string => (member === null ? "tall" : `tall for ${member}`);

/** The plan's names of colours begin with a capital. */
const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

function reported(change: ChangeView, { old, new: now, member, told }: Parts): string {
  if (change.field !== "reports" || member === null || now === null) return told();
  const [before, after] = [old === null ? null : lower(old), lower(now)];
  if (isRewritten(change)) return `rapporten per ${member} skrevet om: ${before ?? ""} → ${after}`;
  const last = before === null ? "" : before === after ? ", som før" : `, før ${before}`;
  return `rapportert ${after} per ${member}${last}`;
}

function file(change: ChangeView): string {
  const { came, went, other } = rowsOf(change);
  const rows = [
    ...(came > 0 ? [`${counted(came, "rad", "rader")} lagt til`] : []),
    ...(other > 0 ? [`${counted(other, "rad", "rader")} endret`] : []),
    ...(went > 0 ? [`${counted(went, "rad", "rader")} fjernet`] : []),
  ];
  return rows.length === 0 ? "endret" : rows.join(", ");
}

const milestone: Readonly<Record<string, string>> = {
  ...{ due: "planlagt dato", deadline: "frist", forecast: "prognose", start: "start" },
};

const tongue: Tongue = {
  key: (key) => fields[key] ?? key.replaceAll("_", " "),
  choice: changeChoicesNb,
  choiceOf: { portfolio: { true: "innenfor", false: "utenfor" } },
  quoted: (text) => `«${text}»`,
  came: (what) => (what === "" ? "lagt til" : `${what} lagt til`),
  went: (what, was) => `${what === "" ? "fjernet" : `${what} fjernet`}${was === null ? "" : ` (var ${was})`}`,
  differs: (what) => (what === "" ? "endret" : `${what} endret`),
  more: (count) => `og ${formatNumber("nb-NO", count, 0)} til`,
  fraction: (part, of) => `${part} av ${of}`,
  target,
  kinds: {
    new_observation: (_, { new: after, unit, member }) => `${figure(member)}: ${after ?? "ingen"}${unit}`,
    revised: (_, { old: before, new: after, unit, member }) => {
      if (before === after) return `${figure(member)} bekreftet: ${after ?? ""}${unit}`;
      return after === null
        ? `${figure(member)} trukket tilbake (var ${before ?? ""}${unit})`
        : `${figure(member)} revidert: ${before ?? ""} → ${after}${unit}`;
    },
    re_based: (_, { told }) => told(),
    status_reported: reported,
    milestone_moved: (change, { old: before, new: after, told }) => {
      if (change.field === "actual" && after !== null && before === null) return `nådd ${after}`;
      const name = milestone[change.field];
      return name === undefined || before === null || after === null ? told() : `${name} flyttet: ${before} → ${after}`;
    },
    assessed: ({ about }, { old: before, new: after }) =>
      `${about.map(({ name }) => name.text).join(", ")} vurdert som ${before === null ? "" : `${lower(before)} → `}${after === null ? "ingenting" : lower(after)}`,
    decision: (_, { told }) => told(),
    follow_up: (change, { old: before, new: after, told }) => {
      if (before === null && after === null) return change.field === "" ? "lagt til" : told();
      return before === null
        ? change.field === ""
          ? `lagt til, ${after ?? ""}`
          : (after ?? "")
        : `${before} → ${after ?? "åpen"}`;
    },
    lifecycle: (_, { old: before, new: after }) =>
      `tilstand: ${before === null ? "" : `${before} → `}${after ?? "fjernet"}`,
    responsibility: (_, { told }) => told(),
    rule: (change, parts) => acceptedSentence("nb", change, parts) ?? parts.told(),
    added: ({ itemKind }) => (itemKind === "manifest" ? "frosset" : "lagt til"),
    removed: ({ field, itemKind }, { old: before, unit, member }) =>
      itemKind === "manifest"
        ? "ikke lenger frosset, manifestet er fjernet"
        : field === ""
          ? "fjernet"
          : `${figure(member)} fjernet${before === null ? "" : ` (var ${before}${unit})`}`,
    moved: (_, { old: before, new: after }) => `flyttet fra ${before ?? "?"} til ${after ?? "?"}`,
    renumbered: (_, { old: before, new: after }) => `har nå nummer ${after ?? "?"} (var ${before ?? "?"})`,
    changed: (change, { told }) => {
      if (change.itemKind === "file") return file(change);
      if (change.itemKind === "manifest") return "manifestet er endret etter at utgaven ble frosset";
      const { field, member } = change;
      if (field === "observations" && member?.whole === "came") return `${member.text} ført uten tall`;
      return told();
    },
    editorial: (change) =>
      `ordlyd i ${wordedFields(change)
        .map((field) => tongue.key(field))
        .join(", ")}`,
    unreadable: () => "uleselig ved denne commiten",
  },
};

export const sentenceNb = sentenceIn(tongue);
