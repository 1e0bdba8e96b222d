/** What the README shows is what the program says. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { ehs, planCopy } from "../helpers/run.js";

const readme = readFileSync(new URL("../../README.md", import.meta.url), "utf8");

describe("the README", () => {
  it("shows the screen that its command gives", async () => {
    const [, line = "", screen = ""] = /<!-- screen: (.*?) -->\n\n```text\n([\s\S]*?)```/.exec(readme) ?? [];
    const ran = await ehs(`${line} --no-color`, { cwd: planCopy().folder, columns: 100 });
    expect(screen).toBe(ran.stdout);
  });

  it("names links that exist", () => {
    const links = [...readme.matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map((match) => match[1] ?? "");
    expect(links.length).toBeGreaterThan(0);
    for (const link of links) expect(() => readFileSync(new URL(`../../${link}`, import.meta.url))).not.toThrow();
  });
});
