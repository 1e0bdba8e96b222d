/** What in a plan has an identity of its own: each kind, where it stands, and by which number it is read. */
import { describe, expect, it } from "vitest";
import { entriesOf, indexPlan, mentionedInLeftOut } from "../../src/evaluate/items.js";
import type { FileKind, LeftOut, Text } from "../../src/model/plan.js";
import { planOf } from "../helpers/plan.js";

const plan = planOf({
  "strategy.yaml": `
goals: [{ id: g, name: Goal, indicators: [{ id: gi, name: GI, type: effect, measures: [{ id: gm, unit: x, scale: count }] }] }]
sdgs: [{ id: s, number: 3, objectives: [] }]
related: [{ id: r, title: Related }]
adjacent: [{ id: ad, name: Adjacent }]
actor_plans: [{ id: ap, title: Actor plan }]
target_groups: [{ id: tg, name: Group }]
`,
  "organisations.yaml": "organisations: [{ id: o, name: Office }]",
  "sources.yaml": "sources: [{ id: src, name: Survey }]",
  "governance.yaml": "{ bodies: [{ id: b, name: Council }], wheel: [{ id: w, name: Spring }] }",
  "objectives/1.yaml": `
id: "1"
number: 1
name: First
outcomes: [{ id: "1-o", name: Outcome }]
indicators:
  - { id: "1.1", number: I1, name: One, type: result, source: src, measures: [{ unit: x, scale: count }],
      indicators: [{ id: "1.1a", name: Under, type: result, measures: [{ id: m1, unit: x, scale: count, source: own }, { id: m2, number: M2, unit: x, scale: count }] }] }
  - { id: "1.2", name: None, type: result }
initiatives: [{ id: "1.A", name: Initiative, milestones: [{ id: "1.A.1", name: Milestone }, { name: without an id }] }]
objectives: [{ id: "1x", name: Child, initiatives: [{ id: "1x.A", name: Other }] }]
`,
  "meetings/m.yaml": `
id: mtg
body: b
decisions: [{ id: d, title: Decided }]
recommendations: [{ id: rec, title: Recommended }]
follow_ups: [{ id: fu, title: Asked }]
`,
  "trends/t.yaml": "{ trends: [{ id: t, title: Trend }], inputs: [{ id: in, title: Input }] }",
  "editions/e.yaml": "{ id: e, title: Edition }",
  "background/bg.yaml": "{ id: bg, title: Background }",
  "codelists/c.yaml": "{ id: c, name: Codes, codes: [] }",
});
const index = indexPlan(plan);
const textOf = (name: Text | null): string => (typeof name === "string" ? name : "–");

describe("every item", () => {
  it("has its kind, its number, its name, its file and what it stands under, in the order of the files", () => {
    const told = index.items.map(({ kind, id, number, name, file, parent }) =>
      [kind, id, number, textOf(name), file.replace(".yaml", ""), parent?.id ?? "–"].join(" "),
    );
    expect(told).toEqual([
      "goal g g Goal strategy –",
      "indicator gi gi GI strategy g",
      "measure gm gm – strategy gi",
      "sdg s 3 – strategy –",
      "related r r Related strategy –",
      "adjacent ad ad Adjacent strategy –",
      "actor_plan ap ap Actor plan strategy –",
      "target_group tg tg Group strategy –",
      "organisation o o Office organisations –",
      "source src src Survey sources –",
      "body b b Council governance –",
      "wheel w w Spring governance –",
      "objective 1 1 First objectives/1 –",
      "outcome 1-o 1-o Outcome objectives/1 1",
      "indicator 1.1 I1 One objectives/1 1",
      "indicator 1.1a 1.1a Under objectives/1 1.1",
      "measure m1 m1 – objectives/1 1.1a",
      "measure m2 M2 – objectives/1 1.1a",
      "indicator 1.2 1.2 None objectives/1 1",
      "initiative 1.A 1.A Initiative objectives/1 1",
      "milestone 1.A.1 1.A.1 Milestone objectives/1 1.A",
      "objective 1x 1x Child objectives/1 1",
      "initiative 1x.A 1x.A Other objectives/1 1x",
      "meeting mtg mtg – meetings/m –",
      "decision d d Decided meetings/m mtg",
      "recommendation rec rec Recommended meetings/m mtg",
      "follow_up fu fu Asked meetings/m mtg",
      "trend t t Trend trends/t –",
      "input in in Input trends/t –",
      "edition e e Edition editions/e –",
      "background bg bg Background background/bg –",
      "codelist c c Codes codelists/c –",
    ]);
  });

  it("is the object that was read, and is found by its id", () => {
    for (const item of index.items) expect(index.byId.get(item.id)).toBe(item);
    expect(index.byId.get("c")?.node).toBe(entriesOf(plan, "codelist")[0]?.content);
  });

  it("is the first of its id where there are several", () => {
    const twice = indexPlan(
      planOf({ "organisations.yaml": "organisations: [{ id: o, name: A }, { id: o, name: B }]" }),
    );
    expect(twice.items).toHaveLength(2);
    expect(twice.byId.get("o")).toBe(twice.items[0]);
  });
});

describe("a measure", () => {
  it("goes by its own id, number and source, or else by those of its indicator", () => {
    expect(
      index.measures.map(({ id, number, owner, source, file }) => [id, number, owner.id, source, file].join(" ")),
    ).toEqual([
      "gm gm g  strategy.yaml",
      "1.1 I1 1 src objectives/1.yaml",
      "m1 m1 1 own objectives/1.yaml",
      "m2 M2 1  objectives/1.yaml",
    ]);
    expect(index.measures.map(({ indicator }) => indicator.id)).toEqual(["gi", "1.1", "1.1a", "1.1a"]);
  });
});

it("objectives are listed with those under them, initiatives with their objective", () => {
  expect(index.objectives.map(({ id }) => id)).toEqual(["1", "1x"]);
  expect(index.initiatives.map(({ initiative, objective, file }) => [initiative.id, objective.id, file])).toEqual([
    ["1.A", "1", "objectives/1.yaml"],
    ["1x.A", "1x", "objectives/1.yaml"],
  ]);
});

describe("a word in what was left out", () => {
  const leftOut = (kind: FileKind | null, ...words: readonly string[]): LeftOut => ({
    ...{ file: "a.yaml", item: null, kind },
    words: words.length === 0 ? null : new Set(words),
  });

  it.each<[string, LeftOut[], boolean]>([
    ["nothing was left out", [], false],
    ["it stands there", [leftOut("objective", "x", "1.1")], true],
    ["other words stand there", [leftOut("objective", "1.10")], false],
    ["a plan file could not be read at all", [leftOut("objective")], true],
    ["what could not be read is no plan file", [leftOut(null)], false],
    ["one of several has it", [leftOut("objective", "x"), leftOut("sources", "1.1")], true],
  ])("is met: %s", (_, given, expected) => {
    expect(mentionedInLeftOut(given, "1.1")).toBe(expected);
  });
});
