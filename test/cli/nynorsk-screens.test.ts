/**
 * Every screen in Nynorsk as it is read: on the bundled plan, whose own texts are in Bokmål, and on one that is written in
 * Nynorsk throughout, where no word of Bokmål may be left.
 */
import { cpSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { isScalar, parseDocument, visit } from "yaml";
import { bokmalIn } from "../helpers/nynorsk.js";
import { ehs, planCopy, temporaryFolder } from "../helpers/run.js";
import { documentKinds } from "../../src/report/documents/document.js";
import { displayWidth } from "../../src/present/width.js";
import { demoFiles, run } from "./edition-scene.js";
import { repository } from "../helpers/repository.js";

const widest = (text: string): number => Math.max(...text.split("\n").map(displayWidth));

describe("of the bundled plan", () => {
  it.each([
    ["status", "status", 100],
    ["gaps", "gaps", 100],
    ["show-1.3", "show 1.3", 100],
    ["show-4.2.5", "show 4.2.5", 100],
    ["show-4.A", "show 4.A", 100],
    ["show-nuit", "show nuit", 100],
    ["calendar", "calendar --from 2023-01-01 --to 2023-12-31", 100],
    ["validate", "validate", 100],
  ])("%s", { timeout: 240_000 }, async (name, line, columns) => {
    const asOf = name === "calendar" ? "--as-of 2023-01-15" : "--as-of 2026-11-21";
    const ran = await ehs(`${line} ${asOf} --lang nn --no-color`, { cwd: planCopy().folder, columns });
    expect(ran.code).toBe(0);
    expect(ran.stderr).toBe("");
    if (name !== "validate") expect(widest(ran.stdout)).toBeLessThanOrEqual(columns);
    await expect(ran.stdout).toMatchFileSnapshot(`golden/nn-${name}.txt`);
  });
});

const demo = fileURLToPath(new URL("../../templates/demo/plan", import.meta.url));

/** The demonstration plan with every text in Norwegian replaced by one that is no word of either form. */
function wordless(): string {
  const folder = join(temporaryFolder(), "plan");
  cpSync(demo, folder, { recursive: true });
  for (const name of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
    if (!name.endsWith(".yaml")) continue;
    const path = join(folder, name);
    const document = parseDocument(readFileSync(path, "utf8"));
    visit(document, {
      Pair: (_, { key, value }) => {
        if (isScalar(key) && key.value === "nb" && isScalar(value)) value.value = "Xyz";
      },
    });
    writeFileSync(path, String(document));
  }
  return folder;
}

describe("of the demonstration plan without its own words", () => {
  it.each([
    ["status", "status"],
    ["gaps", "gaps"],
    ["gaps as a list to send", "gaps --format md"],
    ["show, measures", "show 1.1a 1.3 1.5 4.1 5.2 2.2b"],
    ["show, others", "show 2 1.A 4.B 2026-03-radet EUP eksempelpanelet B1.1"],
    ["calendar", "calendar --from 2025-01-01 --to 2026-12-31"],
    ["validate", "validate"],
    ["the words of the editions", "edition words"],
    ["the editions", "edition list"],
    ["an edition", "edition show 2024"],
  ])("%s has no word of Bokmål", { timeout: 240_000 }, async (_, line) => {
    const ran = await ehs(
      `${line}${line.startsWith("edition") ? "" : " --as-of 2026-03-31"} --lang nn --no-color --plan .`,
      {
        ...{ cwd: wordless(), columns: 120 },
      },
    );
    expect(ran.code).toBe(0);
    expect(ran.stdout.length).toBeGreaterThan(100);
    // what is quoted, and organisations and people by name, are the plan's
    expect(bokmalIn(ran.stdout.replace(/«[^»]*»/g, ""))).toEqual([]);
  });
});

describe("a document", () => {
  const kinds = documentKinds.filter((kind) => kind !== "site");

  it.each(kinds)("%s has no word of Bokmål but those of the plan", { timeout: 240_000 }, async (kind) => {
    const names = kind === "owner" ? " direktoratet-for-eksempler" : kind === "sheet" ? " 1.3 4.2.1" : "";
    const line = `report ${kind}${names} --as-of 2026-03-31 --lang nn --format md --plan .`;
    const { code, stdout, stderr } = await ehs(line, { cwd: wordless() });
    expect(stderr).toBe("");
    expect(code).toBe(0);
    expect(stdout.length).toBeGreaterThan(500);
    expect(bokmalIn(stdout.replace(/«[^»]*»/g, ""))).toEqual([]);
  });

  it("shows what it has in another language, and says which", { timeout: 240_000 }, async () => {
    const { folder: cwd } = planCopy();
    const html = (await ehs("report plan --as-of 2026-11-21 --lang nn --format html", { cwd })).stdout;
    expect(html).toContain('<html lang="nn">');
    expect(html).toContain('<h1><span lang="nb">Plan for realisering');
    // in the table under a drawing too
    expect(html).toMatch(
      /<td><span lang="nb">Følge status og utvikling[^<]*<\/span><span class="other"> \[nb\]<\/span>/,
    );
    const md = (await ehs("report plan --as-of 2026-11-21 --lang nn --format md", { cwd })).stdout;
    expect(md).toMatch(/\| Følge status [^|]* \\\[nb\\\] \|/);
  });
});

describe("of a history", () => {
  const changed = () =>
    repository([
      { files: demoFiles(), message: "the plan" },
      {
        message: "targets",
        edit: {
          "plan/objectives/1-medvirkning.yaml": (text) =>
            text.replace("value: 86", "value: 84").replace('number: "1.3"', 'number: "1.9"'),
        },
      },
    ]);

  it("tells what changed, and by whose authority", { timeout: 240_000 }, async () => {
    const { folder } = changed();
    const steady = (text: string): string => text.replace(/\b[0-9a-f]{8}\b/g, "01234567");
    const diff = await run(folder, "diff HEAD~1 HEAD --lang nn --no-color", { columns: 100 });
    expect(diff.code).toBe(0);
    await expect(steady(diff.stdout)).toMatchFileSnapshot("golden/nn-diff.txt");
    const log = await run(folder, "log 1.3 --lang nn --no-color", { columns: 100 });
    await expect(steady(log.stdout)).toMatchFileSnapshot("golden/nn-log-1.3.txt");
    const since = await run(folder, "validate --since HEAD~1 --lang nn --no-color", { columns: 100 });
    expect(since.code).toBe(1);
    await expect(steady(since.stdout)).toMatchFileSnapshot("golden/nn-validate-since.txt");
  });
});

describe("the language of the answer", () => {
  it("is Nynorsk by the option, by EHS_LANG, and where the plan has it first", async () => {
    const { folder: cwd, plan } = planCopy();
    expect((await ehs("status", { cwd, env: { EHS_LANG: "nn" } })).stdout).toContain("TRENG OPPFØLGING");
    const settings = join(plan, "plan.yaml");
    writeFileSync(settings, readFileSync(settings, "utf8").replace("languages: [nb, en]", "languages: [nn, nb, en]"));
    expect((await ehs("status", { cwd })).stdout).toContain("TRENG OPPFØLGING");
    const wrong = await ehs("status --lang ny", { cwd });
    expect(wrong.code).toBe(2);
    expect(wrong.stderr).toContain("nb, nn, en");
  });
});
