/** Where a cache may lie: never among the files of a plan, and found without starting git. */
import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { cacheFolder } from "../../src/store/cache-folder.js";
import { repository } from "../helpers/repository.js";
import { temporaryFolder } from "../helpers/run.js";

const home = "/home/invented";

describe("the cache of a plan in a repository", () => {
  it("lies in its git directory, from any folder and any work tree", () => {
    const made = repository([{ files: { "deep/plan/plan.yaml": "id: p\n" } }]);
    const other = join(temporaryFolder(), "tree");
    made.git("worktree", "add", "-q", other, "HEAD");
    const wanted = join(made.folder, ".git", "ehs");
    expect(cacheFolder(join(made.folder, "deep", "plan"), { HOME: home })).toBe(wanted);
    expect(cacheFolder(join(other, "deep", "plan"), { HOME: home })).toBe(wanted);
  });

  it("lies there too when the plan is the repository", () => {
    const made = repository([{ files: { "plan.yaml": "id: p\n" } }]);
    expect(cacheFolder(made.folder, {})).toBe(join(made.folder, ".git", "ehs"));
  });

  it("lies nowhere when its folder is a link", () => {
    const made = repository([{ files: { "plan.yaml": "id: p\n" } }]);
    symlinkSync(temporaryFolder(), join(made.folder, ".git", "ehs"));
    expect(cacheFolder(made.folder, { HOME: home })).toBeNull();
  });
});

describe("the cache of a plan in no repository", () => {
  it.each<[NodeJS.Platform, Record<string, string>, string | null]>([
    ["linux", { HOME: home, XDG_CACHE_HOME: "/cache" }, "/cache/ehs"],
    ["linux", { HOME: home, XDG_CACHE_HOME: "relative" }, `${home}/.cache/ehs`],
    ["linux", { HOME: home }, `${home}/.cache/ehs`],
    ["darwin", { HOME: home }, `${home}/Library/Caches/ehs`],
    ["win32", { LOCALAPPDATA: "/local" }, "/local/ehs/Cache"],
    ["linux", {}, null],
    ["win32", { HOME: home }, null],
    ["linux", { HOME: "" }, null],
  ])("on %s with %o is %s", (platform, env, wanted) => {
    expect(cacheFolder(temporaryFolder(), env, platform)).toBe(wanted);
  });

  it("is not in the plan, also when the plan is the user's home", () => {
    const folder = temporaryFolder();
    expect(cacheFolder(folder, { HOME: folder }, "linux")).toBeNull();
    expect(cacheFolder(join(folder, "plan"), { HOME: folder }, "linux")).toBe(join(folder, ".cache", "ehs"));
  });

  it.each([
    [
      "an empty folder",
      (path: string) => {
        mkdirSync(path);
      },
    ],
    [
      "a text",
      (path: string) => {
        writeFileSync(path, "no git\n");
      },
    ],
    [
      "a way to nowhere",
      (path: string) => {
        writeFileSync(path, "gitdir: ../nowhere\n");
      },
    ],
  ])("takes the user's folder where `.git` is %s", (_, make) => {
    const folder = temporaryFolder();
    make(join(folder, ".git"));
    expect(cacheFolder(folder, { HOME: home }, "linux")).toBe(`${home}/.cache/ehs`);
  });
});
