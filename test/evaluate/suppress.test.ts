/** Small counts are hidden, and no subtraction brings them back. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { UnitCell } from "../../src/evaluate/breakdown.js";
import { type Counted, hide, hiddenIn } from "../../src/evaluate/suppress.js";
import type { Cell } from "../../src/model/breakdown.js";
import type { Measure } from "../../src/model/plan.js";

const limit = 5;

const group = (counts: readonly number[]): Counted[] =>
  counts.map((count, at) => ({ id: String.fromCharCode(97 + at), count, isSmall: count < limit }));

describe("what is hidden", () => {
  it.each<[number[], string, boolean]>([
    [[12, 8, 30], "", true],
    [[3, 12, 8], "a,c", true],
    [[3, 4, 12], "a,b", true],
    [[4, 4], "a,b", false],
    [[1, 2, 12, 30], "a,b,c", true],
    [[0, 0, 13], "a,b,c", true],
    [[4, 4, 12, 30], "a,b,c", true],
    [[4, 12], "a,b", true],
    [[4], "a", false],
    [[1, 2], "a,b", false],
    [[], "", true],
    [[5], "", true],
  ])("of %o is %s, and the total may be shown: %s", (counts, codes, showTotal) => {
    const hidden = hide(group(counts), limit);
    expect([...hidden.codes].sort().join(",")).toBe(codes);
    expect(hidden.showTotal).toBe(showTotal);
  });
});

describe("cells of a breakdown", () => {
  const hidden = (cells: Readonly<Record<string, Partial<Cell> | null>>, scale: Measure["scale"]) => {
    const units = Object.entries(cells).map(([name, parts]): UnitCell => {
      const code = { code: name, name, from: "2000-01-01" };
      const cell = parts === null ? null : { value: null, of: null, n: null, flags: [], ...parts };
      return { unit: { id: name, codes: [code] }, code, cell };
    });
    const { codes, showTotal } = hiddenIn(units, scale, limit);
    return `${[...codes].sort().join(",")} ${showTotal}`;
  };

  it.each<[string, Readonly<Record<string, Partial<Cell> | null>>, Measure["scale"], string]>([
    ["a small count", { a: { value: 4 }, b: { value: 9 }, c: { value: 30 } }, "count", "a,b true"],
    ["a count at the limit", { a: { value: 5 }, b: { value: 9 } }, "count", " true"],
    ["an amount of nobody knows how many", { a: { value: 4 }, b: { value: 9 } }, "amount", " true"],
    ["a share without numbers", { a: { value: 4 }, b: { value: 9 } }, "share", " true"],
    [
      "a small part of a whole",
      { a: { value: 4, of: 90 }, b: { value: 9, of: 90 }, c: { value: 50, of: 90 } },
      "share",
      "a,b true",
    ],
    [
      "a small whole",
      { a: { value: 4, of: 4 }, b: { value: 60, of: 90 }, c: { value: 70, of: 90 } },
      "share",
      "a,b true",
    ],
    [
      "few respondents behind a share",
      { a: { value: 80, n: 4 }, b: { value: 70, n: 90 }, c: { value: 60, n: 80 } },
      "share",
      "a,c true",
    ],
    [
      "few respondents behind a count",
      { a: { value: 80, n: 4 }, b: { value: 70 }, c: { value: 90 } },
      "count",
      "a,b true",
    ],
    ["respondents at the limit", { a: { value: 80, n: 5 }, b: { value: 70, n: 90 } }, "share", " true"],
    [
      "no row, and no figure",
      { a: null, b: { flags: ["suppressed"] }, c: { value: 3, flags: ["forecast"] } },
      "count",
      " true",
    ],
    [
      "of two as small the one that comes first",
      { c: { value: 9 }, b: { value: 9 }, a: { value: 4 }, d: { value: 30 } },
      "count",
      "a,b true",
    ],
  ])("%s", (_, cells, scale, expected) => {
    expect(hidden(cells, scale)).toBe(expected);
    expect(hidden(Object.fromEntries(Object.entries(cells).toReversed()), scale)).toBe(expected);
  });
});

/** Every list of so many counts that add up to a total. */
function* adding(size: number, total: number): Generator<number[]> {
  if (size === 1) yield [total];
  else
    for (let first = 0; first <= total; first += 1)
      for (const rest of adding(size - 1, total - first)) yield [first, ...rest];
}

describe("what is shown", () => {
  it("holds no small count, and never lets exactly one be missing from a total", () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 40 }), { maxLength: 12 }), (counts) => {
        const all = group(counts);
        const { codes, showTotal } = hide(all, limit);
        for (const { id, isSmall } of all) if (isSmall) expect(codes.has(id)).toBe(true);
        if (!showTotal || codes.size === 0) return;
        expect(codes.size).toBeGreaterThan(1);
        const residue = all.filter(({ id }) => codes.has(id)).reduce((sum, { count }) => sum + count, 0);
        expect(residue).toBeGreaterThanOrEqual(limit);
      }),
      { numRuns: 500 },
    );
  });

  it("fits several values of every hidden count: if one of them is small, and if all are", () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 9 }), { minLength: 2, maxLength: 5 }), (counts) => {
        const all = group(counts);
        const { codes, showTotal } = hide(all, limit);
        if (!showTotal || codes.size === 0) return;
        const hidden = all.filter(({ id }) => codes.has(id)).map(({ count }) => count);
        const worlds = [
          ...adding(
            hidden.length,
            hidden.reduce((sum, count) => sum + count, 0),
          ),
        ];
        const one = worlds.filter((world) => world.some((count) => count < limit));
        const every = worlds.filter((world) => world.every((count) => count < limit));
        for (const [at] of hidden.entries()) {
          expect(new Set(one.map((world) => world[at])).size).toBeGreaterThan(1);
          expect(new Set(every.map((world) => world[at])).size).not.toBe(1);
        }
      }),
      { numRuns: 500 },
    );
  });
});
