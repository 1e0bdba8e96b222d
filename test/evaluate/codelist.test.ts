/** Code lists: units through time, and how many there were. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { admitBy } from "../../src/evaluate/breakdown.js";
import { addDays } from "../../src/evaluate/calendar.js";
import { holdsOn, indexCodes } from "../../src/evaluate/codelist.js";
import type { Code } from "../../src/model/plan.js";
import { codes, sizes } from "../helpers/municipalities.js";

const list = indexCodes({ codes, sizes });

describe("a code", () => {
  it.each([
    ["0219", "2019-12-31", "3201"],
    ["3024", "2020-01-01", "3201"],
    ["3201", "2024-06-30", "3201"],
    ["0301", "2024-06-30", "0301"],
    ["0219", "2020-01-01", null],
    ["3201", "2023-12-31", null],
    ["9999", "2024-06-30", null],
  ])("%s on %s is the unit %s", (code, date, unit) => {
    expect(list.unitAt(code, date)?.id ?? null).toBe(unit);
  });

  it("goes on as the same unit: 0219, 3024 and 3201 are one municipality", () => {
    const [bærum] = list.unitsOf("0219");
    expect(bærum?.codes.map(({ code }) => code)).toEqual(["0219", "3024", "3201"]);
    expect(list.unitsOf("3201")).toEqual([bærum]);
  });

  it("that several went into, or that went into several, is a unit of its own", () => {
    expect(list.units.map((unit) => unit.codes.map(({ code }) => code).join("→"))).toEqual([
      "0301",
      "0219→3024→3201",
      "1504",
      "1534",
      "1507",
      "1508",
      "1580",
    ]);
  });

  it.each<[string, Code[], string[]]>([
    [
      "still holds when its successor begins",
      [
        { code: "1", name: "A", from: "2000-01-01" },
        { code: "2", name: "B", from: "2010-01-01", replaces: ["1"] },
      ],
      ["1", "2"],
    ],
    [
      "changes its name from one day to the next",
      [
        { code: "1", name: "A", from: "2000-01-01", to: "2009-12-31" },
        { code: "1", name: "B", from: "2010-01-01" },
      ],
      ["1→1"],
    ],
    [
      "comes back after a pause",
      [
        { code: "1", name: "A", from: "2000-01-01", to: "2009-12-31" },
        { code: "1", name: "B", from: "2012-01-01" },
      ],
      ["1", "1"],
    ],
    [
      "takes in another and keeps its number",
      [
        { code: "1", name: "A", from: "2000-01-01", to: "2009-12-31" },
        { code: "2", name: "B", from: "2000-01-01", to: "2009-12-31" },
        { code: "1", name: "A", from: "2010-01-01", replaces: ["1", "2"] },
      ],
      ["1", "2", "1"],
    ],
    ["names one that is not there", [{ code: "2", name: "B", from: "2010-01-01", replaces: ["1"] }], ["2"]],
    [
      "takes over from two of which one is not there",
      [
        { code: "1", name: "A", from: "2000-01-01", to: "2009-12-31" },
        { code: "3", name: "C", from: "2010-01-01", replaces: ["1", "2"] },
      ],
      ["1", "3"],
    ],
    [
      "takes over from one that ended on the same day",
      [
        { code: "1", name: "A", from: "2000-01-01", to: "2010-01-01" },
        { code: "2", name: "B", from: "2010-01-01", replaces: ["1"] },
      ],
      ["1", "2"],
    ],
    [
      "takes over from one that ended later",
      [
        { code: "1", name: "A", from: "2000-01-01", to: "2010-06-30" },
        { code: "2", name: "B", from: "2010-01-01", replaces: ["1"] },
      ],
      ["1", "2"],
    ],
    [
      "takes over from the last that had a number, whatever the order of the list",
      [
        { code: "1", name: "B", from: "2012-01-01", to: "2014-12-31" },
        { code: "1", name: "A", from: "2000-01-01", to: "2009-12-31" },
        { code: "2", name: "B", from: "2015-01-01", replaces: ["1"] },
      ],
      ["1→2", "1"],
    ],
  ])("%s", (_, given, units) => {
    const index = indexCodes({ codes: given });
    expect(index.units.map((unit) => unit.codes.map(({ code }) => code).join("→"))).toEqual(units);
    expect(new Set(index.units.map(({ id }) => id)).size).toBe(units.length);
  });
});

describe("a code of several units", () => {
  const index = indexCodes({
    codes: [
      { code: "1", name: "C", from: "2016-01-01" },
      { code: "1", name: "A", from: "2000-01-01", to: "2004-12-31" },
      { code: "1", name: "B", from: "2008-01-01", to: "2012-12-31" },
    ],
  });

  it("tells them by the day each began, the oldest first", () => {
    expect(index.unitsOf("1").map(({ id }) => id)).toEqual(["1@2000-01-01", "1@2008-01-01", "1@2016-01-01"]);
    expect(index.unitsOf("2")).toEqual([]);
    expect(index.units.map(({ id }) => id)).toEqual(["1@2016-01-01", "1@2000-01-01", "1@2008-01-01"]);
  });
});

describe("the number of units", () => {
  it.each([
    ["2022-12-31", { count: 356, by: "declared" }],
    ["2024-06-30", { count: 357, by: "declared" }],
    ["2023-06-30", null],
  ])("on %s is %o where the list is not complete", (date, expected) => {
    expect(list.sizeOn(date)).toEqual(expected);
  });

  it("is counted where the list says no sizes", () => {
    const whole = indexCodes({ codes });
    expect(["2019-06-30", "2022-12-31", "2024-06-30"].map((date) => whole.sizeOn(date))).toEqual([
      { count: 4, by: "counted" },
      { count: 3, by: "counted" },
      { count: 4, by: "counted" },
    ]);
  });

  it("is that of the narrowest period", () => {
    const many = indexCodes({ codes, sizes: [{ period: "2020/2024", count: 1 }, ...sizes] });
    expect(many.sizeOn("2022-06-01")?.count).toBe(356);
    expect(many.sizeOn("2023-06-01")?.count).toBe(1);
    const turned = indexCodes({ codes, sizes: [...sizes, { period: "2020/2024", count: 1 }] });
    expect(turned.sizeOn("2022-06-01")?.count).toBe(356);
    expect(["2019-12-31", "2020-01-01", "2024-12-31", "2025-01-01"].map((day) => turned.sizeOn(day)?.count)).toEqual([
      ...[undefined, 1, 357],
      undefined,
    ]);
  });

  it("is not known from a period that is none, and is counted where no size is given", () => {
    expect(indexCodes({ codes, sizes: [{ period: "2024-13", count: 1 }] }).sizeOn("2024-06-01")).toBeNull();
    expect(indexCodes({ codes, sizes: [] }).sizeOn("2024-06-30")).toEqual({ count: 4, by: "counted" });
  });
});

describe("a row", () => {
  it.each([
    ["2023", "3024", null],
    ["2024-Q1", "3201", null],
    ["2024", "0219", { reason: "not_then", then: "3201" }],
    ["2019", "3201", { reason: "not_then", then: "0219" }],
    ["2024", "1507", { reason: "not_then", then: null }],
    ["2024", "301", { reason: "unknown" }],
    ["2024-13", "0301", { reason: "period" }],
  ])("of %s and %s is admitted, or refused as %o", (period, code, expected) => {
    expect(admitBy(list)(period, code)).toEqual(expected);
  });
});

/** Lists of renamings, mergers and splits over twenty years. */
const reforms = fc.array(
  fc.record({
    year: fc.integer({ min: 1, max: 20 }),
    kind: fc.constantFrom("rename", "merge", "split"),
    pick: fc.nat(),
  }),
  { maxLength: 12 },
);

function listOf(steps: readonly { year: number; kind: string; pick: number }[]): Code[] {
  const all: Code[] = [1, 2, 3, 4].map((code) => ({ code: `A${code}`, name: "A", from: "2000-01-01" }));
  let next = 1;
  for (const { year, kind, pick } of steps.toSorted((one, other) => one.year - other.year)) {
    const from = `${2000 + year}-01-01`;
    const living = all.filter((code) => code.to === undefined && code.from < from);
    const ending = living.slice(pick % Math.max(1, living.length)).slice(0, kind === "merge" ? 2 : 1);
    if (ending.length === 0) continue;
    for (const code of ending) code.to = addDays(from, -1);
    for (let heir = 0; heir < (kind === "split" ? 2 : 1); heir += 1, next += 1)
      all.push({ code: `B${next}`, name: "B", from, replaces: ending.map(({ code }) => code) });
  }
  return all;
}

describe("chains", () => {
  it("never give a unit two codes on a day, nor a code two units, and lose no code", () => {
    fc.assert(
      fc.property(reforms, fc.integer({ min: 0, max: 21 }), (steps, year) => {
        const all = listOf(steps);
        const index = indexCodes({ codes: all });
        const date = `${2000 + year}-06-30`;
        const holding = all.filter((code) => holdsOn(code, date));
        const on = index.unitsOn(date);
        expect(on.map(({ code }) => code).sort(byCode)).toEqual(holding.sort(byCode));
        expect(new Set(on.map(({ unit }) => unit)).size).toBe(holding.length);
        expect(index.sizeOn(date)?.count).toBe(holding.length);
        for (const { unit, code } of on) expect(index.unitAt(code.code, date)).toBe(unit);
        expect(index.units.flatMap((unit) => unit.codes).sort(byCode)).toEqual(all.toSorted(byCode));
        expect(new Set(index.units.map(({ id }) => id)).size).toBe(index.units.length);
      }),
      { numRuns: 200 },
    );
  });

  it("do not depend on the order of the list", () => {
    fc.assert(
      fc.property(reforms, (steps) => {
        const all = listOf(steps);
        const chain = (given: Code[]): string[] =>
          indexCodes({ codes: given })
            .units.map((unit) => unit.codes.map(({ code }) => code).join("→"))
            .sort();
        expect(chain(all.toReversed())).toEqual(chain(all));
      }),
    );
  });
});

const byCode = (one: Code, other: Code): number => (one.code < other.code ? -1 : 1);
