/** Orda i diagramma, på nynorsk. */
import type { ChartWords } from "./charts.js";
import { isDay, plural } from "./formats.js";
import { nn } from "./nn.js";
import { nynorsk } from "./norwegian.js";

const { counted: count, number } = nynorsk;
const measures = (amount: number): string => count(amount, "delindikator", "delindikatorar");

export const chartsNn: ChartWords = {
  lang: "nn",
  number,
  percent: nn.percent,
  shortPeriod: nn.shortPeriod,
  list: nn.list,
  get status() {
    return nn.status;
  },
  get flag() {
    return nn.flag;
  },
  type: nn.type,
  level: { goal: "Overordna mål", objective: "Mål" },
  at: ({ period, text }) =>
    `${isDay(period) ? "per" : period.includes("/") && text.includes(" til ") ? "for" : "i"} ${text}`,
  by: ({ text }) => `innan ${text}`,
  asOf: (day) => `per ${day}`,
  source: (name) => `Kjelde: ${name}`,
  measure: (id) => `Delindikator ${id}`,
  measures,
  series: {
    part: {
      observation: "målt",
      baseline: "utgangspunkt",
      provisional: "førebels tal",
      candidate: "kandidat, ikkje publisert mot målinga",
      assumed: "tenkt, ikkje målt",
      forecast: "prognose, ikkje målt",
      path: "venta sti",
      next: "måltal",
      later: "seinare trinn",
      past: "passert måltal",
      superseded: "erstatta måltal",
      projection: "farten så langt, ført vidare",
      interval: "feilmargin for framskrivinga",
      margin: "feilmargin (95 %)",
      band: "ønskt intervall",
      break: "brot i serien",
      now: "vurderingsdato",
    },
    distance: (gap, side, inPoints) =>
      side === "on"
        ? "på stien"
        : `${gap}${inPoints ? " prosentpoeng" : ""} ${side === "above" ? "over" : "under"} stien`,
    target: (text) => `måltal ${text}`,
    unmeasured: "ikkje målt etter utgangspunktet",
    notZero: "Verdiaksen byrjar ikkje på null.",
    figures: (amount, list) => `Linjediagram med ${count(amount, "tal", "tal")}: ${list}.`,
    ends: (amount, first, last, low, high) =>
      `Linjediagram med ${count(amount, "tal", "tal")}, frå ${first} til ${last}. Lågast: ${low}. Høgast: ${high}.`,
    broken: (between) => `Serien har brot: ${between}.`,
    path: (from, to) => `Den venta stien går frå ${from} til ${to}.`,
    standing: (latest, distance, expected) => `Siste tal er ${latest}, ${distance}, som då er ${expected}.`,
    targets: (list) => `Måltal: ${list}.`,
    superseded: (list) => `Erstatta måltal: ${list}.`,
    band: (text) => `Verdien skal liggje ${text}.`,
    projection: (due, value, low, high) =>
      `Held farten så langt fram, blir det ${value} ${due}${low === null || high === null ? "" : `, mellom ${low} og ${high} med feilmargin`}.`,
    others: (kind, list) =>
      `${{ candidate: "Kandidattal, ikkje publiserte mot målinga", assumed: "Tenkt, ikkje målt", forecast: "Prognose, ikkje målt" }[kind]}: ${list}.`,
    verdict: (status) => `Status: ${status}.`,
    head: {
      period: "Periode",
      value: "Verdi",
      kind: "Kva det er",
      expected: "Venta då",
      n: "Svar",
      interval: "Feilmargin (95 %)",
    },
  },
  spark: {
    title: (name, first, last) => `${name}: frå ${first} til ${last}`,
    broken: "brot",
  },
  counts: {
    title: (judged, all, best) => `${number(judged, 0)} av ${measures(all)} kan vurderast: ${best}`,
    nothing: (all, why) => `Ingen av ${measures(all)} kan vurderast enno: ${why}`,
    subtitle: "Delindikatorar etter status, for kvart mål",
    unknown: "status ikkje kjend",
    closed: "sett på vent eller utgått",
    reasons: (list) => `Utan kjend status: ${list}.`,
    total: "I alt",
    row: (name, amount, list) => `${name}: ${amount}, ${list}.`,
    head: "Mål",
    measures: "Delindikatorar",
  },
  matrix: {
    title: (amount, outcome) =>
      `${outcome === 0 ? "Ingen" : number(outcome, 0)} av ${measures(amount)} måler resultat eller effekt`,
    without: (numbers) => `ingen under mål ${nn.list(numbers)}`,
    withoutAny: "ingen under noko mål",
    subtitle: "Talet på delindikatorar etter mål og type, med status",
    total: "I alt",
    row: (name, list) => `${name}: ${list}.`,
    none: "ingen",
  },
  timeline: {
    part: {
      planned: "planlagd tid",
      due: "planlagd frist",
      forecast: "venta no",
      reached: "nådd",
      late: "forseinka",
      reached_late: "nådd etter fristen",
      deadline: "fristen til initiativet",
      needs: "må vere på plass først",
      now: "vurderingsdato",
    },
    course: {
      reached: "nådd i tide",
      reached_late: "nådd etter fristen",
      late: "forseinka",
      very_late: "vesentleg forseinka",
      ahead: "ikkje forfallen",
      undated: "utan frist",
    },
    days: (text, amount) => `${text}\u00a0${plural("nn", amount, "dag", "dagar")}`,
    title: (milestones, reached, late) =>
      `${number(reached, 0)} av ${count(milestones, "milepæl", "milepælar")} nådd, ${late === 0 ? "ingen" : number(late, 0)} forseinka no`,
    onlyDeadlines: (amount) => `${count(amount, "initiativ", "initiativ")} med frist, ingen milepælar`,
    subtitle: "Initiativ og milepælar: planlagt, venta og nådd",
    undated: (names) => `Utan datoar i planen: ${names}.`,
    due: (period) => `frist ${period}`,
    expected: (period) => `venta ${period}`,
    done: (period) => `nådd ${period}`,
    deadline: (period, passed) => (passed ? `fristen ${period} er passert` : `frist ${period}`),
    needs: (names) => `føreset ${names}`,
    reported: (colour, day) => `${colour}, rapportert ${day}`,
    head: {
      initiative: "Initiativ",
      milestone: "Milepæl",
      start: "Start",
      due: "Frist",
      forecast: "Venta",
      actual: "Nådd",
      state: "Tilstand",
      needs: "Må vere på plass først",
    },
  },
  spread: {
    part: {
      middle: "dei midtarste 80 % (10.–90. persentil)",
      ends: "lågaste og høgaste",
      median: "median",
      unit: "éi eining",
      level: "nivået dei blir haldne mot",
    },
    title: (name, median, at) => `${name}: halvparten ligg på ${median} eller meir ${at}`,
    reaching: (amount, of, level) => `${amount} av ${of} når ${level}`,
    subtitle: (dimension, unit) => `Fordeling etter ${dimension}, ${unit}`,
    row: (period, median, low, high) => `${period}: median ${median}, dei midtarste 80 % frå ${low} til ${high}`,
    coverage: (measured, units) =>
      units === null ? `${measured} einingar med tal` : `${measured} av ${units} einingar har tal`,
    hidden: (amount) => `${amount} er skjulte fordi talet bak er lite`,
    head: {
      period: "Periode",
      measured: "Med tal",
      units: "Einingar",
      hidden: "Skjulte",
      lowest: "Lågast",
      p10: "10. persentil",
      median: "Median",
      p90: "90. persentil",
      highest: "Høgast",
      reaching: "Når nivået",
    },
  },
  multiples: {
    title: (amount, unit, list) => `${measures(amount)} målte i ${unit}: ${list}`,
    subtitle: "Målte tal mot venta sti og måltal, på same aksar",
    head: {
      measure: "Delindikator",
      baseline: "Utgangspunkt",
      latest: "Siste tal",
      target: "Måltal",
      status: "Status",
    },
  },
};
