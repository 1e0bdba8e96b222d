/** Editions whose proof is gone or another than it was: they are told where the answer is read, and none of them holds. */
import { describe, expect, it } from "vitest";
import { shortHash } from "../../src/report/edition-order.js";
import type { TestRepository } from "../helpers/repository.js";
import { demoRepository, frozen, manifestOf, readManifest, run, verified } from "./edition-scene.js";

const flat = (text: string): string => text.replaceAll(/\s+/g, " ");
const edition = (id: string): string => `plan/editions/${id}/edition.yaml`;
const at = (minute: number): string => `2026-11-21T23:3${minute}:00Z`;

interface Lost {
  readonly lost: readonly { readonly edition: string | null; readonly now: string | null; readonly what: string }[];
}

async function lostIn(folder: string, line: string): Promise<Lost["lost"]> {
  const { stdout } = await run(folder, `edition ${line} --format json`);
  return (JSON.parse(stdout) as Lost).lost;
}

/** Frozen in 2023's and 2024's name, one after the other. */
async function both(): Promise<TestRepository> {
  const repo = demoRepository();
  await frozen(repo, "2023", at(0));
  await frozen(repo, "2024", at(1));
  return repo;
}

describe("a frozen edition under another id", () => {
  const renamed = async (): Promise<TestRepository> => {
    const repo = demoRepository();
    await frozen(repo, "2024");
    const edit = { [edition("2024")]: (text: string) => text.replace('id: "2024"', 'id: "2024x"') };
    repo.commit({ branch: "renamed", edit, message: "another name" });
    return repo;
  };

  it.each(["text", "md", "html"])("does not hold, and %s says so", async (format) => {
    const { code, stdout } = await run((await renamed()).folder, `edition verify --format ${format} --lang nb`);
    expect(code).toBe(1);
    expect(flat(stdout.replaceAll("&nbsp;", " "))).toContain("1 utgave står seg ikke.");
    expect(flat(stdout)).toContain("men planen har ingen utgave med den id-en");
  });

  it("is told by name in JSON, whichever of the two is asked for", async () => {
    const { folder } = await renamed();
    expect(await verified(folder)).toMatchObject({ code: 1, outcome: "broken" });
    expect(await lostIn(folder, "verify")).toMatchObject([{ edition: "2024", now: "2024x", what: "named" }]);
    for (const id of ["2024", "2024x"])
      expect(await run(folder, `edition verify ${id} --lang en`)).toMatchObject({ code: 2, stdout: "" });
  });

  it("is not called unfrozen in the list", async () => {
    const { code, stdout } = await run((await renamed()).folder, "edition list --lang nb");
    expect(code).toBe(1);
    expect(flat(stdout)).toContain("under en annen id");
  });

  it("is an error of the change that renames it, and of no later one", async () => {
    const repo = await renamed();
    const { code, stdout } = await run(repo.folder, "validate --since main --format json");
    expect(code).toBe(1);
    expect(stdout).toContain("frozen-edition-changed");
    const later = await run(repo.folder, "validate --since HEAD --format json");
    expect(later.stdout).not.toContain("frozen-edition-changed");
  });
});

describe("a manifest that was removed", () => {
  const removed = async (id: string): Promise<TestRepository> => {
    const repo = await both();
    repo.commit({ files: { [manifestOf(id)]: null }, message: "away with it" });
    return repo;
  };

  it.each(["text", "md", "html"])("is told in %s, where the others hold", async (format) => {
    const { folder } = await removed("2024");
    const { code, stdout } = await run(folder, `edition verify --format ${format} --lang nb`);
    expect(code).toBe(1);
    expect(flat(stdout.replaceAll("&nbsp;", " "))).toContain("1 utgave står seg ikke.");
    expect(flat(stdout)).toContain("men manifestet plan/editions/2024/manifest.json er fjernet");
  });

  it("is the outcome in JSON, and stands in the list and on the edition's own page", async () => {
    const { folder } = await removed("2024");
    expect(await verified(folder)).toMatchObject({ code: 1, outcome: "broken" });
    for (const line of ["verify", "list", "show 2024"])
      expect(await lostIn(folder, line)).toMatchObject([{ edition: "2024", now: "2024", what: "removed" }]);
    const list = await run(folder, "edition list --lang nb");
    expect(list.code).toBe(1);
    expect(flat(list.stdout)).toContain("manifestet er fjernet");
    expect(flat((await run(folder, "edition show 2024 --lang nb")).stdout)).not.toContain("Ikke ennå");
    expect(await run(folder, "edition show 2023 --lang nb")).toMatchObject({ code: 0 });
  });

  it("leaves no other edition the first of the chain", async () => {
    const repo = demoRepository();
    await frozen(repo, "2024", at(2));
    expect((await verified(repo.folder)).checks["2024 chain"]).toMatchObject({ outcome: "none", ground: "first" });
    const two = await removed("2023");
    expect((await verified(two.folder)).checks["2024 chain"]).toMatchObject({ outcome: "broken" });
  });
});

describe("an edition that is frozen anew", () => {
  const again = async () => {
    const repo = demoRepository();
    const first = await frozen(repo, "2024", at(0));
    repo.commit({
      branch: "again",
      files: { [manifestOf("2024")]: null },
      message: "editions: 2024 to be frozen anew",
    });
    const ran = await run(repo.folder, ["edition", "freeze", "2024", "--again", "Too early", "--lang", "nb"], {
      now: at(2),
    });
    return { repo, first, ran };
  };

  it("has a tag that must be moved, and the commands that are named do that", async () => {
    const { repo, first, ran } = await again();
    repo.commit({ branch: "again", message: "editions: 2024 frozen anew" });
    const before = await verified(repo.folder);
    expect(before).toMatchObject({ code: 0, outcome: "holds" });
    expect(before.checks["2024 tag"]).toMatchObject({ outcome: "none", ground: "replaced-tag" });
    const told = flat((await run(repo.folder, "edition verify --lang nb")).stdout);
    expect(told).toContain(`Frosset på nytt: Kontrollsummen ${shortHash(first.hash)} gjelder ikke lenger`);
    expect(told).toContain("Begrunnelse: Too early");
    const [, message = ""] = /git tag -f -a edition\/2024 -m "(.*)"/.exec(ran.stderr) ?? [];
    expect(message).toContain(shortHash(readManifest(repo.folder, "2024").hash));
    repo.git("tag", "-f", "-a", "edition/2024", "-m", message);
    expect((await verified(repo.folder)).checks["2024 tag"]).toMatchObject({ outcome: "holds", ground: "tag-tree" });
  });

  it("is told as that in the review of the change, with both hashes and the reason", async () => {
    const { repo, first } = await again();
    repo.commit({ branch: "again", message: "editions: 2024 frozen anew" });
    const now = shortHash(readManifest(repo.folder, "2024").hash);
    const { stdout } = await run(repo.folder, "diff main... --format md --lang nb");
    expect(flat(stdout)).toContain(`frosset på nytt; kontrollsummen er nå ${now} og ikke ${shortHash(first.hash)}`);
    expect(stdout).toContain("Too early");
  });

  it("is told as that in the log, and only where it was", async () => {
    const { repo, first } = await again();
    repo.commit({ branch: "again", message: "editions: 2024 frozen anew", date: "2026-11-22T12:00:00+01:00" });
    const now = shortHash(readManifest(repo.folder, "2024").hash);
    const { stdout } = await run(repo.folder, "log 2024 --branch again --format md --lang nb");
    const told = flat(stdout);
    expect(told.split("frosset på nytt")).toHaveLength(2);
    expect(told).toContain(`frosset på nytt; kontrollsummen er nå ${now} og ikke ${shortHash(first.hash)}`);
    expect(told).toContain("Too early");
  });
});

describe("the message of a tag", () => {
  it.each([
    ["another hash", "Edition 2024, manifest 0000-1111-2222-3333-4444", "broken"],
    ["no hash", "Edition 2024", "holds"],
  ])("that names %s", async (_, message, outcome) => {
    const repo = demoRepository();
    const { hash } = await frozen(repo, "2024");
    repo.git("tag", "-f", "-a", "edition/2024", "-m", message);
    const { checks, code } = await verified(repo.folder);
    expect(checks["2024 tag"]).toMatchObject({ outcome });
    expect(code).toBe(outcome === "broken" ? 1 : 0);
    if (outcome !== "broken") return;
    expect(flat((await run(repo.folder, "edition verify --lang nb")).stdout)).toContain(
      `Teksten i taggen oppgir manifestet 0000-1111-2222-3333-4444, men manifestet har ${shortHash(hash)}`,
    );
  });

  it("that names the manifest's own hash vouches for it", async () => {
    const repo = demoRepository();
    const { hash } = await frozen(repo, "2024");
    repo.git("tag", "-f", "-a", "edition/2024", "-m", `Utgave 2024, manifest ${shortHash(hash)}`);
    expect((await verified(repo.folder)).checks["2024 tag"]).toMatchObject({ outcome: "holds" });
  });
});
