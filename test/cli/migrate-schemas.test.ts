/** The copies of the schemas beside a plan, which `ehs init` lays out: `ehs migrate` renews them, and touches nothing of others. */
import { existsSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { runIn } from "../helpers/repository.js";
import { ehs, temporaryFolder } from "../helpers/run.js";

describe("the schemas beside a plan", () => {
  const begun = async (): Promise<string> => {
    const folder = temporaryFolder();
    expect(await ehs("init --example outcomes --yes --lang en", { cwd: folder })).toMatchObject({ code: 0 });
    return folder;
  };
  const packaged = (name: string): string => readFileSync(new URL(`../../schemas/${name}`, import.meta.url), "utf8");
  /** As an earlier ehs laid them: one says less, and another was not there yet. */
  const aged = (folder: string): void => {
    const path = join(folder, "schemas/objective.schema.json");
    writeFileSync(path, readFileSync(path, "utf8").replace('"title": "Objective"', '"title": "OlderObjective"'));
    rmSync(join(folder, "schemas/codelist.schema.json"));
  };

  it("are left alone where they are of this version, or were laid out with other line ends", async () => {
    const folder = await begun();
    const path = join(folder, "schemas/objective.schema.json");
    writeFileSync(path, readFileSync(path, "utf8").replaceAll("\n", "\r\n"));
    const { code, stdout } = await ehs("migrate --lang en", { cwd: folder });
    expect({ code, stdout }).toEqual({ code: 0, stdout: "Nothing to do: the plan is in format 1, the newest.\n" });
    expect(readFileSync(path, "utf8")).toContain("\r\n");
  });

  it.each([
    ["nb", /^Skjemaene ved siden av planen: fornyet for ehs \d+\.\d+\.\d+\n$/],
    ["nn", /^Skjemaa ved sida av planen: fornya for ehs \d+\.\d+\.\d+\n$/],
    ["en", /^The schemas beside the plan: renewed for ehs \d+\.\d+\.\d+\n$/],
  ])("are renewed, and those that have come since are added: %s", async (lang, told) => {
    const folder = await begun();
    aged(folder);
    const plan = readFileSync(join(folder, "plan/plan.yaml"), "utf8");
    const { code, stdout, stderr } = await ehs(`migrate --lang ${lang}`, { cwd: folder });
    expect(code).toBe(0);
    expect(stdout).toMatch(told);
    expect(stderr).toContain("schemas/objective.schema.json");
    for (const name of ["objective.schema.json", "codelist.schema.json"])
      expect(readFileSync(join(folder, "schemas", name), "utf8")).toBe(packaged(name));
    expect(readFileSync(join(folder, "plan/plan.yaml"), "utf8")).toBe(plan);
    expect((await ehs("migrate --lang en", { cwd: folder })).stdout).toContain("Nothing to do");
  });

  it("are shown as a diff with --dry-run, and nothing is written", async () => {
    const folder = await begun();
    aged(folder);
    const { code, stdout } = await ehs("migrate --dry-run --lang en", { cwd: folder });
    expect(code).toBe(0);
    expect(stdout).toContain('-  "title": "OlderObjective"');
    expect(stdout).toContain('+  "title": "Objective"');
    expect(readFileSync(join(folder, "schemas/objective.schema.json"), "utf8")).toContain("OlderObjective");
    expect(existsSync(join(folder, "schemas/codelist.schema.json"))).toBe(false);
  });

  it("are committed with --commit, they alone", async () => {
    const folder = await begun();
    aged(folder);
    runIn(folder, ["init", "--quiet", "--initial-branch=main"]);
    for (const [key, value] of [
      ["user.name", "Kari"],
      ["user.email", "kari@example.org"],
    ] as const)
      runIn(folder, ["config", key, value]);
    runIn(folder, ["add", "."]);
    runIn(folder, ["commit", "--quiet", "-m", "the plan"]);
    const env = { PATH: process.env["PATH"] ?? "" };
    const { code, stderr } = await ehs("migrate --commit --lang en", { cwd: folder, env });
    expect({ code, stderr }).toMatchObject({ code: 0 });
    expect(runIn(folder, ["log", "-1", "--format=%s"])).toMatch(/^The schemas beside the plan: renewed for ehs /);
    expect(runIn(folder, ["show", "--format=", "--name-status", "HEAD"]).split("\n")).toEqual([
      "A\tschemas/codelist.schema.json",
      "M\tschemas/objective.schema.json",
    ]);
    expect(runIn(folder, ["status", "--porcelain"])).toBe("");
  });

  it("are told by the check of the machine", async () => {
    const folder = await begun();
    const check = async () => (await ehs("doctor --lang en", { cwd: folder })).stdout.replace(/\s+/g, " ");
    expect(await check()).not.toContain("ehs migrate");
    aged(folder);
    expect(await check()).toContain("are not those of this ehs. `ehs migrate` renews them");
  });

  it("of others are not touched: a file of another name for itself, a folder with none of ours, a link", async () => {
    const folder = await begun();
    const own = join(folder, "schemas/plan.schema.json");
    writeFileSync(own, '{ "$id": "https://example.org/plan.json" }\n');
    expect((await ehs("migrate --lang en", { cwd: folder })).stdout).toContain("Nothing to do");
    for (const name of readdirSync(join(folder, "schemas"))) rmSync(join(folder, "schemas", name));
    writeFileSync(join(folder, "schemas/other.json"), "{}\n");
    expect((await ehs("migrate --lang en", { cwd: folder })).stdout).toContain("Nothing to do");
    expect(readdirSync(join(folder, "schemas"))).toEqual(["other.json"]);
    rmSync(join(folder, "schemas"), { recursive: true });
    const elsewhere = await begun();
    aged(elsewhere);
    symlinkSync(join(elsewhere, "schemas"), join(folder, "schemas"));
    expect((await ehs("migrate --lang en", { cwd: folder })).stdout).toContain("Nothing to do");
  });
});
