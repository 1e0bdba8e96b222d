/** One fault, one finding, at the token: everything that goes wrong before a rule is asked. */
import { describe, expect, it } from "vitest";
import { readingRules } from "../../src/check/reading/index.js";
import { inspect } from "../../src/cli/inspect.js";
import { load, maximumSize } from "../../src/store/load.js";
import type { TreeEntry } from "../../src/store/tree.js";
import { memoryTree } from "../helpers/tree.js";

const sound = `id: "1"
name: { nb: Mål, en: Objective }
outcomes:
  - id: "B1"
    text: { nb: Punkt, en: Point }
indicators:
  - id: "1.1"
    name: { nb: Navn, en: Name }
    type: adoption
    outcomes: ["B1"]
    measures:
      - unit: "%"
        scale: share
        direction: up
        baseline: { kind: measured, value: 46, period: "2022" }
        targets:
          - { kind: level, value: 85, due: "2025" }
initiatives:
  - id: "1.A"
    name: { nb: Tiltak, en: Initiative }
`;

const file = "objectives/1.yaml";

const readingCodes = new Set(readingRules.map(({ code }) => code));

/** Every finding of reading, as "line:col-endCol code suggestion". */
async function findings(content: string | Uint8Array, others: readonly TreeEntry[] = []) {
  const loaded = await load(memoryTree({ [file]: content }, others));
  const told = inspect(loaded, "2023-03-31")
    .findings.filter(({ code }) => readingCodes.has(code))
    .map(({ file: of, line, col, endCol, code, suggestion }) => {
      const where = of === file ? "" : `${of} `;
      return `${where}${line}:${col}-${endCol} ${code} ${suggestion ?? ""}`.trim();
    });
  return { told, loaded };
}

const swap = (from: string, to: string): string => {
  if (!sound.includes(from)) throw new Error(`not in the sound file: ${from}`);
  return sound.replace(from, () => to);
};

describe("a sound file", () => {
  it("gives no finding", async () => {
    expect((await findings(sound)).told).toEqual([]);
  });

  it("may have Windows line endings", async () => {
    const { told, loaded } = await findings(sound.replaceAll("\n", "\r\n"));
    expect(told).toEqual([]);
    expect(loaded.plan.entries).toHaveLength(2);
  });
});

const one: readonly (readonly [name: string, content: string, expected: string])[] = [
  ["a misspelt required key", swap("name: { nb: Navn", "nmae: { nb: Navn"), "8:5-9 unknown-key name"],
  ["a misspelt optional key", swap("        baseline:", "        basline:"), "15:9-16 unknown-key baseline"],
  ["a key that nothing is near", swap("        direction: up", "        zebra: up"), "14:9-14 unknown-key"],
  ["a missing key", swap("    type: adoption\n", ""), "7:5-7 missing-key"],
  ["a wrong word from a list", swap("type: adoption", "type: adoptoin"), "9:11-19 unknown-word adoption"],
  ["a branch of a choice", swap("kind: level", "kind: leval"), "17:21-26 unknown-word level"],
  ["a choice without its discriminator", swap("kind: level, ", ""), "17:15-20 missing-key"],
  ["a misspelt key in a branch", swap("value: 85", "valeu: 85"), "17:28-33 unknown-key value"],
  ["an unquoted id", swap('id: "1.1"', "id: 1.10"), '7:9-13 not-text "1.10"'],
  ["an unquoted id with a leading zero", swap('id: "1.1"', "id: 0301"), '7:9-13 number-form "0301"'],
  ["an unquoted period", swap('period: "2022"', "period: 2022"), '15:56-60 not-text "2022"'],
  ["true where text is wanted", swap('unit: "%"', "unit: true"), '12:15-19 not-text "true"'],
  ["a bare no where a title stands", swap("{ nb: Tiltak, en: Initiative }", "no"), '20:11-13 ambiguous-word "no"'],
  ["on as a key", swap('  - id: "1.A"', '  - id: "1.A"\n    on: x'), "20:5-7 unknown-key"],
  ["a decimal comma", swap("value: 46", "value: '46,5'"), "15:44-50 decimal-comma 46.5"],
  [
    "a decimal comma in a relative change",
    swap("kind: level, value: 85", 'kind: change, change: "+3,5 %"'),
    '17:37-45 decimal-comma "+3.5 %"',
  ],
  ["a per cent sign", swap("value: 46", "value: 46 %"), "15:44-48 figure-form 46"],
  ["thousands", swap("value: 46", "value: 1_000"), "15:44-49 figure-form 1000"],
  ["a ratio in words", swap("value: 46", "value: 147 of 356"), "15:44-54 figure-form 147/356"],
  ["a time", swap("value: 46", "value: 12:30"), "15:44-49 figure-form"],
  [
    "a number too long",
    swap("value: 46", "value: 12345678901234567890"),
    '15:44-64 number-form "12345678901234567890"',
  ],
  ["a hexadecimal number", swap("value: 46", "value: 0x2E"), "15:44-48 number-form 46"],
  ["a plus sign", swap("value: 46", "value: +46"), '15:44-47 number-form "+46"'],
  ["infinity", swap("value: 46", "value: .inf"), "15:44-48 number-form"],
  ["a verbal period", swap('period: "2022"', "period: høsten 2022"), "15:56-67 wrong-form"],
  ["an empty value", swap("type: adoption", "type:"), "9:5-9 empty-value"],
  ["a list where a map is wanted", swap("{ nb: Navn, en: Name }", "[Navn]"), "8:11-17 wrong-type"],
  ["an empty text", swap("{ nb: Navn, en: Name }", '""'), "8:11-13 wrong-count"],
  [
    "a duplicate key",
    swap("        direction: up", "        direction: up\n        direction: down"),
    "15:9-18 duplicate-key",
  ],
  ["an unclosed list", swap('outcomes: ["B1"]', 'outcomes: ["B1"'), "10:15-16 yaml-syntax"],
  ["an unclosed quote", swap('unit: "%"', 'unit: "%'), "12:15-16 yaml-syntax"],
  ["a colon inside a text", swap("name: { nb: Navn, en: Name }", "name: Navn: undertittel"), "8:11-12 yaml-syntax"],
  ["wrong indentation", swap("        scale: share", "       scale: share"), "13:8-9 yaml-syntax"],
  ["a tab", swap("        scale: share", "\tscale: share"), "13:1-2 yaml-tab"],
  ["a directive", `%YAML 1.1\n---\n${sound}`, "1:1-6 yaml-directive"],
  ["a second document", `${sound}---\nid: "2"\n`, "21:1-4 yaml-documents"],
  [
    "an alias",
    swap("{ nb: Tiltak, en: Initiative }", "*name").replace("{ nb: Mål", "&name { nb: Mål"),
    "20:11-16 yaml-alias",
  ],
  [
    "a merge key",
    swap("    name: { nb: Tiltak, en: Initiative }", "    name: { nb: Tiltak, en: Initiative }\n    <<: { number: x }"),
    "21:5-7 yaml-merge-key",
  ],
  ["a tag", swap("value: 46", "value: !!float 46"), "15:44-51 yaml-tag"],
  ["null as a key", swap('  - id: "1.A"', '  - null: x\n    id: "1.A"'), '19:5-9 key-not-text "null"'],
  ["a no-break space after a colon", swap("type: adoption", "type:\u00A0adoption"), "9:10-11 invisible-structure"],
  ["a zero width space", swap("nb: Navn", "nb: Na\u200Bvn"), "8:19-20 invisible-character"],
  ["a bidi override", swap("nb: Navn", "nb: Na\u202Evn"), "8:19-20 invisible-character"],
  [
    "a number sign in a text",
    swap("nb: Tiltak", "nb: Tiltak").replace("{ nb: Tiltak, en: Initiative }", "Tiltak #1"),
    "20:18-20 text-cut",
  ],
  ["a byte-order mark", `\uFEFF${sound}`, "1:1-2 byte-order-mark"],
  [
    "a merge conflict",
    swap("    type: adoption", "<<<<<<< HEAD\n    type: adoption\n=======\n    type: effect\n>>>>>>> other"),
    "9:1-8 merge-conflict",
  ],
  ["an empty file", "", "1:1-2 file-empty"],
  ["a file of comments", "# nothing\n", "1:1-2 file-empty"],
  ["a list as a file", "- a\n- b\n", "1:1-2 file-not-map"],
  ["deep nesting", `${"[".repeat(5000)}${"]".repeat(5000)}`, "1:65-66 yaml-too-deep"],
];

describe("one fault gives one finding, at the token", () => {
  it.each(one)("%s", async (_, content, expected) => {
    expect((await findings(content)).told).toEqual([expected]);
  });

  it("an alias bomb, at once", async () => {
    const levels = "bcdefghij".split("").map(
      (name, at) =>
        `${name}: &${name} [${Array(9)
          .fill(`*${"abcdefghij"[at] ?? "a"}`)
          .join(", ")}]`,
    );
    const { told } = await findings(`a: &a ["x"]\n${levels.join("\n")}\n`);
    expect(told).toEqual(["2:8-10 yaml-alias"]);
  });

  it("another encoding than UTF-8, with what was probably meant", async () => {
    const { told, loaded } = await findings(Buffer.from(sound.replace("nb: Navn", "nb: Målt"), "latin1"));
    expect(told).toEqual(["2:1-2 encoding"]);
    expect(loaded.drafts[0]?.data).toEqual({ guess: "name: { nb: Mål, en: Objective }" });
  });
});

const odd: readonly (readonly [name: string, entry: TreeEntry, expected: string])[] = [
  ["a folder", { path: "strategy.yaml", type: "folder", size: 0 }, "strategy.yaml 1:1-2 file-not-regular"],
  ["a device", { path: "strategy.yaml", type: "other", size: 0 }, "strategy.yaml 1:1-2 file-not-regular"],
  ["a link", { path: "strategy.yaml", type: "link", size: 0, target: "plan.yaml" }, "strategy.yaml 1:1-2 file-link"],
  [
    "a link out of the plan",
    { path: "strategy.yaml", type: "link", size: 0, target: "../../x" },
    "strategy.yaml 1:1-2 file-link",
  ],
  [
    "a file too large",
    { path: "strategy.yaml", type: "file", size: maximumSize + 1 },
    "strategy.yaml 1:1-2 file-too-large",
  ],
  ["a misplaced file", { path: "objective.yaml", type: "file", size: 9 }, "objective.yaml 1:1-2 file-unknown"],
  ["another ending", { path: "sources.yml", type: "file", size: 9 }, "sources.yml 1:1-2 file-unknown sources.yaml"],
];

describe("something else where a file should be", () => {
  it.each(odd)("%s", async (_, entry, expected) => {
    const { told, loaded } = await findings(sound, [entry]);
    expect(told).toEqual([expected]);
    expect(loaded.plan.entries.map(({ kind }) => kind)).toEqual(["objective", "plan"]);
  });
});

describe("what is broken is left out, and nothing else", () => {
  it("a measure whose target is misspelt, not its indicator", async () => {
    const { loaded } = await findings(swap("value: 85", "valeu: 85"));
    expect(loaded.plan.leftOut.map(({ file: of, item }) => [of, item])).toEqual([[file, "1.1"]]);
    const objective = loaded.plan.entries.find((entry) => entry.kind === "objective")?.content;
    expect(objective?.indicators?.[0]?.measures).toEqual([]);
    expect(objective?.initiatives).toHaveLength(1);
  });

  it("a whole file that cannot be read, with the words it had", async () => {
    const { loaded } = await findings(swap('outcomes: ["B1"]', 'outcomes: ["B1"'));
    expect(loaded.plan.entries.map(({ kind }) => kind)).toEqual(["plan"]);
    expect(loaded.plan.leftOut[0]?.words?.has("1.A")).toBe(true);
  });

  it("keys with the names of prototypes harm nothing", async () => {
    const { told } = await findings(
      swap("        direction: up", "        __proto__: { polluted: 1 }\n        direction: up"),
    );
    expect(told).toEqual(["14:9-18 unknown-key"]);
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });
});
