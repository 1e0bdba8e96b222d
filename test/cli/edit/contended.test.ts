/** Several writers at once, and a file that is changed underneath one. */
import { readFileSync, writeFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { editWords } from "../../../src/cli/edit/words.js";
import { PlanDraft } from "../../../src/cli/edit/draft.js";
import { writeAll } from "../../../src/cli/edit/write.js";
import { indexPlan } from "../../../src/evaluate/items.js";
import { load } from "../../../src/store/load.js";
import { workTree } from "../../../src/store/worktree.js";
import { figuresIn, file, hiddenIn, smallPlan, startEhs, textOf } from "./process-scene.js";

describe("twenty writers at once", () => {
  it("all get their figure in, each in its place", { timeout: 240_000 }, async () => {
    const scene = smallPlan();
    const before = textOf(scene);
    const years = Array.from({ length: 20 }, (_, at) => 2002 + ((at * 7) % 20));
    const all = years.map((year) =>
      startEhs(scene.folder, "record", "1.1", String(year - 1970), "--period", String(year)),
    );
    for (const { ended } of all) {
      const { code, stderr } = await ended;
      expect(stderr).not.toContain("ehs:");
      expect(code).toBe(0);
    }
    const wanted = [...years].sort().map((year) => `${year} ${year - 1970}`);
    expect(figuresIn(textOf(scene))).toEqual([...wanted, "2022 44"]);
    expect(hiddenIn(scene.folder)).toEqual([]);
    // every line of before is there, in its order
    const after = textOf(scene).split("\n");
    expect(after.filter((line) => before.split("\n").includes(line))).toEqual(before.split("\n"));
    expect((await startEhs(scene.folder, "validate").ended).code).toBe(0);
  });

  it("with the same figure: one gets it in, and the others are told that it stands", { timeout: 240_000 }, async () => {
    const scene = smallPlan();
    const all = [50, 51, 52, 53].map((value) =>
      startEhs(scene.folder, "record", "1.1", String(value), "--period", "2021"),
    );
    const ended = await Promise.all(all.map((each) => each.ended));
    expect(ended.map(({ code }) => code).sort()).toEqual([0, 2, 2, 2]);
    const won = ended.findIndex(({ code }) => code === 0) + 50;
    expect(figuresIn(textOf(scene))).toEqual([`2021 ${won}`, "2022 44"]);
    for (const { code, stderr } of ended)
      if (code !== 0) expect(stderr).toContain(`has a figure for 2021 already: ${won}`);
  });
});

describe("a file that is changed underneath", () => {
  it("is left as it is, and what was written before it is put back", async () => {
    const scene = smallPlan();
    const tree = workTree(scene.path(""));
    const loaded = await load(tree);
    const [own] = indexPlan(loaded.plan).measures;
    const source = indexPlan(loaded.plan).byId.get("register");
    if (own === undefined || source === undefined) throw new Error("not in the plan");
    const draft = new PlanDraft(loaded.sources)
      .add(own.measure, "observations", { period: "2023", value: 45 })
      .set(source.node, "name", "Et annet register");
    const files = await draft.files(tree, "");
    expect(files.map((each) => each.file)).toEqual([file, "sources.yaml"]);
    const objective = textOf(scene);
    // somebody saves the other file in an editor, just before it is its turn
    const theirs = `${readFileSync(scene.path("sources.yaml"), "utf8")}# mitt\n`;
    writeFileSync(scene.path("sources.yaml"), theirs);
    const failed = await writeAll(scene.path(""), files);
    expect(failed).toEqual({ file: "sources.yaml", error: null, first: [file], stuck: [] });
    expect(readFileSync(scene.path("sources.yaml"), "utf8")).toBe(theirs);
    expect(textOf(scene)).toBe(objective);
    expect(hiddenIn(scene.folder)).toEqual([]);
  });

  it("is told in a sentence", () => {
    for (const lang of ["nb", "nn", "en"] as const)
      expect(editWords[lang].changedMeanwhile("plan/x.yaml")).toMatch(/^plan\/x\.yaml .*\. .*\. .*\.$/);
  });
});
