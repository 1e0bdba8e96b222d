/** What stands in the calendar, when, in what state, and whom it asks. */
import { describe, expect, it } from "vitest";
import { catalogue } from "../../src/present/lang/index.js";
import { keys, ofKind, smallCalendar, stands } from "./wheel-plan.js";

const view = smallCalendar();
const year = smallCalendar({ from: "2025-01-01", to: "2026-12-31" });

describe("meetings", () => {
  it("are done, ahead, overdue, or not said to be held", () => {
    expect(stands(ofKind(year, "meeting"))).toEqual([
      "2025-09-10 board-2025 done",
      "2025-11-05 unsaid passed",
      "2026-01-20 late overdue",
      "2026-03-20 board-2026 open",
    ]);
  });

  it("say what must be ready, only while they are ahead", () => {
    const [held] = ofKind(year, "meeting");
    expect(held?.about).toMatchObject({ preparation: null, evaluation: { text: "Det gikk bra." } });
    const ahead = ofKind(view, "meeting").find(({ key }) => key === "board-2026");
    expect(ahead?.about.preparation).toMatchObject({
      by: { period: "2026-03-20" },
      figures: [
        // the survey's next figure is due after the meeting
        { source: { id: "survey" }, ask: { id: "new" }, wanted: 1, ready: 1, missing: [] },
        { source: { id: "register" }, ask: { id: "trust" }, wanted: 2, ready: 0 },
        { source: { id: "count" }, wanted: 1, ready: 0 },
      ],
      initiatives: [{ source: { id: "register" }, wanted: 1, ready: 1, missing: [] }],
      followUps: {
        total: 4,
        done: 2,
        open: [
          { id: "f-1", overdue: true },
          { id: "f-4", due: null },
        ],
      },
      conditions: [{ id: "c-1" }],
    });
  });

  it("count the boxes of the pack by what they hold, whatever their ids, and leave out those that do not say", () => {
    const pack = ofKind(view, "meeting").find(({ key }) => key === "board-2026")?.about.preparation?.pack ?? [];
    expect(pack.map(({ id, holds, have, want, ready }) => [id, holds, have, want, ready])).toEqual([
      ["box-a", "indicators", 1, 4, false],
      ["box-b", "initiatives", 1, 1, true],
      ["box-c", "inputs", 0, null, false],
      ["box-d", "trends", 1, null, true],
      ["box-e", "priorities", 0, null, false],
      ["box-f", "follow-ups", 2, 4, false],
      ["box-g", null, null, null, null],
    ]);
  });

  it("count no measure as ready that has no figure since its baseline, also without a cadence", () => {
    const sources =
      "sources: [{ id: survey, name: U, kind: survey }, { id: register, name: R, kind: register, next_due: '2027-06-30' }, { id: count, name: T, kind: statistics }]\n";
    const [meeting] = ofKind(smallCalendar({ files: { "sources.yaml": sources } }), "meeting").filter(
      ({ key }) => key === "board-2026",
    );
    const missing = meeting?.about.preparation?.figures.map(({ source, missing: of }) => [
      source?.id,
      of.map(({ number }) => number),
    ]);
    // the register brings its next figure long after the meeting, and has brought none
    expect(missing).toEqual([
      ["survey", []],
      ["register", ["1.2a", "1.2b"]],
      ["count", ["1.2d"]],
    ]);
  });

  it.each([
    ["2026-01-19", "2026-01-20", false],
    ["2026-01-20", "2026-01-20", true],
  ])("are prepared from two months before: as of %s", (asOf, starts, begun) => {
    const [meeting] = ofKind(smallCalendar({ asOf }), "meeting").filter(({ key }) => key === "board-2026");
    expect(meeting?.about.preparation).toMatchObject({ starts: { period: starts }, begun });
  });

  it("are prepared at the latest when the time in which they can be held begins", () => {
    const [treatment] = ofKind(smallCalendar({ asOf: "2026-12-31", to: "2027-03-31" }), "treatment").filter(
      ({ key }) => key === "board-spring/2027",
    );
    expect(treatment?.about.preparation).toMatchObject({ starts: { period: "2027-01-01" }, begun: false });
  });

  it("are not prepared once their day has passed", () => {
    const [late] = ofKind(year, "meeting").filter(({ state }) => state === "overdue");
    expect(late?.about.preparation).toBeNull();
  });

  it("want a status that is not too old on the day", () => {
    const later = { "meetings/2026-board.yaml": 'id: board-2026\nbody: board\ndate: "2026-07-01"\nstate: planned\n' };
    const [meeting] = ofKind(smallCalendar({ files: later }), "meeting").filter(({ key }) => key === "board-2026");
    expect(meeting?.about.preparation?.initiatives).toMatchObject([{ ready: 0, missing: [{ number: "1.A" }] }]);
  });

  it("are not held yet to the eyes of an earlier day", () => {
    const before = smallCalendar({ asOf: "2025-09-01" });
    expect(stands(ofKind(before, "meeting")).slice(0, 1)).toEqual(["2025-09-10 board-2025 open"]);
    expect(ofKind(before, "follow-up")).toEqual([]);
  });
});

describe("the annual wheel", () => {
  it("shows what no meeting treats, in its months, in order", () => {
    const treatments = ofKind(smallCalendar({ from: "2026-01-01", to: "2027-03-31" }), "treatment");
    expect(treatments.map(({ key, start, end, state }) => `${key} ${start} ${end} ${state}`)).toEqual([
      "winter/2025 2025-12-01 2026-01-31 passed",
      // the board's meeting on 20 March comes first
      "council-spring/2026 2026-03-21 2026-03-31 open",
      "twice/2026-05 2026-05-01 2026-05-31 open",
      "twice/2026-10 2026-10-01 2026-10-31 open",
      "winter/2026 2026-12-01 2027-01-31 open",
      // in one window the board comes before the council, although the file has them the other way round
      "board-spring/2027 2027-01-01 2027-03-31 open",
      "council-spring/2027 2027-01-01 2027-03-31 open",
    ]);
  });

  it("writes the months as a quarter, a month or a range", () => {
    const treatments = ofKind(smallCalendar({ from: "2026-12-01", to: "2027-05-31" }), "treatment");
    expect(treatments.map(({ period }) => period.period)).toEqual(["2026-12/2027-01", "2027-Q1", "2027-Q1", "2027-05"]);
  });

  it("names what comes first with the day that is registered", () => {
    const [council] = ofKind(view, "treatment");
    expect(council?.about.after).toMatchObject([{ id: "board-spring", date: { period: "2026-03-20" } }]);
    expect(council?.about.preparation?.by.period).toBe("2026-03-31");
  });

  it("survives treatments that wait for each other", () => {
    const governance =
      "bodies: []\nwheel:\n  - { id: a, name: A, months: [6], after: [b], text: A }\n  - { id: b, name: B, months: [6], after: [a], text: B }\n";
    expect(ofKind(smallCalendar({ files: { "governance.yaml": governance } }), "treatment")).toHaveLength(2);
  });
});

describe("figures", () => {
  it("are due on the day the source names, by its cadence, and for due periods passed", () => {
    expect(stands(ofKind(smallCalendar({ to: "2027-12-31" }), "figure"))).toEqual([
      "2025-06-30 register/cadence/2025-06-30 overdue",
      "2025-12-31 register/target/2025-12-31 overdue",
      "2026-06-15 survey/source/next open",
      "2026-06-30 register/cadence/2026-06-30 open",
      "2026-12-31 register/cadence/2026-12-31 open",
      "2027-06-15 survey/cadence/2027-06-15 open",
      "2027-06-30 register/cadence/2027-06-30 open",
      "2027-12-31 register/cadence/2027-12-31 open",
    ]);
  });

  it("are late only after the grace, and stand in the calendar until then", () => {
    const [figure] = ofKind(smallCalendar({ asOf: "2025-09-30" }), "figure");
    expect(figure).toMatchObject({ day: "2025-06-30", end: "2025-09-30", state: "open" });
    expect(ofKind(smallCalendar({ asOf: "2025-10-01" }), "figure")[0]?.state).toBe("overdue");
  });

  it("name the measures that lack them and whom to ask", () => {
    const [first] = ofKind(view, "figure");
    expect(first?.about.measures.map(({ number }) => number)).toEqual(["1.2a"]);
    expect(first?.who.map(({ id }) => id)).toEqual(["trust"]);
    const survey = ofKind(view, "figure").find(({ key }) => key === "survey/source/next");
    expect(survey?.who).toMatchObject([{ id: "new", formerly: { text: "Gammelt direktorat" } }]);
    expect(survey?.assumed).toBe(true);
  });

  it("have come when the source's day brought them", () => {
    const sources =
      "sources: [{ id: survey, name: U, kind: survey, cadence: yearly, next_due: '2025-06-15' }, { id: register, name: R, kind: register }]\n";
    const done = ofKind(smallCalendar({ from: "2025-01-01", files: { "sources.yaml": sources } }), "figure");
    expect(stands(done)).toContain("2025-06-15 survey/source/next done");
  });
});

describe("the range and the filters", () => {
  it("keep what is overdue from before apart, and nothing from after", () => {
    expect(view.overdue.every(({ state, end }) => state === "overdue" && end < "2026-03-01")).toBe(true);
    expect(view.entries.every(({ start, end }) => start <= "2027-03-01" && end >= "2026-03-01")).toBe(true);
    expect(year.overdue).toEqual([]);
  });

  it("name each thing once", () => {
    const named = [...year.entries, ...year.undated].map(({ about, key }) => `${about.kind} ${key}`);
    expect(new Set(named).size).toBe(named.length);
  });

  it("narrow by kind", () => {
    const only = smallCalendar({ filter: { kinds: ["milestone"], owners: [] } });
    expect(new Set([...only.overdue, ...only.entries].map(({ about }) => about.kind))).toEqual(new Set(["milestone"]));
  });

  it("narrow by who is to act, under the old name and the new", () => {
    for (const owner of ["old", "new"]) {
      const theirs = smallCalendar({ filter: { kinds: [], owners: [owner] } });
      expect(keys(ofKind(theirs, "follow-up")), owner).toEqual(["f-1"]);
      expect(keys(ofKind(theirs, "figure")), owner).toEqual(["survey/source/next"]);
    }
  });

  it("keep a meeting for those who bring something to it, with that alone", () => {
    const theirs = smallCalendar({ filter: { kinds: ["meeting"], owners: ["trust"] } });
    const meeting = ofKind(theirs, "meeting").find(({ key }) => key === "board-2026");
    expect(meeting?.about.preparation?.figures.map(({ ask }) => ask?.id)).toEqual(["trust", "trust"]);
  });

  it("speak the asked language", () => {
    const en = smallCalendar({ wording: catalogue("en") });
    expect(ofKind(en, "follow-up")[0]?.about.text).toEqual({ text: "Make a draft.", lang: "en" });
  });
});
