/** The rules about a change itself: every code has one, and says what is wrong and what to do in both languages. */
import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { changedRules } from "../../src/check/changed/index.js";
import { rules } from "../../src/check/rules/index.js";
import { readingRules } from "../../src/check/reading/index.js";
import type { AuthorityCode } from "../../src/compare/authority.js";
import { cases } from "./changed-cases.js";

/** Every code that the comparison gives; the compiler sees to it that none is forgotten. */
const codes: Readonly<Record<AuthorityCode, true>> = {
  "cited-removed": true,
  "decision-not-adopted": true,
  "decision-not-in-this-change": true,
  "decision-out-of-scope": true,
  "definition-moved-without-decision": true,
  "figure-removed": true,
  "figure-revised-in-place": true,
  "frozen-edition-changed": true,
  "id-reused": true,
  "measure-ended-without-decision": true,
  "measure-removed-without-decision": true,
  "not-compared": true,
  "rebased-without-decision": true,
  "rule-changed-without-decision": true,
  "target-moved-without-decision": true,
};

const files = readdirSync(new URL("../../src/check/changed/", import.meta.url)).map((name) => name.replace(".ts", ""));

describe("the rules about a change", () => {
  it("are one for each fault of authority, by the name of its file, sorted, all of them errors", () => {
    expect(changedRules.map(({ code }) => code)).toEqual(Object.keys(codes));
    expect(files.filter((name) => name !== "index" && name !== "moved").sort()).toEqual(Object.keys(codes));
    for (const { code, severity } of changedRules) expect(severity, code).toBe("error");
  });

  it("find nothing themselves, and share no code with other rules", () => {
    expect(changedRules.filter(({ check }) => check !== undefined)).toEqual([]);
    const others = new Set([...rules, ...readingRules].map(({ code }) => code));
    expect(changedRules.filter(({ code }) => others.has(code))).toEqual([]);
  });

  it.each(changedRules)("$code has its texts in every language", ({ title, why, mend }) => {
    for (const { nb, nn, en } of [title, why, mend]) {
      for (const text of [nb, nn, en]) expect(text.trim().length).toBeGreaterThan(10);
      for (const text of [nb, nn]) expect(text).not.toBe(en);
      for (const text of [nb, nn]) expect(text).not.toMatch(/[“”]/);
      expect(en).not.toMatch(/[«»]/);
    }
    for (const text of Object.values(title)) expect(text).not.toMatch(/\.$/);
    for (const text of [why, mend].flatMap((words) => Object.values(words))) {
      expect(text).toMatch(/\.$/);
      expect(text.split(/[.?!] (?=\p{Lu})/u).length).toBeLessThanOrEqual(3);
    }
  });

  it.each(changedRules)("$code has examples that can be read", ({ example }) => {
    for (const text of [example.bad, example.good]) expect(parse(text)).toBeTypeOf("object");
    expect(example.bad).not.toBe(example.good);
  });
});

describe("the messages", () => {
  it("are tested for every code", () => {
    expect([...new Set(cases.map(([code]) => code))].sort()).toEqual(Object.keys(codes));
  });

  it.each(cases)("%s %j", (code, data, nb, en) => {
    const rule = changedRules.find((each) => each.code === code);
    expect(rule?.message.nb(data)).toBe(nb);
    expect(rule?.message.en(data)).toBe(en);
    for (const text of [nb, rule?.message.nn(data), en]) {
      expect(text).not.toMatch(/undefined|NaN|\n|\s{2}|[\s.:;,…]\.$/);
      expect(text).toMatch(/^\P{Ll}.*\.$/u);
    }
  });
});
