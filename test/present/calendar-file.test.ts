/** The calendar as a file for calendar programs: the days and words of the view, and names that stay. */
import ICAL from "ical.js";
import { describe, expect, it } from "vitest";
import { addDays } from "../../src/evaluate/calendar.js";
import { calendarIcs } from "../../src/present/calendar-ics.js";
import { smallCalendar } from "../report/wheel-plan.js";
import { jsonOf } from "./calendar-answer.js";

const nb = smallCalendar();

describe("the calendar file", () => {
  it("brings every dated entry with its days, words and a name of its own", () => {
    const component = new ICAL.Component(
      ICAL.parse(calendarIcs(nb)) as ConstructorParameters<typeof ICAL.Component>[0],
    );
    const events = component.getAllSubcomponents("vevent").map((each) => new ICAL.Event(each));
    const { overdue, entries } = jsonOf(nb);
    expect(events).toHaveLength(overdue.length + entries.length);
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
    for (const [at, entry] of [...overdue, ...entries].entries()) {
      const event = events[at];
      const window = entry.kind === "treatment";
      expect(event?.startDate.toString()).toBe(window ? entry.start : entry.day);
      expect(event?.endDate.toString()).toBe(addDays(window ? entry.end : (entry.day ?? ""), 1));
      expect(event?.summary).toContain(entry.text);
      expect(event?.description).toContain(entry.stateText);
    }
  });

  it("has an event once, with the same name, whatever range it is seen in", () => {
    const uidsOf = (view: typeof nb): Map<string, string> =>
      new Map(
        new ICAL.Component(ICAL.parse(calendarIcs(view)) as ConstructorParameters<typeof ICAL.Component>[0])
          .getAllSubcomponents("vevent")
          .map((each) => new ICAL.Event(each))
          .map(({ uid, summary }) => [uid, summary]),
      );
    const wide = uidsOf(smallCalendar({ from: "2025-01-01", to: "2028-12-31" }));
    const narrow = uidsOf(nb);
    expect(narrow.size).toBeGreaterThan(10);
    for (const [uid, summary] of narrow) expect(wide.get(uid)).toBe(summary);
  });

  it("keeps the names of clarifications and milestones when their days are moved", () => {
    const names = (view: typeof nb, part: string): string[] =>
      calendarIcs(view)
        .replaceAll("\r\n ", "")
        .split("\r\n")
        .filter((line) => line.startsWith("UID:") && line.includes(part));
    const objective = (by: string, due: string): Record<string, string> => ({
      "objectives/1.yaml": `
id: "1"
name: Mål
indicators: [{ id: "1.1", name: I, type: adoption, source: register, measures: [{ unit: stk., scale: count, direction: up, targets: [{ kind: pending, decide_by: "${by}" }] }] }]
initiatives: [{ id: 1.A, name: A, milestones: [{ id: m, name: M, due: "${due}" }] }]
`,
    });
    const before = smallCalendar({ files: objective("2026-06", "2026-07") });
    const after = smallCalendar({ files: objective("2026-09", "2026-08") });
    for (const part of ["/clarification/", "/milestone/"]) {
      expect(names(before, part)).toHaveLength(1);
      expect(names(after, part)).toEqual(names(before, part));
    }
  });

  it("rings for nobody, and makes nobody busy", () => {
    const text = calendarIcs(nb);
    expect(text).not.toContain("VALARM");
    expect(text.match(/\r\nTRANSP:TRANSPARENT\r\n/g)).toHaveLength(text.match(/BEGIN:VEVENT/g)?.length ?? 0);
    expect(text.match(/\r\nDTSTAMP:20260301T000000Z\r\n/g)).toHaveLength(text.match(/BEGIN:VEVENT/g)?.length ?? 0);
  });

  it("keeps a thing's name when its day is moved", () => {
    const uids = (view: typeof nb): string[] =>
      calendarIcs(view)
        .replaceAll("\r\n ", "")
        .split("\r\n")
        .filter((line) => line.startsWith("UID:") && line.includes("/meeting/board-2026@"));
    const moved = 'id: board-2026\nbody: board\ndate: "2026-04-21"\nstate: planned\n';
    expect(uids(nb)).toHaveLength(1);
    expect(uids(smallCalendar({ files: { "meetings/2026-board.yaml": moved } }))).toEqual(uids(nb));
  });
});
