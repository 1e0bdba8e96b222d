/** What the plan sets dates for: targets, clarifications, milestones, duties and editions, and whom they ask. */
import { describe, expect, it } from "vitest";
import { keys, ofKind, smallCalendar, smallSettings, stands } from "./wheel-plan.js";

const view = smallCalendar();
const year = smallCalendar({ from: "2025-01-01", to: "2026-12-31" });

const publishedPlan = `${smallSettings}publisher: old\n`;

describe("what the plan sets dates for", () => {
  it("targets: each step that stands, with its verdict when it is measured", () => {
    const all = ofKind(smallCalendar({ from: "2024-01-01", to: "2028-12-31" }), "target");
    expect(stands(all)).toEqual([
      "2024-12-31 1.1/2024 done",
      "2025-12-31 1.2a/2025 passed",
      "2025-12-31 1.2d/2025 passed",
      "2026-12-31 1.1/2026 open",
    ]);
    expect(all.map(({ about }) => [about.measured, about.verdict])).toEqual([
      [true, "achieved"],
      [false, null],
      [null, null],
      [false, null],
    ]);
  });

  it("clarifications of one measure by one day together", () => {
    expect(ofKind(view, "clarification").map(({ key, about, state }) => [key, about.what, state])).toEqual([
      ["1.2b/baseline+target", ["baseline", "target"], "open"],
    ]);
  });

  it("ask those whom the gaps ask: the source's owner for a baseline, the plan's owner for a target, a body for a condition", () => {
    const settings = { "plan.yaml": publishedPlan };
    const asks = smallCalendar({ files: settings });
    expect(ofKind(asks, "clarification")[0]?.who.map(({ id }) => id)).toEqual(["trust", "new"]);
    expect(asks.undated.map(({ key, who }) => [key, who.map(({ id }) => id)]).slice(0, 2)).toEqual([
      ["f-4", ["board"]],
      ["d-1/c-1", ["board"]],
    ]);
    const theirs = smallCalendar({ files: settings, filter: { kinds: [], owners: ["new"] } });
    expect(keys(ofKind(theirs, "clarification"))).toEqual(["1.2b/baseline+target"]);
    // a development without an owner is the plan's owner's
    expect(keys(ofKind(theirs, "development"))).toEqual(["1.1/p", "1.1/q", "small/whole"]);
    const boards = smallCalendar({ filter: { kinds: ["condition", "follow-up"], owners: ["board"] } });
    expect(keys(boards.undated)).toEqual(["f-4", "d-1/c-1"]);
  });

  it("say the level of a number that other levels have too", () => {
    const strategy = {
      "strategy.yaml":
        'name: S\ngoals: [{ id: g-1, number: "1", name: G, planned: [{ id: p, text: Gjør, due: "2026-06" }] }]\n',
    };
    const [goal] = ofKind(smallCalendar({ files: strategy }), "development").filter(({ item }) => item.id === "g-1");
    expect(goal?.item).toMatchObject({ number: "1", level: { kind: "goal" } });
    expect(ofKind(view, "development").map(({ item }) => item.level)).toEqual([null, null, null]);
  });

  it("developments, but not dropped ones; dates that are assumed are marked", () => {
    const found = ofKind(view, "development");
    expect(stands(found)).toEqual(["2026-04-30 1.1/p open", "2026-04-30 1.1/q done", "2026-05-31 small/whole open"]);
    expect(found.map(({ assumed }) => assumed)).toEqual([true, false, false]);
  });

  it("milestones: on the day reached, else expected, else planned", () => {
    const found = ofKind(year, "milestone");
    expect(stands(found)).toEqual(["2025-07-31 m-1 done", "2026-02-28 m-3 overdue", "2026-05-31 m-2 late"]);
    expect(found.map(({ about }) => about.daysLate)).toEqual([31, 1, 212]);
  });

  it("milestones: by the forecast that was reported by the day", () => {
    const objective = (forecast: string): Record<string, string> => ({
      "objectives/1.yaml": `
id: "1"
name: Mål
initiatives: [{ id: 1.A, name: A, milestones: [{ id: m, name: M, due: "2026-06", forecast: ${forecast} }] }]
`,
    });
    const dated = '[{ date: "2026-08", reported: "2026-01-15" }, { date: "2026-12", reported: "2026-04-01" }]';
    const told = (asOf: string, forecast = dated) =>
      ofKind(smallCalendar({ asOf, from: "2026-01-01", to: "2026-12-31", files: objective(forecast) }), "milestone");
    const shown = told("2026-03-01")[0];
    expect(shown).toMatchObject({ day: "2026-08-31", state: "late" });
    expect(shown?.about).toMatchObject({
      forecast: { period: "2026-08" },
      reported: { period: "2026-01-15" },
      daysLate: 62,
    });
    expect(stands(told("2026-01-01"))).toEqual(["2026-06-30 m open"]);
    expect(stands(told("2026-05-01"))).toEqual(["2026-12-31 m late"]);
    expect(stands(told("2026-03-01", '"2026-06"'))).toEqual(["2026-06-30 m open"]);
  });

  it("deadlines and benefits; an initiative that is over calls for nothing", () => {
    expect(stands(ofKind(year, "deadline"))).toEqual(["2026-02-28 1.B passed", "2026-12-31 1.A open"]);
    expect(stands(ofKind(year, "benefit"))).toEqual(["2025-12-31 b-2 done", "2026-06-30 b-1 open"]);
  });

  it("follow-up points by due date, and those without one", () => {
    expect(stands(ofKind(year, "follow-up"))).toEqual(["2026-01-31 f-2 done", "2026-02-28 f-1 overdue"]);
    expect(keys(view.undated)).toEqual(["f-4", "d-1/c-1", "collect", "duty-publish"]);
  });

  it("duties in every period from when they begin, done where the plan shows it", () => {
    expect(stands(ofKind(smallCalendar({ from: "2024-01-01", to: "2026-12-31" }), "duty"))).toEqual([
      "2025-03-31 duty-start passed",
      "2025-09-30 duty-b/2025-09-30 done",
      "2025-12-31 duty-a/2025 done",
      "2026-03-31 duty-quarter/2026-Q1 open",
      "2026-06-30 duty-quarter/2026-06-30 open",
      "2026-09-30 duty-b/2026-09-30 open",
      "2026-09-30 duty-quarter/2026-09-30 open",
      "2026-12-31 duty-a/2026 open",
      "2026-12-31 duty-quarter/2026-12-31 open",
    ]);
  });

  it("duties say what shows them done, by the record that the plan names, and that others are not tracked", () => {
    const all = ofKind(smallCalendar({ from: "2024-01-01", to: "2026-12-31" }), "duty");
    const told = all.map(({ key, about: { tracked, evidence, latest, cadenceAssumed } }) => [
      key,
      tracked,
      evidence?.id ?? null,
      latest?.id ?? null,
      cadenceAssumed,
    ]);
    expect(told.filter((_, at) => at < 4 || at === 5)).toEqual([
      ["duty-start", true, null, "board-2025", false],
      ["duty-b/2025-09-30", true, "board-2025", "board-2025", true],
      ["duty-a/2025", true, "2025", "2025", false],
      ["duty-quarter/2026-Q1", false, null, null, false],
      ["duty-b/2026-09-30", true, null, "board-2025", true],
    ]);
  });

  it("duties are not done to the eyes of an earlier day", () => {
    const before = ofKind(smallCalendar({ asOf: "2025-09-01", to: "2025-12-31" }), "duty");
    expect(before.map(({ about: { evidence, latest } }) => [evidence, latest])).toEqual([
      [null, null],
      [null, null],
    ]);
  });

  it("drafts are overdue once the day has passed, with the day they are planned to come out", () => {
    const draft = {
      "editions/2025/edition.yaml":
        'id: "2025"\nname: Utgaven\nstate: draft\ndate: "2026-10"\napplies_from: "2026"\npublisher: old\n',
    };
    const found = ofKind(smallCalendar({ files: draft }), "edition");
    expect(stands(found)).toEqual(["2026-01-01 2025/applies overdue", "2026-10-31 2025/published open"]);
    expect(found[0]?.about).toMatchObject({ draft: true, publication: { period: "2026-10" } });
  });

  it("editions: published on their last day, applying from their first", () => {
    expect(stands(ofKind(year, "edition"))).toEqual(["2025-10-31 2025/published done", "2026-01-01 2025/applies done"]);
  });
});
