/** Every flag: a measure that has it, and ones that nearly do. */
import { describe, expect, it } from "vitest";
import type { JudgeOptions } from "../../src/evaluate/judge.js";
import { DEFAULTS } from "../../src/evaluate/method.js";
import type { Measure, Observation, Target } from "../../src/model/plan.js";
import type { Flag } from "../../src/model/progress.js";
import { bare, baseline, judged, level, observed, sketch } from "./cases.js";

/** What it shows, the measure, the day, and what else it is judged by. */
type Row = [string, Measure, string, Partial<JudgeOptions>?];

const ahead = "2025-03-01";
const passed = "2026-03-01";
const figures = (given: Record<string, number | string>, parts: Partial<Measure> = {}): Measure =>
  sketch({ observations: observed(given), ...parts });
const provisional = (value: number, period: string): Observation => ({ period, value, flags: ["provisional"] });
const band: Target = { kind: "band", low: 45, high: 55, due: "2025" };
const yearly = { cadence: "yearly" } as const;
const replaced: Target = { kind: "level", value: 60, due: "2025", superseded: { since: "2024-01-01" } };

const raised: Record<Exclude<Flag, "within_noise" | "rounding_sensitive">, Row[]> = {
  at_risk: [
    [
      "met, falling below by the due date",
      figures({ "2023": 52, "2024": 50.5 }, { baseline: baseline(54, "2022") }),
      ahead,
    ],
    ["without a baseline", bare({ observations: observed({ "2023": 52, "2024": 50.5 }) }), ahead],
  ],
  lost: [["settled, and not met since", figures({ "2025": 51, "2026-01": 48 }), passed]],
  unconfirmed: [["met before, nothing settles it", figures({ "2024": 51 }), passed]],
  step_unmeasured: [
    [
      "a passed step with no figure in or after it",
      figures({ "2023": 45 }, { targets: [level(45, "2024"), level(60, "2030")] }),
      ahead,
    ],
    ["without any figure", bare({ targets: [level(45, "2024"), level(60, "2030")] }), ahead],
    ["beside a final verdict", figures({ "2023": 45 }, { targets: [level(45, "2024"), level(60, "2025")] }), passed],
  ],
  not_ambitious: [
    ["at the baseline", sketch({ targets: [level(40, "2025")] }), ahead],
    ["worse than the baseline", sketch({ direction: "down", targets: [level(41, "2025")] }), ahead],
    ["of an undated baseline", sketch({ baseline: baseline(60) }), ahead],
    ["by a change", sketch({ targets: [{ kind: "change", change: "-5", due: "2025" }] }), ahead],
  ],
  early: [["less than a tenth expected", figures({ "2023-03": 41 }), ahead]],
  stale: [
    ["a year and more than three months", figures({ "2023": 45 }), "2025-04-01", yearly],
    ["counted from the baseline", sketch(), "2024-04-01", yearly],
    ["by the month", figures({ "2024-09": 45 }), "2025-02-01", { cadence: "monthly" }],
    ["by the week", figures({ "2024-09-30": 45 }), "2025-01-08", { cadence: "weekly" }],
    ["by the quarter", figures({ "2024-Q2": 45 }), "2025-01-01", { cadence: "quarterly" }],
    ["by the half year", figures({ "2023-H2": 45 }), "2024-10-01", { cadence: "half-yearly" }],
    [
      "without grace",
      figures({ "2023": 45 }),
      "2025-01-01",
      { ...yearly, parameters: { ...DEFAULTS, grace_months: 0 } },
    ],
    ["though there is no target", figures({ "2023": 45 }, { targets: [] }), "2025-04-01", yearly],
  ],
  provisional: [
    ["the latest", sketch({ observations: [provisional(45, "2024")] }), ahead],
    ["the settling one", sketch({ observations: [provisional(45, "2025"), { period: "2026-01", value: 46 }] }), passed],
    ["without a target", sketch({ targets: [], observations: [provisional(45, "2024")] }), ahead],
  ],
  revised_target: [
    ["replaced", sketch({ targets: [replaced, level(50, "2025")] }), ahead],
    ["withdrawn", sketch({ targets: [replaced] }), ahead],
  ],
  denominator_moved: [
    [
      "another whole",
      figures(
        { "2024": "300/357" },
        { scale: "share", baseline: baseline("147/356", "2022"), targets: [level(100, "2025")] },
      ),
      ahead,
    ],
  ],
  steeper_ahead: [
    ["a steeper step", figures({ "2024": 47 }, { targets: [level(50, "2025"), level(80, "2030")] }), ahead],
    [
      "the steeper of two",
      figures({ "2024": 47 }, { targets: [level(50, "2025"), level(52, "2026"), level(90, "2030")] }),
      ahead,
    ],
    ["when met", figures({ "2024": 50 }, { targets: [level(50, "2025"), level(90, "2027")] }), ahead],
    [
      "downwards",
      figures({ "2024": 33 }, { direction: "down", targets: [level(30, "2025"), level(0, "2030")] }),
      ahead,
    ],
  ],
};

const nearly: Record<keyof typeof raised, Row[]> = {
  at_risk: [
    ["met just at the due date", figures({ "2024": 51 }, { baseline: baseline(53, "2022") }), ahead],
    ["passed", figures({ "2024": 52, "2025": 50.5 }, { baseline: baseline(54, "2022") }), passed],
    ["not met", figures({ "2024": 49.5 }, { baseline: baseline(54, "2022") }), ahead],
    ["one point", bare({ observations: observed({ "2024": 50.5 }) }), ahead],
    [
      "a band moving inwards",
      figures({ "2024": 50 }, { direction: "within", baseline: baseline(30, "2022"), targets: [band] }),
      ahead,
    ],
    ["a bound", figures({ "2023": 55, "2024": ">50" }, { baseline: baseline(60, "2022") }), ahead],
  ],
  lost: [
    ["met since too", figures({ "2025": 51, "2026-01": 50 }), passed],
    ["never met", figures({ "2025": 49, "2026-01": 48 }), passed],
  ],
  unconfirmed: [
    ["not met", figures({ "2024": 49 }), passed],
    ["settled", figures({ "2025": 51 }), passed],
    ["due ahead", figures({ "2024": 51 }), ahead],
  ],
  step_unmeasured: [
    ["settled after", figures({ "2025-01": 45 }, { targets: [level(45, "2024"), level(60, "2030")] }), ahead],
    ["the active one", figures({ "2024": 45 }), passed],
    [
      "the step still ahead",
      figures({ "2023": 45 }, { targets: [level(45, "2024"), level(60, "2030")] }),
      "2024-12-31",
    ],
  ],
  not_ambitious: [
    ["beyond the baseline", sketch({ targets: [level(40.001, "2025")] }), ahead],
    ["kept, declared", sketch({ targets: [{ kind: "level", value: 40, keep: true, due: "2025" }] }), ahead],
    ["a band", sketch({ direction: "within", baseline: baseline(50, "2022"), targets: [band] }), ahead],
    ["no baseline", bare(), ahead],
    ["no target", sketch({ targets: [] }), ahead],
  ],
  early: [
    ["exactly a tenth", figures({ "2022-12-31/2023-12-31": 41 }, { targets: [level(50, "2032")] }), ahead],
    ["passed", figures({ "2023-03": 41 }), passed],
    ["no baseline", bare({ observations: observed({ "2023-03": 41 }) }), ahead],
  ],
  stale: [
    ["the last day of grace", figures({ "2023": 45 }), "2025-03-31", yearly],
    ["no cadence", figures({ "2013": 45 }, { baseline: baseline(40, "2012") }), ahead],
    ["nothing to count from", sketch({ baseline: baseline(40) }), ahead, yearly],
    [
      "retired",
      figures({ "2023": 45 }, { lifecycle: [{ state: "retired", from: "2024-01-01" }] }),
      "2029-04-01",
      yearly,
    ],
  ],
  provisional: [
    ["an earlier one", sketch({ observations: [provisional(44, "2023"), { period: "2024", value: 45 }] }), ahead],
    ["an estimate", sketch({ observations: [{ period: "2024", value: 45, flags: ["estimated"] }] }), ahead],
    ["a candidate", sketch({ observations: [{ ...provisional(45, "2024"), standing: "candidate" }] }), ahead],
  ],
  revised_target: [
    ["not yet", sketch({ targets: [replaced, level(50, "2026")] }), "2023-12-31"],
    [
      "words before",
      sketch({ targets: [{ kind: "words", text: "more", superseded: { since: "2023" } }, level(50, "2025")] }),
      ahead,
    ],
    ["set after the day", sketch({ targets: [{ ...replaced, set: "2026" }, level(50, "2025")] }), ahead],
  ],
  denominator_moved: [
    [
      "the same whole",
      figures({ "2024": "300/356" }, { scale: "share", baseline: baseline("147/356", "2022") }),
      ahead,
    ],
    ["a whole on one side", figures({ "2024": "300/357" }, { scale: "share", baseline: baseline(41, "2022") }), ahead],
    [
      "on one side, the other way",
      figures({ "2024": 84 }, { scale: "share", baseline: baseline("147/356", "2022") }),
      ahead,
    ],
  ],
  steeper_ahead: [
    [
      "exactly one and a half times",
      figures({ "2024": 48 }, { targets: [level(50, "2025"), level(60, "2026")] }),
      ahead,
    ],
    ["behind in this step", figures({ "2024": 44 }, { targets: [level(50, "2025"), level(80, "2030")] }), ahead],
    [
      "a level held from before",
      figures({ "2024": 54 }, { baseline: baseline(52, "2022"), targets: [level(50, "2025"), level(80, "2030")] }),
      ahead,
    ],
    [
      "no baseline",
      bare({ observations: observed({ "2024": 51 }), targets: [level(50, "2025"), level(80, "2030")] }),
      ahead,
    ],
    [
      "an undated baseline",
      figures({ "2024": 51 }, { baseline: baseline(40), targets: [level(50, "2025"), level(80, "2030")] }),
      ahead,
    ],
    ["no later step", figures({ "2024": 47 }), ahead],
  ],
};

for (const [flag, rows] of Object.entries(raised)) {
  describe(flag, () => {
    it.each(rows)("%s", (_, measure, asOf, options) => {
      expect(judged(measure, asOf, options).flags).toContain(flag);
    });
  });
}

for (const [flag, rows] of Object.entries(nearly)) {
  describe(`no ${flag}`, () => {
    it.each(rows)("%s", (_, measure, asOf, options) => {
      expect(judged(measure, asOf, options).flags).not.toContain(flag);
    });
  });
}

describe("flags", () => {
  it("stand in a fixed order", () => {
    const targets = [level(45, "2023"), level(50, "2025"), level(90, "2027"), replaced];
    const measure = sketch({ targets, observations: [provisional(50, "2024-06")] });
    const flags: Flag[] = ["stale", "provisional", "revised_target", "steeper_ahead"];
    expect(judged(measure, "2024-11-01", { cadence: "monthly" }).flags).toEqual(flags);
  });
});

describe("the next figure", () => {
  it.each([
    [figures({ "2023": 45 }), "yearly", "2024-12-31"],
    [figures({ "2023-02": 45 }), "yearly", "2024-02-29"],
    [figures({ "2023-Q3": 45 }), "quarterly", "2023-12-31"],
    [figures({ "2023-W01": 45 }), "weekly", "2023-01-15"],
    [sketch(), "half-yearly", "2023-06-30"],
    [sketch({ baseline: baseline(40) }), "monthly", null],
  ] as const)("%# is due", (measure, cadence, due) => {
    expect(judged(measure, ahead, { cadence }).nextDue).toBe(due);
  });
});
