/** CSV in and out: encodings, delimiters, lines, bounds. */
import { describe, expect, it } from "vitest";
import { csvOf } from "../../src/exchange/csv-write.js";
import { CannotRead, limits } from "../../src/exchange/fault.js";
import { readTables } from "../../src/exchange/read.js";
import type { Sheet } from "../../src/model/sheet.js";

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const latin = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

const cellsOf = async (bytes: Uint8Array) => (await readTables(bytes))[0]?.rows.map(({ cells }) => cells);

/** What is wrong, as data. */
async function faultOf(bytes: Uint8Array): Promise<unknown> {
  try {
    await readTables(bytes);
    return "read";
  } catch (error) {
    if (error instanceof CannotRead) return error.fault;
    throw error;
  }
}

describe("a CSV file", () => {
  it.each([
    ["UTF-8 with commas", utf8("År,Andel\n2023,57")],
    ["UTF-8 with its mark", utf8("\uFEFFÅr,Andel\n2023,57")],
    ["semicolons", utf8("År;Andel\r\n2023;57\r\n")],
    ["tabs", utf8("År\tAndel\n2023\t57")],
    ["windows-1252", latin("\u00c5r;Andel\r\n2023;57")],
    ["UTF-16 as Excel writes Unicode text", new Uint8Array(Buffer.from("\uFEFFÅr\tAndel\r\n2023\t57", "utf16le"))],
    ["a line that tells Excel the delimiter", utf8("sep=;\r\nÅr;Andel\r\n2023;57")],
    ["old line ends", utf8("År;Andel\r2023;57")],
  ])("is read: %s", async (_, bytes) => {
    expect(await cellsOf(bytes)).toEqual([
      ["År", "Andel"],
      ["2023", "57"],
    ]);
  });

  it("has commas as decimal signs where semicolons part it, and the euro sign of windows-1252", async () => {
    expect(await cellsOf(latin("M\u00e5ling;Andel;Pris\n1.3;57,5;\u0080\n1.4;58,5;a,b"))).toEqual([
      ["Måling", "Andel", "Pris"],
      ["1.3", "57,5", "€"],
      ["1.4", "58,5", "a,b"],
    ]);
  });

  it("keeps the number of each line, and quotes", async () => {
    const [table] = await readTables(utf8('a,b\n\n"x ""y""\nz",1\n2,3\n'));
    expect(table?.rows.map(({ at, cells }) => [at, ...cells])).toEqual([
      [1, "a", "b"],
      [4, 'x "y"\nz', "1"],
      [5, "2", "3"],
    ]);
  });

  it.each<readonly [string, Uint8Array, unknown]>([
    ["nothing", new Uint8Array(), { what: "empty" }],
    ["spaces", utf8(" \r\n "), { what: "empty" }],
    ["a picture", Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3]), { what: "binary" }],
    ["an old Excel file", Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 1]), { what: "old-excel" }],
    ["an open quote", utf8('a,b\n1,"2\n3,4\n'), { what: "csv", line: 3, why: "quote" }],
    ["other JSON", utf8('{"a": 1}'), { what: "no-json-stat" }],
    ["torn JSON", utf8('{"a": '), { what: "json", detail: expect.any(String) as string }],
    ["100 000 rows", utf8("a;b\n" + "1;2\n".repeat(100_000)), { what: "too-many-rows", most: limits.rows }],
    [
      "2 000 columns",
      utf8(`${"a;".repeat(2000)}\n${"1;".repeat(2000)}`),
      { what: "too-many-columns", most: limits.columns },
    ],
    ["more than is held", new Uint8Array(limits.bytes + 1), { what: "too-large", bytes: limits.bytes }],
    [
      "a zip that is none",
      Uint8Array.from([0x50, 0x4b, 3, 4, 1, 2, 3]),
      { what: "xlsx", detail: expect.any(String) as string },
    ],
  ])("is refused: %s", async (_, bytes, fault) => {
    expect(await faultOf(bytes)).toEqual(fault);
  });
});

describe("a sheet as CSV", () => {
  const sheet: Sheet = {
    name: "x",
    columns: [
      { heading: "id", kind: "text" },
      { heading: "value", kind: "figure" },
      { heading: "number", kind: "number" },
      { heading: "day", kind: "date" },
      { heading: "text", kind: "text" },
    ],
    rows: [
      ["0301", 8.5, -3.5, "2023-03-31", '=HYPERLINK("x")'],
      ["1.3", "147/356", null, null, "a, b; c"],
      ["2.1", "-5.0", 1e-7, null, " spaced "],
    ],
  };

  it("has points and commas, and text that nobody runs", () => {
    expect(csvOf(sheet, "standard")).toBe(
      [
        "id,value,number,day,text",
        '0301,8.5,-3.5,2023-03-31,"\'=HYPERLINK(""x"")"',
        '1.3,147/356,,,"a, b; c"',
        '2.1,-5.0,1e-7,," spaced "',
        "",
      ].join("\r\n"),
    );
  });

  it("is as a Norwegian Excel opens it", () => {
    expect(csvOf(sheet, "excel")).toBe(
      [
        "\uFEFFid;value;number;day;text",
        '\'0301;8,5;-3,5;2023-03-31;"\'=HYPERLINK(""x"")"',
        '\'1.3;147 av 356;;;"a, b; c"',
        '\'2.1;-5,0;1e-7;;" spaced "',
        "",
      ].join("\r\n"),
    );
  });

  it.each(["standard", "excel"] as const)("is read back: %s", async (variant) => {
    const cells = await cellsOf(utf8(csvOf(sheet, variant)));
    expect(cells?.map((row) => [row[0], row[4]])).toEqual([
      ["id", "text"],
      ["0301", '=HYPERLINK("x")'],
      ["1.3", "a, b; c"],
      ["2.1", "spaced"],
    ]);
  });
});
