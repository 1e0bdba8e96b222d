/** Which observation settles a due period, and the verdicts on earlier steps. */
import { describe, expect, it } from "vitest";
import { isUnconfirmed } from "../../src/evaluate/steps.js";
import { judged, level, observed, sketch } from "./cases.js";

describe("a due period is settled", () => {
  it.each<[string, string, Record<string, number>, string | null]>([
    ["by the last figure that ends inside it", "2025", { "2025-03": 1, "2025-09": 2, "2026-01": 3 }, "2025-09"],
    ["by the first after it, if none is inside", "2025", { "2024": 1, "2026-01": 2, "2026-02": 3 }, "2026-01"],
    ["by nothing, if all are before it", "2025", { "2023": 1, "2024": 2 }, null],
    ["by a figure that began before it", "2025", { "2024-07/2025-06": 1 }, "2024-07/2025-06"],
    ["by a figure on its last day", "2025", { "2025-12-31": 1, "2026-01": 2 }, "2025-12-31"],
    ["by a figure on its first day", "2025", { "2025-01-01": 1 }, "2025-01-01"],
    ["not by one that ends the day before", "2025", { "2024-12-31": 1 }, null],
    ["on a day by that day's figure", "2025-12-31", { "2025-11": 1, "2025": 2 }, "2025"],
    ["on a day by the next, not by the month's", "2025-11-15", { "2025-11-14": 1, "2025-11": 2 }, "2025-11"],
    ["in a range by what ends in it", "2024-07/2025-06", { "2024-06": 1, "2024-12": 2, "2025-07": 3 }, "2024-12"],
  ])("%s", (_, due, figures, by) => {
    const measure = sketch({ targets: [level(50, due)], observations: observed(figures) });
    expect(judged(measure, "2026-03-01").settledBy?.period ?? null).toBe(by);
  });

  it("only once it has passed, and only by what counts by then", () => {
    const measure = sketch({ observations: observed({ "2025-06": 45, "2026-06": 46 }) });
    expect(judged(measure, "2025-12-31").settledBy).toBeNull();
    expect(judged(measure, "2026-01-01").settledBy?.period).toBe("2025-06");
    const late = sketch({ observations: observed({ "2026-06": 46 }) });
    expect(judged(late, "2026-06-29")).toMatchObject({ status: "awaiting_data", settledBy: null });
    expect(judged(late, "2026-06-30")).toMatchObject({ status: "missed", settledBy: { period: "2026-06" } });
  });
});

describe("earlier steps", () => {
  const targets = [level(45, "2023"), level(50, "2024"), level(55, "2025"), level(80, "2030")];

  it("keep their own final verdicts", () => {
    const observations = observed({ "2023": 44, "2024": 51, "2026-01": 54 });
    const progress = judged(sketch({ targets, observations }), "2026-03-01");
    expect(progress.steps.map(({ target, status, settledBy }) => [target.value, status, settledBy?.period])).toEqual([
      [45, "achieved_late", "2023"],
      [50, "achieved", "2024"],
      [55, "missed", "2026-01"],
    ]);
    expect(progress).toMatchObject({ target: { value: 80 }, settledBy: null, flags: [] });
  });

  it("wait for a figure", () => {
    const progress = judged(sketch({ targets, observations: observed({ "2023": 46 }) }), "2025-03-01");
    expect(progress.steps.map(({ status }) => status)).toEqual(["achieved", "awaiting_data"]);
    expect(progress.flags).toEqual(["step_unmeasured"]);
  });

  it("are achieved without being confirmed where the latest figure meets them and nothing settles them", () => {
    const observations = observed({ "2023": 51 });
    const { steps } = judged(sketch({ targets, observations }), "2025-03-01");
    expect(steps.map((step) => [step.target.due, step.status, isUnconfirmed(step, "2025-03-01")])).toEqual([
      ["2023", "achieved", false],
      ["2024", "achieved", true],
    ]);
    // a due period that lies ahead needs no figure of its own yet
    expect(steps.map((step) => isUnconfirmed(step, "2024-12-31"))).toEqual([false, false]);
  });

  it("are all but the last when all have passed", () => {
    const progress = judged(sketch({ targets, observations: observed({ "2030": 80 }) }), "2031-03-01");
    expect(progress).toMatchObject({ status: "achieved", target: { value: 80 } });
    expect(progress.steps).toHaveLength(3);
  });
});
