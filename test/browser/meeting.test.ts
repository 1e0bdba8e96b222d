/** The meeting pack and the annual review in a browser: usable by everyone, and the pages of the pack one sheet each. */
import { expect, it } from "vitest";
import { asOf, demoFolder } from "../demo/scene.js";
import { judge } from "../helpers/accessible.js";
import { describeBrowser } from "../helpers/browser.js";
import { ehs } from "../helpers/run.js";
import { planFolder } from "../plan/norway.js";

const plans = [
  ["demo", demoFolder, asOf],
  ["norway", planFolder, "2026-11-21"],
] as const;

const cases = plans.flatMap(([name, folder, day]) =>
  (["nb", "en"] as const).flatMap((lang) =>
    (["meeting", "review"] as const).map((kind) => ({ name, folder, day, lang, kind })),
  ),
);

async function htmlOf({ kind, folder, day, lang }: (typeof cases)[number]): Promise<string> {
  const ran = await ehs(`report ${kind} --format html --lang ${lang} --as-of ${day}`, { cwd: folder });
  if (ran.stdout === "") throw new Error(ran.stderr);
  return ran.stdout;
}

/** What is printable of an A4 sheet with the margins of the style, in CSS pixels. */
const sheet = { width: 673, height: 978 };

describeBrowser("the meeting pack and the annual review", (browser) => {
  it.each(cases)("$kind of $name in $lang has no flaws", { timeout: 120_000 }, async (each) => {
    const judging = await judge(browser());
    const flaws = await judging.flaws(await htmlOf(each));
    await judging.close();
    expect(flaws).toEqual([]);
  });

  it.each(cases.filter(({ kind }) => kind === "meeting"))(
    "$kind of $name in $lang has each objective on one sheet",
    { timeout: 60_000 },
    async (each) => {
      const page = await browser().newPage({ viewport: sheet });
      await page.emulateMedia({ media: "print" });
      await page.setContent(await htmlOf(each));
      const heights = await page.evaluate<number[]>(
        '[...document.querySelectorAll(".pack-page")].map((each) => each.getBoundingClientRect().height)',
      );
      await page.close();
      expect(heights).toHaveLength(5);
      expect(Math.max(...heights)).toBeLessThan(sheet.height);
    },
  );
});
