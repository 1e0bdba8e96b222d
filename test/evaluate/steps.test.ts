/** Earlier and superseded targets: which are judged, by which path, and which verdicts rest on the latest figure alone. */
import { describe, expect, it } from "vitest";
import { isUnconfirmed } from "../../src/evaluate/steps.js";
import type { ExpectedPath, Target } from "../../src/model/plan.js";
import type { ResolvedTarget, Status, StepVerdict } from "../../src/model/progress.js";
import { judged, level, observed, sketch } from "./cases.js";

describe("a superseded target", () => {
  const old = { set: "2022", superseded: { since: "2024-01-01" } };
  const targets: Target[] = [
    { kind: "level", value: 60, due: "2025", ...old },
    { kind: "level", value: 50, due: "2025", set: "2023" },
  ];
  const verdict = (kind?: ExpectedPath["kind"]) =>
    judged(
      sketch({ targets, observations: observed({ "2023": 41 }), ...(kind === undefined ? {} : { path: { kind } }) }),
      "2024-03-01",
    ).steps.map(({ status }) => status);

  it.each<[ExpectedPath["kind"] | undefined, Status]>([
    // 46.7 is expected on the line, 45.8 at a constant rate, and 40 until the due date
    [undefined, "off_track"],
    ["linear", "off_track"],
    ["geometric", "off_track"],
    ["step", "on_track"],
  ])("is judged by the measure's kind of path, %s", (kind, status) => {
    expect(verdict(kind)).toEqual([status]);
  });

  it("leads over the steps that held beside it, and not over those that came after", () => {
    const step = (value: number, due: string, more = {}): Target => ({ kind: "level", value, due, ...more });
    const status = (...others: readonly Target[]) =>
      judged(
        sketch({ targets: [step(60, "2025", old), ...others], observations: observed({ "2023": 44 }) }),
        "2024-03-01",
      ).steps.find(({ superseded }) => superseded)?.status;
    expect(status()).toBe("behind");
    expect(status(step(44, "2023", old))).toBe("on_track");
    expect(status(step(44, "2023", { set: "2024" }))).toBe("behind");
  });
});

describe("an earlier step", () => {
  it("is judged from the day after its due date, and not the active one", () => {
    const measure = sketch({ targets: [level(42, "2023"), level(50, "2025")], observations: observed({ "2023": 43 }) });
    expect(judged(measure, "2023-12-31").steps).toEqual([]);
    expect(judged(measure, "2024-01-01").steps.map(({ target, status }) => [target.due, status])).toEqual([
      ["2023", "achieved"],
    ]);
    expect(judged(measure, "2026-01-01").steps.map(({ target }) => target.due)).toEqual(["2023"]);
  });
});

describe("a verdict by the latest figure alone", () => {
  const step = (parts: Partial<StepVerdict>, end: string | null): StepVerdict => ({
    ...{ status: "achieved", settledBy: null, superseded: false },
    target: { end } as ResolvedTarget,
    ...parts,
  });
  const settled = judged(sketch({ observations: observed({ "2024": 44 }) }), "2025-03-01").latest;

  it.each<[string, boolean, StepVerdict]>([
    ["achieved, past, settled by none", true, step({}, "2024-12-31")],
    ["settled", false, step({ settledBy: settled }, "2024-12-31")],
    ["due on the day", false, step({}, "2025-01-01")],
    ["due ahead", false, step({}, "2025-12-31")],
    ["without a date", false, step({}, null)],
    ["not achieved", false, step({ status: "missed" }, "2024-12-31")],
    ["achieved late", false, step({ status: "achieved_late" }, "2024-12-31")],
  ])("%s: %s", (_, expected, verdict) => {
    expect(settled).not.toBeNull();
    expect(isUnconfirmed(verdict, "2025-01-01")).toBe(expected);
  });
});
