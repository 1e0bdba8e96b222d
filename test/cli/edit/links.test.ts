/** What a plan file is on the disk stays: its permissions, the way that leads to it; and a link is no plan file. */
import { chmodSync, lstatSync, readFileSync, renameSync, statSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { temporaryFolder } from "../../helpers/run.js";
import { changedLines, demoRepository, inPlan } from "../edit-scene.js";

const file = "plan/objectives/2-arbeidshverdag.yaml";
const record = "record 2.1a 70 --period 2025-11 --n 9 --lang en";

describe("a file that is changed", () => {
  it.each([0o600, 0o640, 0o664])("keeps its permissions (%o)", async (mode) => {
    const repo = demoRepository();
    chmodSync(join(repo.folder, file), mode);
    expect((await inPlan(repo, record)).code).toBe(0);
    expect(statSync(join(repo.folder, file)).mode & 0o777).toBe(mode);
    expect(changedLines(repo)).toContain("value: 70");
  });
});

describe("a plan folder that is reached by a link", () => {
  it("is changed and committed where it lies", async () => {
    const repo = demoRepository();
    const link = join(temporaryFolder(), "planen");
    symlinkSync(join(repo.folder, "plan"), link);
    const { code, stderr } = await inPlan(repo, `${record} --commit --plan ${link}`);
    expect(stderr).not.toContain("ehs:");
    expect(code).toBe(0);
    expect(lstatSync(link).isSymbolicLink()).toBe(true);
    expect(repo.git("show", "--format=", "--name-only", "HEAD")).toBe(file);
    expect(repo.git("status", "--porcelain")).toBe("");
  });
});

describe("a plan file that is a link", () => {
  it("is not changed, nor what it points at, and the file is named", async () => {
    const repo = demoRepository();
    const real = join(repo.folder, "elsewhere.yaml");
    renameSync(join(repo.folder, file), real);
    symlinkSync("../../elsewhere.yaml", join(repo.folder, file));
    const before = readFileSync(real, "utf8");
    const { code, stderr } = await inPlan(repo, record);
    expect(stderr).toMatch(/It may be in objectives\/2-arbeidshverdag\.yaml, which is left out because of errors\./);
    expect(code).toBe(2);
    expect(readFileSync(real, "utf8")).toBe(before);
    expect(lstatSync(join(repo.folder, file)).isSymbolicLink()).toBe(true);
    expect((await inPlan(repo, "validate --lang en")).stdout).toContain("file-link");
  });
});
