import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readObjects } from "../../../src/store/git/objects.js";
import type { Repository } from "../../../src/store/git/repository.js";
import { walkHistory, walkMerges } from "../../../src/store/git/walk.js";
import { gitEnvironment, lastingFolder, repository, type TestRepository } from "../../helpers/repository.js";
import { gathered, hostile, opened } from "./opened.js";

const start = { "plan/plan.yaml": "format: 1\n", "plan/a.yaml": "value: 70\n" };
const value = (number: number) => ({ "plan/a.yaml": () => `value: ${number}\n` });

/** What the walk gives, with the texts of the blobs in their place: easier to read than ids. */
async function told(made: TestRepository, repo: Repository, all = false): Promise<unknown[]> {
  const steps = await gathered(walkHistory(repo, made.git("rev-parse", "HEAD"), { all }));
  const ids = steps.flatMap(({ files }) => files.flatMap((file) => [file.old, file.new])).filter((id) => id !== null);
  const texts = new Map((await gathered(readObjects(repo, ids))).map(({ id, bytes }) => [id, bytes.toString().trim()]));
  const text = (id: string | null): string => (id === null ? "-" : (texts.get(id) ?? "?"));
  return steps.map(({ commit, files }) => [
    made.commits.indexOf(commit),
    ...files.map((file) => `${file.status} ${file.path}: ${text(file.old)} > ${text(file.new)}`),
  ]);
}

describe("the walk over a history", () => {
  it("gives each commit that changed the plan, oldest first, with the blobs before and after", async () => {
    const made = repository([
      { files: { ...start, "README.md": "x" } },
      { files: { "README.md": "y" } },
      { edit: value(60) },
      { files: { "plan/a.yaml": null, "plan/b.yaml": "value: 1\n" } },
    ]);
    expect(await told(made, await opened(join(made.folder, "plan")))).toEqual([
      [0, "A a.yaml: - > value: 70", "A plan.yaml: - > format: 1"],
      [2, "M a.yaml: value: 70 > value: 60"],
      [3, "D a.yaml: value: 60 > -", "A b.yaml: - > value: 1"],
    ]);
  });

  it("follows the main line: what came and went on a branch is only in all commits", async () => {
    const made = repository([
      { files: start },
      { branch: "work", edit: value(60) },
      { branch: "work", edit: value(70) },
      { files: { "plan/c.yaml": "c: 1\n" } },
      { merge: "work" },
    ]);
    const repo = await opened(join(made.folder, "plan"));
    const first = [0, "A a.yaml: - > value: 70", "A plan.yaml: - > format: 1"];
    expect(await told(made, repo)).toEqual([first, [3, "A c.yaml: - > c: 1"]]);
    const all = await told(made, repo, true);
    expect(all[0]).toEqual(first);
    expect(all).toHaveLength(4);
    expect(all).toContainEqual([1, "M a.yaml: value: 70 > value: 60"]);
    expect(all).toContainEqual([2, "M a.yaml: value: 60 > value: 70"]);
  });

  it("sees what a merge brought, a squash, and an octopus", async () => {
    const made = repository([
      { files: start },
      { branch: "one", edit: value(60) },
      { branch: "two", from: "main", files: { "plan/b.yaml": "b: 1\n" } },
      { branch: "three", from: "main", files: { "plan/c.yaml": "c: 1\n" } },
      { merge: ["one", "two"] },
      { squash: "three" },
    ]);
    expect((await told(made, await opened(join(made.folder, "plan")))).slice(1)).toEqual([
      [4, "M a.yaml: value: 70 > value: 60", "A b.yaml: - > b: 1"],
      [5, "A c.yaml: - > c: 1"],
    ]);
    expect(made.git("rev-list", "--parents", "-1", made.commits[4] ?? "").split(" ")).toHaveLength(4);
  });

  it("takes links, submodules and hidden files for no files of the plan", async () => {
    const made = repository([{ files: start }]);
    repository([{ files: { x: "x" } }], join(made.folder, "plan/sub"));
    made.commit({ files: { "plan/l.yaml": { link: "a.yaml" }, "plan/.x/y.yaml": "1", "plan/a.yaml": { link: "b" } } });
    made.commit({ files: { "plan/a.yaml": { executable: "value: 1\n" } } });
    made.git("update-index", "--chmod=-x", "plan/a.yaml");
    const steps = await gathered(walkHistory(await opened(join(made.folder, "plan")), "HEAD"));
    expect(steps.slice(1).map(({ files }) => files)).toMatchObject([
      [{ path: "a.yaml", status: "T", new: null, mode: "120000" }],
      [{ path: "a.yaml", status: "T", old: null, mode: "100755" }],
    ]);
  });

  it("reads a case-only rename, odd and non-ASCII names, and CRLF, as they are", async () => {
    const odd = 'plan/mål "æøå"\t\n*[x].yaml';
    const made = repository([
      { files: { ...start, "plan/Objectives/A.yaml": "a: 1\r\nb: 2\r\n", [odd]: "ø: 1\n" } },
      { rename: { "plan/Objectives/A.yaml": "plan/Objectives/a.yaml" } },
    ]);
    const [first, second] = await told(made, await opened(join(made.folder, "plan")));
    expect(first).toContain(`A ${odd.slice(5)}: - > ø: 1`);
    expect(second).toEqual([1, "D Objectives/A.yaml: a: 1\r\nb: 2 > -", "A Objectives/a.yaml: - > a: 1\r\nb: 2"]);
  });

  it("takes the plan folder's name for a name and not for a pattern", async () => {
    const made = repository([{ files: { "p*/plan.yaml": "format: 1\n", "pq/x.yaml": "x: 1\n" } }]);
    expect(await told(made, await opened(join(made.folder, "p*")))).toEqual([[0, "A plan.yaml: - > format: 1"]]);
  });

  it("is deceived by neither replaced nor grafted commits", async () => {
    const made = repository([{ files: start }, { edit: value(60) }, { edit: value(50) }]);
    const repo = await opened(join(made.folder, "plan"));
    const before = await told(made, repo);
    made.git("replace", made.commits[1] ?? "", made.commits[0] ?? "");
    mkdirSync(join(made.folder, ".git/info"), { recursive: true });
    writeFileSync(join(made.folder, ".git/info/grafts"), `${made.commits[2] ?? ""}\n`);
    expect(await told(made, repo)).toEqual(before);
  });

  it("says so when the history is damaged, instead of ending early", async () => {
    const made = repository([{ files: start }, { edit: value(60) }]);
    const first = made.commits[0] ?? "";
    made.write({ [`.git/objects/${first.slice(0, 2)}/${first.slice(2)}`]: null });
    const repo = await opened(join(made.folder, "plan"));
    await expect(gathered(walkHistory(repo, "HEAD"))).rejects.toThrow(first);
    await expect(gathered(walkHistory(repo, "--all"))).rejects.toThrow();
  });

  it("can be left early", async () => {
    const made = repository([{ files: start }, { edit: value(60) }]);
    for await (const { commit } of walkHistory(await opened(join(made.folder, "plan")), "HEAD")) {
      expect(commit).toBe(made.commits[0]);
      break;
    }
  });
});

describe("what merges made themselves", () => {
  const evil = repository([
    { files: { ...start, "plan/b.yaml": "b: 1\n" } },
    { branch: "one", edit: value(60) },
    { branch: "two", from: "main", files: { "plan/c.yaml": "c: 1\n" } },
    { merge: "one", edit: { "plan/b.yaml": () => "b: 9\n" }, files: { "plan/new.yaml": "n: 1\n" } },
    { merge: "two" },
    { branch: "three", files: { "plan/d.yaml": "d: 1\n" } },
    { branch: "four", from: "main", files: { "plan/e.yaml": "e: 1\n" } },
    { merge: ["three", "four"], files: { "plan/plan.yaml": null }, edit: { "plan/d.yaml": () => "d: 2\n" } },
  ]);

  it("is told with the blobs of every parent", async () => {
    const repo = await opened(join(evil.folder, "plan"));
    const merges = await walkMerges(repo, "HEAD");
    const blob = (at: string): string => evil.git("rev-parse", at);
    const [, , , first = "", , , , last = ""] = evil.commits;
    expect([...merges.keys()]).toEqual([first, last]);
    expect(merges.get(first)).toEqual([
      {
        path: "b.yaml",
        parents: [blob("one:plan/b.yaml"), blob("one:plan/b.yaml")],
        result: blob(`${first}:plan/b.yaml`),
      },
      { path: "new.yaml", parents: [null, null], result: blob(`${first}:plan/new.yaml`) },
    ]);
    const format = blob("one:plan/plan.yaml");
    expect(merges.get(last)).toEqual([
      { path: "d.yaml", parents: [null, blob("three:plan/d.yaml"), null], result: blob("HEAD:plan/d.yaml") },
      { path: "plan.yaml", parents: [format, format, format], result: null },
    ]);
  });

  it("is in the walk too", async () => {
    const [, third] = (await told(evil, await opened(join(evil.folder, "plan")))) as string[][];
    expect(third).toEqual([3, "M a.yaml: value: 70 > value: 60", "M b.yaml: b: 1 > b: 9", "A new.yaml: - > n: 1"]);
  });
});

describe("the user's configuration", () => {
  it("changes nothing", async () => {
    const made = repository([
      { files: { ...start, "plan/mål.yaml": "a: 1\nb: 2\nc: 3\n", "plan/b.yaml": "b: 1\n" } },
      { branch: "work", rename: { "plan/mål.yaml": "plan/mål 2.yaml" } },
      { edit: value(60) },
      { merge: "work", edit: { "plan/b.yaml": () => "b: 2\n" }, message: "Slå sammen" },
    ]);
    const config = join(lastingFolder(), "config");
    writeFileSync(config, hostile);
    const results = [];
    for (const env of [gitEnvironment, { ...gitEnvironment, GIT_CONFIG_GLOBAL: config, GIT_EXTERNAL_DIFF: "false" }]) {
      const repo = await opened(join(made.folder, "plan"), env);
      results.push([await told(made, repo, true), await walkMerges(repo, "HEAD"), { ...repo, git: null }]);
    }
    expect(results[1]).toEqual(results[0]);
  });
});
