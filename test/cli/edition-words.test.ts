/** `ehs edition words`: how much is written in each form of Norwegian, of the bundled plan and of one with documents. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import Ajv from "ajv/dist/2020.js";
import { beforeAll, describe, expect, it } from "vitest";
import type { TestRepository } from "../helpers/repository.js";
import { ehs, planCopy, temporaryFolder } from "../helpers/run.js";
import { demoRepository, frozen, run } from "./edition-scene.js";

const schemaFile = new URL("../../schemas/output/words.schema.json", import.meta.url);
const fits = new Ajv.default({ strict: false }).compile(JSON.parse(readFileSync(schemaFile, "utf8")) as object);

interface Answer {
  readonly published: { readonly share: number | null; readonly words: Readonly<Record<string, number>> };
  readonly next: readonly {
    readonly form: string;
    readonly words: Readonly<Record<string, number>>;
    readonly then: { readonly to_go: { readonly added: number } };
  }[];
  readonly editions: readonly { readonly id: string; readonly files: readonly { readonly why: string | null }[] }[];
}

const page = (lang: string, text: string): string => `<!doctype html><html lang="${lang}"><p>${text}</p></html>\n`;

const scene = () =>
  demoRepository({
    files: {
      "plan/editions/2023/documents/plan.md": null,
      "plan/editions/2023/documents/plan-nb.html": page("nb", "Dette er åtte ord som står på bokmål"),
      "plan/editions/2024/documents/plan-nn.html": page(
        "nn",
        'Fire ord på nynorsk, <i lang="nb">fire ord på bokmål</i>',
      ),
      "plan/editions/2024/documents/meeting-nn.html": page("nn", "Sakspapir"),
      "plan/editions/2024/documents/plan-nn.pdf": "%PDF",
      "plan/editions/2025/documents/plan-nn.html": page("nn", "Utkast"),
    },
  });

/** How many words the next edition would have, changes with every word of a template: that is for JSON to prove. */
const uncounted = (text: string): string => text.replace(/^([Bb]okmål|[Nn]ynorsk)( {2,}).*%.*$/gm, "$1$2…");

describe("on the bundled plan, with no documents and no text in Nynorsk", () => {
  it.each(["nb", "nn", "en"])("tells what is there and what is missing (%s)", async (lang) => {
    const { folder: cwd } = planCopy();
    const { code, stdout } = await ehs(`edition words --lang ${lang} --no-color`, { cwd, columns: 100 });
    expect(code).toBe(0);
    await expect(uncounted(stdout)).toMatchFileSnapshot(`golden/edition-words-${lang}.txt`);
  });

  it("has none in Nynorsk, and asks for a third of what is in Bokmål", async () => {
    const { stdout } = await ehs("edition words --format json", { cwd: planCopy().folder });
    const { published, next } = JSON.parse(stdout) as Answer;
    expect(published.share).toBeNull();
    const [nb, nn] = next;
    expect(nb).toMatchObject({ form: "nb", words: { nn: 0 } });
    expect(nb?.words["nb"]).toBeGreaterThan(5000);
    expect(nb?.then.to_go.added).toBe(Math.ceil((nb?.words["nb"] ?? 0) / 3));
    // the fixed words are in Nynorsk there, and what the plan says is in Bokmål
    expect(nn?.words["nn"]).toBeGreaterThan(1000);
    expect(nn?.words["nb"]).toBeGreaterThan(5000);
  });
});

describe("with documents beside the editions", () => {
  let repo: TestRepository;
  beforeAll(() => {
    repo = scene();
  });

  const read = async (line: string): Promise<Answer> => {
    const { stdout } = await run(repo.folder, `edition words --format json ${line}`);
    const answer = JSON.parse(stdout) as Answer;
    fits(answer);
    expect(fits.errors ?? []).toEqual([]);
    return answer;
  };

  it("counts each passage in its own language, and leaves out drafts, case papers and second formats", async () => {
    const { published, editions } = await read("");
    expect(published).toMatchObject({ words: { nb: 12, nn: 4, en: 0, other: 0 }, share: 25 });
    expect(editions.map(({ id, files }) => [id, ...files.map(({ why }) => why)])).toEqual([
      ["2023", null],
      ["2024", "case-papers", null, "twin"],
      ["2025", "draft"],
    ]);
  });

  it("counts some editions only, and refuses one that is not there", async () => {
    expect((await read("2023")).published).toMatchObject({
      words: { nb: 8, nn: 0 },
      share: 0,
      to_go: { added: 3, instead: 2 },
    });
    const { code, stderr } = await run(repo.folder, "edition words 2022 --lang nn");
    expect(code).toBe(2);
    expect(stderr).toContain("2022");
  });

  it("counts of a frozen edition what was frozen", async () => {
    const own = scene();
    await frozen(own, "2023");
    own.commit({ files: { "plan/editions/2023/documents/tillegg-nn.html": page("nn", "Kom seinare") } });
    const { stdout } = await run(own.folder, "edition words 2023 --lang nn --no-color", { columns: 100 });
    expect(stdout).toMatch(/tillegg-nn\.html \(ikkje tald:\s+kom til etter at utgåva vart\s+frosen\)/);
    expect(stdout).not.toContain("ikkje frosen");
    expect(stdout).toContain("Nynorsk er 0 % av dei norske orda. 3 ord att:");
  });

  it("is Markdown without HTML, and HTML in the language of the answer", async () => {
    const { folder } = repo;
    const { stdout: md } = await run(folder, "edition words --format md --lang nn");
    expect(md).toContain("(kvar tekst på sitt språk) | 4 | 4 | 0 | 0 |");
    expect(md).not.toMatch(/<(?:span|p|table|br)/);
    const { stdout: html } = await run(folder, "edition words --format html --lang nn");
    expect(html).toContain('<html lang="nn">');
  });
});

it("has nothing to count of a plan that is in no Norwegian", async () => {
  const cwd = temporaryFolder();
  writeFileSync(join(cwd, "plan.yaml"), "format: 1\nid: p\ntitle: A plan\nlanguages: [en]\ntime_zone: Europe/Oslo\n");
  const { code, stdout } = await ehs("edition words --plan . --lang en", { cwd });
  expect(code).toBe(0);
  expect(stdout).toContain("The plan is not in Norwegian: there is nothing to count.");
});
