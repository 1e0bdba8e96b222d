/** The calendar in bokmål. */
import type { CalendarWords } from "./calendar.js";
import { formatNumber, plural } from "./formats.js";

const locale = "nb";
const number = (count: number): string => formatNumber(locale, count, 0);
const counted = (count: number, one: string, other: string): string =>
  `${number(count)}\u00a0${plural(locale, count, one, other)}`;

const state = { done: "gjort", open: "åpen", overdue: "forfalt", passed: "passert, ikke registrert" } as const;

export const calendarNb: CalendarWords = {
  heading: "Kalender",
  range: (from, to) => `${from} til ${to}`,
  kind: {
    meeting: "møte",
    treatment: "behandling",
    figure: "tall",
    clarification: "avklaring",
    development: "utvikling",
    milestone: "milepæl",
    deadline: "frist",
    target: "måltall",
    "follow-up": "oppfølging",
    condition: "forutsetning",
    benefit: "nytte",
    duty: "plikt",
    edition: "utgave",
  },
  state,
  columns: { date: "Dato", kind: "Slag", what: "Hva", who: "Hvem", state: "Status" },
  filters: { kind: "slag", owner: "for" },
  entries: (count) => counted(count, "oppføring", "oppføringer"),
  counts: (counts) => counts.map((each) => `${number(each.count)} ${state[each.state]}`).join(" · "),
  overdue: "Forfalt fra før",
  undated: "Uten dato i planen",
  nothing: "Ingenting i planen faller i denne tiden.",
  nothingInMonth: "Ingen oppføringer.",
  assumed: "datoen er antatt",
  weekdays: ["ma", "ti", "on", "to", "fr", "lø", "sø"],
  week: "Uke",
  formerly: (name, formerly) => `${name} (tidligere ${formerly})`,
  meeting: {
    of: (body) => `Møte: ${body}`,
    treats: (names) => `behandler: ${names}`,
    case: (text) => `sak ${text}`,
    unstated: "planen sier ikke om møtet er holdt",
    evaluated: (text) => `om oppfølgingsprosessen: ${text}`,
  },
  treatment: {
    notDated: (when) => `ikke datofestet i planen${when === null ? "" : `: «${when}»`}`,
    after: (names) => `etter ${names}`,
    dated: (name, date) => `${name} (${date})`,
  },
  figure: {
    title: (reason, source, period) =>
      `${reason === "target" ? `Tall for ${period ?? "måltallets frist"}` : "Nye tall"}: ${source ?? "kilden er ikke avklart"}`,
    wanted: (numbers) => `gjelder ${numbers}`,
    missing: (missing, all, numbers) =>
      `mangler for ${number(missing)} av ${counted(all, "delindikator", "delindikatorer")}: ${numbers}`,
    all: (count) => `hentet inn for ${counted(count, "delindikator", "delindikatorer")}`,
    lateAfter: (date) => `for sent etter ${date}`,
  },
  clarification: (what, name) => `Avklare ${what}: ${name}`,
  milestone: {
    title: (name, initiative) => `${name} – ${initiative}`,
    planned: (period) => `planlagt ${period}`,
    forecast: (period) => `ventet ${period}`,
    reached: (period) => `nådd ${period}`,
    late: (days) => `${days} etter planen`,
    days: (count) => counted(count, "dag", "dager"),
  },
  deadline: (initiative) => `Frist for initiativet: ${initiative}`,
  target: {
    title: (text, measure) => `Måltall ${text}: ${measure}`,
    words: (text) => `«${text}»`,
    measured: "målt",
    unmeasured: "ikke målt",
  },
  from: (body, date) => `fra ${body}, ${date}`,
  decision: (text) => `forutsetning for: ${text}`,
  benefit: {
    measuredBy: (measure) => `måles ved ${measure}`,
    evidence: (text) => `sett så langt: ${text}`,
  },
  edition: { published: (name) => `${name} gis ut`, applies: (name) => `${name} begynner å gjelde` },
  duty: {
    cadence: {
      yearly: "hvert år",
      "half-yearly": "hvert halvår",
      quarterly: "hvert kvartal",
      continuous: "løpende",
    },
    shown: (name, date) => `registrert: ${name}, ${date}`,
  },
  ready: {
    heading: (by) => `Skal være klart innen ${by}`,
    figures: (ready, wanted) => `Tall: ${number(ready)} av ${counted(wanted, "delindikator", "delindikatorer")} klare`,
    initiatives: (ready, wanted) =>
      `Status for initiativ: ${number(ready)} av ${counted(wanted, "initiativ", "initiativer")} rapportert`,
    missing: (source, ask, numbers) =>
      `${source ?? "kilden er ikke avklart"}${ask === null ? "" : ` (spør ${ask})`}: mangler ${numbers}`,
    followUps: (done, total) =>
      `Oppfølgingspunkter fra sist: ${number(done)} av ${counted(total, "punkt", "punkter")} lukket`,
    noFollowUps: "Oppfølgingspunkter fra sist: ingen registrert",
    due: (period, overdue) => `innen ${period}${overdue ? ", forfalt" : ""}`,
    conditions: (count) => `Forutsetninger som ikke er oppfylt: ${number(count)}`,
    pack: (boxes) => `Møtepakken: ${boxes}`,
    box: (name, have, want) => {
      if (have === null) return name;
      return `${name} ${number(have)}${want === null ? "" : ` av ${number(want)}`}`;
    },
  },
};
