/** The SVG of every chart: well formed, alone in the world, the same each time, and harmless whatever the plan says. */
import { describe, expect, it } from "vitest";
import { type Chart, countsChartOf, seriesChartOf } from "../../../src/present/charts/index.js";
import { chartWords } from "../../../src/present/lang/charts.js";
import { chartViews, drawn } from "../../helpers/charts.js";
import { type XmlElement, readXml } from "../../helpers/xml.js";
import { demoFolder } from "../../demo/scene.js";

const views = await chartViews(demoFolder, "2026-03-31", "nb");
const charts = drawn(views, "nb");

const drawingsOf = ({ svg, narrow }: Chart): string[] => (narrow === null ? [svg] : [svg, narrow]);
const elements = (one: XmlElement): XmlElement[] => [one, ...one.children.flatMap(elements)];

/** `readXml` knows names without colons only, which is all that a chart needs. */
const read = (svg: string): XmlElement[] => elements(readXml(svg));

describe.each([...charts])("%s", (_, chart) => {
  it("is well-formed XML of few kinds of element, with nothing from outside", () => {
    for (const svg of drawingsOf(chart)) {
      const all = read(svg);
      const names = new Set(all.map(({ name }) => name));
      for (const name of names) expect(["", "svg", "title", "desc", "rect", "line", "path", "text"]).toContain(name);
      const attributes = all.flatMap(({ attributes: own }) => Object.entries(own));
      expect(attributes.filter(([name]) => /^on|href|^style$/.test(name))).toEqual([]);
      expect(attributes.filter(([, value]) => /NaN|Infinity|undefined|url\(/.test(value))).toEqual([]);
    }
  });

  it("is the same by another id, but for its ids", () => {
    const other = chart.under("other-id");
    const ids = /\b(?:id|aria-labelledby)="[^"]*"/g;
    expect(other.svg.match(ids)).toEqual([
      'aria-labelledby="other-id-t other-id-d"',
      'id="other-id-t"',
      'id="other-id-d"',
    ]);
    expect(drawingsOf(other).map((svg) => svg.replace(ids, ""))).toEqual(
      drawingsOf(chart).map((svg) => svg.replace(ids, "")),
    );
  });

  it("has a title and a description that its label names, a ground, and a view box", () => {
    for (const svg of drawingsOf(chart)) {
      const root = read(svg).find(({ name }) => name === "svg");
      const ids = (root?.children ?? []).slice(0, 2).map(({ attributes }) => attributes["id"]);
      expect(root?.attributes["aria-labelledby"]).toBe(ids.join(" "));
      expect(root?.attributes["role"]).toBe("img");
      expect(root?.children.map(({ name }) => name).slice(0, 3)).toEqual(["title", "desc", "rect"]);
      expect(root?.children[0]?.text).toBe(chart.title);
      expect(root?.children[1]?.text).toBe(chart.description);
      expect(root?.attributes["viewBox"]).toMatch(/^0 0 \d+(\.\d+)? \d+(\.\d+)?$/);
    }
  });

  it("has its numbers in a table of even rows", () => {
    const { head, rows } = chart.table;
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) expect(row).toHaveLength(head.length);
  });
});

describe("all charts of a page", () => {
  it("have ids of their own", () => {
    const ids = [...charts.values()].flatMap((chart) =>
      drawingsOf(chart).flatMap((svg) => [...svg.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)),
    );
    expect(ids.length).toBeGreaterThan(100);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[A-Za-z][A-Za-z0-9_-]*$/);
  });

  it("are the same bytes when they are made again", async () => {
    const again = drawn(await chartViews(demoFolder, "2026-03-31", "nb"), "nb");
    const bytes = (all: typeof charts) => [...all].map(([name, chart]) => [name, JSON.stringify(chart)]);
    expect(bytes(again)).toEqual(bytes(charts));
  });
});

/** Controls, and changes of direction. */
const hidden = /\p{Cc}|[\u202a-\u202e]/u;

describe("a hostile plan", () => {
  const [series] = views.series;
  const evil = {
    text: `</text><script>alert(1)</script>" onload="x" & <!-- ]]> \u202Ereversed\u0007\u0000 javascript:alert(1) \ud800 ${"lang ".repeat(2000)}`,
    lang: `nb" onload="alert(1)`,
  };
  const { counts } = views;
  if (series === undefined || counts === null) throw new Error("the demonstration has charts");
  const bad = seriesChartOf(
    { ...series, id: "<id>", number: "1<2", name: evil, unit: evil, source: evil },
    chartWords("nb"),
    { id: `a"><script>` },
  );
  const rows = counts.rows.map((row) => ({ ...row, name: evil, number: evil.text, levelName: evil }));
  const badCounts = countsChartOf({ ...counts, rows }, chartWords("en"), { id: "" });

  it.each([bad, badCounts])("stays text", (chart) => {
    for (const svg of drawingsOf(chart)) {
      const all = read(svg);
      expect(all.filter(({ name }) => name === "script")).toEqual([]);
      expect(all.flatMap(({ attributes }) => Object.keys(attributes)).filter((name) => name.startsWith("on"))).toEqual(
        [],
      );
      expect(svg).not.toMatch(hidden);
    }
    expect([chart.title, chart.subtitle, chart.description, ...chart.table.rows.flat()].join("")).not.toMatch(hidden);
  });
});
