/** Text is made harmless to spreadsheets and read back as it was; numbers are never touched. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { asWritten, keptAsText, neutralised } from "../../src/exchange/formula.js";

describe("text that a spreadsheet would run", () => {
  it.each([
    ["=1+1", "'=1+1"],
    ["+20 %", "'+20 %"],
    ["-5", "'-5"],
    ["@sum", "'@sum"],
    ["\tx", "'\tx"],
    ["\rx", "'\rx"],
    ["'=1", "''=1"],
    ["a=1", "a=1"],
    ["0301", "0301"],
  ])("%j is written %j", (text, written) => {
    expect(neutralised(text)).toBe(written);
  });
});

describe("text that Excel would turn into something else", () => {
  it.each([
    ["0301", "'0301"],
    ["1.3", "'1.3"],
    ["4.2.1", "'4.2.1"],
    ["2022-11", "'2022-11"],
    ["1/4", "'1/4"],
    ["1e5", "'1e5"],
    ["=1", "'=1"],
    ["2022", "2022"],
    ["2023-03-31", "2023-03-31"],
    ["1.1a", "1.1a"],
    ["2021-Q3", "2021-Q3"],
  ])("%j is written %j", (text, written) => {
    expect(keptAsText(text)).toBe(written);
  });

  it("comes back as it was, whatever it is", () => {
    const odd = fc.oneof(fc.string(), fc.stringMatching(/^'{0,3}[=+\-@0-9][0-9./:e-]{0,6}$/));
    fc.assert(
      fc.property(odd, (text) => {
        expect([asWritten(keptAsText(text)), asWritten(neutralised(text))]).toEqual([text, text]);
      }),
    );
  });
});
