import { describe, expect, it } from "vitest";
import { catalogue } from "../../src/present/lang/index.js";
import { mdTable, mdText } from "../../src/present/markdown.js";
import { statusMarkdown } from "../../src/present/status-md.js";
import { everything } from "../../src/report/status.js";
import { inventedPlan } from "../report/invented-plan.js";
import { viewOf } from "../report/scene.js";

describe("Markdown", () => {
  it.each([
    ["a | b", "a \\| b"],
    ["*fet* _kursiv_ `kode`", "\\*fet\\* \\_kursiv\\_ \\`kode\\`"],
    ["<script>&amp;", "\\<script\\>\\&amp;"],
    ["[lenke](https://x.no)", "\\[lenke\\](https\\://x.no)"],
    ["1. kvartal 2023", "1\\. kvartal 2023"],
    ["- liste\nmer", "\\- liste mer"],
    ["C:\\mappe", "C:\\\\mappe"],
    ["11,4", "11,4"],
  ])("takes %j as text", (text, escaped) => {
    expect(mdText(text)).toBe(escaped);
  });

  it("has no table without rows", () => {
    expect(mdTable(["a"], [])).toEqual([]);
    expect(mdTable(["a", "b"], [["1", ""]])).toEqual(["| a | b |", "| --- | --- |", "| 1 |  |"]);
  });
});

describe("the status as Markdown", () => {
  it("says what the screen says", async () => {
    await expect(statusMarkdown(viewOf())).toMatchFileSnapshot("golden/status-nb.md");
    await expect(statusMarkdown(viewOf({ wording: catalogue("en") }))).toMatchFileSnapshot("golden/status-en.md");
  });

  it("has as many cells in every row as in the heading, and no HTML", () => {
    const objective = `id: "1"\nname: "a | b <b>c</b>"\nindicators: [{ id: "9", name: "x | y", type: effect, measures: [{ unit: "|", scale: count }] }]\n`;
    const text = statusMarkdown(viewOf({ plan: inventedPlan({ "objectives/1.yaml": objective }) }));
    const cells = (line: string): number => line.replaceAll("\\|", "").split("|").length;
    const tables = text.split("\n\n").filter((block) => block.startsWith("|"));
    expect(tables.length).toBeGreaterThan(3);
    for (const table of tables) expect(new Set(table.split("\n").map(cells)).size).toBe(1);
    expect(text).not.toMatch(/(?<!\\)<|\u00a0/);
    expect(text).toContain("## 1 a \\| b \\<b\\>c\\</b\\>");
  });

  it("says it when nothing matches", () => {
    const none = statusMarkdown(viewOf({ filter: { ...everything, types: ["effect"], objectives: ["1"] } }));
    expect(none).toContain("Ingenting i planen passer med utvalget.");
  });
});
