/** A slip of the typing finger in the plan fails here: every assertion is generated from the printed table. */
import { describe, expect, it } from "vitest";
import type { Baseline, Measure, Target } from "../../src/model/plan.js";
import { figureOf, index, loaded, periodOf, rows, sourceIds, typeIds, type Row } from "./norway.js";

function measureOf(row: Row) {
  const item = index.measures.find(({ id }) => id === row.key);
  if (item === undefined) throw new Error(`the plan lacks ${row.key}`);
  return item;
}

function onlyTarget(measure: Measure): Target {
  const [target, ...rest] = measure.targets ?? [];
  if (target === undefined || rest.length > 0) throw new Error("one target is expected");
  return target;
}

function expectedScale({ unit, baseline, target }: Row): string {
  if (unit.includes("%") || unit.includes("andel") || `${baseline} ${target}`.includes("/19")) return "share";
  if (unit.includes("mill")) return "amount";
  return unit === "tidsforløp" ? "duration" : "count";
}

/** The baseline as the plan must hold it, from the printed cells. */
function expectedBaseline({ baseline, asOf }: Row): Partial<Baseline> | undefined {
  const period = periodOf(asOf);
  const dated = period === null ? {} : { period };
  const figure = figureOf(baseline);
  if (baseline === "–") return undefined;
  if (baseline.startsWith("awaiting")) return { kind: "pending", period: baseline.replace("awaiting ", "") };
  if (/^(?:clarify|pilot) Q1 2023$/.test(baseline)) return { kind: "pending", decide_by: "2023-Q1" };
  if (figure === null) return { kind: "words", ...dated };
  const value = baseline.startsWith("ca.") ? `~${figure}` : figure.includes("/") ? figure : Number(figure);
  return { kind: "measured", value, ...dated, ...(baseline.includes("(grants)") ? { comparable: false } : {}) };
}

/** The target as the plan must hold it, from the printed cells. */
function expectedTarget({ target, kind, deadline }: Row): Partial<Target> {
  const due = /^\d{4}(?:-\d\d-\d\d)?/.exec(deadline)?.[0];
  const dated = due === undefined ? {} : { due };
  const figure = figureOf(target);
  if (kind === "relative") return { kind: "change", change: target, ...dated };
  if (kind === "pending") return { kind: "pending", decide_by: "2023-Q1" };
  if (kind === "dependent") return { kind: "dependent" };
  if (kind === "none" || kind === "blank") return { kind: "none" };
  if (figure === null) return { kind: "all", ...dated };
  return { kind: "level", value: figure.includes("/") ? figure : Number(figure), ...dated };
}

describe.each(rows)("measure $key equals the printed table", (row) => {
  it("in unit, type, source and direction", () => {
    const { measure, indicator, source } = measureOf(row);
    expect(measure.scale).toBe(expectedScale(row));
    expect(indicator.type).toBe(typeIds[row.type]);
    expect(sourceIds).toHaveProperty([row.source]);
    expect(source).toBe(sourceIds[row.source]);
    expect(measure.direction).toBe(row.direction);
    expect(measure.inferred).toContain("direction");
  });

  it("in baseline and the period it stands for", () => {
    const { baseline } = measureOf(row).measure;
    const expected = expectedBaseline(row);
    if (expected === undefined) expect(baseline).toBeUndefined();
    else expect(baseline).toMatchObject(expected);
    if (periodOf(row.asOf) === null && baseline?.kind === "measured") expect(baseline.period).toBeUndefined();
    expect(baseline?.inferred?.includes("period") ?? false).toBe(/^\(|autumn/.test(row.asOf));
  });

  it("in target and deadline", () => {
    const target = onlyTarget(measureOf(row).measure);
    expect(target).toMatchObject(expectedTarget(row));
    if (row.deadline === "–") expect(target.due).toBeUndefined();
    if (row.kind === "all") expect(target).not.toHaveProperty("of");
  });
});

describe("the plan as a whole", () => {
  const objectives = index.objectives;
  const perObjective = (count: (at: number) => number): number[] => objectives.map((_, at) => count(at));

  it("holds the printed measures and no other", () => {
    expect(index.measures.map(({ id }) => id)).toEqual(rows.map(({ key }) => key));
  });

  it("has 8 + 8 + 5 + 8 + 5 measures, 17 indicators with six children, 41 outcomes, 18 initiatives", () => {
    expect(perObjective((at) => index.measures.filter(({ owner }) => owner === objectives[at]).length)).toEqual([
      8, 8, 5, 8, 5,
    ]);
    expect(objectives.map(({ indicators }) => indicators?.length)).toEqual([6, 3, 2, 2, 4]);
    expect(objectives[3]?.indicators?.[1]?.indicators?.map(({ id }) => id)).toEqual([
      "4.2.1",
      "4.2.2",
      "4.2.3",
      "4.2.4",
      "4.2.5",
      "4.2.6",
    ]);
    expect(objectives.map(({ outcomes }) => outcomes?.length)).toEqual([8, 7, 5, 10, 11]);
    expect(objectives.map(({ initiatives }) => initiatives?.length)).toEqual([4, 2, 3, 4, 5]);
  });

  it("has ten adoption and seven perceived-result indicators", () => {
    const types = objectives.flatMap(({ indicators }) => indicators ?? []).map(({ type }) => type);
    expect([
      types.filter((type) => type === "adoption").length,
      types.filter((type) => type === "perceived-result").length,
    ]).toEqual([10, 7]);
  });

  it("has no finding of reading, and every file is read", () => {
    expect(loaded.drafts).toEqual([]);
    expect(loaded.misfits).toEqual([]);
    expect(loaded.plan.leftOut).toEqual([]);
  });
});
