/** The order of gaps, and the priority that a body agreed beside it. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { CONSEQUENCES } from "../../src/evaluate/gaps/consequence.js";
import { agreedPriorities, priorityOf } from "../../src/evaluate/gaps/priority.js";
import { naturally } from "../../src/evaluate/gaps/rank.js";
import { gapsOf, planWith } from "./gaps-scene.js";

const measure = (id: string, due: string, outcomes = "") =>
  `{ id: "${id}", name: M, type: result${outcomes}, measures: [{ unit: "%", scale: share, direction: up, baseline: { kind: measured, value: 1, period: "2020" }, targets: [{ kind: level, value: 5, due: "${due}" }, { kind: level, value: 6, due: "2030" }] }] }`;

const file = (...indicators: readonly string[]) => ({
  "objectives/1.yaml": `id: "1"\nname: First\nindicators: [${indicators.join(", ")}]\n`,
});

describe("the order", () => {
  it("is by what depends on it, then by how long overdue it is, then by id as people count", () => {
    const plan = planWith(
      file(
        measure("1.10", "2025"),
        measure("1.9", "2025"),
        measure("1.2", "2023"),
        measure("1.3", "2025", ", outcomes: [o, p]"),
      ),
    );
    const gaps = gapsOf(plan).filter(({ code }) => code === "due-not-measured");
    expect(gaps.map(({ item }) => item)).toEqual(["1.3", "1.2", "1.9", "1.10"]);
    expect(gaps.map(({ daysOverdue }) => daysOverdue)).toEqual([181, 912, 181, 181]);
    expect(gaps.map(({ dependents }) => dependents)).toEqual([2, 0, 0, 0]);
    expect(gaps.map(({ overdue }) => overdue)).toEqual([true, true, true, true]);
  });

  it("counts no days before a due date, nor on it", () => {
    const decided = (id: string, decideBy: string): string =>
      `{ id: "${id}", name: M, type: result, measures: [{ unit: x, scale: count, direction: up, baseline: { kind: pending, text: P, decide_by: "${decideBy}" } }] }`;
    const days = ["2026-06-29", "2026-06-30", "2026-07-31"];
    const plan = planWith(file(...days.map((day, at) => decided(`1.${at}`, day))));
    const gaps = gapsOf(plan).filter(({ due }) => due !== null);
    expect(gaps.map(({ item, due, overdue, daysOverdue }) => [item, due, overdue, daysOverdue])).toEqual([
      ["1.0", "2026-06-29", true, 1],
      ["1.1", "2026-06-30", false, 0],
      ["1.2", "2026-07-31", false, 0],
    ]);
  });

  it("is by class of consequence first, and numbered through", () => {
    const plan = planWith(
      file(measure("1.1", "2025"), `{ id: "1.2", name: N, type: result, measures: [{ unit: x, scale: count }] }`),
    );
    const gaps = gapsOf(plan);
    expect(gaps.map(({ rank }) => rank)).toEqual(gaps.map((_, at) => at + 1));
    const classes = gaps.map(({ consequence }) => consequence);
    expect(classes).toEqual([...classes].sort((a, b) => a - b));
    expect(gaps.map(({ code, item }) => `${code} ${item}`)).toEqual([
      "due-not-measured 1.1",
      "no-target 1.2",
      "no-baseline 1.2",
    ]);
  });

  it("counts 1.10 after 1.9, and letters after numbers", () => {
    expect(["1.10", "1.9", "1.A", "1.9a", "2"].sort(naturally)).toEqual(["1.9", "1.9a", "1.10", "1.A", "2"]);
  });

  it.each([
    ["1.9", "1.10"],
    ["1.9", "1.9a"],
    ["1.9a", "1.9b"],
    ["1.9", "1.A"],
    ["1", "1.1"],
    ["a1", "a-"],
    ["a-2", "b-1"],
    ["", "1"],
  ])("puts %j before %j", (one, other) => {
    expect(naturally(one, other)).toBeLessThan(0);
    expect(naturally(other, one)).toBeGreaterThan(0);
    expect(naturally(one, one)).toBe(0);
  });
});

describe("what a body agreed", () => {
  const meeting = (id: string, date: string, priorities: string, state = "held") =>
    `id: ${id}\nbody: council\ndate: "${date}"\nstate: ${state}\npriorities: [${priorities}]\n`;
  const plan = planWith({
    "meetings/a.yaml": meeting("a", "2025-03-01", "{ subject: '1', rank: 1, reason: Old }"),
    "meetings/b.yaml": meeting(
      "b",
      "2026-03-01",
      "{ subject: '1.1', rank: 2, reason: New }, { subject: '2', rank: 1, reason: First }",
    ),
    "meetings/c.yaml": meeting("c", "2026-04-01", "{ subject: '3', rank: 1, reason: Later }", "planned"),
  });

  it("is that of the latest meeting held that agreed on any", () => {
    expect(
      agreedPriorities(plan, "2026-06-30").map(({ subject, rank, date, body }) => [subject, rank, date, body]),
    ).toEqual([
      ["2", 1, "2026-03-01", "council"],
      ["1.1", 2, "2026-03-01", "council"],
    ]);
    expect(agreedPriorities(plan, "2025-12-31").map(({ subject }) => subject)).toEqual(["1"]);
    expect(agreedPriorities(plan, "2024-12-31")).toEqual([]);
  });

  it("is the item's own, or that of the nearest item above it", () => {
    const agreed = agreedPriorities(plan, "2026-06-30");
    expect(priorityOf(agreed, ["1.1a", "1.1", "1"])?.rank).toBe(2);
    expect(priorityOf(agreed, ["2.3", "2"])?.rank).toBe(1);
    expect(priorityOf(agreed, ["4"])).toBeNull();
  });
});

describe("the order of consequence", () => {
  it("stands in the README of the room, class by class and kind by kind", () => {
    const readme = readFileSync(new URL("../../src/evaluate/README.md", import.meta.url), "utf8");
    const rows = [...readme.matchAll(/^\| (\d) +\| `(\w+)` +\| (.*?) *\|$/gm)].map(([, place, code, kinds = ""]) => ({
      ...{ place: Number(place), code },
      kinds: [...kinds.matchAll(/`([\w-]+)`/g)].map(([, kind]) => kind),
    }));
    expect(rows).toEqual(CONSEQUENCES.map(({ code, kinds }, at) => ({ place: at + 1, code, kinds })));
  });
});
