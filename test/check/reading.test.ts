/** The rules about reading: every code has one, and says what is wrong and what to do in both languages. */
import { describe, expect, it } from "vitest";
import { readingRules } from "../../src/check/reading/index.js";
import type { Rule } from "../../src/check/rule.js";
import { cases } from "./reading-cases.js";
import { SourceMap } from "../../src/store/source-map.js";
import { decode } from "../../src/store/text.js";
import { readYaml } from "../../src/store/yaml.js";

/** Every code of a finding made while a file is read. */
const codes = `
ambiguous-word breakdown-code breakdown-file breakdown-flag breakdown-header breakdown-number breakdown-period
breakdown-repeated breakdown-row byte-order-mark decimal-comma duplicate-key empty-value encoding figure-form file-empty file-link
file-not-map file-not-regular file-too-large file-unknown file-unreadable invisible-character invisible-structure
key-not-text merge-conflict missing-key text-cut not-text number-form out-of-range unknown-key unknown-word wrong-count
wrong-form wrong-type yaml-alias yaml-directive yaml-documents yaml-merge-key yaml-syntax yaml-tab yaml-tag
yaml-too-deep
`
  .trim()
  .split(/\s+/);

const warnings: ReadonlySet<string> = new Set(["ambiguous-word", "byte-order-mark", "invisible-character", "text-cut"]);

/** What can be said only with more than the text of a file: its bytes, its name, its kind of plan file. */
const notInText = [
  "breakdown-code",
  "breakdown-file",
  "breakdown-flag",
  "breakdown-header",
  "breakdown-number",
  "breakdown-period",
  "breakdown-repeated",
  "breakdown-row",
  "encoding",
  "file-link",
  "file-not-map",
  "file-not-regular",
  "file-too-large",
  "file-unknown",
  "file-unreadable",
];

/** Made where the schema of a file is known: as YAML, the example is sound. */
const bySchema =
  `decimal-comma empty-value figure-form missing-key not-text out-of-range unknown-key unknown-word wrong-count
  wrong-form wrong-type`.split(/\s+/);

function ruleOf(code: string): Rule {
  const found = readingRules.find((rule) => rule.code === code);
  if (found === undefined) throw new Error(`no rule ${code}`);
  return found;
}

/** The codes that reading a text gives. */
function codesIn(text: string): string[] {
  const { text: decoded, drafts } = decode("example.yaml", new TextEncoder().encode(text));
  const parsed = decoded === null ? [] : readYaml("example.yaml", decoded, new SourceMap()).drafts;
  return [...drafts, ...parsed].map(({ code }) => code);
}

describe("the rules about reading", () => {
  it("are one for each code, in the order of the codes, with its severity", () => {
    expect(readingRules.map(({ code }) => code)).toEqual(codes.toSorted());
    for (const { code, severity } of readingRules)
      expect(severity, code).toBe(warnings.has(code) ? "warning" : "error");
  });

  it("make no findings of their own", () => {
    expect(readingRules.filter(({ check }) => check !== undefined)).toEqual([]);
  });

  it.each(readingRules)("$code has its texts in every language", ({ title, why, mend }) => {
    for (const { nb, nn, en } of [title, why, mend]) {
      for (const text of [nb, nn, en]) expect(text.length).toBeGreaterThan(5);
      for (const text of [nb, nn]) expect(text).not.toBe(en);
      for (const text of [nb, nn]) expect(text).not.toMatch(/[“”]/);
      expect(en).not.toMatch(/[«»]/);
    }
    for (const text of Object.values(title)) expect(text).not.toMatch(/\.$/);
    for (const text of [why, mend].flatMap((words) => Object.values(words))) expect(text).toMatch(/\.$/);
  });

  it.each(readingRules)("$code shows the fault, and the same mended", ({ example }) => {
    expect(example.bad.trim()).not.toBe("");
    expect(example.good.trim()).not.toBe("");
    expect(example.bad).not.toBe(example.good);
  });

  it.each(readingRules.filter(({ code }) => !notInText.includes(code)))(
    "$code has an example that holds",
    ({ code, example }) => {
      expect(codesIn(example.bad)).toEqual(bySchema.includes(code) ? [] : [code]);
      expect(codesIn(example.good)).toEqual([]);
    },
  );
});

describe("the messages", () => {
  it("are tested for every code", () => {
    expect([...new Set(cases.map(([code]) => code))].sort()).toEqual(codes.toSorted());
  });

  it.each(cases)("%s %j", (code, data, nb, en) => {
    const { message } = ruleOf(code);
    expect(message.nb(data)).toBe(nb);
    expect(message.en(data)).toBe(en);
    const nn = message.nn(data);
    for (const text of [nb, nn, en]) {
      expect(text).not.toMatch(/undefined|NaN|\n|\s{2}|[\s.:;,…]\.$/);
      expect(text).toMatch(/^\P{Ll}.*[.…]$/u);
    }
    for (const text of [nb, nn]) expect(text).not.toMatch(/[“”]/);
    expect(en).not.toMatch(/[«»]/);
    for (const text of [nb, nn]) expect(text.split("«").length).toBe(text.split("»").length);
    expect(en.split("“").length).toBe(en.split("”").length);
  });

  it("name twelve words of a long list and cut the rest", () => {
    const words = Array.from({ length: 13 }, (_, at) => `w${at + 1}`);
    const { message } = ruleOf("unknown-word");
    const twelve = words.slice(0, 12).join(", ");
    expect(message.en({ given: "x", key: "kind", allowed: words.slice(0, 12) })).toMatch(new RegExp(`: ${twelve}\\.$`));
    expect(message.en({ given: "x", key: "kind", allowed: words })).toMatch(new RegExp(`: ${twelve}, …$`));
    expect(ruleOf("unknown-key").message.nb({ given: "x", key: "", allowed: words })).toMatch(
      new RegExp(` ${twelve}, …$`),
    );
  });

  it("quote long texts and texts of several lines on one short line", () => {
    const given = `first\n  second ${"å".repeat(80)}`;
    const text = ruleOf("wrong-form").message.en({ given, key: "period" });
    expect(text).toBe(
      `“first second ${"å".repeat(47)}…” does not have the form that “period” wants: write it as elsewhere in the plan.`,
    );
  });

  it("count characters, not halves of them, where they cut", () => {
    const text = ruleOf("decimal-comma").message.nb({ given: "🩺".repeat(70), key: "value" });
    expect(text).toBe(`«${"🩺".repeat(60)}…»: desimaltegnet i en plan er punktum.`);
  });

  it("have a Norwegian name for every character that reading finds", () => {
    const { message } = ruleOf("invisible-character");
    for (const code of [
      0x00, 0x7f, 0x85, 0x200b, 0x200e, 0x200f, 0x2028, 0x2029, 0x2060, 0xfeff, 0x202a, 0x202b, 0x202c, 0x202d, 0x202e,
      0x2066, 0x2067, 0x2068, 0x2069,
    ]) {
      const [found] = decode("example.yaml", new TextEncoder().encode(`name: a${String.fromCharCode(code)}b`)).drafts;
      expect(found?.code, code.toString(16)).toBe("invisible-character");
      const english = String(found?.data["name"]);
      expect(message.nb(found?.data ?? {}), english).not.toContain(`(${english},`);
    }
  });
});
