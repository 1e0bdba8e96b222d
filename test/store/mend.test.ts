/** A mended text is held against the old one: nothing else may be read differently, and comments are kept. */
import { describe, expect, it } from "vitest";
import { saysTheSame, wordAround } from "../../src/store/mend.js";

/** The span of the one difference that is meant, on its line. */
function spanOf(text: string, token: string) {
  const at = text.indexOf(token);
  const line = text.slice(0, at).split("\n").length;
  const col = at - text.lastIndexOf("\n", at - 1);
  return { line, col, endCol: col + token.length };
}

const holds = (before: string, after: string, token: string): boolean =>
  saysTheSame(before, after, [spanOf(before.replace(/^\uFEFF/, ""), token)]);

describe("says the same", () => {
  it.each([
    ["a value in quotes", "id: 1.10 # one\nname: a\n", 'id: "1.10" # one\nname: a\n', "1.10"],
    ["a key", "2021: 46\nb: 1\n", '"2021": 46\nb: 1\n', "2021"],
    ["a key with much below it", "basline:\n  value: 1 # x\nb: 2\n", "baseline:\n  value: 1 # x\nb: 2\n", "basline"],
    ["in a list on one line", "a: [no, 1.10, { b: c }] # x\n", 'a: [no, "1.10", { b: c }] # x\n', "1.10"],
    ["with the line ends of Windows", "a: 1.0\r\n# c\r\nb: |\r\n  x\r\n", 'a: "1.0"\r\n# c\r\nb: |\r\n  x\r\n', "1.0"],
    ["with a mark at the start", "\uFEFFa: 1.0\nb: 2\n", '\uFEFFa: "1.0"\nb: 2\n', "1.0"],
    [
      "beside a block with number signs in it",
      "a: |\n  # no comment\n  b\nc: 1.0\n",
      'a: |\n  # no comment\n  b\nc: "1.0"\n',
      "1.0",
    ],
    ["a character nobody sees, in a block", "a: >-\n  b\u200Bc\n  d\n", "a: >-\n  bc\n  d\n", "\u200B"],
    ["a character nobody sees, in a comment", "a: b # c\u200Bd\n", "a: b # cd\n", "\u200B"],
    ["a space where none was", "a:\u00A0b\n", "a: b\n", "\u00A0"],
    ["a file that cannot be read, but for what nobody sees", "a: [b\u200B\n", "a: [b\n", "\u200B"],
  ])("%s", (_what, before, after, token) => {
    expect(holds(before, after, token)).toBe(true);
  });

  it("without the mark at the start, and nothing else changed", () => {
    expect(saysTheSame("\uFEFFa: b\n", "a: b\n", [])).toBe(true);
    expect(saysTheSame("\uFEFFa: b\n", "a: c\n", [])).toBe(false);
  });
});

describe("does not say the same", () => {
  it.each([
    ["another value changed", "a: 1.0\nb: 2\n", 'a: "1.0"\nb: 3\n', "1.0"],
    ["another key changed", "a: 1.0\nb: 2\n", 'a: "1.0"\nc: 2\n', "1.0"],
    ["a comment changed", "a: 1.0 # x\n", 'a: "1.0" # y\n', "1.0"],
    ["a comment was eaten", "a: x # y\n", 'a: "x # y"\n', "x"],
    ["a value fell apart", "a: [b, c]\n", "a: [b, x, c]\n", "b"],
    ["a value became a map", "a: b\n", "a: b: c\n", "b"],
    ["a key lost its value", "a: b\n", "ab: \n", "a"],
    ["a text became a number", "a: 1\u200B0\n", "a: 10\n", "\u200B"],
    ["lines became a list", "a:\n  b: c\n", "a:\n  - b: c\n", "b"],
    ["a tag went", "a: !!str 1\nb: 1.0\n", 'a: 1\nb: "1.0"\n', "1.0"],
    ["it can no longer be read", "a: b\n", 'a: "b\n', "b"],
    ["it could not be read before", "a: [bb\n", "a: [cc\n", "bb"],
  ])("when %s", (_what, before, after, token) => {
    expect(holds(before, after, token)).toBe(false);
  });
});

describe("the word around a place", () => {
  const text = "scale: count\nlist:\n  - scale: share\n    b: { value: 83 % }\n  - b: { value: 84 % }\nc: 1\n";
  it.each([
    [4, 17, "share"],
    [5, 17, "count"],
    [6, 4, "count"],
  ])("at %d:%d is %s", (line, col, word) => {
    expect(wordAround(text, "scale", { line, col })).toBe(word);
  });

  it("is none where no map around it has the key", () => {
    expect(wordAround("a: { value: 1 }\nb: { scale: share }\n", "scale", { line: 1, col: 13 })).toBeNull();
  });
});
