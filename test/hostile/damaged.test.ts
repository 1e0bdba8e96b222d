/** A repository of which something is damaged, lost, or was never here: told as that, and never as a slip of the finger. */
import { chmodSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { complaints } from "../helpers/oracle.js";
import { lastingFolder, runIn, type TestRepository } from "../helpers/repository.js";
import { ehs } from "../helpers/run.js";
import { made, run } from "./repository-scene.js";

const loose = (repo: TestRepository, id: string): string =>
  join(repo.folder, ".git", "objects", id.slice(0, 2), id.slice(2));

/** An object as a failing disk leaves it. */
function damage(repo: TestRepository, revision: string, how: "garbage" | "truncated" | "empty" | "gone"): void {
  const file = loose(repo, repo.git("rev-parse", revision));
  chmodSync(file, 0o644);
  const whole = readFileSync(file);
  const left = { garbage: "garbage", truncated: whole.subarray(0, whole.length / 2), empty: "" };
  if (how === "gone") rmSync(file);
  else writeFileSync(file, left[how]);
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

  const none = /no (?:single )?(?:revision|branch|commit)|fault of its own|belongs to another user/;
  const asked = [
    "diff HEAD~1",
    "diff HEAD~2 HEAD",
    "status --at HEAD~2",
    "log --branch main",
    "validate --since HEAD~1",
  ];
  const roots = [
    ["HEAD~1", asked],
    ["HEAD", asked],
    // what does not touch the tree can be answered
    ["HEAD^{tree}", ["diff HEAD~1 HEAD", "log"]],
    ["HEAD:plan", ["diff HEAD~1 HEAD", "log"]],
  ] as const;
  const ways = ["truncated", "garbage", "gone"] as const;

  it.each(roots.flatMap(([object, lines]) => ways.map((how) => [object, how, lines] as const)))(
    "keeps no revision from being known, as what is behind it is: %s %s",
    async (object, how, lines) => {
      const repo = made();
      damage(repo, object, how);
      for (const line of lines) {
        const ran = await run(repo, line);
        expect(complaints(ran), line).toEqual([]);
        expect(ran, line).toMatchObject({ code: 2, stdout: "" });
        expect(ran.stderr, line).toMatch(
          /^ehs: git could not read the repository: .* “git fsck” tells what is damaged/,
        );
        expect(ran.stderr, line).not.toMatch(none);
        expect(ran.stderr.trim().split("\n"), line).toHaveLength(1);
      }
    },
  );

  it("is told by its id, by a part of it, and by the tag and the branch that name it", async () => {
    const repo = made();
    const [, second = ""] = repo.commits;
    repo.git("tag", "--annotate", "-m", "Utgave", "utgave", second);
    repo.git("branch", "gren", second);
    for (const how of ["garbage", "gone"] as const) {
      damage(repo, second, how);
      for (const name of [second, second.slice(0, 10), "utgave", "gren", "gren~1", "HEAD^"]) {
        const ran = await run(repo, `diff ${name}`);
        expect(ran.code, name).toBe(2);
        expect(ran.stderr, name).toMatch(/could not read the repository: .*“git fsck”/);
      }
    }
  });

  it("is told where it lies in a pack", async () => {
    const repo = made();
    repo.git("repack", "-adq");
    const packs = join(repo.folder, ".git", "objects", "pack");
    const pack = join(packs, readdirSync(packs).find((name) => name.endsWith(".pack")) ?? "");
    chmodSync(pack, 0o644);
    writeFileSync(pack, readFileSync(pack).subarray(0, 40));
    for (const line of asked) {
      const ran = await run(repo, line);
      expect(complaints(ran), line).toEqual([]);
      expect(ran.code, line).toBe(2);
      expect(ran.stderr, line).toMatch(/could not read the repository: .*“git fsck”/);
    }
  });

  it("makes no damage of a slip of the finger", async () => {
    const repo = made();
    damage(repo, "HEAD~1", "gone");
    for (const name of ["mian", "0".repeat(40), "abcdef12"]) {
      const ran = await run(repo, `diff ${name}`);
      expect(ran.code, name).toBe(2);
      expect(ran.stderr, name).toContain(`“${name}” is no revision`);
    }
  });

  it("may be the branch's own file", async () => {
    const repo = made();
    writeFileSync(join(repo.folder, ".git", "refs", "heads", "main"), "");
    const ran = await run(repo, "log");
    expect(ran.code).toBe(2);
    expect(ran.stderr).toContain("could not read the repository: HEAD names no commit");
  });

  it("leaves what needs no history as it was, and the check of the machine says what is wrong", async () => {
    const repo = made();
    const before = await run(repo, "validate");
    damage(repo, "HEAD", "gone");
    expect(await run(repo, "validate")).toEqual(before);
    expect((await run(repo, "status")).stdout).toContain("revision unknown");
    const { stdout } = await run(repo, "doctor");
    expect(stdout.replace(/\s+/g, " ")).toContain("“git fsck” tells what is damaged");
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

describe("a clone that has only the newest commits", () => {
  it.each(["diff HEAD~1", "status --at HEAD~2", "log", "validate --since main~1"])(
    "says how to fetch the rest: %s",
    async (line) => {
      const clone = join(lastingFolder(), "clone");
      runIn("/", ["clone", "--quiet", "--depth=1", `file://${made().folder}`, clone]);
      const ran = await ehs(`${line} --lang en`, { cwd: clone, env: { PATH: process.env["PATH"] ?? "" } });
      expect(ran).toMatchObject({ code: 2, stdout: "" });
      expect(ran.stderr).toContain("a shallow clone");
      expect(ran.stderr).toContain("git fetch --unshallow");
    },
  );
});
