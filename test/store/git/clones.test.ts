import { execFileSync } from "node:child_process";
import { chmodSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { readObjects } from "../../../src/store/git/objects.js";
import { revisionTree } from "../../../src/store/git/revision-tree.js";
import { walkHistory, walkMerges } from "../../../src/store/git/walk.js";
import { gitEnvironment, lastingFolder, repository, runIn, type Step } from "../../helpers/repository.js";
import { gathered, opened } from "./opened.js";

/** A clone that has left the older blobs at its origin, and a git that keeps a list of how it was called. */
function blobless(steps: readonly Step[]) {
  const origin = repository(steps);
  origin.git("config", "uploadpack.allowFilter", "true");
  const clone = join(lastingFolder(), "clone");
  runIn("/", ["clone", "--quiet", "--filter=blob:none", `file://${origin.folder}`, clone]);
  const bin = lastingFolder();
  const log = join(bin, "log");
  const real = execFileSync("sh", ["-c", "command -v git"], { encoding: "utf8" }).trim();
  writeFileSync(join(bin, "git"), `#!/bin/sh\necho "$*" >> '${log}'\nexec '${real}' "$@"\n`);
  chmodSync(join(bin, "git"), 0o755);
  const env = { ...gitEnvironment, PATH: `${bin}:${process.env["PATH"] ?? ""}` };
  const calls = (): string[] => (existsSync(log) ? readFileSync(log, "utf8").trim().split("\n") : []);
  const here = (): number =>
    runIn(clone, ["cat-file", "--batch-all-objects", "--batch-check=%(objecttype)"])
      .split("\n")
      .filter((t) => t === "blob").length;
  return { origin, clone, env, calls, here };
}

const steps: Step[] = [
  { files: { "plan/plan.yaml": "format: 1\n", "plan/a.yaml": "a: 0\n", "README.md": "0" } },
  ...Array.from({ length: 12 }, (_, n) => ({ files: { "plan/a.yaml": `a: ${n + 1}\n`, "README.md": `${n + 1}` } })),
  { branch: "work", files: { "plan/b.yaml": "b: 1\n" } },
  { files: { "plan/a.yaml": "a: 99\n" } },
  { merge: "work", files: { "plan/c.yaml": "c: 1\n" } },
];

describe("a blobless clone", () => {
  let made: ReturnType<typeof blobless>;
  beforeAll(() => {
    made = blobless(steps);
  });

  it("is known for one, and walking needs none of the blobs", async () => {
    const repo = await opened(join(made.clone, "plan"), made.env);
    expect(repo).toMatchObject({ shallow: false, promisor: "origin" });
    const before = made.here();
    const whole = await opened(join(made.origin.folder, "plan"));
    expect(await gathered(walkHistory(repo, "HEAD"))).toEqual(await gathered(walkHistory(whole, "HEAD")));
    expect(await walkMerges(repo, "HEAD")).toEqual(await walkMerges(whole, "HEAD"));
    expect(made.here()).toBe(before);
  });

  it("fetches the blobs of a tree at once, and only those", async () => {
    const repo = await opened(join(made.clone, "plan"), made.env);
    const before = made.here();
    const tree = revisionTree(repo, made.origin.commits[3] ?? "");
    expect((await tree.list()).map(({ path, size }) => [path, size])).toEqual([
      ["a.yaml", 5],
      ["plan.yaml", 10],
    ]);
    expect(new TextDecoder().decode(await tree.read("a.yaml"))).toBe("a: 3\n");
    expect(made.here()).toBe(before + 1);
  });

  it("fetches the blobs of a history by one call, and the next time none", async () => {
    const repo = await opened(join(made.clone, "plan"), made.env);
    const files = (await gathered(walkHistory(repo, "HEAD"))).flatMap((commit) => commit.files);
    const ids = [...new Set(files.map((file) => file.new))].filter((id) => id !== null);
    const fetches = (): number => made.calls().filter((call) => call.includes("fetch ")).length;
    for (const expected of [1, 0]) {
      const before = fetches();
      const found = await gathered(readObjects(repo, ids));
      expect(found.map(({ type }) => type)).toEqual(ids.map(() => "blob"));
      expect(fetches() - before).toBe(expected);
    }
    expect(runIn(made.clone, ["tag", "--list"])).toBe("");
    expect(existsSync(join(made.clone, ".git/FETCH_HEAD"))).toBe(false);
  });

  it("whose origin is gone says so", async () => {
    const lost = blobless(steps);
    const repo = await opened(join(lost.clone, "plan"), lost.env);
    lost.origin.write({ ".git": null });
    const blob = (await gathered(walkHistory(repo, "HEAD")))[2]?.files[0]?.new ?? "";
    await expect(gathered(readObjects(repo, [blob]))).rejects.toMatchObject({ code: "failed" });
  });
});
