/** The house rules of the rules: codes, files, words and examples. */
import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { rules } from "../../src/check/rules/index.js";

const files = readdirSync(new URL("../../src/check/rules/", import.meta.url))
  .filter((name) => name !== "index.ts")
  .map((name) => name.replace(".ts", ""));

describe("the catalogue of rules", () => {
  it("names every rule once, by the name of its file, sorted", () => {
    expect(rules.map(({ code }) => code)).toEqual([...files].sort());
  });

  it.each(rules)("$code says what, why and what to do, in both languages", ({ title, why, mend }) => {
    for (const words of [title, why, mend]) {
      for (const text of [words.nb, words.en]) expect(text.trim().length).toBeGreaterThan(10);
      expect(words.nb).not.toBe(words.en);
    }
    for (const text of [why.nb, why.en, mend.nb, mend.en]) {
      expect(text).toMatch(/[.…]$/);
      expect(text.split(/[.?!] (?=\p{Lu})/u).length).toBeLessThanOrEqual(3);
    }
    for (const text of [title.nb, title.en]) expect(text).not.toMatch(/\.$/);
  });

  it.each(rules)("$code has examples that can be read", ({ example }) => {
    for (const text of [example.bad, example.good]) expect(parse(text)).toBeTypeOf("object");
    expect(example.bad).not.toBe(example.good);
  });
});
