/** What a history says of itself: which line was read where the main branch is not here, whose a merge's own values are, and what a renamed folder was called. */
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { lastingFolder, repository, runIn } from "../helpers/repository.js";
import { diffJson, logJson, run } from "./history-json.js";
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
  const moved = (to: string) => Object.fromEntries(Object.keys(files).map((path) => [path, path.replace("plan/", to)]));
  const targets = ["1.3", "--kind", "re_targeted"];
  const told = async (folder: string, ...more: readonly string[]) =>
    (await logJson(folder, [...targets, ...more])).entries.flatMap(({ commit, changes }) =>
      changes.map(({ old, new: now }) => [commit.id, old, now]),
    );

  it("has one history, which says so", async () => {
    const repo = planRepository(
      { edit: inObjective("value: 83", "value: 70") },
      { rename: moved("strategi/") },
      { edit: { "strategi/objectives/1.yaml": put("value: 70", "value: 60") } },
    );
    const [first, lowered, renamed = "", last] = repo.commits;
    const warning = { kind: "folder-renamed", commit: renamed, from: "plan", to: "strategi" };
    for (const more of [[], ["--all-commits"]]) {
      expect(await told(repo.folder, "--plan", "strategi", ...more)).toEqual([
        [last, 70, 60],
        [lowered, 83, 70],
        [first, null, 83],
      ]);
      const { warnings, silent } = await logJson(repo.folder, ["--plan", "strategi", ...more]);
      expect([warnings, silent]).toEqual([[warning], [renamed]]);
    }
    const { stdout } = await run(repo.folder, ["log", "--plan", "strategi", "--lang", "en"]);
    expect(oneLine(stdout)).toContain(
      `The plan's folder plan/ became strategi/ in commit ${renamed.slice(0, 8)}; the history is read under both names.`,
    );
  });

  it("is read under the name that it had, by every command that reads the past", async () => {
    const repo = planRepository(
      { edit: inObjective("value: 83", "value: 70"), tag: "before" },
      { rename: moved("strategi/") },
    );
    const ehs = (...args: readonly string[]) => run(repo.folder, [...args, "--plan", "strategi", "--lang", "en"]);
    const then = await ehs("status", "--at", "before~1", "--format", "json");
    expect([then.code, then.stderr]).toEqual([0, ""]);
    expect(then.stdout).toContain(repo.commits[0] ?? "?");
    const { changes } = await diffJson(repo.folder, ["before~1", "before", "--plan", "strategi"]);
    expect(changes).toMatchObject([{ kind: "re_targeted", old: 83, new: 70 }]);
    expect((await diffJson(repo.folder, ["before", "--plan", "strategi"])).changes).toEqual([]);
    const since = await ehs("validate", "--since", "before~1");
    expect(since.stdout).toMatch(/strategi\/objectives\/1\.yaml:\d+:\d+ +error +target-moved-without-decision/);
    expect((await ehs("validate", "--since", "before")).code).toBe(0);
  });

  it("is followed through several names, through a merge, and to and from the top of the repository", async () => {
    const repo = planRepository(
      { rename: moved("a/"), branch: "side" },
      { files: { "README.md": "x" } },
      { merge: "side", edit: { "a/objectives/1.yaml": put("value: 83", "value: 70") } },
      { rename: Object.fromEntries(Object.entries(moved("")).map(([old, now]) => [old.replace("plan/", "a/"), now])) },
      { edit: { "objectives/1.yaml": put("value: 70", "value: 60") } },
      { rename: Object.fromEntries(Object.values(moved("")).map((path) => [path, `b/${path}`])) },
    );
    const [first, , , merge, , last] = repo.commits;
    expect(await told(repo.folder, "--plan", "b")).toEqual([
      [last, 70, 60],
      [merge, 83, 70],
      [first, null, 83],
    ]);
    const { changes } = await diffJson(repo.folder, [first ?? "", "--plan", "b"]);
    expect(changes).toMatchObject([{ kind: "re_targeted", old: 83, new: 60 }]);
  });

  it("has no less of a history with a cache, whatever was read of it before the renaming", async () => {
    const repo = planRepository({ edit: inObjective("value: 83", "value: 70") });
    const env = { env: { EHS_NO_CACHE: "" } };
    await run(repo.folder, ["log"], env);
    repo.commit({ rename: moved("strategi/") });
    const log = async (...more: readonly string[]) =>
      (await run(repo.folder, ["log", "--plan", "strategi", ...more], env)).stdout;
    const wanted = await log("--no-cache");
    expect(wanted).toContain("83% → 70%");
    for (let times = 0; times < 2; times++) expect(await log()).toBe(wanted);
    repo.commit({ edit: { "strategi/objectives/1.yaml": put("value: 70", "value: 60") } });
    expect(await log()).toBe(await log("--no-cache"));
  });

  it("is none where the plan was new, or a file of its name only moved in it", async () => {
    expect((await logJson(planRepository().folder)).warnings).toEqual([]);
    const top = repository([{ files: { "README.md": "x" } }, { files, message: "The plan" }]);
    expect((await logJson(top.folder)).warnings).toEqual([]);
  });

  it("is no plan at all before there was one", async () => {
    const top = repository([
      { files: { "README.md": "x" }, tag: "empty" },
      { files, message: "The plan" },
    ]);
    const { code, stderr } = await run(top.folder, ["diff", "empty", "--lang", "en"]);
    expect([code, stderr]).toEqual([2, expect.stringContaining("There was no plan here at “empty”")]);
  });
});
