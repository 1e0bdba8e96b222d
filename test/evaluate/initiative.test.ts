/** Where an initiative stands on a day. */
import { describe, expect, it } from "vitest";
import { initiativeState, monthsBetween } from "../../src/evaluate/initiative.js";
import { DEFAULTS } from "../../src/evaluate/method.js";
import type { Initiative } from "../../src/model/plan.js";

const colour = (id: string) => ({ id, name: id, meaning: id });
const settings = {
  colours: [colour("green"), colour("yellow"), colour("red")],
  phases: [
    { id: "doing", name: "Doing" },
    { id: "done", name: "Done", ended: true },
  ],
};
const state = (given: Partial<Initiative>, asOf = "2026-06-30") =>
  initiativeState({ id: "1.A", name: "A", ...given }, settings, asOf, DEFAULTS);

describe("an initiative", () => {
  it("runs where nothing else is said", () => {
    expect(state({})).toEqual({
      ...{ lifecycle: "active", phase: null, ended: false, endedOn: null, running: true, deadlinePassed: false },
      ...{ report: null, reportAgeMonths: null, reportTooOld: false, silent: true, rank: null },
    });
  });

  it.each([
    [{ phase: "doing" }, { running: true, ended: false, endedOn: null }],
    [{ phase: "done" }, { running: false, ended: true, endedOn: null }],
    [{ phase: "unknown" }, { running: true, ended: false, phase: null }],
    [{ lifecycle: [{ state: "retired", from: "2026-01-01" }] }, { running: false, ended: true, endedOn: "2026-01-01" }],
    [{ lifecycle: [{ state: "retired", from: "2026-07-01" }] }, { running: true, ended: false, endedOn: null }],
    [{ lifecycle: [{ state: "retired", from: "2026-06-30" }] }, { running: false, ended: true, endedOn: "2026-06-30" }],
    [
      { lifecycle: [{ state: "replaced", from: "2026-01-01", by: ["1.B"] }] },
      { lifecycle: "replaced", running: false, ended: true, endedOn: "2026-01-01" },
    ],
    [
      {
        lifecycle: [
          { state: "retired", from: "2026-01-01" },
          { state: "active", from: "2026-09-01" },
          { state: "active", from: "2024-01-01" },
        ],
      },
      { ended: true, endedOn: "2026-01-01" },
    ],
    [{ deadline: "2026-05" }, { running: true, deadlinePassed: true }],
    [{ deadline: "2026-06" }, { running: true, deadlinePassed: false }],
    [{ deadline: "2027" }, { running: true, deadlinePassed: false }],
    [{ lifecycle: [{ state: "suspended", from: "2026-01-01" }] }, { running: false, ended: false }],
    [{ lifecycle: [{ state: "proposed", from: "2026-01-01" }] }, { running: false, ended: false }],
  ] as const)("with %j is %j", (given, expected) => {
    expect(state(given as unknown as Partial<Initiative>)).toMatchObject(expected);
  });

  it("has the report with the latest cut-off date by the day; of two on one day, the one written last", () => {
    const reports = [
      { cut_off: "2026-05-31", colour: "yellow", reason: "Staff" },
      { cut_off: "2026-01-31", colour: "green" },
      { cut_off: "2026-05-31", colour: "red" },
      { cut_off: "2026-12-31", colour: "green" },
    ];
    expect(state({ reports })).toMatchObject({
      report: { colour: "red" },
      rank: 2,
      reportAgeMonths: 0,
      reportTooOld: false,
    });
    expect(state({ reports }, "2026-02-01")).toMatchObject({ report: { colour: "green" }, rank: 0 });
    expect(state({ reports: reports.slice(0, 2) })).toMatchObject({ report: { colour: "yellow" }, rank: 1 });
    expect(state({ reports }, "2026-01-31")).toMatchObject({ report: { colour: "green" }, reportAgeMonths: 0 });
    const bare = initiativeState({ id: "1.A", name: "A", reports, phase: "done" }, {}, "2026-06-30", DEFAULTS);
    expect(bare).toMatchObject({ rank: null, phase: null, running: true });
  });

  it("owes nothing once the work is over, rests or is only proposed", () => {
    const late = { deadline: "2025", reports: [{ cut_off: "2025-01-01", colour: "green" }] };
    const owed = { running: true, reportTooOld: true, deadlinePassed: true, silent: false };
    const nothing = { running: false, reportTooOld: false, deadlinePassed: false, silent: false };
    expect(state({ ...late, phase: "doing" })).toMatchObject(owed);
    expect(state({ phase: "done" })).toMatchObject({ silent: false });
    expect(state({ ...late, phase: "done" })).toMatchObject(nothing);
    for (const resting of ["retired", "suspended", "proposed"] as const) {
      expect(state({ ...late, lifecycle: [{ state: resting, from: "2024-01-01" }] }), resting).toMatchObject(nothing);
    }
  });

  it("has a report that is too old from the day after the months that the plan allows", () => {
    const reports = [{ cut_off: "2025-12-30", colour: "mauve" }];
    expect(state({ reports }, "2026-06-30")).toMatchObject({ reportTooOld: false, reportAgeMonths: 6, rank: null });
    expect(state({ reports }, "2026-07-01")).toMatchObject({ reportTooOld: true });
  });
});

describe("whole months", () => {
  it.each([
    ["2026-01-31", "2026-02-28", 0],
    ["2026-01-15", "2026-02-15", 1],
    ["2024-12-31", "2026-12-31", 24],
    ["2026-05-01", "2026-04-01", 0],
  ])("from %s to %s are %i", (from, to, months) => {
    expect(monthsBetween(from, to)).toBe(months);
  });
});
