/** Statusen forklart på nynorsk. Kvart tal kjem frå visninga. */
import type { Flag, Row } from "../../model/progress.js";
import type { At, BreakView, FlagReason, SurveyChange, VerdictStep } from "../../report/show-steps.js";
import type { PeriodView } from "../../report/view.js";
import { oneLine } from "../clean.js";
import { nn } from "./nn.js";

type Data<Code extends VerdictStep["code"]> = Extract<VerdictStep, { code: Code }>["data"];

/** "74 % (september 2021)", "5/13 (38,5 %; 2025)", "80 % (2025; tenkt)" */
export function at({ text, period, assumed }: At): string {
  const beside = [...(period === null ? [] : [period.text]), ...(assumed ? ["tenkt"] : [])].join("; ");
  if (beside === "") return text;
  return text.endsWith(")") ? `${text.slice(0, -1)}; ${beside})` : `${text} (${beside})`;
}
export const points = (text: string, inPoints: boolean): string => (inPoints ? `${text} prosentpoeng` : text);
/** Sitert, med punktum berre der sitatet ikkje har sitt eige. */
const quoted = (text: string): string => `«${oneLine(text)}»${/[.!?]$/.test(text.trim()) ? "" : "."}`;
/** Sagt der ein fart er rekna om frå mindre enn eit år. */
export const scaledUp = (span: { readonly text: string } | null): string =>
  span === null ? "" : `, rekna om frå berre ${span.text} md.`;
const by = (due: PeriodView | null): string => (due === null ? "" : ` innan ${due.text}`);

/** Ein regel i avgjerdstabellen, i ord. */
const rows: Readonly<Record<Row, string>> = {
  retired: "delindikatoren er erklært utgått",
  suspended: "delindikatoren er erklært sett på vent",
  not_comparable:
    "eit brot med stor eller ukjend verknad ligg etter utgangspunktet, og utgangspunktet er ikkje rekna om",
  undecidable: "talet er berre ei grense, og ho avgjer det ikkje",
  no_target: "ingen måltal kan reknast ut",
  settled: "fristen har passert, og talet som avgjer, når måltalet",
  late: "fristen har passert, og talet som avgjer, når ikkje måltalet, men det siste talet gjer det",
  missed: "fristen har passert, og verken talet som avgjer, eller det siste når måltalet",
  unconfirmed: "fristen har passert utan eit tal som avgjer, men det siste talet når måltalet",
  unmeasured: "fristen har passert, ingen tal avgjer, og det siste, om det finst noko, når ikkje måltalet",
  no_figure: "fristen ligg framfor, og ingen tal tel",
  level_met: "utgangspunktet manglar eller har ingen dato, og måltalet er nådd",
  no_baseline: "utgangspunktet manglar, og måltalet er ikkje nådd",
  kept: "utgangspunktet nådde måltalet alt då det vart sett, og det siste talet gjer det framleis",
  kept_worsening: "utgangspunktet nådde måltalet, det siste talet gjer det ikkje, og utviklinga går feil veg",
  kept_not: "utgangspunktet nådde måltalet, men det siste talet gjer det ikkje",
  undated: "utgangspunktet har ingen dato, så farten kan ikkje reknast ut",
  met: "fristen ligg framfor, og det siste talet når alt måltalet",
  no_path: "venta forløp er ikkje definert frå eller til null",
  pace_on_track: "fristen ligg framfor, og farten når grensa for «i rute»",
  pace_behind: "fristen ligg framfor, og farten når grensa for «noko etter», men ikkje for «i rute»",
  pace_off_track: "fristen ligg framfor, og farten når ikkje grensa for «noko etter», men går ikkje bakover",
  away: "fristen ligg framfor, og tala går bort frå måltalet",
};

/** Der ingen framgang var venta, finst det ingen fart å dele på: talet blir halde mot venta forløp. */
const byPath: Readonly<Partial<Record<Row, string>>> = {
  pace_on_track: "fristen ligg framfor, ingen framgang var venta enno, og talet er på eller framfor venta forløp",
  away: "fristen ligg framfor, ingen framgang var venta enno, men talet er dårlegare enn venta forløp",
};

type FlagWords = { readonly [F in Flag]: (reason: Extract<FlagReason, { flag: F }>) => string };

const flagWords: FlagWords = {
  at_risk: (reason) =>
    `nådd no, men endringa i snitt fører til ${reason.carried.text}${by(reason.due)}, og det når ikkje ${reason.target}`,
  lost: (reason) => `${at(reason.settled)} nådde måltalet, men det siste, ${at(reason.latest)}, gjer det ikkje`,
  unconfirmed: (reason) =>
    `ingen tal avgjer${reason.due === null ? "" : ` fristen ${reason.due.text}`}; det siste talet når måltalet`,
  step_unmeasured: (reason) => `ingen tal avgjer trinnet som forfall ${nn.list(reason.due.map(({ text }) => text))}`,
  not_ambitious: (reason) => `måltalet ${reason.target} ligg ikkje framfor utgangspunktet ${reason.baseline}`,
  early: (reason) => `berre ${reason.share.text} av vegen var venta no, mindre enn ${reason.limit.text}`,
  within_noise: (reason) =>
    `endringa på ${reason.change.text} prosentpoeng er ikkje utanfor feilmarginen på ±${reason.moe.text}`,
  rounding_sensitive: (reason) =>
    reason.low === null || reason.high === null
      ? "avrundinga av dei publiserte andelane kan snu trenden"
      : `med avrundinga ligg z mellom ${reason.low.text} og ${reason.high.text}, og grensa er ±${reason.limit.text}; svaret eller trenden kan snu`,
  stale: (reason) =>
    `neste tal var venta ${reason.due.text}, og fristen på ${reason.grace.text} månader etter det er passert`,
  provisional: (reason) => `${at(reason.figure)} er førebels`,
  revised_target: (reason) => `måltalet var før ${nn.list(reason.targets.map(({ text, due }) => `${text}${by(due)}`))}`,
  denominator_moved: (reason) => `nemnaren var ${reason.from.text} og er no ${reason.to.text}`,
  steeper_ahead: (reason) =>
    `trinnet${by(reason.due)} krev ${points(reason.needed.text, reason.inPoints)} per år, meir enn ${reason.limit.text} gonger farten så langt, ${reason.observed.text}`,
};

function flagWhy(reason: FlagReason): string {
  if ("plain" in reason) return "";
  // each flag has the words for its own reason: that the two belong together is lost where they are looked up
  return (flagWords[reason.flag] as (reason: FlagReason) => string)(reason);
}

export function changeText(tested: SurveyChange): string {
  const { from, to, change, z, limit, moe, n, significant, sensitive, zLow, zHigh } = tested;
  const size = `${at(from)} til ${at(to)}: ${change.text} prosentpoeng, feilmargin ±${moe.text}`;
  const told = significant ? "meir enn tilfeldig" : "ikkje utanfor feilmarginen";
  const test = `z = ${z.text} mot grensa ±${limit.text} (n = ${n[0].text} og ${n[1].text}): ${told}`;
  return `${size}. ${test}.${sensitive ? ` Avrundinga kan avgjere: z mellom ${zLow.text} og ${zHigh.text}.` : ""}`;
}

function noTarget({ reason, text, decideBy }: Data<"no_target">): string {
  const until = decideBy === null ? "" : `, venta innan ${decideBy.text}`;
  return `${nn.noTarget[reason]}${until}${text === null ? "." : `: ${quoted(text.text)}`}`.replace(/^m/, "M");
}

function target({ text, due, why, held, all }: Data<"target">): string {
  const only = held.value === 1;
  const passed = only ? "Fristen har passert." : `Fristen har passert, og det er det siste av ${held.text} måltal.`;
  const next = only ? "" : `Det er det neste som forfell av ${held.text} måltal med frist.`;
  return `Måltalet er ${all ? "å nå " : ""}${text}${by(due)}. ${why === "last" ? passed : next}`.trim();
}

function baseline({ kind, counts, note, ...rest }: Data<"baseline">): string {
  if (kind === "none") return "Planen oppgir ikkje noko utgangspunkt.";
  if (kind === "pending") return `Utgangspunktet er ikkje fastsett: ${rest.text}.`;
  if (kind === "words") return `Utgangspunktet er gitt med ord: ${quoted(rest.text)}`;
  const undated = rest.period === null ? " Det har ingen dato." : "";
  const other = note === null ? "." : `: ${quoted(note.text)}`;
  return `Utgangspunktet er ${at(rest)}.${undated}${counts ? "" : ` Det kan ikkje samanliknast med måltalet og tel ikkje${other}`}`;
}

const paths = {
  linear: "ei rett linje",
  step: "eitt trinn: ingenting er venta før fristen",
  geometric: "jamn prosentvis vekst",
};

function settled({ due, inside, met, ...figure }: Data<"settled">): string {
  const where = inside
    ? "er det siste innanfor perioden til fristen"
    : "er det første etter fristen, for ingen er innanfor";
  const result = met === null ? "avgjer det ikkje åleine" : met ? "når måltalet" : "når ikkje måltalet";
  return `Fristen ${due.text} blir avgjord av ${at(figure)}: talet ${where}, og det ${result}.`;
}

function distance({ met, gap, inPoints, banded, side, latest }: Data<"distance">): string {
  const size = points(gap.text, inPoints);
  const figure = `Det siste talet, ${latest},`;
  if (met) return banded ? `${figure} ligg innanfor bandet.` : `${figure} når måltalet.`;
  if (banded) return `${figure} ligg ${size} ${side === "above" ? "over" : "under"} bandet.`;
  return side === "above" ? `${figure} ligg ${size} over måltalet.` : `${figure} manglar ${size} på måltalet.`;
}

function expected({ expected: value, period, path, share, banded }: Data<"expected">): string {
  const what = banded ? `ein avstand til bandet på ${value.text}` : value.text;
  return `Venta for ${period.text} var ${what} (${paths[path]})${share === null ? "" : `, altså ${share.text} av vegen`}.`;
}

/** Det siste talet, der det går ein annan veg enn resten. */
const lastOne: Readonly<Partial<Record<Data<"trend">["trend"], string>>> = {
  faltering: "men det siste talet gjekk feil veg",
  recovering: "men det siste talet gjekk rett veg",
};

function trend({ trend: word, points: count, change, span, inPoints, banded }: Data<"trend">): string {
  const size =
    change === null
      ? []
      : [`i snitt ${points(change.text, inPoints)} per år${banded ? " i avstand til bandet" : ""}${scaledUp(span)}`];
  const noise = change === null && word !== "stable" ? ["i snitt ikkje meir enn tilfeldig"] : [];
  const last = change === null && word === "declining" ? "og det siste talet gjekk feil veg" : lastOne[word];
  const told = [nn.trend[word], ...size, ...noise, ...(last === undefined ? [] : [last])].join(", ");
  return `Utviklinga: ${told} (${count.text} tal).`;
}

const effects: Readonly<Record<string, string>> = { none: "ingen", minor: "liten", major: "stor", unknown: "ukjend" };
const breaks: Readonly<Record<string, string>> = {
  ...{ wording: "spørsmålet", scale: "svarskalaen", population: "populasjonen", mode: "innsamlingsmåten" },
  ...{ sample_mix: "samansetjinga av utvalet", definition: "definisjonen", geography: "den geografiske inndelinga" },
  ...{ source: "kjelda", system: "systemet" },
};

const effectOf = ({ effect, assessed, by: who }: BreakView): string => {
  if (!assessed) return "verknaden er ikkje vurdert og blir rekna som ukjend";
  return `verknaden er vurdert som ${effects[effect] ?? effect}${who === null ? " (planen seier ikkje av kven)" : ` av ${who}`}`;
};

/** Eit brot: når det kom, kva som vart endra, og kven som har vurdert verknaden. */
export const breakText = (found: BreakView): string =>
  `brot frå ${found.at.text}: ${breaks[found.kind] ?? found.kind} vart endra, og ${effectOf(found)}`;

type StepWords = { readonly [Code in VerdictStep["code"]]: (data: Data<Code>) => string };

const stepWords: StepWords = {
  declared: (data) => {
    const from = data.from === null ? "" : ` frå ${data.from.text}`;
    return `Erklært ${nn.status[data.state]}${from}${data.reason === null ? "." : `: ${quoted(data.reason.text)}`}`;
  },
  no_target: noTarget,
  target: target,
  baseline: baseline,
  latest: (data) => `Det siste talet som tel, er ${at(data)}${data.age === "" ? "" : `, ${data.age} gammalt`}.`,
  unmeasured: (data) => (data.baseline ? "Ingen tal etter utgangspunktet tel." : "Ingen tal tel."),
  break: (data) => `Serien har eit ${breakText(data)}.${data.text === null ? "" : ` ${quoted(data.text.text)}`}`,
  settled: settled,
  unsettled: (data) => `Ingen tal avgjer fristen ${data.due.text}: ingen er innanfor han, og ingen er komne etter.`,
  distance: distance,
  kept: (data) =>
    `Utgangspunktet ${data.baseline} nådde alt måltalet ${data.target}; det gjeld å halde seg der, og farten blir ikkje vurdert.`,
  expected: expected,
  achievement: (data) =>
    data.share.value < 0
      ? `Tala har gått bort frå måltalet: ${data.share.text} av vegen frå utgangspunktet.`
      : `Av vegen frå utgangspunktet til måltalet er ${data.share.text} tilbakelagd.`,
  pace: (data) =>
    `Farten er ${data.ratio.text} gonger den venta. Grensene er ${data.onTrack.text} for «i rute» og ${data.behind.text} for «noko etter».`,
  row: (data) =>
    `Regelen som slår inn: ${(data.byPath ? byPath[data.row] : undefined) ?? rows[data.row]}. Derfor: ${nn.status[data.status]}.`,
  flag: (data) => `Merke «${nn.flag[data.flag]}»${flagWhy(data) === "" ? "" : `: ${flagWhy(data)}`}.`,
  trend: trend,
  significance: (data) =>
    `Sidan ${data.since === "baseline" ? "utgangspunktet" : "brotet"}: ${changeText(data)} Enkelt tilfeldig utval er føresett.`,
  untested: (data) =>
    `${at(data)} er tenkt, utan tal på svar, så det blir ikkje sagt om endringa er meir enn tilfeldig.`,
  sample: (data) =>
    `${at(data)} har feilmargin ±${data.halfWidth.text} prosentpoeng (n = ${data.n.text}, enkelt tilfeldig utval er føresett).`,
  rounding: (data) =>
    `Talet er avrunda av kjelda: det kan vere ${points(data.half.text, data.inPoints)} høgare eller lågare.`,
  candidate: (data) =>
    `Kandidattalet ${at(data)} tel ikkje. Med det ville statusen vore ${data.same ? "den same" : nn.status[data.status]}.`,
};

export function stepNn({ code, data }: VerdictStep): string {
  // each step has the words for its own data: that the two belong together is lost where they are looked up
  return (stepWords[code] as (data: VerdictStep["data"]) => string)(data);
}
