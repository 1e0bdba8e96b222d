/** Kva `ehs show` seier på nynorsk, ved sida av sjølve trinna. */
import type { AheadView, PastView } from "../../report/show-steps.js";
import { oneLine } from "../clean.js";
import { nn } from "./nn.js";
import { choicesNn } from "./show-choices.nn.js";
import { labelsNn } from "./show-labels.nn.js";
import { partsNn } from "./show-parts.nn.js";
import { at, changeText, points, scaledUp, stepNn } from "./show-steps.nn.js";
import type { ShowWords } from "./show.js";

const pace = (text: string, { inPoints, banded }: Pick<AheadView, "inPoints" | "banded">): string =>
  `${points(text, inPoints)} per år${banded ? " i avstand til bandet" : ""}`;

function clarification(
  { what, state, owner }: Pick<PastView, "what" | "state" | "owner">,
  said: string,
  when: string,
): string {
  const item = { target: "Måltalet", baseline: "Utgangspunktet", planned: "Planlagd utvikling" }[what];
  const word = choicesNn["state"]?.[state === "open" ? "overdue" : (state ?? "open")] ?? "";
  return `${item}: «${said}»${when}: ${word}${owner === null ? "" : `, ${owner.text}`}.`;
}

function past({ kind, what, text, due, status, unconfirmed, settledBy, state, owner, superseded }: PastView): string {
  const said = oneLine(text.text);
  const when = due === null ? "" : ` (frist ${due.text})`;
  if (kind === "deadline") return `Måltalet «${said}»${when}: fristen er passert, og ingenting kan reknast ut.`;
  if (kind === "clarification") return clarification({ what, state, owner }, said, when);
  const verdict = status === null ? "" : nn.status[status];
  const settled = settledBy === null ? "" : `, avgjort av ${at(settledBy)}`;
  const by = unconfirmed
    ? ", men ikkje stadfesta: ingen tal avgjer fristen, og berre det siste talet når måltalet"
    : settled;
  if (superseded === null) return `Måltalet ${said}${when}: ${verdict}${by}.`;
  const reason = superseded.reason === null ? "" : `: «${oneLine(superseded.reason.text)}»`;
  const decision = superseded.decision === null ? "" : ` (vedtak ${superseded.decision.id})`;
  return `Mot det tidlegare måltalet ${said}${when}: ${verdict}${by}. Endra ${superseded.since.text}${decision}${reason}${reason === "" ? "." : ""}`;
}

/** Med punktum, men ikkje etter ei forkorting som har sitt eige. */
const sentence = (text: string): string => (text.endsWith(".") ? text : `${text}.`);

/** Kvifor linja seier noko anna enn statusen. */
const otherwise = {
  steeper: "Linja er rett, men det venta forløpet er brattare herifrå.",
  flatter: "Linja er rett, men det venta forløpet er slakare herifrå.",
  slack: "«I rute» toler at farten er litt under den venta.",
};

const ahead: ShowWords["ahead"] = {
  step: (step, view) => {
    const name = `${step.target}${step.due === null ? "" : ` innan ${step.due.text}`}`;
    if (step.met) return `${name}: er alt nådd.`;
    if (step.required === null) return `${name}: inga tid att etter det siste talet.`;
    const times = step.times === null ? "" : `; det er ${step.times.text} gonger den beste farten som er sett`;
    return `${name}: krev ${pace(step.required.text, view)} frå ${at(view.from)}${times}.`;
  },
  observed: (view) => {
    if (view.observed === null) return null;
    const noise = view.withinNoise ? "; endringa er ikkje utanfor feilmarginen" : "";
    return sentence(`Farten så langt er ${pace(view.observed.text, view)}${scaledUp(view.observedSpan)}${noise}`);
  },
  best: (view) =>
    view.best === null
      ? "Ingen to tal på rad har gått rett veg, så det finst ingen beste fart å samanlikne med."
      : sentence(
          `Den beste farten mellom to tal er ${pace(view.best.pace.text, view)}, frå ${at(view.best.from)} til ${at(view.best.to)}${scaledUp(view.best.span)}`,
        ),
  projection: ({ due, value, met, because, low, high, excluded, moe }) => {
    const why = because === null ? "" : ` ${otherwise[because]}`;
    const carried = `Farten så langt fører til ${value.text}${due === null ? "" : ` innan ${due.text}`}`;
    if (low === null || high === null || moe === null)
      return met
        ? `${carried}, og det når måltalet.${why}`
        : `${carried}, og det når ikkje måltalet.${why} Utan feilmargin kan det ikkje seiast om måltalet er utanfor rekkjevidd.`;
    const range = `${carried}; med feilmarginen på ±${moe.text} prosentpoeng mellom ${low.text} og ${high.text}`;
    return excluded === true
      ? `${range}: ikkje mogleg å nå med farten så langt.${why}`
      : `${range}: det utelukkar ikkje måltalet.${why}`;
  },
};

const reasons: Readonly<Record<string, string>> = {
  empty: "ingen medlemer",
  unknown: "ikkje kjent for",
  undated: "planen seier ikkje kva som var kjent då, for",
  left_out: "ikkje med på grunn av feil",
  no_breakdown: "manglar fordelinga",
  no_codelist: "manglar kodelista",
  no_file: "fila kan ikkje brukast",
  no_size: "kodelista seier ikkje kor mange det er",
  other_size: "talet på einingar med tal er eit anna enn talet på einingar",
};

/** "utgangspunkt: periode" av "baseline.period". */
const fieldName = (key: string): string =>
  key
    .split(".")
    .map((part) => partsNn.field[part] ?? part)
    .join(": ");

const kinds: Readonly<Record<string, string>> = {
  ...{ scheduled: "planlagd", correction: "retting", method: "metode", reclassification: "ny inndeling" },
};

/** What a composite picks among its parts. */
const composite = { lowest: "den lågaste", highest: "den høgaste", median: "den midtarste", reaching: "dei som når" };

export const showNn: ShowWords = {
  ...labelsNn,
  parts: partsNn,
  word: choicesNn,
  remark: {
    ...{ oddity: "Trykt slik", inference: "Lese mellom linjene", caveat: "Atterhald" },
    ...{ definition: "Definisjon", external: "Frå andre kjelder" },
  },
  partOf: "Del av",
  inFile: (file) => `i ${file}`,
  inferred: (fields) => `Lese mellom linjene: ${nn.list([...new Set(fields.map(fieldName))])}`,
  reported: (colour, cutOff) => `${colour} per ${cutOff}`,
  noReport: "ingen status rapportert",
  figureColumns: ["Periode", "Tal", "Tal på svar", "Kva det er"],
  standing: {
    official: "offisielt",
    candidate: "kandidat, tel ikkje",
    assumed: "TENKT",
    unused: "ikkje brukt: eit anna tal går føre",
  },
  missing: {
    suppressed: "skjult",
    not_available: "finst ikkje",
    not_yet_available: "ikkje kome enno",
    not_applicable: "gjeld ikkje",
  },
  obsFlag: { provisional: "førebels", estimated: "overslag", forecast: "prognose", low_reliability: "usikkert" },
  published: (day) => `publisert ${day}`,
  revision: (number, kind, reason) => `revisjon ${number} (${kinds[kind] ?? kind}): ${oneLine(reason)}`,
  chart: {
    ...{ path: "venta forløp", band: "grensene for bandet", target: "måltal", superseded: "tidlegare måltal" },
    ...{ baseline: "utgangspunkt", observation: "tal", candidate: "kandidat", assumed: "tenkt" },
    ...{ now: "dagen det blir vurdert", break: "brot i serien" },
  },
  step: stepNn,
  change: (change) => `${changeText(change)}${partsNn.across(change.across)}`,
  surveyAssumption: "Rekna ut, utan designeffekt: enkelt tilfeldig utval er føresett.",
  ahead,
  past,
  collect: {
    need: (reason, period) => nn.attention.figure(reason, period),
    from: (source, who, formerly, cadence) =>
      [
        source ?? "Kjelda er ikkje avklart",
        who === null ? nn.attention.askNobody : nn.attention.ask(who, formerly),
        cadence ?? nn.attention.noCadence,
      ].join("; "),
    by: (period, late) => `Neste tal ${late ? "var venta" : "er venta"} ${period}.`,
  },
  assumed: {
    warning: "DETTE ER BERRE TENKT. Ingenting av det står i planen, og inga fil er endra.",
    figure: ({ period, text, pace: needed, span, replaces, beside }, inPoints) => {
      const paced =
        needed === null
          ? ""
          : `, det er ${points(needed.text, inPoints)} per år frå det verkelege talet før${scaledUp(span)}`;
      const instead = replaces === null ? "" : ` Det står i staden for det offisielle talet ${replaces}.`;
      const stands =
        beside.length === 0
          ? ""
          : ` Det offisielle talet ${nn.list(beside.map(at))} blir ståande, og det tenkte blir rekna som eit seinare tal.`;
      return `${sentence(`Tenkt tal for ${period.text}: ${text}${paced}`)}${instead}${stands}`;
    },
    target: ({ due, text, replaces }) =>
      `Tenkt måltal for ${due.text}: ${text}${replaces === null ? "" : `, i staden for ${replaces}`}.`,
    before: ({ before }) =>
      `Utan det tenkte, per ${before.asOf.text}: ${nn.status[before.status]} (siste tal ${before.latest}, måltal ${before.target}).`,
    after: ({ measure }, { asOf }) =>
      `Med det tenkte, per ${asOf.text}: ${nn.status[measure.status]} (siste tal ${measure.latest.text}, måltal ${measure.target.text}).`,
  },
  derived: ({ period, counted, of, made }) => {
    if (made !== undefined) return `${period.text}: ${made.text}, ${composite[made.rule]} av ${of?.text ?? ""} delar`;
    return counted === null || of === null
      ? `${period.text}: ikkje rekna ut`
      : `${period.text}: ${counted.text} av ${of.text}`;
  },
  notComplete: (periods) =>
    `Ikkje rekna ut for ${nn.list(periods)}: planen seier ikkje at utvalet er komplett for ${periods.length === 1 ? "den perioden" : "dei periodane"}.`,
  problem: (problem, concerned) =>
    `${reasons[problem] ?? problem}${concerned.length === 0 ? "" : `: ${nn.list(concerned)}`}`,
  counted: { yes: "tel", no: "tel ikkje", unknown: "ikkje kjent" },
  memberWhy: {
    ...{ in_time: "i rett tid", delayed: "forseinka", delayed_little: "litt forseinka", no_due: "manglar frist" },
    ...{ no_start: "manglar start", no_stage: "manglar stadium" },
    forecast_undated: "prognosen kan ha vore ein annan då",
    ...{ funded: "evaluering med pengar", planned: "evaluering planlagd", none: "inga evaluering" },
    ...{ no_evaluation: "evaluering ikkje oppgitt", no_portfolio: "portefølje ikkje oppgitt" },
    evaluation_undated: "evalueringa kan ha vore ei anna då",
    portfolio_undated: "plassen i porteføljen kan ha vore ein annan då",
    part: "har talet sitt",
    ...{ reaches: "når nivået", below: "under nivået", no_value: "manglar tal", suppressed: "skjult, få bak talet" },
  },
  daysLate: (days) => `${days} dagar for seint`,
  memberFact: (kind, period, since) => {
    const known = since === null ? "ikkje sagt frå når" : `frå ${since}`;
    if (kind === "reached") return `nådd ${period}`;
    if (kind === "due") return `frist ${period}`;
    if (kind === "forecast")
      return `venta ${period}, ${since === null ? "ikkje sagt når det vart meldt" : `meldt ${since}`}`;
    if (kind === "evaluation") return known;
    const place = kind === "inside" ? "i porteføljen" : "utanfor porteføljen";
    return since === null ? `${place}, ${known}` : `${place} ${known}`;
  },
  listMembers: "Bruk --members for å sjå kven som er med.",
};
