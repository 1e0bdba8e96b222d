/** Kinds of gap of initiatives, where they nearly are one: under way, ended, and what they gave. */
import { describe, expect, it } from "vitest";
import type { GapCode } from "../../src/evaluate/gaps/gap.js";
import { day, found, items, one, oneInitiative as i, past, planWith } from "./gaps-scene.js";

describe("what an ended initiative gave", () => {
  const ended = 'lifecycle: [{ state: active, from: "2022-01-01" }, { state: retired, from: "2025-01-01" }]';
  const benefit = (more: string) => `${ended}, benefits: [{ id: b, text: B${more} }]`;
  const measure = (period: string, more = "") =>
    `indicators: [{ id: "1.1", name: N, type: result, measures: [{ unit: x, scale: count${more}, observations: [{ period: "${period}", value: 5 }] }] }]`;
  const gave = (content: string, ...more: readonly string[]) =>
    items("benefit-not-measured", one(...more, `initiatives: [{ id: A, name: A, ${content} }]`));
  const described = ["A described B plan-owner agency"];

  it.each<[string, string, readonly string[], readonly string[]]>([
    ["nobody knows", benefit(""), [], described],
    ["there is evidence", benefit(", evidence: E"), [], []],
    ["a measure that is not there", benefit(', measure: "9.9"'), [measure("2025")], described],
    ["a measure with a figure since the end", benefit(', measure: "1.1"'), [measure("2025")], []],
    ["a measure by its own id", benefit(", measure: own"), [measure("2025", ", id: own")], []],
    ["a measure by its indicator's id", benefit(', measure: "1.1"'), [measure("2025", ", id: own")], []],
    ["a measure with a figure on the day of the end", benefit(', measure: "1.1"'), [measure("2025-01-01")], []],
    ["a measure with an older figure", benefit(', measure: "1.1"'), [measure("2024")], described],
    [
      "a measure without a figure for when it was due",
      benefit(', measure: "1.1", due: "2025-12"'),
      [measure("2025-11")],
      ["A described B 2025-12 plan-owner agency"],
    ],
    [
      "a measure with a figure for when it was due",
      benefit(', measure: "1.1", due: "2025-12"'),
      [measure("2025-12")],
      [],
    ],
    ["it is due on the day", benefit(`, due: "${day}"`), [], []],
    ["it was due the day before", benefit(`, due: "${past}", owner: trust`), [], [`A described B ${past} owner trust`]],
    ["it is not described", ended, [], ["A undescribed plan-owner agency"]],
    ["it is under way", "phase: doing, benefits: [{ id: b, text: B }]", [], []],
  ])("%s", (_, content, more, expected) => {
    expect(gave(content, ...more)).toEqual(expected);
  });

  it("is described where a meeting was told of it, or may be in what was left out", () => {
    const told = (...initiatives: readonly string[]) => ({
      ...i(ended),
      "meetings/m.yaml": `{ id: m, body: council, date: "2026-01-01", benefits: [${initiatives.map((id) => `{ initiative: ${id}, text: T }`).join(", ")}] }`,
    });
    expect(items("benefit-not-measured", told("B", "A"))).toEqual([]);
    expect(items("benefit-not-measured", told("B"))).toHaveLength(1);
    const leftOut = [{ file: "x.yaml", item: null, kind: "meeting" as const, words: new Set(["A"]) }];
    expect(found("benefit-not-measured", planWith(i(ended), leftOut))).toEqual([]);
  });
});

describe("an initiative under way", () => {
  const report = (colour: string, more = "") => `reports: [{ cut_off: "2026-05-31", colour: ${colour}${more} }]`;
  it.each<[GapCode, string, number]>([
    ["colour-without-reason", report("yellow"), 1],
    ["colour-without-reason", report("red", ", reason: R"), 0],
    ["colour-without-reason", report("green"), 0],
    ["colour-without-reason", report("mauve"), 0],
    ["colour-without-reason", `${report("red")}, phase: done`, 0],
    ["colour-without-reason", "phase: doing", 0],
    ["initiative-without-owner", "phase: doing", 1],
    ["initiative-without-owner", "owners: []", 1],
    ["initiative-without-owner", "owners: [trust]", 0],
    ["initiative-without-owner", "ownership: several", 0],
    ["initiative-without-owner", "ownership: clarifying, owners: [trust]", 1],
    ["initiative-without-owner", "phase: done", 0],
    ["initiative-without-evaluation", "evaluation: planned", 0],
    ["initiative-without-evaluation", "evaluation: funded", 0],
    ["initiative-without-evaluation", "evaluation: none", 1],
    ["deadline-passed", `deadline: "${past}"`, 1],
    ["deadline-passed", `deadline: "${day}"`, 0],
  ])("has the gap %s, with %s: %i", (code, content, count) => {
    expect(found(code, planWith(i(content)))).toHaveLength(count);
  });

  it("without an owner is told as what it is", () => {
    expect(items("initiative-without-owner", i("ownership: clarifying"))).toEqual(["A pending plan-owner agency"]);
    expect(items("initiative-without-owner", i("phase: doing"))).toEqual(["A none plan-owner agency"]);
    expect(items("initiative-without-evaluation", i("evaluation: none"))[0]).toMatch(/^A none/);
    expect(items("initiative-without-evaluation", i("phase: doing"))[0]).toMatch(/^A unknown/);
  });
});
