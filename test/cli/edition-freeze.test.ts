/** `ehs edition freeze`: what may be frozen, and what is written down of it. */
import { cpSync, existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import Ajv from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { manifestHash } from "../../src/store/manifests.js";
import { lastingFolder, repository, runIn } from "../helpers/repository.js";
import { demoFiles, demoRepository, document2023, frozen, manifestOf, readManifest, run } from "./edition-scene.js";

const schemaFile = new URL("../../schemas/output/manifest.schema.json", import.meta.url);
const fits = new Ajv.default({ strict: false, validateFormats: false }).compile(
  JSON.parse(readFileSync(schemaFile, "utf8")) as object,
);

const hexes = (text: string): string => text.replace(/\b(?:[0-9a-f]{4}-){4}[0-9a-f]{4}\b/g, "<short>");

describe("what is refused", () => {
  const refused = async (folder: string, line: string, says: RegExp): Promise<void> => {
    const { code, stdout, stderr } = await run(folder, `edition ${line} --lang en`);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toMatch(says);
    expect(existsSync(join(folder, manifestOf("2025")))).toBe(false);
  };

  it("is said with what to do about it", async () => {
    const repo = demoRepository();
    const { folder } = repo;
    await refused(folder, "freeze", /Name the one edition/);
    await refused(folder, "freeze 2023 2024", /Name the one edition/);
    await refused(folder, "freeze 2031", /no edition “2031”. It has: 2023, 2024, 2025/);
    await refused(folder, "freeze 2025", /is a draft.*state: published.* in plan\/editions\/2025\/edition.yaml/);
    await refused(folder, "freeze 2023 --format xml", /--format/);
    await refused(folder, "frieze 2023", /Did you mean “freeze”/);
    await refused(folder, "verify", /No edition is frozen yet/);
    await refused(folder, "verify 2023", /Edition 2023 is not frozen/);
    await refused(folder, "verify 2031", /no edition “2031”/);
    await refused(folder, "show 2031", /no edition “2031”/);
    repo.write({ "plan/strategy.yaml": `${demoFiles()["plan/strategy.yaml"] ?? ""}# a word\n` });
    await refused(folder, "freeze 2023", /not committed/);
    repo.write({ "plan/strategy.yaml": demoFiles()["plan/strategy.yaml"] ?? "" });
    repo.write({ "plan/editions/2023/documents/new.pdf": "new" });
    await refused(folder, "freeze 2023", /not committed/);
  });

  it("is a plan with errors", async () => {
    const { folder } = demoRepository({
      edit: { "plan/objectives/1-medvirkning.yaml": (text) => text.replace(/direction: \w+/, "direction: upp") },
    });
    await refused(folder, "freeze 2023", /The plan has an error.*ehs validate/);
  });

  it("is a plan without history, and one with only a part of it", async () => {
    const bare = lastingFolder();
    const { folder } = demoRepository({ message: "empty" });
    cpSync(join(folder, "plan"), join(bare, "plan"), { recursive: true });
    await refused(bare, "freeze 2023", /not under version control/);
    runIn(bare, ["init", "--quiet", "--initial-branch=main"]);
    await refused(bare, "freeze 2023", /no commit/);
    const shallow = join(lastingFolder(), "shallow");
    runIn(folder, ["clone", "--quiet", "--depth", "1", `file://${folder}`, shallow]);
    await refused(shallow, "freeze 2023", /fetch --unshallow/);
  });

  it("is an edition frozen already, and a chain that is broken", async () => {
    const repo = demoRepository();
    await frozen(repo, "2023");
    await refused(repo.folder, "freeze 2023", /frozen already, in plan\/editions\/2023\/manifest.json.*errata/);
    repo.commit({ edit: { [manifestOf("2023")]: (text) => text.replace('"as_of": "2022', '"as_of": "2021') } });
    await refused(repo.folder, "freeze 2024", /manifest.json is not as it was written/);
    repo.commit({ files: { [manifestOf("2023")]: "{" } });
    await refused(repo.folder, "freeze 2024", /manifest.json is not as it was written/);
  });
});

describe("what is frozen", () => {
  it("is written as its schema says, with a hash of everything in it", async () => {
    const repo = demoRepository();
    const manifest = await frozen(repo, "2023");
    expect(fits(manifest), JSON.stringify(fits.errors)).toBe(true);
    const { hash, ...body } = manifest;
    expect(manifestHash(body)).toBe(hash);
    expect(manifest).toMatchObject({ edition: "2023", as_of: "2022-12-15", frozen: "2026-11-21T23:30:00Z" });
    expect(manifest).toMatchObject({ commit: repo.commits[0], previous: null, inferred: [], replaces: null });
    expect(manifest).toMatchObject({ committed: "2024-01-01T12:00:00+01:00", afterwards: "2024-01-01" });
    expect(manifest.tree).toBe(repo.git("rev-parse", `${repo.commits[0] ?? ""}:plan`));
    expect(manifest.sources.map(({ path }) => `plan/${path}`)).toEqual(Object.keys(demoFiles()).sort());
    expect(manifest.documents.map(({ path }) => `plan/${path}`)).toEqual([document2023]);
    expect(manifest.figures.measures.length).toBe(manifest.figures.counts.measures);
    const second = await frozen(repo, "2024", "2026-11-21T23:31:00Z");
    expect(fits(second), JSON.stringify(fits.errors)).toBe(true);
    expect(second.previous).toEqual({ edition: "2023", hash });
    // the documents of an edition before it are files of the plan by then
    expect(second.sources.map(({ path }) => path)).toEqual(
      expect.arrayContaining(["editions/2023/manifest.json", "editions/2023/documents/plan.md"]),
    );
  });

  it("is the same from the same commit and clock, whatever the folder and the repository's place", async () => {
    const [one, other] = [demoRepository(), demoRepository()];
    const [first, second] = [await frozen(one, "2023"), await frozen(other, "2023")];
    expect(second).toEqual(first);
    const text = readFileSync(join(one.folder, manifestOf("2023")), "utf8");
    expect(readFileSync(join(other.folder, manifestOf("2023")), "utf8")).toBe(text);
    // for people to read: each file and each measure on a line of its own
    expect(text.split("\n").filter((line) => line.startsWith('      {"id"')).length).toBeGreaterThan(36);
    rmSync(join(other.folder, manifestOf("2023")));
    other.commit({ message: "away with it" });
    other.git("tag", "--delete", "edition/2023");
    const later = await frozen(other, "2023", "2026-11-21T23:30:01Z", "--again Early");
    expect(later.replaces).toEqual({ hash: first.hash, reason: "Early" });
    expect(later.hash).not.toBe(first.hash);
    expect(later.figures).toEqual(first.figures);
  });

  it("is judged as of the day asked for, the edition's own, or today when that has not come", async () => {
    const { folder } = demoRepository({
      edit: {
        "plan/editions/2025/edition.yaml": (text) =>
          text.replace("state: draft", "state: published").replace("2026-10", "2027"),
      },
    });
    expect((await run(folder, "edition freeze 2025 --lang en --quiet")).stderr).toBe("");
    // half past eleven in the evening in Greenwich is the next day in Oslo
    expect(readManifest(folder, "2025").as_of).toBe("2026-11-22");
    rmSync(join(folder, manifestOf("2025")));
    await run(folder, "edition freeze 2025 --as-of 2026-03-31 --lang en --quiet");
    expect(readManifest(folder, "2025").as_of).toBe("2026-03-31");
  });

  it("is in a plan at the top of its repository too", async () => {
    const files = Object.entries(demoFiles()).map(([path, text]) => [path.slice("plan/".length), text] as const);
    const repo = repository([{ files: Object.fromEntries(files) }]);
    const { folder } = repo;
    expect(await run(folder, "edition freeze 2023 --lang en --quiet")).toMatchObject({ code: 0, stderr: "" });
    const { tree } = JSON.parse(readFileSync(join(folder, "editions/2023/manifest.json"), "utf8")) as { tree: string };
    expect(tree).toBe(repo.git("rev-parse", "HEAD:"));
  });

  it("is told, with commands that keep it and work", async () => {
    const repo = demoRepository();
    const { code, stdout, stderr } = await run(repo.folder, "edition freeze 2023 --lang en");
    expect(code).toBe(0);
    expect(hexes(stdout)).toBe(
      "Edition 2023 is frozen in plan/editions/2023/manifest.json. Hash for the minutes: <short>\n",
    );
    const { hash } = readManifest(repo.folder, "2023");
    expect(stdout.trim().endsWith((hash.slice(0, 20).match(/.{4}/g) ?? []).join("-"))).toBe(true);
    const commands = stderr.split("\n").filter((line) => line.startsWith("  git "));
    expect(commands.map(hexes)).toEqual([
      "  git add plan/editions/2023/manifest.json",
      '  git commit -m "editions: 2023 frozen"',
      '  git tag -a edition/2023 -m "Edition 2023, manifest <short>"',
    ]);
    for (const command of commands)
      repo.git(...(command.trim().match(/"[^"]*"|\S+/g) ?? []).slice(1).map((word) => word.replaceAll('"', "")));
    expect(await run(repo.folder, "edition verify 2023 --lang en")).toMatchObject({ code: 0, stderr: "" });
  });

  it("is answered as data too, and quietly", async () => {
    const { folder } = demoRepository();
    const { stdout, stderr } = await run(folder, "edition freeze 2023 --format json --quiet --lang en");
    expect(stderr).toBe("");
    const { editions } = JSON.parse(stdout) as { editions: { id: string; frozen: { hash: string } }[] };
    expect(editions.map(({ id, frozen: { hash } }) => [id, hash])).toEqual([
      ["2023", readManifest(folder, "2023").hash],
    ]);
  });
});
