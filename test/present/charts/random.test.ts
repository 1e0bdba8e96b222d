/** Series of any numbers: a drawing always comes of them, in numbers that are numbers. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { seriesChartOf, sparkChartOf, multiplesChartOf } from "../../../src/present/charts/index.js";
import { chartWords } from "../../../src/present/lang/charts.js";
import type { SeriesChartView } from "../../../src/report/charts/index.js";
import { multiplesCharts } from "../../../src/report/charts/index.js";
import { readXml } from "../../helpers/xml.js";

const passage = fc.record({
  text: fc.string({ unit: "binary", maxLength: 300 }),
  lang: fc.constantFrom("nb", "en", "se"),
});
const period = fc
  .constantFrom("2021", "2022-09", "2021-09/2022-09", "2024-12-31")
  .map((text) => ({ period: text, text, short: text }));
const value = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e9, max: 1e9 }),
  fc.constantFrom(0, 1, 100, 0.001, 1e12),
);
const time = fc.double({ min: 1990, max: 2060, noNaN: true });
const printed = value.map((each) => ({ value: each, text: String(each) }));

const point = fc.record({
  ...{ time, value, text: fc.string({ maxLength: 30 }), period: fc.option(period) },
  kind: fc.constantFrom(
    "observation" as const,
    "baseline" as const,
    "candidate" as const,
    "assumed" as const,
    "forecast" as const,
  ),
  ...{ provisional: fc.boolean(), revised: fc.boolean(), breakBefore: fc.boolean(), n: fc.option(printed) },
  interval: fc.option(fc.record({ low: printed, high: printed })),
});

const target = fc.record({
  ...{ time, value, text: fc.string({ maxLength: 30 }), due: fc.option(period) },
  standing: fc.constantFrom("next" as const, "later" as const, "past" as const, "superseded" as const),
  status: fc.constantFrom(null, "missed" as const, "achieved" as const),
});

const inTime = <T extends { readonly time: number }>(items: readonly T[]): T[] =>
  [...items].sort((a, b) => a.time - b.time);

const series: fc.Arbitrary<SeriesChartView> = fc.record({
  kind: fc.constant("series" as const),
  ...{ id: fc.string({ maxLength: 10 }), number: fc.string({ maxLength: 10 }), name: passage, unit: passage },
  scale: fc.constantFrom("share" as const, "count" as const, "ordinal" as const, "index" as const, "duration" as const),
  direction: fc.constantFrom("up" as const, "down" as const, null),
  source: fc.option(passage),
  asOf: fc.record({ time, period }),
  flags: fc.constant([]),
  status: fc.constantFrom("on_track" as const, "no_data" as const, "retired" as const),
  points: fc.array(point, { maxLength: 30 }).map(inTime),
  path: fc.array(fc.record({ time, value }), { maxLength: 4 }).map(inTime),
  pathKind: fc.constantFrom("linear" as const, "step" as const, "geometric" as const),
  targets: fc.array(target, { maxLength: 5 }).map(inTime),
  band: fc.option(fc.record({ low: printed, high: printed, text: fc.string({ maxLength: 20 }) })),
  projection: fc.option(
    fc.record({
      from: fc.record({ time, value }),
      to: fc.record({ time, period, value: printed }),
      low: fc.option(printed),
      high: fc.option(printed),
    }),
  ),
  breaks: fc.array(time, { maxLength: 3 }),
  baseline: fc.option(fc.record({ text: fc.string(), period: fc.option(period) })),
  latest: fc.option(fc.record({ text: fc.string(), period })),
  target: fc.option(fc.record({ text: fc.string(), due: fc.option(period) })),
  distance: fc.constant(null),
});

const words = chartWords("nn");
const wrong = /NaN|Infinity|undefined/;

/** Attributes alone, since a plan may say anything in its texts. */
const attributes = (svg: string): string => svg.replace(/>[^<]*</g, "><");

describe("any series", () => {
  it("gives drawings of numbers only, well formed in both widths", () => {
    fc.assert(
      fc.property(series, (view) => {
        const { svg, narrow, table } = seriesChartOf(view, words, { id: "x" });
        for (const each of [svg, narrow ?? ""]) {
          expect(attributes(each)).not.toMatch(wrong);
          expect(() => readXml(each)).not.toThrow();
        }
        expect(table.rows).toHaveLength(view.points.length + view.targets.length);
      }),
      { numRuns: 150 },
    );
  });

  it("gives small multiples that are well formed", () => {
    const alike = fc
      .array(series, { minLength: 2, maxLength: 5 })
      .map((all) => all.map((each) => ({ ...each, scale: "share" as const, unit: { text: "%", lang: "nb" } })));
    fc.assert(
      fc.property(alike, (all) => {
        const [view] = multiplesCharts(all);
        expect(view?.panels).toHaveLength(all.length);
        if (view === undefined) return;
        const { svg } = multiplesChartOf(view, words, { id: "m" });
        expect(attributes(svg)).not.toMatch(wrong);
        expect(() => readXml(svg)).not.toThrow();
      }),
      { numRuns: 60 },
    );
  });

  it("gives a spark line", () => {
    const points = fc
      .array(fc.record({ time, value, text: fc.string(), period, breakBefore: fc.boolean() }), {
        minLength: 2,
        maxLength: 20,
      })
      .map(inTime);
    const goal = fc.option(printed);
    fc.assert(
      fc.property(points, goal, passage, (all, to, name) => {
        const view = { kind: "spark", id: "1", name, status: "on_track", points: all, target: to } as const;
        const { svg } = sparkChartOf(view, words, { id: "s" });
        expect(attributes(svg)).not.toMatch(wrong);
        expect(() => readXml(svg)).not.toThrow();
      }),
      { numRuns: 100 },
    );
  });
});
