/** What was known on a day of facts that change. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { evaluationOn, forecastOn, isUndated, portfolioOn } from "../../src/evaluate/dated.js";

const forecast = [
  { date: "2025-03", reported: "2024-01-15" },
  { date: "2025-06", reported: "2024-12-01" },
];

describe("a fact with dates", () => {
  it.each([
    ["2024-01-14", null],
    ["2024-01-15", { period: "2025-03", reported: "2024-01-15" }],
    ["2024-11-30", { period: "2025-03", reported: "2024-01-15" }],
    ["2026-01-01", { period: "2025-06", reported: "2024-12-01" }],
  ])("is on %s the last that was reported by then", (day, expected) => {
    expect(forecastOn({ forecast }, day)).toEqual(expected);
    expect(forecastOn({ forecast: [...forecast].reverse() }, day)).toEqual(expected);
  });

  it("is not known before the first", () => {
    const evaluation = [{ state: "funded" as const, since: "2024-05-01" }];
    const portfolio = [{ inside: true, id: "12", since: "2024-05-01" }];
    expect(evaluationOn({ evaluation }, "2024-04-30")).toBeNull();
    expect(portfolioOn({ portfolio }, "2024-04-30")).toBeNull();
    expect(evaluationOn({ evaluation }, "2024-05-01")).toEqual({ state: "funded", since: "2024-05-01" });
    expect(portfolioOn({ portfolio }, "2024-05-01")).toEqual({ inside: true, id: "12", since: "2024-05-01" });
  });

  it("is not touched by what is reported later", () => {
    const day = fc.integer({ min: 1, max: 28 }).map((number) => `2024-02-${String(number).padStart(2, "0")}`);
    const entries = fc.uniqueArray(fc.record({ date: day, reported: day }), { selector: ({ reported }) => reported });
    fc.assert(
      fc.property(entries, day, (all, asOf) => {
        const known = all.filter(({ reported }) => reported <= asOf);
        expect(forecastOn({ forecast: all }, asOf)).toEqual(forecastOn({ forecast: known }, asOf));
      }),
    );
  });
});

describe("a fact without a date", () => {
  it("is as the plan has it", () => {
    expect(forecastOn({ forecast: "2025-03" }, "2020-01-01")).toEqual({ period: "2025-03", reported: null });
    expect(evaluationOn({ evaluation: "planned" }, "2020-01-01")).toEqual({ state: "planned", since: null });
    const place = { inside: false, id: null, since: null };
    expect(portfolioOn({ portfolio: { inside: false } }, "2020-01-01")).toEqual(place);
  });

  it("is told from one with dates, and from none", () => {
    expect([isUndated("2025-03"), isUndated("funded"), isUndated({ inside: true })]).toEqual([true, true, true]);
    const dated = { inside: true, since: "2023-02-01" };
    expect([isUndated(forecast), isUndated(dated), isUndated(undefined)]).toEqual([false, false, false]);
    expect([portfolioOn({ portfolio: dated }, "2023-01-31"), portfolioOn({ portfolio: dated }, "2023-02-01")]).toEqual([
      null,
      { inside: true, id: null, since: "2023-02-01" },
    ]);
    expect([forecastOn({}, "2024-01-01"), evaluationOn({}, "2024-01-01"), portfolioOn({}, "2024-01-01")]).toEqual([
      null,
      null,
      null,
    ]);
  });
});
