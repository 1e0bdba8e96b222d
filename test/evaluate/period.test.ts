/** The grammar of periods, and the calendar under it. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dateOf, dayNumber, dayNumbered, dayOf, daysInYear, weeksInYear } from "../../src/evaluate/calendar.js";
import { addDays, addMonths, daysInMonth, parsePeriod, spanOf, timeOf } from "../../src/evaluate/period.js";

const days = fc
  .record({ year: fc.integer({ min: 1900, max: 2200 }), month: fc.integer({ min: 1, max: 12 }), at: fc.nat(30) })
  .map(({ year, month, at }) => dateOf({ year, month, day: (at % daysInMonth(year, month)) + 1 }));

describe("parsePeriod", () => {
  it.each([
    ["2021", "2021-01-01", "2021-12-31"],
    ["2021-H1", "2021-01-01", "2021-06-30"],
    ["2021-H2", "2021-07-01", "2021-12-31"],
    ["2021-T1", "2021-01-01", "2021-04-30"],
    ["2021-T2", "2021-05-01", "2021-08-31"],
    ["2021-T3", "2021-09-01", "2021-12-31"],
    ["2024-Q1", "2024-01-01", "2024-03-31"],
    ["2024-Q4", "2024-10-01", "2024-12-31"],
    ["2024-02", "2024-02-01", "2024-02-29"],
    ["2023-02", "2023-02-01", "2023-02-28"],
    ["2022-11-29", "2022-11-29", "2022-11-29"],
    ["2022-W48", "2022-11-28", "2022-12-04"],
    ["2020-W53", "2020-12-28", "2021-01-03"],
    ["2021-W01", "2021-01-04", "2021-01-10"],
    ["2019-W01", "2018-12-31", "2019-01-06"],
    ["2021-09/2022-09", "2021-09-01", "2022-09-30"],
    ["2022/2022-Q1", "2022-01-01", "2022-03-31"],
  ])("%s runs from %s to %s", (text, start, end) => {
    expect(parsePeriod(text)).toEqual({ ok: true, start, end, time: timeOf(end) });
  });

  it.each(["", "21", "2021-", "2021-1", "2021-H3", "2021-T4", "2021-Q5", "2021-Q0", "2021-11-1", "2021/", "/2021"])(
    "%s has no shape of a period",
    (text) => {
      expect(parsePeriod(text)).toMatchObject({ ok: false, reason: "shape" });
    },
  );

  it.each([
    ["2021-13", { reason: "month", year: 2021, month: 13 }],
    ["2021-00", { reason: "month", month: 0 }],
    ["2021-13-01", { reason: "month", month: 13 }],
    ["2025-02-30", { reason: "day", year: 2025, month: 2, day: 30, days: 28 }],
    ["2024-02-30", { reason: "day", day: 30, days: 29 }],
    ["1900-02-29", { reason: "day", days: 28 }],
    ["2025-04-00", { reason: "day", day: 0, days: 30 }],
    ["2021-W53", { reason: "week", year: 2021, week: 53, weeks: 52 }],
    ["2021-W00", { reason: "week", week: 0, weeks: 52 }],
    ["2022-09/2021-09", { reason: "reversed", start: "2022-09-01", end: "2021-09-30" }],
    ["2022-13/2023", { reason: "month", text: "2022-13" }],
    ["2022/2023-02-30", { reason: "day", text: "2023-02-30" }],
  ])("%s says what is wrong", (text, fault) => {
    expect(parsePeriod(text)).toMatchObject({ ok: false, ...fault });
  });

  it("gives the same days when its own days are written as a range", () => {
    const texts = fc.constantFrom("2021", "2021-H2", "2021-T2", "2024-Q1", "2024-02", "2020-W53", "2021-09/2022-09");
    fc.assert(
      fc.property(texts, (text) => {
        const span = spanOf(text);
        expect(spanOf(`${span?.start ?? ""}/${span?.end ?? ""}`)).toEqual(span);
      }),
    );
  });

  it("reads every day as itself", () => {
    fc.assert(
      fc.property(days, (day) => {
        expect(spanOf(day)).toEqual({ start: day, end: day, time: timeOf(day) });
      }),
    );
  });

  it("finds every day in the ISO week it belongs to", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1900, max: 2200 }), fc.nat(52), (year, before) => {
        const number = (before % weeksInYear(year)) + 1;
        const span = spanOf(`${year}-W${String(number).padStart(2, "0")}`);
        const monday = dayNumber(dayOf(span?.start ?? ""));
        expect(monday % 7).toBe(1);
        expect(span?.end).toBe(addDays(span?.start ?? "", 6));
        // ISO 8601: a week belongs to the year its Thursday lies in.
        expect(dayNumbered(monday + 3).year).toBe(year);
      }),
    );
  });

  it("has no days for nothing and for nonsense", () => {
    expect(spanOf(undefined)).toBeNull();
    expect(spanOf("2025-02-30")).toBeNull();
  });
});

describe("the time axis", () => {
  it.each([
    ["2023-12-31", 2024],
    ["2024-12-31", 2025],
    ["2022-11-30", 2022 + 334 / 365],
    ["2024-01-01", 2024 + 1 / 366],
  ])("%s stands at %d", (date, time) => {
    expect(timeOf(date)).toBe(time);
  });

  it("goes the way the days go", () => {
    fc.assert(
      fc.property(days, days, (a, b) => {
        expect(Math.sign(timeOf(a) - timeOf(b))).toBe(a === b ? 0 : a < b ? -1 : 1);
      }),
    );
  });
});

describe("moving days", () => {
  it.each([
    ["2024-01-31", 1, "2024-02-29"],
    ["2023-02-28", 12, "2024-02-29"],
    ["2024-09-30", 3, "2024-12-31"],
    ["2024-11-15", 3, "2025-02-15"],
    ["2024-01-30", 1, "2024-02-29"],
    ["2024-03-31", -1, "2024-02-29"],
    ["2024-01-15", -13, "2022-12-15"],
  ])("%s and %d months is %s", (date, months, to) => {
    expect(addMonths(date, months)).toBe(to);
  });

  it("comes back over as many days", () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -4000, max: 4000 }), (day, count) => {
        expect(addDays(addDays(day, count), -count)).toBe(day);
      }),
    );
  });

  it("knows leap years", () => {
    expect([1900, 2000, 2023, 2024].map(daysInYear)).toEqual([365, 366, 365, 366]);
  });
});
