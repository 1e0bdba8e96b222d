/** Ordene i diagrammene, på bokmål. */
import type { ChartWords } from "./charts.js";
import { isDay, plural } from "./formats.js";
import { nb } from "./nb.js";

const count = (number: number, one: string, other: string): string =>
  `${nb.number(number, 0)}\u00a0${plural("nb", number, one, other)}`;
const measures = (number: number): string => count(number, "delindikator", "delindikatorer");

export const chartsNb: ChartWords = {
  lang: "nb",
  number: nb.number,
  percent: nb.percent,
  shortPeriod: nb.shortPeriod,
  list: nb.list,
  get status() {
    return nb.status;
  },
  get flag() {
    return nb.flag;
  },
  type: nb.type,
  level: { goal: "Overordnet mål", objective: "Mål" },
  at: ({ period, text }) =>
    `${isDay(period) ? "per" : period.includes("/") && text.includes(" til ") ? "for" : "i"} ${text}`,
  by: ({ text }) => `innen ${text}`,
  asOf: (day) => `per ${day}`,
  source: (name) => `Kilde: ${name}`,
  measure: (number) => `Delindikator ${number}`,
  measures,
  series: {
    part: {
      observation: "målt",
      baseline: "utgangspunkt",
      provisional: "foreløpig tall",
      candidate: "kandidat, ikke publisert mot målingen",
      assumed: "antatt, ikke målt",
      forecast: "prognose, ikke målt",
      path: "ventet sti",
      next: "måltall",
      later: "senere trinn",
      past: "passert måltall",
      superseded: "erstattet måltall",
      projection: "farten så langt, ført videre",
      interval: "feilmargin for framskrivingen",
      margin: "feilmargin (95 %)",
      band: "ønsket intervall",
      break: "brudd i serien",
      now: "vurderingsdato",
    },
    distance: (gap, side, inPoints) =>
      side === "on"
        ? "på stien"
        : `${gap}${inPoints ? " prosentpoeng" : ""} ${side === "above" ? "over" : "under"} stien`,
    target: (text) => `måltall ${text}`,
    unmeasured: "ikke målt etter utgangspunktet",
    notZero: "Verdiaksen begynner ikke på null.",
    figures: (number, list) => `Linjediagram med ${count(number, "tall", "tall")}: ${list}.`,
    ends: (number, first, last, low, high) =>
      `Linjediagram med ${count(number, "tall", "tall")}, fra ${first} til ${last}. Lavest: ${low}. Høyest: ${high}.`,
    broken: (between) => `Serien har brudd: ${between}.`,
    path: (from, to) => `Den ventede stien går fra ${from} til ${to}.`,
    standing: (latest, distance, expected) => `Siste tall er ${latest}, ${distance}, som da er ${expected}.`,
    targets: (list) => `Måltall: ${list}.`,
    superseded: (list) => `Erstattede måltall: ${list}.`,
    band: (text) => `Verdien skal ligge ${text}.`,
    projection: (due, value, low, high) =>
      `Fortsetter farten så langt, blir det ${value} ${due}${low === null || high === null ? "" : `, mellom ${low} og ${high} med feilmargin`}.`,
    others: (kind, list) =>
      `${{ candidate: "Kandidattall, ikke publisert mot målingen", assumed: "Antatt, ikke målt", forecast: "Prognose, ikke målt" }[kind]}: ${list}.`,
    verdict: (status) => `Status: ${status}.`,
    head: {
      period: "Periode",
      value: "Verdi",
      kind: "Hva det er",
      expected: "Ventet da",
      n: "Svar",
      interval: "Feilmargin (95 %)",
    },
  },
  spark: {
    title: (name, first, last) => `${name}: fra ${first} til ${last}`,
    broken: "brudd",
  },
  counts: {
    title: (judged, all, best) => `${nb.number(judged, 0)} av ${measures(all)} kan vurderes: ${best}`,
    nothing: (all, why) => `Ingen av ${measures(all)} kan vurderes ennå: ${why}`,
    subtitle: "Delindikatorer etter status, for hvert mål",
    unknown: "status ikke kjent",
    closed: "satt på vent eller utgått",
    reasons: (list) => `Uten kjent status: ${list}.`,
    total: "I alt",
    row: (name, number, list) => `${name}: ${number}, ${list}.`,
    head: "Mål",
    measures: "Delindikatorer",
  },
  matrix: {
    title: (number, outcome) =>
      `${outcome === 0 ? "Ingen" : nb.number(outcome, 0)} av ${measures(number)} måler resultat eller effekt`,
    without: (numbers) => `ingen under mål ${nb.list(numbers)}`,
    withoutAny: "ingen under noe mål",
    subtitle: "Antall delindikatorer etter mål og type, med status",
    total: "I alt",
    row: (name, list) => `${name}: ${list}.`,
    none: "ingen",
  },
  timeline: {
    part: {
      planned: "planlagt tid",
      due: "planlagt frist",
      forecast: "ventet nå",
      reached: "nådd",
      late: "forsinket",
      reached_late: "nådd etter frist",
      deadline: "initiativets frist",
      needs: "må være på plass først",
      now: "vurderingsdato",
    },
    course: {
      reached: "nådd i tide",
      reached_late: "nådd etter frist",
      late: "forsinket",
      very_late: "vesentlig forsinket",
      ahead: "ikke forfalt",
      undated: "uten frist",
    },
    days: (text, number) => `${text}\u00a0${plural("nb", number, "dag", "dager")}`,
    title: (milestones, reached, late) =>
      `${nb.number(reached, 0)} av ${count(milestones, "milepæl", "milepæler")} nådd, ${late === 0 ? "ingen" : nb.number(late, 0)} forsinket nå`,
    onlyDeadlines: (initiatives) => `${count(initiatives, "initiativ", "initiativer")} med frist, ingen milepæler`,
    subtitle: "Initiativer og milepæler: planlagt, ventet og nådd",
    undated: (names) => `Uten datoer i planen: ${names}.`,
    due: (period) => `frist ${period}`,
    expected: (period) => `ventet ${period}`,
    done: (period) => `nådd ${period}`,
    deadline: (period, passed) => (passed ? `fristen ${period} er passert` : `frist ${period}`),
    needs: (names) => `forutsetter ${names}`,
    reported: (colour, day) => `${colour}, rapportert ${day}`,
    head: {
      initiative: "Initiativ",
      milestone: "Milepæl",
      start: "Start",
      due: "Frist",
      forecast: "Ventet",
      actual: "Nådd",
      state: "Tilstand",
      needs: "Må være på plass først",
    },
  },
  spread: {
    part: {
      middle: "de midterste 80 % (10.–90. persentil)",
      ends: "laveste og høyeste",
      median: "median",
      unit: "én enhet",
      level: "nivået de holdes mot",
    },
    title: (name, median, at) => `${name}: halvparten ligger på ${median} eller mer ${at}`,
    reaching: (number, of, level) => `${number} av ${of} når ${level}`,
    subtitle: (dimension, unit) => `Fordeling etter ${dimension}, ${unit}`,
    row: (period, median, low, high) => `${period}: median ${median}, de midterste 80 % fra ${low} til ${high}`,
    coverage: (measured, units) =>
      units === null ? `${measured} enheter med tall` : `${measured} av ${units} enheter har tall`,
    hidden: (number) => `${number} er skjult fordi tallet bak er lite`,
    head: {
      period: "Periode",
      measured: "Med tall",
      units: "Enheter",
      hidden: "Skjult",
      lowest: "Lavest",
      p10: "10. persentil",
      median: "Median",
      p90: "90. persentil",
      highest: "Høyest",
      reaching: "Når nivået",
    },
  },
  multiples: {
    title: (number, unit, list) => `${measures(number)} målt i ${unit}: ${list}`,
    subtitle: "Målte tall mot ventet sti og måltall, på samme akser",
    head: {
      measure: "Delindikator",
      baseline: "Utgangspunkt",
      latest: "Siste tall",
      target: "Måltall",
      status: "Status",
    },
  },
};
