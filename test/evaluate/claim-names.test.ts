/** Which measures a text names. */
import { describe, expect, it } from "vitest";
import { mayName, namedIn, namesIn } from "../../src/evaluate/claim-names.js";
import { indexPlan } from "../../src/evaluate/items.js";
import { planOf } from "../helpers/plan.js";

describe("names", () => {
  const measure = (id?: string, number?: string) =>
    `{ unit: x, scale: count${id === undefined ? "" : `, id: ${id}`}${number === undefined ? "" : `, number: "${number}"`} }`;
  const index = indexPlan(
    planOf({
      "strategy.yaml": `goals: [{ id: g, name: G, indicators: [{ id: "9.1", name: N, type: effect, measures: [${measure()}] }] }]`,
      "objectives/1.yaml": `
id: "1"
name: One
indicators:
  - { id: "1.1", number: "4.7", name: N, type: result, measures: [${measure()}] }
  - { id: "1.2", name: N, type: result, measures: [${measure("1.2a")}, ${measure("1.2b", "7.7")}] }
  - { id: "1.3", name: N, type: result, measures: [${measure()}], indicators: [{ id: "1.3.1", name: N, type: result, measures: [${measure("Aa-Bb")}] }] }
  - { id: "1.4", number: "4.7", name: N, type: result }
  - { id: "3", name: N, type: result, measures: [${measure("word")}] }
`,
    }),
  );
  const names = namesIn(index);

  it("are ids and numbers; what can mean two measures, or none alone, means neither", () => {
    expect([...names.measures].map(([name, item]) => `${name} ${item?.id ?? "–"}`).sort()).toEqual([
      ...["1.1 1.1", "1.2 –", "1.2a 1.2a", "1.2b 1.2b", "1.3 –", "1.3.1 Aa-Bb", "1.4 –", "3 word", "4.7 –", "7.7 1.2b"],
      ...["9.1 9.1", "aa-bb Aa-Bb", "word word"],
    ]);
    expect(names.haveDigits).toBe(false);
    expect(namesIn(indexPlan(planOf({}))).haveDigits).toBe(true);
  });

  it("may stand in a text without digits only where one of them has none", () => {
    expect(mayName("word", names)).toBe(true);
    expect(mayName("word", { ...names, haveDigits: true })).toBe(false);
    expect(mayName("1.1", { ...names, haveDigits: true })).toBe(true);
  });

  it.each<[string, readonly string[]]>([
    ["1.1 rose", ["1.1"]],
    ["(1.1)", ["1.1"]],
    ["AA-BB rose", ["Aa-Bb"]],
    ["1.2a and 1.2b", ["1.2a", "1.2b"]],
    ["1.3.1 rose", ["Aa-Bb"]],
    ["1.1.", ["1.1"]],
    ["9.1", ["9.1"]],
    ["1.10 rose", []],
    ["x1.1 rose", []],
    ["word rose", []],
    ["measure word rose", ["word"]],
    ["indikator «word»", ["word"]],
    ["3 rose", []],
    ["indicator 3 rose", ["word"]],
    ["measure no. 3 rose", ["word"]],
    ["indikatoren nr. 3", ["word"]],
    ["from 1.1 to 9.1", []],
    ["rose by 1.1", []],
    ["version 1.1", []],
    ["kapittel 1.1", []],
    ["§ 1.1", []],
    ["from indicator 1.1", ["1.1"]],
    ["from 1.2a", ["1.2a"]],
    ["1.1 %", []],
    ["indicator 1.1 %", []],
    ["1.1 percent", []],
    ["1.1 million", []],
    ["1.1 of 5", []],
    ["1.1 of them", ["1.1"]],
    ["1.1/5", []],
    ["1.1,5", []],
    ["1.1, 5", ["1.1"]],
  ])("in %j are %j", (text, expected) => {
    const found = namedIn(text, names).flatMap(({ measure: own }) => own?.id ?? []);
    expect(found).toEqual(expected);
  });
});
