/** Milestones as of a day. */
import { describe, expect, it } from "vitest";
import { DEFAULTS } from "../../src/evaluate/method.js";
import { milestoneState, type MilestoneState } from "../../src/evaluate/milestone.js";
import type { Milestone } from "../../src/model/plan.js";

type Row = readonly [name: string, milestone: Partial<Milestone>, asOf: string, expected: Partial<MilestoneState>];

const rows: readonly Row[] = [
  [
    "reached in time",
    { due: "2024", actual: "2024-12-31" },
    "2025-01-31",
    { reached: true, delayed: false, daysLate: 0 },
  ],
  ["reached a day late", { due: "2024-06", actual: "2024-07-01" }, "2025-01-31", { delayed: true, daysLate: 1 }],
  ["reached early", { due: "2024-06", actual: "2024-05-01" }, "2025-01-31", { delayed: false, daysLate: 0 }],
  [
    "forecast late",
    { due: "2025", forecast: "2026-01-31" },
    "2025-01-31",
    { delayed: true, daysLate: 31, reached: false },
  ],
  ["forecast in time", { due: "2025", forecast: "2025-10" }, "2025-01-31", { delayed: false, expected: "2025-10-31" }],
  ["due ahead", { due: "2025" }, "2025-12-31", { delayed: false, daysLate: 0, expected: null }],
  ["due passed, nothing known", { due: "2024" }, "2025-01-31", { delayed: true, daysLate: 31, expected: null }],
  [
    "an early forecast that has passed",
    { due: "2024", forecast: "2024-06" },
    "2025-01-31",
    { delayed: true, daysLate: 31 },
  ],
  ["a late forecast that has passed", { due: "2024", forecast: "2025-01-10" }, "2025-01-31", { daysLate: 31 }],
  ["a late forecast ahead", { due: "2024", forecast: "2025-03-31" }, "2025-01-31", { daysLate: 90 }],
  ...(
    [
      ["2023-12-31", "before the first report", 0, null],
      ["2024-01-15", "on the day of the first report", 90, "2025-03-31"],
      ["2024-11-30", "between two reports", 90, "2025-03-31"],
      ["2024-12-01", "on the day of the second", 31, "2025-01-31"],
    ] as const
  ).map(([asOf, name, daysLate, expected]): Row => [
    `forecast ${name}`,
    {
      due: "2024",
      forecast: [
        { date: "2025-03", reported: "2024-01-15" },
        { date: "2025-01", reported: "2024-12-01" },
      ],
    },
    asOf,
    { daysLate, expected, delayed: daysLate > 0 },
  ]),
  [
    "reached later than the day it is judged on",
    { due: "2025", actual: "2025-06" },
    "2024-12-31",
    { reached: false, delayed: false },
  ],
  [
    "the same, with the due date passed",
    { due: "2024", actual: "2025-06" },
    "2025-01-31",
    { reached: false, daysLate: 31 },
  ],
  [
    "the actual before the forecast",
    { due: "2024", forecast: "2025", actual: "2024-11" },
    "2025-01-31",
    { delayed: false, expected: "2024-11-30" },
  ],
  ["no due date", { actual: "2024" }, "2025-01-31", { planned: null, daysLate: null, delayed: false, reached: true }],
];

const milestone = (parts: Partial<Milestone>): Milestone => ({ id: "m", name: "M", ...parts });

describe("a milestone", () => {
  it.each(rows)("%s", (_, parts, asOf, expected) => {
    expect(milestoneState(milestone(parts), asOf, DEFAULTS)).toMatchObject(expected);
  });

  it.each([
    // 100 days: 1 January to 9 April 2024.
    ["2024-05-04", 25, false],
    ["2024-05-05", 26, true],
  ])("of 100 days, reached on %s, is %i days late; significantly: %s", (actual, daysLate, significantlyDelayed) => {
    const state = milestoneState(milestone({ start: "2024-01-01", due: "2024-04-09", actual }), "2025-01-01", DEFAULTS);
    expect(state).toMatchObject({ plannedDays: 100, daysLate, significantlyDelayed, delayed: true });
  });

  it("follows the plan's parameter", () => {
    const late = milestone({ start: "2024-01-01", due: "2024-04-09", actual: "2024-05-04" });
    expect(milestoneState(late, "2025-01-01", { ...DEFAULTS, delay: 0.2 }).significantlyDelayed).toBe(true);
  });

  it.each([[{}], [{ start: "2026" }]])("without a usable start (%o) is only delayed, and says why", (start) => {
    const late = milestone({ due: "2020", actual: "2024", ...start });
    expect(milestoneState(late, "2025-01-01", DEFAULTS)).toMatchObject({
      delayed: true,
      plannedDays: null,
      significantlyDelayed: false,
    });
  });
});
