/** What repositories are like in the wild, each a real one: rebased, someone else's, with submodules, signed, renamed by case alone. */
import { execFileSync } from "node:child_process";
import { chmodSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { gitEnvironment, lastingFolder, repository, runIn } from "../helpers/repository.js";
import { demoFiles, demoRepository, verified } from "./edition-scene.js";
import { run } from "./history-json.js";
import { files, inObjective, objective, planRepository } from "./since-scene.js";

interface Entry {
  readonly commit: { readonly id: string; readonly day: string; readonly authored: string; readonly signed: boolean };
  readonly changes: readonly { readonly kind: string; readonly item: string; readonly within: string | null }[];
}

async function log(folder: string, ...more: readonly string[]): Promise<readonly Entry[]> {
  const { stdout, stderr } = await run(folder, ["log", "--format", "json", "--plan", "plan", ...more]);
  if (stdout === "") throw new Error(stderr);
  return (JSON.parse(stdout) as { entries: Entry[] }).entries;
}

/** Day, kind and item of everything after the first commit. */
const told = (entries: readonly Entry[]): string[] =>
  entries
    .slice(0, -1)
    .flatMap(({ commit, changes }) => changes.map(({ kind, item }) => `${commit.day} ${kind} ${item}`));

/** Every way of asking for history. */
const askers = [
  ["log", "--plan", "plan"],
  ["diff", "HEAD~1", "--plan", "plan"],
  ["status", "--at", "HEAD~1", "--plan", "plan"],
  ["show", "1.3", "--at", "HEAD~1", "--plan", "plan"],
  ["validate", "--since", "HEAD~1", "--plan", "plan"],
  ["edition", "freeze", "2023", "--plan", "plan"],
];

describe("a branch that is rebased", () => {
  const branched = () =>
    planRepository(
      { branch: "side", date: "2024-02-01T12:00:00+01:00", edit: inObjective("value: 83", "value: 80") },
      {
        branch: "main",
        date: "2024-03-01T12:00:00+01:00",
        files: {
          "plan/organisations.yaml": `${files["plan/organisations.yaml"] ?? ""}  - { id: region, name: Region }\n`,
        },
      },
    );

  it("is effective on the day it came to the main line, and says when it was written", async () => {
    const repo = branched();
    repo.git("checkout", "--quiet", "side");
    runIn(repo.folder, ["rebase", "--quiet", "main"], { env: { GIT_COMMITTER_DATE: "2024-03-10T12:00:00+01:00" } });
    repo.git("checkout", "--quiet", "main");
    repo.git("merge", "--quiet", "--ff-only", "side");
    const entries = await log(repo.folder);
    expect(told(entries)).toEqual(["2024-03-10 re_targeted 1.3", "2024-03-01 added region"]);
    expect(entries[0]?.commit.authored).toBe("2024-02-01T12:00:00+01:00");
    const { stdout } = await run(repo.folder, ["log", "1.3", "--plan", "plan", "--lang", "en", "--since", "2024-02"]);
    expect(stdout).toContain("10 March 2024");
    expect(stdout).toContain("1 February 2024");
    const { stdout: then } = await run(repo.folder, [
      "show",
      "1.3",
      "--at",
      "2024-03-05",
      "--plan",
      "plan",
      "--format",
      "json",
    ]);
    expect(then).toContain('"value": 83');
  });

  it("keeps the committer's day where the rebase does, and the order is warned of", async () => {
    const repo = branched();
    repo.git("checkout", "--quiet", "side");
    // as some hosts do: the rebased commit keeps the dates it had
    repo.git("rebase", "--quiet", "--committer-date-is-author-date", "main");
    repo.git("checkout", "--quiet", "main");
    repo.git("merge", "--quiet", "--ff-only", "side");
    expect(told(await log(repo.folder))).toEqual(["2024-02-01 re_targeted 1.3", "2024-03-01 added region"]);
    const { stderr } = await run(repo.folder, ["status", "--at", "2024-02-15", "--plan", "plan", "--lang", "en"]);
    expect(stderr).toContain("the dates of the history are not in order");
  });

  it("leaves an edition that was frozen on it as it was: another commit has the same files", async () => {
    const repo = demoRepository({ branch: "side", message: "nothing" });
    repo.commit({ branch: "main", files: { "README.md": "elsewhere" }, message: "beside the plan" });
    repo.git("checkout", "--quiet", "side");
    expect((await run(repo.folder, ["edition", "freeze", "2023", "--plan", "plan", "--quiet"])).code).toBe(0);
    repo.commit({ branch: "side", message: "frozen" });
    repo.git("rebase", "--quiet", "main");
    repo.git("update-ref", "-d", "ORIG_HEAD");
    repo.git("reflog", "expire", "--expire=now", "--all");
    repo.git("gc", "--quiet", "--prune=now");
    const all = await verified(repo.folder);
    expect(all).toMatchObject({ code: 0, outcome: "holds" });
    expect(all.checks["2023 commit"]).toMatchObject({ outcome: "holds", ground: "same-tree" });
  });
});

describe("a repository that git will not read", () => {
  const repo = planRepository({ edit: inObjective("value: 83", "value: 80") });

  it.each(askers.map((args) => [args.join(" "), args] as const))("is refused with the way out: %s", async (_, args) => {
    const env = { ...gitEnvironment, GIT_TEST_ASSUME_DIFFERENT_OWNER: "1" };
    const { code, stdout, stderr } = await run(repo.folder, [...args, "--lang", "en"], { env });
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toContain("belongs to another user");
    // what is named can be typed as it stands, and mends it
    const command = /git config --global --add safe\.directory (\S+)$/m.exec(stderr)?.[1];
    expect(command).toBe(repo.folder);
  });

  it("because git is too old says which it takes", async () => {
    const bin = lastingFolder();
    writeFileSync(join(bin, "git"), '#!/bin/sh\necho "git version 2.35.9"\n');
    chmodSync(join(bin, "git"), 0o755);
    for (const args of askers) {
      const { code, stderr } = await run(repo.folder, [...args, "--lang", "en"], { env: { PATH: bin } });
      expect([args, code, stderr]).toEqual([args, 2, expect.stringContaining("2.36 or newer")]);
    }
  });

  it("needs none of it for the plan as it lies", async () => {
    const env = { ...gitEnvironment, GIT_TEST_ASSUME_DIFFERENT_OWNER: "1" };
    const { code } = await run(repo.folder, ["status", "--plan", "plan"], { env });
    expect(code).toBe(0);
  });
});

describe("submodules", () => {
  it("beside the plan or in it are no files of it, for any command", async () => {
    const inner = repository([{ files: { "objectives/2.yaml": 'id: "2"\nname: Someone else\n' } }]);
    const repo = planRepository();
    for (const path of ["shared", "plan/objectives/shared"])
      repo.git("-c", "protocol.file.allow=always", "submodule", "--quiet", "add", inner.folder, path);
    repo.commit({ message: "submodules", edit: inObjective("value: 83", "value: 80") });
    expect(told(await log(repo.folder))).toEqual(["2024-01-02 re_targeted 1.3"]);
    const { stdout, stderr } = await run(repo.folder, ["diff", "HEAD~1", "HEAD", "--plan", "plan", "--format", "json"]);
    expect(stderr).toBe("");
    expect(stdout).not.toContain("Someone else");
    const at = await run(repo.folder, ["status", "--at", "HEAD", "--plan", "plan", "--format", "json"]);
    expect([at.code, at.stdout.includes("Someone else")]).toEqual([0, false]);
  });

  it("may hold the plan itself, whose history is its own", async () => {
    const inner = planRepository({ edit: inObjective("value: 83", "value: 80") });
    const outer = repository([{ files: { "README.md": "outer" } }]);
    outer.git("-c", "protocol.file.allow=always", "submodule", "--quiet", "add", inner.folder, "council");
    outer.commit({ message: "the plan as a submodule" });
    expect(told(await log(join(outer.folder, "council")))).toEqual(told(await log(inner.folder)));
  });
});

describe("names of files", () => {
  it("that differ in case only are one plan after the other, and nothing came or went", async () => {
    const upper = "plan/objectives/A-First.yaml";
    const repo = planRepository(
      { rename: { [objective]: upper } },
      { rename: { [upper]: "plan/objectives/a-first.yaml" } },
      { edit: { "plan/objectives/a-first.yaml": (text) => text.replace("value: 83", "value: 80") } },
    );
    expect(told(await log(repo.folder))).toEqual(["2024-01-04 re_targeted 1.3"]);
    const { stdout } = await run(repo.folder, ["diff", "HEAD~3", "HEAD~1", "--plan", "plan", "--lang", "en"]);
    expect(stdout).toContain("Nothing in the plan differs");
    const { findings } = JSON.parse(
      (await run(repo.folder, ["validate", "--since", "HEAD~3", "--plan", "plan", "--format", "json"])).stdout,
    ) as { findings: { code: string }[] };
    expect(findings.map(({ code }) => code)).toEqual(["target-moved-without-decision"]);
  });

  it("and line ends that are another system's change nothing, and names beyond ASCII are read", async () => {
    const odd = "plan/objectives/1-mål «æøå».yaml";
    const repo = planRepository(
      { rename: { [objective]: odd } },
      { edit: { [odd]: (text) => text.replaceAll("\n", "\r\n") } },
    );
    expect(told(await log(repo.folder))).toEqual([]);
    repo.git("config", "core.quotepath", "true");
    const { stdout } = await run(repo.folder, ["diff", "HEAD~2", "HEAD", "--plan", "plan", "--lang", "en"]);
    expect(stdout).toContain("Nothing in the plan differs");
  });
});

describe("signatures", () => {
  const sign = (folder: string): void => {
    const keys = lastingFolder();
    mkdirSync(keys, { recursive: true });
    execFileSync("ssh-keygen", ["-q", "-t", "ed25519", "-N", "", "-f", join(keys, "key")]);
    for (const [name, value] of [
      ["gpg.format", "ssh"],
      ["user.signingkey", join(keys, "key.pub")],
    ] as const)
      runIn(folder, ["config", name, value]);
  };

  it("of a merge are told, and of what it brought only where they are there", async () => {
    const repo = planRepository({ branch: "side", edit: inObjective("value: 83", "value: 80") });
    sign(repo.folder);
    repo.git("checkout", "--quiet", "main");
    repo.git("merge", "--quiet", "--no-ff", "--gpg-sign", "-m", "Merged", "side");
    expect(repo.git("cat-file", "commit", "HEAD")).toContain("-----BEGIN SSH SIGNATURE-----");
    const [merge, ...earlier] = await log(repo.folder);
    expect(merge).toMatchObject({ commit: { signed: true }, changes: [{ kind: "re_targeted", item: "1.3" }] });
    expect(earlier.map(({ commit }) => commit.signed)).toEqual([false]);
    expect((await log(repo.folder, "--all-commits")).map(({ commit }) => commit.signed)).toEqual([false, false]);
    const { stdout } = await run(repo.folder, ["log", "--plan", "plan", "--lang", "en"]);
    expect(stdout).toMatch(/· signed\b/);
    expect(stdout).not.toContain("BEGIN SSH");
  });

  it("of a squashed or edited commit are gone with it, and nothing is said", async () => {
    const repo = planRepository();
    sign(repo.folder);
    repo.write({ [objective]: (files[objective] ?? "").replace("value: 83", "value: 80") });
    repo.git("commit", "--quiet", "--all", "--gpg-sign", "-m", "Signed");
    expect((await log(repo.folder))[0]?.commit.signed).toBe(true);
    repo.git("commit", "--quiet", "--amend", "--no-gpg-sign", "-m", "Amended");
    expect((await log(repo.folder))[0]?.commit.signed).toBe(false);
  });
});

describe("the demonstration plan", () => {
  it("is the same for a reader whose git is set up in any way", async () => {
    const repo = repository([{ files: demoFiles() }]);
    const before = await run(repo.folder, ["log", "--plan", "plan"]);
    for (const [name, value] of [
      ["log.showSignature", "true"],
      ["log.date", "relative"],
      ["diff.noprefix", "true"],
      ["diff.renames", "copies"],
      ["core.ignorecase", "true"],
      ["core.pager", "false"],
    ] as const)
      repo.git("config", name, value);
    expect(await run(repo.folder, ["log", "--plan", "plan"])).toEqual(before);
  });
});
