/** The decision table: every row by itself, and every status from figures. */
import { describe, expect, it } from "vitest";
import { DEFAULTS } from "../../src/evaluate/method.js";
import { type Case, statusOf } from "../../src/evaluate/status.js";
import type { Measure } from "../../src/model/plan.js";
import type { Status } from "../../src/model/progress.js";
import { bare, baseline, judged, level, observed, sketch } from "./cases.js";

/** A dated baseline, a path, a figure not met: nothing stands in the way of a pace. */
const open: Case = {
  declared: null,
  broken: false,
  provesNeither: false,
  hasTarget: true,
  passed: false,
  settled: null,
  met: false,
  baseline: "dated",
  maintain: false,
  adverse: false,
  hasPath: true,
  ratio: 0.7,
  onPath: false,
  parameters: DEFAULTS,
};

const rows: [Status, Partial<Case>][] = [
  ["retired", { declared: "retired", broken: true }],
  ["suspended", { declared: "suspended", broken: true }],
  ["not_comparable", { broken: true, provesNeither: true }],
  ["undecidable", { provesNeither: true, hasTarget: false }],
  ["no_target", { hasTarget: false, met: true }],
  ["achieved", { passed: true, settled: true, met: true }],
  ["achieved", { passed: true, settled: true, met: false }],
  ["achieved", { passed: true, settled: null, met: true }],
  ["achieved_late", { passed: true, settled: false, met: true }],
  ["missed", { passed: true, settled: false, met: false }],
  ["awaiting_data", { passed: true, settled: null, met: false }],
  ["awaiting_data", { passed: true, settled: null, met: null }],
  ["no_data", { met: null, baseline: "none" }],
  ["achieved", { met: true, baseline: "none" }],
  ["achieved", { met: true, baseline: "undated", hasPath: false }],
  ["no_baseline", { baseline: "none" }],
  ["achieved", { maintain: true, met: true, adverse: true, ratio: null }],
  ["worsening", { maintain: true, adverse: true, ratio: null }],
  ["behind", { maintain: true, ratio: null, onPath: true }],
  ["behind", { maintain: true, ratio: null, baseline: "undated" }],
  ["no_pace", { baseline: "undated", hasPath: false, ratio: null }],
  ["achieved", { met: true, hasPath: false, ratio: null }],
  ["no_target", { hasPath: false, ratio: null }],
  ["on_track", { ratio: 0.95 }],
  ["on_track", { ratio: 0.95 - 1e-10 }],
  ["on_track", { ratio: null, onPath: true }],
  ["behind", { ratio: 0.95 - 1e-8, onPath: true }],
  ["behind", { ratio: 0.6 }],
  ["off_track", { ratio: 0.6 - 1e-8 }],
  ["off_track", { ratio: 0 }],
  ["off_track", { ratio: -1e-10 }],
  ["worsening", { ratio: -1e-8 }],
  ["worsening", { ratio: null }],
  ["on_track", { ratio: 0.8, parameters: { ...DEFAULTS, on_track: 0.8 } }],
  ["off_track", { ratio: 0.7, parameters: { ...DEFAULTS, behind: 0.75 } }],
];

describe("the table", () => {
  it.each(rows)("%s when %o", (status, parts) => {
    expect(statusOf({ ...open, ...parts })).toBe(status);
  });
});

describe("from figures", () => {
  const after = "2026-03-01";
  const down = { direction: "down", baseline: baseline(17, "2022"), targets: [level(15, "2025")] } as const;
  const cases: [Status, string, Measure, string][] = [
    ["no_data", "no figure yet", sketch(), "2024-03-01"],
    ["no_data", "no figure, no baseline", bare(), "2024-03-01"],
    ["achieved", "no baseline, met", bare({ observations: observed({ "2023": 50 }) }), "2024-03-01"],
    [
      "achieved",
      "undated baseline, met",
      sketch({ baseline: baseline(40), observations: observed({ "2023": 50 }) }),
      "2024-03-01",
    ],
    ["no_baseline", "not met", bare({ observations: observed({ "2023": 49 }) }), "2024-03-01"],
    [
      "no_pace",
      "undated, not met",
      sketch({ baseline: baseline(40), observations: observed({ "2023": 49 }) }),
      "2024-03-01",
    ],
    [
      "behind",
      "undated, held before, not met",
      sketch({ baseline: baseline(52), observations: observed({ "2023": 49 }) }),
      "2024-03-01",
    ],
    [
      "worsening",
      "held before, lost, falling",
      sketch({ baseline: baseline(52, "2022"), observations: observed({ "2023": 49 }) }),
      "2024-03-01",
    ],
    [
      "behind",
      "held before, lost, recovered to where it fell from",
      sketch({
        baseline: baseline(52),
        observations: observed({ "2021": 48, "2022": 47, "2023": 49 }),
      }),
      "2024-03-01",
    ],
    [
      "on_track",
      "lower is better",
      sketch({ ...down, targets: [...down.targets], observations: observed({ "2024": 15.6 }) }),
      "2025-03-01",
    ],
    [
      "off_track",
      "lower is better",
      sketch({ ...down, targets: [...down.targets], observations: observed({ "2024": 16.9 }) }),
      "2025-03-01",
    ],
    ["missed", "settled, never met", sketch({ observations: observed({ "2025-09": 49 }) }), after],
    ["achieved_late", "settled, met after", sketch({ observations: observed({ "2025": 49, "2026-01": 50 }) }), after],
    [
      "achieved",
      "settled by the first figure after",
      sketch({ observations: observed({ "2024": 49, "2026-01": 50 }) }),
      after,
    ],
    ["awaiting_data", "nothing settles it", sketch({ observations: observed({ "2024": 49 }) }), after],
    ["achieved", "nothing settles it, met before", sketch({ observations: observed({ "2024": 51 }) }), after],
    ["achieved", "met within tolerance", sketch({ observations: observed({ "2023": 50 - 1e-9 }) }), "2024-03-01"],
    ["on_track", "not met beyond it", sketch({ observations: observed({ "2023": 50 - 1e-6 }) }), "2024-03-01"],
  ];

  it.each(cases)("%s: %s", (status, _, measure, asOf) => {
    expect(judged(measure, asOf).status).toBe(status);
  });

  it("counts the due day itself as ahead", () => {
    const measure = sketch({ observations: observed({ "2024": 49 }) });
    expect(judged(measure, "2025-12-31").status).toBe("on_track");
    expect(judged(measure, "2026-01-01").status).toBe("awaiting_data");
  });
});

describe("a declared state", () => {
  const measure = sketch({
    observations: observed({ "2023": 50 }),
    lifecycle: [{ state: "suspended", from: "2024-01-01" }],
  });

  it("holds from its day", () => {
    expect(judged(measure, "2023-12-31").status).toBe("achieved");
    expect(judged(measure, "2024-01-01")).toMatchObject({ status: "suspended", flags: [] });
  });

  it.each([
    ["retired", "retired"],
    ["replaced", "retired"],
    ["suspended", "suspended"],
    ["active", "achieved"],
    ["proposed", "achieved"],
  ] as const)("%s of the indicator gives %s", (state, status) => {
    const { lifecycle: _, ...plain } = measure;
    expect(_).toHaveLength(1);
    expect(judged(plain, "2024-03-01", { indicatorLifecycle: [{ state, from: "2024-02-01" }] }).status).toBe(status);
  });

  it("is the last begun, whatever the order of the list; retired weighs more than suspended", () => {
    const lifecycle = [
      { state: "active", from: "2024-02-01" },
      { state: "suspended", from: "2024-01-01" },
      { state: "active", from: "2023-01-01" },
      { state: "active", from: "2023-01-01" },
    ] as const;
    expect(judged({ ...measure, lifecycle: [...lifecycle] }, "2024-03-01").status).toBe("achieved");
    const indicatorLifecycle = [{ state: "retired", from: "2024-01-01" } as const];
    expect(judged(measure, "2024-03-01", { indicatorLifecycle }).status).toBe("retired");
  });
});
