/** The calendar in bokmål. */
import type { CalendarWords } from "./calendar.js";
import { formatNumber, plural } from "./formats.js";

const locale = "nb";
const number = (count: number): string => formatNumber(locale, count, 0);
const counted = (count: number, one: string, other: string): string =>
  `${number(count)}\u00a0${plural(locale, count, one, other)}`;

const someOf = (count: number): string => (count === 0 ? "ingen" : number(count));

/** The days that follow-up points of a meeting come from. */
const fromMeetings = (since: string | null): string =>
  since === null ? "fra tidligere møter" : `fra møtene siden organet sist møttes, ${since}`;

/** What is to come, and the same once its day has passed. */
const ahead = (open: string, over: string) => ({ open, late: over, overdue: over, passed: over });

const state = {
  done: "gjort",
  open: "åpen",
  late: "forsinket",
  overdue: "forfalt",
  passed: "passert, ikke registrert",
} as const;

export const calendarNb: CalendarWords = {
  heading: "Kalender",
  range: (from, to) => (from === to ? from : `${from} til ${to}`),
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
    condition: "vilkår",
    benefit: "gevinst",
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
    unrecorded: "møtet er ikke registrert som holdt",
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
    missing: (missing, all, period, numbers) =>
      `mangler for ${number(missing)} av kildens ${counted(all, "delindikator", "delindikatorer")} med ${period === null ? "frist da" : `måltall for ${period}`}: ${numbers}`,
    all: (count) => `hentet inn for ${counted(count, "delindikator", "delindikatorer")}`,
    unavailable: (numbers) => `meldt som ikke tilgjengelig, må avklares: ${numbers}`,
    lateAfter: (date) => `for sent etter ${date}`,
  },
  clarification: (what, name) => `Avklare ${what}: ${name}`,
  milestone: {
    title: (name, initiative) => `${name} – ${initiative}`,
    planned: (period) => `planlagt ${period}`,
    forecast: (period, reported) => `ventet ${period}${reported === null ? "" : ` (meldt ${reported})`}`,
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
  decision: (text) => `vilkår for: ${text}`,
  benefit: {
    measuredBy: (measure) => `måles ved ${measure}`,
    evidence: (text) => `sett så langt: ${text}`,
  },
  edition: {
    published: (name, state) =>
      `«${name}» ${{ ...ahead("gis ut", "skulle vært gitt ut"), done: "ble gitt ut" }[state]}`,
    applies: (name, state) =>
      `«${name}» ${{ ...ahead("begynner å gjelde", "skulle ha begynt å gjelde"), done: "begynte å gjelde" }[state]}`,
    draft: "fortsatt et utkast",
    publication: (period) => `utgivelse planlagt ${period}`,
  },
  duty: {
    cadence: {
      yearly: "hvert år",
      "half-yearly": "hvert halvår",
      quarterly: "hvert kvartal",
      continuous: "løpende",
    },
    often: (cadence, from) => `${cadence}${from === null ? "" : ` fra ${from}`}`,
    cadenceAssumed: "hyppigheten er antatt",
    shown: (name, date) => `registrert: ${name}, ${date}`,
    last: (name, date) => `sist registrert: ${name}, ${date}`,
    never: "ikke registrert så langt",
    untracked: "følges ikke: planen sier ikke hva som viser at det er gjort",
    passed: "passert",
  },
  ready: {
    heading: (by) => `Skal være klart innen ${by}`,
    later: (starts, by, { figures, initiatives, conditions }) => {
      const parts = [
        ...(figures.wanted === 0
          ? []
          : [`tall for ${number(figures.ready)} av ${counted(figures.wanted, "delindikator", "delindikatorer")}`]),
        ...(initiatives.wanted === 0
          ? []
          : [`status for ${number(initiatives.ready)} av ${counted(initiatives.wanted, "initiativ", "initiativer")}`]),
      ];
      const unmet = counted(conditions, "vilkår er ikke oppfylt", "vilkår er ikke oppfylt");
      const ready = parts.length === 0 ? "" : ` Klart til ${by} så langt: ${parts.join(", ")}.`;
      return `Forberedelsen begynner ${starts}.${ready}${conditions === 0 ? "" : ` ${unmet}.`}`;
    },
    figures: (ready, wanted, of) =>
      `Tall${of === null ? "" : ` fra ${of}`}: klart for ${number(ready)} av ${counted(wanted, "delindikator", "delindikatorer")} i bruk (et tall som kan vurderes, er kommet siden utgangspunktet, og alle tall som ventes innen da, er kommet)`,
    initiatives: (ready, wanted, months, of) =>
      `Status${of === null ? "" : ` fra ${of}`}: klar for ${number(ready)} av ${counted(wanted, "initiativ", "initiativer")} i gang (rapportert, og høyst ${counted(months, "måned", "måneder")} gammel da)`,
    missing: (source, ask, numbers, unavailable) =>
      `${source ?? "kilden er ikke avklart"}${ask === null ? "" : ` (spør ${ask})`}: mangler ${numbers}${unavailable === null ? "" : `; meldt som ikke tilgjengelig: ${unavailable}`}`,
    same: (title) => `Det mangler det samme som til «${title}» over.`,
    followUps: (done, total, since, older) =>
      `Oppfølgingspunkter ${fromMeetings(since)}${older === 0 ? "" : `, og ${number(older)} ${older === 1 ? "eldre som er åpent" : "eldre som er åpne"}`}: ${number(done)} av ${number(total)} er lukket`,
    noFollowUps: (since) => `Oppfølgingspunkter ${fromMeetings(since)}: ingen registrert`,
    due: (period, overdue) => `innen ${period}${overdue ? ", forfalt" : ""}`,
    conditions: (count) => `Vilkår som ikke er oppfylt: ${number(count)}`,
    pack: (boxes) => `Møtepakken: ${boxes}`,
    box: (name, count) => `${name}: ${count}`,
    holds: {
      indicators: (have, want) => `klart for ${number(have)} av ${counted(want, "delindikator", "delindikatorer")}`,
      initiatives: (have, want) => `klar for ${number(have)} av ${counted(want, "initiativ", "initiativer")}`,
      inputs: (have, _, year) => `${someOf(have)} registrert for ${year - 1} og ${year}`,
      trends: (have, _, year) => `${someOf(have)} registrert for ${year - 1} og ${year}`,
      priorities: (have) => `${someOf(have)} registrert for møtet`,
      "follow-ups": (have, want) =>
        want === 0 ? "ingen registrert" : `${number(have)} av ${counted(want, "punkt", "punkter")} lukket`,
    },
    untracked: "følges ikke",
  },
};
