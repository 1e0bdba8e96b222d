/** What was probably meant: figures, changes, periods, quotes and Norwegian words. */
import { describe, expect, it } from "vitest";
import { guessChange, guessFigure, guessForm } from "../../src/check/schema/guess.js";
import { guessPeriod } from "../../src/check/schema/guess-period.js";
import { keyMeant, wordMeant } from "../../src/check/schema/norwegian.js";

describe("a figure", () => {
  it.each([
    ["3,5", "3.5", "comma"],
    ["6 500", "6500", "separator"],
    ["1_000", "1000", "separator"],
    ["83 %", "83", "percent"],
    ["2,5 %", "2.5", "percent"],
    ["147 av 356", "147/356", "ratio"],
    ["147 / 356", "147/356", "ratio"],
    ["12:30", null, "time"],
    ["“76”", "76", "quotes"],
    ["»3,5«", "3.5", "comma"],
    ["−5", "-5", "minus"],
  ])("%s is %s: %s", (typed, text, why) => {
    expect(guessFigure(typed)).toEqual({ text, why });
  });

  it.each(["76", "about ten", "", "“”", "1:2:3:4", "147/356"])("of %j nothing is guessed", (typed) => {
    expect(guessFigure(typed)).toBeNull();
  });
});

describe("a change", () => {
  it.each([
    ["20 %", '"+20 %"', false],
    ["20%", '"+20 %"', false],
    ["+2,5 %", '"+2.5 %"', true],
    ["−5", '"-5"', false],
    ["20 prosent", '"+20 %"', false],
    ["“+5”", '"+5"', false],
  ])("%s is %s", (typed, text, comma) => {
    expect(guessChange(typed)).toEqual({ text, comma });
  });

  it("is not guessed from words", () => {
    expect(guessChange("double")).toBeNull();
  });
});

describe("a period", () => {
  it.each([
    ["31.12.2022", "2022-12-31"],
    ["31. 12. 2022", "2022-12-31"],
    ["31/12/2022", "2022-12-31"],
    ["12/31/2022", "2022-12-31"],
    ["2022/12/31", "2022-12-31"],
    ["2022-1-5", "2022-01-05"],
    ["20221231", "2022-12-31"],
    ["2022-12-31T12:00", "2022-12-31"],
    ["31. desember 2022", "2022-12-31"],
    ["December 31, 2022", "2022-12-31"],
    ["2022Q1", "2022-Q1"],
    ["Q1 2022", "2022-Q1"],
    ["2022 q1", "2022-Q1"],
    ["2022K3", "2022-Q3"],
    ["1. kvartal 2022", "2022-Q1"],
    ["første kvartal 2022", "2022-Q1"],
    ["2. halvår 2022", "2022-H2"],
    ["H1 2022", "2022-H1"],
    ["3. tertial 2022", "2022-T3"],
    ["uke 8 2022", "2022-W08"],
    ["nov 2022", "2022-11"],
    ["Nov. 2022", "2022-11"],
    ["oktober 2022", "2022-10"],
    ["11/2022", "2022-11"],
    ["2022.11", "2022-11"],
    ["2022/23", "2022/2023"],
    ["2022/11", "2022-11"],
    ["2021–2023", "2021/2023"],
  ])("%s is %s", (typed, period) => {
    expect(guessPeriod(typed)).toBe(period);
  });

  it.each(["høsten 2022", "3/4/2022", "2011/12", "31.02.2022", "5. kvartal 2022", "soon", "2023/2021x", "2023-2021"])(
    "of %s nothing is guessed",
    (typed) => {
      expect(guessPeriod(typed)).toBeNull();
    },
  );

  it("must be a day where a day is wanted", () => {
    expect(guessForm("31.12.2022", { title: "CalendarDate" })).toBe("2022-12-31");
    expect(guessForm("Q1 2022", { title: "CalendarDate" })).toBeNull();
    expect(guessForm("Q1 2022", { title: "Period" })).toBe("2022-Q1");
  });

  it("in quotes of running text gets straight ones, where it then fits", () => {
    expect(guessForm("“1.1”", { pattern: "^[0-9.]+$" })).toBe('"1.1"');
    expect(guessForm("“x”", { pattern: "^[0-9.]+$" })).toBeNull();
    expect(guessForm("1.1", { pattern: "^x$" })).toBeNull();
  });
});

describe("a Norwegian word", () => {
  it.each([
    ["navn", ["id", "name"], "name"],
    ["Navn", ["name"], "name"],
    ["mål", ["objectives", "outcomes"], "objectives"],
    ["måltall", ["targets"], "targets"],
    ["frist", ["period"], null],
    ["constructor", ["name"], null],
  ])("%s among %j is the key %s", (given, allowed, expected) => {
    expect(keyMeant(given, allowed)).toBe(expected);
  });

  it.each([
    ["merknad", "info"],
    ["note", "info"],
    ["feil", "error"],
    ["advarsel", "warning"],
    ["toString", null],
  ])("%s is the severity %s", (given, expected) => {
    expect(wordMeant(given, ["error", "warning", "info", "off"])).toBe(expected);
  });
});
