/** A small invented plan that has something of every kind in the calendar. */
import { indexPlan } from "../../src/evaluate/items.js";
import { evaluate } from "../../src/evaluate/evaluate.js";
import { catalogue } from "../../src/present/lang/index.js";
import { calendarView } from "../../src/report/calendar.js";
import type { CalendarInput } from "../../src/report/calendar.js";
import type { CalendarView, DatedEntry, EntryKind, UndatedEntry } from "../../src/report/calendar-view.js";
import { planOf } from "../helpers/plan.js";

export const smallSettings = `
format: 1
id: small
title: { nb: En liten plan, en: A small plan }
languages: [nb, en]
time_zone: Europe/Oslo
horizon: { from: "2025", to: "2030" }
planned: [{ id: whole, text: { nb: Gå gjennom alt., en: Go through all of it. }, due: "2026-05" }]
phases: [{ id: run, name: I gang }, { id: over, name: Ferdig, ended: true }]
`;

const organisations = `
organisations:
  - { id: old, name: { nb: Gammelt direktorat, en: Old Directorate }, succeeded_by: { organisation: new, from: "2024-01-01" } }
  - { id: new, name: { nb: Nytt direktorat, en: New Directorate } }
  - { id: trust, name: { nb: Helseforetaket, en: The Trust } }
`;

const sources = `
sources:
  - { id: survey, name: { nb: Undersøkelsen, en: The survey }, kind: survey, owner: old, cadence: yearly, next_due: "2026-06-15", inferred: [next_due] }
  - { id: register, name: { nb: Registeret, en: The register }, kind: register, owner: trust, cadence: half-yearly }
  - { id: count, name: { nb: Tellingen, en: The count }, kind: statistics, owner: trust, cadence: monthly }
`;

const governance = `
bodies:
  - { id: council, name: { nb: Rådet, en: The Council }, kind: council }
  - { id: board, name: { nb: Utvalget, en: The Board }, kind: committee }
  - { id: desk, name: { nb: Sekretariatet, en: The Secretariat }, kind: secretariat, organisation: old }
wheel:
  - { id: council-spring, name: { nb: Rådet om våren, en: The Council in spring }, months: [1, 2, 3], body: council, after: [board-spring], text: Drøfte. }
  - { id: board-spring, name: { nb: Utvalget om våren, en: The Board in spring }, months: [1, 2, 3], body: board, when: { nb: Om våren, en: In spring }, text: Drøfte. }
  - { id: collect, name: { nb: Innhente, en: Collect }, when: { nb: Før møtene, en: Before the meetings }, body: desk, text: Hente. }
  - { id: winter, name: { nb: Vinteren, en: Winter }, months: [12, 1], body: board, text: Vinter. }
  - { id: twice, name: { nb: To ganger, en: Twice }, months: [5, 10], body: board, text: To ganger. }
pack:
  - { id: box-a, number: "1", name: { nb: Indikatorer, en: Indicators }, holds: indicators }
  - { id: box-b, number: "2", name: { nb: Initiativer, en: Initiatives }, holds: initiatives }
  - { id: box-c, number: "3", name: { nb: Innspill, en: Inputs }, holds: inputs }
  - { id: box-d, number: "4", name: { nb: Trender, en: Trends }, holds: trends }
  - { id: box-e, number: "5", name: { nb: Prioriteringer, en: Priorities }, holds: priorities }
  - { id: box-f, number: "6", name: { nb: Oppfølging, en: Follow-up }, holds: follow-ups }
  - { id: box-g, number: "7", name: { nb: Annet, en: Other } }
duties:
  - { id: duty-publish, text: { nb: Publisere åpent., en: Publish openly. }, cadence: continuous, owner: old }
  - { id: duty-start, text: { nb: Starte., en: Start. }, due: "2025-Q1", recorded_by: meeting }
  - { id: duty-a, text: { nb: Revidere., en: Revise. }, cadence: yearly, recorded_by: edition }
  - { id: duty-b, text: { nb: Evaluere prosessen., en: Evaluate the process. }, cadence: yearly, due: "2025-09-30", recorded_by: evaluation, inferred: [cadence] }
  - { id: duty-quarter, text: { nb: Hvert kvartal., en: Every quarter. }, cadence: quarterly, due: "2026-Q1" }
`;

const meetings = {
  "meetings/2025-board.yaml": `
id: board-2025
body: board
date: "2025-09-10"
state: held
title: { nb: "Møte; utvalg, «høst»", en: "Meeting; board, “autumn”" }
evaluation: { nb: Det gikk bra., en: It went well. }
decisions:
  - { id: d-1, kind: supports, state: adopted, text: { nb: Støtter., en: Supports. }, conditions: [{ id: c-1, text: { nb: Penger finnes., en: There is money. } }, { id: c-2, text: Oppfylt, met: true }] }
  - { id: d-2, kind: notes, state: proposed, text: Foreslått, conditions: [{ id: c-3, text: Ikke vedtatt }] }
follow_ups:
  - { id: f-1, text: { nb: Lage utkast., en: Make a draft. }, owner: old, due: "2026-02", state: open }
  - { id: f-2, text: { nb: Ferdig sak., en: A finished matter. }, owner: trust, due: "2026-01", state: done }
  - { id: f-3, text: { nb: Sløyfet., en: Dropped. }, due: "2026-01", state: dropped }
  - { id: f-4, text: { nb: Uten frist., en: Without a due date. } }
`,
  "meetings/2026-board.yaml": `
id: board-2026
body: board
date: "2026-03-20"
state: planned
case: 5/26
treats: [board-spring]
`,
  "meetings/2026-late.yaml": `
id: late
body: council
date: "2026-01-20"
state: planned
`,
  "meetings/2025-unsaid.yaml": `
id: unsaid
body: council
date: "2025-11-05"
`,
};

const objective = `
id: "1"
name: { nb: Målet, en: The objective }
indicators:
  - id: "1.1"
    name: { nb: Tilgang, en: Access }
    type: perceived-result
    source: survey
    planned: [{ id: p, text: { nb: Vise forskjeller., en: Show differences. }, due: "2026-04", owner: old, inferred: [due] }, { id: q, text: Gjort, due: "2026-04", state: done }, { id: r, text: Sløyfet, due: "2026-04", state: dropped }]
    measures:
      - unit: "%"
        scale: share
        direction: up
        baseline: { kind: measured, value: 40, period: "2023" }
        targets: [{ kind: level, value: 50, due: "2024" }, { kind: level, value: 60, due: "2026" }, { kind: level, value: 70, due: "2028", superseded: { since: "2025-01-01" } }]
        observations: [{ period: "2024", value: 52 }]
  - id: "1.2"
    name: { nb: Bruk, en: Use }
    type: adoption
    source: register
    measures:
      - { id: 1.2a, unit: stk., scale: count, direction: up, baseline: { kind: measured, value: 5, period: "2024-H2" }, targets: [{ kind: level, value: 9, due: "2025" }] }
      - { id: 1.2b, unit: stk., scale: count, direction: up, baseline: { kind: pending, text: { nb: Telles i vår., en: Counted in spring. }, decide_by: "2026-06" }, targets: [{ kind: pending, decide_by: "2026-06" }] }
      - { id: 1.2c, unit: stk., scale: count, direction: up, lifecycle: [{ state: retired, from: "2025-01-01" }], targets: [{ kind: level, value: 9, due: "2026" }] }
      - { id: 1.2d, unit: ord, scale: words, source: count, baseline: { kind: words, text: Lite }, targets: [{ kind: words, text: { nb: Mer enn før., en: More than before. }, due: "2025" }] }
initiatives:
  - id: 1.A
    name: { nb: Arbeidet, en: The work }
    phase: run
    owners: [old, trust]
    status_source: register
    deadline: "2026-12"
    reports: [{ cut_off: "2025-12-31", colour: green }]
    benefits:
      - { id: b-1, text: { nb: Bedre hverdag., en: Better days. }, owner: trust, measure: 1.2a, due: "2026-06" }
      - { id: b-2, text: { nb: Sett alt., en: Seen already. }, due: "2025-12", evidence: { nb: Kortere kø., en: A shorter queue. } }
    milestones:
      - { id: m-1, name: { nb: Utkast, en: Draft }, due: "2025-06", actual: "2025-07" }
      - { id: m-2, name: { nb: Prøving, en: Trial }, due: "2025-10", forecast: "2026-05" }
      - { id: m-3, name: { nb: Innføring, en: Introduction }, due: "2026-02" }
      - { id: m-4, name: { nb: Bare ord, en: Words only }, text: Fra 2025 til 2027 }
  - { id: 1.B, name: { nb: Avsluttet, en: Ended }, phase: over, deadline: "2026-02" }
`;

const files = {
  "plan.yaml": smallSettings,
  "organisations.yaml": organisations,
  "sources.yaml": sources,
  "governance.yaml": governance,
  "strategy.yaml": "name: Strategi\n",
  "objectives/1.yaml": objective,
  ...meetings,
  "trends/2025.yaml": 'year: "2025"\ntrends: [{ id: t-1, name: Trend, text: Trend }]\n',
  "editions/2025/edition.yaml":
    'id: "2025"\nname: { nb: Utgaven, en: The edition }\nstate: published\ndate: "2025-10"\napplies_from: "2026"\npublisher: old\n',
};

/** The view of the small plan: as of 1 March 2026, one year on, everything, in bokmål, unless something else is given. */
export function smallCalendar(
  given: Partial<CalendarInput> & { readonly asOf?: string; readonly files?: Record<string, string> } = {},
): CalendarView {
  const { asOf = "2026-03-01", files: over = {}, ...rest } = given;
  const plan = planOf({ ...files, ...over });
  const index = indexPlan(plan);
  const range = { from: asOf, to: `${Number(asOf.slice(0, 4)) + 1}${asOf.slice(4)}` };
  return calendarView({
    ...{ plan, index, evaluation: evaluate(plan, index, asOf), leftOut: [] },
    ...{ revision: null, wording: catalogue("nb"), filter: { kinds: [], owners: [] } },
    ...range,
    ...rest,
  });
}

type Known<E extends DatedEntry | UndatedEntry, K extends EntryKind> = E & { about: Extract<E["about"], { kind: K }> };

const isA =
  <E extends DatedEntry | UndatedEntry, K extends EntryKind>(kind: K) =>
  (entry: E): entry is Known<E, K> =>
    entry.about.kind === kind;

/** The dated entries of a kind, overdue ones first. */
export function ofKind<K extends EntryKind>(view: CalendarView, kind: K): Known<DatedEntry, K>[] {
  return [...view.overdue, ...view.entries].filter(isA<DatedEntry, K>(kind));
}

export const keys = (entries: readonly { readonly key: string }[]): string[] => entries.map(({ key }) => key);

export const stands = (entries: readonly { key: string; day: string; state: string }[]): string[] =>
  entries.map(({ key, day, state }) => `${day} ${key} ${state}`);
