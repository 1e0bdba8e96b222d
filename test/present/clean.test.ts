import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { harmless, oneLine, ordinarySpaces, plainSigns } from "../../src/present/clean.js";

describe("text from a plan", () => {
  it.each([
    ["\u001b[31mrød\u001b[0m", "␛[31mrød␛[0m"],
    ["\u009b2J", "\ufffd2J"],
    ["a\u202eb\u2066c", "a\ufffdb\ufffdc"],
    ["a\u0007\u007f", "a␇␡"],
    ["usyn\u200blig\ufeff", "usyn\ufffdlig\ufffd"],
    ["myk\u00adbindestrek", "mykbindestrek"],
    ["\ud800", "\ufffd"],
    ["familie 👩‍👩‍👧 og æøå", "familie 👩‍👩‍👧 og æøå"],
    ["en\r\nto\tre", "en\nto\tre"],
  ])("%j becomes %j", (text, clean) => {
    expect(harmless(text)).toBe(clean);
  });

  it("on one line has no line breaks, and keeps no-break spaces", () => {
    expect(oneLine(" en\r\n  to\u2028tre\t83\u00a0% ")).toBe("en to tre 83\u00a0%");
  });

  it("never steers the terminal, whatever it is", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 40 }), (text) => {
        // eslint-disable-next-line no-control-regex -- they are what must be gone
        expect(oneLine(text)).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\u200e\u200f]/);
      }),
    );
  });
});

it("finished text has ordinary spaces, and with ASCII signs keeps its columns", () => {
  expect(ordinarySpaces("83\u00a0% ut\u00adgang")).toBe("83 % utgang");
  const signs = "«a» – b − c… “d” · ’e’\u00a0→";
  expect(plainSigns(signs)).toBe('"a" - b - c~ "d" | \'e\' >');
  expect(plainSigns(signs)).toHaveLength(signs.length);
  expect(plainSigns("␛æøå")).toBe("?æøå");
});
