/** Where the rules about the rest of the plan begin and end. */
import { describe, expect, it } from "vitest";
import { isNationalNumber, personalIn } from "../../src/check/personal.js";
import { type Case, cases } from "./rule-table.js";

const silent = (name: string, changes: Case["changes"]): Case => ({ name, changes, found: [] });
const told = (name: string, changes: Case["changes"], ...found: Case["found"]): Case => ({ name, changes, found });

describe("references", () => {
  const meeting = "meetings/2023-spring.yaml";
  cases([
    told(
      "the wrong kind of item",
      { indicator: "source: directorate" },
      { code: "unknown-reference", at: "directorate" },
    ),
    told(
      "a source that is an organisation",
      { initiative: "status_source: council" },
      { code: "unknown-reference", at: "council" },
    ),
    silent("an assessment may judge any item", {
      [meeting]: 'assessments: [{ subject: "1.1", colour: green, reason: R, role: lead, cut_off: "2023-03-01" }]',
    }),
    told(
      "but not what does not exist, in a colour that does not",
      { [meeting]: 'assessments: [{ subject: "9.9", colour: gren, reason: R, role: lead, cut_off: "2023-03-01" }]' },
      { code: "unknown-reference", at: "9.9" },
      { code: "unknown-reference", at: "gren", suggestion: "green" },
    ),
    silent("a wheel item feeds a body or a wheel item", {
      "governance.yaml":
        "wheel:\n  - { id: spring, name: S, text: T, feeds: [council, autumn] }\n  - { id: autumn, name: A, text: T, after: [spring] }",
    }),
    silent("a measure may be succeeded by an indicator, which answers for its only one", {
      measure: 'lifecycle: [{ state: replaced, from: "2030-01-01", successor: "1.1" }]',
    }),
    told(
      "an initiative cannot be succeeded by an outcome",
      { initiative: 'lifecycle: [{ state: proposed, from: "2023-01-01", successor: b1.1 }]' },
      { code: "unknown-reference", at: "b1.1" },
    ),
    told(
      "relations, prerequisites and links to development goals name objectives",
      {
        "strategy.yaml":
          'relations: [{ from: "1", to: "2", kind: enables }]\nprerequisites: [{ id: p1, objective: "3", text: T }]\nsdgs: [{ id: s3, number: 3, name: H, objectives: [{ objective: "4" }] }]',
      },
      { code: "unknown-reference", at: "2" },
      { code: "unknown-reference", at: "3" },
      { code: "unknown-reference", at: "4" },
    ),
    silent("a related plan's publisher and successor are words, a trend's source too", {
      "strategy.yaml": "related: [{ id: r1, name: R, kind: law, publisher: Some ministry, successor: Some law }]",
      "trends/2023.yaml": 'year: "2023"\ntrends: [{ id: t1, name: T, text: T, source: A newspaper }]',
    }),
  ]);
});

describe("periods and lists", () => {
  cases([
    told("month 13", { initiative: 'deadline: "2025-13"' }, { code: "meaningless-period", at: "2025-13" }),
    told(
      "week 53 of a year with 52",
      { initiative: 'deadline: "2025-W53"' },
      { code: "meaningless-period", at: "2025-W53" },
    ),
    told(
      "a range the wrong way",
      { measure: 'observations: [{ period: "2022-09/2021-09", value: 43 }]' },
      { code: "meaningless-period", at: "2022-09/2021-09", suggestion: "2021-09/2022-09" },
    ),
    told(
      "the horizon",
      { "plan.yaml": 'horizon: { from: "2023", to: "2030-00" }' },
      { code: "meaningless-period", at: "2030-00" },
    ),
    silent("29 February of a leap year", { initiative: 'deadline: "2024-02-29"' }),
    told(
      "a relation is known by three fields",
      {
        "strategy.yaml":
          'relations:\n  - { from: "1", to: "1", kind: enables }\n  - { from: "1", to: "1", kind: contributes }\n  - { from: "1", to: "1", kind: enables }',
      },
      { code: "list-repeated-key", at: "1" },
    ),
    told(
      "an id twice in a list of references",
      { initiative: "owners: [directorate, directorate]" },
      {
        code: "list-repeated-key",
        at: "directorate",
      },
    ),
    silent("equal bounds are a pair, no list", { measure: "scale: index\nbounds: [60, 60]\nbaseline:" }),
  ]);
});

describe("initiatives, outcomes and meetings", () => {
  const meeting = "meetings/2023-spring.yaml";
  const over = 'lifecycle: [{ state: retired, from: "2024-01-01", reason: Done }]';
  cases([
    silent("several owners need not be listed", { initiative: "ownership: several\nowners:" }),
    silent("nothing more is asked of what is over", {
      initiative: `owners:\noutcomes:\n${over}`,
      objective: "outcomes: []",
      indicator: "outcomes:",
    }),
    silent("an indicator that it moves is enough", {
      initiative: "outcomes:\nmoves: ['1.1']",
      objective: "outcomes: []",
      indicator: "outcomes:",
    }),
    silent("coverage in part is coverage", { initiative: "outcomes:\noutcomes_partly: [b1.1]" }),
    told("an indicator that is over follows nothing", { indicator: over }, { code: "outcome-unmeasured", at: "b1.1" }),
    silent("an indicator under an umbrella counts", {
      indicator: "outcomes:\ntype: adoption\nindicators: [{ id: 1.1.1, name: N, type: effect, outcomes: [b1.1] }]",
    }),
    silent("a planned meeting may come in any order", { [meeting]: "state: planned\ntreats: [autumn]" }),
    silent("an earlier meeting of the year has treated it", {
      "meetings/2023-autumn.yaml": 'id: m2\nbody: council\ndate: "2023-10-01"\nstate: held\ntreats: [autumn]',
    }),
    told(
      "last year's meeting does not count",
      { "meetings/2024-autumn.yaml": 'id: m2\nbody: council\ndate: "2024-10-01"\nstate: held\ntreats: [autumn]' },
      { code: "treatment-without-preceding", at: "autumn" },
    ),
    silent("an indicator of a goal follows it", {
      "strategy.yaml": "goals: [{ id: g1, name: G, indicators: [{ id: g1.1, name: N, type: effect }] }]",
    }),
    silent("a code of the reading has a severity too", {
      "plan.yaml": "severities: { yaml-syntax: error, adoption-only: off }",
    }),
  ]);
});

describe("personal data", () => {
  cases([
    silent("a plan that is not open may hold it", {
      "plan.yaml": "public: false",
      objective: "summary: Ask ola.nordmann@example.org",
    }),
    told(
      "it is found in any string, and told without being repeated",
      {
        "organisations.yaml":
          'organisations: [{ id: directorate, name: D, notes: [{ id: n, kind: caveat, text: { en: "01017000027" } }] }]',
      },
      { code: "personal-data", at: "01017000027" },
    ),
  ]);

  // Invented: digits with valid control digits, not taken from any register.
  it.each([
    ["01017000027", "national-number"],
    ["born as 010170 00027.", "national-number"],
    ["41017000010", "national-number"],
    ["01017000028", null],
    ["01817000092", null],
    ["123456789 and 98765432100", null],
    ["kari@gmail.com", "private-address"],
    ["Skriv til kari@online.no!", "private-address"],
    ["kari@yahoo.co.uk", "private-address"],
    ["kari.nordmann@direktorat.example", "named-address"],
    ["k.nordmann@direktorat.example", "named-address"],
    ["åse-marie.øye@direktorat.example", "named-address"],
    ["postmottak@direktorat.example", null],
    ["e-helse@direktorat.example", null],
    ["post.e@direktorat.example", null],
    ["https://example.org/@kari", null],
    ["", null],
  ])("%s holds %s", (text, expected) => {
    expect(personalIn(text)).toBe(expected);
  });

  it("stays quick on long texts", () => {
    expect(personalIn(`${"a".repeat(200_000)}@${"b.".repeat(50_000)}`)).toBeNull();
    expect(personalIn("1".repeat(200_000))).toBeNull();
  });

  it("knows day and month", () => {
    expect(isNationalNumber("00000000000")).toBe(false);
  });
});
