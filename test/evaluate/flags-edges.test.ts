/** Flags where only one thing keeps them from being raised, or raises them. */
import { expect, it } from "vitest";
import type { Measure, Observation } from "../../src/model/plan.js";
import type { Flag } from "../../src/model/progress.js";
import { baseline, judged, level, observed, sketch } from "./cases.js";

const ahead = "2025-03-01";
const passed = "2026-03-01";
const figures = (given: Record<string, number | string>, parts: Partial<Measure> = {}): Measure =>
  sketch({ observations: observed(given), ...parts });
const share = (period: string, value: number, n?: number): Observation =>
  n === undefined ? { period, value } : { period, value, n };

it.each<[Flag, boolean, string, Measure, string]>([
  [
    "at_risk",
    true,
    "falling below in two years",
    figures({ "2023": 52.5 }, { baseline: baseline(54, "2022") }),
    "2024-03-01",
  ],
  [
    "lost",
    false,
    "across a break",
    figures({ "2025": 51, "2026-01": 48 }, { breaks: [{ at: "2023", kind: "scale", effect: "major" }] }),
    passed,
  ],
  [
    "not_ambitious",
    false,
    "a band around nothing",
    sketch({
      ...{ direction: "within", baseline: baseline(-5, "2022") },
      targets: [{ kind: "band", low: -9, high: 9, due: "2025" }],
    }),
    ahead,
  ],
  [
    "rounding_sensitive",
    true,
    "a change since the baseline that the trend does not reach back to",
    sketch({
      ...{ scale: "share", targets: [level(80, "2030")] },
      baseline: { kind: "measured", value: 54, n: 1550, period: "2016" },
      observations: [...[2017, 2018, 2019, 2020, 2021].map((year) => share(String(year), 57)), share("2022", 57, 1550)],
    }),
    ahead,
  ],
  [
    "steeper_ahead",
    false,
    "an easier step before",
    figures({ "2023": 43, "2024": 47 }, { targets: [level(35, "2023"), level(50, "2025")] }),
    ahead,
  ],
  [
    "steeper_ahead",
    false,
    "a bound",
    figures({ "2024": ">=50" }, { targets: [level(50, "2025"), level(90, "2027")] }),
    ahead,
  ],
])("%s is %s: %s", (flag, isRaised, _, measure, asOf) => {
  expect(judged(measure, asOf).flags.includes(flag)).toBe(isRaised);
});
