/** XLSX in and out: types of cells, formulas, bounds, the same bytes. */
import { strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { CannotRead, limits } from "../../src/exchange/fault.js";
import { readTables } from "../../src/exchange/read.js";
import { xlsxOf } from "../../src/exchange/xlsx-write.js";
import type { Sheet } from "../../src/model/sheet.js";

const sheet: Sheet = {
  name: "figures",
  columns: [
    { heading: "id", kind: "text" },
    { heading: "value", kind: "figure" },
    { heading: "day", kind: "date" },
    { heading: "text", kind: "text" },
    { heading: "yes", kind: "text" },
  ],
  rows: [
    ["0301", 8.5, "2023-03-31", "=1+1", true],
    ["1.10", "147/356", null, "-5 & <b>", null],
    ["2", -3.5, "2024-02-29", "æøå", false],
  ],
};

/** Changes the XML of a sheet in a file that is there. */
async function with1(change: (xml: string) => string, name = "xl/worksheets/sheet1.xml"): Promise<Uint8Array> {
  const files = unzipSync(await xlsxOf([sheet]));
  const xml = new TextDecoder().decode(files[name]);
  const changed = change(xml);
  expect(changed).not.toBe(xml);
  return zipSync({ ...files, [name]: strToU8(changed) });
}

async function faultOf(bytes: Uint8Array): Promise<unknown> {
  try {
    return await readTables(bytes);
  } catch (error) {
    if (error instanceof CannotRead) return error.fault;
    throw error;
  }
}

/** The cells of the first sheet in XML of one's own. */
const cells = async (rows: string) => {
  const bytes = await with1((xml) => xml.replace(/<sheetData>[^]*<\/sheetData>/, `<sheetData>${rows}</sheetData>`));
  return faultOf(bytes);
};

describe("an XLSX file", () => {
  it("is read back with its types", async () => {
    const [table] = await readTables(await xlsxOf([sheet, { ...sheet, name: "more" }]));
    expect(table?.name).toBe("figures");
    expect(table?.rows.map(({ cells: each }) => each)).toEqual([
      ["id", "value", "day", "text", "yes"],
      ["0301", 8.5, new Date("2023-03-31T00:00:00Z"), "=1+1", true],
      ["1.10", "147/356", null, "-5 & <b>", null],
      ["2", -3.5, new Date("2024-02-29T00:00:00Z"), "æøå", false],
    ]);
  });

  it("has no formula, and is the same bytes each time", async () => {
    const [one, other] = [await xlsxOf([sheet]), await xlsxOf([sheet])];
    expect(one).toEqual(other);
    expect(new TextDecoder().decode(unzipSync(one)["xl/worksheets/sheet1.xml"])).not.toContain("<f>");
  });

  it("gives the saved result of a formula; one without is told apart, and so is a fault", async () => {
    const row = (at: number, inner: string): string =>
      `<row r="${at}"><c r="A${at}" t="str"><v>x</v></c>${inner}</row>`;
    expect(
      await cells(
        row(1, '<c r="B1"><f>1+1</f><v>2</v></c>') +
          row(2, '<c r="B2"><f>1+1</f></c>') +
          row(3, '<c r="B3" t="e"><f>1/0</f><v>#DIV/0!</v></c>') +
          row(4, '<c r="B4" t="str"><f>A1</f><v></v></c>'),
      ),
    ).toMatchObject([
      {
        rows: [
          { at: 1, cells: ["x", 2] },
          { at: 2, cells: ["x", { uncomputed: true }] },
          { at: 3, cells: ["x", "#DIV/0!"] },
          { at: 4, cells: ["x", { uncomputed: true }] },
        ],
      },
    ]);
  });

  it("may be coloured to its last row", async () => {
    const far = '<row r="1048576" s="1" customFormat="1"/><row r="1048575"><c r="A1048575" s="1"/></row>';
    expect(await cells(`<row r="1"><c r="A1"><v>1</v></c></row>${far}`)).toMatchObject([
      { rows: [{ at: 1, cells: [1] }] },
    ]);
  });

  it.each<readonly [string, string, unknown]>([
    [
      "a cell far down",
      '<row r="1048576"><c r="A1048576"><v>1</v></c></row>',
      { what: "too-many-rows", most: limits.rows },
    ],
    ["a cell far out", '<row r="1"><c r="XFD1"><v>1</v></c></row>', { what: "too-many-columns", most: limits.columns }],
  ])("is refused with %s", async (_, rows, fault) => {
    expect(await cells(rows)).toEqual(fault);
  });

  it("is refused where it would unpack to more than is held", async () => {
    const bomb = zipSync({
      "xl/workbook.xml": strToU8("<x/>"),
      "xl/worksheets/sheet1.xml": new Uint8Array(limits.unpacked + 1),
    });
    expect(bomb.length).toBeLessThan(1024 * 1024);
    expect(await faultOf(bomb)).toEqual({ what: "too-large", bytes: limits.unpacked });
  });

  it("is not believed where it lies about its size", async () => {
    const honest = zipSync({
      "xl/workbook.xml": strToU8("<x/>"),
      "xl/worksheets/sheet1.xml": new Uint8Array(50_000_000),
    });
    const lying = honest.slice();
    const view = new DataView(lying.buffer);
    for (let at = 0; at + 28 < lying.length; at += 1)
      if (view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) === 50_000_000)
        view.setUint32(at + 24, 10, true);
    expect(Buffer.compare(honest, lying)).not.toBe(0);
    const before = process.memoryUsage().arrayBuffers;
    expect(await faultOf(lying)).toMatchObject({ what: "xlsx" });
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(40_000_000);
  });

  it("is refused with entities of its own", async () => {
    const bytes = await with1((xml) => xml.replace(/<worksheet/, '<!DOCTYPE x [<!ENTITY a "b">]><worksheet'));
    expect(await faultOf(bytes)).toEqual({ what: "xlsx", detail: "xl/worksheets/sheet1.xml" });
  });

  it("is refused where it is another kind of archive", async () => {
    expect(await faultOf(zipSync({ "a.txt": strToU8("x") }))).toEqual({ what: "xlsx", detail: "xl/workbook.xml" });
  });
});

describe("a sheet that is sent out", () => {
  it("checks what is typed", async () => {
    const bytes = await xlsxOf(
      [sheet],
      [
        { column: 1, allow: { kind: "number", low: 0, high: 100 }, rows: [1, 3], message: "0–100 & <ikke mer>" },
        { column: 3, allow: { kind: "list", words: ["suppressed", "not_available"] }, rows: [1, 3], message: "ett av" },
        { column: 2, allow: { kind: "date" }, rows: [1, 3], message: "en dato" },
        { column: 1, allow: { kind: "number", low: null, high: null }, rows: [1, 3], message: "" },
      ],
    );
    const xml = new TextDecoder().decode(unzipSync(bytes)["xl/worksheets/sheet1.xml"]);
    expect(xml).toContain('<dataValidations count="3">');
    expect(xml).toMatch(
      /type="decimal" operator="between"[^>]*sqref="B2:B4"><formula1>0<\/formula1><formula2>100<\/formula2>/,
    );
    expect(xml).toMatch(/type="list"[^>]*sqref="D2:D4"><formula1>"suppressed,not_available"<\/formula1>/);
    expect(xml).toContain("0–100 &amp; &lt;ikke mer");
    expect(xml.indexOf("<dataValidations")).toBeGreaterThan(xml.indexOf("</sheetData>"));
    expect((await readTables(bytes))[0]?.rows).toHaveLength(4);
  });
});
