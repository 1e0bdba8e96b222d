/** A disk that is full, or cannot be written to: the plan is as it was, and that is said. */
import { spawnSync } from "node:child_process";
import { chmodSync, cpSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { lastingFolder } from "../../helpers/repository.js";
import { hiddenIn, smallPlan, startEhs, textOf, underLimit } from "./process-scene.js";

const record = "record 1.1 50 --period 2021".split(" ");
const isRoot = process.getuid?.() === 0;

const run = (command: string, ...args: readonly string[]): boolean => spawnSync(command, [...args]).status === 0;

/** A disk of its own, gone after the test; null where this user may make none. */
function disk(options: string): string | null {
  const folder = join(lastingFolder(), "disk");
  mkdirSync(folder);
  if (!isRoot || process.platform !== "linux" || !run("mount", "-t", "tmpfs", "-o", options, "tmpfs", folder))
    return null;
  onTestFinished(() => void run("umount", folder));
  return folder;
}

const small = disk.bind(null, "size=64k");

describe.runIf(process.platform === "linux")("a full disk", () => {
  it("that allows no larger files leaves the plan as it was", { timeout: 240_000 }, async () => {
    const scene = smallPlan();
    const before = textOf(scene);
    // in blocks of 512 bytes: the lock fits, the changed file does not
    const { code, stderr } = await underLimit("ulimit -f 1", scene.folder, ...record, "--no-cache").ended;
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr:
        "ehs: plan/objectives/1.yaml could not be written: the file would be larger than is allowed. The plan is as it was.\n",
    });
    expect(textOf(scene)).toBe(before);
    expect(hiddenIn(scene.folder)).toEqual([]);
    expect((await startEhs(scene.folder, ...record).ended).code).toBe(0);
  });

  it("of its own leaves the plan as it was", { timeout: 240_000 }, async (test) => {
    const folder = small();
    if (folder === null) test.skip("only root mounts a disk of its own");
    else {
      const scene = smallPlan();
      cpSync(scene.path(""), join(folder, "plan"), { recursive: true });
      const own = { ...scene, folder, path: (file: string) => join(folder, "plan", file) };
      // room for the lock, none for a copy of the file
      expect(run("sh", "-c", `cat /dev/zero > '${folder}/filler'; truncate -s -4096 '${folder}/filler'`)).toBe(true);
      const before = textOf(own);
      const { code, stderr } = await startEhs(folder, ...record, "--no-cache").ended;
      expect(stderr).toMatch(
        /^ehs: plan(\/objectives\/1\.yaml)? could not be written: the disk is full\. The plan is as it was\.\n$/,
      );
      expect(code).toBe(2);
      expect(textOf(own)).toBe(before);
      expect(hiddenIn(folder)).toEqual([]);
    }
  });
});

describe("a plan that may only be read", () => {
  it("is not changed, and that is said", { timeout: 240_000 }, async (test) => {
    const scene = smallPlan();
    const before = textOf(scene);
    if (isRoot) {
      const folder = disk("size=1m");
      if (folder === null) return test.skip("root may write everywhere, and this one mounts nothing");
      cpSync(scene.path(""), join(folder, "plan"), { recursive: true });
      expect(run("mount", "-o", "remount,ro", folder)).toBe(true);
      const { code, stderr } = await startEhs(folder, ...record, "--no-cache").ended;
      expect(stderr).toBe("ehs: plan could not be written: that disk cannot be written to. The plan is as it was.\n");
      expect(code).toBe(2);
      // what writes nothing needs no lock
      expect((await startEhs(folder, ...record, "--no-cache", "--dry-run").ended).code).toBe(0);
    } else {
      for (const name of ["", "objectives"]) chmodSync(scene.path(name), 0o555);
      const { code, stderr } = await startEhs(scene.folder, ...record).ended;
      for (const name of ["", "objectives"]) chmodSync(scene.path(name), 0o755);
      expect(stderr).toBe("ehs: plan could not be written: you may not write there. The plan is as it was.\n");
      expect(code).toBe(2);
    }
    expect(textOf(scene)).toBe(before);
    expect(hiddenIn(scene.folder)).toEqual([]);
  });
});
