/** `ehs init`: a plan that validates and renders at once, from nothing or from an example, and nothing written over. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { bokmalIn } from "../helpers/nynorsk.js";
import { ehs, temporaryFolder } from "../helpers/run.js";
import { planFolder } from "../plan/norway.js";

const demoFolder = resolve(planFolder, "../templates/demo/plan");

interface Counted {
  readonly findings: readonly { readonly severity: string; readonly code: string }[];
}

async function findingsOf(folder: string): Promise<Counted["findings"]> {
  const { stdout } = await ehs(["validate", "--plan", folder, "--format", "json"]);
  return (JSON.parse(stdout) as Counted).findings;
}

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();

const read = (folder: string, path: string): string => readFileSync(join(folder, path), "utf8");

describe("ehs init", () => {
  it.each(["nb", "nn", "en", "nb,en", "nn,nb", "en,nb"])(
    "starts a plan in %s that has no finding and renders",
    async (languages) => {
      const cwd = temporaryFolder();
      const { code, stdout } = await ehs(["init", "--languages", languages, "--lang", "en"], { cwd });
      expect(code).toBe(0);
      expect(stdout).toBe("Wrote 21 files in .: plan/, schemas/.\n");
      expect(await findingsOf(cwd)).toEqual([]);
      for (const command of ["status", "gaps", "show 1.1", "calendar"])
        expect((await ehs(`${command} --lang en`, { cwd })).code, command).toBe(0);
      const status = await ehs("status --lang en", { cwd });
      if (languages.includes("en")) expect(status.stdout).toContain("The first objective");
    },
  );

  it("writes the names, the remarks and the page about the plan in its first language, nynorsk too", async () => {
    const cwd = temporaryFolder();
    await ehs("init --languages nn", { cwd });
    expect(read(cwd, "plan/plan.yaml")).not.toContain("The names are in English");
    expect(read(cwd, "plan/objectives/1.yaml")).toContain('nn: "Det første målet"');
    expect(read(cwd, "plan/organisations.yaml")).toContain("# Alle som planen nemner ved namn");
    const written = [read(cwd, "plan/README.md"), read(cwd, "plan/objectives/1.yaml")].join("\n");
    expect(written).toContain("| sjå kva som manglar, og frå kven | `ehs gaps`");
    expect(bokmalIn(written)).toEqual([]);
  });

  it("states no figure: the baseline and the target stand as open", async () => {
    const cwd = temporaryFolder();
    await ehs("init --lang en --languages en", { cwd });
    const { stdout } = await ehs("status --lang en", { cwd });
    expect(stdout).toContain("to be clarified by");
    expect(stdout).toMatch(/0 of 1 measure can be judged/);
    expect(read(cwd, "plan/objectives/1.yaml")).not.toMatch(/^[^#]*value:/m);
    expect(read(cwd, "plan/objectives/1.yaml")).toContain('decide_by: "2027-12-31"');
  });

  it("takes what was given: title by language, id, zone; the id is made from the title", async () => {
    const cwd = temporaryFolder();
    const title = ['--title=Plan: "helse" på nett #1', "--title=en=Health plan"];
    await ehs(["init", "x", "--languages", "nb,en", ...title, "--time-zone", "Europe/Oslo"], { cwd });
    const settings = read(cwd, "x/plan/plan.yaml");
    expect(settings).toContain('id: "plan-helse-pa-nett-1"\n');
    expect(settings).toContain('time_zone: "Europe/Oslo"\n');
    expect(await findingsOf(join(cwd, "x"))).toEqual([]);
    const told = await ehs(["status", "--plan", "x", "--lang", "nb"], { cwd });
    expect(told.stdout.split("\n")[0]).toBe('Plan: "helse" på nett #1');
    await ehs(["init", "y", "--id", "Plan_2.0", "--languages", "en"], { cwd });
    expect(read(cwd, "y/plan/plan.yaml")).toContain('id: "Plan_2.0"\n');
  });

  it("knows no words in other languages: says so in the file, or leaves them as a finding", async () => {
    const cwd = temporaryFolder();
    await ehs("init fi --languages fi", { cwd });
    expect(read(cwd, "fi/plan/plan.yaml")).toContain("# The names are in English until");
    expect(await findingsOf(join(cwd, "fi"))).toEqual([]);
    await ehs("init both --languages fi,en", { cwd });
    const codes = new Set((await findingsOf(join(cwd, "both"))).map(({ code }) => code));
    expect([...codes]).toEqual(["translation-missing"]);
  });

  it("points every modeline at the schema beside the plan", async () => {
    const cwd = temporaryFolder();
    await ehs("init a", { cwd });
    await ehs("init b --example demo", { cwd });
    for (const top of ["a", "b"])
      for (const file of filesIn(join(cwd, top, "plan")).filter((name) => name.endsWith(".yaml"))) {
        const modeline =
          /^# yaml-language-server: \$schema=(\S+)\n/.exec(read(cwd, join(top, "plan", file)))?.[1] ?? "";
        const schema = resolve(cwd, top, "plan", file, "..", modeline);
        expect(existsSync(schema), file).toBe(true);
        expect(schema.startsWith(join(cwd, top, "schemas"))).toBe(true);
      }
  });

  it.each([
    ["demo", demoFolder],
    ["norway", planFolder],
  ])("--example %s is that plan, with the same findings and the same screen", async (example, source) => {
    const cwd = temporaryFolder();
    expect((await ehs(["init", "--example", example], { cwd })).code).toBe(0);
    const laid = filesIn(join(cwd, "plan")).filter((name) => ![".gitattributes", "README.md"].includes(name));
    expect(laid).toEqual(filesIn(source));
    const without = (text: string): string => text.replace(/^# yaml-language-server.*\n/, "");
    for (const file of laid) expect(without(read(cwd, `plan/${file}`)), file).toBe(without(read(source, file)));
    const codes = (found: Counted["findings"]): string[] => found.map(({ code, severity }) => `${severity} ${code}`);
    expect(codes(await findingsOf(cwd))).toEqual(codes(await findingsOf(source)));
    const [here, there] = await Promise.all(
      [cwd, source].map((plan) => ehs(["status", "--plan", plan, "--format", "csv", "--as-of", "2026-03-31"])),
    );
    expect(here?.stdout).toBe(there?.stdout);
    expect(read(cwd, "plan/README.md")).toMatch(/^# (?:Demonstrasjonsplan – oppdiktede tall|Plan for realisering)/);
  });

  it("writes over nothing, and names everything that is there", async () => {
    const cwd = temporaryFolder();
    mkdirSync(join(cwd, "schemas"));
    writeFileSync(join(cwd, "schemas", "plan.schema.json"), "mine");
    const { code, stderr, stdout } = await ehs("init --lang en", { cwd });
    expect(code).toBe(2);
    expect(stdout).toBe("");
    expect(stderr).toContain("Nothing was written");
    expect(stderr).toContain("\n  schemas/plan.schema.json\n");
    expect(filesIn(cwd)).toEqual([join("schemas", "plan.schema.json")]);
    expect(read(cwd, "schemas/plan.schema.json")).toBe("mine");
  });

  it("begins no plan among the files of another", async () => {
    const cwd = temporaryFolder();
    mkdirSync(join(cwd, "plan/meetings"), { recursive: true });
    writeFileSync(join(cwd, "plan/meetings/2024.yaml"), "id: x\n");
    const { code, stderr } = await ehs("init --lang nb", { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain("plan/meetings/2024.yaml");
    expect(filesIn(cwd)).toEqual([join("plan", "meetings", "2024.yaml")]);
  });

  it("--dry-run lists every file and writes none", async () => {
    const cwd = temporaryFolder();
    const dry = await ehs("init new --lang en --ci github --dry-run", { cwd });
    expect(dry.code).toBe(0);
    expect(readdirSync(cwd)).toEqual([]);
    const listed = dry.stdout.trim().split("\n").slice(1);
    await ehs("init new --lang en --ci github", { cwd });
    expect(listed.map((line) => line.trim()).sort()).toEqual(filesIn(join(cwd, "new")));
  });

  it("asks on a terminal for what was not given, and asks again for what cannot be used", async () => {
    const cwd = temporaryFolder();
    const answers = ["nb, en", "Ny helseplan", "", "Oslo", "Europe/Oslo"];
    const { code, stderr } = await ehs("init --lang nb", { cwd, columns: 80, answers });
    expect(code).toBe(0);
    expect(stderr).toContain("Navnet på planen [Ny plan]: ");
    expect(stderr).toContain("[ny-helseplan]: ");
    expect(stderr).toContain("Mente du «Europe/Oslo»?");
    expect(read(cwd, "plan/plan.yaml")).toContain('  nb: "Ny helseplan"\n');
    expect(read(cwd, "plan/plan.yaml")).toContain('time_zone: "Europe/Oslo"\n');
  });

  it("broken off, it writes nothing", async () => {
    const cwd = temporaryFolder();
    const { code, stderr } = await ehs("init --lang en", { cwd, columns: 80, answers: ["en"] });
    expect(code).toBe(2);
    expect(stderr).toContain("Nothing was written.");
    expect(readdirSync(cwd)).toEqual([]);
  });

  it.each([
    ["in CI", { env: { CI: "true" }, answers: [] }, ""],
    ["with --yes", { answers: [] }, " --yes"],
    ["without a terminal", {}, ""],
  ])("never asks %s", async (_, outside, option) => {
    const cwd = temporaryFolder();
    const { code, stderr } = await ehs(`init --lang en${option}`, { cwd, ...outside });
    expect(code).toBe(0);
    expect(stderr).toBe("Go on with: ehs validate, ehs status, and plan/README.md.\n");
    expect(read(cwd, "plan/plan.yaml")).toContain('time_zone: "UTC"\n');
  });

  it.each([
    [["--example", "demos"], "Did you mean “demo”?"],
    [["--languages", "nb,NO"], "“NO” is no language code"],
    [["--languages", "nb,nb"], "each stands once"],
    [["--id", "å"], "“å” cannot be an id"],
    [["--title", " "], "cannot be empty"],
    [["--title", "en=Plan", "--languages", "nb"], "--languages nb,en"],
    [["--time-zone", "Europa/Oslo"], "Did you mean “Europe/Oslo”?"],
    [["--example", "demo", "--title", "Mine"], "--title is for a plan of your own"],
    [["--from", "x.tgz"], "goes with --ci"],
    [["--ci", "githb"], "Did you mean “github”?"],
  ])("%j is refused with what to do", async (args, said) => {
    const cwd = temporaryFolder();
    const { code, stderr } = await ehs(["init", "--lang", "en", ...args], { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain(said);
    expect(readdirSync(cwd)).toEqual([]);
  });

  it("a folder that cannot be written to is told, and nothing is left", async () => {
    const cwd = temporaryFolder();
    writeFileSync(join(cwd, "file"), "");
    const { code, stderr } = await ehs("init file --lang en", { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain("Nothing was written");
  });
});
