import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { describeBrowser } from "../helpers/browser.js";
import { judge } from "../helpers/accessible.js";
describeBrowser("mr", (browser) => {
  it.each(["r.nb", "rn.nb", "m.nb", "mn.nb", "r.en", "m.en"])("%s", async (name) => {
    const j = await judge(browser());
    const flaws = await j.flaws(readFileSync(`/tmp/${name}.html`, "utf8"));
    await j.close();
    expect(flaws).toEqual([]);
  }, 120000);
});
