/** The drawings of the process and the wheel: nothing stands outside, and treatments of the same months are told apart. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { processDrawing } from "../../../src/present/documents/drawings/process.js";
import { wheelDrawing } from "../../../src/present/documents/drawings/wheel.js";
import { chartWords } from "../../../src/present/lang/charts.js";
import { plan } from "../../../src/present/lang/documents/plan.js";
import type { PlanStep, PlanTreatment } from "../../../src/report/documents/plan/view.js";

const said = { words: chartWords("nb"), plan: plan.nb };
const nb = (text: string) => ({ text, lang: "nb" });

const step = (number: string, name: string): PlanStep => ({
  ...{ id: number, number, name: nb(name), text: nb("Gjøres."), sources: [] },
});

const treatment = (name: string, runs: readonly (readonly number[])[], body = "råd"): PlanTreatment => ({
  ...{ id: name, name: nb(name), when: null, runs, body: { id: body, name: nb(body) }, text: nb("Behandles.") },
  ...{ after: [], feeds: [] },
});

/** Where texts and boxes stand across. */
const acrossIn = (svg: string): number[] => [...svg.matchAll(/ x="(-?[\d.]+|NaN)"/g)].map(([, x]) => Number(x));

const arcs = (svg: string): string[] =>
  [...svg.matchAll(/<path d="(M[^"]+)"[^>]*stroke-width="18"/g)].map(([, d]) => d ?? "");

describe("the process", () => {
  it("is told in order, and its table has each step", () => {
    const chart = processDrawing([step("1", "Se"), step("2", "Gjøre")], said, { id: "p" });
    expect(chart.description).toBe(
      "Stegene følger etter hverandre i en sirkel: 1 Se og 2 Gjøre. Etter det siste kommer det første igjen.",
    );
    expect(chart.table.rows).toEqual([
      ["1", "Se", "Gjøres."],
      ["2", "Gjøre", "Gjøres."],
    ]);
  });

  it.each([[1], [4], [5], [9]])("of %i steps keeps within both widths", (count) => {
    const steps = Array.from({ length: count }, (_, at) => step(String(at + 1), `Et langt navn på et steg ${at}`));
    const { svg, narrow } = processDrawing(steps, said, { id: "p" });
    for (const [drawing, width] of [
      [svg, 640],
      [narrow ?? "", 320],
    ] as const) {
      const found = acrossIn(drawing);
      expect(found.length).toBeGreaterThan(count);
      expect(found.filter((x) => !(x >= 0 && x <= width))).toEqual([]);
    }
  });
});

describe("the wheel", () => {
  it("puts treatments of the same months beside each other, also over the turn of the year", () => {
    const both = wheelDrawing([treatment("a", [[1, 2, 3]]), treatment("b", [[3, 4]])], said, { id: "w" });
    const apart = wheelDrawing([treatment("a", [[1, 2]]), treatment("b", [[3, 4]])], said, { id: "w" });
    const turn = wheelDrawing([treatment("a", [[11, 12, 1]]), treatment("b", [[1]])], said, { id: "w" });
    const radii = (svg: string): Set<string> => new Set(arcs(svg).map((d) => /A([\d.]+),/.exec(d)?.[1] ?? ""));
    expect(radii(both.svg).size).toBe(2);
    expect(radii(apart.svg).size).toBe(1);
    expect(radii(turn.svg).size).toBe(2);
  });

  it("tells months in words, and what has none", () => {
    const { description, table } = wheelDrawing(
      [treatment("a", [[1, 2, 3], [9]]), treatment("b", []), treatment("c", [[11, 12, 1]])],
      said,
      { id: "w" },
    );
    expect(description).toContain(
      "a: råd, januar–mars og september. b: råd, uten fast måned. c: råd, november–januar.",
    );
    expect(table.rows.map(([, when]) => when)).toEqual([
      "januar–mars og september",
      "uten fast måned",
      "november–januar",
    ]);
  });

  it("draws any wheel with numbers that are numbers", () => {
    const months = fc.uniqueArray(fc.integer({ min: 1, max: 12 }), { maxLength: 12 });
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.string(), months), { maxLength: 14 }), (all) => {
        const treatments = all.map(([name, own]) =>
          treatment(
            name,
            own.map((month) => [month]),
            name,
          ),
        );
        const { svg, narrow } = wheelDrawing(treatments, said, { id: "w" });
        expect(arcs(svg)).toHaveLength(all.reduce((sum, [, own]) => sum + own.length, 0));
        expect(`${svg}${narrow ?? ""}`).not.toMatch(/NaN|undefined/);
      }),
      { numRuns: 60 },
    );
  });
});
