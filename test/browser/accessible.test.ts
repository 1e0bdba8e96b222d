/** Every page can be used by everyone, in a real browser: on screen, in print, in the dark, on 320 px, by keyboard. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { languages } from "../../src/present/lang/index.js";
import { judge, type Judge } from "../helpers/accessible.js";
import { describeBrowser } from "../helpers/browser.js";
import { scenes } from "./scenes.js";

describeBrowser("pages", (browser) => {
  let judged: Judge;
  beforeAll(async () => {
    judged = await judge(browser());
  }, 240_000);
  afterAll(() => judged.close());

  describe.each(languages)("in %s", (lang) => {
    it.each(scenes(lang))("$name", { timeout: 240_000 }, async ({ html }) => {
      expect(await judged.flaws(await html())).toEqual([]);
    });
  });
});
