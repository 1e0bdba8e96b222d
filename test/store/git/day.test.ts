/** Days of moments in a time zone, also in one that nobody knows. */
import { describe, expect, it } from "vitest";
import { dayIn, dayOfMoment, endOfDay } from "../../../src/store/git/day.js";

describe("the day of a moment", () => {
  it.each([
    ["2024-03-05T23:12:00Z", "Europe/Oslo", "2024-03-06"],
    ["2024-03-05T23:12:00Z", "UTC", "2024-03-05"],
    ["2024-03-05T23:12:00-05:00", "Europe/Oslo", "2024-03-06"],
    ["2024-03-05T23:12:00-05:00", "America/New_York", "2024-03-05"],
    ["2024-03-05T23:12:00Z", "Europe/Osslo", "2024-03-05"],
    ["2024-03-06T00:12:00+01:00", "", "2024-03-05"],
  ])("%s in “%s” is %s", (moment, zone, day) => {
    expect(dayOfMoment(moment, zone)).toBe(day);
    expect(dayOfMoment(new Date(moment), zone)).toBe(day);
    expect(dayIn(Date.parse(moment) / 1000, zone)).toBe(day);
  });

  it("ends with its last second, also where the clock is changed", () => {
    for (const [day, zone] of [
      ["2024-03-31", "Europe/Oslo"],
      ["2024-10-27", "Europe/Oslo"],
      ["2024-02-29", "Nowhere/AtAll"],
    ] as const) {
      const last = endOfDay(day, zone);
      expect([dayIn(last, zone), dayIn(last + 1, zone)]).toEqual([day, expect.not.stringMatching(day)]);
    }
  });
});
