/** What the library gives is a promise: a name that comes or goes is a decision. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import * as library from "../../src/library/index.js";

const index = readFileSync(new URL("../../src/library/index.ts", import.meta.url), "utf8");

/** The types that are named beside the values. */
const types = [...index.matchAll(/export type \{([^}]*)\}/g)].flatMap(([, names = ""]) =>
  names.split(",").map((name) => name.trim()),
);

describe("the library", () => {
  it("gives these values", () => {
    expect(Object.keys(library).sort()).toEqual(["CannotLoad", "check", "compare", "evaluate", "loadPlan"]);
  });

  it("gives these types", () => {
    expect(types.sort()).toEqual(
      [
        ...["Change", "ChangeEvent", "CheckedFinding", "Comparison", "Evaluation", "EventKind", "Finding", "Flag"],
        ...["Goal", "Id", "Indicator", "Initiative", "JudgedPlan", "Language", "LoadOptions", "LoadedPlan", "Measure"],
        ...["Objective", "Plan", "PlanEntry", "Progress", "Severity", "Status", "StatusCause", "StatusChange"],
        ...["StatusCounts", "Text", "Tree", "TreeEntry", "Trend", "Verdict"],
      ].sort(),
    );
  });

  it("hands on nothing unnamed", () => {
    expect(index).not.toMatch(/export (?:type )?\*/);
    expect(index).not.toContain("default");
  });
});
