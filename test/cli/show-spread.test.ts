/** How a breakdown spreads, on the page of a measure of the demonstration plan: every year, the unit, and what is hidden. */
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { showWords } from "../../src/present/lang/show.js";
import type { MeasureItemView } from "../../src/report/show-view.js";
import { ehs } from "../helpers/run.js";

const plan = fileURLToPath(new URL("../../templates/demo/plan", import.meta.url));
const common = ["--plan", plan, "--as-of", "2026-03-31", "--no-color"];

async function viewOf(id: string, lang: string): Promise<MeasureItemView> {
  const { stdout } = await ehs(["show", id, "--members", "--format", "json", "--lang", lang, ...common]);
  const { items } = JSON.parse(stdout) as { items: MeasureItemView[] };
  const [item] = items;
  if (item === undefined) throw new Error(`no ${id}`);
  return item;
}

const tokens = (text: string): string[] => text.replaceAll("\u00a0", " ").match(/\d+(?:[ ]\d{3})*(?:[.,]\d+)*/g) ?? [];

describe("the spread over units", () => {
  it.each(["1.2", "4.2.1"].flatMap((id) => (["nb", "en"] as const).map((lang) => ({ id, lang }))))(
    "of $id in $lang says nothing that is not in the JSON",
    async ({ id, lang }) => {
      const { spread } = await viewOf(id, lang);
      const { spread: say } = showWords(lang).parts;
      const known = new Set(tokens(JSON.stringify(spread)));
      expect(spread.map(({ period }) => period.period)).toEqual(["2022", "2023", "2024", "2025"]);
      for (const each of spread) {
        const ends = (["highest", "lowest"] as const).flatMap((which) => {
          const end = each[which];
          return end === null ? [] : [say.end(which, each.period.text, end)];
        });
        const reach = each.atTarget === null ? [] : [say.atTarget(each.atTarget)];
        for (const text of [say.lead(each), say.measured(each), say.noEnds(each), ...reach, ...ends])
          for (const token of tokens(text)) expect(known, text).toContain(token);
      }
    },
  );

  it("names the ends and the units only where the rule allows it", async () => {
    const [hidden, open] = await Promise.all([viewOf("1.2", "en"), viewOf("4.2.1", "en")]);
    expect(hidden.members).toBe("breakdown");
    const last = hidden.spread.at(-1);
    expect([last?.highest, last?.lowest]).toEqual([null, null]);
    expect(last?.members?.filter((unit) => unit.hidden).every(({ value }) => value === null)).toBe(true);
    expect(last?.members?.filter((unit) => unit.hidden).length).toBe(last?.hidden.value);
    expect(hidden.spread.slice(0, -1).every(({ members }) => members === null)).toBe(true);
    expect(last?.limit.value).toBe(5);
    // the units of 4.2.1 are the members of its own figure, and listed there
    expect([open.members, open.spread.at(-1)?.members]).toEqual(["derived", null]);
    expect(open.spread.at(-1)?.highest?.names.map(({ text }) => text)).toEqual(["Tankeholm"]);
  });

  it("says so where there is nobody to list", async () => {
    const { stdout } = await ehs(["show", "1.3", "--members", "--lang", "en", ...common]);
    expect(stdout).toContain("Members: none.");
  });
});
