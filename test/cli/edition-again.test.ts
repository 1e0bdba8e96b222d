/** Editions frozen afterwards, in another order than their dates, and a second time; and manifests that are gone. */
import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { shortHash } from "../../src/report/edition-order.js";
import type { TestRepository } from "../helpers/repository.js";
import { amiss, demoRepository, document2023, frozen, manifestOf, run, verified } from "./edition-scene.js";
import { logJson } from "./history-json.js";

const goals = "plan/strategy.yaml";
const edition = (id: string): string => `plan/editions/${id}/edition.yaml`;
const publish = { [edition("2025")]: (text: string) => text.replace("state: draft", "state: published") };
const flat = (text: string): string => text.replaceAll(/\s+/g, " ");

interface Shown {
  readonly frozen: Readonly<Record<string, unknown>>;
}

async function shown(folder: string, id: string): Promise<Shown["frozen"]> {
  const { stdout } = await run(folder, `edition show ${id} --format json`);
  return (JSON.parse(stdout) as { editions: Shown[] }).editions[0]?.frozen ?? {};
}

describe("an edition that is frozen afterwards", () => {
  it("is remarked on when it is frozen, shown and verified, with both dates", async () => {
    const repo = demoRepository();
    const { stderr } = await run(repo.folder, "edition freeze 2023 --lang en");
    expect(stderr).toMatch(
      /^ehs: Edition 2023 is frozen afterwards: it is dated 15 December 2022, and the plan in the commit that is frozen \([0-9a-f]{12}, 1 January 2024\) was last changed on 1 January 2024\./,
    );
    expect(await shown(repo.folder, "2023")).toMatchObject({
      ...{ committed: "2024-01-01T12:00:00+01:00", afterwards: "2024-01-01" },
    });
    expect((await run(repo.folder, "edition list --lang nb")).stdout).toContain("(i ettertid)");
    const told = flat((await run(repo.folder, "edition verify --lang nb")).stdout);
    expect(told).toContain("○ Frosset i ettertid: Utgaven er datert 15. desember 2022, og planen i commiten ble sist");
  });

  it("is not one whose plan stood on its date, however late it is called published and frozen", async () => {
    const repo = demoRepository(
      { date: "2026-10-31T23:30:00+01:00", edit: { [goals]: (text) => `${text}# the last day\n` } },
      { date: "2026-11-12T12:00:00+01:00", edit: publish },
      { date: "2026-11-13T12:00:00+01:00", files: { "README.md": "not the plan" } },
    );
    const { stderr } = await run(repo.folder, "edition freeze 2025 --lang en");
    expect(stderr).not.toContain("afterwards");
    expect(await shown(repo.folder, "2025")).toMatchObject({
      committed: "2026-11-13T12:00:00+01:00",
      afterwards: null,
    });
    rmSync(join(repo.folder, manifestOf("2025")));
    repo.commit({ date: "2026-11-14T12:00:00+01:00", edit: { [goals]: (text) => `${text}# a late change\n` } });
    await run(repo.folder, "edition freeze 2025 --quiet");
    expect(await shown(repo.folder, "2025")).toMatchObject({ afterwards: "2026-11-14" });
  });
});

describe("in the log, the edition that first published a change", () => {
  const first = async ({ folder }: TestRepository): Promise<Record<string, string | null>> => {
    const { entries } = await logJson(folder, ["--plan", "plan"]);
    return Object.fromEntries(entries.map(({ commit, changes }) => [commit.day, changes[0]?.edition ?? null]));
  };
  const target = "plan/objectives/1-medvirkning.yaml";
  const value = { [target]: (text: string) => text.replace("value: 8.5", "value: 8.6") };

  it("is none that was frozen afterwards, from its date on", async () => {
    const repo = demoRepository({ date: "2024-11-05T12:00:00+01:00", edit: value });
    await frozen(repo, "2023");
    await frozen(repo, "2024", "2026-11-21T23:31:00Z");
    // what stood there on 15 October 2024 was first in the edition of that day; what came after it is in none
    expect(await first(repo)).toMatchObject({ "2024-01-01": "2024", "2024-11-05": null });
  });

  it("goes by the dates of editions, not by which was frozen first", async () => {
    const repo = demoRepository({ date: "2024-02-05T12:00:00+01:00", edit: { ...publish } });
    await frozen(repo, "2025");
    await frozen(repo, "2024", "2026-11-21T23:31:00Z");
    expect(await first(repo)).toMatchObject({ "2024-01-01": "2024" });
  });
});

describe("editions frozen in another order than their dates", () => {
  it("are remarked on when they are frozen, shown and verified", async () => {
    const repo = demoRepository({ edit: publish });
    await frozen(repo, "2024");
    await frozen(repo, "2025", "2026-11-21T23:31:00Z");
    const { stderr } = await run(repo.folder, "edition freeze 2023 --lang en", { now: "2026-11-21T23:32:00Z" });
    expect(stderr).toContain(
      "ehs: Edition 2023 is frozen after 2024, 2025, dated later, and is chained to 2025: the chain follows the order in which editions were frozen, not their dates.",
    );
    repo.commit({ message: "frozen", tag: "edition/2023" });
    const all = await verified(repo.folder);
    expect(all).toMatchObject({ code: 0, outcome: "holds" });
    expect(all.checks["2023 chain"]).toMatchObject({ outcome: "holds", ground: "out-of-order", compared: 1 });
    expect(all.checks["2025 chain"]).toMatchObject({ outcome: "holds", ground: "hash" });
    expect(all.checks["2024 chain"]).toMatchObject({ outcome: "none", ground: "first" });
    expect(await shown(repo.folder, "2023")).toMatchObject({ previous: "2025", after: ["2024", "2025"] });
    expect(flat((await run(repo.folder, "edition verify --lang nb")).stdout)).toContain(
      "men denne ble frosset etter en utgave som er datert senere: Kjeden følger rekkefølgen",
    );
    expect(flat((await run(repo.folder, "edition show 2023 --lang en")).stdout)).toContain(
      "Chained to 2025 (frozen after 2024, 2025, dated later: the chain is in the order of freezing, not of the dates)",
    );
  });
});

describe("an edition that was frozen before", () => {
  const path = manifestOf("2023");
  const removed = async (tag = true): Promise<TestRepository> => {
    const repo = demoRepository();
    await frozen(repo, "2023");
    if (!tag) repo.git("tag", "--delete", "edition/2023");
    repo.commit({ files: { [path]: null }, message: "away with it" });
    return repo;
  };

  it.each([true, false])(
    "is not frozen anew in silence (tag: %s), and the command that is named mends it",
    async (tag) => {
      const repo = await removed(tag);
      const { code, stdout, stderr } = await run(repo.folder, "edition freeze 2023 --lang en");
      expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
      expect(stderr).toContain(`Edition 2023 was frozen before (${tag ? "edition/2023" : ""}`);
      expect(stderr).toContain('ehs edition freeze 2023 --again "<reason>"');
      const command = /git (restore \S+ -- \S+)/.exec(stderr)?.[1] ?? "";
      repo.git(...command.split(" "));
      const back = await verified(repo.folder);
      expect(back).toMatchObject({ code: 0, outcome: "holds" });
      expect(amiss(back)).toEqual({});
    },
  );

  it.each([true, false])("is missed by verify (tag: %s), with the way back", async (tag) => {
    const repo = await removed(tag);
    const alone = await run(repo.folder, "edition verify 2023 --lang en");
    expect(alone).toMatchObject({ code: 2, stdout: "" });
    expect(alone.stderr).toContain("its manifest plan/editions/2023/manifest.json has been removed. Take it back: git");
    expect(await run(repo.folder, "edition verify --lang en")).toMatchObject({ code: 2, stdout: "" });
    // the chain is not gone on with over the gap
    const next = await run(repo.folder, "edition freeze 2024 --lang en");
    expect(next).toMatchObject({ code: 2, stdout: "" });
    expect(next.stderr).toContain(
      "Edition 2024 is not frozen, because the chain has a gap before it. Edition 2023 was",
    );
  });

  it("is missed by verify when its whole folder is gone", async () => {
    const repo = await removed();
    repo.commit({ files: { [edition("2023")]: null, [document2023]: null }, message: "all of it" });
    expect((await run(repo.folder, "edition verify 2023 --lang en")).stderr).toContain("has been removed");
  });

  it("on another branch is not frozen a second time on this one", async () => {
    const repo = demoRepository();
    repo.git("branch", "older");
    await frozen(repo, "2023");
    repo.git("checkout", "--quiet", "older");
    expect((await run(repo.folder, "edition freeze 2023 --lang en")).code).toBe(2);
    const { code, stderr } = await run(repo.folder, "edition verify 2023 --lang nb");
    expect(code).toBe(2);
    expect(stderr).toContain("Utgave 2023 er frosset i edition/2023, som denne grenen ikke bygger på");
    repo.git("tag", "--delete", "edition/2023");
    expect((await run(repo.folder, "edition freeze 2023 --lang en")).stderr).toContain("was frozen before");
  });

  it("is frozen anew with a reason, which the manifest keeps", async () => {
    const repo = await removed();
    const before = JSON.parse(repo.git("show", `edition/2023:${path}`)) as { hash: string };
    for (const reason of ["", "  "])
      expect((await run(repo.folder, ["edition", "freeze", "2023", "--again", reason, "--lang", "en"])).code).toBe(2);
    expect(await run(repo.folder, ["edition", "freeze", "2023", "--again", "Frozen too early"])).toMatchObject({
      code: 0,
    });
    expect(await shown(repo.folder, "2023")).toMatchObject({
      replaces: { hash: before.hash, reason: "Frozen too early" },
    });
    expect(flat((await run(repo.folder, "edition show 2023 --lang en")).stdout)).toContain(
      `Replaces the manifest ${shortHash(before.hash)}, because: Frozen too early`,
    );
  });

  it("is never written over, nor frozen anew where another is chained to it", async () => {
    const repo = demoRepository();
    await frozen(repo, "2023");
    const text = readFileSync(join(repo.folder, path), "utf8");
    const again = ["edition", "freeze", "2023", "--again", "Because", "--lang", "en"];
    const { stderr } = await run(repo.folder, again);
    expect(stderr).toContain("frozen already");
    expect(stderr).toContain(
      `git rm ${path}\n  git commit -m "editions: 2023 to be frozen anew"\n  ehs edition freeze 2023 --again Because\n`,
    );
    expect(readFileSync(join(repo.folder, path), "utf8")).toBe(text);
    await frozen(repo, "2024", "2026-11-21T23:31:00Z");
    repo.commit({ files: { [path]: null } });
    expect((await run(repo.folder, again)).stderr).toContain("Edition 2024 is chained to edition 2023");
  });

  it("is what --again is for, and nothing else", async () => {
    const { folder } = demoRepository();
    expect((await run(folder, "edition freeze 2023 --again Why --lang en")).stderr).toContain("was never frozen");
    const eaten = await run(folder, "edition freeze 2023 --again --as-of 2024-01-01 --lang en");
    expect([eaten.code, eaten.stderr]).toEqual([2, expect.stringContaining("--again needs the reason")]);
    expect((await run(folder, "edition verify --again Why --lang en")).stderr).toContain("`ehs edition freeze` only");
  });

  it("is not one that has a tag without a manifest: that was put when it was published", async () => {
    const repo = demoRepository({ tag: "edition/2023" });
    expect(await run(repo.folder, "edition freeze 2023 --lang en")).toMatchObject({ code: 0 });
  });
});
