/** Figures as they are written. */
import { describe, expect, it } from "vitest";
import { parseChange, parseValue } from "../../src/evaluate/value.js";

describe("parseValue", () => {
  it.each([
    [74, { value: 74, of: null, bound: null, approximate: false, rounding: 0.5 }],
    [11.4, { value: 11.4, rounding: 0.05 }],
    ["0.50", { value: 0.5, rounding: 0.005 }],
    [-3, { value: -3, rounding: 0.5 }],
    [1e-7, { value: 1e-7, rounding: 0.5e-7 }],
    [1e-12, { value: 1e-12, rounding: 0.5e-12 }],
    [2.5e21, { value: 2.5e21, rounding: 0.5e20 }],
    [">80", { value: 80, bound: "above", rounding: 0.5 }],
    [">=80", { value: 80, bound: "at_least" }],
    ["<5", { value: 5, bound: "below" }],
    ["<=5.5", { value: 5.5, bound: "at_most" }],
    ["~6500", { value: 6500, approximate: true, bound: null }],
    ["147/356", { value: (100 * 147) / 356, part: 147, of: 356, rounding: 0, approximate: false }],
    ["~3/4", { value: 75, of: 4, approximate: true }],
  ])("reads %s", (written, parts) => {
    const parsed = parseValue(written);
    const { value, rounding, ...rest } = parts as { value: number; rounding?: number };
    expect(parsed).toMatchObject(rest);
    expect(parsed?.value).toBeCloseTo(value, 12);
    if (rounding !== undefined) expect(parsed?.rounding).toBeCloseTo(rounding, 12);
  });

  it("keeps a part of a whole as a number where the scale is no share", () => {
    expect(parseValue("147/356", "count")).toMatchObject({ value: 147, part: 147, of: 356 });
  });

  it.each([
    ...["0/0", "3/0", "about 5", "", "5 %", "~>5", "x3/4", "3/4x", "1/2/3", "-3/4", "3/-4", "x5", "5x", "5.", ".5"],
    ...["1e5", "1e+", "+5", "=5", ">>5", "--5", "Stryker"],
  ])("has nothing for %s", (written) => {
    expect(parseValue(written)).toBeNull();
  });
});

describe("parseChange", () => {
  it.each([
    ["+20 %", { amount: 20, relative: true }],
    ["+20%", { amount: 20, relative: true }],
    ["-2.5 %", { amount: -2.5, relative: true }],
    ["+5", { amount: 5, relative: false }],
    ["20 %", null],
    ["twice", null],
  ])("reads %s", (text, parsed) => {
    expect(parseChange(text)).toEqual(parsed);
  });
});
