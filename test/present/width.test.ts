import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cells, characterWidth, displayWidth, padEnd, truncate, wrap, wrapAtMost } from "../../src/present/width.js";

describe("display width", () => {
  it.each([
    ["abc", 3],
    ["blåbærsyltetøy", 14],
    ["a\u0308o\u0308", 2],
    ["日本語", 6],
    ["👩‍👩‍👧", 2],
    ["🇳🇴", 2],
    ["✔ ● ▲ ■ ▼ ✖ ○ –", 15],
    ["████┃░░◆", 8],
    ["\u001b[1mfet\u001b[22m", 3],
    ["", 0],
    ["⚠\ufe0f", 2],
    ["a\u200db", 2],
  ])("of %j is %d", (text, width) => {
    expect(displayWidth(text)).toBe(width);
  });

  it("of a lone mark is nothing", () => {
    expect(characterWidth("\u0301")).toBe(0);
    expect(characterWidth("")).toBe(0);
  });
});

describe("wrapping", () => {
  it.each<[string, number, string[]]>([
    ["venter på måling", 10, ["venter på", "måling"]],
    ["sep.\u00a02021–sep.\u00a02022", 10, ["sep.\u00a02021–", "sep.\u00a02022"]],
    ["velferdsteknologi", 12, ["velferdstek-", "nologi"]],
    ["Utgangs\u00adpunkt", 10, ["Utgangs-", "punkt"]],
    ["samhandlingsverktøy/informasjonstjenester", 24, ["samhandlingsverktøy/", "informasjonstjenester"]],
    ["123456789012", 5, ["12345", "67890", "12"]],
    ["  to   ord ", 20, ["to ord"]],
    ["", 5, [""]],
    ["日本語日本", 4, ["日本", "語日", "本"]],
  ])("%j in %d", (text, width, lines) => {
    expect(wrap(text, width).map((line) => line.trim())).toEqual(lines);
  });

  const text = fc
    .array(fc.constantFrom("a", "ø", " ", "-", "日", "ord", "\u0301", "1"), { maxLength: 60 })
    .map((parts) => parts.join(""));

  it("keeps every line inside and loses no letter", () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 2, max: 30 }), (given, width) => {
        const lines = wrap(given, width);
        for (const line of lines) expect(displayWidth(line)).toBeLessThanOrEqual(width);
        const bare = (each: string): string => each.replace(/[ -]/g, "");
        expect(bare(lines.join(""))).toBe(bare(given));
      }),
    );
  });

  it.each([
    ["a family", "👨‍👩‍👧"],
    ["a flag", "🇳🇴"],
    ["a letter with marks", `e${"\u0301".repeat(300)}`],
    ["a wide sign", "漢"],
  ])("keeps %s whole, wherever in a long word it stands", (_, character) => {
    for (const before of [0, 250, 253, 254, 255, 256, 600]) {
      const word = `${"x".repeat(before)}${character}${"y".repeat(400)}`;
      const lines = wrap(word, 30);
      expect(lines.filter((line) => line.includes(character))).toHaveLength(1);
      expect(lines.join("").replaceAll("-", "")).toBe(word);
    }
  });

  it("marks what it leaves out", () => {
    expect(wrapAtMost("en to tre fire fem", 6, 2)).toEqual(["en to", "tre f…"]);
    expect(wrapAtMost("en to tre", 6, 2)).toEqual(["en to", "tre"]);
    expect(truncate("日本語", 4)).toBe("日…");
    expect(truncate("kort", 4)).toBe("kort");
    expect(truncate("kort", 0)).toBe("");
  });

  it("cuts to cells and pads to them", () => {
    expect(cells("a日b語c", 1, 4)).toBe("日b");
    expect(cells("a日b", 2, 4)).toBe("b");
    expect(padEnd("日", 4)).toBe("日  ");
    expect(padEnd("lang", 2)).toBe("lang");
  });
});
