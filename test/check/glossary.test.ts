/** The plan's own glossary: which words are found, where they may stand, and what is put in their place. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { rule } from "../../src/check/rules/term-avoided.js";
import { change, ehs, planCopy } from "../helpers/run.js";
import { findings, changedPlan } from "./clean-plan.js";
import { cases } from "./rule-table.js";

const glossary = (...avoid: readonly string[]): string =>
  `languages: [en, nn]\nglossary:\n  - { id: roadmap, name: { en: roadmap, nn: vegkart }, description: Not a road map, avoid: [${avoid.join(", ")}] }`;

const english = "{ language: en, word: road map }";
const nynorsk = "{ language: nn, word: veikart }";
const given = { "plan.yaml": glossary(english, nynorsk) };
const summary = (text: string, more: Record<string, string> = given) => ({ ...more, objective: `summary: ${text}` });
/** Texts that lack a language are not what is looked for here. */
const only = (changes: Record<string, string>) =>
  findings(changedPlan(changes)).filter(({ code }) => code === "term-avoided");

describe("a word of the list", () => {
  it.each([
    [
      "alone, in any letters",
      "{ en: 'Road map, and the road\\nmap. A ROAD MAP' }",
      ["Road map → Roadmap", "ROAD MAP → Roadmap"],
    ],
    ["not as a part of another", "{ en: 'Railroad maps and road maps' }", []],
    ["in its own language only", "{ en: 'Veikart', nn: 'Eit veikart for alle. Veikartet.' }", ["veikart → vegkart"]],
    ["in a text without languages, which is in the first", "The road map", ["road map → roadmap"]],
  ])("is found %s", (_, text, expected) => {
    const found = only(summary(text)).map(
      ({ at, suggestion }) => `${String(at).replace(/\s+/g, " ")} → ${suggestion ?? ""}`,
    );
    expect(found).toEqual(expected);
  });

  it("is found with any ending where it says so, and then nobody knows what to put there", () => {
    const found = only(
      summary("{ nn: 'Veikarta og eit veikart' }", { "plan.yaml": glossary('{ language: nn, word: "veikart*" }') }),
    );
    expect(found.map(({ at, suggestion }) => [at, suggestion])).toEqual([
      ["Veikarta", undefined],
      ["veikart", undefined],
    ]);
    expect(found[0]?.data).toMatchObject({ term: "vegkart" });
  });

  it("has what the glossary says instead", () => {
    const found = only(
      summary("{ nn: 'Veikartet' }", {
        "plan.yaml": glossary("{ language: nn, word: veikartet, instead: vegkartet }"),
      }),
    );
    expect(found).toMatchObject([{ suggestion: "Vegkartet" }]);
  });

  it("may be one that the glossary has no other word for", () => {
    const found = only(summary("{ de: Fahrplan }", { "plan.yaml": glossary("{ language: de, word: Fahrplan }") }));
    expect(found).toMatchObject([{ data: { given: "Fahrplan", term: "" } }]);
    const { nb, nn, en } = rule.message;
    expect([nb, nn, en].map((say) => say(found[0]?.data ?? {}))).toEqual([
      "«Fahrplan» skal ikke brukes på de: planens ordliste fraråder det.",
      "«Fahrplan» skal ikkje brukast på de: ordlista i planen rår ifrå det.",
      "“Fahrplan” is not to be used in de: the plan's glossary advises against it.",
    ]);
  });

  it("is not looked for where it is the term itself", () => {
    expect(only(summary("{ en: The roadmap }", { "plan.yaml": glossary("{ language: en, word: Roadmap }") }))).toEqual(
      [],
    );
  });

  it("may hold signs that mean something elsewhere", () => {
    const avoid = glossary("{ language: en, word: 'C++ (old)' }", "{ language: en, word: 'a.b' }");
    expect(only(summary("{ en: 'In C++ (old) and axb' }", { "plan.yaml": avoid })).map(({ at }) => at)).toEqual([
      "C++ (old)",
    ]);
  });
});

describe("wordings that stand as they were said", () => {
  cases([
    {
      name: "a decision, a quotation and a published edition",
      changes: {
        ...{
          "plan.yaml": glossary(english).replace("[en, nn]", "[en]").replace("{ en: roadmap, nn: vegkart }", "roadmap"),
        },
        "meetings/2023-spring.yaml": "decisions:\n  - { id: d1, kind: advises, text: Make a road map }",
        objective: "notes:\n  - { id: n1, kind: oddity, text: Printed as a road map }",
        "editions/a/edition.yaml": "id: e1\nname: The road map\nstate: published\ndate: '2022'",
      },
      found: [],
    },
  ]);
});

describe("in a plan on disk", () => {
  const list = (word: string): string =>
    `glossary:\n  - id: "vegkart"\n    name: { nb: veikart, en: roadmap }\n    avoid:\n      - ${word}\nplanned:`;

  it("is a warning at the word, with what to write; a text is never rewritten by itself", async () => {
    const { folder: cwd, plan } = planCopy();
    change(join(plan, "plan.yaml"), "\nplanned:", `\n${list("{ language: nb, word: Helhetlige, instead: Samlede }")}`);
    const { code, stdout } = await ehs("validate --lang nn --as-of 2026-11-21 --no-color", { cwd });
    expect(code).toBe(0);
    expect(stdout).toMatch(/strategy\.yaml:\d+:\d+ {2}åtvaring {2}term-avoided/);
    expect(stdout).toContain("«helhetlige» skal ikkje brukast på bokmål (nb): ordlista i planen seier «Samlede».");
    expect(stdout).toContain("Meinte du «samlede»?");
    const before = readFileSync(join(plan, "strategy.yaml"), "utf8");
    await ehs("validate --fix --fix-spelling --as-of 2026-11-21", { cwd });
    expect(readFileSync(join(plan, "strategy.yaml"), "utf8")).toBe(before);
  });

  it("refuses a word with a star in the middle, and says what may stand there", async () => {
    const { folder: cwd, plan } = planCopy();
    change(join(plan, "plan.yaml"), "\nplanned:", `\n${list('{ language: nb, word: "vei*kart" }')}`);
    const { code, stdout } = await ehs("validate --lang nn --no-color", { cwd });
    expect(code).toBe(1);
    expect(stdout).toContain("eit ord, eller byrjinga på eit ord og *");
  });
});
