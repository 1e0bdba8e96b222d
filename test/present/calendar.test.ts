/** The calendar on the screen, in Markdown, as JSON and as events: one view, the same words and days in each. */
import { readFileSync } from "node:fs";
import Ajv from "ajv/dist/2020.js";
import ICAL from "ical.js";
import { describe, expect, it } from "vitest";
import { addDays } from "../../src/evaluate/calendar.js";
import { calendarIcs } from "../../src/present/calendar-ics.js";
import { calendarJson } from "../../src/present/calendar-json.js";
import { calendarMarkdown } from "../../src/present/calendar-md.js";
import { monthsBetween, weeksOf } from "../../src/present/calendar-month.js";
import { calendarText } from "../../src/present/calendar-text.js";
import type { CalendarLayout } from "../../src/present/calendar-text.js";
import { calendarWords } from "../../src/present/lang/calendar.js";
import { catalogue } from "../../src/present/lang/index.js";
import { displayWidth } from "../../src/present/width.js";
import { entryKinds } from "../../src/report/calendar-view.js";
import { smallCalendar } from "../report/wheel-plan.js";

const nb = smallCalendar();
const en = smallCalendar({ wording: catalogue("en"), from: "2025-01-01", to: "2027-12-31" });
const empty = smallCalendar({ filter: { kinds: ["edition"], owners: ["trust"] } });
const screen = { width: 120, colour: false, ascii: false };

interface EntryJson {
  readonly key: string;
  readonly kind: string;
  readonly day: string | null;
  readonly start: string;
  readonly end: string;
  readonly text: string;
  readonly stateText: string;
  readonly item: { readonly number: string };
  readonly preparation: { readonly figures: readonly { readonly ready: number; readonly wanted: number }[] } | null;
}
interface CalendarJson {
  readonly overdue: readonly EntryJson[];
  readonly entries: readonly EntryJson[];
  readonly undated: readonly EntryJson[];
}
const jsonOf = (view: typeof nb): CalendarJson => JSON.parse(calendarJson(view)) as CalendarJson;

describe("the JSON answer", () => {
  const schema: unknown = JSON.parse(
    readFileSync(new URL("../../schemas/output/calendar.schema.json", import.meta.url), "utf8"),
  );
  const validate = new Ajv.default({ allErrors: true, allowUnionTypes: true }).compile(schema as object);

  it.each(Object.entries({ nb, en, empty }))("has the published shape (%s)", (_, view) => {
    validate(JSON.parse(calendarJson(view)));
    expect(validate.errors ?? []).toEqual([]);
  });

  it("knows every kind that there is", () => {
    const kinds = (schema as { $defs: { entry: { properties: { kind: { enum: string[] } } } } }).$defs.entry.properties
      .kind.enum;
    expect(kinds).toEqual([...entryKinds]);
    const shown = [...jsonOf(en).entries, ...jsonOf(en).undated].map(({ kind }) => kind);
    expect(entryKinds.filter((kind) => !shown.includes(kind))).toEqual([]);
  });

  it("refuses what the shape does not have", () => {
    expect(validate({ ...(JSON.parse(calendarJson(nb)) as object), more: 1 })).toBe(false);
  });
});

describe("the screen", () => {
  const widths = [80, 109, 110, 140, 200];
  const layouts: readonly CalendarLayout[] = ["list", "month"];
  it.each(widths.flatMap((width) => layouts.map((layout) => ({ width, layout }))))(
    "fits $width columns as a $layout",
    ({ width, layout }) => {
      for (const view of [nb, en]) {
        const lines = calendarText(view, layout, { ...screen, width }).split("\n");
        expect(Math.max(...lines.map(displayWidth))).toBeLessThanOrEqual(width);
      }
    },
  );

  it("tells every entry of the JSON, in the same words", () => {
    const text = calendarText(en, "list", { ...screen, width: 200 }).replace(/\s+/g, " ");
    const { entries, undated } = jsonOf(en);
    for (const entry of [...entries, ...undated]) expect(text).toContain(entry.text);
    const { overdue } = jsonOf(nb);
    expect(calendarText(nb, "list", screen)).toContain(`FORFALT FRA FØR (${String(overdue.length)})`);
  });

  it("counts what must be ready as the JSON does", () => {
    const meeting = jsonOf(en).entries.find(({ key }) => key === "board-2026");
    const figures = meeting?.preparation?.figures ?? [];
    const sum = (of: "ready" | "wanted"): number => figures.reduce((all, each) => all + each[of], 0);
    const text = calendarText(en, "list", { ...screen, width: 200 });
    expect(text).toContain(`Figures: ${String(sum("ready"))} of ${String(sum("wanted"))} measures ready`);
  });

  it("draws with ASCII signs when asked to", () => {
    const text = calendarText(en, "month", { ...screen, ascii: true });
    // eslint-disable-next-line no-control-regex -- everything beyond ASCII is what is looked for
    expect(text).not.toMatch(/[^\u0000-\u007F]/);
  });

  it("colours only when asked to", () => {
    expect(calendarText(nb, "month", screen)).not.toContain("\u001B[");
    expect(calendarText(nb, "month", { ...screen, colour: true })).toContain("\u001B[");
  });

  it("says so when nothing falls in the time", () => {
    expect(calendarText(empty, "list", screen)).toContain("Ingenting i planen faller i denne tiden.");
    expect(calendarMarkdown(empty, "list")).toContain("Ingenting i planen faller i denne tiden.");
  });

  it("shows nothing of a plan that could steer the terminal", () => {
    const steering = {
      "meetings/2026-late.yaml": 'id: late\nbody: council\ndate: "2026-04-20"\ntitle: "a\\u001b[31mb"\n',
    };
    const view = smallCalendar({ files: steering });
    expect(calendarText(view, "list", screen)).not.toContain("\u001B");
    expect(calendarIcs(view)).not.toContain("\u001B");
  });
});

describe("the month", () => {
  it("begins its weeks on Monday and numbers them as ISO does", () => {
    const weeks = weeksOf("2026-01", []);
    expect(weeks.map(({ week }) => week)).toEqual([1, 2, 3, 4, 5]);
    expect(weeks[0]?.days.map((day) => day?.number ?? null)).toEqual([null, null, null, 1, 2, 3, 4]);
    expect(weeksOf("2027-01", [])[0]?.week).toBe(53);
  });

  it("marks a day with what calls loudest, and no day for a window of months", () => {
    const marked = weeksOf("2026-03", nb.entries).flatMap(({ days }) =>
      days.flatMap((day) => (typeof day?.state === "string" ? [`${String(day.number)} ${day.state}`] : [])),
    );
    expect(marked).toEqual(["20 open", "31 open"]);
  });

  it("goes on over the turn of the year", () => {
    expect(monthsBetween("2026-11-21", "2027-02-01")).toEqual(["2026-11", "2026-12", "2027-01", "2027-02"]);
  });

  it("is a table in Markdown", () => {
    expect(calendarMarkdown(nb, "month")).toContain("| Uke | ma | ti | on | to | fr | lø | sø |");
  });
});

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

describe("the words", () => {
  it("are there in each language for every kind and state", () => {
    for (const words of [calendarWords("nb"), calendarWords("en")]) {
      expect(Object.keys(words.kind)).toEqual([...entryKinds]);
      expect(words.weekdays).toHaveLength(7);
      expect(new Set(Object.values(words.kind)).size).toBe(entryKinds.length);
    }
  });
});
