/** `ehs explain`: every code is explained, in both languages. */
import { describe, expect, it } from "vitest";
import { GAP_CODES } from "../../src/evaluate/gaps/consequence.js";
import { catalogue } from "../../src/cli/inspect.js";
import { ehs } from "../helpers/run.js";

describe("ehs explain", () => {
  it.each(["nb", "en"] as const)("lists every code with its title (%s)", async (lang) => {
    const ran = await ehs(`explain --lang ${lang}`);
    expect(ran.code).toBe(0);
    expect(ran.stdout.trim().split("\n")).toHaveLength(catalogue.size + GAP_CODES.length);
    for (const rule of catalogue.values()) expect(ran.stdout).toContain(rule.title[lang]);
  });

  it("says what a finding means, why it matters and how to mend it, with an example", async () => {
    const ran = await ehs("explain target-without-due --lang en");
    expect(ran.code).toBe(0);
    expect(ran.stdout).toMatchSnapshot();
  });

  it("an unknown code gives the nearest", async () => {
    const ran = await ehs("explain target-without-du --lang en");
    expect(ran.code).toBe(2);
    expect(ran.stderr).toContain("Did you mean “target-without-due”?");
  });
});
