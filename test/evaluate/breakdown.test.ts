/** Cells of a breakdown and their periods: what is a figure, and in which order they come. */
import { describe, expect, it } from "vitest";
import { cellValue, cellsOf, codeListOf, periodsOf } from "../../src/evaluate/breakdown.js";
import { indexCodes } from "../../src/evaluate/codelist.js";
import type { BreakdownData, Cell, CellFlag } from "../../src/model/breakdown.js";
import { codes, municipalitiesYaml } from "../helpers/municipalities.js";
import { planOf } from "../helpers/plan.js";

const cell = (value: number | null, of: number | null = null, flags: readonly CellFlag[] = []): Cell => ({
  ...{ value, of, n: null },
  flags: [...flags],
});
const data = (...periods: readonly string[]): BreakdownData => ({
  periods: new Map(periods.map((period) => [period, new Map([["0301", cell(80)]])])),
  ...{ rows: periods.length, faults: 0 },
});

describe("a cell", () => {
  it.each([
    ["nothing", cell(null), null, null],
    ["a figure", cell(30), 30, 30],
    ["a part of a whole", cell(30, 40), 75, 30],
    ["a part of nothing", cell(0, 0), null, 0],
    ["nobody of some", cell(0, 40), 0, 0],
  ])("with %s", (_, given, share, count) => {
    expect(cellValue(given, "share")).toBe(share);
    expect(cellValue(given, "count")).toBe(count);
  });

  it.each<[CellFlag, boolean]>([
    ["suppressed", false],
    ["not_available", false],
    ["not_yet_available", false],
    ["not_applicable", false],
    ["forecast", false],
    ["provisional", true],
    ["estimated", true],
  ])("that is %s counts as a figure: %s", (flag, isFigure) => {
    expect(cellValue(cell(30, null, [flag]), "count")).toBe(isFigure ? 30 : null);
  });
});

describe("periods", () => {
  it("come by their end, then by their start, and only where they are periods", () => {
    const given = ["2024", "2023", "2024-13", "2024-Q4", "2023-12", "2022-12-31/2023-12-31", "2024-H1"];
    const sorted = ["2022-12-31/2023-12-31", "2023", "2023-12", "2024-H1", "2024", "2024-Q4"];
    expect(periodsOf(data(...given))).toEqual(sorted);
    expect(periodsOf(data(...given.toReversed()))).toEqual(sorted);
  });

  it("have every unit there was on the last day, with its cell or none", () => {
    const list = indexCodes({ codes });
    expect(cellsOf(data("2024"), list, "2024").map(({ code, cell: own }) => [code.code, own?.value ?? null])).toEqual([
      ["0301", 80],
      ["3201", null],
      ["1508", null],
      ["1580", null],
    ]);
    expect(cellsOf(data("2024"), list, "2022").map(({ cell: own }) => own)).toEqual([null, null, null]);
    expect(cellsOf(data("2024-13"), list, "2024-13")).toEqual([]);
  });
});

it("a code list is found by its id", () => {
  const plan = planOf({ "codelists/municipalities.yaml": municipalitiesYaml });
  expect(codeListOf(plan, "municipalities")?.units).toHaveLength(7);
  expect(codeListOf(plan, "counties")).toBeNull();
});
