/** Texts in the plan's languages: one finding a text, unless it is the list of languages that is wrong. */
import { describe, expect, it } from "vitest";
import { rules } from "../../src/check/rules/index.js";
import type { Plan } from "../../src/model/plan.js";
import { planOf } from "../helpers/plan.js";
import { type Found, findings as allFindings } from "./clean-plan.js";

const settings = `
format: 1
id: test
title: { nb: Plan, en: Plan }
languages: [nb, en]
time_zone: Europe/Oslo
`;

/** What is found of texts: these plans have no objectives. */
const findings = (plan: Plan): Found[] => allFindings(plan).filter(({ code }) => code !== "plan-without-objectives");

/** A plan with one source that has the given texts. */
const withSource = (texts: string): Found[] =>
  findings(planOf({ "plan.yaml": settings, "sources.yaml": `sources:\n  - { id: s1, kind: register, ${texts} }\n` }));

const inFlow = (yaml: string): string => yaml.replace(/ +#.*/, "").trim();

const ruleOf = (code: string) => rules.filter((rule) => rule.code === code);

describe("translation-missing", () => {
  it.each(ruleOf("translation-missing"))("tries its own example", ({ example }) => {
    const data = { field: "name", languages: ["en"] };
    expect(withSource(inFlow(example.bad))).toEqual([{ code: "translation-missing", item: "s1", data, at: "name:" }]);
    expect(withSource(inFlow(example.good))).toEqual([]);
  });

  it.each([
    ["a plain string is in the first language", "name: Register", [["name", ["en"]]]],
    [
      "every text has its own finding",
      "name: Register, text: { en: Counts }",
      [
        ["name", ["en"]],
        ["text", ["nb"]],
      ],
    ],
    ["a title that is no text in languages is left alone", "name: { nb: R, en: R }, url: 'https://example.org'", []],
  ])("%s", (_, texts, expected) => {
    expect(withSource(texts).map(({ data }) => [data["field"], data["languages"]])).toEqual(expected);
  });

  it("asks for each language of the plan, and names those it knows", () => {
    const plan = planOf({ "plan.yaml": settings.replace("[nb, en]", "[nb, en, xx]") });
    const [found, ...more] = findings(plan);
    expect(found?.data).toEqual({ field: "title", languages: ["xx"] });
    expect(more).toEqual([]);
    const [rule] = ruleOf("translation-missing");
    expect(rule?.message.nb({ field: "name", languages: ["nn", "en", "xx"] })).toBe(
      "«name» mangler på nynorsk (nn), engelsk (en) og xx.",
    );
  });

  it("leaves other wordings in the language in which they are printed", () => {
    const strategy = "name: { nb: S, en: S }\nvariants:\n  - { id: slides, text: Other words }\n";
    expect(findings(planOf({ "plan.yaml": settings, "strategy.yaml": strategy }))).toEqual([]);
  });
});

describe("unknown-language", () => {
  it.each(ruleOf("unknown-language"))("tries its own example", ({ example }) => {
    const data = { field: "name", language: "no", languages: ["nb", "en"] };
    const found = { code: "unknown-language", item: "s1", data, at: "no:", suggestion: "nb" };
    expect(withSource(inFlow(example.bad))).toEqual([found]);
    expect(withSource(inFlow(example.good))).toEqual([]);
  });

  it("suggests nothing where nothing is lacking", () => {
    expect(withSource("name: { nb: Register, en: Register, sv: Register }")).toEqual([
      {
        code: "unknown-language",
        item: "s1",
        data: { field: "name", language: "sv", languages: ["nb", "en"] },
        at: "sv:",
      },
    ]);
  });

  it("is told once, at the list of languages, where most texts have the language", () => {
    const sources = Array.from({ length: 12 }, (_, i) => `  - { id: s${i}, kind: register, name: { nb: N, en: N } }`);
    const plan = planOf({
      "plan.yaml": settings.replace("[nb, en]", "[nb]"),
      "sources.yaml": `sources:\n${sources.join("\n")}\n`,
    });
    const data = { field: "", language: "en", languages: ["nb"] };
    expect(findings(plan)).toEqual([{ code: "unknown-language", item: null, data, at: ["nb"] }]);
    const [rule] = ruleOf("unknown-language");
    expect(rule?.message.nb(data)).toBe("De fleste tekstene finnes på «en», men planens språk er bokmål (nb).");
  });
});

it("says nothing of languages where plan.yaml could not be read", () => {
  const plan = planOf({ "sources.yaml": "sources:\n  - { id: s1, kind: register, name: { sv: Register } }\n" });
  const entries = plan.entries.filter(({ kind }) => kind !== "plan");
  expect(findings({ ...plan, entries })).toEqual([]);
});

describe("words of the plan's own", () => {
  const withWords = (vocabulary: string): Found[] =>
    findings(planOf({ "plan.yaml": `${settings}vocabulary: ${vocabulary}\n` }));

  it("are in a language of the plan or of the tool", () => {
    expect(withWords("{ nb: { outcome: { one: punkt, other: punkter } }, nn: {}, en: {} }")).toEqual([]);
    const data = { field: "vocabulary", language: "nbn", languages: ["nb", "en", "nn"] };
    const found = { code: "unknown-language", item: null, data, at: "nbn:" };
    expect(withWords("{ nbn: { outcome: { one: punkt, other: punkter } } }")).toMatchObject([found]);
  });
});
