/** Files beside the plan's own, held against each other in two trees: what cannot be read is said to be so, and nothing else. */
import { describe, expect, it } from "vitest";
import { comparedFiles } from "../../src/cli/history/files.js";
import type { Tree } from "../../src/store/tree.js";

/** A tree of files by path; null is one that the system does not let anyone read. */
const treeOf = (files: Readonly<Record<string, string | null>>, absent: readonly string[] = []): Tree => ({
  list: () => Promise.resolve(Object.keys(files).map((path) => ({ path, type: "file" as const, size: 1 }))),
  read: (path) => {
    const text = files[path];
    return typeof text === "string"
      ? Promise.resolve(new TextEncoder().encode(text))
      : Promise.reject(Object.assign(new Error("no"), { code: "EACCES" }));
  },
  absent: new Set(absent),
});

describe("files beside the plan's own", () => {
  it("came, went, changed, or could not be read", async () => {
    const before = treeOf({ "a.csv": "1", "b.csv": "1", "c.csv": "1", "same.csv": "1", "plan.yaml": "x" });
    const after = treeOf({ "a.csv": "2", "b.csv": null, "d.csv": "1", "same.csv": "1", "plan.yaml": "y" });
    const { events, unreadable } = await comparedFiles(before, after);
    expect(events.map(({ kind, item }) => `${kind} ${item}`)).toEqual([
      "changed a.csv",
      "removed c.csv",
      "added d.csv",
    ]);
    expect(unreadable).toEqual(["b.csv"]);
  });

  it("are not removed where a sparse checkout keeps them out", async () => {
    const { events, unreadable } = await comparedFiles(treeOf({ "a.csv": "1" }), treeOf({}, ["a.csv"]));
    expect([events, unreadable]).toEqual([[], ["a.csv"]]);
  });

  it("leave a fault of the program a fault", async () => {
    const broken: Tree = { ...treeOf({ "a.csv": "1" }), read: () => Promise.reject(new TypeError("no")) };
    await expect(comparedFiles(treeOf({ "a.csv": "1" }), broken)).rejects.toThrow(TypeError);
  });
});
