/** How a scalar is read and written, and how edits are made. */
import { describe, expect, it } from "vitest";
import { apart, edited } from "../../../src/check/repair/edits.js";
import { unquoted, written } from "../../../src/check/repair/written.js";

describe("a scalar", () => {
  it.each([
    ["abc", "abc"],
    ['"abc"', "abc"],
    ["'it''s'", "it's"],
    ['"a\\n"', null],
    ["'a", null],
    ['"', null],
    [">-", null],
    ["|", null],
  ])("%s is %s", (scalar, text) => {
    expect(unquoted(scalar)).toBe(text);
  });

  it.each([
    ["1.10", "x", false, '"1.10"'],
    ["2023-Q1", "x", false, '"2023-Q1"'],
    ["no", "x", false, '"no"'],
    ["a: b", "x", false, '"a: b"'],
    ["a, b", "x", false, '"a, b"'],
    ["- a", "x", false, '"- a"'],
    ["abc", "'x'", false, "'abc'"],
    ["147/356", "x", true, '"147/356"'],
    ["46", '"46"', true, "46"],
    ["it's", "'x'", false, null],
  ] as const)("%s in the place of %s", (text, deleted, isFigure, expected) => {
    expect(written(text, deleted, isFigure)).toBe(expected);
  });
});

describe("edits", () => {
  const edit = (line: number, col: number, deleted: string, inserted: string) => ({
    ...{ line, col, endCol: col + deleted.length, deleted, inserted },
  });

  it("change their tokens and nothing else, with the ends of lines that were there", () => {
    const text = "a: 1\r\nb: [2, 3]\n\r\nc: 4";
    const edits = apart([edit(4, 4, "4", '"4"'), edit(2, 5, "2", '"2"'), edit(2, 8, "3", "")]);
    expect(edited(text, edits)).toBe('a: 1\r\nb: ["2", ]\n\r\nc: "4"');
  });

  it("of two that overlap, the first is made", () => {
    expect(apart([edit(1, 3, "cd", "x"), edit(1, 2, "bc", "y"), edit(1, 5, "e", "z")])).toEqual([
      edit(1, 2, "bc", "y"),
      edit(1, 5, "e", "z"),
    ]);
  });

  it.each([
    ["the text is another", edit(1, 1, "b", "c")],
    ["the line is not there", edit(9, 1, "a", "c")],
    ["a line would be broken", edit(1, 1, "a", "c\nd")],
  ])("none where %s", (_why, wrong) => {
    expect(edited("a", [wrong])).toBeNull();
  });
});
