/** The library on plans in folders, in revisions and in trees of one's own; and what it refuses. */
import { rmSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { CannotLoad, check, compare, evaluate, loadPlan, type Tree } from "../../src/library/index.js";
import { fixScene, sound } from "../cli/fix-scene.js";
import { repository } from "../helpers/repository.js";
import { temporaryFolder } from "../helpers/run.js";

const day = "2024-06-30";

const inPlan = (files: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(files).map(([file, text]) => [`plan/${file}`, text]));

const reasonOf = (error: unknown): string => (error instanceof CannotLoad ? error.reason : String(error));

const treeOf = (files: Readonly<Record<string, string>>): Tree => ({
  list: () =>
    Promise.resolve(Object.entries(files).map(([path, text]) => ({ path, type: "file" as const, size: text.length }))),
  read: (path) => Promise.resolve(new TextEncoder().encode(files[path])),
});

describe("loadPlan", () => {
  it("reads a folder, and one that has it as plan/", async () => {
    const { folder } = fixScene({});
    const [one, other] = [await loadPlan(folder), await loadPlan(join(folder, "plan"))];
    expect(one.plan.settings.id).toBe("test");
    expect(one.plan.entries.map(({ file }) => file)).toEqual(other.plan.entries.map(({ file }) => file));
    expect(one.commit).toBeNull();
  });

  it("reads a tree of one's own", async () => {
    const plan = await loadPlan(treeOf(sound));
    expect(evaluate(plan, day).verdicts.map(({ id, progress }) => [id, progress.status])).toEqual([["1.1", "behind"]]);
  });

  it.each([
    ["not-found", () => loadPlan(join(temporaryFolder(), "nowhere"))],
    ["not-a-plan", () => loadPlan(temporaryFolder())],
    ["format", () => loadPlan(fixScene({ "plan.yaml": (text) => text.replace("format: 1", "format: 2") }).folder)],
    ["no-history", () => loadPlan(fixScene({}).folder, { at: "HEAD" })],
    ["no-revision", () => loadPlan(repository([{ files: inPlan(sound) }]).folder, { at: "nothing" })],
    ["not-a-plan", () => loadPlan(treeOf({}))],
  ])("says why it cannot: %s", async (reason, read) => {
    await expect(read().then(() => "read", reasonOf)).resolves.toBe(reason);
  });

  it("leaves nothing behind", async () => {
    const repo = repository([{ files: inPlan(sound) }]);
    evaluate(await loadPlan(repo.folder, { at: "HEAD" }), day);
    expect(repo.git("status", "--porcelain", "--ignored")).toBe("");
  });
});

describe("check and evaluate", () => {
  it("tell the place of what is wrong, and judge the rest", async () => {
    const { folder } = fixScene({ "objectives/1.yaml": (text) => text.replace('due: "2025"', 'due: "soon"') });
    const plan = await loadPlan(folder);
    const [finding] = check(plan, day, "en").filter(({ severity }) => severity === "error");
    expect(finding).toMatchObject({ file: "objectives/1.yaml", line: 19, item: "1.1" });
    expect(finding?.message).toContain("soon");
    expect(check(plan, day, "nn").map(({ message }) => message)).not.toContain(finding?.message);
    const judged = evaluate(plan, day);
    expect(judged).toMatchObject({ errors: 1, verdicts: [] });
    expect(judged.plan.leftOut).not.toEqual([]);
  });

  it.each(["today", "2024", "2024-02-30", ""])("take days only: %j", async (asOf) => {
    const plan = await loadPlan(treeOf(sound));
    expect(() => check(plan, asOf)).toThrow(RangeError);
    expect(() => evaluate(plan, asOf)).toThrow(RangeError);
  });

  it("take what they gave, not copies of it", async () => {
    const plan = await loadPlan(treeOf(sound));
    const judged = evaluate(plan, day);
    expect(() => evaluate({ ...plan }, day)).toThrow(TypeError);
    expect(() => compare(judged, { ...judged })).toThrow(TypeError);
  });
});

describe("compare", () => {
  it("tells what changed and which verdicts moved, why", async () => {
    const repo = repository([
      { files: inPlan(sound) },
      { edit: { "plan/objectives/1.yaml": (text) => text.replace("value: 44", "value: 58") } },
    ]);
    const [was, is] = [await loadPlan(repo.folder, { at: "HEAD~1" }), await loadPlan(repo.folder)];
    expect(was.commit).toBe(repo.commits[0]);
    const { events, statuses, unreadable } = compare(evaluate(was, day), evaluate(is, day));
    expect(events.map(({ kind, item, old, new: now }) => [kind, item, old, now])).toEqual([["revised", "1.1", 44, 58]]);
    expect(statuses).toMatchObject([{ measure: "1.1", before: "behind", after: "on_track", causes: ["revised_data"] }]);
    expect(unreadable).toEqual([]);
  });

  it("the same plan by two days: time alone", async () => {
    const plan = await loadPlan(treeOf(sound));
    const { events, statuses } = compare(evaluate(plan, day), evaluate(plan, "2030-01-01"));
    expect(events).toEqual([]);
    expect(statuses.map(({ causes }) => causes)).toEqual([["time_passed"]]);
  });

  it("a file that is gone is told, one that cannot be read is not taken for gone", async () => {
    const { folder, path } = fixScene({ "strategy.yaml": "vision: En visjon\n" });
    const before = evaluate(await loadPlan(folder), day);
    rmSync(path("strategy.yaml"));
    const gone = compare(before, evaluate(await loadPlan(folder), day));
    expect(gone.events.length).toBeGreaterThan(0);
    const torn = treeOf({ ...sound, "strategy.yaml": "vision: [\n" });
    expect(compare(before, evaluate(await loadPlan(torn), day))).toMatchObject({
      events: [],
      unreadable: ["strategy.yaml"],
    });
  });
});
