import { describe, expect, it } from "vitest";
import type { Matter } from "../../src/report/attention-view.js";
import { viewOf } from "./scene.js";

const { attention } = viewOf();
const brief = ({ id, by, values, developments }: Matter) => [
  id,
  by.period,
  values.map((value) => `${value.id} ${value.kind}`),
  developments.map(({ text }) => text.text),
];
const ids = (items: readonly { readonly id: string }[]): string[] => items.map(({ id }) => id);

describe("figures to collect", () => {
  it("stand by source, with whom to ask and for which period", () => {
    const found = attention.figures.map(({ source, ask, cadence, figures }) => ({
      source: source?.id ?? null,
      ask: ask?.id ?? null,
      cadence,
      figures: figures.map(({ id, reason, period }) => [id, reason, period?.period ?? null]),
    }));
    expect(found).toEqual([
      {
        source: "register",
        ask: null,
        cadence: null,
        figures: [
          ["1.1a", "due", "2025"],
          ["1.1b", "due", "2025"],
          ["2.2.2", "exact", "2025"],
        ],
      },
      { source: "survey", ask: "new", cadence: "yearly", figures: [["1.4", "stale", "2024-12-31"]] },
      { source: null, ask: null, cadence: null, figures: [["1.5b", "first", null]] },
    ]);
  });

  it("name the successor once it has taken over, and not before", () => {
    const askedOn = (asOf: string) =>
      viewOf({}, asOf).attention.figures.find(({ source }) => source?.id === "survey")?.ask;
    expect(askedOn("2023-12-31")).toMatchObject({ id: "old", formerly: null });
    expect(askedOn("2024-01-01")).toMatchObject({ id: "new", formerly: { text: "Gammelt direktorat" } });
  });
});

describe("open items", () => {
  it("are named once their date has passed", () => {
    expect(attention.overdue.map(brief)).toEqual([
      ["1.2", "2023-Q1", [], ["Vise forskjeller."]],
      ["2.1a", "2023-Q1", ["2.1a baseline", "2.1a target"], []],
      ["invented", "2023", [], ["Videreutvikle settet."]],
    ]);
    expect(attention.overdue[0]?.developments[0]?.owner).toMatchObject({ id: "new" });
    expect(viewOf({}, "2023-03-31").attention.overdue).toEqual([]);
  });

  it("hold targets that no number comes of, with the reason", () => {
    expect(attention.targets.map(({ id, reason, kind, text }) => [id, reason, kind, text?.text ?? null])).toEqual([
      ["2.1b", "dependent", "dependent", "venter på: planer for innføring"],
      ["2.1c", "not_computable", "all", null],
      ["2.1d", "none", "none", "Ikke vedtatt."],
    ]);
  });
});

describe("initiatives", () => {
  it("without a report stand by the source it should come from; ended ones owe none", () => {
    expect(
      attention.silent.map(({ source, ask, initiatives }) => [source?.id ?? null, ask?.id ?? null, ids(initiatives)]),
    ).toEqual([
      ["portfolio", "trust", ["1.A", "2.B"]],
      [null, null, ["2.A"]],
    ]);
  });

  it("without a settled owner are named; several owners are an answer", () => {
    expect(ids(attention.ownerless)).toEqual(["2.B"]);
  });

  it("whose deadlines have passed are named, with milestones that were not reached", () => {
    expect(attention.deadlines.map(({ id, milestone, by }) => [id, milestone?.text ?? null, by.period])).toEqual([
      ["2.A", null, "2024"],
      ["2.A", "Utkast", "2025-03"],
    ]);
    expect(viewOf({}, "2024-12-31").attention.deadlines).toEqual([]);
  });
});
