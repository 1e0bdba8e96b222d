/** `ehs validate --since`: from where a change is counted, and when that cannot be known. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import Ajv from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { lastingFolder, runIn } from "../helpers/repository.js";
import {
  files,
  inObjective,
  library,
  lines,
  meeting,
  objective,
  planRepository,
  put,
  remove,
  told,
  training,
  validate,
} from "./since-scene.js";

const schema = JSON.parse(
  readFileSync(new URL("../../schemas/output/findings.schema.json", import.meta.url), "utf8"),
) as object;

describe("from where a change is counted", () => {
  const branched = () =>
    planRepository(
      { branch: "work", edit: inObjective("name: Training", "name: Teaching") },
      { edit: inObjective("value: 47 }", 'value: 47 }\n          - { period: "2024-Q1", value: 50 }'), tag: "seen" },
      { branch: "work", edit: inObjective("value: 44", "value: 45") },
    );

  it.each(["main", "main...", "main..", "2024-02-01", "seen"])("from where it branched off: %s", async (asked) => {
    const repo = branched();
    const found = await told(repo.folder, `--since ${asked}`);
    expect(lines(repo.folder, found)).toEqual([
      'figure-revised-in-place 1.3 @ 1.yaml: - { period: "2022", value: 45 }',
    ]);
    expect(found.since).toMatchObject({ asked, commit: repo.commits[0], day: "2024-01-01" });
    const check = new Ajv.default({ allErrors: true }).compile(schema);
    const { code, ...answer } = found;
    expect(code).toBe(1);
    check(answer);
    expect(check.errors ?? []).toEqual([]);
  });

  it("from a meeting", async () => {
    const repo = planRepository({ date: "2024-04-02T12:00:00+02:00", edit: inObjective("value: 44", "value: 45") });
    const found = await told(repo.folder, "--since m1");
    expect(found.since).toMatchObject({ asked: "m1", commit: repo.commits[0], day: "2024-01-01" });
    expect(found.findings.map(({ code }) => code)).toEqual(["figure-revised-in-place"]);
  });

  it("paths narrow what is told and what is counted", async () => {
    const repo = planRepository({
      edit: { ...inObjective("value: 44", "value: 45"), [meeting]: put("[spring]", "[x]") },
    });
    const found = await told(repo.folder, "plan/meetings --since HEAD~1");
    expect(found.findings.map(({ code }) => code)).toEqual(["unknown-reference"]);
    expect(found.since?.olderNotShown).toBe(0);
  });

  it("a file from standard input is the change", async () => {
    const repo = planRepository();
    const stdin = (files[objective] ?? "").replace("value: 44", "value: 45");
    const found = await told(repo.folder, "- --as objectives/1.yaml --since HEAD", { stdin });
    expect(found.findings.map(({ file, code }) => [file, code])).toEqual([["<stdin>", "figure-revised-in-place"]]);
    expect(
      (await told(repo.folder, "- --as objectives/1.yaml --since HEAD", { stdin: files[objective] ?? "" })).code,
    ).toBe(0);
  });

  it("with and without the cache the answer is the same", async () => {
    const repo = planRepository(
      { edit: { [objective]: remove(training) } },
      { edit: { [objective]: (text) => text + library } },
    );
    const bare = await validate(repo.folder, "--since HEAD~1 --no-cache");
    const first = await validate(repo.folder, "--since HEAD~1");
    expect(await validate(repo.folder, "--since HEAD~1")).toEqual(first);
    expect(first).toEqual(bare);
    expect(bare.code).toBe(1);
    expect(repo.git("status", "--porcelain")).toBe("");
  });
});

describe("what cannot be answered is exit 2 with a sentence", () => {
  it("a shallow clone, with the fix", async () => {
    const repo = planRepository({ edit: inObjective("value: 44", "value: 45") });
    const folder = lastingFolder();
    runIn(folder, ["clone", "--quiet", "--depth=1", `file://${repo.folder}`, "clone"]);
    const ran = await validate(join(folder, "clone"), "--since HEAD");
    expect(ran).toMatchObject({ code: 2, stdout: "" });
    expect(ran.stderr).toMatch(/git fetch --unshallow \(in CI: fetch-depth: 0\)\n$/);
  });

  it("no repository, no commit, no such moment, nothing in common, no plan then", async () => {
    const repo = planRepository({ branch: "work" });
    const say = async (folder: string, asked: string): Promise<string> => {
      const ran = await validate(folder, ["--since", asked]);
      expect(ran).toMatchObject({ code: 2, stdout: "" });
      return ran.stderr;
    };
    expect(await say(repo.folder, "man")).toContain("“man” is no revision, date, meeting or edition");
    expect(await say(repo.folder, "--all")).toContain("“--all” is no revision");
    expect(await say(repo.folder, "2020")).toContain("lies before the history");
    repo.git("checkout", "--quiet", "--orphan", "apart");
    expect(await say(repo.folder, "main")).toContain("have no commit in common");
    const bare = lastingFolder();
    runIn(bare, ["clone", "--quiet", repo.folder, "copy"]);
    const copy = join(bare, "copy");
    runIn(copy, ["checkout", "--quiet", "work"]);
    runIn(copy, ["rm", "-r", "--quiet", "plan"]);
    runIn(copy, ["commit", "--quiet", "-m", "nothing"]);
    runIn(copy, ["checkout", "--quiet", "HEAD~1", "--", "plan"]);
    runIn(copy, ["commit", "--quiet", "-m", "back"]);
    expect(await say(copy, "HEAD~1")).toContain("There was no plan here at “HEAD~1”");
    const { folder } = planRepository();
    runIn(folder, ["checkout", "--quiet", "--orphan", "x"]);
    runIn(folder, ["branch", "-D", "main"]);
    expect(await say(folder, "main")).toContain("There is no commit on x yet");
  });
});
