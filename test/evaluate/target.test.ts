/** What targets are worth, which hold on a day, and the one a verdict is about. */
import { describe, expect, it } from "vitest";
import type { ExpectedPath, Measure, Target } from "../../src/model/plan.js";
import { bare, baseline, judged, level, observed, sketch } from "./cases.js";

const due = "2025";

describe("a target's value", () => {
  const cases: [string, Partial<Measure>, number | null][] = [
    ["a level", { targets: [level(83, due)] }, 83],
    ["a part of a whole", { scale: "share", targets: [level("356/356", due)] }, 100],
    ["+20 %", { baseline: baseline(11.4, "2022"), targets: [{ kind: "change", change: "+20 %", due }] }, 13.68],
    ["-20 %", { direction: "down", targets: [{ kind: "change", change: "-20 %", due }] }, 32],
    ["+5", { targets: [{ kind: "change", change: "+5", due }] }, 45],
    ["+5 of zero", { baseline: baseline(0, "2022"), targets: [{ kind: "change", change: "+5", due }] }, 5],
    [
      "+20 % of an undated baseline",
      { baseline: baseline(10), targets: [{ kind: "change", change: "+20 %", due }] },
      12,
    ],
    ["all of a share", { scale: "share", targets: [{ kind: "all", due }] }, 100],
    ["all of a known number", { scale: "count", targets: [{ kind: "all", of: 19, due }] }, 19],
  ];

  it.each(cases)("%s", (_, parts, value) => {
    const { target } = judged(sketch(parts), "2024-03-01");
    expect(target?.value).toBeCloseTo(value ?? NaN, 12);
  });
});

describe("no target", () => {
  const change: Target = { kind: "change", change: "+20 %", due };
  const uncomputable: [string, Partial<Measure>][] = [
    ["+20 % of zero", { baseline: baseline(0, "2022"), targets: [change] }],
    ["a change of words", { baseline: { kind: "words", text: "some" }, targets: [change] }],
    ["a change of a baseline to come", { baseline: { kind: "pending", text: "later" }, targets: [change] }],
    ["a change of a bound", { baseline: baseline(">80", "2022"), targets: [change] }],
    [
      "a change of what is not comparable",
      { baseline: { ...baseline(8, "2022"), comparable: false }, targets: [change] },
    ],
    ["a change that is none", { targets: [{ kind: "change", change: "more", due }] }],
    ["all of an unknown number", { scale: "count", targets: [{ kind: "all", due }] }],
    ["all of an amount", { scale: "amount", targets: [{ kind: "all", of: 19, due }] }],
    ["words", { targets: [{ kind: "words", text: "more", due }] }],
    ["a level that is none", { targets: [level("plenty", due)] }],
    ["a band upside down", { direction: "within", targets: [{ kind: "band", low: 55, high: 45, due }] }],
    ["no due date", { targets: [{ kind: "level", value: 50 }] }],
    ["a due date that does not exist", { targets: [level(50, "2025-02-30")] }],
    ["a level to stay inside", { direction: "within" }],
    ["a measure in words", { scale: "words" }],
    ["a measure in words with its target to come", { scale: "words", targets: [{ kind: "pending" }] }],
  ];

  it.each(uncomputable)("not computable: %s", (_, parts) => {
    expect(judged(sketch(parts), "2024-03-01")).toMatchObject({
      status: "no_target",
      noTargetReason: "not_computable",
    });
  });

  it("not computable: no direction", () => {
    const { direction: _, ...measure } = sketch({ observations: observed({ "2023": 45 }) });
    expect(_).toBe("up");
    expect(judged(measure, "2024-03-01")).toMatchObject({
      status: "no_target",
      noTargetReason: "not_computable",
      trend: null,
    });
  });

  it.each<[string, Target[], string]>([
    ["no target at all", [], "none"],
    ["none, said so", [{ kind: "none", reason: "new" }], "none"],
    ["pending", [{ kind: "pending", due }], "pending"],
    ["dependent", [{ kind: "dependent", waits_for: "plans" }], "dependent"],
    [
      "the one due next",
      [
        { kind: "dependent", waits_for: "x", due: "2030" },
        { kind: "pending", due },
      ],
      "pending",
    ],
    [
      "the last when all have passed",
      [
        { kind: "pending", due: "2021" },
        { kind: "dependent", waits_for: "x", due: "2022" },
      ],
      "dependent",
    ],
    [
      "one with a due date before one without",
      [{ kind: "pending" }, { kind: "dependent", waits_for: "x", due }],
      "dependent",
    ],
    ["not set yet", [{ kind: "level", value: 50, due, set: "2024-Q2" }], "none"],
    ["superseded by nothing", [{ kind: "level", value: 50, due, superseded: { since: "2024-01-01" } }], "none"],
  ])("%s", (_, targets, reason) => {
    const progress = judged(sketch({ targets, observations: observed({ "2023": 45 }) }), "2024-03-01");
    expect(progress).toMatchObject({ status: "no_target", noTargetReason: reason, trend: "improving" });
  });

  it("is not said where another can be computed", () => {
    const targets: Target[] = [{ kind: "pending", due }, level(80, "2030")];
    expect(judged(sketch({ targets }), "2024-03-01")).toMatchObject({ status: "no_data", target: { due: "2030" } });
  });
});

describe("which target", () => {
  const steps = [level(80, "2030"), level(50, "2025")];

  it.each([
    ["2024-03-01", "2025"],
    ["2025-12-31", "2025"],
    ["2026-01-01", "2030"],
    ["2031-01-01", "2030"],
  ])("on %s the one due %s", (asOf, expected) => {
    expect(judged(sketch({ targets: steps }), asOf).target?.due).toBe(expected);
  });

  it("holds from the end of the period it was set in", () => {
    const targets: Target[] = [{ kind: "level", value: 50, due, set: "2022-12" }];
    expect(judged(sketch({ targets }), "2022-12-30").status).toBe("no_target");
    expect(judged(sketch({ targets }), "2022-12-31").status).toBe("no_data");
  });

  it("holds until the day it is superseded, and is judged after", () => {
    const targets: Target[] = [
      { kind: "level", value: 60, due, set: "2022", superseded: { since: "2024-01-01" } },
      { kind: "level", value: 50, due, set: "2023" },
    ];
    const measure = sketch({ targets, observations: observed({ "2023": 44 }) });
    expect(judged(sketch({ targets }), "2023-12-30")).toMatchObject({ target: { value: 60 }, flags: [], steps: [] });
    expect(judged(measure, "2024-03-01")).toMatchObject({
      status: "on_track",
      target: { value: 50 },
      flags: ["revised_target"],
      steps: [{ superseded: true, status: "behind", target: { value: 60 } }],
    });
  });

  it("is the one set last where two hold for the same time", () => {
    const targets: Target[] = [
      { kind: "level", value: 60, due, set: "2023" },
      { kind: "level", value: 50, due: "2025-12", set: "2022" },
      { kind: "level", value: 55, due },
    ];
    expect(judged(sketch({ targets }), "2024-03-01").target?.value).toBe(60);
  });

  it("judges a superseded one among those that held beside it, without today's path points", () => {
    const old = { set: "2022", superseded: { since: "2024-01-01" } };
    const targets: Target[] = [
      { kind: "level", value: 46, due: "2023", ...old },
      { kind: "level", value: 60, due: "2025", ...old },
      { kind: "level", value: 50, due: "2025", set: "2023" },
      { kind: "pending", due: "2024", ...old },
    ];
    const path: ExpectedPath = { kind: "linear", points: [{ at: "2023", value: 41.5 }] };
    const { steps, flags, status } = judged(
      sketch({ targets, path, observations: observed({ "2023": 45 }) }),
      "2024-03-01",
    );
    expect(steps.map((step) => [step.target.value, step.status])).toEqual([
      [46, "missed"],
      [60, "behind"],
    ]);
    expect([status, flags]).toEqual(["on_track", ["revised_target"]]);
  });

  it("is not revised when only a target to come was replaced", () => {
    const targets: Target[] = [{ kind: "pending", due, superseded: { since: "2023-04-01" } }, level(50, due)];
    expect(judged(sketch({ targets }), "2024-03-01")).toMatchObject({ flags: [], steps: [] });
  });

  it("is shown with its days", () => {
    expect(judged(bare(), "2024-03-01").target).toMatchObject({ start: "2025-01-01", end: "2025-12-31", time: 2026 });
  });
});
