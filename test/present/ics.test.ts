/** The calendar file, read back by a parser that somebody else wrote. */
import fc from "fast-check";
import ICAL from "ical.js";
import { describe, expect, it } from "vitest";
import { addDays } from "../../src/evaluate/calendar.js";
import { icsFile, icsFold, icsText, uidPart } from "../../src/present/ics.js";
import type { IcsEvent } from "../../src/present/ics.js";

const plain: IcsEvent = {
  uid: "plan/kind/key@ehs",
  start: "2026-12-31",
  end: "2026-12-31",
  summary: "Et møte",
  description: "",
  categories: [],
  tentative: false,
};

const fileOf = (events: readonly IcsEvent[]): string =>
  icsFile({ name: "Årshjul; plan, «én»", lang: "nb", asOf: "2026-11-21", events });

function parsed(text: string): ICAL.Component {
  return new ICAL.Component(ICAL.parse(text) as ConstructorParameters<typeof ICAL.Component>[0]);
}

const eventsIn = (text: string): ICAL.Event[] =>
  parsed(text)
    .getAllSubcomponents("vevent")
    .map((component) => new ICAL.Event(component));

const octets = (line: string): number => new TextEncoder().encode(line).length;

/** Text of a plan: anything but what is made visible on the way, and the marks that a byte order goes by. */
const readable = fc
  .string({ unit: "grapheme", maxLength: 200 })
  .map((text) => text.replace(/[^\P{C}\n]|[\u2028\u2029]/gu, ""));

describe("a calendar file", () => {
  it("has lines that end in CRLF and are at most 75 octets", () => {
    const text = fileOf([{ ...plain, summary: "Blåbærsyltetøy ".repeat(20), description: "🌲æøå".repeat(60) }]);
    expect(text.endsWith("END:VCALENDAR\r\n")).toBe(true);
    expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
    expect(Math.max(...text.split("\r\n").map(octets))).toBeLessThanOrEqual(75);
  });

  it("comes back with its days, the end being the first day after", () => {
    const [event] = eventsIn(fileOf([{ ...plain, start: "2027-01-01", end: "2027-03-31" }]));
    expect(event?.startDate.isDate).toBe(true);
    expect(event?.startDate.toString()).toBe("2027-01-01");
    expect(event?.endDate.toString()).toBe("2027-04-01");
  });

  it("comes back with its texts: æøå, commas, semicolons, backslashes and line breaks", () => {
    const summary = "Råd; utvalg, «høst» \\ n: blåbær";
    const description = "Første linje, med komma\nAndre; linje\r\nTredje\\nikke ny";
    const [event] = eventsIn(fileOf([{ ...plain, summary, description, categories: ["tall, måltall", "frist;"] }]));
    expect(event?.summary).toBe(summary);
    expect(event?.description).toBe(description.replace("\r\n", "\n"));
    expect(event?.component.getFirstProperty("categories")?.getValues()).toEqual(["tall, måltall", "frist;"]);
    expect(event?.component.getFirstProperty("summary")?.getParameter("language")).toBe("nb");
  });

  it("says what RFC 5545 asks of it, and takes its moment from the judgement date", () => {
    const component = parsed(fileOf([plain]));
    expect(component.getFirstPropertyValue("version")).toBe("2.0");
    // the parser knows neither, and leaves them as they stand
    for (const name of ["name", "x-wr-calname"]) {
      expect(component.getFirstPropertyValue(name)).toBe("Årshjul\\; plan\\, «én»");
    }
    const [event] = component.getAllSubcomponents("vevent");
    expect(String(event?.getFirstPropertyValue("dtstamp"))).toBe("2026-11-21T00:00:00Z");
    expect(event?.getFirstPropertyValue("status")).toBe("CONFIRMED");
    expect(event?.getFirstProperty("description")).toBeNull();
  });

  it("lets nothing of a text become a property", () => {
    const [event] = eventsIn(fileOf([{ ...plain, summary: "a\r\nEND:VEVENT\rBEGIN:VALARM" }]));
    expect(event?.summary).toBe("a\nEND:VEVENT\nBEGIN:VALARM");
  });

  it("escape and fold come back as they were, whatever the text", () => {
    fc.assert(
      fc.property(readable, readable, (summary, description) => {
        const [event] = eventsIn(fileOf([{ ...plain, summary, description: `–${description}` }]));
        expect(event?.summary).toBe(summary);
        expect(event?.description).toBe(`–${description}`);
      }),
      { numRuns: 300 },
    );
  });

  it("folds so that unfolding gives the line, and never inside a character", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => {
        const line = text.replace(/[\r\n]/g, " ");
        const folded = icsFold(line);
        expect(folded.replaceAll("\r\n ", "")).toBe(line);
        expect(folded.split("\r\n").every((part) => octets(part) <= 75)).toBe(true);
      }),
    );
  });

  it("shows controls and changes of direction instead of passing them on", () => {
    expect(icsText("a\u0007b\u202Ec")).toBe("a␇b\ufffdc");
  });

  it("has a UID for any id", () => {
    expect(uidPart("1.1/2026 æ(ø)")).toBe("1.1%2F2026%20%C3%A6%28%C3%B8%29");
  });

  it("holds any whole days", () => {
    const days = fc.integer({ min: 0, max: 20_000 }).map((days) => addDays("2000-01-01", days));
    fc.assert(
      fc.property(days, fc.integer({ min: 0, max: 400 }), (start, length) => {
        const end = addDays(start, length);
        const [event] = eventsIn(fileOf([{ ...plain, start, end }]));
        expect(event?.startDate.toString()).toBe(start);
        expect(event?.endDate.toString()).toBe(addDays(end, 1));
      }),
      { numRuns: 50 },
    );
  });
});
