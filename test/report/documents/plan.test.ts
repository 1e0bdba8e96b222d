/** The view of the plan document: its parts and chapters, the tables, what is open, and what the edition says in prose. */
import { describe, expect, it } from "vitest";
import { ehs } from "../../helpers/run.js";
import { repository } from "../../helpers/repository.js";
import { files } from "../../cli/since-scene.js";
import { demoFolder, demoIndex } from "../../demo/scene.js";
import { index, planFolder, rows as printed } from "../../plan/norway.js";
import { demoDocument, documentOf, rowsOf } from "./plan-scene.js";

const demo = await demoDocument("plan");
const norway = await documentOf("plan", "--lang nb --as-of 2026-11-21", planFolder);

const chaptersOf = ({ contents }: typeof demo): string[] => contents.map(({ chapter }) => chapter);

describe("the plan document", () => {
  it("holds all of the plan", () => {
    expect(norway.counts).toEqual({ objectives: 5, outcomes: 41, indicators: 17, measures: 34, initiatives: 18 });
    expect(demo.counts).toMatchObject({
      measures: demoIndex.measures.length,
      initiatives: demoIndex.initiatives.length,
    });
  });

  it("has a row for every measure that the published table prints, and no other", () => {
    const keys = rowsOf(norway).flatMap(({ kind, id }) => (kind === "group" ? [] : [id]));
    expect(keys.sort()).toEqual(printed.map(({ key }) => key).sort());
    expect(keys).toHaveLength(index.measures.length);
  });

  it("numbers its chapters in order, all but the foreword", () => {
    expect(norway.contents).toEqual([
      { chapter: "foreword", number: null },
      ...["introduction", "strategy", "governance", "indicators", "objectives"].map((chapter, at) => ({
        chapter,
        number: String(at + 1),
      })),
      ...["roadmap", "changes", "open", "appendix"].map((chapter, at) => ({ chapter, number: String(at + 6) })),
    ]);
    expect(norway.numbers).toMatchObject({ foreword: null, objectives: "5", appendix: "9" });
  });

  it.each([
    ["roadmap", "indicators", [0, 18], ["objectives", "roadmap"]],
    ["indicators", "roadmap", [18, 0], ["objectives"]],
  ])("as its half %s leaves out what is no part of it", async (part, missing, [indicators, initiatives], has) => {
    const half = await demoDocument("plan", `--part ${part}`);
    expect(chaptersOf(half)).not.toContain(missing);
    expect(chaptersOf(half)).toEqual(expect.arrayContaining(has));
    expect(half.counts).toMatchObject({ indicators, initiatives });
    expect(half.open.every(({ code }) => (code === "owner") === (part === "roadmap" && code === "owner"))).toBe(true);
    expect(half.open.some(({ code }) => code === "owner")).toBe(part === "roadmap");
  });

  it("of one objective has its chapter, and nothing of the whole", async () => {
    const one = await demoDocument("plan", "4");
    expect(chaptersOf(one)).toEqual(["objectives", "roadmap", "open", "appendix"]);
    expect(one.objectives.map(({ id }) => id)).toEqual(["4"]);
    expect(one).toMatchObject({ narrowed: true, goals: [], governance: null, set: null, changes: null });
    expect(one.open.map(({ number }) => number)).toEqual(["4.2.2", "4.2"]);
    expect(one.timelines?.charts[0]?.chart.initiatives.map(({ number }) => number)).toEqual(["4.A", "4.B", "4.C"]);
  });

  it.each([
    ["plan 9", "9"],
    ["plan --part whol", "whole"],
    ["plan --edition 2022", "2023"],
    ["roadmap 1.Z", "1.A"],
  ])("refuses `%s` by name", async (asked, named) => {
    const ran = await ehs(`report ${asked} --lang nb`, { cwd: demoFolder });
    expect(ran).toMatchObject({ code: 2, stdout: "" });
    expect(ran.stderr).toContain(named);
  });

  it("reads well where the plan holds next to nothing", async () => {
    const few = Object.fromEntries(
      Object.entries(files).filter(([file]) => !["plan/governance.yaml", "plan/strategy.yaml"].includes(file)),
    );
    const { folder } = repository([{ files: { ...few, "plan/objectives/1.yaml": 'id: "1"\nname: First\n' } }]);
    const view = await documentOf("plan", "--as-of 2024-06-30 --lang en", folder);
    expect(chaptersOf(view)).toEqual([
      ...["introduction", "indicators", "objectives", "roadmap", "changes", "open", "appendix"],
    ]);
    expect(view).toMatchObject({
      foreword: null,
      introduction: null,
      strategy: null,
      governance: null,
      timelines: { charts: [], undated: [] },
    });
    expect(view.changes).toMatchObject({ unknown: "no-edition", edition: null });
    expect((await ehs("report plan --lang en", { cwd: folder })).stdout).toContain(
      "The objective has no indicators in this edition.",
    );
  });
});

describe("a row of the indicator table", () => {
  const row = (id: string, kind: string) => rowsOf(demo).find((each) => each.id === id && each.kind === kind);

  it("of an indicator with several series leaves figures to them", () => {
    expect(row("1.1", "group")).toMatchObject({ baseline: null, targets: [], under: null });
    expect(row("1.1a", "measure")).toMatchObject({ under: "1.1", baseline: { text: "8" } });
  });

  it("has every step, with the value it comes to and by whose authority", () => {
    expect(row("1.1a", "measure")?.targets).toMatchObject([
      { text: { text: "+20 % (9,6)" }, due: { period: "2025" }, decision: null },
      { text: { text: "11" }, due: { period: "2028" }, decision: { kind: "supports", adopted: true } },
    ]);
  });

  it("keeps a target that no longer holds after the one that took its place, with the reason", () => {
    expect(row("1.2", "only")?.targets.map(({ standing, due }) => [standing, due?.period])).toEqual([
      ["holds", "2025"],
      ["superseded", "2025"],
      ["holds", "2028"],
    ]);
    expect(row("1.2", "only")?.targets[1]?.superseded).toMatchObject({
      reason: { text: "Innføringen ble delt i to trinn." },
      decision: { kind: "supports" },
    });
  });

  it("does not show a target before it was set", async () => {
    const before = await documentOf("plan", "--lang nb --as-of 2024-06-30", demoFolder);
    const then = rowsOf(before).find(({ id, kind }) => id === "1.2" && kind === "only");
    expect(then?.targets.map(({ standing, text }) => [standing, text.text])).toEqual([["holds", "85 %"]]);
  });

  it("says how it is measured by the method of the day, and where that is silent by the source", () => {
    expect(row("1.3", "only")?.method.map(({ code }) => code)).toEqual([
      ...["source", "question", "counted", "scale", "mode"],
    ]);
    expect(row("1.4", "only")?.method.map(({ code }) => code)).toEqual(["source"]);
  });

  it("of an overall goal stands before the objectives", () => {
    expect(demo.goals).toMatchObject([{ number: "1", level: { kind: "goal" }, indicators: [{ id: "G1.1" }] }]);
  });
});

describe("the prose of an edition", () => {
  it("says whose words it is", () => {
    expect(norway.foreword).toMatchObject({ origin: "transcription", signed: [], text: { lang: "nb" } });
    expect(demo.foreword).toMatchObject({ origin: "invented" });
    expect(demo.foreword?.signed.map(({ role }) => role.text)).toEqual([
      "Direktøren for Direktoratet for eksempler",
      "Lederen av Eksempelrådet",
    ]);
    expect(demo.objectives[0]?.opening?.text.text).toBe("Målet er det som innbyggerne merker først.");
  });

  it("is that of the edition asked for", async () => {
    const first = await demoDocument("plan", "--edition 2023");
    expect(first.foreword?.text.text).toContain("første utgaven");
    const draft = await demoDocument("plan", "--edition 2025");
    expect(draft).toMatchObject({ foreword: null, introduction: null });
  });
});

describe("what is open", () => {
  it("comes by date, tells what is past it, and never counts a date that the plan does not print", () => {
    expect(demo.open.map(({ code, number, overdue }) => [code, number, overdue]).slice(0, 6)).toEqual([
      ["target", "2.3b", true],
      ["development", "3", true],
      ["development", "1.2", true],
      ["development", "", true],
      ["baseline", "2.3a", true],
      ["target", "4.2.2", false],
    ]);
    expect(demo.overdue).toBe(5);
    expect(norway.open.filter(({ assumed, overdue }) => assumed && overdue)).toEqual([]);
    expect(norway.open.filter(({ assumed }) => assumed).length).toBeGreaterThan(0);
  });

  it("ends with owners to be settled", () => {
    expect(norway.open.at(-1)).toMatchObject({ code: "owner", number: "5.E", by: null });
  });
});
