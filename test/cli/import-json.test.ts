/** `ehs import --format json`: the preview for programs, in the shape that is published, and nothing beside it. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import Ajv from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { scene, windows1252 } from "./import-scene.js";

interface Preview {
  readonly mapping: { readonly from: string; readonly id: string | null; readonly proposed: string | null };
  readonly counts: Readonly<Record<string, number>>;
  readonly writes: number;
  readonly stopped: string | null;
  readonly signs: readonly object[];
  readonly figures: readonly (Readonly<Record<string, unknown>> & { readonly reasons: readonly { code: string }[] })[];
}

const schema: unknown = JSON.parse(
  readFileSync(new URL("../../schemas/output/import.schema.json", import.meta.url), "utf8"),
);
const fits = new Ajv.default({ strict: false }).compile(schema as object);

function read(stdout: string): Preview {
  const preview: unknown = JSON.parse(stdout);
  expect(fits(preview), JSON.stringify(fits.errors)).toBe(true);
  return preview as Preview;
}

const own = "measure;period;value;missing;n;published;flags;text\n";
const survey = windows1252(
  "Indikator;\u00c5r;Andel;Antall svar\r\nKontakt med kolleger;2023;60,1;1 524\r\nKontakt med kolleger;2022;:;\r\n",
);

describe("the preview as JSON", () => {
  it("has every figure with what stands in the plan and what would", async () => {
    const { put, run, isUntouched } = scene();
    put("f.csv", `${own}2.1a;2025-09;68;;4200;;;\n5.1a;2025-11;81;;;;provisional;\nnosuch;2025;1;;;;;\n`);
    const { code, stdout, stderr } = await run("import f.csv --dry-run --format json --lang en");
    const preview = read(stdout);
    expect(preview.counts).toEqual({ new: 1, revised: 1, same: 0, doubtful: 0, rejected: 1 });
    expect(preview.figures).toMatchObject([
      {
        state: "revised",
        measure: "2.1a",
        period: "2025-09",
        row: 2,
        before: { value: 67 },
        after: { value: 68, n: 4200 },
      },
      { state: "new", measure: "5.1a", before: null, after: { value: 81, flags: ["provisional"] } },
      { state: "rejected", measure: null, called: "nosuch", after: null, reasons: [{ code: "unknown-measure" }] },
    ]);
    expect(preview.writes).toBe(2);
    expect(preview.stopped).toContain("--accept-doubtful");
    expect(code).toBe(1);
    expect(stderr).toBe(`ehs: ${preview.stopped ?? ""}\n`);
    expect(isUntouched()).toBe(true);
  });

  it("has the mapping that is proposed, and the signs that were read", async () => {
    const { put, run, isUntouched } = scene();
    put("survey.csv", survey);
    const line = "import survey.csv --save-mapping survey --dry-run --format json --lang en";
    const { code, stdout } = await run(line);
    const { mapping, signs, figures, stopped } = read(stdout);
    expect(code).toBe(0);
    expect(stopped).toBeNull();
    expect(mapping).toMatchObject({ from: "proposed", id: null });
    expect(mapping.proposed).toContain("measure_in: Indikator\n");
    expect(signs).toEqual([{ sign: ":", meaning: "suppressed", count: 1 }]);
    expect(figures.map(({ after }) => after)).toMatchObject([
      { value: 60.1, n: 1524, missing: null },
      { value: null, missing: "suppressed" },
    ]);
    expect(isUntouched()).toBe(true);
  });

  it("tells by its own mapping of figures that stand in the plan already", async () => {
    const { put, run } = scene();
    put("f.csv", `${own}2.1a;2025-09;67;;;;;\n`);
    const { code, stdout, stderr } = await run("import f.csv --dry-run --format json --lang en");
    const { mapping, counts, writes } = read(stdout);
    expect([code, mapping.from, counts["same"], writes]).toEqual([0, "own", 1, 0]);
    expect(stderr).toContain("Nothing new");
  });

  it("goes to a file beside the text, and the figures are written then", async () => {
    const { repo, put, run, isUntouched } = scene();
    put("f.csv", `${own}5.1a;2025-11;81;;;;;\n`);
    const { code, stdout } = await run("import f.csv --format text,json=preview.json --lang en");
    expect(code).toBe(0);
    expect(stdout).toContain("1 new, 0 revised");
    expect(read(readFileSync(join(repo.folder, "preview.json"), "utf8")).counts["new"]).toBe(1);
    expect(isUntouched()).toBe(false);
  });

  it.each([
    ["import f.csv --format json", "use it with --dry-run"],
    ["import --template -o sheet.xlsx --format json", "Leave it out with --template"],
    ["import --portfolio f.csv --format json --dry-run", "Leave it out with --template and --portfolio"],
    ["import f.csv --format csv", "csv"],
  ])("is refused where it is no answer: %s", async (line, told) => {
    const { put, run, isUntouched } = scene();
    put("f.csv", `${own}5.1a;2025-11;81;;;;;\n`);
    const { code, stdout, stderr } = await run(`${line} --lang en`);
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(told);
    expect(isUntouched()).toBe(true);
  });

  it("has no diff beside it, and what the change means on standard error", async () => {
    const { put, run, isUntouched } = scene();
    put("f.csv", `${own}2.1a;2025-09;68;;4200;;;\n`);
    const { code, stdout, stderr } = await run([
      ...["import", "f.csv", "--dry-run", "--format", "json", "--lang", "en"],
      ...["--revise", "correction", "--reason", "nb=Feil i vektingen | en=Weighting error"],
    ]);
    expect([code, read(stdout).writes]).toEqual([0, 1]);
    expect(stderr).toContain("2.1a");
    expect(isUntouched()).toBe(true);
  });
});
