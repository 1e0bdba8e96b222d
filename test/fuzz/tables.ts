/** Files of figures from others: CSV, Excel and JSON-stat, spoiled. They are read, or refused with a reason. */
import { strToU8, unzipSync, zipSync } from "fflate";
import { CannotRead } from "../../src/exchange/fault.js";
import { readTables } from "../../src/exchange/read.js";
import { xlsxOf } from "../../src/exchange/xlsx-write.js";
import type { Area } from "./area.js";
import { type Random, spoiled, spoiledBytes } from "./random.js";

const csv = [
  "measure;period;value;n;published\n1.1;2023;46,5;1524;2024-03-01\n1.2;2023;>80;;\n1.3;2023;;..;2024-03-01\n",
  'name,2021,2022\n"Andel, alle",12.5,13\n"To\nlinjer",,:\n',
  "kode\tår\ttall\n0301\t2023\t1 234\n",
] as const;

const cube = JSON.stringify({
  ...{ version: "2.0", class: "dataset", id: ["region", "time"], size: [2, 2], value: [1, 2, null, 4] },
  dimension: {
    region: { category: { index: { "0301": 0, "0302": 1 }, label: { "0301": "Oslo", "0302": "Annet" } } },
    time: { category: { index: ["2021", "2022"] } },
  },
  status: { 2: ":" },
});

const workbook = await xlsxOf([
  {
    name: "figures",
    columns: [
      { heading: "measure", kind: "text" },
      { heading: "period", kind: "text" },
      { heading: "value", kind: "figure" },
      { heading: "day", kind: "date" },
    ],
    rows: [
      ["1.1", "2023", 8.5, "2023-03-31"],
      ["1.2", "2023", "147/356", null],
    ],
  },
]);
const parts = unzipSync(workbook);

/** One of the parts of the workbook spoiled; or the archive itself. */
function spoiledWorkbook(random: Random): Uint8Array {
  if (random.chance(0.3)) return spoiledBytes(workbook, random);
  const names = Object.keys(parts);
  const name = names[random.below(names.length)] ?? "";
  const text = spoiled(new TextDecoder().decode(parts[name]), random);
  const made: Record<string, Uint8Array> = { ...parts, [name]: strToU8(text) };
  if (random.chance(0.1)) Reflect.deleteProperty(made, name);
  if (random.chance(0.05)) made["xl/worksheets/sheet1.xml"] = new Uint8Array(5_000_000).fill(0x20);
  return zipSync(made);
}

/** Cells are texts, finite numbers, days, flags or nothing; rows have an end. */
function oddCells(tables: Awaited<ReturnType<typeof readTables>>): string[] {
  const cells = tables.flatMap(({ rows }) => rows.flatMap((row) => row.cells));
  const isOdd = (cell: unknown): boolean =>
    (typeof cell === "number" && !Number.isFinite(cell)) ||
    (cell instanceof Date && Number.isNaN(cell.getTime())) ||
    cell === undefined;
  return cells.some(isOdd) ? ["a cell that is no value"] : [];
}

const area = (name: string, make: (random: Random) => Uint8Array): Area => ({
  name,
  attempt: async (random, keep) => {
    const bytes = make(random);
    keep({ base64: Buffer.from(bytes).toString("base64") });
    try {
      return oddCells(await readTables(bytes));
    } catch (error) {
      if (error instanceof CannotRead) return [];
      throw error;
    }
  },
});

export const tableAreas: readonly Area[] = [
  area("csv", (random) => {
    const text = spoiled(random.of(csv), random);
    return random.chance(0.3) ? spoiledBytes(strToU8(text), random) : strToU8(text);
  }),
  area("xlsx", spoiledWorkbook),
  area("json-stat", (random) => strToU8(spoiled(cube, random))),
];
