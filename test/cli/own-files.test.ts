/** An answer never takes the place of a file of the plan it is about. */
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ehs } from "../helpers/run.js";
import { fixScene, sound } from "./fix-scene.js";

const asked = (folder: string, format: string, cwd = folder) =>
  ehs(["validate", "--format", format, "--lang", "nb", "--plan", folder], { cwd });

describe("a format's file", () => {
  it.each([
    "plan.yaml",
    "objectives/1.yaml",
    "objectives/new.yaml",
    "meetings/2024.yaml",
    "accepted.yaml",
    "README.md",
  ])("is not %s of the plan", async (file) => {
    const { folder, path, bytes } = fixScene({});
    writeFileSync(path("README.md"), "# Plan\n");
    const before = sound[file] === undefined ? null : bytes(file);
    const { code, stdout, stderr } = await asked(folder, `text,sarif=plan/${file}`);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain(`ehs: plan/${file} hører til planen, og --format sarif= skriver ikke over planens filer.`);
    if (before !== null) expect(bytes(file)).toBe(before);
  });

  it("is not a document or a manifest of an edition", async () => {
    const { folder, path } = fixScene({});
    mkdirSync(path("editions/2024/documents"), { recursive: true });
    for (const file of ["editions/2024/manifest.json", "editions/2024/documents/plan.md"]) {
      writeFileSync(path(file), "as it was\n");
      expect((await asked(folder, `json=plan/${file}`)).code).toBe(2);
      expect(readFileSync(path(file), "utf8")).toBe("as it was\n");
    }
  });

  it("is not one of the plan by another way to it", async () => {
    const { folder, path, bytes } = fixScene({});
    symlinkSync(path("objectives"), join(folder, "way"));
    const before = bytes("objectives/1.yaml");
    for (const way of ["way/1.yaml", "plan/../plan/objectives/1.yaml", path("objectives/1.yaml")])
      expect((await asked(folder, `json=${way}`)).code).toBe(2);
    expect((await asked(folder, "json=1.yaml", path("objectives"))).code).toBe(2);
    expect(bytes("objectives/1.yaml")).toBe(before);
  });

  it("may lie in the plan folder where no file of the plan does, and be renewed there", async () => {
    const { folder, path } = fixScene({});
    for (const time of ["first", "again"])
      expect((await asked(folder, "sarif=plan/out.sarif,md=plan/rapport.md")).code, time).toBe(0);
    expect(readFileSync(path("out.sarif"), "utf8")).toContain('"version": "2.1.0"');
    expect((await asked(folder, "json=plan.yaml")).code).toBe(0);
  });
});
