/** `ehs validate --fix` and the form of files: what is said, what is shown, and that a diff of it is taken by git. */
import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ehs, temporaryFolder } from "../helpers/run.js";
import { repository } from "../helpers/repository.js";
import { all, fixScene, sound, swapped } from "./fix-scene.js";

const file = "objectives/1.yaml";
const asOf = ["--as-of", "2024-06-30", "--lang", "en"];

const untidy = {
  [file]: all(
    swapped("name: Mål 1\n", "name: Mål 1  \n"),
    swapped("type: result\n", "type: result\r\n"),
    swapped('due: "2025"', "due: 2025"),
    (text) => text.trimEnd(),
  ),
};

describe("the form of a plan's files", () => {
  it("is put in order together with the findings, once", async () => {
    const scene = fixScene(untidy);
    const first = await ehs(["validate", ...asOf, "--fix"], { cwd: scene.folder });
    expect(first.stderr).toBe(
      "ehs: Mended 1 finding in 1 file.\n" +
        "ehs: Put the form of 1 file in order: line ends, blanks around text and figures, the end of the file.\n",
    );
    expect(scene.bytes(file)).toBe(sound[file]);
    const again = await ehs(["validate", ...asOf, "--fix"], { cwd: scene.folder });
    expect(again).toMatchObject({ code: 0, stderr: "ehs: No finding can be mended without someone's judgement.\n" });
    expect(scene.bytes(file)).toBe(sound[file]);
  });

  it("is told in the language of the plan, and of what is left", async () => {
    const block = 'text: |-\n      Tilgang  \n      igjen\n    number: "1"';
    const scene = fixScene({
      [file]: all(
        swapped("- { id: b1, text: Tilgang } #", `- id: b1\n    ${block} #`),
        swapped("name: Mål 1\n", "name: Mål 1 \n"),
      ),
      "sources.yaml": "sources:\n  - id:\n\tregister: x\n",
    });
    const { stderr } = await ehs(["validate", "--as-of", "2024-06-30", "--fix"], { cwd: scene.folder });
    expect(stderr).toContain("ehs: Ryddet i formen i 1 fil: blanke rundt tekst og tall.\n");
    expect(stderr).toContain(
      "ehs: Latt stå: blanke på slutten av 1 linje i 1 fil, som hører til en tekst eller står i en fil som ikke kan leses; tabulator i 1 fil, som kan leses på flere måter.\n",
    );
    expect(scene.bytes(file)).toContain("      Tilgang  \n");
    expect(scene.bytes("sources.yaml")).toBe("sources:\n  - id:\n\tregister: x\n");
  });

  it("is left in files that were not asked for", async () => {
    const scene = fixScene(untidy);
    const before = scene.bytes(file);
    const { stderr } = await ehs(["validate", ...asOf, "--fix", "plan/sources.yaml"], { cwd: scene.folder });
    expect(scene.bytes(file)).toBe(before);
    expect(stderr).not.toContain("form");
  });

  it("brings a file back that tabs had left out, and its findings into sight", async () => {
    const tabbed = all(swapped('due: "2025"', "due: 2025"), (text) =>
      text.replace(/^(?: {2})+/gm, (indent) => "\t".repeat(indent.length / 2)),
    );
    const scene = fixScene({ [file]: tabbed });
    const { code, stderr } = await ehs(["validate", ...asOf, "--fix"], { cwd: scene.folder });
    expect(scene.bytes(file)).toBe(sound[file]);
    expect({ code, stderr }).toMatchObject({ code: 0 });
    expect(stderr).toContain("Put the form of 1 file in order: tabs as indentation.\n");
  });

  it("with --dry-run is a diff that git takes", async () => {
    const scene = fixScene(untidy);
    const repo = repository([{ files: { "plan/x": "" } }]);
    cpSync(join(scene.folder, "plan"), join(repo.folder, "plan"), { recursive: true });
    const ran = await ehs(["validate", ...asOf, "--fix", "--dry-run"], { cwd: repo.folder });
    expect(ran.code).toBe(1);
    expect(ran.stderr).toContain("Would put the form of 1 file in order");
    writeFileSync(join(repo.folder, "p.diff"), ran.stdout);
    repo.git("-c", "core.autocrlf=false", "apply", "p.diff");
    expect(readFileSync(join(repo.folder, "plan", file), "utf8")).toBe(sound[file]);
  });

  it("of figures as a spreadsheet saves them is put in order, so that they are read again", async () => {
    const folder = temporaryFolder();
    cpSync(new URL("../../templates/demo/plan", import.meta.url), join(folder, "plan"), { recursive: true });
    const csv = join(folder, "plan", "data", "oppdiktet-invented-service.csv");
    const before = readFileSync(csv, "utf8");
    writeFileSync(csv, `\uFEFF${before.replaceAll(",", ";").replaceAll(".", ",").replaceAll("\n", "\r\n")}`);
    const broken = await ehs(["validate", "--as-of", "2026-03-31", "--lang", "en"], { cwd: folder });
    expect(broken.stdout).toContain("breakdown-header");
    const ran = await ehs(["validate", "--fix", "--as-of", "2026-03-31", "--lang", "en"], { cwd: folder });
    expect(ran.stderr).toBe(
      "ehs: Mended 2 findings in 1 file.\nehs: Put the form of 1 file in order: the sign between cells.\n" +
        "ehs: 1 finding that was hidden behind the faults came into sight.\n",
    );
    expect(readFileSync(csv, "utf8")).toBe(before.replaceAll("\n", "\r\n"));
  });
});

describe("plans that are in order", () => {
  it.each(["../../plan", "../../templates/demo/plan"])("%s stays as it is", async (plan) => {
    const folder = temporaryFolder();
    cpSync(new URL(plan, import.meta.url), join(folder, "plan"), { recursive: true });
    const { stdout } = await ehs(["validate", "--fix", "--dry-run", "--as-of", "2026-03-31"], { cwd: folder });
    expect(stdout).toBe("");
  });
});
