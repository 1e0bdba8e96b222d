/** How figures spread over the units of a code list. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cellsOf, cellValue, periodsOf } from "../../src/evaluate/breakdown.js";
import { indexCodes } from "../../src/evaluate/codelist.js";
import { DEFAULTS } from "../../src/evaluate/method.js";
import { quantile, type SpreadInput, spreadOf, thresholdOf } from "../../src/evaluate/spread.js";
import type { BreakdownData, Cell } from "../../src/model/breakdown.js";
import type { Breakdown, Code, Measure } from "../../src/model/plan.js";
import { codes, sizes } from "../helpers/municipalities.js";
import { bare, judged } from "./cases.js";

const cell = (value: number | null, parts: Partial<Cell> = {}): Cell => ({
  value,
  of: null,
  n: null,
  flags: [],
  ...parts,
});

const dataOf = (cells: Readonly<Record<string, Cell>>, period = "2024"): BreakdownData => ({
  periods: new Map([[period, new Map(Object.entries(cells))]]),
  rows: Object.keys(cells).length,
  faults: 0,
});

const input = (data: BreakdownData, parts: Partial<SpreadInput> = {}): SpreadInput => ({
  data,
  list: indexCodes({ codes }),
  scale: "share",
  parameters: DEFAULTS,
  threshold: null,
  ...parts,
});

describe("a quantile", () => {
  it.each([
    [[10, 20, 30, 40, 50], 0.1, 14],
    [[10, 20, 30, 40, 50], 0.5, 30],
    [[10, 20, 30, 40, 50], 0.9, 46],
    [[10, 20], 0.5, 15],
    [[7], 0.9, 7],
    [[], 0.5, null],
  ])("of %o at %s is %s", (sorted, p, expected) => {
    if (expected === null) expect(quantile(sorted, p)).toBeNull();
    else expect(quantile(sorted, p)).toBeCloseTo(expected, 12);
  });
});

describe("a spread", () => {
  const shares = dataOf({ "0301": cell(80), "3201": cell(60), "1508": cell(null, { flags: ["not_available"] }) });

  it("tells what is there, what is missing of the list on that day, and what reaches the level", () => {
    const spread = spreadOf(input(shares, { threshold: { value: 70, sign: 1 } }), "2024");
    expect(spread).toMatchObject({ end: "2024-12-31", units: 4, measured: 2, missing: 2, hidden: 0 });
    expect(spread).toMatchObject({
      p10: 62,
      median: 70,
      p90: 78,
      atTarget: { count: 1, of: 2, share: 50 },
      total: null,
    });
    expect(spread?.values.map(({ code, unit, value }) => [code, unit, value])).toEqual([
      ["0301", "0301", 80],
      ["3201", "3201", 60],
      ["1508", "1508", null],
      ["1580", "1580", null],
    ]);
  });

  it("counts the missing by the declared size where the list is not complete", () => {
    const list = indexCodes({ codes, sizes });
    expect(spreadOf(input(shares, { list }), "2024")).toMatchObject({ units: 357, missing: 355 });
    expect(spreadOf(input(dataOf({}, "2023"), { list }), "2023")).toMatchObject({
      units: null,
      missing: null,
      p10: null,
    });
  });

  it("looks up units by the code they had: one municipality under three codes", () => {
    const early = dataOf({ "0219": cell(10) }, "2019");
    expect(spreadOf(input(early), "2019")?.values.find(({ code }) => code === "0219")).toMatchObject({
      unit: "3201",
      value: 10,
    });
  });

  it("leaves out units to which the figure does not apply", () => {
    const data = dataOf({ "0301": cell(80), "1580": cell(null, { flags: ["not_applicable"] }) });
    expect(spreadOf(input(data), "2024")).toMatchObject({ notApplicable: 1, missing: 2, measured: 1 });
  });

  it("has no total of a count where there is no figure, nor a part of units that reach where none is shown", () => {
    const threshold = { value: 1, sign: 1 } as const;
    const none = dataOf({ "0301": cell(null, { flags: ["not_available"] }) });
    expect(spreadOf(input(none, { scale: "count", threshold }), "2024")).toMatchObject({ total: null, atTarget: null });
    const some = dataOf({ "0301": cell(30), "3201": cell(20), "1508": cell(10) });
    expect(spreadOf(input(some, { scale: "count", threshold: { value: 20, sign: -1 } }), "2024")).toMatchObject({
      total: 60,
      atTarget: { count: 2, of: 3, share: (100 * 2) / 3 },
    });
    expect(spreadOf(input(some, { scale: "amount" }), "2024")?.total).toBeNull();
    expect(spreadOf(input(some), "2024-13")).toBeNull();
  });

  it("hides small counts, and another with a single one", () => {
    const counts = dataOf({ "0301": cell(900), "3201": cell(3), "1508": cell(12), "1580": cell(40) });
    const spread = spreadOf(input(counts, { scale: "count" }), "2024");
    expect(spread).toMatchObject({ hidden: 2, measured: 4, missing: 0, total: 955, median: 470 });
    expect(spread?.values.map(({ value, hidden }) => [value, hidden])).toEqual([
      [900, false],
      [null, true],
      [null, true],
      [40, false],
    ]);
  });

  it("hides a share of few persons with what stands behind it, and shows no total that would tell", () => {
    const few = dataOf({ "0301": cell(50, { n: 800 }), "3201": cell(25, { n: 4 }), "1508": cell(1, { of: 40 }) });
    const spread = spreadOf(input(few), "2024");
    expect(spread?.values.map(({ value, of, n, hidden }) => [value, of, n, hidden])).toEqual([
      [50, null, 800, false],
      [null, null, null, true],
      [null, null, null, true],
      [null, null, null, false],
    ]);
    const single = dataOf({ "0301": cell(2) });
    expect(spreadOf(input(single, { scale: "count" }), "2024")).toMatchObject({ total: null, median: null, hidden: 1 });
  });

  it("is none for what is no period", () => {
    expect(spreadOf(input(shares), "2024-13")).toBeNull();
    expect(cellsOf(shares, indexCodes({ codes }), "x")).toEqual([]);
  });

  it("follows the periods in time", () => {
    const periods = new Map(["2024", "2023-Q4", "2023", "x"].map((period) => [period, new Map<string, Cell>()]));
    expect(periodsOf({ periods, rows: 0, faults: 0 })).toEqual(["2023", "2023-Q4", "2024"]);
  });
});

describe("a cell", () => {
  it.each([
    [cell(40), "share", 40],
    [cell(1, { of: 4 }), "share", 25],
    [cell(1, { of: 4 }), "count", 1],
    [cell(0, { of: 0 }), "share", null],
    [cell(3, { flags: ["provisional"] }), "count", 3],
    [cell(3, { flags: ["forecast"] }), "count", null],
  ] as const)("%o on a %s is %s", (given, scale, expected) => {
    expect(cellValue(given, scale)).toBe(expected);
  });
});

describe("the level of a unit", () => {
  const breakdown: Breakdown = { id: "m", file: "data/m.csv", dimension: "M", codelist: "m" };
  const measure: Measure = { unit: "%", scale: "share", direction: "down" };

  it("is that of derive over the breakdown, and otherwise there is none without a target", () => {
    const derive = { kind: "breakdown" as const, breakdown: "m", at_least: 1, complete: ["2024"] };
    expect(thresholdOf({ ...measure, derive }, breakdown, null)).toEqual({ value: 1, sign: 1 });
    expect(thresholdOf({ ...measure, derive }, { ...breakdown, id: "other" }, null)).toBeNull();
  });

  it.each([
    ["up", "%", { value: 50, sign: 1 }],
    ["down", "%", { value: 50, sign: -1 }],
    ["within", "%", null],
    [undefined, "%", null],
  ] as const)("is that of the measure's own target, where it is to go %s", (direction, unit, expected) => {
    const own = bare({ unit, direction: direction ?? "up" });
    const asked: Measure = { unit, scale: "share", ...(direction === undefined ? {} : { direction }) };
    expect(thresholdOf(asked, breakdown, judged(own, "2024-03-01"))).toEqual(direction === "within" ? null : expected);
    const derive = { kind: "milestones" as const, counts: "delayed" as const, complete: ["2024"] };
    expect(thresholdOf({ ...own, derive }, breakdown, judged(bare({ targets: [] }), "2024-03-01"))).toBeNull();
  });
});

/** So many units for ever, with counts or none. */
const counts = fc.array(fc.option(fc.nat({ max: 60 })), { minLength: 1, maxLength: 40 });

describe("any spread", () => {
  it("has p10 ≤ median ≤ p90 within what is shown, and hides as it must", () => {
    fc.assert(
      fc.property(counts, (given) => {
        const units: Code[] = given.map((_, at) => ({ code: `c${at}`, name: "U", from: "2000-01-01" }));
        const cells = Object.fromEntries(
          given.flatMap((count, at) => (count === null ? [] : [[`c${at}`, cell(count)]])),
        );
        const spread = spreadOf(input(dataOf(cells), { list: indexCodes({ codes: units }), scale: "count" }), "2024");
        if (spread === null) throw new Error("no spread");
        const { p10, median, p90, values, hidden, measured, missing, total } = spread;
        const shown = values.flatMap(({ value }) => value ?? []);
        expect(shown.length + hidden).toBe(measured);
        expect(measured + (missing ?? 0)).toBe(given.length);
        for (const value of shown) expect(value).toBeGreaterThanOrEqual(DEFAULTS.small_count);
        if (total !== null) expect(hidden).not.toBe(1);
        if (p10 === null || median === null || p90 === null) return;
        expect(p10).toBeLessThanOrEqual(median);
        expect(median).toBeLessThanOrEqual(p90);
        expect(p10).toBeGreaterThanOrEqual(Math.min(...shown));
        expect(p90).toBeLessThanOrEqual(Math.max(...shown));
      }),
      { numRuns: 300 },
    );
  });
});
