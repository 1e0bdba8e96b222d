/** Kalenderen på nynorsk. */
import type { CalendarWords } from "./calendar.js";
import { nynorsk } from "./norwegian.js";

const { counted } = nynorsk;
const number = (count: number): string => nynorsk.number(count, 0);
const measures = (count: number): string => counted(count, "delindikator", "delindikatorar");
const initiatives = (count: number): string => counted(count, "initiativ", "initiativ");

/** "ingen registrerte", "1 registrert" */
const registered = (count: number): string =>
  count === 1 ? "1 registrert" : `${count === 0 ? "ingen" : number(count)} registrerte`;

/** Dagane som oppfølgingspunkta frå eit møte kjem frå. */
const fromMeetings = (since: string | null): string =>
  since === null ? "frå tidlegare møte" : `frå møta sidan organet sist møttest, ${since}`;

/** Det som skal kome, og det same når dagen er passert. */
const ahead = (open: string, over: string) => ({ open, late: over, overdue: over, passed: over });

const state = {
  ...{ done: "gjort", open: "ope", late: "forseinka", overdue: "forfalle", passed: "passert, ikkje registrert" },
} as const;

export const calendarNn: CalendarWords = {
  heading: "Kalender",
  range: (from, to) => (from === to ? from : `${from} til ${to}`),
  kind: {
    ...{ meeting: "møte", treatment: "behandling", figure: "tal", clarification: "avklaring" },
    ...{ development: "utvikling", milestone: "milepæl", deadline: "frist", target: "måltal" },
    ...{ "follow-up": "oppfølging", condition: "vilkår", benefit: "gevinst", duty: "plikt", edition: "utgåve" },
  },
  state,
  columns: { date: "Dato", kind: "Slag", what: "Kva", who: "Kven", state: "Status" },
  filters: { kind: "slag", owner: "for" },
  entries: (count) => counted(count, "oppføring", "oppføringar"),
  counts: (counts) => counts.map((each) => `${number(each.count)} ${state[each.state]}`).join(" · "),
  overdue: "Forfalle frå før",
  undated: "Utan dato i planen",
  nothing: "Ingenting i planen fell i denne tida.",
  nothingInMonth: "Ingen oppføringar.",
  assumed: "datoen er lesen mellom linjene",
  weekdays: ["må", "ty", "on", "to", "fr", "la", "sø"],
  week: "Veke",
  formerly: (name, formerly) => `${name} (tidlegare ${formerly})`,
  meeting: {
    of: (body) => `Møte: ${body}`,
    treats: (names) => `behandlar: ${names}`,
    case: (text) => `sak ${text}`,
    unstated: "planen seier ikkje om møtet er halde",
    unrecorded: "møtet er ikkje registrert som halde",
    evaluated: (text) => `om oppfølgingsprosessen: ${text}`,
  },
  treatment: {
    notDated: (when) => `ikkje tidfest i planen${when === null ? "" : `: «${when}»`}`,
    after: (names) => `etter ${names}`,
    dated: (name, date) => `${name} (${date})`,
  },
  figure: {
    title: (reason, source, period) =>
      `${reason === "target" ? `Tal for ${period ?? "fristen for måltalet"}` : "Nye tal"}: ${source ?? "kjelda er ikkje avklart"}`,
    wanted: (numbers) => `gjeld ${numbers}`,
    missing: (missing, all, period, numbers) =>
      `manglar for ${number(missing)} av ${measures(all)} frå kjelda med ${period === null ? "frist då" : `måltal for ${period}`}: ${numbers}`,
    all: (count) => `henta inn for ${measures(count)}`,
    unavailable: (numbers) => `meldt som ikkje tilgjengeleg, må avklarast: ${numbers}`,
    lateAfter: (date) => `for seint etter ${date}`,
  },
  clarification: (what, name) => `Avklare ${what}: ${name}`,
  milestone: {
    title: (name, initiative) => `${name} – ${initiative}`,
    planned: (period) => `planlagd ${period}`,
    forecast: (period, reported) => `venta ${period}${reported === null ? "" : ` (meldt ${reported})`}`,
    reached: (period) => `nådd ${period}`,
    late: (days) => `${days} etter planen`,
    days: (count) => counted(count, "dag", "dagar"),
  },
  deadline: (initiative) => `Frist for initiativet: ${initiative}`,
  target: {
    title: (text, measure) => `Måltal ${text}: ${measure}`,
    words: (text) => `«${text}»`,
    measured: "målt",
    unmeasured: "ikkje målt",
  },
  from: (body, date) => `frå ${body}, ${date}`,
  decision: (text) => `vilkår for: ${text}`,
  benefit: {
    measuredBy: (measure) => `blir målt ved ${measure}`,
    evidence: (text) => `sett så langt: ${text}`,
  },
  edition: {
    published: (name, at) => `«${name}» ${{ ...ahead("kjem ut", "skulle ha kome ut"), done: "kom ut" }[at]}`,
    applies: (name, at) =>
      `«${name}» ${{ ...ahead("byrjar å gjelde", "skulle ha byrja å gjelde"), done: "byrja å gjelde" }[at]}`,
    draft: "framleis eit utkast",
    publication: (period) => `planlagt å kome ut ${period}`,
  },
  duty: {
    cadence: {
      ...{ yearly: "kvart år", "half-yearly": "kvart halvår", quarterly: "kvart kvartal", continuous: "løpande" },
    },
    often: (cadence, from) => `${cadence}${from === null ? "" : ` frå ${from}`}`,
    cadenceAssumed: "kor ofte er lese mellom linjene",
    shown: (name, date) => `registrert: ${name}, ${date}`,
    last: (name, date) => `sist registrert: ${name}, ${date}`,
    never: "ikkje registrert så langt",
    untracked: "blir ikkje følgt: planen seier ikkje kva som viser at det er gjort",
    passed: "passert",
  },
  ready: {
    heading: (by) => `Skal vere klart innan ${by}`,
    later: (starts, by, { figures, initiatives: reports, conditions }) => {
      const parts = [
        ...(figures.wanted === 0 ? [] : [`tal for ${number(figures.ready)} av ${measures(figures.wanted)}`]),
        ...(reports.wanted === 0 ? [] : [`status for ${number(reports.ready)} av ${initiatives(reports.wanted)}`]),
      ];
      const unmet = counted(conditions, "vilkår er ikkje oppfylt", "vilkår er ikkje oppfylte");
      const ready = parts.length === 0 ? "" : ` Klart til ${by} så langt: ${parts.join(", ")}.`;
      return `Førebuinga byrjar ${starts}.${ready}${conditions === 0 ? "" : ` ${unmet}.`}`;
    },
    figures: (ready, wanted, of) =>
      `Tal${of === null ? "" : ` frå ${of}`}: klart for ${number(ready)} av ${measures(wanted)} i bruk (eit tal som kan vurderast, er kome sidan utgangspunktet, og alle tal som er venta innan då, er komne)`,
    initiatives: (ready, wanted, months, of) =>
      `Status${of === null ? "" : ` frå ${of}`}: klar for ${number(ready)} av ${initiatives(wanted)} i gang (rapportert, og høgst ${counted(months, "månad", "månader")} gammal då)`,
    missing: (source, ask, numbers, unavailable) =>
      `${source ?? "kjelda er ikkje avklart"}${ask === null ? "" : ` (spør ${ask})`}: manglar ${numbers}${unavailable === null ? "" : `; meldt som ikkje tilgjengeleg: ${unavailable}`}`,
    same: (title) => `Det manglar det same som til «${title}» over.`,
    followUps: (done, total, since, older) =>
      `Oppfølgingspunkt ${fromMeetings(since)}${older === 0 ? "" : `, og ${number(older)} ${older === 1 ? "eldre som er ope" : "eldre som er opne"}`}: ${number(done)} av ${number(total)} er lukka`,
    noFollowUps: (since) => `Oppfølgingspunkt ${fromMeetings(since)}: ingen registrerte`,
    due: (period, overdue) => `innan ${period}${overdue ? ", forfalle" : ""}`,
    conditions: (count) => `Vilkår som ikkje er oppfylte: ${number(count)}`,
    pack: (boxes) => `Møtepakka: ${boxes}`,
    box: (name, count) => `${name}: ${count}`,
    holds: {
      indicators: (have, want) => `klart for ${number(have)} av ${measures(want)}`,
      initiatives: (have, want) => `klar for ${number(have)} av ${initiatives(want)}`,
      inputs: (have, _, year) => `${registered(have)} for ${year - 1} og ${year}`,
      trends: (have, _, year) => `${registered(have)} for ${year - 1} og ${year}`,
      priorities: (have) => `${registered(have)} for møtet`,
      "follow-ups": (have, want) =>
        want === 0 ? "ingen registrerte" : `${number(have)} av ${counted(want, "punkt", "punkt")} lukka`,
    },
    untracked: "blir ikkje følgt",
  },
};
