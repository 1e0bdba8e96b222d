/** What a history says of itself: which line was read where the main branch is not here, whose a merge's own values are, and what a renamed folder hides. */
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { lastingFolder, repository, runIn } from "../helpers/repository.js";
import { logJson, run } from "./history-json.js";
import { files, inObjective, planRepository, put } from "./since-scene.js";

const oneLine = (text: string): string => text.replaceAll(/\s+/g, " ");

describe("a value that a merge made itself", () => {
  const repo = planRepository(
    { edit: inObjective("Training", "Courses"), branch: "side", author: "Åse Ødegård" },
    { merge: "side", edit: inObjective("value: 83", "value: 60"), author: "Kari Nordmann" },
  );

  it("is whoever merged's, not the branch's author's", async () => {
    const authors = async (...more: readonly string[]) =>
      (await logJson(repo.folder, ["1.3", "--kind", "re_targeted", "--since", "2024-01-02", ...more])).entries.flatMap(
        ({ changes }) => changes,
      );
    expect(await authors()).toMatchObject([{ evil: true, new: 60, authors: ["Kari Nordmann"] }]);
    expect(await authors("--author", "Åse")).toEqual([]);
    expect(await authors("--author", "Kari")).toHaveLength(1);
    const { entries } = await logJson(repo.folder, ["1.B", "--since", "2024-01-02", "--author", "Åse"]);
    expect(entries[0]?.changes).toMatchObject([{ evil: false, authors: ["Åse Ødegård"] }]);
    const { stdout } = await run(repo.folder, ["log", "1.3", "--field", "targets", "--format", "md", "--lang", "en"]);
    expect(stdout.split("\n").find((line) => line.includes("| 60"))).toMatch(/Kari Nordmann · [0-9a-f]{8} \|$/);
    expect(stdout).not.toContain("Åse");
  });
});

describe("the main branch", () => {
  const origin = planRepository();
  const clone = (): string => {
    const folder = join(lastingFolder(), "clone");
    runIn("/", ["clone", "--quiet", "--origin", "upstream", `file://${origin.folder}`, folder]);
    runIn(folder, ["checkout", "--quiet", "--detach"]);
    runIn(folder, ["branch", "--quiet", "-D", "main"]);
    return folder;
  };

  it("is that of the only remote, whatever that is called", async () => {
    const folder = clone();
    const { stdout } = await run(folder, ["log", "--format", "json"]);
    expect(JSON.parse(stdout)).toMatchObject({ line: "upstream/main", warnings: [] });
    const { code, stderr } = await run(folder, ["validate", "--since", "main", "--lang", "en"]);
    expect([code, stderr]).toEqual([0, expect.stringContaining("upstream/main is read")]);
  });

  it("that is nowhere is said to be missing, with what was read", async () => {
    const folder = clone();
    runIn(folder, ["remote", "remove", "upstream"]);
    const used = origin.commits[0]?.slice(0, 8) ?? "";
    const said = async (lang: string) => oneLine((await run(folder, ["log", "--lang", lang])).stdout);
    expect(await said("en")).toContain(`The plan's main branch main is not here; ${used} was read.`);
    expect(await said("nb")).toContain(`Planens hovedgren main finnes ikke her; ${used} ble lest.`);
  });

  it("that the plan does not name is said so where no branch is checked out", async () => {
    const repo = planRepository({ edit: { "plan/plan.yaml": put("main_branch: main\n", "") } });
    const warnings = async () => (await logJson(repo.folder)).warnings;
    expect(await warnings()).toEqual([]);
    repo.git("checkout", "--quiet", "--detach");
    expect(await warnings()).toEqual([{ kind: "main-unnamed", used: repo.commits[1]?.slice(0, 8) }]);
  });
});

describe("a plan folder that was renamed", () => {
  it("is told, with how what happened before is read", async () => {
    const renamed = Object.fromEntries(Object.keys(files).map((path) => [path, path.replace("plan/", "strategi/")]));
    const repo = planRepository({ edit: inObjective("value: 83", "value: 70") }, { rename: renamed });
    const commit = repo.commits[2] ?? "";
    const { warnings } = await logJson(repo.folder, ["--plan", "strategi"]);
    expect(warnings).toEqual([{ kind: "folder-renamed", commit, from: "plan", to: "strategi" }]);
    const { stdout } = await run(repo.folder, ["log", "--plan", "strategi", "--lang", "en"]);
    expect(oneLine(stdout)).toContain("the plan's folder plan/ became strategi/.");
    const [, tree = "", revision = ""] = /worktree add --detach (\S+) (\S+) &&/.exec(oneLine(stdout)) ?? [];
    repo.git("worktree", "add", "--quiet", "--detach", join(repo.folder, "x", tree), revision);
    const [, plan = "", branch = ""] = /ehs log --plan '(\S+)' --branch (\S+)/.exec(oneLine(stdout)) ?? [];
    const before = await logJson(join(repo.folder, "x"), ["--plan", plan, "--branch", branch, "--kind", "re_targeted"]);
    expect(before.entries[0]?.changes).toMatchObject([{ old: 83, new: 70 }]);
  });

  it("is none where the plan was new, or a file of its name only moved in it", async () => {
    expect((await logJson(planRepository().folder)).warnings).toEqual([]);
    const top = repository([{ files: { "README.md": "x" } }, { files, message: "The plan" }]);
    expect((await logJson(top.folder)).warnings).toEqual([]);
  });
});
