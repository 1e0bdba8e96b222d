/** The form of files of figures: what is put in order, what is left for a person, and that nothing else changes by it. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formedCsv } from "../../src/store/form/csv.js";

const head = "period,code,value\n";

describe("what is put in order", () => {
  it.each([
    [
      "line ends of two kinds",
      "period,code,value\r\n2024,0301,1\n2024,1103,2\n",
      `${head}2024,0301,1\n2024,1103,2\n`,
      ["line-ends"],
    ],
    ["no end at the end", `${head}2024,0301,1`, `${head}2024,0301,1\n`, ["end"]],
    ["blanks around cells", "period, code ,value \n2024 ,\t0301,1 \n", `${head}2024,0301,1\n`, ["blanks"]],
    ["a line of blanks", `${head}  \n2024,0301,1\n`, `${head}\n2024,0301,1\n`, ["blanks"]],
    ["a decimal comma in quotes", `${head}2024,0301,"83,5"\n`, `${head}2024,0301,83.5\n`, ["figures"]],
    ["a decimal comma after a zero", `${head}2024,0301,"0,125"\n`, `${head}2024,0301,0.125\n`, ["figures"]],
    ["spaces between thousands", `${head}2024,0301,1 234\n`, `${head}2024,0301,1234\n`, ["figures"]],
    ["spaces and a comma", `${head}2024,0301,"1\u00A0234,5"\n`, `${head}2024,0301,1234.5\n`, ["figures"]],
    [
      "semicolons",
      "period;code;value\n2024;0301;83,5\n2024;1103;7\n",
      `${head}2024,0301,83.5\n2024,1103,7\n`,
      ["separator"],
    ],
    [
      "tabs and large letters",
      "Period\tCode\tValue\r\n2024\t0301\t1\r\n",
      "period,code,value\r\n2024,0301,1\r\n",
      ["separator"],
    ],
    [
      "what a spreadsheet saves",
      "\uFEFFperiod;code;value;flags\r\n2024;0301;12,5;\r\n2024;1103;;suppressed\r\n",
      "\uFEFFperiod,code,value,flags\r\n2024,0301,12.5,\r\n2024,1103,,suppressed\r\n",
      ["separator"],
    ],
  ])("%s", (_what, before, after, done) => {
    expect(formedCsv(before)).toEqual({ text: after, done });
  });
});

describe("what is left for a person", () => {
  it.each([
    ["what is in order", `${head}2024,0301,1\n`],
    ["a comma that may part thousands", `${head}2024,0301,"1,234"\n`],
    ["the same between semicolons", "period;code;value\n2024;0301;1,234\n"],
    ["a point that may part thousands, between semicolons", "period;code;value\n2024;0301;1.234\n"],
    ["a row that is too short, between semicolons", "period;code;value\n2024;0301\n"],
    ["a comma in a code, between semicolons", "period;code;value\n2024;03,01;1\n"],
    ["a percent sign", `${head}2024,0301,83 %\n`],
    ["a period that looks like a figure", `${head}"2024,5",0301,1\n`],
    ["a quote that goes on over lines", `${head}2024,"03\n01",1 \n`],
    ["a quote in the middle of a cell", `${head}2024,03"01,1 \n`],
    ["a heading that is none", "year,code,value \n2024,0301,1"],
    ["no file at all", ""],
  ])("%s", (_what, text) => {
    expect(formedCsv(text)).toEqual({ text, done: [] });
  });
});

const blank = fc.constantFrom("", "", " ", "\t");
const cell = fc.tuple(blank, fc.constantFrom("2024", "0301", "7", "83.5", '"83,5"', "", "x", '"1,234"'), blank);
const row = fc.tuple(cell, cell, cell).map((cells) => cells.map((parts) => parts.join("")).join(","));
const files = fc
  .tuple(
    fc.array(row, { maxLength: 6 }),
    fc.array(fc.constantFrom("\n", "\r\n"), { minLength: 8, maxLength: 8 }),
    fc.boolean(),
  )
  .map(([rows, ends, ended]) =>
    ["period,code,value", ...rows]
      .map((line, at) => `${line}${at === rows.length && !ended ? "" : (ends[at] ?? "\n")}`)
      .join(""),
  );

/** Cells as the reader has them: trimmed, without quotes; a decimal comma in quotes is a decimal point. */
const cellsOf = (text: string): string[][] =>
  text
    .split(/\r?\n/)
    .filter((line) => line.trim() !== "")
    .map((line) => [...line.matchAll(/("[^"]*"|[^,]*)(?:,|$)/g)].slice(0, 3).map(([, own = ""]) => own.trim()))
    .map(([period = "", code = "", value = ""]) => [period, code, value === '"83,5"' ? "83.5" : value]);

describe("figures spoilt by chance", () => {
  it("are put in order once and no more, and are the same figures", () => {
    let changed = 0;
    fc.assert(
      fc.property(files, (text) => {
        const formed = formedCsv(text);
        expect(formedCsv(formed.text)).toEqual({ text: formed.text, done: [] });
        // a blank before a quote makes the quote one in the middle of a cell
        if (/[ \t]"|"[ \t]/.test(text)) expect(formed.text).toBe(text);
        else expect(cellsOf(formed.text)).toEqual(cellsOf(text));
        changed += formed.text === text ? 0 : 1;
      }),
      { numRuns: 300 },
    );
    expect(changed).toBeGreaterThan(50);
  });
});
