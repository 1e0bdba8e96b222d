/** Every kind of page of the open publication can be used by everyone, in a real browser. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { languages } from "../../src/present/lang/index.js";
import { judge, type Judge } from "../helpers/accessible.js";
import { describeBrowser } from "../helpers/browser.js";
import { ehs, temporaryFolder } from "../helpers/run.js";
import { hostilePlan } from "../helpers/hostile-plan.js";

const folder = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** One page of each kind. */
const each = ["", "objective/1", "indicator/1.1", "targets", "not-measured"];

/**
 * Each plan with the pages that are judged: one of each kind, and those that differ most. The languages share their layout,
 * so the odd plans are judged in one.
 */
const plans: readonly {
  readonly name: string;
  readonly asked: () => readonly string[];
  readonly pages: readonly string[];
  readonly languages: readonly string[];
}[] = [
  {
    name: "the demonstration plan",
    asked: () => ["--plan", folder("templates/demo/plan"), "--as-of", "2026-03-31"],
    pages: [...each, "goal/G1", "indicator/4.2.1"],
    languages,
  },
  {
    name: "the bundled plan",
    asked: () => ["--plan", folder("plan"), "--as-of", "2026-11-21"],
    pages: ["", "objective/4", "indicator/1.3", "targets", "not-measured"],
    languages: ["nb"],
  },
  {
    name: "a hostile plan",
    asked: () => {
      const plan = join(temporaryFolder(), "plan");
      for (const [path, text] of Object.entries(hostilePlan())) {
        mkdirSync(join(plan, path, ".."), { recursive: true });
        writeFileSync(join(plan, path), text);
      }
      return ["--plan", plan, "--as-of", "2026-03-31"];
    },
    pages: each,
    languages: ["en"],
  },
];

describeBrowser("the open publication", (browser) => {
  let judged: Judge;
  beforeAll(async () => {
    judged = await judge(browser());
  }, 240_000);
  afterAll(() => judged.close());

  describe.each(plans)("of $name", ({ asked, pages, languages: own }) => {
    it.each(own)("has pages without a flaw (%s)", { timeout: 240_000 }, async (lang) => {
      const out = join(temporaryFolder(), "site");
      const { code, stderr } = await ehs(["report", "site", ...asked(), "--lang", lang, "-o", out]);
      expect(code, stderr).toBe(0);
      for (const page of pages) {
        const html = readFileSync(join(out, page, "index.html"), "utf8");
        expect(await judged.flaws(html), page).toEqual([]);
      }
    });

    it("has one kind of page for each layout among those judged", () => {
      const kinds = readdirSync(folder("templates/documents")).filter((name) => /^site-.*\.html\.hbs$/.test(name));
      const seen = new Set(pages.map((page) => page.split("/")[0]));
      expect([...seen].filter((each) => each !== "goal")).toHaveLength(kinds.length);
    });
  });
});
