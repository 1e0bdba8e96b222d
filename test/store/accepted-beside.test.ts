/** Taking findings that may stand out of the items they are written at. */
import fc from "fast-check";
import { parseDocument } from "yaml";
import { describe, expect, it } from "vitest";
import { type Spot, withoutEntries } from "../../src/store/accepted-beside.js";

/** Where the words stand that name the codes. */
function spotsOf(text: string, ...codes: readonly string[]): Spot[] {
  return text.split("\n").flatMap((line, at) =>
    codes.flatMap((code) =>
      [...line.matchAll(new RegExp(`code: (?=${code}\\b)`, "g"))].map(({ index }) => ({
        line: at + 1,
        col: index + 7,
      })),
    ),
  );
}

const entry = (code: string): string => `    - code: ${code}\n      reason: r\n`;

describe("entries of an item", () => {
  it.each([
    [
      "a list with dashes",
      `a:\n  accepted:\n${entry("x")}${entry("y")}  b: 1 # b\n`,
      `a:\n  accepted:\n${entry("y")}  b: 1 # b\n`,
    ],
    ["the last of a list", `a:\n  accepted:\n${entry("y")}${entry("x")}`, `a:\n  accepted:\n${entry("y")}`],
    ["all of a list", `a:\n  # about a\n  accepted:\n${entry("x")}  b: 1\n`, "a:\n  # about a\n  b: 1\n"],
    [
      "all of a list at the end of a file without an end",
      "a:\n  b: 1\n  accepted:\n  - code: x\n    reason: r",
      "a:\n  b: 1\n",
    ],
    ["a list in brackets", "a:\n  accepted: [{ code: x, reason: r }]\n  b: 1\n", "a:\n  b: 1\n"],
    [
      "a list in brackets with a comment",
      "a:\n  accepted: [{ code: x, reason: r }] # why\n  b: 1\n",
      "a:\n  accepted: [] # why\n  b: 1\n",
    ],
    [
      "the first in brackets",
      "a:\n  accepted: [{ code: x, reason: r }, { code: y, reason: r }]\n",
      "a:\n  accepted: [{ code: y, reason: r }]\n",
    ],
    [
      "the last in brackets",
      "a:\n  accepted: [{ code: y, reason: r }, { code: x, reason: r }]\n",
      "a:\n  accepted: [{ code: y, reason: r }]\n",
    ],
    [
      "an item in brackets",
      "- { id: a, accepted: [{ code: x, reason: r }], b: 1 }\n",
      "- { id: a, accepted: [], b: 1 }\n",
    ],
    ["the key after a dash", `- accepted:\n${entry("x")}  b: 1\n`, "- accepted: []\n  b: 1\n"],
    ["the lines of Windows", "a:\r\n  accepted:\r\n    - { code: x, reason: r }\r\n  b: 1\r\n", "a:\r\n  b: 1\r\n"],
    [
      "two items",
      "a:\n  accepted: [{ code: x, reason: r }]\nb:\n  accepted: [{ code: x, reason: r }]\nc: 1\n",
      "a:\nb:\nc: 1\n",
    ],
    [
      "with the comment that is about it",
      `a:\n  accepted:\n${entry("y")}    # about x\n${entry("x")}  # about b\n  b: 1\n`,
      `a:\n  accepted:\n${entry("y")}  # about b\n  b: 1\n`,
    ],
  ])("go from %s", (what, text, after) => {
    // an item with nothing left in it says something else than one with no list: that is not done
    expect(withoutEntries(text, spotsOf(text, "x"))).toBe(what === "two items" ? null : after);
  });

  it.each([
    ["nothing stands there", "a: 1\n", [{ line: 1, col: 4 }]],
    [
      "a comment stands between brackets",
      "a:\n  accepted: [\n    { code: x, reason: r }, # why\n    { code: y, reason: r }]\n",
      [{ line: 3, col: 13 }],
    ],
    ["the file cannot be read", "a:\n  accepted: [{ code: x\n", [{ line: 2, col: 22 }]],
  ])("stay where %s", (_what, text, spots) => {
    expect(withoutEntries(text, spots)).toBeNull();
  });
});

const codes = fc.array(fc.record({ code: fc.stringMatching(/^[a-z]{3,6}$/), goes: fc.boolean() }), {
  minLength: 1,
  maxLength: 6,
});

describe("lists by chance", () => {
  it("lose those that are to go, and keep the rest to the byte", () => {
    fc.assert(
      fc.property(codes, fc.constantFrom("dashes", "brackets"), (list, style) => {
        const one = ({ code }: { code: string }, at: number): string =>
          style === "dashes"
            ? `    - code: ${code}${String(at)} # c${String(at)}\n      reason: r\n`
            : `{ code: ${code}${String(at)}, reason: r }`;
        const whole = (own: typeof list): string => {
          const parts = list.flatMap((each, at) => (own.includes(each) ? [one(each, at)] : []));
          const text = style === "dashes" ? `\n${parts.join("")}` : ` [${parts.join(", ")}]\n`;
          return `# top\na:\n  id: z\n${parts.length === 0 ? "" : `  accepted:${text}`}  b: [1, 2] # b\n`;
        };
        const text = whole(list);
        const spots = spotsOf(text, ...list.flatMap(({ code, goes }, at) => (goes ? [`${code}${String(at)}`] : [])));
        const after = withoutEntries(text, spots);
        if (spots.length === 0) expect(after).toBeNull();
        else {
          expect(after).toBe(whole(list.filter(({ goes }) => !goes)));
          expect(parseDocument(after ?? "").errors).toEqual([]);
        }
      }),
      { numRuns: 200 },
    );
  });
});
