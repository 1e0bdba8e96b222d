/** Every figure of the printed table of measures is what `ehs status --format json` says. */
import { describe, expect, it } from "vitest";
import { figureOf, numberOf, periodOf, rows, sourceIds, typeIds, type Row } from "../plan/norway.js";
import { measuresOf, statusJson } from "./status-json.js";

/** The value of the target in the measure's unit, from the printed cells. */
function expectedTarget({ target, kind, baseline, unit }: Row): number | null {
  const printed = figureOf(target);
  const from = figureOf(baseline);
  if (kind === "relative" && from !== null) return numberOf(from) * (1 + Number(/\d+/.exec(target)?.[0]) / 100);
  if (kind === "all" && unit.includes("andel")) return 100;
  return printed === null ? null : numberOf(printed);
}

describe("every figure of the printed table is what the JSON says", async () => {
  const status = await statusJson("--as-of 2023-03-31 --lang nb");
  const measures = measuresOf(status);

  it("for 34 measures", () => {
    expect(measures.map(({ id }) => id)).toEqual(rows.map(({ key }) => key));
    expect(status.counts.measures).toBe(34);
  });

  it.each(rows)("$key", (row) => {
    const measure = measures.find(({ id }) => id === row.key);
    if (measure === undefined) throw new Error(row.key);
    const figure = figureOf(row.baseline);
    expect(measure.type).toBe(typeIds[row.type]);
    expect(measure.direction).toBe(row.direction);
    expect(measure.source?.id ?? null).toBe(sourceIds[row.source]);
    if (figure === null) expect(measure.baseline.value).toBeNull();
    else expect(measure.baseline.value).toBeCloseTo(numberOf(figure), 9);
    if (figure?.includes("/") === true) expect(measure.baseline.text).toBe(figure);
    if (figure !== null) expect(measure.baseline.period).toBe(periodOf(row.asOf));
    const target = expectedTarget(row);
    if (target === null) expect(measure.target.value).toBeNull();
    else expect(measure.target.value).toBeCloseTo(target, 9);
    expect(measure.target.due).toBe(/^\d{4}(?:-\d\d-\d\d)?/.exec(row.deadline)?.[0] ?? null);
    expect(measure.latest.value).toBeNull();
  });
});
