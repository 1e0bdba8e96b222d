/** The verdict told in bokmål. Every number comes from the view. */
import type { Flag, Row } from "../../model/progress.js";
import type { At, BreakView, SurveyChange, FlagReason, VerdictStep } from "../../report/show-steps.js";
import type { PeriodView } from "../../report/view.js";
import { nb } from "./nb.js";

type Data<Code extends VerdictStep["code"]> = Extract<VerdictStep, { code: Code }>["data"];

/** "74 % (september 2021)", "5/13 (38,5 %; 2025)", "80 % (2025; antatt)" */
export function at({ text, period, assumed }: At): string {
  const beside = [...(period === null ? [] : [period.text]), ...(assumed ? ["antatt"] : [])].join("; ");
  if (beside === "") return text;
  return text.endsWith(")") ? `${text.slice(0, -1)}; ${beside})` : `${text} (${beside})`;
}
export const points = (text: string, inPoints: boolean): string => (inPoints ? `${text} prosentpoeng` : text);
/** Sitert, med punktum bare der sitatet ikke har sitt eget. */
const quoted = (text: string): string => `«${oneLine(text)}»${/[.!?]$/.test(text.trim()) ? "" : "."}`;
/** Sagt der en fart er regnet om fra mindre enn et år. */
export const scaledUp = (span: { readonly text: string } | null): string =>
  span === null ? "" : `, regnet om fra bare ${span.text} md.`;
const by = (due: PeriodView | null): string => (due === null ? "" : ` innen ${due.text}`);
const oneLine = (text: string): string => text.trim().replace(/\s+/g, " ");

/** En regel i beslutningstabellen, i ord. */
const rows: Readonly<Record<Row, string>> = {
  retired: "delindikatoren er erklært utgått",
  suspended: "delindikatoren er erklært satt på vent",
  not_comparable:
    "et brudd med stor eller ukjent virkning ligger etter utgangspunktet, og utgangspunktet er ikke regnet om",
  undecidable: "tallet er bare en grense, og den avgjør det ikke",
  no_target: "ingen måltall kan regnes ut",
  settled: "fristen har passert, og tallet som avgjør, når måltallet",
  late: "fristen har passert, og tallet som avgjør, når ikke måltallet, men det siste tallet gjør det",
  missed: "fristen har passert, og verken tallet som avgjør, eller det siste når måltallet",
  unconfirmed: "fristen har passert uten et tall som avgjør, men det siste tallet når måltallet",
  unmeasured: "fristen har passert, ingen tall avgjør, og det siste, om det finnes noe, når ikke måltallet",
  no_figure: "fristen ligger foran, og ingen tall teller",
  level_met: "utgangspunktet mangler eller har ingen dato, og måltallet er nådd",
  no_baseline: "utgangspunktet mangler, og måltallet er ikke nådd",
  kept: "utgangspunktet nådde måltallet alt da det ble satt, og det siste tallet gjør det fortsatt",
  kept_worsening: "utgangspunktet nådde måltallet, det siste tallet gjør det ikke, og utviklingen går feil vei",
  kept_not: "utgangspunktet nådde måltallet, men det siste tallet gjør det ikke",
  undated: "utgangspunktet har ingen dato, så farten kan ikke regnes ut",
  met: "fristen ligger foran, og det siste tallet når alt måltallet",
  no_path: "forventet forløp er ikke definert fra eller til null",
  pace_on_track: "fristen ligger foran, og farten når grensen for «i rute»",
  pace_behind: "fristen ligger foran, og farten når grensen for «noe etter», men ikke for «i rute»",
  pace_off_track: "fristen ligger foran, og farten når ikke grensen for «noe etter», men går ikke bakover",
  away: "fristen ligger foran, og tallene går bort fra måltallet",
};

/** Der ingen framgang var ventet, finnes det ingen fart å dele på: det er tallet som holdes mot forventet forløp. */
const byPath: Readonly<Partial<Record<Row, string>>> = {
  pace_on_track: "fristen ligger foran, ingen framgang var ventet ennå, og tallet er på eller foran forventet forløp",
  away: "fristen ligger foran, ingen framgang var ventet ennå, men tallet er dårligere enn forventet forløp",
};

type FlagWords = { readonly [F in Flag]: (reason: Extract<FlagReason, { flag: F }>) => string };

const flagWords: FlagWords = {
  at_risk: (reason) =>
    `nådd nå, men endringen i snitt fører til ${reason.carried.text}${by(reason.due)}, og det når ikke ${reason.target}`,
  lost: (reason) => `${at(reason.settled)} nådde måltallet, men det siste, ${at(reason.latest)}, gjør det ikke`,
  unconfirmed: (reason) =>
    `ingen tall avgjør${reason.due === null ? "" : ` fristen ${reason.due.text}`}; det siste tallet når måltallet`,
  step_unmeasured: (reason) => `ingen tall avgjør trinnet som forfalt ${nb.list(reason.due.map(({ text }) => text))}`,
  not_ambitious: (reason) => `måltallet ${reason.target} ligger ikke foran utgangspunktet ${reason.baseline}`,
  early: (reason) => `bare ${reason.share.text} av veien var ventet nå, mindre enn ${reason.limit.text}`,
  within_noise: (reason) =>
    `endringen på ${reason.change.text} prosentpoeng er ikke utenfor feilmarginen på ±${reason.moe.text}`,
  rounding_sensitive: (reason) =>
    reason.low === null || reason.high === null
      ? "avrundingen av de publiserte andelene kan snu trenden"
      : `med avrundingen ligger z mellom ${reason.low.text} og ${reason.high.text}, og grensen er ±${reason.limit.text}; svaret eller trenden kan snu`,
  stale: (reason) => `neste tall var ventet ${reason.due.text}, og ${reason.grace.text} måneders frist er passert`,
  provisional: (reason) => `${at(reason.figure)} er foreløpig`,
  revised_target: (reason) =>
    `måltallet var før ${nb.list(reason.targets.map(({ text, due }) => `${text}${by(due)}`))}`,
  denominator_moved: (reason) => `nevneren var ${reason.from.text} og er nå ${reason.to.text}`,
  steeper_ahead: (reason) =>
    `trinnet${by(reason.due)} krever ${points(reason.needed.text, reason.inPoints)} per år, mer enn ${reason.limit.text} ganger farten så langt, ${reason.observed.text}`,
};

function flagWhy(reason: FlagReason): string {
  if ("plain" in reason) return "";
  // each flag has the words for its own reason: that the two belong together is lost where they are looked up
  return (flagWords[reason.flag] as (reason: FlagReason) => string)(reason);
}

export function changeText({
  from,
  to,
  change,
  z,
  limit,
  moe,
  n,
  significant,
  sensitive,
  zLow,
  zHigh,
}: SurveyChange): string {
  const size = `${at(from)} til ${at(to)}: ${change.text} prosentpoeng, feilmargin ±${moe.text}`;
  const told = significant ? "mer enn tilfeldig" : "ikke utenfor feilmarginen";
  const test = `z = ${z.text} mot grensen ±${limit.text} (n = ${n[0].text} og ${n[1].text}): ${told}`;
  return `${size}. ${test}.${sensitive ? ` Avrundingen kan avgjøre: z mellom ${zLow.text} og ${zHigh.text}.` : ""}`;
}

function noTarget({ reason, text, decideBy }: Data<"no_target">): string {
  const until = decideBy === null ? "" : `, ventet innen ${decideBy.text}`;
  return `${nb.noTarget[reason]}${until}${text === null ? "." : `: ${quoted(text.text)}`}`.replace(/^m/, "M");
}

function target({ text, due, why, held, all }: Data<"target">): string {
  const only = held.value === 1;
  const passed = only ? "Fristen har passert." : `Fristen har passert, og det er det siste av ${held.text} måltall.`;
  const next = only ? "" : `Det er det neste som forfaller av ${held.text} måltall med frist.`;
  return `Måltallet er ${all ? "å nå " : ""}${text}${by(due)}. ${why === "last" ? passed : next}`.trim();
}

function baseline({ kind, counts, note, ...rest }: Data<"baseline">): string {
  if (kind === "none") return "Planen oppgir ikke noe utgangspunkt.";
  if (kind === "pending") return `Utgangspunktet er ikke fastsatt: ${rest.text}.`;
  if (kind === "words") return `Utgangspunktet er gitt med ord: ${quoted(rest.text)}`;
  const undated = rest.period === null ? " Det har ingen dato." : "";
  const other = note === null ? "." : `: ${quoted(note.text)}`;
  return `Utgangspunktet er ${at(rest)}.${undated}${counts ? "" : ` Det kan ikke sammenlignes med måltallet og teller ikke${other}`}`;
}

const paths = {
  linear: "en rett linje",
  step: "et trinn: ingenting ventes før fristen",
  geometric: "jevn prosentvis vekst",
};

function settled({ due, inside, met, ...figure }: Data<"settled">): string {
  const where = inside
    ? "er det siste innenfor fristens periode"
    : "er det første etter fristen, for ingen er innenfor";
  const result = met === null ? "avgjør det ikke alene" : met ? "når måltallet" : "når ikke måltallet";
  return `Fristen ${due.text} avgjøres av ${at(figure)}: tallet ${where}, og det ${result}.`;
}

function distance({ met, gap, inPoints, banded, side, latest }: Data<"distance">): string {
  const size = points(gap.text, inPoints);
  const figure = `Det siste tallet, ${latest},`;
  if (met) return banded ? `${figure} ligger innenfor båndet.` : `${figure} når måltallet.`;
  if (banded) return `${figure} ligger ${size} ${side === "above" ? "over" : "under"} båndet.`;
  return side === "above" ? `${figure} ligger ${size} over måltallet.` : `${figure} mangler ${size} på måltallet.`;
}

function expected({ expected: value, period, path, share, banded }: Data<"expected">): string {
  const what = banded ? `en avstand til båndet på ${value.text}` : value.text;
  return `Forventet for ${period.text} var ${what} (${paths[path]})${share === null ? "" : `, altså ${share.text} av veien`}.`;
}

/** Det siste tallet, der det går en annen vei enn resten. */
const lastOne: Readonly<Partial<Record<Data<"trend">["trend"], string>>> = {
  faltering: "men det siste tallet gikk feil vei",
  recovering: "men det siste tallet gikk riktig vei",
};

function trend({ trend: word, points: count, change, span, inPoints, banded }: Data<"trend">): string {
  const size =
    change === null
      ? []
      : [`i snitt ${points(change.text, inPoints)} per år${banded ? " i avstand til båndet" : ""}${scaledUp(span)}`];
  const noise = change === null && word !== "stable" ? ["i snitt ikke mer enn tilfeldig"] : [];
  const last = change === null && word === "declining" ? "og det siste tallet gikk feil vei" : lastOne[word];
  const told = [nb.trend[word], ...size, ...noise, ...(last === undefined ? [] : [last])].join(", ");
  return `Utviklingen: ${told} (${count.text} tall).`;
}

const effects: Readonly<Record<string, string>> = { none: "ingen", minor: "liten", major: "stor", unknown: "ukjent" };
const breaks: Readonly<Record<string, string>> = {
  wording: "spørsmålet",
  scale: "svarskalaen",
  population: "populasjonen",
  mode: "innsamlingsmåten",
  sample_mix: "sammensetningen av utvalget",
  definition: "definisjonen",
  geography: "den geografiske inndelingen",
  source: "kilden",
  system: "systemet",
};

const effectOf = ({ effect, assessed, by: who }: BreakView): string => {
  if (!assessed) return "virkningen er ikke vurdert og regnes som ukjent";
  return `virkningen er vurdert som ${effects[effect] ?? effect}${who === null ? " (planen sier ikke av hvem)" : ` av ${who}`}`;
};

/** Et brudd: når det kom, hva som ble endret, og hvem som har vurdert virkningen. */
export const breakText = (found: BreakView): string =>
  `brudd fra ${found.at.text}: ${breaks[found.kind] ?? found.kind} ble endret, og ${effectOf(found)}`;

type StepWords = { readonly [Code in VerdictStep["code"]]: (data: Data<Code>) => string };

const stepWords: StepWords = {
  declared: (data) => {
    const from = data.from === null ? "" : ` fra ${data.from.text}`;
    return `Erklært ${nb.status[data.state]}${from}${data.reason === null ? "." : `: ${quoted(data.reason.text)}`}`;
  },
  no_target: noTarget,
  target: target,
  baseline: baseline,
  latest: (data) => `Det siste tallet som teller, er ${at(data)}${data.age === "" ? "" : `, ${data.age} gammelt`}.`,
  unmeasured: (data) => (data.baseline ? "Ingen tall etter utgangspunktet teller." : "Ingen tall teller."),
  break: (data) => `Serien har et ${breakText(data)}.${data.text === null ? "" : ` ${quoted(data.text.text)}`}`,
  settled: settled,
  unsettled: (data) => `Ingen tall avgjør fristen ${data.due.text}: ingen er innenfor den, og ingen er kommet etter.`,
  distance: distance,
  kept: (data) =>
    `Utgangspunktet ${data.baseline} nådde alt måltallet ${data.target}; det gjelder å holde seg der, og farten blir ikke vurdert.`,
  expected: expected,
  achievement: (data) =>
    data.share.value < 0
      ? `Tallene har gått bort fra måltallet: ${data.share.text} av veien fra utgangspunktet.`
      : `Av veien fra utgangspunktet til måltallet er ${data.share.text} tilbakelagt.`,
  pace: (data) =>
    `Farten er ${data.ratio.text} ganger den forventede. Grensene er ${data.onTrack.text} for «i rute» og ${data.behind.text} for «noe etter».`,
  row: (data) =>
    `Regelen som slår til: ${(data.byPath ? byPath[data.row] : undefined) ?? rows[data.row]}. Derfor: ${nb.status[data.status]}.`,
  flag: (data) => `Merke «${nb.flag[data.flag]}»${flagWhy(data) === "" ? "" : `: ${flagWhy(data)}`}.`,
  trend: trend,
  significance: (data) =>
    `Siden ${data.since === "baseline" ? "utgangspunktet" : "bruddet"}: ${changeText(data)} Enkelt tilfeldig utvalg er forutsatt.`,
  untested: (data) =>
    `${at(data)} er en antakelse uten antall svar, så det sies ikke om endringen er mer enn tilfeldig.`,
  sample: (data) =>
    `${at(data)} har feilmargin ±${data.halfWidth.text} prosentpoeng (n = ${data.n.text}, enkelt tilfeldig utvalg forutsatt).`,
  rounding: (data) =>
    `Tallet er avrundet av kilden: det kan være ${points(data.half.text, data.inPoints)} høyere eller lavere.`,
  candidate: (data) =>
    `Kandidattallet ${at(data)} teller ikke. Med det ville statusen vært ${data.same ? "den samme" : nb.status[data.status]}.`,
};

export function stepNb({ code, data }: VerdictStep): string {
  // each step has the words for its own data: that the two belong together is lost where they are looked up
  return (stepWords[code] as (data: VerdictStep["data"]) => string)(data);
}
