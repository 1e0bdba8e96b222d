import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decimalsOf, decimalsOfRounding, roundAgreeing, roundTo } from "../../src/report/rounding.js";

const printed = ({ value, decimals }: { value: number; decimals: number }): string => value.toFixed(decimals);

describe("a printed figure and its threshold", () => {
  it.each([
    [0.9498, 2, [0.95], "0.9498"],
    [94.98, 0, [95], "94.98"],
    [94.996, 1, [95], "94.996"],
    [94.99999, 0, [95], "94.999"],
    [95.00001, 0, [95], "95.001"],
    [95, 0, [95], "95"],
    [94.4, 0, [95], "94"],
    [59.97, 0, [95, 60], "59.97"],
    [-0.004, 1, [0], "-0.004"],
    [0.9499999999999997, 2, [0.95], "0.95"],
    [74.5, 0, [], "75"],
  ])("%d with %d decimals against %j is %s", (value, decimals, thresholds, text) => {
    expect(printed(roundAgreeing(value, decimals, thresholds))).toBe(text);
  });

  it("stand on the same side, whatever the value", () => {
    const number = fc.double({ min: -1000, max: 1000, noNaN: true });
    const near = fc
      .tuple(number, fc.double({ min: -1, max: 1, noNaN: true }))
      .map(([at, by]) => ({ at, value: at + by ** 5 }));
    const side = (a: number, b: number): number =>
      Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b)) ? 0 : Math.sign(a - b);
    fc.assert(
      fc.property(near, fc.integer({ min: 0, max: 3 }), ({ at, value }, decimals) => {
        const shown = roundAgreeing(value, decimals, [at]);
        expect(side(shown.value, at)).toBe(side(value, at));
        expect(Math.abs(shown.value - value)).toBeLessThanOrEqual(10 ** -decimals);
        expect(shown.decimals).toBeGreaterThanOrEqual(decimals);
      }),
    );
  });
});

describe("decimals", () => {
  it.each([
    [13.68, 2],
    [0.506 * 1.1, 4],
    [11.4 * 1.2, 2],
    [115678, 0],
    [1 / 3, 6],
    [-3.5, 1],
  ])("of %d are %d", (value, decimals) => {
    expect(decimalsOf(value)).toBe(decimals);
  });

  it.each([
    [0.5, 0],
    [0.05, 1],
    [0.0005, 3],
    [0, 0],
    [50, 0],
  ])("of a half place of %d are %d", (rounding, decimals) => {
    expect(decimalsOfRounding(rounding)).toBe(decimals);
  });

  it("halves go away from zero, and no zero is negative", () => {
    expect(roundTo(1.005, 2)).toBe(1.01);
    expect(roundTo(-2.5, 0)).toBe(-3);
    expect(Object.is(roundTo(-0.2, 0), 0)).toBe(true);
  });
});
