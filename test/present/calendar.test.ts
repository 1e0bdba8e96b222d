/** The calendar on the screen, in Markdown, and as JSON: one view, the same words and days in each. */
import { readFileSync } from "node:fs";
import Ajv from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
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
import { jsonOf } from "./calendar-answer.js";

const nb = smallCalendar();
const en = smallCalendar({ wording: catalogue("en"), from: "2025-01-01", to: "2027-12-31" });
const empty = smallCalendar({ filter: { kinds: ["edition"], owners: ["trust"] } });
const screen = { width: 120, colour: false, ascii: false };

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

  it("draws with ASCII signs when asked to", () => {
    const text = calendarText(en, "month", { ...screen, ascii: true });
    // eslint-disable-next-line no-control-regex -- everything beyond ASCII is what is looked for
    expect(text).not.toMatch(/[^\u0000-\u007F]/);
  });

  it("colours only when asked to", () => {
    expect(calendarText(nb, "month", screen)).not.toContain("\u001B[");
    expect(calendarText(nb, "month", { ...screen, colour: true })).toContain("\u001B[");
  });

  it("says so when nothing falls in the time, also beneath what is overdue from before", () => {
    const day = { from: "2031-02-03", to: "2031-02-03" };
    const after = calendarText(smallCalendar({ ...day, filter: { kinds: ["milestone"], owners: [] } }), "list", screen);
    expect(after).toContain("Kalender: 3. februar 2031\n");
    expect(after).toContain("FORFALT FRA FØR (1)");
    expect(after).toContain("\n\nIngenting i planen faller i denne tiden.");
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

describe("the words", () => {
  it("are there in each language for every kind and state", () => {
    for (const words of [calendarWords("nb"), calendarWords("en")]) {
      expect(Object.keys(words.kind)).toEqual([...entryKinds]);
      expect(words.weekdays).toHaveLength(7);
      expect(new Set(Object.values(words.kind)).size).toBe(entryKinds.length);
    }
  });
});
