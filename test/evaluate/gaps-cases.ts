/** Kinds of gap by what goes wrong, is due or was promised: a plan that has each, and the same plan mended. */
import type { GapCode } from "../../src/evaluate/gaps/gap.js";
import { initiative, measured, objective } from "./gaps-scene.js";

export const first = (...lines: readonly string[]) => ({ "objectives/1.yaml": objective(...lines) });

export const base = 'baseline: { kind: measured, value: 40, period: "2022" }';
export const target = 'targets: [{ kind: level, value: 80, due: "2027" }]';
export const poor = `${base}, ${target}, observations: [{ period: "2025", value: 42 }]`;
export const good = `${base}, ${target}, observations: [{ period: "2025", value: 70 }]`;
export const owned = 'owners: [trust], evaluation: funded, milestones: [{ id: m, name: M, due: "2028" }]';
export const meeting = (content: string, state = "held") =>
  `id: meeting\nbody: council\ndate: "2026-03-01"\nstate: ${state}\n${content}\n`;
const strategy = (relations: string) => `name: Strategy\nrelations: [${relations}]\n`;

/** Nothing is reported of the figure. */
export const unreported = { missing: null, missingFor: null, reported: null, reporter: null, text: null };

const missing = (more: string) =>
  m(
    `${base}, targets: [{ kind: level, value: 80, due: "2025" }], observations: [{ period: "2025", missing: not_available${more} }]`,
  );

export interface Case {
  readonly code: GapCode;
  readonly files: Readonly<Record<string, string>>;
  readonly facts: object;
  readonly item: string;
  readonly due?: string;
  readonly who?: readonly string[];
  /** The same plan without the gap. */
  readonly mended: Readonly<Record<string, string>>;
}

export const planOwner = ["plan-owner agency"];
export const office = ["source-owner office"];
export const trust = ["owner trust"];
export const m = (measure: string) => first(measured(measure));
export const i = (content: string) => first(initiative(content));

export const graveCases: readonly Case[] = [
  {
    ...{ code: "lagging-without-initiative", item: "1.1", due: "2027", who: planOwner, facts: { status: "off_track" } },
    files: m(poor),
    mended: first(measured(poor), initiative('moves: ["1.1"]')),
  },
  {
    ...{ code: "lagging", item: "1.1", due: "2027", who: trust, facts: { status: "off_track", initiatives: ["1.A"] } },
    files: first(measured(poor), initiative('owners: [trust], moves: ["1.1"]')),
    mended: first(measured(good), initiative('owners: [trust], moves: ["1.1"]')),
  },
  {
    ...{ code: "due-not-measured", item: "1.1", due: "2025", who: office },
    facts: { status: "awaiting_data", period: "2025", ...unreported },
    files: m(`${base}, targets: [{ kind: level, value: 80, due: "2025" }]`),
    mended: m(
      `${base}, targets: [{ kind: level, value: 80, due: "2025" }], observations: [{ period: "2025", value: 80 }]`,
    ),
  },
  {
    // what will not come is for whoever answers for the plan to settle, not for the source to send
    ...{ code: "due-not-measured", item: "1.1", due: "2025", who: planOwner },
    facts: {
      ...{ status: "awaiting_data", period: "2025", missing: "not_available", missingFor: "2025" },
      ...{ reported: "2026-02-15", reporter: "survey", text: "Lost" },
    },
    files: missing(', published: "2026-02-15", text: Lost'),
    mended: m(
      `${base}, targets: [{ kind: level, value: 80, due: "2025" }], observations: [{ period: "2025", value: 80 }]`,
    ),
  },
  {
    ...{ code: "clarification-overdue", item: "1.1", due: "2023-Q1", who: planOwner },
    facts: { what: "target", text: null },
    files: m(`${base}, targets: [{ kind: pending, decide_by: 2023-Q1 }]`),
    mended: m(`${base}, targets: [{ kind: pending, decide_by: "2027" }]`),
  },
  {
    ...{ code: "clarification-overdue", item: "1.1", due: "2024", who: office },
    facts: { what: "baseline", text: "Pilot" },
    files: m(`baseline: { kind: pending, text: Pilot, decide_by: "2024" }, ${target}`),
    mended: m(`baseline: { kind: pending, text: Pilot, decide_by: "2027" }, ${target}`),
  },
  {
    ...{ code: "clarification-overdue", item: "1", due: "2025", who: ["owner trust"] },
    facts: { what: "planned", text: "Extend" },
    files: first("planned: [{ id: p, text: Extend, due: '2025', owner: trust }]"),
    mended: first("planned: [{ id: p, text: Extend, due: '2025', owner: trust, state: done }]"),
  },
  {
    ...{
      code: "follow-up-overdue",
      item: "f",
      due: "2026-05",
      who: trust,
      facts: { text: "Write", meeting: "meeting" },
    },
    files: { "meetings/m.yaml": meeting("follow_ups: [{ id: f, text: Write, owner: trust, due: 2026-05 }]") },
    mended: { "meetings/m.yaml": meeting("follow_ups: [{ id: f, text: Write, owner: trust, due: 2026-07 }]") },
  },
  {
    ...{ code: "condition-unmet", item: "d", who: ["body council"] },
    facts: { text: "Money", part: "c", meeting: "meeting", body: "council" },
    files: {
      "meetings/m.yaml": meeting(
        "decisions: [{ id: d, kind: supports, text: Yes, conditions: [{ id: c, text: Money }] }]",
      ),
    },
    mended: {
      "meetings/m.yaml": meeting(
        "decisions: [{ id: d, kind: supports, text: Yes, conditions: [{ id: c, text: Money, met: true }] }]",
      ),
    },
  },
  {
    ...{ code: "deadline-passed", item: "1.A", due: "2025", who: trust, facts: { days: 181 } },
    files: i('owners: [trust], deadline: "2025"'),
    mended: i('owners: [trust], deadline: "2025", phase: done'),
  },
  {
    ...{ code: "milestone-delayed", item: "m", due: "2026-03", who: trust },
    facts: {
      days: 183,
      planned: "2026-03",
      expected: "2026-09",
      passed: false,
      significant: false,
      initiatives: ["1.B", "1.C"],
      // directly, and through another; time between the two takes up some of it
      pushed: [
        { id: "n", days: 183 },
        { id: "o", days: 152 },
      ],
    },
    files: first(
      "initiatives: [{ id: 1.A, name: A, owners: [trust], milestones: [{ id: m, name: M, due: 2026-03, forecast: 2026-09 }] }, { id: 1.B, name: B, depends_on: [m] }, { id: 1.C, name: C, milestones: [{ id: n, name: N, due: 2026-12, depends_on: [m] }, { id: o, name: O, start: 2027-02, due: 2027-06, depends_on: [n] }] }]",
    ),
    mended: i("owners: [trust], milestones: [{ id: m, name: M, due: 2026-03, actual: 2026-03 }]"),
  },
  {
    ...{ code: "enabling-objective-lags", item: "1", who: planOwner, facts: { count: 1, of: 1, objectives: ["2"] } },
    files: { ...m(poor), "strategy.yaml": strategy('{ from: "1", to: "2", kind: enables }') },
    mended: { ...m(poor), "strategy.yaml": strategy('{ from: "1", to: "2", kind: contributes }') },
  },
  {
    ...{ code: "judgement-against-data", item: "1.1", who: ["body council"] },
    facts: {
      what: "better",
      status: "off_track",
      colour: "green",
      cutOff: "2026-02-01",
      role: "chair",
      meeting: "meeting",
    },
    files: {
      ...m(poor),
      "meetings/m.yaml": meeting(
        "assessments: [{ subject: '1.1', colour: green, reason: Fine, role: chair, cut_off: '2026-02-01' }]",
      ),
    },
    mended: {
      ...m(poor),
      "meetings/m.yaml": meeting(
        "assessments: [{ subject: '1.1', colour: yellow, reason: Slow, role: chair, cut_off: '2026-02-01' }]",
      ),
    },
  },
  {
    ...{ code: "judgement-against-data", item: "1", who: ["body council"] },
    facts: {
      what: "worse",
      status: "on_track",
      colour: "red",
      cutOff: "2026-02-01",
      role: "chair",
      meeting: "meeting",
    },
    files: {
      ...m(good),
      "meetings/m.yaml": meeting(
        "assessments: [{ subject: '1', colour: red, reason: Poor, role: chair, cut_off: '2026-02-01' }]",
      ),
    },
    mended: {
      ...m(good),
      "meetings/m.yaml": meeting(
        "assessments: [{ subject: '1', colour: red, reason: Poor, role: chair, cut_off: '2026-02-01' }]",
        "planned",
      ),
    },
  },
];
