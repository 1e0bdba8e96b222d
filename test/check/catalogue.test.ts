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

  it.each(rules)("$code says what, why and what to do, in every language", ({ title, why, mend }) => {
    for (const words of [title, why, mend]) {
      for (const text of Object.values(words)) expect(text.trim().length).toBeGreaterThan(10);
      for (const text of [words.nb, words.nn]) expect(text).not.toBe(words.en);
    }
    for (const text of [why, mend].flatMap((words) => Object.values(words))) {
      expect(text).toMatch(/[.…]$/);
      expect(text.split(/[.?!] (?=\p{Lu})/u).length).toBeLessThanOrEqual(3);
    }
    for (const text of Object.values(title)) expect(text).not.toMatch(/\.$/);
  });

  it.each(rules)("$code has examples that can be read", ({ example }) => {
    for (const text of [example.bad, example.good]) expect(parse(text)).toBeTypeOf("object");
    expect(example.bad).not.toBe(example.good);
  });
});
