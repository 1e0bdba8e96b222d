/** The sheet that is sent out, and files that cannot be read: told in each language, and the plan left alone. */
import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { readTables } from "../../src/exchange/read.js";
import { changedLines } from "./edit-scene.js";
import { scene } from "./import-scene.js";

describe("the sheet to send out", () => {
  it("asks for the next figures of what is measured", async () => {
    const { repo, run } = scene();
    const { code, stderr } = await run("import --template -o ark.xlsx");
    expect([code, stderr]).toEqual([0, "ehs: Skrev ark.xlsx (xlsx).\n"]);
    const [table, about] = await readTables(readFileSync(join(repo.folder, "ark.xlsx")));
    const [headings, first] = table?.rows ?? [];
    expect(headings?.cells).toEqual(
      "measure measure_number name unit latest_period latest_value period value missing n published flags text".split(
        " ",
      ),
    );
    expect(first?.cells.slice(0, 7)).toEqual([
      "1.1a",
      "1.1a",
      "Timeavtaler",
      "mill. besøk per måned",
      "2025",
      9.7,
      "2026",
    ]);
    expect(about?.name).toBe("about");
    const xml = new TextDecoder().decode(
      unzipSync(readFileSync(join(repo.folder, "ark.xlsx")))["xl/worksheets/sheet1.xml"],
    );
    expect(xml).toContain('"suppressed,not_available,not_yet_available,not_applicable"');
  });

  it("may ask for the figures of one source, and is told where there is none", async () => {
    const { repo, run } = scene();
    await run("import --template --source nett-tall -o ark.xlsx");
    const [table] = await readTables(readFileSync(join(repo.folder, "ark.xlsx")));
    expect(table?.rows.map(({ cells }) => cells[0])).toContain("1.1a");
    expect(table?.rows.map(({ cells }) => cells[0])).not.toContain("2.1a");
    expect((await run("import --template --lang en")).stderr).toBe(
      "ehs: The sheet is a file: say where with -o sheet.xlsx.\n",
    );
    expect((await run("import --template -o plan/plan.yaml")).code).toBe(2);
  });

  it("is read back when it is filled in, and passes over what is not", async () => {
    const { repo, put, run, isUntouched } = scene();
    await run("import --template -o ark.xlsx");
    expect((await run("import ark.xlsx")).code).toBe(0);
    expect(isUntouched()).toBe(true);
    const files = unzipSync(readFileSync(join(repo.folder, "ark.xlsx")));
    const name = "xl/worksheets/sheet1.xml";
    const xml = new TextDecoder().decode(files[name]);
    const row = /<row r="2"[^>]*>/.exec(xml)?.[0] ?? "";
    // as a spreadsheet saves it: the period typed over as a number, the figure with its decimals, the day as a number
    const filled = xml
      .replace(/<c r="G2"[^]*?<\/c>/, "")
      .replace(/<c r="[H-M]2"[^>]*\/>/g, "")
      .replace(
        new RegExp(`(${row}[^]*?)</row>`),
        '$1<c r="G2" t="str"><v>2026-02</v></c><c r="H2"><v>10.25</v></c><c r="J2"><v>1200</v></c></row>',
      );
    put("svar.xlsx", zipSync({ ...files, [name]: strToU8(filled) }));
    const { code, stderr } = await run("import svar.xlsx");
    expect([code, stderr.includes("ehs:")]).toEqual([0, false]);
    expect(changedLines(repo)).toBe(
      ['+          - period: "2026-02"', "+            value: 10.25", "+            n: 1200"].join("\n"),
    );
  });
});

describe("a file that cannot be read", () => {
  const bomb = zipSync({
    "xl/workbook.xml": strToU8("<x/>"),
    "xl/worksheets/sheet1.xml": new Uint8Array(300 * 1024 * 1024),
  });

  it.each<readonly [string, string | Uint8Array | null, string, string, string]>([
    ["none", null, "Det finnes ingen fil x.", "Det finst inga fil x.", "There is no file x."],
    ["empty", "", "x er tom.", "x er tom.", "x is empty."],
    [
      "a picture",
      Uint8Array.from([0x89, 0x50, 0, 1]),
      "x er verken tekst, regneark eller JSON-stat.",
      "x er verken tekst, rekneark eller JSON-stat.",
      "x is no text, no spreadsheet and no JSON-stat.",
    ],
    [
      "a zip bomb",
      bomb,
      "x er for stor: mer enn 256 MB.",
      "x er for stor: meir enn 256 MB.",
      "x is too large: more than 256 MB.",
    ],
    [
      "100 000 rows",
      `measure;period;value\n${"1.3;2024;5\n".repeat(100_000)}`,
      "x har mer enn 50000 rader.",
      "x har meir enn 50000 rader.",
      "x has more than 50000 rows.",
    ],
    [
      "wrong headings",
      "a;b\n1;2\n",
      "Overskriftene i x viser ikke hvor tallene og perioden står.",
      "Overskriftene i x viser ikkje kvar tala og perioden står.",
      "It cannot be told from the headings of x where the figures and the period are.",
    ],
    ["no table", "bare tekst\n", "x har ingen tabell", "x har ingen tabell", "x has no table"],
  ])("is told: %s", async (_, content, nb, nn, en) => {
    const { put, run, isUntouched } = scene();
    if (content !== null) put("x", content);
    for (const [lang, message] of [
      ["nb", nb],
      ["nn", nn],
      ["en", en],
    ] as const) {
      const ran = await run(`import x --lang ${lang}`);
      expect([ran.code, ran.stdout, ran.stderr.slice(0, message.length + 5)]).toEqual([2, "", `ehs: ${message}`]);
    }
    expect(isUntouched()).toBe(true);
  });

  it("is a folder, or no file at all", async () => {
    const { repo, run } = scene();
    mkdirSync(join(repo.folder, "x"));
    expect((await run("import x --lang nn")).stderr).toBe("ehs: x er ei mappe. Nemn fila i henne.\n");
    expect((await run("import --lang en")).stderr).toMatch(/^ehs: Name the file to import/);
  });

  it("has a formula that nobody computed", async () => {
    const { repo, put, run } = scene();
    await run("export --what observations --format xlsx=o.xlsx");
    const files = unzipSync(readFileSync(join(repo.folder, "o.xlsx")));
    const name = "xl/worksheets/sheet1.xml";
    const xml = new TextDecoder()
      .decode(files[name])
      .replace(/<c r="F2"([^>]*)>[^]*?<\/c>/, '<c r="F2"$1><f>SUM(A1:A9)</f></c>');
    put("f.xlsx", zipSync({ ...files, [name]: strToU8(xml) }));
    const { code, stdout } = await run("import f.xlsx --lang en");
    expect(code).toBe(1);
    expect(stdout).toContain("a formula without a result");
  });
});
