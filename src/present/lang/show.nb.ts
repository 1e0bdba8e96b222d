/** Hva `ehs show` sier på bokmål, ved siden av selve trinnene. */
import type { AheadView, PastView } from "../../report/show-steps.js";
import { nb } from "./nb.js";
import { choicesNb } from "./show-choices.nb.js";
import { labelsNb } from "./show-labels.nb.js";
import { partsNb } from "./show-parts.nb.js";
import { at, changeText, points, scaledUp, stepNb } from "./show-steps.nb.js";
import type { ShowWords } from "./show.js";

const oneLine = (text: string): string => text.trim().replace(/\s+/g, " ");
const pace = (text: string, { inPoints, banded }: Pick<AheadView, "inPoints" | "banded">): string =>
  `${points(text, inPoints)} per år${banded ? " i avstand til båndet" : ""}`;

function clarification(
  { what, state, owner }: Pick<PastView, "what" | "state" | "owner">,
  said: string,
  when: string,
): string {
  const item = { target: "Måltallet", baseline: "Utgangspunktet", planned: "Planlagt utvikling" }[what];
  const word = choicesNb["state"]?.[state === "open" ? "overdue" : (state ?? "open")] ?? "";
  return `${item}: «${said}»${when}: ${word}${owner === null ? "" : `, ${owner.text}`}.`;
}

function past({ kind, what, text, due, status, unconfirmed, settledBy, state, owner, superseded }: PastView): string {
  const said = oneLine(text.text);
  const when = due === null ? "" : ` (frist ${due.text})`;
  if (kind === "deadline") return `Måltallet «${said}»${when}: fristen er passert, og ingenting kan regnes ut.`;
  if (kind === "clarification") return clarification({ what, state, owner }, said, when);
  const verdict = status === null ? "" : nb.status[status];
  const settled = settledBy === null ? "" : `, avgjort av ${at(settledBy)}`;
  const by = unconfirmed
    ? ", men ikke bekreftet: ingen tall avgjør fristen, og bare det siste tallet når måltallet"
    : settled;
  if (superseded === null) return `Måltallet ${said}${when}: ${verdict}${by}.`;
  const reason = superseded.reason === null ? "" : `: «${oneLine(superseded.reason.text)}»`;
  const decision = superseded.decision === null ? "" : ` (vedtak ${superseded.decision.id})`;
  return `Mot det tidligere måltallet ${said}${when}: ${verdict}${by}. Endret ${superseded.since.text}${decision}${reason}${reason === "" ? "." : ""}`;
}

/** Med punktum, men ikke etter en forkortelse som har sitt eget. */
const sentence = (text: string): string => (text.endsWith(".") ? text : `${text}.`);

/** Hvorfor linjen sier noe annet enn statusen. */
const otherwise = {
  steeper: "Linjen er rett, men det forventede forløpet er brattere herfra.",
  flatter: "Linjen er rett, men det forventede forløpet er slakere herfra.",
  slack: "«I rute» tåler at farten er litt under den forventede.",
};

const ahead: ShowWords["ahead"] = {
  step: (step, view) => {
    const name = `${step.target}${step.due === null ? "" : ` innen ${step.due.text}`}`;
    if (step.met) return `${name}: er alt nådd.`;
    if (step.required === null) return `${name}: ingen tid igjen etter det siste tallet.`;
    const times = step.times === null ? "" : `; det er ${step.times.text} ganger den beste farten som er sett`;
    return `${name}: krever ${pace(step.required.text, view)} fra ${at(view.from)}${times}.`;
  },
  observed: (view) => {
    if (view.observed === null) return null;
    const noise = view.withinNoise ? "; endringen er ikke utenfor feilmarginen" : "";
    return sentence(`Farten så langt er ${pace(view.observed.text, view)}${scaledUp(view.observedSpan)}${noise}`);
  },
  best: (view) =>
    view.best === null
      ? "Ingen to tall på rad har gått riktig vei, så det finnes ingen beste fart å sammenligne med."
      : sentence(
          `Den beste farten mellom to tall er ${pace(view.best.pace.text, view)}, fra ${at(view.best.from)} til ${at(view.best.to)}${scaledUp(view.best.span)}`,
        ),
  projection: ({ due, value, met, because, low, high, excluded, moe }) => {
    const why = because === null ? "" : ` ${otherwise[because]}`;
    const carried = `Farten så langt fører til ${value.text}${due === null ? "" : ` innen ${due.text}`}`;
    if (low === null || high === null || moe === null)
      return met
        ? `${carried}, og det når måltallet.${why}`
        : `${carried}, og det når ikke måltallet.${why} Uten feilmargin kan det ikke sies om måltallet er utenfor rekkevidde.`;
    const range = `${carried}; med feilmarginen på ±${moe.text} prosentpoeng mellom ${low.text} og ${high.text}`;
    return excluded === true
      ? `${range}: ikke oppnåelig med farten så langt.${why}`
      : `${range}: det utelukker ikke måltallet.${why}`;
  },
};

const reasons: Readonly<Record<string, string>> = {
  empty: "ingen medlemmer",
  unknown: "ikke kjent for",
  undated: "planen sier ikke hva som var kjent da, for",
  left_out: "utelatt på grunn av feil",
  no_breakdown: "mangler fordelingen",
  no_codelist: "mangler kodelisten",
  no_file: "filen kan ikke brukes",
  no_size: "kodelisten sier ikke hvor mange det er",
  other_size: "antallet med tall er et annet enn antallet enheter",
};

/** "utgangspunkt: periode" av "baseline.period". */
const fieldName = (key: string): string =>
  key
    .split(".")
    .map((part) => partsNb.field[part] ?? part)
    .join(": ");

/** What a composite picks among its parts. */
const composite = { lowest: "den laveste", highest: "den høyeste", median: "den midterste", reaching: "de som når" };

export const showNb: ShowWords = {
  ...labelsNb,
  parts: partsNb,
  word: choicesNb,
  remark: {
    oddity: "Trykt slik",
    inference: "Lest mellom linjene",
    caveat: "Forbehold",
    definition: "Definisjon",
    external: "Fra andre kilder",
  },
  partOf: "Del av",
  inFile: (file) => `i ${file}`,
  inferred: (fields) => `Lest mellom linjene: ${nb.list([...new Set(fields.map(fieldName))])}`,
  reported: (colour, cutOff) => `${colour} per ${cutOff}`,
  noReport: "ingen status rapportert",
  figureColumns: ["Periode", "Tall", "Antall svar", "Hva det er"],
  standing: {
    official: "offisielt",
    candidate: "kandidat, teller ikke",
    assumed: "ANTATT",
    unused: "ikke brukt: et annet tall går foran",
  },
  missing: {
    suppressed: "skjult",
    not_available: "finnes ikke",
    not_yet_available: "ikke kommet ennå",
    not_applicable: "gjelder ikke",
  },
  obsFlag: { provisional: "foreløpig", estimated: "anslag", forecast: "prognose", low_reliability: "usikkert" },
  published: (day) => `publisert ${day}`,
  revision: (number, kind, reason) => {
    const kinds: Readonly<Record<string, string>> = {
      scheduled: "planlagt",
      correction: "retting",
      method: "metode",
      reclassification: "ny inndeling",
    };
    return `revisjon ${number} (${kinds[kind] ?? kind}): ${oneLine(reason)}`;
  },
  chart: {
    path: "forventet forløp",
    band: "båndets grenser",
    target: "måltall",
    superseded: "tidligere måltall",
    baseline: "utgangspunkt",
    observation: "tall",
    candidate: "kandidat",
    assumed: "antatt",
    now: "dagen det vurderes",
    break: "brudd i serien",
  },
  step: stepNb,
  change: (change) => `${changeText(change)}${partsNb.across(change.across)}`,
  surveyAssumption: "Regnet ut, uten designeffekt: enkelt tilfeldig utvalg er forutsatt.",
  ahead,
  past,
  collect: {
    need: (reason, period) => nb.attention.figure(reason, period),
    from: (source, who, formerly, cadence) =>
      [
        source ?? "Kilden er ikke avklart",
        who === null ? nb.attention.askNobody : nb.attention.ask(who, formerly),
        cadence ?? nb.attention.noCadence,
      ].join("; "),
    by: (period, late) => `Neste tall ${late ? "var ventet" : "ventes"} ${period}.`,
  },
  assumed: {
    warning: "DETTE ER EN ANTAKELSE. Ingenting av den står i planen, og ingen fil er endret.",
    figure: ({ period, text, pace: needed, span, replaces, beside }, inPoints) => {
      const paced =
        needed === null
          ? ""
          : `, det er ${points(needed.text, inPoints)} per år fra det virkelige tallet før${scaledUp(span)}`;
      const instead = replaces === null ? "" : ` Det står i stedet for det offisielle tallet ${replaces}.`;
      const stands =
        beside.length === 0
          ? ""
          : ` Det offisielle tallet ${nb.list(beside.map(at))} blir stående, og det antatte regnes som et senere tall.`;
      return `${sentence(`Antatt tall for ${period.text}: ${text}${paced}`)}${instead}${stands}`;
    },
    target: ({ due, text, replaces }) =>
      `Antatt måltall for ${due.text}: ${text}${replaces === null ? "" : `, i stedet for ${replaces}`}.`,
    before: ({ before }) =>
      `Før antakelsen, per ${before.asOf.text}: ${nb.status[before.status]} (siste tall ${before.latest}, måltall ${before.target}).`,
    after: ({ measure }, { asOf }) =>
      `Med antakelsen, per ${asOf.text}: ${nb.status[measure.status]} (siste tall ${measure.latest.text}, måltall ${measure.target.text}).`,
  },
  derived: ({ period, counted, of, made }) => {
    if (made !== undefined) return `${period.text}: ${made.text}, ${composite[made.rule]} av ${of?.text ?? ""} deler`;
    return counted === null || of === null
      ? `${period.text}: ikke regnet ut`
      : `${period.text}: ${counted.text} av ${of.text}`;
  },
  notComplete: (periods) =>
    `Ikke regnet ut for ${nb.list(periods)}: planen sier ikke at utvalget er komplett for ${periods.length === 1 ? "den perioden" : "de periodene"}.`,
  problem: (problem, concerned) =>
    `${reasons[problem] ?? problem}${concerned.length === 0 ? "" : `: ${nb.list(concerned)}`}`,
  counted: { yes: "teller", no: "teller ikke", unknown: "ikke kjent" },
  memberWhy: {
    in_time: "i rett tid",
    delayed: "forsinket",
    delayed_little: "litt forsinket",
    no_due: "mangler frist",
    no_start: "mangler start",
    no_stage: "mangler stadium",
    forecast_undated: "prognosen kan ha vært en annen da",
    funded: "evaluering med penger",
    planned: "evaluering planlagt",
    none: "ingen evaluering",
    no_evaluation: "evaluering ikke oppgitt",
    no_portfolio: "portefølje ikke oppgitt",
    evaluation_undated: "evalueringen kan ha vært en annen da",
    portfolio_undated: "plassen i porteføljen kan ha vært en annen da",
    reaches: "når nivået",
    part: "har tallet sitt",
    below: "under nivået",
    no_value: "mangler tall",
    suppressed: "skjult, få bak tallet",
  },
  daysLate: (days) => `${days} dager sent`,
  memberFact: (kind, period, since) => {
    const known = since === null ? "ikke sagt fra når" : `fra ${since}`;
    if (kind === "reached") return `nådd ${period}`;
    if (kind === "due") return `frist ${period}`;
    if (kind === "forecast")
      return `ventet ${period}, ${since === null ? "ikke sagt når det ble meldt" : `meldt ${since}`}`;
    if (kind === "evaluation") return known;
    const place = kind === "inside" ? "i porteføljen" : "utenfor porteføljen";
    return since === null ? `${place}, ${known}` : `${place} ${known}`;
  },
  listMembers: "Bruk --members for å se hvem som er med.",
};
