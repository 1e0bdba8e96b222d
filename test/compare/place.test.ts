/** The address of a place by what leads to it: the same as its facts have, wherever in its lists it stands. */
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { flatten } from "../../src/compare/flatten.js";
import { addressAt } from "../../src/compare/place.js";

const text = `
id: "1"
name: { nb: En, en: One }
outcomes: [{ id: b1, text: Access }]
indicators:
  - id: "1.1"
    unit: Number
    outcomes: [b1]
    measures:
      - unit: "%"
        targets:
          - { kind: level, value: 60, due: "2025", set: "2022-12" }
          - { kind: level, value: 80, due: "2027" }
        observations:
          - { period: "2022", value: 44, source: survey, flags: [provisional] }
          - { period: "2022", value: 44, source: survey, note: Again }
  - id: "1.2"
    measures: [{ id: 1.2a, unit: kr }, { id: 1.2b, unit: kr }]
initiatives:
  - id: 1.A
    milestones: [{ id: m1, due: "2024" }]
    reports: [{ cut_off: "2023-12-31", colour: green }]
`;

const objective = { kind: "objective", file: "objectives/1.yaml", content: parse(text) as unknown } as const;
const at = (...steps: readonly (string | number)[]): string => {
  const { id, path } = addressAt(objective, steps) ?? { id: "", path: "" };
  return path === "" ? id : `${id}/${path}`;
};
const measure = ["indicators", 0, "measures", 0] as const;

describe("the address of a place", () => {
  it.each([
    ["a file with an id", [], "1"],
    ["a text in a language", ["name", "en"], "1/name/en"],
    ["an item in a list", ["outcomes", 0], "b1"],
    ["its field", ["outcomes", 0, "text"], "b1/text"],
    ["a reference", ["indicators", 0, "outcomes", 0], "1.1/outcomes[b1]"],
    ["a field that only the lone measure has", [...measure, "targets", 0, "value"], "1.1/targets[2025@2022-12]/value"],
    ["one that its indicator has too", [...measure, "unit"], "1.1/measure/unit"],
    ["the indicator's", ["indicators", 0, "unit"], "1.1/unit"],
    ["a member without all of its key", [...measure, "targets", 1], "1.1/targets[2027]"],
    ["a flag", [...measure, "observations", 0, "flags", 0], "1.1/observations[2022@survey]/flags[provisional]"],
    ["the second of two alike", [...measure, "observations", 1, "note"], "1.1/observations[2022@survey~2]/note"],
    ["a measure with an id", ["indicators", 1, "measures", 1, "unit"], "1.2b/unit"],
    ["a milestone", ["initiatives", 0, "milestones", 0, "due"], "m1/due"],
    ["a report", ["initiatives", 0, "reports", 0, "colour"], "1.A/reports[2023-12-31]/colour"],
  ])("%s", (_, steps, expected) => {
    expect(at(...steps)).toBe(expected);
  });

  it("is the address that the facts of the file have", () => {
    const facts = [...flatten("objective", objective.file, objective.content).keys()];
    const leaves: string[] = [];
    const walk = (value: unknown, steps: readonly (string | number)[]): void => {
      if (typeof value !== "object" || value === null) leaves.push(at(...steps));
      else if (Array.isArray(value))
        for (const [position, member] of value.entries()) walk(member, [...steps, position]);
      else for (const [key, member] of Object.entries(value)) walk(member, [...steps, key]);
    };
    walk(objective.content, []);
    // an item's own id is in the root of its addresses, and what it is and stands in are no places in the file
    const own = leaves.filter((address) => !/(?:^|\/)id$/.test(address));
    expect(own.sort()).toEqual(facts.filter((address) => !/@(?:kind|in)$/.test(address)).sort());
  });

  it("goes by the kind of a file without an id", () => {
    const plan = { kind: "plan", file: "plan.yaml", content: { severities: { "text-escape": "off" } } } as const;
    expect(addressAt(plan, ["severities", "text-escape"])).toEqual({
      ...{ id: "plan", inFile: true, path: "severities/text-escape" },
    });
  });
});
