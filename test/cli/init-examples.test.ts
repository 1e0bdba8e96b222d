/** The small starting plans: another language and hierarchy without a number, and steps on a scale; both with no code of their own. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ehs, temporaryFolder } from "../helpers/run.js";

const days = { outcomes: "2025-11-15", maturity: "2026-03-15" } as const;
type Example = keyof typeof days;
const examples = Object.keys(days) as Example[]; // the keys of the record above

const kinds = ["review", "meeting", "plan", "summary", "sheet", "owner", "roadmap", "priorities"] as const;

/** A fresh plan as `ehs init` lays it out, outside any repository. */
async function laidOut(example: Example): Promise<string> {
  const cwd = temporaryFolder();
  const { code, stderr } = await ehs(`init --example ${example} --lang en --quiet`, { cwd });
  if (code !== 0) throw new Error(stderr);
  return cwd;
}

/** What a command says of a plan on its day. */
async function answer(example: Example, line: string, cwd: string): Promise<string> {
  const dated = /^(?:validate|export)/.test(line) ? line : `${line} --as-of ${days[example]}`;
  const { code, stdout, stderr } = await ehs(dated, { cwd });
  if (code !== 0) throw new Error(`${line}: ${stderr}`);
  return stdout;
}

/** Every document in Markdown. */
const documents = (example: Example, cwd: string, lang = "") =>
  Promise.all(kinds.map((kind) => answer(example, `report ${kind} --format md --quiet ${lang}`, cwd)));

describe.each(examples)("ehs init --example %s", (example) => {
  it("lays out a plan that says it is invented, and has no finding", async () => {
    const cwd = await laidOut(example);
    expect(await answer(example, "validate --lang en", cwd)).toMatch(/^No findings in \d+ files/);
    expect(await answer(example, "status", cwd)).toMatch(/^[^\n]*\((?:opdigtet|invented)/);
    for (const file of ["plan.yaml", "organisations.yaml", "sources.yaml"])
      expect(readFileSync(join(cwd, "plan", file), "utf8"), file).toContain("# Invented: every name");
  });

  it.each([
    ["status", "status"],
    ["show", example === "outcomes" ? "show U1 P1.1 I1" : "show A0 A9 --members"],
    ["gaps", "gaps"],
    ["calendar", "calendar"],
    ["plan", "report plan --format md --quiet"],
    ["review", "report review --format md --quiet"],
  ])("%s reads as it was read and approved", async (name, line) => {
    const cwd = await laidOut(example);
    await expect(await answer(example, line, cwd)).toMatchFileSnapshot(`golden/start-${example}-${name}.txt`);
  });

  it("leaves no empty table, nothing counted out of nothing, and no word of another vocabulary", async () => {
    const cwd = await laidOut(example);
    const screens = await Promise.all(["status", "gaps", "calendar"].map((line) => answer(example, line, cwd)));
    const texts = [...screens, ...(await documents(example, cwd))];
    for (const text of texts) {
      expect(text).not.toMatch(/\b0 (?:of|av) 0\b|undefined|\[object|NaN/);
      expect(text).not.toMatch(/\|(?: --- \|| ---: \|)+\n(?!\|)/);
      expect(text).not.toMatch(/(?<!\p{L})(?:delindikator|målindikator|måltall|utgangspunkt|milepæl|frist|eier)/iu);
      expect(text).not.toMatch(/(?<![\p{L}-])objectives?(?![\p{L}-])/iu);
    }
  });

  it.each(["nb", "nn", "en"])("answers in %s: every screen, every document, pages and export", async (lang) => {
    const cwd = await laidOut(example);
    for (const line of ["status", "gaps", "calendar", "show I1", "status --format md"])
      expect(await answer(example, `${line} --lang ${lang}`, cwd), line).not.toBe("");
    expect((await documents(example, cwd, `--lang ${lang}`)).filter((text) => text === "")).toEqual([]);
    await answer(example, `report site --output out-${lang} --quiet --lang ${lang}`, cwd);
    expect(readFileSync(join(cwd, `out-${lang}`, "index.html"), "utf8")).toContain(`<html lang="${lang}">`);
    expect(JSON.parse(await answer(example, `export --format json --lang ${lang}`, cwd))).toBeTypeOf("object");
  });
});

describe("a plan in a language that the tool does not speak", () => {
  it("is read in its own language, with the tool's words in the one it names", async () => {
    const cwd = await laidOut("outcomes");
    const own = await answer("outcomes", "status", cwd);
    expect(await answer("outcomes", "status --lang da", cwd)).toBe(own);
    expect(own).not.toContain("[da]");
    expect(own).toContain("NEEDS ATTENTION");
    expect(await answer("outcomes", "status --lang nb", cwd)).toContain("Kendte ansigter [da]");
  });

  it("is marked as such in HTML, for those who listen to it", async () => {
    const cwd = await laidOut("outcomes");
    const html = await answer("outcomes", "report plan --format html --quiet", cwd);
    expect(html).toContain('<html lang="en">');
    expect(html).toContain('<span lang="da">Borgeren behøver kun at henvende sig ét sted.</span>');
    expect(html).not.toContain("[da]");
    const asked = await answer("outcomes", "report plan --format html --quiet --lang nb", cwd);
    expect(asked).toContain('sted.</span><span class="other"> [da]</span>');
  });

  it("has the wording of its verdicts in that language, marked too", async () => {
    const cwd = temporaryFolder();
    await ehs("init --languages da --lang en --quiet", { cwd });
    const settings = join(cwd, "plan", "plan.yaml");
    const words =
      "vocabulary: {da: {status: {no_target: mangler et mål}}, nb: {measure: {one: tal, other: tal, a: et}}}\n";
    writeFileSync(settings, `${readFileSync(settings, "utf8")}fallback_language: nb\n${words}`);
    const run = async (line: string) => (await ehs(line, { cwd })).stdout;
    expect(await run("validate")).toMatch(/^Ingen funn/);
    expect(await run("status")).toContain("0 av 1 tal kan vurderes");
    expect(await run("status")).toContain("mangler et mål");
    expect(await run("report plan --format html --quiet")).toContain('<html lang="nb">');
    expect(await run("report sheet --format html --quiet")).toContain('<span lang="da">mangler et mål</span>');
  });

  it("is refused by name where the plan has it no more than the tool", async () => {
    const cwd = await laidOut("outcomes");
    const { code, stderr } = await ehs("status --lang dk", { cwd });
    expect([code, stderr]).toEqual([2, "ehs: --lang cannot be “dk”. It can be: nb, nn, en, da.\n"]);
  });

  it("lets no word in that nobody would hear, and no key that is no word", async () => {
    const cwd = await laidOut("outcomes");
    const settings = join(cwd, "plan", "plan.yaml");
    const text = readFileSync(settings, "utf8");
    writeFileSync(settings, text.replace("  en:\n", "  eng:\n").replace("nested_objective", "nested_objectives"));
    const { code, stdout } = await ehs("validate --lang en", { cwd });
    expect(code).toBe(1);
    expect(stdout).toContain("no key “nested_objectives”");
    expect(stdout).toContain("Did you mean “nested_objective”?");
    writeFileSync(settings, text.replace("  en:\n", "  eng:\n"));
    expect((await ehs("validate --lang en", { cwd })).stdout).toContain("“vocabulary” has words in “eng”");
  });
});

describe("what a plan without numbers is not asked for", () => {
  it("is an indicator for each outcome, where it says that they are not to be measured", async () => {
    const cwd = await laidOut("outcomes");
    expect(await answer("outcomes", "gaps", cwd)).not.toContain("outcome-not-measured");
    const settings = join(cwd, "plan", "plan.yaml");
    writeFileSync(settings, readFileSync(settings, "utf8").replace(/severities:[^]*$/, ""));
    expect(await answer("outcomes", "gaps", cwd)).toContain("Sign of success not measured (3) · outcome-not-measured");
  });
});
