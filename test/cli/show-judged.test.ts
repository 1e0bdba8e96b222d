/** What the bodies have said of an item stands on its page, beside what is computed. */
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { ehs } from "../helpers/run.js";

const demo = fileURLToPath(new URL("../../templates/demo/plan", import.meta.url));

interface Shown {
  readonly items: readonly {
    readonly lists: readonly { readonly code: string; readonly entries: readonly unknown[] }[];
  }[];
}

async function listsOf(id: string, asOf: string): Promise<Record<string, number>> {
  const ran = await ehs(["show", id, "--plan", demo, "--as-of", asOf, "--format", "json"]);
  const lists = (JSON.parse(ran.stdout) as Shown).items.flatMap((item) => item.lists);
  const judged = ["assessments", "priorities", "decisions", "past_benefits"];
  return Object.fromEntries(
    lists.filter(({ code }) => judged.includes(code)).map(({ code, entries }) => [code, entries.length]),
  );
}

describe("what the bodies have said", () => {
  it("stands with the item: the signed judgement and the agreed priority", async () => {
    expect(await listsOf("1.3", "2026-03-31")).toMatchObject({ assessments: 1, priorities: 1 });
    expect(await listsOf("4.A", "2026-03-31")).toMatchObject({ priorities: 3, decisions: 1 });
  });

  it("stands with the initiative: the past year's benefit", async () => {
    expect(await listsOf("1.A", "2026-03-31")).toHaveProperty("past_benefits");
  });

  it("is not there before the meeting was held", async () => {
    expect(await listsOf("1.3", "2023-03-31")).toEqual({});
  });

  it("is said in the terminal, in words", async () => {
    const { stdout } = await ehs(["show", "1.3", "--plan", demo, "--as-of", "2026-03-31", "--lang", "nb"]);
    expect(stdout).toContain("VURDERINGER");
    expect(stdout).toContain("PRIORITERINGER");
  });
});
