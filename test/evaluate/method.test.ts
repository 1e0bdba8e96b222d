/** Parameters, tolerance, and that the printed rule is the rule. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { DEFAULTS, meets, parametersOf, reaches, slack } from "../../src/evaluate/method.js";
import type { Flag, Status, Trend } from "../../src/model/progress.js";

const readme = readFileSync(new URL("../../src/evaluate/README.md", import.meta.url), "utf8");

/** Complete by its type: a new word that is missing here does not compile. */
const words: Record<Flag | Status | Trend, true> = {
  at_risk: true,
  lost: true,
  unconfirmed: true,
  step_unmeasured: true,
  not_ambitious: true,
  early: true,
  within_noise: true,
  rounding_sensitive: true,
  stale: true,
  provisional: true,
  revised_target: true,
  denominator_moved: true,
  steeper_ahead: true,
  retired: true,
  suspended: true,
  not_comparable: true,
  undecidable: true,
  no_target: true,
  achieved: true,
  achieved_late: true,
  missed: true,
  awaiting_data: true,
  no_data: true,
  no_baseline: true,
  worsening: true,
  behind: true,
  no_pace: true,
  on_track: true,
  off_track: true,
  stable: true,
  improving: true,
  faltering: true,
  recovering: true,
  declining: true,
};

describe("the README", () => {
  it.each(Object.entries(DEFAULTS))("gives %s its default of %d", (name, value) => {
    expect(readme).toMatch(new RegExp(`^\\| \`${name}\` +\\| ${String(value).replace(".", "\\.")} +\\|`, "m"));
  });

  it.each(Object.keys(words))("has %s", (word) => {
    expect(readme).toContain(`\`${word}\``);
  });
});

describe("parameters", () => {
  it("are the defaults where the plan says nothing", () => {
    expect(parametersOf(undefined)).toEqual(DEFAULTS);
    expect(parametersOf({ early: 0.2 })).toEqual({ ...DEFAULTS, early: 0.2 });
  });
});

describe("tolerance", () => {
  it("is relative above one and absolute below, and never infinite", () => {
    expect(slack(2000, -3000)).toBeCloseTo(3e-6, 15);
    expect(slack(0.1, 0)).toBe(1e-9);
    expect(slack(Infinity, 5)).toBe(5e-9);
  });

  it.each([
    [1, 0.9499999999999997, 0.95, true],
    [1, 0.949, 0.95, false],
    [-1, 5.000000001, 5, true],
    [-1, 5.1, 5, false],
    [1, -Infinity, 5, false],
    [1, Infinity, 5, true],
  ] as const)("%d: %d against %d is %o", (sign, value, other, met) => {
    expect(meets(sign, value, other)).toBe(met);
  });

  it("lets a ratio reach its threshold", () => {
    expect([0.95, 0.95 - 1e-10, 0.95 - 1e-8].map((ratio) => reaches(ratio, 0.95))).toEqual([true, true, false]);
  });
});
