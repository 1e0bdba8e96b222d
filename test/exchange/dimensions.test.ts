/** A cube with more dimensions than measure and period. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { openDimensions } from "../../src/exchange/dimensions.js";
import { readJsonStat } from "../../src/exchange/json-stat.js";
import { proposed } from "../../src/exchange/propose.js";

const cube = readFileSync(new URL("fixtures/cube.json", import.meta.url), "utf8");

describe("a cube", () => {
  it("leaves to people which category of another dimension counts, and holds to the only one there is", () => {
    const known = [{ id: "1.4", names: ["Kontakt"] }];
    const whole = readJsonStat(cube);
    const { mapping: open } = proposed(whole, known);
    expect(open?.where).toBeUndefined();
    if (open === null) throw new Error("no mapping");
    expect(openDimensions(whole, open).map(({ heading, categories }) => [heading, categories.length])).toEqual([
      ["Region", 2],
    ]);
    for (const column of ["Region", "Region (label)"])
      expect(openDimensions(whole, { ...open, where: [{ column, is: ["0"] }] })).toEqual([]);
    const { dimension, ...rest } = JSON.parse(cube) as { dimension: Record<string, object> };
    const region = { category: { index: ["0301"], label: { "0301": "Oslo" } } };
    const narrow = {
      ...rest,
      dimension: { ...dimension, Region: region },
      size: [1, 1, 3],
      value: [1, 2, 3],
      status: {},
    };
    const { mapping: held } = proposed(readJsonStat(JSON.stringify(narrow)), known);
    expect(held?.where).toEqual([{ column: "Region", is: ["0301"] }]);
  });
});
