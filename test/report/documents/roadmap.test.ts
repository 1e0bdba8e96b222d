/** The view of the roadmap: what is late and by how much, what waits for what, and what has no dates. */
import { describe, expect, it } from "vitest";
import { demoIndex } from "../../demo/scene.js";
import { planFolder } from "../../plan/norway.js";
import { demoDocument, documentOf } from "./plan-scene.js";

const roadmap = await demoDocument("roadmap");

describe("the roadmap", () => {
  const sum = (of: (counts: { readonly reached: number; readonly late: number }) => number): number =>
    roadmap.timelines.charts.reduce((before, { chart }) => before + of(chart.counts), 0);

  it("counts every initiative and milestone once, as the time line does", () => {
    const milestones = demoIndex.initiatives.flatMap(({ initiative }) => initiative.milestones ?? []);
    expect(roadmap.counts).toMatchObject({
      initiatives: demoIndex.initiatives.length,
      milestones: milestones.length,
      reached: sum(({ reached }) => reached),
      late: sum(({ late }) => late),
    });
    expect(roadmap.objectives.flatMap(({ initiatives }) => initiatives)).toHaveLength(18);
  });

  it("puts the longest delay first, with those that wait for it", () => {
    const [first] = roadmap.delays;
    const days = roadmap.delays.map(({ milestone }) => milestone.daysLate?.value ?? 0);
    expect(days).toEqual([...days].sort((one, other) => other - one));
    expect(roadmap.delays).toHaveLength(roadmap.counts.late);
    expect(first).toMatchObject({ milestone: { daysLate: { value: 457 } }, initiative: { number: "1.B" } });
    const waiting = roadmap.delays.find(
      ({ milestone }) => milestone.name.text === "Dokumentdeling, versjon 1",
    )?.waiting;
    expect(waiting?.map(({ name }) => name.text)).toEqual([
      "Kobling til felles tjenester",
      "Dokumentdeling på ti sykehus",
    ]);
  });

  it("tells of each dependency how what it waits for stands", () => {
    const found = roadmap.dependencies.find(({ what }) => what.name.text === "Kobling til felles tjenester");
    expect(found).toMatchObject({
      within: { number: "2.A" },
      needs: [{ course: "reached_late" }, { course: "very_late" }],
    });
  });

  it.each([
    ["an initiative", "1.B", ["1.B"]],
    ["an objective", "2", ["2.A", "2.B"]],
  ])("of %s has only what was asked for, and who waits for it elsewhere", async (_, id, numbers) => {
    const some = await demoDocument("roadmap", id);
    expect(some.objectives.flatMap(({ initiatives }) => initiatives.map(({ number }) => number))).toEqual(numbers);
    expect(some.delays.every(({ initiative }) => numbers.includes(initiative.number))).toBe(true);
    expect(some.opening).toBeNull();
  });

  it("says of a plan without milestones what it has", async () => {
    const norway = await documentOf("roadmap", "--lang nb --as-of 2026-11-21", planFolder);
    expect(norway.counts).toEqual({ initiatives: 18, milestones: 0, reached: 0, late: 0, undated: 17 });
    expect(norway).toMatchObject({ delays: [], dependencies: [] });
    expect(norway.timelines.charts.flatMap(({ chart }) => chart.initiatives.map(({ number }) => number))).toEqual([
      "5.A",
    ]);
  });
});
