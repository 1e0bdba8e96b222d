/** Each kind of gap on a small invented plan: when it is found, what it knows, who must act – and when it is not. */
import { describe, expect, it } from "vitest";
import { CONSEQUENCES, GAP_CODES } from "../../src/evaluate/gaps/consequence.js";
import { kinds } from "../../src/evaluate/gaps/index.js";
import { first, graveCases, m, poor } from "./gaps-cases.js";
import { missingCases } from "./gaps-cases-missing.js";
import { found, gapsOf, initiative, measured, planWith } from "./gaps-scene.js";

const cases = [...graveCases, ...missingCases];

describe("each kind of gap", () => {
  it.each(cases)("$code: $facts", ({ code, files, item, facts, due = null, who = [] }) => {
    const gaps = found(code, planWith(files));
    expect(gaps).toContainEqual({ item, facts, due, overdue: gaps.find((gap) => gap.item === item)?.overdue, who });
  });

  it.each(cases)("$code is gone when it is mended: $facts", ({ code, mended, item, facts }) => {
    const what = (facts as { what?: string }).what;
    const left = found(code, planWith(mended)).filter(
      (gap) => gap.item === item && (gap.facts as { what?: string }).what === what,
    );
    expect(left).toEqual([]);
  });

  it("is tested", () => {
    expect([...new Set(cases.map(({ code }) => code))].sort()).toEqual([...GAP_CODES].sort());
  });

  it("has a place in the order of consequence, under its own code", () => {
    for (const [code, kind] of Object.entries(kinds)) expect(kind.code).toBe(code);
    expect([...GAP_CODES].sort()).toEqual(Object.keys(kinds).sort());
    expect(new Set(GAP_CODES).size).toBe(GAP_CODES.length);
    expect(CONSEQUENCES[0]?.kinds).toEqual(["lagging-without-initiative"]);
  });
});

describe("what is not asked for", () => {
  it("of measures and initiatives that are proposed, suspended or retired", () => {
    for (const state of ["proposed", "suspended", "retired"]) {
      const lifecycle = `lifecycle: [{ state: ${state}, from: '2024-01-01' }]`;
      const plan = planWith(first(measured(`${poor}, ${lifecycle}`), initiative(lifecycle)));
      expect(gapsOf(plan).filter(({ code }) => code !== "benefit-not-measured")).toEqual([]);
    }
  });

  it("of what was left out: its silence proves nothing", () => {
    const leftOut = [{ file: "objectives/2.yaml", item: "2.A", words: new Set(["2.A", "1.1", "o"]) }];
    const files = first("outcomes: [{ id: o, text: O }]", measured(poor));
    const codes = (plan: ReturnType<typeof planWith>) => gapsOf(plan).map(({ code }) => code);
    expect(codes(planWith(files))).toEqual(
      expect.arrayContaining(["lagging-without-initiative", "outcome-without-either"]),
    );
    const careful = codes(planWith(files, leftOut));
    expect(careful).toContain("lagging");
    expect(careful).not.toContain("lagging-without-initiative");
    expect(careful).not.toContain("outcome-without-either");
  });

  it("twice: a clarification past its date is not also a missing target or baseline", () => {
    const plan = planWith(
      m("baseline: { kind: pending, text: Pilot, decide_by: '2024' }, targets: [{ kind: pending, decide_by: '2024' }]"),
    );
    expect(gapsOf(plan).map(({ code }) => code)).toEqual(["clarification-overdue", "clarification-overdue"]);
  });
});
