/** The form of plan files: what is put in order, what is left, and that nothing else changes by it. */
import fc from "fast-check";
import { parseDocument } from "yaml";
import { describe, expect, it } from "vitest";
import { blanksIn, formedYaml } from "../../src/store/form/yaml.js";
import { readingOf, saysTheSame } from "../../src/store/mend.js";
import { seededFiles } from "../helpers/seeded-faults.js";

describe("what is put in order", () => {
  it.each([
    ["blanks at the end of a line", "a: 1  \nb: 2\t\n", "a: 1\nb: 2\n", ["blanks"]],
    ["a line of blanks", "a: 1\n  \nb: 2\n", "a: 1\n\nb: 2\n", ["blanks"]],
    ["blanks after a comment, and the comment stays", "a: 1 # x  y \n", "a: 1 # x  y\n", ["blanks"]],
    ["blanks before the line end of Windows", "a: 1 \r\nb: 2\r\n", "a: 1\r\nb: 2\r\n", ["blanks"]],
    ["blanks after the line that opens a block", "a: |  \n  x\n", "a: |\n  x\n", ["blanks"]],
    ["blanks after the last quote", 'a: "x\n  y"  \n', 'a: "x\n  y"\n', ["blanks"]],
    ["some line ends of Windows", "a: 1\nb: 2\r\nc: 3\n", "a: 1\nb: 2\nc: 3\n", ["line-ends"]],
    ["some line ends of other systems", "a: 1\r\nb: 2\nc: 3\r\n", "a: 1\r\nb: 2\r\nc: 3\r\n", ["line-ends"]],
    ["as many of each", "a: 1\r\nb: 2\n", "a: 1\nb: 2\n", ["line-ends"]],
    ["within a block of text, where they say the same", "a: |\n  x\r\n  y\n", "a: |\n  x\n  y\n", ["line-ends"]],
    ["no end at the end", "a: 1", "a: 1\n", ["end"]],
    ["no end at the end, on Windows", "a: 1\r\nb: 2", "a: 1\r\nb: 2\r\n", ["end"]],
    ["empty lines at the end", "a: 1\n\n\n", "a: 1\n", ["end"]],
    ["line ends turned into those of Windows twice", "a: 1 # x\r\r\nb: 2\n", "a: 1 # x\nb: 2\n", ["line-ends"]],
    ["half a line end at the end, after a block", "a: |\n  x\r", "a: |\n  x\n", ["end"]],
    ["half a line end after a tab", "a: 1\r\nb: 2 # x\t\r", "a: 1\r\nb: 2 # x\r\n", ["blanks", "end"]],
    ["half a line end with a blank on either side", "a: 1 # x \r \nb: 2\n", "a: 1 # x\nb: 2\n", ["blanks"]],
    ["a last line of a tab and half a line end", "a: 1\r\nb: x\r\n\t\r", "a: 1\r\nb: x\r\n", ["tabs"]],
    ["blanks that only the end lets go", "? y\n\t\n\uFEFF\r", "? y\n\n\uFEFF\n", ["end", "blanks"]],
    ["tabs for a level, and half a line end at the end", "a:\n\tb: x\r", "a:\n  b: x\n", ["tabs", "end"]],
    ["a tab for a level", "a:\n\tb: 1\n", "a:\n  b: 1\n", ["tabs"]],
    ["tabs for levels", "a:\n\tb:\n\t\t- c: 1\n\t\t  d: 2\n", "a:\n  b:\n    - c: 1\n      d: 2\n", ["tabs"]],
    ["a tab beside spaces that only one width fits", "a:\n  b: 1\n\tc: 2\n", "a:\n  b: 1\n  c: 2\n", ["tabs"]],
    ["a mark at the start, which stays", "\uFEFFa: 1 \n", "\uFEFFa: 1\n", ["blanks"]],
    [
      "several at once",
      "a: 1 \r\nb:\n\tc: x\nd: 3",
      "a: 1\nb:\n  c: x\nd: 3\n",
      ["tabs", "line-ends", "blanks", "end"],
    ],
  ])("%s", (_what, before, after, done) => {
    expect(formedYaml(before)).toEqual({ text: after, done });
  });
});

describe("what is left as it is", () => {
  it.each([
    ["what is in order", "a: 1\n"],
    ["blanks in a block of text", "a: |\n  x  \n  y\n"],
    ["blanks under a block of text, which are text", "a: |\n  x\n    \nb: 1\n"],
    ["blanks in quotes that go on", 'a: "x  \n  y"\n'],
    ["empty lines that a block keeps", "a: |+\n  x\n\n\n"],
    ["a tab in a block of text", "a: |\n  x\n  \ty\n"],
    ["a tab that can be one level or two", "a:\n  b:\n\tc: 1\n"],
    ["a tab in a text under a tab", "a: |\n\tx\n\t\ty\n"],
    ["a file that cannot be read", "a: [1  \nb: 2 \n"],
    ["a merge that is not done", "<<<<<<< a  \na: 1\n=======\na: 2\n>>>>>>> b\n"],
    ["a file with nothing in it", "  \n\n"],
    ["half a line end that is read as part of a text", "a: x\r"],
    ["the same after a tab", "a: 1\r\nb: x\t\r"],
    ["the same before a line end", "a: x \r\r\nb: 1\r\n"],
    ["half a line end between two lines", "a: x \r  y\n"],
    ["empty lines between", "a: 1\n\n\nb: 2\n"],
    ["the order of keys, quotes and spaces within a line", "b:   1   # x\na: 'y'\n"],
  ])("%s", (_what, text) => {
    expect(formedYaml(text)).toEqual({ text, done: [] });
  });
});

/** Plans with blanks, line ends and tabs put in by chance. */
const spoilt = fc
  .record({
    seed: fc.integer({ min: 1, max: 10_000 }),
    choices: fc.array(fc.nat({ max: 8 }), { minLength: 30, maxLength: 30 }),
    block: fc.constantFrom("", "notes: |\n  a  \n\n  b\n", 'more: "x  \n  y" \n', "last: |+\n  z\n\n"),
    tabs: fc.boolean(),
  })
  .map(({ seed, choices, block, tabs }) =>
    Object.values(seededFiles(1, seed)).map((text) => {
      const lines = `${text}${block}`.split("\n").map((line, at) => {
        const choice = choices[(at * 7) % choices.length] ?? 0;
        const own = tabs && choice > 4 ? line.replace(/^(?: {2})+/, (indent) => "\t".repeat(indent.length / 2)) : line;
        return [own, `${own} `, `${own}\r`, `${own}\t\r`, own][choice] ?? own;
      });
      return lines.join("\n");
    }),
  );

/** Few lines of all kinds with line ends of all kinds, halves of them among these. */
const lines = fc
  .array(
    fc.tuple(
      fc.constantFrom(
        ...["a: 1", "b: x", "- c", "d:", "  e: 1", "f: |", "g: >-", "h: |+", "  x y", "\ti: 1", "\t\tj: 1", " \tk: 1"],
        ...["# l", "  # m", '"n', 'o"', "p: 'q", "r'", "", " ", "\t", "\r", "\u2028", "\uFEFF", "---", "s: [1,", "2]"],
      ),
      fc.constantFrom("\n", "\n", "\r\n", "\r", " \n", "\t\r\n", "\r\r\n", "\t\r", " \r \n", "", " "),
    ),
    { minLength: 1, maxLength: 8 },
  )
  .map((parts) => parts.flat().join(""));

const read = (text: string): unknown => {
  const document = parseDocument(text, { uniqueKeys: false, logLevel: "silent" });
  return document.errors.length > 0 ? null : document.toJS();
};

const bare = (text: string): string => text.replace(/[\s]+/g, "");

describe("a plan spoilt by chance", () => {
  it("is put in order once and no more, says the same, and keeps every sign", () => {
    let [changed, read0] = [0, 0];
    fc.assert(
      fc.property(spoilt, (texts) => {
        for (const text of texts) {
          const formed = formedYaml(text);
          expect(formedYaml(formed.text)).toEqual({ text: formed.text, done: [] });
          expect(bare(formed.text)).toBe(bare(text));
          const before = read(text);
          changed += formed.text === text ? 0 : 1;
          if (before === null) continue;
          read0 += 1;
          expect(read(formed.text)).toEqual(before);
          expect(formed.text.includes("\r\n") && /(?:^|[^\r])\n/.test(formed.text)).toBe(false);
          expect(blanksIn(formed.text)).toBeLessThanOrEqual(blanksIn(text));
        }
      }),
      { numRuns: 40 },
    );
    expect(changed).toBeGreaterThan(50);
    expect(read0).toBeGreaterThan(50);
  });

  it("is so with halves of line ends in it", () => {
    let [changed, same] = [0, 0];
    fc.assert(
      fc.property(lines, (text) => {
        const formed = formedYaml(text);
        expect(formedYaml(formed.text)).toEqual({ text: formed.text, done: [] });
        expect(bare(formed.text)).toBe(bare(text));
        changed += formed.text === text ? 0 : 1;
        if (readingOf(text) === null) return;
        expect(saysTheSame(text, formed.text, [])).toBe(true);
        same += 1;
      }),
      { numRuns: 1000 },
    );
    expect(changed).toBeGreaterThan(30);
    expect(same).toBeGreaterThan(30);
  });
});
