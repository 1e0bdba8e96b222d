/** The view of the annual review: what it compares, what moved, targets of the year, and the parts by objective. */
import { describe, expect, it } from "vitest";
import { repository } from "../../helpers/repository.js";
import { ehs } from "../../helpers/run.js";
import { demoFolder } from "../../demo/scene.js";
import { planFolder } from "../../plan/norway.js";
import { files, objective as objectiveFile, put } from "../../cli/since-scene.js";
import { answerOf, demoView, viewOf } from "./meeting-scene.js";

const review = await demoView("review");
const part = (id: string) => {
  const found = review.objectives.find((objective) => objective.id === id);
  if (found === undefined) throw new Error(`no objective ${id}`);
  return found;
};

/** Two years of a small plan: the target is lowered in the second, without a word in the plan. */
const lowered = () =>
  repository([
    { files, date: "2023-11-01T12:00:00+01:00" },
    { edit: { [objectiveFile]: put("value: 83", "value: 60") }, date: "2024-05-01T12:00:00+02:00" },
  ]).folder;

describe("the year", () => {
  it.each([
    ["the last full one", "--as-of 2026-03-31", "2025", "year"],
    ["the one asked for", "--as-of 2026-03-31 --year 2025", "2025", "year"],
    ["one that runs", "--as-of 2026-03-31 --year 2026", "2026", "running"],
    ["one that lies further back", "--as-of 2026-03-31 --year 2024", "2024", "beyond"],
  ])("is %s", async (_, options, year, span) => {
    const view = await viewOf("review", options, demoFolder);
    expect([view.year.period, view.span]).toEqual([year, span]);
  });

  it.each(["2027", "25", "last"])("cannot be %s", async (year) => {
    const ran = await ehs(`report review --as-of 2026-03-31 --year ${year} --lang en`, { cwd: demoFolder });
    expect(ran).toMatchObject({ code: 2, stdout: "" });
    expect(ran.stderr).toContain(`--year “${year}”`);
  });
});

describe("what moved during the year", () => {
  it("is taken from git where history reaches, with the causes", async () => {
    const { basis, moves, targets } = await viewOf("review", "--as-of 2025-01-31", lowered());
    expect(basis).toMatchObject({ kind: "history", day: { period: "2023-12-31" }, unknown: null });
    expect(
      moves.map(({ id, course, before, after, causes }) => [id, course, before?.status, after?.status, causes]),
    ).toEqual([["1.3", "better", "off_track", "behind", ["new_target"]]]);
    expect(targets.unrecorded).toMatchObject([{ item: "1.3", effect: "loosened" }]);
  });

  it("is computed anew where it does not, and says so", async () => {
    const { folder } = repository([{ files, date: "2025-01-15T12:00:00+01:00" }]);
    const { basis, moves } = await viewOf("review", "--as-of 2025-01-31", folder);
    expect(basis).toMatchObject({ kind: "recomputed", commit: null, begins: { period: "2025-01-15" } });
    for (const { causes } of moves) expect(causes).toEqual([]);
  });

  it("holds the same plan as of two days against each other", async () => {
    const then = (await viewOf("review", "--as-of 2024-12-31 --year 2024", demoFolder)).counts;
    expect(review.before).toEqual(then);
    const status = (await answerOf("status")) as { readonly counts: object };
    expect(review.counts).toEqual(status.counts);
  });

  it("calls the next step after a reached one no fall", () => {
    const course = (id: string) => review.moves.find((move) => move.id === id)?.course;
    expect(["2.1a", "2.2b", "1.1a", "1.5a", "3.2b"].map(course)).toEqual([
      ...["step", "worse", "better", "judged", "unjudged"],
    ]);
  });

  it("gathers what could be judged on neither day", async () => {
    const { moves, silent } = await viewOf("review", "--as-of 2026-11-21", planFolder);
    expect(moves).toEqual([]);
    expect(silent).toMatchObject([{ before: "no_data", after: "awaiting_data" }]);
    expect(silent[0]?.items).toHaveLength(21);
  });

  it("rests on figures that add up", () => {
    const { recent, older, none } = review.rests;
    const { suspended = 0, retired = 0 } = review.counts.byStatus;
    expect(recent + older + none).toBe(review.counts.measures - suspended - retired);
  });
});

describe("targets of the year", () => {
  it("are told by the verdict of the figure that settles them", () => {
    const outcome = (id: string) => review.targets.due.find(({ item }) => item.id === id)?.outcome;
    expect(["1.1a", "1.2", "1.6", "2.2a", "3.1a"].map(outcome)).toEqual([
      ...["reached", "missed", "undecided", "undecided", "words"],
    ]);
    expect(review.targets.unmeasured.map(({ item }) => item.id)).toEqual(["2.2d", "4.2.3", "4.2.4"]);
  });

  it("are those that were moved and set, with the decision", async () => {
    const { targets } = await viewOf("review", "--as-of 2025-03-31 --year 2024", demoFolder);
    const moved = targets.moved.filter(({ change }) => change === "moved");
    expect(moved.map(({ item, decision }) => [item.id, decision?.id])).toEqual([
      ["1.2", "d-2024-09-targets"],
      ["4.2.3", "d-2024-09-targets"],
    ]);
    for (const { old, new: next } of moved) expect([old?.due, next?.due].every((due) => due !== null)).toBe(true);
    expect(targets.moved.some(({ item, change }) => item.id === "2.1a" && change === "set")).toBe(true);
    expect(targets.unrecorded).toEqual([]);
  });

  it("are none of those that were put on hold or retired; these are told with the decision", () => {
    expect(review.targets.ended.map(({ item, state, decision }) => [item.id, state, decision?.id])).toEqual([
      ["3.2b", "suspended", "d-2025-03-suspend"],
      ["3.2c", "retired", "d-2024-09-retire"],
      ["5.D", "suspended", "d-2025-09-pause"],
    ]);
  });
});

describe("an objective", () => {
  it("has the benefit that meetings registered for the year", () => {
    expect(review.objectives.flatMap(({ benefits }) => benefits.map(({ initiative }) => initiative.id))).toEqual([
      ...["1.A", "5.A"],
    ]);
  });

  it("has what is reached and late of its initiatives, and the colour of the year before", () => {
    const found = part("1").initiatives.find(({ now }) => now.id === "1.B");
    expect(found).toMatchObject({ colourThen: { id: "green" }, now: { report: { colour: { id: "red" } } } });
    expect(found?.late.map(({ id }) => id)).toEqual(["1.B-m2"]);
  });

  it("draws each measure with a course once: with others in its unit, or alone", () => {
    for (const { multiples, series, measures } of review.objectives) {
      const drawn = [...multiples.flatMap(({ panels }) => panels), ...series].map(({ id }) => id);
      expect(new Set(drawn).size).toBe(drawn.length);
      expect(measures.map(({ now }) => now.id)).toEqual(expect.arrayContaining(drawn));
    }
  });

  it("says what is not measured", async () => {
    const { coverage } = (await answerOf("gaps --coverage")) as {
      readonly coverage: {
        readonly outcomes: readonly { readonly objective: string; readonly indicators: readonly object[] }[];
      };
    };
    const own = coverage.outcomes.filter(({ objective }) => objective === "4");
    const uncovered = own.filter(({ indicators }) => indicators.length === 0);
    expect(part("4").notMeasured.outcomesAll).toBe(own.length);
    expect(part("4").notMeasured.outcomes).toHaveLength(uncovered.length);
    expect(part("4").notMeasured.measures.map(({ id }) => id)).toEqual(["4.2.6b"]);
    expect(part("4").notMeasured.onlyUse).toBe(true);
  });
});

describe("the follow-up itself", () => {
  it("tells the year's meetings, and what they say of it", () => {
    const { meetings, evaluations, followUps, unmet } = review.process;
    expect(meetings.flatMap(({ days }) => days)).toHaveLength(5);
    expect(evaluations.map(({ from }) => from.id)).toEqual(["2025-09-radet"]);
    expect(followUps).toEqual({ made: 2, done: 1, dropped: 0, open: 1 });
    expect(unmet).toBe(2);
  });

  it("is empty in a plan without meetings", async () => {
    const few = Object.fromEntries(Object.entries(files).filter(([path]) => !/meetings|governance/.test(path)));
    const { folder } = repository([{ files: few }]);
    const { process: of, objectives } = await viewOf("review", "--as-of 2024-06-30", folder);
    expect(of).toMatchObject({ meetings: [], evaluations: [], recommendations: [], duties: [], unmet: 0 });
    expect(objectives.map(({ judgements, benefits }) => [judgements, benefits])).toEqual([[[], []]]);
  });
});
