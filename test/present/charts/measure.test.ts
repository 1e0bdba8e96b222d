/** How wide text is taken to be, and how it is cut and wrapped. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cutTo, textWidth, wrapTo } from "../../../src/present/charts/measure.js";

describe("the width of text", () => {
  it("is that of the font, and a little more", () => {
    // Helvetica at 1000: 5 × 556 + 278 = 3058
    expect(textWidth("12345.", 1000)).toBeCloseTo(3058 * 1.05, 6);
    expect(textWidth("a", 13, true)).toBeGreaterThan(textWidth("a", 13));
  });

  it("takes letters with marks for the letter, and what it does not know for a square", () => {
    expect(textWidth("é", 10)).toBe(textWidth("e", 10));
    expect(textWidth("e\u0301", 10)).toBe(textWidth("e", 10));
    expect(textWidth("漢", 10)).toBeCloseTo(10.5, 6);
  });
});

describe("cutting and wrapping", () => {
  it("leaves what fits, and marks what is cut", () => {
    expect(cutTo("Kort navn", 200, 13)).toBe("Kort navn");
    expect(cutTo("Et navn som ikke får plass", 80, 13)).toBe("Et navn so…");
  });

  it("wraps at spaces and cuts the last line", () => {
    expect(wrapTo("Innbyggere som tar del i egen helse", 110, 13, 3)).toEqual([
      "Innbyggere som",
      "tar del i egen",
      "helse",
    ]);
    expect(wrapTo("Innbyggere som tar del i egen helse", 110, 13, 2)).toEqual(["Innbyggere som", "tar del i egen h…"]);
  });

  it("never gives a line wider than asked for, nor more lines", () => {
    const asked = fc.record({ text: fc.string({ unit: "grapheme" }), width: fc.integer({ min: 30, max: 300 }) });
    fc.assert(
      fc.property(asked, ({ text, width }) => {
        const lines = wrapTo(text, width, 12, 3);
        expect(lines.length).toBeLessThanOrEqual(3);
        for (const line of lines) expect(textWidth(line, 12)).toBeLessThanOrEqual(Math.max(width, textWidth("…", 12)));
      }),
    );
  });
});
