/** What the status screen says in words, and that Markdown says the same. */
import { describe, expect, it } from "vitest";
import { evaluate } from "../../src/evaluate/evaluate.js";
import { indexPlan } from "../../src/evaluate/items.js";
import { attentionSections } from "../../src/present/attention-text.js";
import { ordinarySpaces } from "../../src/present/clean.js";
import { catalogue } from "../../src/present/lang/index.js";
import { columnsOf } from "../../src/present/status-columns.js";
import { layoutFor } from "../../src/present/status-layout.js";
import { statusJson } from "../../src/present/status-json.js";
import { statusMarkdown } from "../../src/present/status-md.js";
import { statusTable } from "../../src/present/status-table.js";
import { ownersText } from "../../src/present/status-text.js";
import type { AttentionView, FigureToCollect } from "../../src/report/attention-view.js";
import type { InitiativeView, StatusView } from "../../src/report/status-view.js";
import { inventedPlan } from "../report/invented-plan.js";
import { viewOf } from "../report/scene.js";

const nb = catalogue("nb");
const en = catalogue("en");

const unmeasured = `
id: "1"
name: Første
indicators:
  - id: "1.1"
    name: Spredning
    type: adoption
    source: register
    measures:
      - { id: 1.1a, name: Kommuner, unit: kommuner, scale: count, direction: up, baseline: { kind: measured, value: 166, comparable: false, reason: Teller tilskudd. }, targets: [{ kind: level, value: 200, due: 2024-12-31 }] }
      - { id: 1.1b, name: Et navn som er så langt at det trenger mange linjer for å komme med i en smal tabell uten å bli kuttet noe sted, unit: "%", scale: share, direction: up, baseline: { kind: pending, text: Ventes, period: "2022" }, targets: [{ kind: none }] }
      - { id: 1.1c, name: Tilfredshet, unit: "%", scale: share, direction: up, baseline: { kind: measured, value: 48, period: "2021" }, targets: [{ kind: level, value: 60, due: "2025" }], observations: [{ period: "2022", value: 46, standing: candidate }] }
initiatives:
  - { id: 1.A, name: Prismodell, owners: [trust], partners: [old, trust], status_source: register }
`;
const plan = inventedPlan({
  "objectives/1.yaml": unmeasured,
  "objectives/2.yaml": 'id: "2"\nname: Andre\n',
  "strategy.yaml": "name: S\n",
});

function seen(asOf: string, lang: "nb" | "en" = "nb"): StatusView {
  const index = indexPlan(plan);
  const evaluation = evaluate(plan, index, asOf);
  const leftOut = [{ file: "objectives/9.yaml", item: "1.2", words: new Set<string>() }];
  return viewOf({ plan, index, evaluation, leftOut, wording: catalogue(lang) });
}

const screen = (view: StatusView, width: number): string => statusTable(view, { width, colour: false, ascii: false });

describe("columns", () => {
  it("that are empty all the way down are not there, and names get their room", () => {
    const view = seen("2024-06-30");
    expect(columnsOf(view)).toEqual({ latest: false, age: false, course: false });
    for (const width of [80, 100, 120, 160]) {
      expect(screen(view, width)).not.toMatch(/Siste|Alder|Forløp/);
      const all = layoutFor(width, 4, { latest: true, age: true, course: true });
      const few = layoutFor(width, 4, columnsOf(view));
      const name = ({ columns, widths }: typeof all): number => widths[columns.indexOf("name")] ?? 0;
      expect(name(few)).toBeGreaterThan(name(all));
    }
    expect(statusMarkdown(view)).not.toMatch(/Siste|Alder/);
  });

  it("are there when one row has something", () => {
    expect(columnsOf(viewOf())).toEqual({ latest: true, age: true, course: true });
    expect(statusMarkdown(viewOf())).toContain("| Siste | Alder |");
  });

  it("fill the line, and never more", () => {
    for (let width = 80; width <= 200; width += 1) {
      for (const there of [true, false]) {
        const { widths } = layoutFor(width, 6, { latest: there, age: there, course: there });
        expect(widths.reduce((sum, each) => sum + each + 2, -2)).toBeLessThanOrEqual(width);
        expect(Math.min(...widths)).toBeGreaterThan(0);
      }
    }
  });
});

describe("the head", () => {
  const sentence = "Ingen delindikator er målt etter utgangspunktet.";

  it("says once that nothing is measured, and what is left out", () => {
    for (const text of [screen(seen("2024-06-30"), 80), statusMarkdown(seen("2024-06-30"))]) {
      expect(text.split(sentence)).toHaveLength(2);
      expect(text).toContain("1 utelatt på grunn av feil: 1.2");
      expect(text).toContain("Tall må hentes inn fra 1 kilde:");
    }
    expect(screen(seen("2024-06-30", "en"), 80)).toContain("1 left out because of errors: 1.2");
    expect(screen(viewOf(), 80)).not.toContain(sentence);
  });

  it("puts what is left out first in what needs attention", () => {
    const [first] = attentionSections(nb, seen("2024-06-30").attention);
    expect(first?.heading).toBe("Utelatt på grunn av feil");
  });
});

describe("rows", () => {
  it("cut neither names nor owners, and say why baseline and target cannot be compared", () => {
    const view = seen("2024-06-30");
    for (const width of [80, 100, 120, 160]) expect(screen(view, width)).not.toContain("…");
    for (const width of [80, 160]) expect(screen(view, width)).toMatch(/\n +Teller tilskudd\.\n/);
    expect(statusMarkdown(view)).toContain("166; annen definisjon: Teller tilskudd.");
  });

  it("say why there is no target at any width, and that a period is not measured from 120 columns on", () => {
    const view = seen("2026-06-30");
    for (const width of [80, 119, 120]) expect(screen(view, width)).toContain("måltall er ikke");
    expect(screen(view, 119)).not.toMatch(/Tilfredshet[^]*2025 er ikke målt[^]*TRENGER/);
    expect(screen(view, 120)).toContain("2025 er ikke målt");
  });

  it("do not repeat a unit that is the name", () => {
    expect(screen(seen("2024-06-30"), 160)).not.toContain("kommuner");
    expect(statusMarkdown(seen("2024-06-30"))).toContain("| 1.1a | Kommuner |");
  });

  it("say that a baseline awaits the figure of a period, once", () => {
    expect(statusMarkdown(seen("2024-06-30"))).toContain("| avventer tall for 2022 |");
    expect(statusMarkdown(seen("2024-06-30", "en"))).toContain("| awaits the figure for 2022 |");
  });

  it("give the verdict of candidate figures in the method's words, on the screen and in Markdown", () => {
    const flat = ordinarySpaces(screen(seen("2024-06-30"), 200)).replace(/\s+/g, " ");
    expect(flat).toContain("46 % (2022): feil retning (kandidat)");
    expect(statusMarkdown(seen("2024-06-30"))).toContain("46 % (2022): feil retning (kandidat)");
    expect(flat).not.toContain("▼");
  });
});

describe("owners", () => {
  const initiative = (view: StatusView): InitiativeView => {
    const found = view.objectives[0]?.initiatives[0];
    if (found === undefined) throw new Error("no initiative");
    return found;
  };

  it("are followed by those who take part and do not own", () => {
    expect(ownersText(nb, initiative(seen("2024-06-30")))).toBe("Helseforetaket, i samarbeid med ND");
    expect(ownersText(en, initiative(seen("2024-06-30", "en")))).toBe("Helseforetaket\u00a0[nb], with ND");
    const { owners } = initiative(seen("2024-06-30"));
    expect(ownersText(nb, { ...initiative(viewOf()), owners, partners: [] })).toBe("Helseforetaket, flere");
  });

  it("and partners are in JSON", () => {
    expect(statusJson(seen("2024-06-30"))).toMatch(/"partners": \[\s+\{\s+"id": "new"/);
  });
});

describe("figures to collect", () => {
  const at = (period: string) => ({ period, text: nb.period(period), short: period });
  const figure = (id: string, reason: FigureToCollect["reason"], period: string | null): FigureToCollect => ({
    ...{ id, number: id, name: { text: `N${id}`, lang: "nb" }, reason },
    period: period === null ? null : at(period),
  });
  const told = (...figures: FigureToCollect[]) => {
    const none: AttentionView = { ...viewOf().attention, leftOut: [] };
    const source = { id: "register", name: { text: "Registeret", lang: "nb" } };
    const view = { ...none, figures: [{ source, ask: null, cadence: "yearly" as const, figures }] };
    const [section] = attentionSections(nb, view);
    const [group] = section?.groups ?? [];
    return [group?.title?.split("; ").slice(2).join("; "), group?.items.map(({ text }) => text), section?.count];
  };

  it("state what holds for most of a source once", () => {
    expect(told(figure("1", "due", "2025"), figure("2", "due", "2025"))).toEqual(["for 2025", ["", ""], 2]);
    expect(told(figure("1", "first", null))).toEqual(["ikke målt ennå", [""], 1]);
    expect(told(figure("1", "due", "2025"), figure("2", "due", "2024-12-31"))).toEqual([
      "",
      ["2025 er ikke målt", "fristen 31. desember 2024 er passert uten måling"],
      2,
    ]);
  });

  it("name an item once, with all that is missing", () => {
    expect(told(figure("1", "baseline", "2022"), figure("1", "due", "2025"), figure("2", "due", "2025"))).toEqual([
      "",
      ["utgangspunktet avventer tall for 2022; 2025 er ikke målt", "2025 er ikke målt"],
      2,
    ]);
  });
});

describe("words that follow counts", () => {
  it.each([
    [1, "1 delindikator", "1 measure", "1 av 1 delindikator kan vurderes", "1 of 1 measure can be judged"],
    [34, "34 delindikatorer", "34 measures", "2 av 34 delindikatorer kan vurderes", "2 of 34 measures can be judged"],
  ])("%d", (all, norwegian, english, judged, judgedEn) => {
    const some = Math.min(all, 2);
    expect(ordinarySpaces(nb.picture.measures(all))).toBe(norwegian);
    expect(ordinarySpaces(en.picture.measures(all))).toBe(english);
    expect(ordinarySpaces(nb.picture.judged(some, all))).toBe(judged);
    expect(ordinarySpaces(en.picture.judged(some, all))).toBe(judgedEn);
  });

  it("take one or many", () => {
    expect([1, 2].map((count) => ordinarySpaces(en.findings.inFiles(count)))).toEqual(["in 1 file", "in 2 files"]);
    expect([1, 2].map((count) => ordinarySpaces(nb.findings.inFiles(count)))).toEqual(["i 1 fil", "i 2 filer"]);
    expect(ordinarySpaces(en.picture.seeBelow(1))).toContain("from 1 source:");
    expect(ordinarySpaces(en.picture.seeBelow(2))).toContain("from 2 sources:");
  });
});

describe("deadlines", () => {
  const day = { period: "2024-12-31", text: "31. desember 2024", short: "31.12.2024" };

  it("that are a single day are said to have passed", () => {
    expect(nb.picture.why({ kind: "unmeasured", period: day })).toBe(
      "fristen 31. desember 2024 er passert uten måling",
    );
    expect(en.picture.why({ kind: "unmeasured", period: { ...day, text: "31 December 2024" } })).toBe(
      "the deadline 31 December 2024 passed without a measurement",
    );
  });
});

it("an overall goal is called what the plan calls it", () => {
  const view = { ...viewOf(), levels: { goal: { text: "visjonsmål", lang: "nb" } } };
  expect(screen(view, 80)).toContain("\nVisjonsmål G  God helse\n");
  expect(statusMarkdown(view)).toContain("## Visjonsmål G God helse");
  expect(screen(viewOf(), 80)).toContain("\nOverordnet mål G  God helse\n");
});
