/** Sentences about figures: which are contradicted, and which say nothing that can be held against them. */
import { describe, expect, it } from "vitest";
import { namesIn } from "../../src/evaluate/claim-names.js";
import { type Contradiction, contradictionOf } from "../../src/evaluate/claim-verdict.js";
import { claimsIn } from "../../src/evaluate/claims.js";
import { evaluate } from "../../src/evaluate/evaluate.js";
import { indexPlan } from "../../src/evaluate/items.js";
import { seriesOf } from "../../src/evaluate/points.js";
import { planOf } from "../helpers/plan.js";
import { en, nb } from "./claim-sentences.js";
import { nn } from "./claim-sentences-nn.js";

/** 1.4 is the official citizen survey, 1.3 a count, 1.5 a share without respondents, 1.6 parted by a break. */
const plan = planOf({
  "objectives/1.yaml": `
id: "1"
name: First
indicators:
  - id: "1.1"
    name: Two measures
    type: result
    measures:
      - { id: 1.1a, unit: "%", scale: share, direction: up, observations: [{ period: "2022", value: 50 }, { period: "2023", value: 60 }] }
      - { id: 1.1b, unit: "%", scale: share, direction: up, observations: [{ period: "2022", value: 60 }, { period: "2023", value: 50 }] }
  - id: "1.3"
    name: A count
    type: adoption
    measures:
      - unit: users
        scale: count
        direction: up
        baseline: { kind: measured, value: 100, period: "2021" }
        targets: [{ kind: level, value: 110, due: "2022" }, { kind: level, value: 150, due: "2023" }]
        observations:
          - { period: "2022", value: 120 }
          - { period: "2023", value: 120 }
  - id: "1.4"
    number: "4.7"
    name: Digital contact
    description: The share among citizens
    type: adoption
    measures:
      - unit: "%"
        scale: share
        direction: up
        baseline: { kind: measured, value: 33, period: "2019", n: 1162 }
        targets: [{ kind: level, value: 83, due: "2025" }]
        observations:
          - { period: "2020", value: 47, n: 1614 }
          - { period: "2021", value: 46, n: 1504 }
          - { period: "2022", value: 54, n: 1524 }
          - { period: "2023", value: 57, n: 1608 }
  - id: "1.5"
    name: Lower is better
    type: result
    measures:
      - unit: "%"
        scale: share
        direction: down
        baseline: { kind: measured, value: 20, period: "2021" }
        targets: [{ kind: level, value: 15, due: "2023" }]
        observations:
          - { period: "2022", value: 18 }
          - { period: "2023", value: "~14" }
  - id: "1.6"
    name: Broken
    type: result
    measures:
      - unit: "%"
        scale: share
        direction: up
        observations:
          - { period: "2021", value: 40, n: 1500 }
          - { period: "2022", value: 60, n: 1500 }
          - { period: "2023", value: ">70", n: 1500 }
        breaks: [{ at: "2022", kind: scale, effect: major }]
`,
});

const index = indexPlan(plan);
const asOf = "2024-06-30";
const evaluation = evaluate(plan, index, asOf);
const names = namesIn(index);

function contradictionsIn(text: string, language: string): readonly (readonly [string, string, Contradiction])[] {
  return claimsIn(text, { language, names, about: null }).flatMap((claim) => {
    const { measure } = claim.measure;
    const progress = evaluation.measures.get(measure);
    if (progress === undefined) throw new Error("judged");
    const evidence = { measure, progress, series: seriesOf(measure, asOf), parameters: evaluation.parameters, asOf };
    const against = contradictionOf(claim, evidence);
    return against === null ? [] : [[claim.word, claim.measure.id, against] as const];
  });
}

/** "økte 1.4 2022→2023 0" */
const told = (text: string, language: string): string[] =>
  contradictionsIn(text, language).map(([word, measure, against]) =>
    "moved" in against
      ? `${word} ${measure} ${against.from.period}→${against.to.period} ${against.basis === "break" ? "break" : against.moved}`
      : `${word} ${measure} ${against.figure.period} ${against.basis} ${against.level ?? ""}`,
  );

describe("a sentence in Norwegian", () => {
  it.each(nb.map(([sentence, ...found]) => ({ sentence, found })))("$sentence", ({ sentence, found }) => {
    expect(told(sentence, "nb")).toEqual(found);
  });
});

describe("a sentence in Nynorsk", () => {
  it.each(nn.map(([sentence, ...found]) => ({ sentence, found })))("$sentence", ({ sentence, found }) => {
    expect(told(sentence, "nn")).toEqual(found);
  });
});

describe("a sentence in English", () => {
  it.each(en.map(([sentence, ...found]) => ({ sentence, found })))("$sentence", ({ sentence, found }) => {
    expect(told(sentence, "en")).toEqual(found);
  });
});

describe("a claim", () => {
  it("carries z, and what rounding allows", () => {
    const [found] = contradictionsIn("1.4 rose from 2022 to 2023.", "en");
    const against = found?.[2];
    if (against === undefined || !("moved" in against)) throw new Error("a change");
    expect(against.z).toBeCloseTo(1.69, 2);
    expect(against.range?.map((each) => Number(each.toFixed(2)))).toEqual([1.13, 2.25]);
  });

  it("is read in both written forms of Norwegian", () => {
    expect(told("1.4 heldt fram med å auke frå 2022 til 2023.", "nn")).toEqual([
      "heldt fram med å auke 1.4 2022→2023 0",
    ]);
    expect(told("1.4 auka frå 2022 til 2023.", "nn")).toEqual(["auka 1.4 2022→2023 0"]);
  });

  it("is not looked for in a language whose words are not known", () => {
    expect(told("1.4 rose from 2022 to 2023.", "fi")).toEqual([]);
  });
});
