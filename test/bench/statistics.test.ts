/** The figures of the bench: medians, ratios by pairs, and how a cost grows. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { exponent, median, pairedRatios, quantile, slopes, spread } from "./harness/statistics.mjs";

const times = fc.array(fc.double({ min: 0.001, max: 100, noNaN: true }), { minLength: 1, maxLength: 30 });

describe("what is in the middle", () => {
  it.each([
    [[3], 3],
    [[1, 9], 5],
    [[9, 1, 2], 2],
    [[4, 1, 3, 2], 2.5],
  ])("of %j is %d", (numbers, middle) => {
    expect(median(numbers)).toBe(middle);
  });

  it("has half of the numbers between its quartiles", () => {
    expect(spread([1, 2, 3, 4, 5])).toEqual({ value: 3, low: 2, high: 4 });
    expect(spread([7])).toEqual({ value: 7, low: 7, high: 7 });
  });

  it("keeps to the numbers, in order, and leaves them as they were", () => {
    fc.assert(
      fc.property(times, (numbers) => {
        const before = [...numbers];
        const { value, low, high } = spread(numbers);
        expect(Math.min(...numbers)).toBeLessThanOrEqual(low);
        expect(low).toBeLessThanOrEqual(value);
        expect(value).toBeLessThanOrEqual(high);
        expect(high).toBeLessThanOrEqual(Math.max(...numbers));
        expect(numbers).toEqual(before);
      }),
    );
  });

  it("is not asked of nothing", () => {
    expect(() => quantile([], 0.5)).toThrow(RangeError);
  });
});

describe("ratios by pairs", () => {
  it("are not moved by what slows both of a pair", () => {
    fc.assert(
      fc.property(times, fc.double({ min: 1, max: 50, noNaN: true }), (others, slow) => {
        const disturbed = others.map((each, at) => (at % 2 === 0 ? each * slow : each));
        for (const ratio of pairedRatios(
          disturbed.map((each) => 3 * each),
          disturbed,
        ))
          expect(ratio).toBeCloseTo(3, 9);
      }),
    );
  });

  it("take off what is not to count", () => {
    expect(pairedRatios([5, 7], [2, 3], [1, 1])).toEqual([2, 2]);
  });

  it("need as many of the one as of the other", () => {
    expect(() => pairedRatios([1, 2], [1])).toThrow(RangeError);
  });
});

describe("growth", () => {
  it("has a slope from each point to the next", () => {
    expect(
      slopes([
        [0, 1],
        [10, 21],
        [30, 41],
      ]),
    ).toEqual([2, 1]);
  });

  it("finds the power, whatever the factor and what comes once", () => {
    const some = fc.double({ min: 0.1, max: 100, noNaN: true });
    fc.assert(
      fc.property(some, some, fc.double({ min: 0.2, max: 3, noNaN: true }), (factor, fixed, power) => {
        const points = [100, 200, 400].map((count): [number, number] => [count, fixed + factor * count ** power]);
        expect(exponent(points, fixed)).toBeCloseTo(power, 6);
      }),
    );
  });
});
