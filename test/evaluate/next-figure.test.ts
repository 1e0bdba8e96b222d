/** When the next figure of a measure is to come, and whether it is late. */
import { describe, expect, it } from "vitest";
import { hasCome, nextFigure } from "../../src/evaluate/next-figure.js";
import type { Source } from "../../src/model/plan.js";
import type { SeriesPoint } from "../../src/model/progress.js";

const source = (more: Partial<Source>): Source => ({ id: "s", name: "S", kind: "survey", ...more });

/** A figure as far as it is asked about here. */
const figure = (end: string, published?: string) =>
  ({ end, observation: { period: end, ...(published === undefined ? {} : { published }) } }) as SeriesPoint;

const asOf = "2026-03-31";

describe("the next figure", () => {
  it.each([
    ["on the day the source names", { next_due: "2026-06-01" }, null, null, { day: "2026-06-01", reason: "source" }],
    [
      "late the day after the day named, without a grace",
      { next_due: "2026-03-30" },
      null,
      null,
      { day: "2026-03-30", end: "2026-03-30", late: true },
    ],
    [
      "by the cadence once the day named has brought it",
      { next_due: "2026-03-01", cadence: "yearly" },
      "2025-12-31",
      "2026-12-31",
      { day: "2026-12-31", end: "2027-03-31", reason: "cadence", late: false },
    ],
    [
      "late only after the grace",
      { cadence: "yearly" },
      "2024-12-31",
      "2025-12-31",
      { end: "2026-03-31", late: false },
    ],
    ["not late on the day named itself", { next_due: "2026-03-31" }, null, null, { day: "2026-03-31", late: false }],
    ["not late before the day named", { next_due: "2026-04-01" }, null, null, { day: "2026-04-01", late: false }],
    ["late after the grace", { cadence: "half-yearly" }, "2025-03-31", "2025-09-30", { late: true }],
  ] as const)("is %s", (_, given, latest, nextDue, expected) => {
    const progress = { latest: latest === null ? null : figure(latest), nextDue };
    expect(nextFigure(source(given), progress, asOf, 3)).toMatchObject(expected);
  });

  it("is unknown without a day and a cadence, and without a source", () => {
    expect(nextFigure(source({}), { latest: figure("2025-12-31"), nextDue: null }, asOf, 3)).toBeNull();
    expect(nextFigure(null, { latest: null, nextDue: null }, asOf, 3)).toBeNull();
  });

  it.each([
    ["of a period within a cadence before the day", { cadence: "yearly" }, figure("2025-06-30"), true],
    ["of a period before that", { cadence: "yearly" }, figure("2025-03-01"), false],
    ["without a cadence, of an earlier period", {}, figure("2025-12-31"), false],
    ["without a cadence, published on the day", {}, figure("2025-12-31", "2026-03-01"), true],
    ["of just a cadence before the day", { cadence: "yearly" }, figure("2025-03-01", "2026-03-01"), false],
    ["without a cadence, of a period that ends on the day", {}, figure("2026-03-01"), true],
    ["without a cadence, of a later period, published before", {}, figure("2026-12-31", "2026-01-01"), true],
    ["without a cadence, published the day before", {}, figure("2025-12-31", "2026-02-28"), false],
    ["none at all", { cadence: "yearly" }, null, false],
  ] as const)("a figure %s has come or not", (_, given, latest, come) => {
    expect(hasCome(source(given), "2026-03-01", { latest })).toBe(come);
  });
});
