/** The straight reader has one law: what it reads, the careful reader reads too, without a complaint and at the same places. */
import fc from "fast-check";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import type { Place } from "../../src/model/finding.js";
import { SourceMap } from "../../src/store/source-map.js";
import { readStraight } from "../../src/store/straight/read.js";
import { readYaml } from "../../src/store/yaml.js";
import { edit, edited, fragment } from "./history-yaml-edits.js";
import { odd } from "./history-yaml-odd.js";

const root = fileURLToPath(new URL("../../", import.meta.url));
const file = "file.yaml";

const files = ["plan", "templates/demo/plan"]
  .flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: "utf8" }).map((name) => join(folder, name)),
  )
  .filter((name) => name.endsWith(".yaml"))
  .sort()
  .map((name) => [name, readFileSync(join(root, name), "utf8")] as const);

const isObject = (value: unknown): value is object => typeof value === "object" && value !== null;

/** Every place that a finding could be at: objects and their keys and values, words at both ends of texts. */
function* placesOf(object: object): Generator<Place> {
  yield { of: object, token: "value" };
  yield { of: object, key: Array.isArray(object) ? object.length + 3 : "not there", token: "value" };
  for (const [key, value] of Object.entries(object) as [string, unknown][]) {
    const at = Array.isArray(object) ? Number(key) : key;
    yield { of: object, key: at, token: "value" };
    yield { of: object, key: at, token: "key" };
    if (typeof value === "string" && value.length > 1) {
      yield { of: object, key: at, token: "value", within: { start: 0, end: 1 } };
      yield { of: object, key: at, token: "value", within: { start: value.length - 2, end: value.length } };
    }
    if (isObject(value)) yield* placesOf(value);
  }
}

/** Comments behind the last value of a block belong to it, or not, by where they stand; nothing rests on that. */
const bare = (typed: string | null): string | null => typed?.replace(/\n(?:[ ]*(?:#[^\n]*)?\n?)*$/, "") ?? null;

/** What is asked of a place: where it is, and how it is written. */
const told = (content: object, sources: SourceMap): unknown[] =>
  [...placesOf(content)].map((place) => [place.key, place.token, sources.locate(place), bare(sources.typed(place))]);

/** Whether the text was straight. */
function holds(text: string): boolean {
  const straight = readStraight(text);
  if (straight === null) return false;
  const careful = new SourceMap();
  const { content, drafts, harmed } = readYaml(file, text, careful);
  expect({ content: straight.content, drafts, harmed }).toStrictEqual({ content, drafts: [], harmed: [] });
  const sources = new SourceMap();
  sources.remember({ file, ...straight, text: () => text });
  expect(told(straight.content, sources)).toStrictEqual(told(content as object, careful));
  return true;
}

describe("plan files", () => {
  it.each(files)("%s is straight", (_, text) => {
    expect(holds(text)).toBe(true);
    holds(text.trimEnd());
    holds(text.replaceAll("\n", "\r\n"));
    holds(`---\n${text}`);
  });
});

describe("what is unusual is read alike, or left to the careful reader", () => {
  it.each(odd)("%s", (_, text) => {
    holds(text);
    holds(`top:\n${text.replaceAll(/^(?=.)/gm, "  ")}`);
    holds(`top: 1\nlist:\n  - id: a\n${text.replaceAll(/^(?=.)/gm, "    ")}`);
  });
});

describe("what the straight reader takes", () => {
  it.each([
    ["words, figures and flags", "a: word\nb: -1.5\nc: true\nd: 2022-11-21\ne: 12 %\nf: -x\ng: «h»\n"],
    ["texts in quotes", 'a: "one # two"\nb: \'three: four\'\n"c d": x\n'],
    ["comments", "# a\na: 1 # b\n  # c\nb: # d\n  - e\n# f\n"],
    ["brackets", 'a: [b, "c, d", 5]\ne: { f: g, h: [i], j: { k: "l" } }\nm: []\nn: {}\n'],
    ["lists", "a:\n- b\n- c: 1\n  d: 2\n-\n  e: 3\nf:\n  - - g\n".replace("  - - g\n", "  - g\n")],
    ["folded and literal texts", "a: >-\n  one\n  two\n\n  three\nb: |\n  four\n\n  five\n# c\nd: >\n  six\n\ne: 1\n"],
    ["addresses and times", "a: https://example.org/x?y=1#z\nb: 12:30\n"],
  ])("%s", (_, text) => {
    expect(holds(text)).toBe(true);
  });
});

describe("what is left to the careful reader", () => {
  it.each([
    ["words that others take for true or false", "a: yes\n"],
    ["keys that others take for true or false", "no: 1\n"],
    ["nothing", "a:\nb: ~\n"],
    ["numbers written oddly", "a: 007\n"],
    ["numbers written in powers", "a: 1e3\n"],
    ["numbers that cannot be held", "a: 1234567890123456789\n"],
    ["a text cut by a number sign", "a: No #1\n"],
    ["a text over several lines", "a: one\n  two\n"],
    ["an anchor", "a: &b 1\n"],
    ["an alias", "a: *b\n"],
    ["a tag", "a: !!str 1\n"],
    ["a merge", "<<: { a: 1 }\n"],
    ["a key that stands twice", "a: 1\na: 2\n"],
    ["a key that stands twice in brackets", "a: { b: 1, b: 2 }\n"],
    ["a key that is a prototype's", "__proto__: { a: 1 }\n"],
    ["a tab", "a:\tb\n"],
    ["a second document", "a: 1\n---\nb: 2\n"],
    ["a list as the whole", "- a\n"],
    ["nothing at all", ""],
    ["nesting without end", `a: ${"[".repeat(200)}${"]".repeat(200)}\n`],
    ["depth without end", Array.from({ length: 200 }, (_, depth) => `${" ".repeat(depth)}a:\n`).join("")],
  ])("%s", (_, text) => {
    expect(readStraight(text)).toBeNull();
  });
});

const small = files.map(([, text]) => text.split("\n").slice(0, 60).join("\n"));

describe("random edits", () => {
  it("of plan files", () => {
    let straight = 0;
    fc.assert(
      fc.property(fc.constantFrom(...small), fc.array(edit, { minLength: 1, maxLength: 3 }), (text, edits) => {
        if (holds(edits.reduce(edited, text))) straight += 1;
      }),
      { numRuns: 400 },
    );
    expect(straight).toBeGreaterThan(20);
  });

  it("of nothing but structure", () => {
    let straight = 0;
    const word = fc.constantFrom(
      ...["a: ", "b: ", "c:\n", "d: x\n", "- ", "- e\n", "f: >-\n", "g: |\n", "h\n", '"i"', "7\n", "  j: 1\n", "[k]\n"],
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(word, word, fragment), { maxLength: 14 }), (words) => {
        if (holds(words.join(""))) straight += 1;
      }),
      { numRuns: 4000 },
    );
    expect(straight).toBeGreaterThan(20);
  });
});
