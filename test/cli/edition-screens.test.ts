/** What the secretary and the auditor read of editions, in both languages, as text, Markdown, HTML and JSON. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { execFileSync } from "node:child_process";
import Ajv from "ajv/dist/2020.js";
import { beforeAll, describe, expect, it } from "vitest";
import type { TestRepository } from "../helpers/repository.js";
import { lastingFolder } from "../helpers/repository.js";
import { demoRepository, document2023, frozen, readManifest, rewrite, run } from "./edition-scene.js";

const schemaFile = new URL("../../schemas/output/editions.schema.json", import.meta.url);
const fits = new Ajv.default({ strict: false }).compile(JSON.parse(readFileSync(schemaFile, "utf8")) as object);

const edition = "plan/editions/2023/edition.yaml";
const strategy = "plan/objectives/1-medvirkning.yaml";

const errata = `errata:
  - id: "e1"
    date: "2026-11-20"
    document: documents/plan.md
    text: { nb: "Det sto 61 %. Riktig er 62 %.", en: "It said 61%. It is 62%." }
    decision: d-2024-03-1
`;

let repo: TestRepository;
let broken: TestRepository;

/** Hashes and commits are those of the files of the day. */
const steady = (text: string): string =>
  text
    .replace(/\b(?:[0-9a-f]{4}-){4}[0-9a-f]{4}\b/g, "0123-4567-89ab-cdef-0123")
    .replace(/\b[0-9a-f]{64}\b/g, (hash) => "h".repeat(hash.length))
    .replace(/\b[0-9a-f]{40}\b/g, (commit) => "c".repeat(commit.length))
    .replace(/\b[0-9a-f]{12}…/g, "hhhhhhhhhhhh…");

beforeAll(async () => {
  repo = demoRepository();
  await frozen(repo, "2023");
  await frozen(repo, "2024", "2026-11-21T23:31:00Z");
  repo.commit({
    files: { [document2023]: "# Plan\n\n62 %\n" },
    edit: {
      [edition]: (text) => text.replace("notes:", `inferred: [date]\n${errata}notes:`),
      [strategy]: (text) => text.replace('number: "1.3"\n', 'number: "1.9"\n'),
    },
  });
  broken = demoRepository();
  const { figures, made_with: makers } = await frozen(broken, "2023", undefined, "--as-of 2026-03-31");
  await frozen(broken, "2024", "2026-11-21T23:31:00Z");
  const measures = figures.measures.map((each, at) =>
    at > 1 || each.value === null
      ? each
      : {
          ...{ ...each, value: each.value - 1.5, status: "behind" as const, flags: ["early" as const], due: "2027" },
          quantities: { ...each.quantities, achievement: 0.4321, projected: 71.25 },
        },
  );
  rewrite(broken.folder, "2023", (manifest) => ({
    ...manifest,
    ...{ figures: { ...figures, measures }, made_with: { ...makers, rule: "0 other" } },
  }));
  broken.commit({ files: { [document2023]: null, "plan/editions/2023/documents/other.md": "?" } });
}, 240_000);

const golden = (name: string): string => `./golden/edition-${name}`;

describe.each(["nb", "en"])("in %s", (lang) => {
  const read = async (from: TestRepository, line: string, columns?: number): Promise<string> => {
    const outside = columns === undefined ? {} : { columns };
    const { stdout } = await run(from.folder, `edition ${line} --lang ${lang} --no-color`, outside);
    return steady(stdout);
  };

  it.each(["list", "show 2023", "show 2025", "verify"])("%s is read on a screen and in a report", async (line) => {
    const name = line.replace(" ", "-");
    await expect(await read(repo, line, 100)).toMatchFileSnapshot(golden(`${name}-${lang}.txt`));
    await expect(await read(repo, `${line} --format md`)).toMatchFileSnapshot(golden(`${name}-${lang}.md`));
  });

  it("what does not hold is told of", async () => {
    await expect(await read(broken, "verify", 100)).toMatchFileSnapshot(golden(`broken-${lang}.txt`));
    await expect(await read(broken, "verify 2023 --format html")).toMatchFileSnapshot(golden(`broken-${lang}.html`));
  });

  it("HTML is one whole document, whatever is asked", async () => {
    for (const line of ["list", "show", "show 2023", "verify"]) {
      const html = await read(repo, `${line} --format html`);
      expect(html.match(/<h1>/g)).toHaveLength(1);
      expect(html).toContain(`<html lang="${lang}">`);
      expect(html.endsWith("</html>\n")).toBe(true);
    }
  });

  it("ASCII is ASCII but for letters", async () => {
    expect(await read(repo, "verify --ascii", 80)).not.toMatch(/[✔✖✎○…–«»“”]/);
  });
});

describe("JSON", () => {
  it.each(["list", "show", "show 2023", "verify", "verify 2024"])("of %s is as its schema says", async (line) => {
    for (const from of [repo, broken]) {
      const { stdout } = await run(from.folder, `edition ${line} --format json`);
      expect(fits(JSON.parse(stdout)), JSON.stringify(fits.errors)).toBe(true);
    }
  });

  it("has every number that the screen tells", async () => {
    const { stdout } = await run(repo.folder, "edition show 2023 --format json --lang en");
    const { editions } = JSON.parse(stdout) as { editions: readonly Record<string, unknown>[] };
    const { hash, figures, sources, documents } = readManifest(repo.folder, "2023");
    expect(editions).toMatchObject([
      {
        ...{ id: "2023", date: "2022-12-15", inferred: ["date"], appliesFrom: "2023", checks: null },
        frozen: { hash, counts: figures.counts, sources: sources.length, documents: documents.length },
        renumbered: [{ id: "1.3", then: "1.3", now: "1.9" }],
        errata: [{ id: "e1", document: "documents/plan.md", decision: "d-2024-03-1" }],
      },
    ]);
  });
});

describe("the signature", () => {
  it("of a tag is told: good, bad, or not to be told here", async () => {
    const own = demoRepository();
    await frozen(own, "2023");
    const folder = lastingFolder();
    const key = join(folder, "key");
    execFileSync("ssh-keygen", ["-q", "-t", "ed25519", "-N", "", "-f", key]);
    own.git("config", "gpg.format", "ssh");
    own.git("config", "user.signingkey", `${key}.pub`);
    own.git("tag", "--force", "--sign", "-m", "Edition", "edition/2023");
    const { stdout } = await run(own.folder, "edition verify --lang en");
    expect(stdout).toContain("○ The tag is signed; whether the signature is good cannot be checked here.");
    expect(stdout).toContain("Nothing speaks against the edition, but not everything could be checked here.");
  });
});
