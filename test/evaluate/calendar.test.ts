/** Days and ISO weeks: the week of a day is the one that has the day. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, isoWeekOf, weekDays } from "../../src/evaluate/calendar.js";

describe("the ISO week of a day", () => {
  it.each([
    ["2026-11-21", 2026, 47],
    ["2027-01-01", 2026, 53],
    ["2024-12-30", 2025, 1],
    ["2023-01-01", 2022, 52],
  ])("%s is in %i, week %i", (day, year, week) => {
    expect(isoWeekOf(day)).toEqual({ year, week });
  });

  it("has the day in it", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100_000 }), (days) => {
        const day = addDays("1900-01-01", days);
        const { year, week } = isoWeekOf(day);
        const { start, end } = weekDays(year, week);
        expect(start <= day && day <= end).toBe(true);
      }),
    );
  });
});
