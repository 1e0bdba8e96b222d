/** Every document of a plan that means harm, in a real browser: nothing runs, nothing is fetched, nothing overflows. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { documentKinds } from "../../src/report/documents/document.js";
import { asOf } from "../demo/scene.js";
import { describeBrowser } from "../helpers/browser.js";
import { harmfulPlan } from "../helpers/harmful-plan.js";
import { ehs } from "../helpers/run.js";

/** All but the open publication, which is many pages and has a test of its own. */
const kinds = documentKinds.filter((kind) => kind !== "site");

describeBrowser("documents of a plan that means harm", (browser) => {
  const folder = mkdtempSync(join(tmpdir(), "ehs-harm-"));
  beforeAll(() => {
    harmfulPlan(folder);
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  it.each(kinds)("%s runs nothing, fetches nothing, and fits on 320 px", { timeout: 240_000 }, async (kind) => {
    const asked = kind === "sheet" ? "sheet 1.1 1.2 1.3" : kind;
    const html = (await ehs(`report ${asked} --format html --lang en --as-of ${asOf}`, { cwd: folder })).stdout;
    const page = await browser().newPage({ viewport: { width: 320, height: 800 } });
    const fetched: string[] = [];
    page.on("request", (request) => fetched.push(request.url()));
    await page.setContent(html);
    const found = await page.evaluate<{ title: string; width: number }>(
      "({ title: document.title, width: document.documentElement.scrollWidth })",
    );
    await page.close();
    expect(fetched).toEqual([]);
    expect(found.title).not.toBe("run");
    expect(found.width).toBeLessThanOrEqual(320);
  });
});
