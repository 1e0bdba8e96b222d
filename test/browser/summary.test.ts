/** The summary printed: two sheets at most, for whoever reads it on paper. */
import { expect, it } from "vitest";
import { languages } from "../../src/present/lang/index.js";
import { asOf, demoFolder } from "../demo/scene.js";
import { describeBrowser } from "../helpers/browser.js";
import { ehs } from "../helpers/run.js";
import { planFolder } from "../plan/norway.js";

describeBrowser("the summary on paper", (browser) => {
  it.each(languages)("is two pages at most, of both plans (%s)", { timeout: 240_000 }, async (lang) => {
    for (const [cwd, day] of [
      [demoFolder, asOf],
      [planFolder, "2026-11-21"],
    ] as const) {
      const { stdout } = await ehs(`report summary --format html --lang ${lang} --as-of ${day}`, { cwd });
      const page = await browser().newPage();
      await page.setContent(stdout);
      const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
      await page.close();
      expect(pdf.match(/\/Type\s*\/Page\b/g)?.length).toBe(2);
    }
  });
});
