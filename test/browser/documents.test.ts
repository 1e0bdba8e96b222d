/**
 * Every document in every language can be used by everyone, in a real browser: on screen, in print, in the dark, on
 * 320 px, by keyboard; and the pages of the meeting pack are one sheet each.
 */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { languages } from "../../src/present/lang/index.js";
import { judge, type Judge, sheet } from "../helpers/accessible.js";
import { describeBrowser } from "../helpers/browser.js";
import { demo, htmlOf, kinds, norway } from "./document-scene.js";

describeBrowser("documents", (browser) => {
  let judged: Judge;
  beforeAll(async () => {
    judged = await judge(browser());
  }, 240_000);
  afterAll(() => judged.close());

  describe.each(languages)("of the demonstration plan in %s", (lang) => {
    it.each(kinds)("%s has no flaw", { timeout: 240_000 }, async (kind) => {
      expect(await judged.flaws(await htmlOf(kind, lang, demo))).toEqual([]);
    });
  });

  // A plan with few figures has pages of their own kind: what is not there is said.
  it.each(kinds)("%s of the bundled plan has no flaw", { timeout: 240_000 }, async (kind) => {
    expect(await judged.flaws(await htmlOf(kind, "nb", norway))).toEqual([]);
  });

  it.each(languages)("the meeting pack has each objective on one sheet (%s)", { timeout: 240_000 }, async (lang) => {
    const page = await browser().newPage({ viewport: sheet });
    await page.emulateMedia({ media: "print" });
    const highest: number[] = [];
    for (const plan of [demo, norway]) {
      await page.setContent(await htmlOf("meeting", lang, plan));
      const heights = await page.evaluate<number[]>(
        '[...document.querySelectorAll(".pack-page")].map((each) => each.getBoundingClientRect().height)',
      );
      expect(heights).toHaveLength(5);
      highest.push(...heights);
    }
    await page.close();
    expect(Math.max(...highest)).toBeLessThan(sheet.height);
  });
});
