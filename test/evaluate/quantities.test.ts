/** The quantities of a measure at one target, by the definitions in the README of the room. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Lens } from "../../src/evaluate/lens.js";
import { type Terms, measure } from "../../src/evaluate/quantities.js";

const up: Lens = { sign: 1, band: null, limits: { low: 0, high: 100 } };
const down: Lens = { ...up, sign: -1 };

/** From 40 at 2023 to 50 at 2026, 43 at 2024, where 42 was expected. */
const terms = (parts: Partial<Terms> = {}): Terms => ({
  ...{ lens: up, baseline: { value: 40, time: 2023 }, latest: { value: 43, time: 2024 } },
  ...{ aim: { value: 50, time: 2026 }, expected: 42, maintain: false },
  ...parts,
});

describe("the quantities", () => {
  it("are those of the way so far and of the way ahead", () => {
    expect(measure(terms())).toEqual({
      ...{ achievement: 0.3, expectedShare: 0.2, paceRatio: 1.5, expected: 42, paceObserved: 3 },
      ...{ paceRequired: 3.5, acceleration: 3.5 / 3, projected: 49, levelGap: null },
    });
  });

  it.each<[string, Partial<Terms>, object]>([
    [
      "downwards",
      {
        ...{ lens: down, baseline: { value: 60, time: 2023 }, latest: { value: 57, time: 2024 } },
        ...{ aim: { value: 50, time: 2026 }, expected: 58 },
      },
      {
        achievement: 0.3,
        expectedShare: 0.2,
        paceRatio: 1.5,
        paceObserved: -3,
        acceleration: 3.5 / 3,
        projected: 51,
      },
    ],
    [
      "without a baseline: only the distance",
      { baseline: null, expected: null },
      { achievement: null, paceRatio: null, paceObserved: null, acceleration: null, projected: null, levelGap: 7 },
    ],
    ["the distance where lower is better", { lens: down, baseline: null, expected: null }, { levelGap: -7 }],
    [
      "with an undated baseline: no pace",
      { baseline: { value: 40, time: null }, expected: null },
      { achievement: 0.3, paceObserved: null, projected: null, acceleration: null, paceRequired: 3.5, levelGap: null },
    ],
    [
      "without a figure: nothing but what was expected",
      { latest: null },
      {
        achievement: null,
        expectedShare: 0.2,
        paceRatio: null,
        paceObserved: null,
        paceRequired: null,
        projected: null,
      },
    ],
    ["without both: no distance", { latest: null, baseline: null, expected: null }, { levelGap: null }],
    [
      "where the baseline met it before: no way to go",
      { maintain: true },
      { achievement: null, expectedShare: null, paceRatio: null, paceObserved: 3 },
    ],
    ["where nothing is expected yet: no ratio", { expected: 40 }, { expectedShare: 0, paceRatio: null }],
    ["where the path leads back: no ratio", { expected: 39 }, { expectedShare: -0.1, paceRatio: null }],
    ["where no path is defined", { expected: null }, { expectedShare: null, paceRatio: null, expected: null }],
    [
      "at the due date: nothing is left to need",
      { latest: { value: 43, time: 2026 } },
      { paceRequired: null, acceleration: null, projected: 43, paceObserved: 1 },
    ],
    [
      "past the due date: nothing lies ahead",
      { latest: { value: 43, time: 2027 } },
      { paceRequired: null, acceleration: null, projected: null, paceObserved: 0.75 },
    ],
    ["standing still: no acceleration", { latest: { value: 40, time: 2024 } }, { acceleration: null, projected: 40 }],
    ["moving away: no acceleration", { latest: { value: 39, time: 2024 } }, { acceleration: null, projected: 37 }],
    [
      "met: no acceleration",
      { latest: { value: 50, time: 2024 } },
      { acceleration: null, paceRequired: 0, projected: 70 },
    ],
    ["carried on no further than the unit allows", { latest: { value: 90, time: 2024 } }, { projected: 100 }],
  ])("%s", (_, parts, expected) => {
    const found = measure(terms(parts));
    const close = Object.fromEntries(
      Object.entries(expected).map(([key, value]) => [
        key,
        typeof value === "number" ? (expect.closeTo(value, 9) as unknown) : value,
      ]),
    );
    expect(found).toMatchObject(close);
  });

  it("lead to the target: the pace required, kept up, meets it", () => {
    const value = fc.integer({ min: 0, max: 100 });
    fc.assert(
      fc.property(value, value, fc.integer({ min: 1, max: 9 }), (from, aim, years) => {
        const latest = { value: from, time: 2024 };
        const { paceRequired } = measure(terms({ latest, aim: { value: aim, time: 2024 + years } }));
        expect(from + (paceRequired ?? Number.NaN) * years).toBeCloseTo(aim, 9);
      }),
    );
  });
});
