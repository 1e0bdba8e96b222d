/** The code of each row of the decision table: documents explain a verdict by it. */
import { expect, it } from "vitest";
import { DEFAULTS } from "../../src/evaluate/method.js";
import { type Case, rowOf } from "../../src/evaluate/status.js";
import type { Row, Status } from "../../src/model/progress.js";

/** A dated baseline, a path, a figure not met. */
const open: Case = {
  ...{ declared: null, broken: false, provesNeither: false, hasTarget: true, passed: false, settled: null },
  ...{ met: false, baseline: "dated", maintain: false, adverse: false, hasPath: true, ratio: 0.7, onPath: false },
  parameters: DEFAULTS,
};

const rows: Record<Row, [Status, Partial<Case>]> = {
  retired: ["retired", { declared: "retired" }],
  suspended: ["suspended", { declared: "suspended" }],
  not_comparable: ["not_comparable", { broken: true }],
  undecidable: ["undecidable", { provesNeither: true }],
  no_target: ["no_target", { hasTarget: false }],
  settled: ["achieved", { passed: true, settled: true }],
  late: ["achieved_late", { passed: true, settled: false, met: true }],
  missed: ["missed", { passed: true, settled: false }],
  unconfirmed: ["achieved", { passed: true, met: true }],
  unmeasured: ["awaiting_data", { passed: true }],
  no_figure: ["no_data", { met: null }],
  level_met: ["achieved", { met: true, baseline: "undated" }],
  no_baseline: ["no_baseline", { baseline: "none" }],
  kept: ["achieved", { maintain: true, met: true }],
  kept_worsening: ["worsening", { maintain: true, adverse: true }],
  kept_not: ["behind", { maintain: true }],
  undated: ["no_pace", { baseline: "undated" }],
  met: ["achieved", { met: true }],
  no_path: ["no_target", { hasPath: false }],
  pace_on_track: ["on_track", { ratio: 1 }],
  pace_behind: ["behind", {}],
  pace_off_track: ["off_track", { ratio: 0.1 }],
  away: ["worsening", { ratio: -1 }],
};

it.each(Object.entries(rows))("%s", (code, [status, parts]) => {
  expect(rowOf({ ...open, ...parts })).toEqual({ code, status });
});
