import { chmodSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { openHistory, openRepository } from "../../../src/store/git/repository.js";
import { readRevision } from "../../../src/store/revision.js";
import { gitEnvironment, lastingFolder, repository, runIn } from "../../helpers/repository.js";
import { hostile, opened } from "./opened.js";

const plan = { "plan/plan.yaml": "format: 1\n" };

/** A folder with a program called git that does this. */
function pretender(script: string): string {
  const folder = lastingFolder();
  writeFileSync(join(folder, "git"), `#!/bin/sh\n${script}\n`);
  chmodSync(join(folder, "git"), 0o755);
  return folder;
}

describe("a repository is found", () => {
  const made = repository([{ files: plan }, { edit: { "plan/plan.yaml": (text) => `${text}id: a\n` } }]);

  it("from the plan folder, with its place in it", async () => {
    expect(await opened(join(made.folder, "plan"))).toMatchObject({
      planFolder: join(made.folder, "plan"),
      top: made.folder,
      gitDir: join(made.folder, ".git"),
      prefix: "plan/",
      head: made.commits[1],
      branch: "main",
      shallow: false,
      promisor: null,
      version: expect.stringMatching(/^\d+\.\d+/) as string,
    });
  });

  it("when the plan is the whole of it", async () => {
    const whole = repository([{ files: { "plan.yaml": "format: 1\n" } }]);
    expect(await opened(whole.folder)).toMatchObject({ prefix: "", top: whole.folder });
  });

  it("through a link, below odd names, and in a linked work tree, which shares its git directory", async () => {
    const odd = "a [b] *ø/plan";
    const strange = repository([{ files: { [`${odd}/plan.yaml`]: "format: 1\n" } }]);
    const link = join(lastingFolder(), "link");
    symlinkSync(join(strange.folder, odd), link);
    expect(await opened(link)).toMatchObject({ prefix: `${odd}/`, top: strange.folder });
    const beside = join(lastingFolder(), "beside");
    strange.git("worktree", "add", "--quiet", beside, "-b", "side");
    expect(await opened(join(beside, odd))).toMatchObject({
      top: beside,
      gitDir: join(strange.folder, ".git"),
      branch: "side",
    });
  });

  it("with a detached head", async () => {
    const detached = repository([{ files: plan }]);
    detached.git("checkout", "--quiet", "--detach");
    expect(await opened(join(detached.folder, "plan"))).toMatchObject({ head: detached.commits[0], branch: null });
  });

  it("on a branch without commits beside one that has some", async () => {
    const unborn = repository([{ files: plan }]);
    unborn.git("checkout", "--quiet", "--orphan", "fresh");
    expect(await opened(join(unborn.folder, "plan"))).toMatchObject({ head: null, branch: "fresh" });
  });

  it("inside a hook, which points git at a repository of its own", async () => {
    const other = repository([{ files: { a: "a" } }]);
    const env = { ...gitEnvironment, GIT_DIR: ".git", GIT_INDEX_FILE: ".git/index", GIT_WORK_TREE: other.folder };
    expect(await opened(join(made.folder, "plan"), env)).toMatchObject({ head: made.commits[1] });
  });
});

describe("why there is no history", () => {
  const answer = async (folder: string, env = {}) => openHistory(folder, { ...gitEnvironment, ...env });

  it("no git", async () => {
    const made = repository([{ files: plan }]);
    expect(await answer(made.folder, { PATH: lastingFolder() })).toMatchObject({ reason: "no-git" });
    expect(await answer(made.folder, { PATH: "" })).toMatchObject({ reason: "no-git" });
  });

  it("no repository", async () => {
    const folder = lastingFolder();
    expect(await answer(folder)).toEqual({ reason: "no-repository", detail: folder });
  });

  it("a repository without commits, with the branch that waits for one", async () => {
    const folder = lastingFolder();
    runIn(folder, ["init", "--quiet", "--initial-branch=hoved"]);
    expect(await answer(folder)).toEqual({ reason: "no-commit", detail: "hoved" });
  });

  it("a plan folder that was never committed", async () => {
    const made = repository([{ files: { "README.md": "x" } }]);
    made.write(plan);
    const folder = join(made.folder, "plan");
    expect(await answer(folder)).toEqual({ reason: "untracked", detail: folder });
    made.write({ "plan.yaml": "format: 1\n" });
    expect(await answer(made.folder)).toMatchObject({ reason: "untracked" });
  });

  it("a repository of someone else, with the folder that git would have to trust", async () => {
    const made = repository([{ files: plan }]);
    const found = await answer(join(made.folder, "plan"), { GIT_TEST_ASSUME_DIFFERENT_OWNER: "1" });
    expect(found).toEqual({ reason: "refused", detail: made.folder });
  });

  it("a git that is too old, with its version", async () => {
    const made = repository([{ files: plan }]);
    const folder = join(made.folder, "plan");
    expect(await answer(folder, { PATH: pretender('echo "git version 2.35.9.windows.1"') })).toEqual({
      reason: "too-old",
      detail: "2.35.9",
    });
    const real = process.env["PATH"] ?? "";
    const apple = `case "$*" in *version*) echo "git version 2.36.0 (Apple Git-1)";; *) PATH='${real}' exec git "$@";; esac`;
    expect(await answer(folder, { PATH: pretender(apple) })).toMatchObject({ version: "2.36.0" });
  });

  it("a shallow clone; for what needs no history it opens", async () => {
    const made = repository([{ files: plan }, { edit: { "plan/plan.yaml": () => "format: 2\n" } }]);
    const clone = join(lastingFolder(), "clone");
    runIn("/", ["clone", "--quiet", "--depth=1", `file://${made.folder}`, clone]);
    expect(await answer(join(clone, "plan"))).toEqual({ reason: "shallow", detail: clone });
    expect(await openRepository(join(clone, "plan"), gitEnvironment)).toMatchObject({ shallow: true });
  });
});

describe("the revision of the work tree", () => {
  it("is the commit and whether the plan differs from it, whatever the user has configured", async () => {
    const made = repository([{ files: { ...plan, other: "x" } }]);
    const config = join(lastingFolder(), "config");
    writeFileSync(config, hostile);
    const busy = { EDITOR: "vi", PAGER: "less", GIT_SSH_COMMAND: "ssh", GIT_ASKPASS: "ask", GIT_CONFIG_COUNT: "1" };
    const helper = { GIT_CONFIG_KEY_0: "credential.helper", GIT_CONFIG_VALUE_0: "store" };
    for (const env of [gitEnvironment, { ...gitEnvironment, GIT_CONFIG_GLOBAL: config, ...busy, ...helper }]) {
      const read = () => readRevision(join(made.folder, "plan"), env);
      const commit = made.commits[0] ?? "";
      made.write({ other: "changed elsewhere", "plan/new.yaml": null });
      expect(await read()).toEqual({ commit, short: commit.slice(0, 8), dirty: false });
      made.write({ "plan/new.yaml": "a: 1\n" });
      expect(await read()).toMatchObject({ dirty: true });
    }
  });

  it("says why there is none", async () => {
    const none = { commit: null, short: null, dirty: false };
    const empty = lastingFolder();
    runIn(empty, ["init", "--quiet"]);
    expect(await readRevision(lastingFolder(), gitEnvironment)).toEqual({ ...none, reason: "no-repository" });
    expect(await readRevision(empty, gitEnvironment)).toEqual({ ...none, reason: "no-commit" });
    expect(await readRevision(empty, { PATH: "" })).toEqual({ ...none, reason: "no-git" });
    const env = { ...gitEnvironment, GIT_TEST_ASSUME_DIFFERENT_OWNER: "1" };
    expect(await readRevision(empty, env)).toEqual({ ...none, reason: "refused" });
  });
});
