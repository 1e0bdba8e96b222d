/** How far a delay reaches. */
import { describe, expect, it } from "vitest";
import { indexPlan } from "../../src/evaluate/items.js";
import { knockOn } from "../../src/evaluate/knock-on.js";
import { planOf } from "../helpers/plan.js";

/** Milestones by initiative, as YAML. */
const plan = (...initiatives: readonly string[]) =>
  indexPlan(
    planOf({
      "objectives/1.yaml": `id: "1"\nname: First\ninitiatives:\n${initiatives
        .map((milestones, at) => `  - { id: 1.${at}, name: N, milestones: [${milestones}] }`)
        .join("\n")}`,
    }),
  );

describe("a delayed milestone", () => {
  const asOf = "2024-04-30";
  const a = '{ id: a, name: A, due: "2024-03-31" }';

  it("pushes what waits for it by as much, also through others and in other initiatives", () => {
    const index = plan(
      `${a}, { id: b, name: B, due: "2024-06-30", depends_on: [a] }`,
      '{ id: c, name: C, due: "2024-09-30", depends_on: [b] }, { id: d, name: D, due: "2024-12-31" }',
    );
    expect(knockOn(index, "a", 30, asOf)).toEqual([
      { id: "b", days: 30 },
      { id: "c", days: 30 },
    ]);
  });

  it.each([
    ["the time between takes it up in part", "2024-04-11", 20],
    ["or as a whole", "2024-05-01", null],
    ["and a start before its end gives no time", "2024-01-01", 30],
  ])("%s", (_, start, days) => {
    const index = plan(`${a}, { id: b, name: B, start: "${start}", due: "2024-06-30", depends_on: [a] }`);
    expect(knockOn(index, "a", 30, asOf)).toEqual(days === null ? [] : [{ id: "b", days }]);
  });

  it("takes the worst of several ways", () => {
    const index = plan(
      `${a}, { id: b, name: B, start: "2024-04-21", due: "2024-05-31", depends_on: [a] }, { id: c, name: C, due: "2024-06-30", depends_on: [b, a] }`,
    );
    expect(knockOn(index, "a", 30, asOf)).toEqual([
      { id: "b", days: 10 },
      { id: "c", days: 30 },
    ]);
  });

  it("leaves alone what is reached, and what waits only for that", () => {
    const index = plan(
      `${a}, { id: b, name: B, due: "2024-06", actual: "2024-02", depends_on: [a] }, { id: c, name: C, depends_on: [b] }`,
    );
    expect(knockOn(index, "a", 30, asOf)).toEqual([]);
  });

  it("comes to rest where they wait in a ring", () => {
    const index = plan(
      '{ id: a, name: A, due: "2024-03", depends_on: [c] }, { id: b, name: B, depends_on: [a] }, { id: c, name: C, depends_on: [b] }',
    );
    expect(knockOn(index, "a", 5, asOf)).toEqual([
      { id: "b", days: 5 },
      { id: "c", days: 5 },
    ]);
  });

  it("may be supposed to be late by any number of days", () => {
    const index = plan(`${a}, { id: b, name: B, depends_on: [a] }`);
    expect(knockOn(index, "a", 90, asOf)).toEqual([{ id: "b", days: 90 }]);
    expect(knockOn(index, "a", -3, asOf)).toEqual([]);
    expect(knockOn(index, "unknown", 90, asOf)).toEqual([]);
  });

  it("still pushes what was reached only after the day", () => {
    const index = plan(`${a}, { id: b, name: B, due: "2024-06", actual: "2024-05-31", depends_on: [a] }`);
    expect(knockOn(index, "a", 30, "2024-05-30")).toEqual([{ id: "b", days: 30 }]);
    expect(knockOn(index, "a", 30, "2024-05-31")).toEqual([]);
  });
});
