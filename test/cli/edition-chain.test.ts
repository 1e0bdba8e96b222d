/** `ehs edition verify`: corrections, the chain of editions, damaged manifests, tags, and half a history. */
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { lastingFolder, runIn } from "../helpers/repository.js";
import {
  amiss,
  demoFiles,
  demoRepository,
  document2023,
  frozen,
  manifestOf,
  readManifest,
  rewrite,
  run,
  verified,
} from "./edition-scene.js";

const goals = "plan/strategy.yaml";
const erratum = (text: string): string =>
  `errata:\n  - { id: "e1", date: "2026-11-21", ${text}, text: { nb: Rettet., en: Corrected. } }\n`;

describe("corrections", () => {
  it("that tell of a difference make it corrected, in a document and in a figure", async () => {
    const repo = demoRepository();
    await frozen(repo, "2023");
    const edition = "plan/editions/2023/edition.yaml";
    const text = demoFiles()[edition] ?? "";
    repo.commit({
      files: { [document2023]: "# Plan\n\n62 %\n", [edition]: text + erratum('document: "documents/plan.md"') },
    });
    const all = await verified(repo.folder);
    expect(all).toMatchObject({ code: 0, outcome: "corrected" });
    expect(all.checks["2023 documents"]).toMatchObject({ outcome: "corrected", differences: [{ erratum: "e1" }] });
    const { stdout } = await run(repo.folder, "edition verify --lang en");
    expect(stdout).toContain("plan.md: has other contents (correction e1 tells of it; no decision)");
    // one that tells of something else corrects nothing
    repo.commit({ files: { [edition]: text + erratum('document: "plan.md"') } });
    expect(await verified(repo.folder)).toMatchObject({ code: 1, outcome: "broken" });
    repo.commit({ files: { [document2023]: "# Plan\n\n61 %\n" } });
    repo.git("tag", "--delete", "edition/2023");
    const { figures } = readManifest(repo.folder, "2023");
    const [one] = figures.measures.filter(({ value }) => value !== null);
    const measures = figures.measures.map((each) => (each.id === one?.id ? { ...each, value: 1 } : each));
    rewrite(repo.folder, "2023", (manifest) => ({ ...manifest, figures: { ...figures, measures } }), true);
    repo.write({ [edition]: text + erratum(`subject: "${one?.id ?? ""}", decision: "d1"`) });
    expect(await verified(repo.folder)).toMatchObject({ code: 0, outcome: "corrected" });
    expect((await run(repo.folder, "edition verify --lang en")).stdout).toContain("tells of it; decision d1)");
  });
});

describe("the chain", () => {
  it("is broken by a manifest before it that is edited, or gone", async () => {
    const repo = demoRepository();
    await frozen(repo, "2023");
    const second = await frozen(repo, "2024", "2026-11-21T23:31:00Z");
    rewrite(repo.folder, "2023", (manifest) => ({ ...manifest, frozen: "2026-11-21T23:30:01Z" }), true);
    const edited = await verified(repo.folder, "2024");
    expect(edited).toMatchObject({ code: 1, outcome: "broken" });
    expect(amiss(edited)).toEqual({ "2024 chain": "broken" });
    expect(edited.checks["2024 chain"]).toMatchObject({
      ground: "hash",
      differences: [{ subject: "2023", published: second.previous?.hash }],
    });
    repo.write({ [manifestOf("2023")]: null });
    const gone = await verified(repo.folder);
    expect(gone).toMatchObject({ code: 1, outcome: "broken" });
    expect(gone.checks["2024 chain"]).toMatchObject({ outcome: "broken", ground: "no-previous" });
  });
});

describe("a damaged manifest", () => {
  it.each([
    ["cut", "{"],
    ["empty", ""],
    ["a list", "[]"],
    ["of a later version", '{ "manifest": 2 }'],
    ["with lists that hold nothing", null],
  ])("that is %s is no edition that was never frozen", async (_, text) => {
    const repo = demoRepository();
    const manifest = await frozen(repo, "2023");
    repo.write({ [manifestOf("2023")]: text ?? JSON.stringify({ ...manifest, sources: [null] }) });
    for (const line of ["verify", "verify 2023", "list", "show"]) {
      const { code, stdout } = await run(repo.folder, `edition ${line} --lang en`);
      expect({ line, code }).toEqual({ line, code: 1 });
      expect(stdout.replaceAll(/\s+/g, " ")).toContain("plan/editions/2023/manifest.json is no manifest that can be");
    }
  });
});

describe("the tag", () => {
  it("may be missing, and is told of when it has been moved", async () => {
    const repo = demoRepository();
    await frozen(repo, "2023");
    repo.git("tag", "--delete", "edition/2023");
    const none = await verified(repo.folder);
    expect(none).toMatchObject({ code: 0, outcome: "holds" });
    expect(none.checks["2023 tag"]).toMatchObject({ outcome: "none", ground: "no-tag" });
    repo.commit({ edit: { [goals]: (text) => `${text}#` }, tag: "edition/2023" });
    const moved = await verified(repo.folder);
    expect(moved).toMatchObject({ code: 1, outcome: "broken" });
    expect(amiss(moved)).toEqual({ "2023 tag": "broken" });
    // on the commit itself, before there was a manifest, it holds the edition's files as well
    repo.git("tag", "--force", "edition/2023", repo.commits[0] ?? "");
    expect(amiss(await verified(repo.folder))).toEqual({});
  });
});

describe("a clone with only a part of the history", () => {
  it("is refused with the fix", async () => {
    const repo = demoRepository();
    await frozen(repo, "2023");
    const shallow = join(lastingFolder(), "shallow");
    runIn(repo.folder, ["clone", "--quiet", "--depth", "1", `file://${repo.folder}`, shallow]);
    const { code, stdout, stderr } = await run(shallow, "edition verify --lang en");
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain("git fetch --unshallow");
    // what needs no history is answered
    expect(await run(shallow, "edition list --lang en")).toMatchObject({ code: 0, stderr: "" });
  });
});
