/** Figures, signs and periods as offices, spreadsheets and people write them. */
import { describe, expect, it } from "vitest";
import { figureOf, type Style, withoutMarks } from "../../src/exchange/figures.js";
import { decimalOf, numberOf } from "../../src/exchange/numbers.js";
import { dayOf, periodOf } from "../../src/exchange/periods.js";
import { signsOf } from "../../src/exchange/signs.js";
import type { ReadCell } from "../../src/model/sheet.js";

const style = (given: Partial<Style> = {}): Style => ({ signs: signsOf({}), decimal: "comma", factor: 1, ...given });
const eurostat = style({ signs: signsOf({ office: "eurostat" }), decimal: "point" });

/** In a line: the figure or why there is none, then flags and marks. */
function told(cell: ReadCell, by: Style): string {
  const read = figureOf(cell, by);
  if (read.kind === "empty") return "empty";
  if (read.kind === "none") return `no ${read.why}`;
  const what = read.kind === "value" ? `${typeof read.value === "string" ? `"${read.value}"` : read.value}` : read.why;
  const unclear = read.kind === "value" && read.unclear ? ["unclear"] : [];
  return [what, ...unclear, ...read.flags, ...read.marks.map((mark) => `[${mark}]`)].join(" ");
}

const figures: readonly (readonly [cell: ReadCell, expected: string, by?: Style])[] = [
  [57, "57"],
  [-3.5, "-3.5"],
  [0.57, "57", style({ factor: 100 })],
  ["0,575", "57.5", style({ factor: 100 })],
  ["57,5", "57.5"],
  ["57,50", '"57.50"'],
  ["57,5 %", "57.5"],
  ["−3,5", "-3.5"],
  ["11 400", "11400"],
  ["11\u00a0400,5", "11400.5"],
  ["1.234,5", "1234.5"],
  ["1,234.5", "1234.5", style({ decimal: null })],
  ["1,500", '"1.500"'],
  ["1,500", '"1.500" unclear', style({ decimal: null })],
  ["1.500", "1500"],
  ["147/356", '"147/356"'],
  ["147 av 356", '"147/356"'],
  [">80", '">80"'],
  ["over 80", '">80"'],
  ["minst 80", '">=80"'],
  ["<5", '"<5"'],
  ["ca. 6 500", '"~6500"'],
  ["57,5*", "57.5 provisional"],
  ["57,5* 1)", "57.5 provisional [1]"],
  ["57,5¹", "57.5 [1]"],
  ["57,5 1) 2)", "57.5 [1] [2]"],
  [":", "suppressed"],
  ["..", "not_available"],
  ["...", "not_yet_available"],
  [".", "not_applicable"],
  ["-", "0"],
  ["–", "0"],
  [": 1)", "suppressed [1]"],
  [":", "not_available", eurostat],
  [":c", "suppressed", eurostat],
  ["57.5 p", "57.5 provisional", eurostat],
  ["57.5pu", "57.5 low_reliability provisional", eurostat],
  ["-", "no sign", eurostat],
  ["#REF!", "no text"],
  ["x", "no text"],
  ["ja", "no text"],
  ["?", "no sign"],
  [new Date("2026-03-01T00:00:00Z"), "no day"],
  [{ uncomputed: true }, "no formula"],
  [true, "no text"],
  [null, "empty"],
];

describe("a figure in a cell", () => {
  it.each(figures.map(([cell, expected, by = style()]) => ({ cell, expected, by })))(
    "$cell is $expected",
    ({ cell, expected, by }) => {
      expect(told(cell, by)).toBe(expected);
    },
  );

  it("has the meaning that a mapping gives a sign", () => {
    const own = style({ signs: signsOf({ signs: [{ sign: "-", means: "not_available" }] }) });
    expect(told("-", own)).toBe("not_available");
  });
});

describe("the decimal sign of a file", () => {
  it.each([
    [["57,5", "1.234"], "comma"],
    [["57.5", "60"], "point"],
    [["1,234", "2,500"], null],
    [["57,5", "57.5"], null],
    [["0,125"], "comma"],
    [["57,5*"], "comma"],
  ])("%j: %s", (cells, expected) => {
    expect(decimalOf(cells)).toBe(expected);
  });

  it.each(["", "-", "1,2,3", "1.2.3", "12a", "1,23.456.7"])("%j is no number", (text) => {
    expect(numberOf(text, null)).toBeNull();
  });
});

describe("a period in a cell", () => {
  it.each<readonly [ReadCell, string | null]>([
    [2023, "2023"],
    ["2023", "2023"],
    ["2021-09/2022-09", "2021-09/2022-09"],
    ["2023K1", "2023-Q1"],
    ["2023Q4", "2023-Q4"],
    ["1. kvartal 2023", "2023-Q1"],
    ["2023M05", "2023-05"],
    ["2023U07", "2023-W07"],
    ["2023H1", "2023-H1"],
    ["2. halvår 2023", "2023-H2"],
    ["2. tertial 2023", "2023-T2"],
    ["september 2022", "2022-09"],
    ["May 2022", "2022-05"],
    ["31.12.2023", "2023-12-31"],
    [new Date("2023-12-31T00:00:00Z"), "2023-12-31"],
    ["2022/23", null],
    ["høsten 2022", null],
    [12, null],
    [2023.5, null],
    [null, null],
  ])("%s is %s", (cell, expected) => {
    expect(periodOf(cell)).toBe(expected);
  });

  it("is a day only where it is one", () => {
    expect([dayOf("31.12.2023"), dayOf("2023"), dayOf(45000)]).toEqual(["2023-12-31", null, null]);
  });
});

describe("marks of footnotes", () => {
  it.each([
    ["2021 1)", "2021", ["1"]],
    ["Digital kontakt1)", "Digital kontakt", ["1"]],
    ["Andel²", "Andel", ["2"]],
    ["Kontakt (a)", "Kontakt (a)", []],
    ["Ja)", "Ja)", []],
    ["1)", "1)", []],
  ])("%s: %s", (text, bare, marks) => {
    expect(withoutMarks(text)).toEqual({ bare, marks });
  });
});
