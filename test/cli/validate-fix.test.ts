/** `ehs validate --fix`: what is shown and said, what cannot go together, and how files are written. */
import {
  chmodSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { change, ehs, planCopy, temporaryFolder } from "../helpers/run.js";
import { all, fixScene, sound, swapped, type Scene } from "./fix-scene.js";

const file = "objectives/1.yaml";
const asOf = ["--as-of", "2024-06-30", "--lang", "en"];
const run = (scene: Scene, ...more: string[]) => ehs(["validate", ...asOf, ...more], { cwd: scene.folder });

describe("what is shown", () => {
  const spoilt = {
    [file]: all(
      swapped('due: "2025"', "due: 2025"),
      swapped("name: Utrulling", "name: no"),
      swapped("type: result", "type: reslt"),
    ),
    "sources.yaml": swapped("name: Registeret", "name: no"),
  };

  it("with --dry-run is a diff that git takes, and nothing is written", async () => {
    const scene = fixScene(spoilt);
    const before = [scene.bytes(file), scene.bytes("sources.yaml")];
    const ran = await run(scene, "--fix", "--dry-run");
    expect(ran).toEqual({
      code: 1,
      stdout: `--- a/plan/objectives/1.yaml
+++ b/plan/objectives/1.yaml
@@ -16,11 +16,11 @@
         baseline: { kind: measured, value: 40, period: "2021" }
         targets:
           # vedtatt av rådet
-          - { kind: level, value: 60, due: 2025 }
+          - { kind: level, value: 60, due: "2025" }
         observations:
           - { period: "2022", value: 44, source: register }
 initiatives:
   - id: 1.A
-    name: no
+    name: "no"
     owners: [directorate]
     outcomes: [b1]
--- a/plan/sources.yaml
+++ b/plan/sources.yaml
@@ -1,2 +1,2 @@
 sources:
-  - { id: register, name: no, kind: register, owner: directorate }
+  - { id: register, name: "no", kind: register, owner: directorate }
`,
      stderr: `ehs: Would mend 3 findings in 2 files. Nothing is written.
ehs: 1 word is probably misspelt: \`--fix-spelling\` mends such too.
ehs: 1 finding would be left.
`,
    });
    expect([scene.bytes(file), scene.bytes("sources.yaml")]).toEqual(before);
  });

  it("with --dry-run is exit 0 when there is nothing to change and no error", async () => {
    const ran = await run(fixScene({}), "--fix", "--dry-run");
    expect(ran.code).toBe(0);
    expect(ran.stdout).toBe("");
  });

  it("on a terminal is coloured, and what nobody sees is seen", async () => {
    const scene = fixScene({ [file]: swapped("direction: up", "direction:\u00A0up") });
    const ran = await ehs(["validate", ...asOf, "--fix", "--dry-run"], { cwd: scene.folder, columns: 80 });
    expect(ran.stdout).toContain(
      "\u001b[31m-        direction:\ufffdup\u001b[39m\n\u001b[32m+        direction: up\u001b[39m\n",
    );
    expect(ran.stdout).toContain("\u001b[36m@@ -12,7 +12,7 @@\u001b[39m\n");
  });

  it("after mending is what is left, in every format as usual", async () => {
    const scene = fixScene(spoilt);
    const ran = await run(scene, "--fix", "--format", "text,json=all.json");
    expect(ran.code).toBe(1);
    expect(ran.stdout).toMatch(/^plan\/objectives\/1\.yaml:9:11 {2}error {2}unknown-word {2}1\.1 /);
    expect(ran.stdout).toContain("1 error in 1 file");
    const { findings } = JSON.parse(readFileSync(join(scene.folder, "all.json"), "utf8")) as {
      findings: { code: string }[];
    };
    expect(findings.map(({ code }) => code)).toEqual(["unknown-word"]);
    expect(ran.stderr).toBe(
      "ehs: Mended 3 findings in 2 files.\nehs: 1 word is probably misspelt: `--fix-spelling` mends such too.\nehs: Wrote all.json (json).\n",
    );
  });

  it("in Norwegian, and nothing beside the answer with --quiet", async () => {
    const nb = await ehs("validate --as-of 2024-06-30 --fix-spelling", { cwd: fixScene(spoilt).folder });
    expect(nb.stderr).toBe("ehs: Rettet 4 funn i 2 filer.\n");
    expect(nb.code).toBe(0);
    const quiet = await run(fixScene(spoilt), "--fix-spelling", "--quiet");
    expect(quiet).toEqual({ code: 0, stdout: "", stderr: "" });
  });

  it("is narrowed by paths: other files are left alone", async () => {
    const scene = fixScene(spoilt);
    const before = scene.bytes(file);
    const ran = await run(scene, "plan/sources.yaml", "--fix");
    expect(ran.code).toBe(0);
    expect(scene.bytes(file)).toBe(before);
    expect(scene.bytes("sources.yaml")).toContain('name: "no"');
  });
});

describe("what cannot go together is exit 2", () => {
  it.each([
    [["--dry-run"], "--dry-run shows what would be mended, and goes with --fix or --fix-spelling."],
    [["--fix", "--staged"], "cannot go with --staged"],
    [["--fix", "--since", "HEAD"], "cannot go with --since"],
    [["--fix", "--dry-run", "--format", "json"], "--dry-run answers with a diff and cannot go with --format."],
    [["-", "--as", file, "--fix"], "cannot go with -."],
  ])("%j", async (more, said) => {
    const ran = await ehs(["validate", ...asOf, ...more], { cwd: fixScene({}).folder, stdin: sound[file] ?? "" });
    expect({ code: ran.code, stdout: ran.stdout }).toEqual({ code: 2, stdout: "" });
    expect(ran.stderr).toContain(said);
  });
});

describe("writing", () => {
  it("keeps the file's permissions, and its time where nothing is mended", async () => {
    const scene = fixScene({ [file]: swapped('due: "2025"', "due: 2025") });
    chmodSync(scene.path(file), 0o640);
    const old = new Date("2020-01-01T00:00:00Z");
    utimesSync(scene.path("sources.yaml"), old, old);
    await run(scene, "--fix");
    expect(statSync(scene.path(file)).mode & 0o777).toBe(0o640);
    expect(statSync(scene.path("sources.yaml")).mtime).toEqual(old);
  });

  it("goes through a plan folder that is a link, and never through a link in a file's place", async () => {
    const scene = fixScene({ [file]: swapped('due: "2025"', "due: 2025") });
    const folder = temporaryFolder();
    symlinkSync(join(scene.folder, "plan"), join(folder, "plan"));
    const outside = join(folder, "outside.yaml");
    writeFileSync(outside, "sources:\n  - { id: register, name: no, kind: register, owner: directorate }\n");
    rmSync(scene.path("sources.yaml"));
    symlinkSync(outside, scene.path("sources.yaml"));
    await ehs(["validate", ...asOf, "--fix"], { cwd: folder });
    expect(scene.bytes(file)).toBe(sound[file]);
    expect(realpathSync(join(folder, "plan"))).toBe(join(scene.folder, "plan"));
    expect(readFileSync(outside, "utf8")).toContain("name: no,");
  });

  it("that cannot be done is exit 2, and what could be written is", async () => {
    const scene = fixScene({
      [file]: swapped('due: "2025"', "due: 2025"),
      "sources.yaml": swapped("name: Registeret", "name: no"),
    });
    const { writeChanges } = await import("../../src/cli/fix/write.js");
    const before = readFileSync(scene.path("sources.yaml"));
    const stale = new TextEncoder().encode("what it was before someone saved it");
    mkdirSync(scene.path("folder.yaml"));
    const failed = await writeChanges(join(scene.folder, "plan"), [
      { file, before: stale, after: "mended\n" },
      { file: "sources.yaml", before, after: "mended\n" },
      { file: "gone.yaml", before, after: "mended\n" },
      { file: "folder.yaml", before, after: "mended\n" },
    ]);
    expect(failed.map(({ file: name, changedMeanwhile }) => [name, changedMeanwhile])).toEqual([
      [file, true],
      ["gone.yaml", false],
      ["folder.yaml", true],
    ]);
    expect(scene.bytes(file)).toContain("due: 2025");
    expect(scene.bytes("sources.yaml")).toBe("mended\n");
  });

  it("leaves the bundled plan as it is", async () => {
    const { folder, plan } = planCopy();
    const path = join(plan, "objectives/1-aktiv-medvirkning.yaml");
    const before = readFileSync(path);
    change(path, 'id: "1.1"\n', "id: 1.1\n");
    await ehs(["validate", "--as-of", "2023-03-31", "--fix-spelling"], { cwd: folder });
    expect(readFileSync(path).equals(before)).toBe(true);
  });
});
