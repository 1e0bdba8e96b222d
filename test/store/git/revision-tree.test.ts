import { rmSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { load } from "../../../src/store/load.js";
import { revisionTree } from "../../../src/store/git/revision-tree.js";
import { workTree } from "../../../src/store/worktree.js";
import { planFolder } from "../../plan/norway.js";
import { repository } from "../../helpers/repository.js";
import { gathered, opened } from "./opened.js";

const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
const settings = 'format: 1\nid: "x"\n';

describe("the plan folder in a commit", () => {
  const made = repository([
    {
      files: {
        "deep/er/plan/plan.yaml": settings,
        "deep/er/plan/objectives/1-mål æ.yaml": "a: 1\r\nb: 2\r\n",
        "deep/er/plan/objectives/.hidden.yaml": "x",
        "deep/er/plan/.dot/x.yaml": "x",
        "deep/er/plan/near.yaml": { link: "plan.yaml" },
        "deep/er/plan/objectives/far": { link: "../../../../x" },
        "deep/er/plan/self": { link: "." },
        "deep/er/plan/run.sh": { executable: "#!/bin/sh\n" },
        "deep/er/planned/x.yaml": "x",
      },
    },
  ]);
  const folder = join(made.folder, "deep/er/plan");
  const first = made.commits[0] ?? "";

  it("lists and reads as the work tree does", async () => {
    const [revision, tree] = [revisionTree(await opened(folder), first), workTree(folder)];
    const files = (await revision.list()).filter(({ type }) => type === "file");
    expect(await revision.list()).toEqual(
      (await tree.list()).map((entry) => (entry.type === "folder" ? { ...entry, size: 0 } : entry)),
    );
    for (const { path } of files) expect(text(await revision.read(path)), path).toBe(text(await tree.read(path)));
    expect(files.map(({ path }) => path)).toEqual(["objectives/1-mål æ.yaml", "plan.yaml", "run.sh"]);
    expect(text(Buffer.concat(await gathered(revision.stream?.("plan.yaml") ?? [])))).toBe(settings);
  });

  it("has what the commit has, whatever has become of the work tree", async () => {
    const changed = repository([
      { files: { "plan/plan.yaml": settings, "plan/data/x.csv": "a;b\n" } },
      { files: { "plan/data/x.csv": null, "plan/y.yaml": "y" } },
    ]);
    const repo = await opened(join(changed.folder, "plan"));
    changed.git("sparse-checkout", "set", "--no-cone", "/README.md", "/plan/plan.yaml");
    changed.write({ "plan/plan.yaml": "dirty", "plan/z.yaml": "z" });
    const [before = "", after = ""] = changed.commits;
    const paths = async (commit: string) => (await revisionTree(repo, commit).list()).map(({ path }) => path);
    expect(await paths(before)).toEqual(["data", "data/x.csv", "plan.yaml"]);
    expect(await paths(after)).toEqual(["plan.yaml", "y.yaml"]);
    expect(text(await revisionTree(repo, after).read("plan.yaml"))).toBe(settings);
  });

  it("is empty where the commit has no such folder; a file that is not there is told as by the file system", async () => {
    const late = repository([{ files: { "README.md": "x" } }, { files: { "plan/plan.yaml": settings } }]);
    const repo = await opened(join(late.folder, "plan"));
    expect(await revisionTree(repo, late.commits[0] ?? "").list()).toEqual([]);
    const tree = revisionTree(repo, late.commits[1] ?? "");
    await expect(tree.read("none.yaml")).rejects.toMatchObject({ code: "ENOENT" });
    await expect(gathered(tree.stream?.("none.yaml") ?? [])).rejects.toMatchObject({ code: "ENOENT" });
  });

  it("has a submodule as something that is not read, and fails where git cannot answer", async () => {
    const outer = repository([{ files: { "plan/plan.yaml": settings } }]);
    repository([{ files: { x: "x" } }], join(outer.folder, "plan/sub"));
    const commit = outer.commit({});
    const repo = await opened(join(outer.folder, "plan"));
    expect(await revisionTree(repo, commit).list()).toContainEqual({ path: "sub", type: "other", size: 0 });
    await expect(revisionTree(repo, "0".repeat(40)).list()).rejects.toMatchObject({ code: "failed" });
    const blob = outer.git("rev-parse", "HEAD:plan/plan.yaml");
    rmSync(join(outer.folder, ".git/objects", blob.slice(0, 2), blob.slice(2)), { force: true });
    await expect(revisionTree(repo, commit).read("plan.yaml")).rejects.toThrow();
  });

  it("loads into the same plan as the work tree", async () => {
    const tree = workTree(planFolder);
    const entries = (await tree.list()).filter(({ type }) => type === "file");
    const files = await Promise.all(entries.map(async ({ path }) => [`p/${path}`, await tree.read(path)] as const));
    const all = repository([{ files: Object.fromEntries(files) }]);
    const loaded = await load(revisionTree(await opened(join(all.folder, "p")), all.commits[0] ?? ""));
    expect(loaded.plan).toEqual((await load(tree)).plan);
  });
});
