/** `ehs validate --since`: what a change did on the way, which its two ends do not show; and editions that were frozen. */
import { describe, expect, it } from "vitest";
import { demoRepository, frozen, manifestOf, rewrite, run } from "./edition-scene.js";
import { library, lines, objective, planRepository, remove, told, training } from "./since-scene.js";

const gone = { edit: { [objective]: remove(training) } };
const other = { edit: { [objective]: (text: string) => text + library } };
const back = { edit: { [objective]: (text: string) => text + training } };
const reused = ["id-reused 1.B @ 1.yaml: - id: 1.B"];

describe("an id that went and came back", () => {
  it("as something else is told, though both ends have it", async () => {
    const repo = planRepository(gone, other);
    const found = await told(repo.folder, "--since HEAD~2");
    expect(lines(repo.folder, found)).toEqual(reused);
    expect(found.findings[0]?.message).toContain("was removed on the way in this change");
    expect(found.code).toBe(1);
  });

  it("as something else on a branch, whether it is merged, squashed away or not committed yet", async () => {
    const side = planRepository({ ...gone, branch: "side" }, { ...other, branch: "side" });
    expect(lines(side.folder, await told(side.folder, "--since main"))).toEqual(reused);
    side.commit({ branch: "main", merge: "side", message: "merged" });
    expect(lines(side.folder, await told(side.folder, "--since HEAD~1"))).toEqual(reused);
    const open = planRepository(gone);
    open.write({ [objective]: open.git("show", `HEAD:${objective}`) + `\n${library}` });
    expect(lines(open.folder, await told(open.folder, "--since HEAD~1"))).toEqual(reused);
    // in one step nobody can tell a new name from a new thing
    const squashed = planRepository(
      { ...gone, branch: "side" },
      { ...other, branch: "side" },
      { branch: "main", squash: "side", message: "squashed" },
    );
    expect((await told(squashed.folder, "--since HEAD~1")).findings).toEqual([]);
  });

  it("as it was is no fault, nor is a new name or another place on the way", async () => {
    const restored = planRepository(gone, back);
    expect((await told(restored.folder, "--since HEAD~1")).findings).toEqual([]);
    expect((await told(restored.folder, "--since HEAD~2")).findings).toEqual([]);
    const renamed = planRepository(gone, back, {
      edit: { [objective]: (text) => text.replace("name: Training", "name: Courses") },
    });
    expect((await told(renamed.folder, "--since HEAD~3")).findings).toEqual([]);
    const second = "plan/objectives/2.yaml";
    const head = 'id: "2"\nname: Second\noutcomes:\n  - { id: b2.1, text: More }\ninitiatives:\n';
    const moved = planRepository(gone, { files: { [second]: head + training } });
    expect((await told(moved.folder, "--since HEAD~2")).findings.map(({ code }) => code)).not.toContain("id-reused");
  });

  it("is told of one that was new on the main line, and not of one that a branch tried out", async () => {
    const third = (text: string): string => text.replaceAll("1.B", "1.C");
    const added = { edit: { [objective]: (text: string) => text + third(training) } };
    const dropped = { edit: { [objective]: remove(third(training)) } };
    const again = { edit: { [objective]: (text: string) => text + third(library) } };
    const main = planRepository(added, dropped, again);
    expect(lines(main.folder, await told(main.folder, "--since HEAD~3"))).toEqual([
      "id-reused 1.C @ 1.yaml: - id: 1.C",
    ]);
    const side = planRepository(...[added, dropped, again].map((step) => ({ ...step, branch: "side" })));
    expect((await told(side.folder, "--since main")).findings).toEqual([]);
  });
});

describe("an edition that was frozen", () => {
  const since = async (folder: string): Promise<string[]> => {
    const { stdout } = await run(folder, "validate --since HEAD~1 --format json --lang en --as-of 2026-03-31");
    const { findings } = JSON.parse(stdout) as { findings: { code: string; item: string; message: string }[] };
    return findings.map(({ code, item, message }) => `${code} ${item}: ${message}`);
  };
  const path = manifestOf("2023");

  it("is missed when its manifest is removed, by itself or with its folder", async () => {
    const repo = demoRepository();
    await frozen(repo, "2023");
    repo.commit({ files: { [path]: null }, message: "away with it" });
    expect(await since(repo.folder)).toEqual([
      "frozen-edition-changed 2023: Edition “2023” is frozen, and its manifest editions/2023/manifest.json is removed. Take it back from history; corrections are written as “errata”.",
    ]);
    repo.git("revert", "--no-edit", "HEAD");
    expect(await since(repo.folder)).toEqual([]);
    repo.commit({ files: { "plan/editions/2023": null }, message: "all of it" });
    expect((await since(repo.folder)).filter((each) => each.startsWith("frozen"))).toHaveLength(1);
  });

  it("is told of when its manifest is edited or cut, and not when it is new", async () => {
    const repo = demoRepository();
    const manifest = await frozen(repo, "2023");
    expect(await since(repo.folder)).toEqual([]);
    rewrite(repo.folder, "2023", () => ({ ...manifest, as_of: "2021-12-31" }), true);
    repo.commit({ message: "quietly" });
    expect(await since(repo.folder)).toEqual([expect.stringContaining("manifest.json is not what it was")]);
    repo.commit({ files: { [path]: "{" }, message: "cut" });
    expect(await since(repo.folder)).toEqual([expect.stringContaining("manifest.json is not what it was")]);
  });

  it("may be frozen anew in the open: the new manifest names the one before it, and why", async () => {
    const repo = demoRepository();
    await frozen(repo, "2023");
    repo.git("tag", "--delete", "edition/2023");
    repo.git("rm", "--quiet", path);
    repo.git("commit", "--quiet", "-m", "too early");
    await frozen(repo, "2023", "2026-11-21T23:40:00Z", "--again Early");
    const { stdout } = await run(repo.folder, "validate --since HEAD~2 --format json --lang en --as-of 2026-03-31");
    expect((JSON.parse(stdout) as { findings: unknown[] }).findings).toEqual([]);
  });
});
