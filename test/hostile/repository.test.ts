/** A repository that is damaged, locked or slow: a sentence each, exit 2, nothing half-written, nobody left behind. */
import { chmodSync, existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { changesBetween, complaints, inventory } from "../helpers/oracle.js";
import { lastingFolder, repository, type TestRepository } from "../helpers/repository.js";
import { ehs, type Ran } from "../helpers/run.js";
import { seededFiles } from "../helpers/seeded-faults.js";

const clean = (): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(seededFiles(1, 7)).map(([path, text]) => [
      `plan/${path}`,
      text
        .replace(/shair|share\n +skale: share/g, "share")
        .replace(/direction: opp/g, "direction: up")
        .replace(/ba?s[e]?line: .*/g, 'baseline: { kind: measured, value: 40, period: "2021" }')
        .replace(/due: [^ ]+/g, 'due: "2025"')
        .replace(/resutl/g, "result")
        .replace(/source: \w+/g, "source: register")
        .replace(/outcomes: \[c1\]/g, "outcomes: [b1]")
        .replace(/owners: \[\w+\]/g, "owners: [directorate]")
        .replace("name: no", "name: Nei"),
    ]),
  );

const made = (): TestRepository =>
  repository([
    { files: clean() },
    { edit: { "plan/objectives/1.yaml": (text) => text.replace("name: Mål 1", "name: Mål én") } },
    { edit: { "plan/plan.yaml": (text) => text.replace("Oppdiktet plan", "Den oppdiktede planen") } },
  ]);

const run = (repo: TestRepository, line: string, env: Readonly<Record<string, string>> = {}): Promise<Ran> =>
  ehs(`${line} --lang en`, { cwd: repo.folder, env: { PATH: process.env["PATH"] ?? "", ...env } });

const loose = (repo: TestRepository, id: string): string =>
  join(repo.folder, ".git", "objects", id.slice(0, 2), id.slice(2));

/** An object as a failing disk leaves it. */
function damage(repo: TestRepository, revision: string, how: "garbage" | "empty" | "gone"): void {
  const file = loose(repo, repo.git("rev-parse", revision));
  chmodSync(file, 0o644);
  if (how === "gone") rmSync(file);
  else writeFileSync(file, how === "empty" ? "" : "garbage");
}

const histories = [
  "log",
  "diff HEAD~2",
  "diff HEAD~2 HEAD~1",
  "validate --since HEAD~2",
  "status --at HEAD~2",
  "show 1 --at HEAD~2",
];

describe("an object that is damaged", () => {
  const objects = ["HEAD~2:plan/objectives/1.yaml", "HEAD~2:plan/objectives", "HEAD~2^{tree}", "HEAD~2", "HEAD~1"];
  const cases = objects.flatMap((object) =>
    (["garbage", "empty", "gone"] as const).map((how) => [object, how] as const),
  );

  it.each(cases)("is told, and never taken for a file that was not there: %s %s", async (object, how) => {
    const repo = made();
    damage(repo, object, how);
    for (const line of histories) {
      const ran = await run(repo, line);
      expect(complaints(ran), line).toEqual([]);
      // What can be answered all the same names the file that could not be read.
      const isTold = ran.code === 2 || /could not be read|cannot be read|error/i.test(ran.stdout + ran.stderr);
      expect(isTold, `${line}: ${ran.stdout}${ran.stderr}`).toBe(true);
    }
  });

  it("is named in one sentence, in each language", async () => {
    const repo = made();
    damage(repo, "HEAD~2:plan/objectives/1.yaml", "garbage");
    for (const [lang, words] of [
      ["en", "could not read the repository"],
      ["nb", "kunne ikke lese depotet"],
      ["nn", "kunne ikkje lese depotet"],
    ] as const) {
      const ran = await ehs(`log --lang ${lang}`, { cwd: repo.folder, env: { PATH: process.env["PATH"] ?? "" } });
      expect(ran.code).toBe(2);
      expect(ran.stdout).toBe("");
      expect(ran.stderr).toContain(words);
      expect(ran.stderr.trim().split("\n")).toHaveLength(1);
    }
  });
});

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
