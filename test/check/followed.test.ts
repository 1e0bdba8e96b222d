/** Where the rules about initiatives, surveys and claims begin and end. */
import { describe } from "vitest";
import { type Case, cases } from "./rule-table.js";

const silent = (name: string, changes: Case["changes"]): Case => ({ name, changes, found: [] });
const told = (name: string, changes: Case["changes"], ...found: Case["found"]): Case => ({ name, changes, found });

const colours = "colours: [{ id: green, name: G, meaning: M }, { id: red, name: R, meaning: M }]";
const report = (rest: string): string => `reports: [{ cut_off: "2024-01-17", ${rest} }]`;

describe("reports", () => {
  cases([
    silent("the first colour needs no reason", { "plan.yaml": colours, initiative: report("colour: green") }),
    told(
      "a text is no reason",
      { "plan.yaml": colours, initiative: report("colour: red, text: We wait") },
      { code: "report-without-reason", at: "red" },
    ),
    told(
      "a colour that the plan does not know is told as that",
      { "plan.yaml": colours, initiative: report("colour: blue") },
      { code: "unknown-reference", at: "blue" },
    ),
  ]);
});

const milestones = (...all: readonly string[]): Case["changes"] => ({
  initiative: `milestones:\n${all.map((each) => `  - { name: N, ${each} }`).join("\n")}`,
});

describe("milestones", () => {
  cases([
    silent("a start within the due period", milestones('id: a, start: "2024-06", due: "2024"')),
    silent("reached in a period that is not over", milestones('id: a, actual: "2024"')),
    silent("put into the plan in the year it is due", milestones('id: a, set: "2024-06", due: "2024"')),
    told("due before it was put into the plan", milestones('id: a, set: "2024-06", due: "2024-05"'), {
      code: "due-before-set",
      at: "2024-05",
    }),
    told(
      "a ring is told once, at the first",
      milestones("id: a, depends_on: [b]", "id: b, depends_on: [c]", "id: c, depends_on: [a]"),
      { code: "dependency-cycle", at: "b" },
    ),
    told(
      "two rings are two",
      milestones(
        "id: a, depends_on: [b]",
        "id: b, depends_on: [a]",
        "id: c, depends_on: [d]",
        "id: d, depends_on: [c]",
      ),
      { code: "dependency-cycle", at: "b" },
      { code: "dependency-cycle", at: "d" },
    ),
    silent(
      "waiting twice for one is no ring",
      milestones("id: a", "id: b, depends_on: [a]", "id: c, depends_on: [a, b]"),
    ),
    told("initiatives wait too", { initiative: "depends_on: [1.A]" }, { code: "depends-on-itself", at: "1.A" }),
    silent("a benefit of what is over needs no owner", {
      initiative:
        'benefits: [{ id: b, text: T }]\noutcomes:\nlifecycle: [{ state: retired, from: "2024-01-01", reason: R }]',
      objective: "outcomes: []",
      indicator: "outcomes:",
    }),
  ]);
});

const survey = (vintages: string): string =>
  `sources:\n  - { id: register, name: R, kind: register, owner: directorate }\n  - id: survey\n    name: S\n    kind: survey\n    owner: directorate\n    vintages:\n${vintages}`;
const round = (period: string, n: number, groups: string): string =>
  `      - { period: "${period}", n: ${n}, groups: [${groups}] }\n`;
const shifted = survey(round("2022", 1000, "{ group: a, n: 320 }") + round("2023", 1000, "{ group: a, n: 170 }"));
const measured = 'source: survey\nbaseline:\nobservations: [{ period: "2023", value: 43, n: 900 }]';

describe("rounds of a survey", () => {
  cases([
    told("a group that shrinks", { "sources.yaml": shifted }, { code: "sample-mix", at: 170 }),
    silent("by as much as is allowed", {
      "sources.yaml": survey(round("2022", 1000, "{ group: a, n: 300 }") + round("2023", 1000, "{ group: a, n: 200 }")),
    }),
    silent("or as the plan allows", { "sources.yaml": shifted, "plan.yaml": "method: { sample_mix: 15 }" }),
    silent("a group that is new", {
      "sources.yaml": survey(round("2022", 1000, "{ group: a, n: 500 }") + round("2023", 1000, "{ group: b, n: 500 }")),
    }),
    told(
      "what one loses another gains: the larger shift is told",
      {
        "sources.yaml": survey(
          round("2022", 1000, "{ group: a, n: 320 }, { group: b, n: 680 }") +
            round("2023", 1000, "{ group: a, n: 170 }, { group: b, n: 790 }"),
        ),
      },
      { code: "sample-mix", at: 170 },
    ),
    silent("a shift that the measures tell as a break", {
      "sources.yaml": shifted,
      measure: `${measured}\nbreaks: [{ at: "2023", kind: sample_mix, effect: minor }]`,
    }),
    told(
      "another kind of break says nothing of it",
      { "sources.yaml": shifted, measure: `${measured}\nbreaks: [{ at: "2023", kind: wording, effect: minor }]` },
      { code: "sample-mix", at: 170 },
    ),
    silent("fewer answers than the round: a question may be put to some", {
      "sources.yaml": survey(round("2023", 1000, "")),
      measure: measured,
    }),
    told(
      "the baseline has no more answers either",
      {
        "sources.yaml": survey(round("2021", 1000, "")),
        measure: 'source: survey\nbaseline: { kind: measured, value: 40, period: "2021-09", n: 1001 }',
      },
      { code: "n-above-round", at: 1001 },
    ),
  ]);
});

const methods = (...all: readonly string[]): string => `methods: [${all.map((each) => `{ ${each} }`).join(", ")}]`;

describe("methods", () => {
  cases([
    told(
      "a filter that is new",
      { measure: methods('from: "2020", question: Q', 'from: "2022", question: Q, filter: Users only') },
      { code: "method-without-break", at: "2022" },
    ),
    silent("a question that was not written down before", {
      measure: methods('from: "2020"', 'from: "2022", question: Q'),
    }),
    silent("the same words over several lines", {
      measure: methods('from: "2020", question: "Do you use it?"', 'from: "2022", question: "Do you  use it?"'),
    }),
    silent("nothing was measured before", { measure: methods('from: "2018", mode: Web', 'from: "2020", mode: Phone') }),
    silent("a break of no effect is told too", {
      measure: `${methods('from: "2020", mode: Web', 'from: "2022", mode: Phone')}\nbreaks: [{ at: "2022-09", kind: mode, effect: none }]`,
    }),
  ]);
});

const two = (one: string, other: string): Case["changes"] => ({
  measure: `observations:\n  - { period: "2022", source: register, ${one} }\n  - { period: "2022", source: survey, n: 900, ${other} }`,
});

describe("two sources", () => {
  cases([
    silent("that round differently", two("value: 43.4", "value: 43")),
    told("that differ beyond that", two("value: 43.6", "value: 43"), { code: "two-sources-disagree", at: 43 }),
    silent("of which one is approximate", two("value: ~50", "value: 43")),
    silent("of which one is a forecast", two("value: 50, flags: [forecast]", "value: 43")),
    silent("of which one corrects itself to the other's", {
      measure:
        'observations:\n  - { period: "2022", source: register, value: 50 }\n  - { period: "2022", source: register, value: 43, revision: { number: 1, kind: correction, reason: R } }\n  - { period: "2022", source: survey, n: 900, value: 43 }',
    }),
  ]);
});

const figures =
  'observations:\n  - { period: "2022", value: 54, n: 1524 }\n  - { period: "2023", value: 57, n: 1608 }\n  - { period: "2024-05", value: 70, n: 1600 }';
const meeting = "meetings/2023-spring.yaml";
const judged = (date: string, reason: string): string =>
  `assessments: [{ subject: "1.1", colour: green, reason: ${reason}, role: lead, cut_off: "${date}" }]`;

describe("claims", () => {
  cases([
    told(
      "a judgement names its measure as its subject, and speaks from its own date",
      { measure: figures, [meeting]: judged("2024-01-31", "It rose in 2023.") },
      { code: "claim-against-data", at: "rose", suggestion: "was stable" },
    ),
    silent("later it is another matter", {
      measure: figures,
      [meeting]: judged("2024-06-15", "It has risen since 2023."),
    }),
    told(
      "a meeting's texts speak from its date",
      { measure: figures, [meeting]: 'date: "2024-01-15"\nevaluation: Measure 1.1 has reached its target.' },
      { code: "claim-against-data", at: "reached" },
    ),
    silent("an oddity is kept as it was printed", {
      measure: figures,
      objective: "notes: [{ id: n, kind: oddity, text: The share in 1.1 rose from 2022 to 2023 }]",
    }),
    told(
      "a text is read in each of its languages",
      {
        measure: figures,
        objective:
          "summary: { en: The share in 1.1 grew from 2022 to 2023., nb: Andelen i 1.1 økte fra 2022 til 2023. }",
      },
      { code: "claim-against-data", at: "grew", suggestion: "was stable" },
      { code: "claim-against-data", at: "økte", suggestion: "var stabil" },
      { code: "unknown-language", at: "nb:" },
    ),
    told(
      "a fall is no rise, and nothing is offered for it",
      { measure: figures, objective: "summary: The share in 1.1 fell from 2023 to 2024." },
      { code: "claim-against-data", at: "fell" },
    ),
    told(
      "across a break of major effect nothing can be said",
      {
        measure: `${figures}\nbreaks: [{ at: "2023", kind: scale, effect: major }]`,
        objective: "summary: The share in 1.1 rose from 2022 to 2023.",
      },
      { code: "claim-against-data", at: "rose" },
    ),
    silent("across a minor one it can", {
      measure: `${figures}\nbreaks: [{ at: "2024", kind: scale, effect: minor }]`,
      objective: "summary: The share in 1.1 rose from 2023 to 2024.",
    }),
  ]);
});
