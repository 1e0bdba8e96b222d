/** One Chromium for the tests of a file: the one that is on the machine, as PDF uses it. */
import { type Browser, chromium } from "playwright-core";
import { afterAll, beforeAll, describe, it } from "vitest";
import { findBrowser, thisMachine } from "../../src/publish/browser.js";

/** null: there is none. What `EHS_BROWSER` names and is not there is a mistake, and is told. */
const path =
  (process.env["EHS_BROWSER"] ?? "") === ""
    ? await findBrowser(thisMachine(process.env)).catch(() => null)
    : await findBrowser(thisMachine(process.env));

const remedy = "sudo apt-get install chromium, or EHS_BROWSER=<path of Chromium, Chrome or Edge>";

/** In CI nothing may be passed over in silence. */
const inCi = (process.env["CI"] ?? "") !== "";

/** Tests that need a browser; they are given it when they run. Without one they fail in CI and are skipped elsewhere. */
export function describeBrowser(name: string, tests: (browser: () => Browser) => void): void {
  if (path === null && inCi) {
    describe(name, () => {
      it("has a browser", () => {
        throw new Error(`The browser tests need a browser: ${remedy}`);
      });
    });
    return;
  }
  const skipped = `${name} — SKIPPED, there is no browser: ${remedy}`;
  describe.skipIf(path === null)(path === null ? skipped : name, () => {
    let browser: Browser | null = null;
    beforeAll(async () => {
      if (path === null) return;
      const asRoot = process.getuid?.() === 0;
      browser = await chromium.launch({ executablePath: path, chromiumSandbox: !asRoot, args: ["--disable-gpu"] });
    }, 60_000);
    afterAll(async () => browser?.close());
    tests(() => {
      if (browser === null) throw new Error("the browser has not been started");
      return browser;
    });
  });
}
