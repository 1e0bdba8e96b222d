/** A repository that is locked or slow: a sentence each, exit 2, nothing half-written, nobody left behind. */
import { chmodSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { changesBetween, complaints, inventory } from "../helpers/oracle.js";
import { lastingFolder } from "../helpers/repository.js";
import { made, run } from "./repository-scene.js";

describe("an index that another git holds", () => {
  it("keeps a change that is to be committed from being written at all", async () => {
    const repo = made();
    const before = inventory(repo.folder);
    writeFileSync(join(repo.folder, ".git", "index.lock"), "");
    const ran = await run(repo, "record 1.1 50 --period 2022 --commit");
    expect(ran.code).toBe(2);
    expect(ran.stderr).toContain("index.lock");
    expect(changesBetween(before, inventory(repo.folder))).toEqual([]);
    expect(repo.git("rev-parse", "HEAD")).toBe(repo.commits[2]);
  });

  it("keeps nothing from being read", async () => {
    const repo = made();
    writeFileSync(join(repo.folder, ".git", "index.lock"), "");
    for (const line of ["status", "log", "validate --staged", "diff HEAD~1"]) {
      const ran = await run(repo, line);
      expect(ran.stderr, line).not.toContain("index.lock");
      expect(ran.code, line).not.toBe(2);
    }
  });
});

/** A git that says nothing, and writes down who it is. */
function silentGit(): string {
  const folder = lastingFolder();
  writeFileSync(join(folder, "git"), `#!/bin/sh\necho $$ >> ${folder}/pids\nexec sleep 600\n`);
  chmodSync(join(folder, "git"), 0o755);
  return folder;
}

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};

describe("a git that hangs", () => {
  const lines = [
    "status",
    "log",
    "diff HEAD~1",
    "validate --since HEAD~1",
    "status --at HEAD~1",
    "record 1.1 50 --period 2022 --commit",
  ];

  it.each(lines)("is stopped after its time, and nothing is left: %s", { timeout: 240_000 }, async (line) => {
    const repo = made();
    const before = inventory(repo.folder);
    const folder = silentGit();
    const ran = await run(repo, line, { PATH: `${folder}:${process.env["PATH"] ?? ""}`, EHS_GIT_TIMEOUT: "0.3" });
    expect(complaints(ran)).toEqual([]);
    expect(ran.code).toBe(2);
    expect(ran.stderr).toContain("git said nothing for 0.3 seconds");
    const pids = readFileSync(join(folder, "pids"), "utf8").trim().split("\n").map(Number);
    await expect.poll(() => pids.filter(isAlive), { timeout: 60_000 }).toEqual([]);
    expect(changesBetween(before, inventory(repo.folder))).toEqual([]);
    expect(existsSync(join(repo.folder, ".git", "index.lock"))).toBe(false);
  });
});
