/** What the calendar says of preparations, and of what is late, drafted, untracked or numbered alike, in every format. */
import { describe, expect, it } from "vitest";
import { calendarIcs } from "../../src/present/calendar-ics.js";
import { calendarMarkdown } from "../../src/present/calendar-md.js";
import { calendarText } from "../../src/present/calendar-text.js";
import { catalogue } from "../../src/present/lang/index.js";
import { smallCalendar } from "../report/wheel-plan.js";
import { jsonOf } from "./calendar-answer.js";

const en = smallCalendar({ wording: catalogue("en"), from: "2025-01-01", to: "2027-12-31" });
const screen = { width: 120, colour: false, ascii: false };

describe("the calendar", () => {
  it("counts what must be ready as the JSON does", () => {
    const meeting = jsonOf(en).entries.find(({ key }) => key === "board-2026");
    const figures = meeting?.preparation?.figures ?? [];
    const sum = (of: "ready" | "wanted"): number => figures.reduce((all, each) => all + each[of], 0);
    const text = calendarText(en, "list", { ...screen, width: 200 });
    const counted = `${String(sum("ready"))} of ${String(sum("wanted"))} measures`;
    expect(text).toContain(
      `Figures: ready for ${counted} in use (a figure that can be judged has come since the baseline`,
    );
    expect(text).toContain(`1 Indicators: ready for ${counted};`);
    expect(text).toContain("7 Other: not tracked");
  });

  it("tells only how much is ready until the preparation starts, and from when that is", () => {
    const only = { files: { "meetings/2026-late.yaml": 'id: late\nbody: council\ndate: "2024-01-20"\nstate: held\n' } };
    const far = smallCalendar({
      asOf: "2025-12-01",
      to: "2026-03-31",
      filter: { kinds: ["meeting"], owners: [] },
      ...only,
    });
    const text = calendarText(far, "list", { ...screen, width: 200 });
    expect(text).toContain(
      "Forberedelsen begynner 20. januar 2026. Klart til 20. mars 2026 så langt: tall for 1 av 4 delindikatorer, status for 0 av 1 initiativ. 1 vilkår er ikke oppfylt.",
    );
    expect(text).not.toContain("spør");
    expect(calendarMarkdown(far, "list")).toContain("Forberedelsen begynner 20");
    expect(calendarIcs(far).replaceAll("\r\n ", "")).not.toContain("spør");
  });

  it("lists what is missing once where two meetings lack the same", () => {
    const meeting = (id: string, body: string): string =>
      `id: ${id}\nbody: ${body}\ndate: "2026-03-20"\nstate: planned\n`;
    const two = {
      "meetings/2026-board.yaml": meeting("a", "board"),
      "meetings/2026-late.yaml": meeting("b", "council"),
    };
    const text = calendarText(smallCalendar({ files: two }), "list", { ...screen, width: 200 });
    expect(text.match(/\(spør /g)).toHaveLength(2);
    // two treatments are in the time of preparation too, and the first of them has the list
    expect(text.match(/Det mangler det samme som til «Utvalget om våren» over\./g)).toHaveLength(3);
  });

  it("says whose the figures are where only theirs are told", () => {
    const theirs = smallCalendar({ filter: { kinds: ["meeting"], owners: ["trust"] } });
    const text = calendarText(theirs, "list", { ...screen, width: 200 });
    expect(text).toContain("Utvalg: slag møte · for Helseforetaket");
    expect(text).toContain("Tall fra Helseforetaket: klart for 0 av 3 delindikatorer i bruk");
    expect(text).not.toContain("Møtepakken");
  });

  it("speaks of a draft edition, a late milestone and an untracked duty as they are", () => {
    const draft = {
      "editions/2025/edition.yaml":
        'id: "2025"\nname: Utgaven\nstate: draft\ndate: "2026-10"\napplies_from: "2026"\npublisher: old\n',
    };
    const text = calendarText(smallCalendar({ files: draft }), "list", { ...screen, width: 200 }).replace(/ +/g, " ");
    expect(text).toContain("«Utgaven» skulle ha begynt å gjelde");
    expect(text).toContain("fortsatt et utkast; utgivelse planlagt oktober 2026");
    expect(text).toContain("«Utgaven» gis ut");
    expect(text).toMatch(/Prøving – Arbeidet .*▲ forsinket/);
    expect(text).toContain("planlagt oktober 2025; ventet mai 2026; 212 dager etter planen");
    expect(text).toContain("løpende; følges ikke: planen sier ikke hva som viser at det er gjort");
    expect(text).toContain(
      "hvert år fra 30. september 2025; hyppigheten er antatt; sist registrert: Utvalget, 10. september 2025",
    );
    expect(text).toContain("møtet er ikke registrert som holdt");
  });

  it("names the level where a number stands on more than one", () => {
    const strategy = {
      "strategy.yaml":
        'name: S\ngoals: [{ id: g-1, number: "1", name: G, planned: [{ id: p, text: Gjør det., due: "2026-06" }] }]\n',
    };
    const goal = smallCalendar({ files: strategy });
    expect(jsonOf(goal).entries.find(({ key }) => key === "g-1/p")).toMatchObject({
      text: "Overordnet mål 1: Gjør det.",
      item: { number: "1", level: "goal" },
    });
    expect(calendarText(goal, "list", { ...screen, width: 200 })).toContain("Overordnet mål 1: Gjør det.");
    expect(calendarMarkdown(goal, "list")).toContain("Overordnet mål 1: Gjør det.");
    expect(calendarIcs(goal).replaceAll("\r\n ", "")).toContain(":Overordnet mål 1: Gjør det.");
  });
});
