/** What `ehs validate` is asked about: some files, one from standard input, or nothing it can answer. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { change, ehs, planCopy, temporaryFolder } from "../helpers/run.js";

interface Told {
  readonly findings: readonly { file: string }[];
}

const asOf = "--as-of 2023-03-31";
const objective1 = "objectives/1-aktiv-medvirkning.yaml";

describe("paths narrow what is reported, not what is loaded", () => {
  it("reports one file, by a path from where the user stands or from the plan", async () => {
    const { folder, plan } = planCopy();
    change(join(plan, "sources.yaml"), "kind: survey", "kind: survye");
    for (const [cwd, path] of [
      [folder, "plan/objectives"],
      [plan, "objectives"],
      [folder, "objectives/1-aktiv-medvirkning.yaml"],
    ] as const) {
      const ran = await ehs(["validate", path, "--format", "json"], { cwd });
      expect(ran.code).toBe(0);
      const files = new Set((JSON.parse(ran.stdout) as Told).findings.map(({ file }) => file));
      expect([...files].every((file) => file.includes("objectives/"))).toBe(true);
    }
    expect((await ehs("validate sources.yaml", { cwd: plan })).code).toBe(1);
  });

  it("is never a silent green: a path that matches nothing is exit 2 with the nearest one", async () => {
    const { folder } = planCopy();
    const ran = await ehs("validate plan/objectives/1-aktiv-medvirkining.yaml --lang en", { cwd: folder });
    expect(ran.code).toBe(2);
    expect(ran.stdout).toBe("");
    expect(ran.stderr).toBe(
      "ehs: No plan file matches “plan/objectives/1-aktiv-medvirkining.yaml”, so nothing was checked. Did you mean “plan/objectives/1-aktiv-medvirkning.yaml”?\n",
    );
  });

  it("a path outside the plan is exit 2", async () => {
    const { folder } = planCopy();
    expect((await ehs("validate ../other.yaml", { cwd: folder })).code).toBe(2);
  });
});

describe("one file from standard input", () => {
  const file = (name: string): string =>
    readFileSync(join(fileURLToPath(new URL("../../plan/", import.meta.url)), name), "utf8");

  it("takes the place of the file with its id, so that references hold", async () => {
    const spoilt = file(objective1).replace("type: adoption", "type: adoptoin");
    const ran = await ehs("validate - --lang en", { stdin: spoilt });
    expect(ran.code).toBe(1);
    expect(ran.stdout).toMatch(/^<stdin>:\d+:\d+ {2}error {2}unknown-word {2}1\.1 /m);
    expect(ran.stdout).toContain("Did you mean “adoption”?");
    expect(ran.stdout).not.toContain("duplicate-id");
  });

  it("that is sound is fine", async () => {
    expect((await ehs(`validate - --format json ${asOf}`, { stdin: file("sources.yaml") })).code).toBe(0);
  });

  it("without a modeline must be named", async () => {
    const bare = file("sources.yaml").split("\n").slice(1).join("\n");
    expect((await ehs("validate -", { stdin: bare })).code).toBe(2);
    expect((await ehs("validate - --as sources.yaml", { stdin: bare })).code).toBe(0);
  });
});

describe("what cannot be answered is exit 2 with a sentence", () => {
  it("no plan", async () => {
    const folder = temporaryFolder();
    const ran = await ehs("validate", { cwd: folder });
    expect(ran).toEqual({
      code: 2,
      stdout: "",
      stderr: `ehs: There is no plan here: no plan.yaml in ${folder}, in a plan folder there, or in any folder above. Go to the folder of the plan, or name it with --plan <folder>.\n`,
    });
  });

  it("a folder that is no plan", async () => {
    const folder = temporaryFolder();
    const ran = await ehs(["validate", "--plan", folder]);
    expect(ran.code).toBe(2);
    expect(ran.stderr).toContain("has no plan.yaml");
  });

  it("options may stand before the command", async () => {
    const { plan } = planCopy();
    expect((await ehs(["--plan", plan, "--format", "json", "validate"], { cwd: temporaryFolder() })).code).toBe(0);
  });

  it("an unknown format, option or command, with what was meant", async () => {
    expect((await ehs("validate --format jsno --lang en")).stderr).toContain("Did you mean “json”?");
    const option = await ehs("validate --formt json");
    expect(option.code).toBe(2);
    expect(option.stderr).toContain("Mente du «--format»?");
    const command = await ehs("valdate");
    expect(command.code).toBe(2);
    expect(command.stderr).toContain("Mente du «validate»?");
  });
});
