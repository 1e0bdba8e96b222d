/** `ehs edition verify` on real repositories: what holds, what does not, and what cannot be told. */
import { appendFileSync, cpSync, rmSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { lastingFolder, runIn } from "../helpers/repository.js";
import { amiss, demoRepository, document2023, frozen, readManifest, rewrite, run, verified } from "./edition-scene.js";

const goals = "plan/strategy.yaml";
/** Moves the edition to where one byte of a comment in one plan file is another: history rewritten, tag and all. */
function rewritten(repo: ReturnType<typeof demoRepository>): void {
  const message = repo.git("log", "--format=%s", "-1");
  repo.git("reset", "--quiet", "--soft", repo.commits[0] ?? "");
  appendFileSync(join(repo.folder, goals), "#");
  repo.git("add", "--all");
  runIn(repo.folder, ["commit", "--quiet", "--amend", "-m", message]);
  repo.git("tag", "--force", "edition/2023", "HEAD");
  repo.git("reflog", "expire", "--expire=now", "--all");
  repo.git("gc", "--quiet", "--prune=now");
}

describe("an edition that is as it was", () => {
  it("holds, alone and in a chain", async () => {
    const repo = demoRepository();
    await frozen(repo, "2023");
    await frozen(repo, "2024", "2026-11-21T23:31:00Z");
    const all = await verified(repo.folder);
    expect(all).toMatchObject({ code: 0, outcome: "holds", stderr: "" });
    expect(Object.keys(all.checks)).toHaveLength(16);
    expect(amiss(all)).toEqual({});
    expect(all.checks["2023 sources"]).toMatchObject({ ground: "commit", compared: 34 });
    expect(all.checks["2023 chain"]).toMatchObject({ outcome: "none", ground: "first" });
    expect(all.checks["2024 chain"]).toMatchObject({ ground: "hash", compared: 1 });
    expect(all.checks["2023 signature"]).toMatchObject({ outcome: "none", ground: "unsigned" });
    expect(all.checks["2024 documents"]).toMatchObject({ outcome: "none", ground: "no-documents" });
    // the plan is worked on, and the editions are what they were
    repo.commit({ edit: { [goals]: (text) => `${text}# more\n` } });
    expect(amiss(await verified(repo.folder, "2023"))).toEqual({});
    repo.write({ [goals]: "not even a plan file: [" });
    expect(await verified(repo.folder)).toMatchObject({ code: 0, outcome: "holds" });
  });

  it("holds when its commit is gone and another has the same files", async () => {
    const repo = demoRepository({ message: "on the side", branch: "side" });
    expect(await run(repo.folder, "edition freeze 2023 --quiet")).toMatchObject({ code: 0 });
    repo.commit({ branch: "side", message: "frozen" });
    // merged as one commit, its message and date others; the branch is deleted and its commits are gone
    repo.commit({ squash: "side", branch: "main", date: "2026-02-01T12:00:00Z", message: "squashed" });
    repo.git("branch", "--delete", "--force", "side");
    repo.git("reflog", "expire", "--expire=now", "--all");
    repo.git("gc", "--quiet", "--prune=now");
    const all = await verified(repo.folder, "2023");
    expect(all).toMatchObject({ code: 0, outcome: "holds" });
    expect(all.checks["2023 commit"]).toMatchObject({ outcome: "holds", ground: "same-tree" });
    expect(all.checks["2023 tag"]).toMatchObject({ outcome: "none", ground: "no-tag" });
    expect(amiss(all)).toEqual({});
  });

  it("holds in a blobless clone, in a sparse one and on a detached head", async () => {
    const repo = demoRepository();
    await frozen(repo, "2023");
    repo.git("config", "uploadpack.allowFilter", "true");
    const blobless = join(lastingFolder(), "blobless");
    runIn(repo.folder, ["clone", "--quiet", "--filter=blob:none", `file://${repo.folder}`, blobless]);
    expect(amiss(await verified(blobless))).toEqual({});
    runIn(blobless, ["sparse-checkout", "set", "--no-cone", "/*", "!documents"]);
    expect(amiss(await verified(blobless))).toEqual({});
    runIn(blobless, ["checkout", "--quiet", "--detach"]);
    expect(amiss(await verified(blobless))).toEqual({});
  });

  it("holds with the documents laid out by git with other line ends", async () => {
    const repo = demoRepository();
    await frozen(repo, "2023");
    const windows = join(lastingFolder(), "windows");
    runIn(repo.folder, ["clone", "--quiet", "--config", "core.autocrlf=true", repo.folder, windows]);
    expect(amiss(await verified(windows))).toEqual({});
  });
});

describe("a single changed byte is found", () => {
  it("in a source, when history is rewritten and the tag moved", async () => {
    const repo = demoRepository();
    await frozen(repo, "2023");
    rewritten(repo);
    const all = await verified(repo.folder);
    expect(all).toMatchObject({ code: 1, outcome: "broken" });
    expect(amiss(all)).toEqual({ "2023 commit": "broken", "2023 sources": "broken", "2023 tag": "broken" });
    expect(all.checks["2023 sources"]).toMatchObject({
      ground: "tag-tree",
      differences: [{ subject: "strategy.yaml" }],
    });
  });

  it("in a source of an unpacked archive, where the newest edition is the folder", async () => {
    const repo = demoRepository();
    await frozen(repo, "2023");
    const archive = lastingFolder();
    cpSync(join(repo.folder, "plan"), join(archive, "plan"), { recursive: true });
    const whole = await verified(archive);
    expect(whole).toMatchObject({ code: 0, outcome: "unknown" });
    expect(whole.stderr).toContain("is not under version control");
    expect(amiss(whole)).toEqual({ "2023 commit": "unknown", "2023 tag": "unknown" });
    appendFileSync(join(archive, goals), "#");
    const changed = await verified(archive, "--quiet");
    expect(changed).toMatchObject({ code: 1, outcome: "broken", stderr: "" });
    expect(amiss(changed)).toEqual({ "2023 commit": "unknown", "2023 sources": "broken", "2023 tag": "unknown" });
    expect(changed.checks["2023 sources"]).toMatchObject({
      ground: "folder",
      differences: [{ subject: "strategy.yaml" }],
    });
    rmSync(join(archive, goals));
    expect((await verified(archive)).checks["2023 sources"]?.differences).toMatchObject([{ now: null }]);
  });

  it("is not alleged of an older edition where only the folder of a later one is here", async () => {
    const repo = demoRepository();
    await frozen(repo, "2023");
    repo.commit({ edit: { [goals]: (text) => `${text}# a new year\n` } });
    await frozen(repo, "2024", "2026-11-21T23:31:00Z");
    const archive = lastingFolder();
    cpSync(join(repo.folder, "plan"), join(archive, "plan"), { recursive: true });
    const all = await verified(archive);
    expect(all).toMatchObject({ code: 0, outcome: "unknown" });
    expect(all.checks["2023 sources"]).toMatchObject({ outcome: "unknown", ground: "later-folder" });
    expect(all.checks["2023 figures"]).toMatchObject({ outcome: "unknown", ground: "not-computable" });
    expect(all.checks["2024 sources"]).toMatchObject({ outcome: "holds", ground: "folder" });
    expect(all.checks["2023 documents"]?.outcome).toBe("holds");
  });

  it("in a document, added ones and removed ones too", async () => {
    const repo = demoRepository();
    await frozen(repo, "2023");
    const changed = async (): Promise<unknown> => (await verified(repo.folder)).checks["2023 documents"]?.differences;
    repo.write({ [document2023]: "# Plan\n\n62 %\n" });
    const all = await verified(repo.folder);
    expect(all).toMatchObject({ code: 1, outcome: "broken" });
    expect(amiss(all)).toEqual({ "2023 documents": "broken" });
    expect(await changed()).toMatchObject([{ subject: "editions/2023/documents/plan.md" }]);
    repo.commit({ message: "quietly" });
    expect(await changed()).toMatchObject([{ subject: "editions/2023/documents/plan.md" }]);
    repo.commit({ files: { [document2023]: null, "plan/editions/2023/documents/more.md": "more" } });
    expect(await changed()).toMatchObject([{ published: null }, { now: null }]);
  });

  it("in a figure of the manifest", async () => {
    const repo = demoRepository();
    await frozen(repo, "2023");
    const at = readManifest(repo.folder, "2023").figures.measures.findIndex(({ value }) => value !== null);
    const other = (value: number) => (manifest: ReturnType<typeof readManifest>) => {
      const measures = manifest.figures.measures.map((each, index) => (index === at ? { ...each, value } : each));
      return { ...manifest, figures: { ...manifest.figures, measures } };
    };
    rewrite(repo.folder, "2023", other(99.5));
    const edited = await verified(repo.folder);
    expect(edited).toMatchObject({ code: 1, outcome: "broken" });
    // the manifest under the tag is another, too
    expect(amiss(edited)).toEqual({ "2023 manifest": "broken", "2023 figures": "broken", "2023 tag": "broken" });
    expect(edited.checks["2023 figures"]?.differences).toMatchObject([{ field: "value", published: 99.5 }]);
    // with the hash made to fit, the tag and the files still tell
    rewrite(repo.folder, "2023", other(99.5), true);
    expect(amiss(await verified(repo.folder))).toEqual({ "2023 figures": "broken", "2023 tag": "broken" });
  });
});

describe("figures that come out otherwise", () => {
  it("by another rule than then are told with both", async () => {
    const repo = demoRepository();
    await frozen(repo, "2023");
    repo.git("tag", "--delete", "edition/2023");
    const { figures, made_with: makers } = readManifest(repo.folder, "2023");
    const [one] = figures.measures.filter(({ value }) => value !== null);
    const measures = figures.measures.map((each) =>
      each.id === one?.id ? { ...each, value: (one.value ?? 0) - 2, status: "achieved" as const } : each,
    );
    const changed = { figures: { ...figures, measures }, made_with: { ...makers, rule: "0 other" } };
    rewrite(repo.folder, "2023", (manifest) => ({ ...manifest, ...changed }), true);
    const all = await verified(repo.folder);
    expect(all).toMatchObject({ code: 1, outcome: "broken" });
    expect(all.checks["2023 figures"]).toMatchObject({ outcome: "broken", ground: "present-rule" });
    const { stdout } = await run(repo.folder, "edition verify --lang en");
    expect(stdout).toMatch(/value: published \d+%; the present rule gives \d+%/);
    expect(stdout).toMatch(/status: published achieved; the present rule gives /);
    expect((await run(repo.folder, "edition verify --lang nb")).stdout).toMatch(
      /verdi: publisert \d+ %, dagens regel gir \d+ %/,
    );
  });

  it("in the sums alone are told of the sums", async () => {
    const repo = demoRepository();
    await frozen(repo, "2023");
    const { figures } = readManifest(repo.folder, "2023");
    const counts = { ...figures.counts, judged: figures.counts.judged + 1 };
    const [first, ...rest] = figures.indicators;
    const indicators = first === undefined ? rest : [{ ...first, status: "missed" as const }, ...rest];
    rewrite(repo.folder, "2023", (manifest) => ({ ...manifest, figures: { ...figures, counts, indicators } }), true);
    const { differences = [] } = (await verified(repo.folder)).checks["2023 figures"] ?? {};
    expect(differences.map(({ subject, field }) => [subject, field])).toEqual([
      [first?.id, "status"],
      ["plan", "judged"],
    ]);
    expect((await run(repo.folder, "edition verify --lang en")).stdout).toContain(
      "the whole plan, measures that can be judged: published",
    );
  });
});
