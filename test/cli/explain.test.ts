/** `ehs explain`: every code is explained, in both languages. */
import { describe, expect, it } from "vitest";
import { GAP_CODES } from "../../src/evaluate/gaps/consequence.js";
import { catalogue } from "../../src/cli/inspect.js";
import { verdictCodes } from "../../src/present/explain-verdicts.js";
import { catalogue as words } from "../../src/present/lang/index.js";
import { ehs } from "../helpers/run.js";

describe("ehs explain", () => {
  it.each(["nb", "en"] as const)("lists every code with its title (%s)", async (lang) => {
    const ran = await ehs(`explain --lang ${lang}`);
    expect(ran.code).toBe(0);
    expect(ran.stdout.trim().split("\n")).toHaveLength(catalogue.size + GAP_CODES.length + verdictCodes.length);
    for (const rule of catalogue.values()) expect(ran.stdout).toContain(rule.title[lang]);
  });

  it("says what a finding means, why it matters and how to mend it, with an example", async () => {
    const ran = await ehs("explain target-without-due --lang en");
    expect(ran.code).toBe(0);
    expect(ran.stdout).toMatchSnapshot();
  });

  it.each(["nb", "en"] as const)("explains every status and flag, by its code and by its name (%s)", async (lang) => {
    const { status, flag } = words(lang);
    for (const [code, name] of Object.entries({ ...status, ...flag })) {
      const ran = await ehs(["explain", code, "--lang", lang]);
      expect(ran.code, code).toBe(0);
      expect(ran.stdout, code).toContain(`${code} (`);
      expect(ran.stdout, code).toContain(name);
      expect((await ehs(["explain", name, "--lang", lang])).stdout, name).toBe(ran.stdout);
    }
  });

  it("a slip in a flag or a kind of gap gives the nearest too", async () => {
    expect((await ehs("explain at_rsk --lang en")).stderr).toContain("Did you mean “at_risk”?");
    expect((await ehs("explain status-to-old --lang en")).stderr).toContain("Did you mean “status-too-old”?");
  });

  it("an unknown code gives the nearest", async () => {
    const ran = await ehs("explain target-without-du --lang en");
    expect(ran.code).toBe(2);
    expect(ran.stderr).toContain("Did you mean “target-without-due”?");
  });
});
