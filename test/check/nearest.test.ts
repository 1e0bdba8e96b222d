/** Did you mean. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { distance, nearest } from "../../src/check/nearest.js";

const types = ["adoption", "perceived-result", "result", "effect"];
const states = ["planned", "in-progress", "done"];

describe("nearest", () => {
  it.each([
    ["adoptoin", types, "adoption"],
    ["in-progres", states, "in-progress"],
    ["program", ["programme", "plan", "law"], "programme"],
    ["basline", ["baseline", "breaks", "bounds"], "baseline"],
    ["Helsedirektoratet", ["helsedirektoratet"], "helsedirektoratet"],
    ["raad", ["råd"], "råd"],
    ["naering", ["næring"], "næring"],
    ["1-1", ["1.1", "1.2"], "1.1"],
    ["b11", ["b1.1", "b2.1"], "b1.1"],
    ["measurd", ["measured", "pending", "words"], "measured"],
    ["kommune", ["helseforetak", "direktorat"], null],
    ["1.7", ["1.1", "1.2"], null],
    ["2023-q1-nuit", ["2023-q3-nuit"], null],
    ["bat", ["cat", "rat"], null],
    ["up", ["down"], null],
    ["", ["a"], null],
    ["x", [], null],
  ])("%s among %j is %s", (word, candidates, expected) => {
    expect(nearest(word, candidates)).toBe(expected);
  });

  it("counts a swap of neighbours as one slip", () => {
    expect(distance("adoptoin", "adoption")).toBe(1);
    expect(distance("ca", "abc")).toBe(3);
    expect(distance("", "abc")).toBe(3);
  });

  it("measures the same both ways, and nothing only between equals", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 12 }), fc.string({ maxLength: 12 }), (a, b) => {
        const steps = distance(a, b);
        expect(steps).toBe(distance(b, a));
        expect(steps === 0).toBe(a === b);
        expect(steps).toBeLessThanOrEqual(Math.max(a.length, b.length));
        expect(steps).toBeGreaterThanOrEqual(Math.abs(a.length - b.length));
      }),
    );
  });

  it("finds the word itself, unless another differs in case only", () => {
    fc.assert(
      fc.property(fc.constantFrom(...types, ...states), (word) => {
        expect(nearest(word, [...types, ...states])).toBe(word);
      }),
    );
  });
});
