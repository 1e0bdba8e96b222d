/** Every worked case of the method, to four decimals. */
import { describe, expect, it } from "vitest";
import workedCases from "./progress-cases.json" with { type: "json" };
import { type WorkedCase, judged, measureOf } from "./cases.js";

const cases = workedCases as unknown as readonly WorkedCase[];

describe("worked cases", () => {
  it("are all here", () => {
    expect(cases).toHaveLength(31);
  });

  for (const { id, name, input, expect: expected } of cases) {
    it(`${id} ${name}`, () => {
      const progress = new Map<string, unknown>(Object.entries(judged(measureOf(input), input.asOf)));
      for (const [key, value] of Object.entries(expected)) {
        const found = progress.get(key);
        if (typeof value !== "number") expect(found, key).toEqual(value);
        else expect(typeof found === "number" ? Number(found.toFixed(4)) + 0 : found, key).toBe(value);
      }
    });
  }
});
