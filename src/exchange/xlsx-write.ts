/** Sheets as one XLSX file. A cell has its type there: text stays text, numbers are numbers, days are days. */
import writeExcelFile, { type CellObject, type Row } from "write-excel-file/universal";
import type { CellRule, Sheet, SheetCell, SheetColumn } from "../model/sheet.js";
import { rulesFeature } from "./xlsx-rules.js";
import { sameBytes } from "./xlsx-same.js";

/** Midnight of a day as spreadsheets count, which know no time zones. */
const dayOf = (text: string): Date => new Date(`${text}T00:00:00Z`);

function cellOf(cell: SheetCell | undefined, { kind }: SheetColumn): CellObject | null {
  if (cell === null || cell === undefined || cell === "") return null;
  if (typeof cell === "number") return { value: cell, type: Number };
  if (typeof cell === "boolean") return { value: cell, type: Boolean };
  const isDay = kind === "date" && /^\d{4}-\d{2}-\d{2}$/.test(cell);
  if (isDay) return { value: dayOf(cell), type: Date, format: "yyyy-mm-dd" };
  // the longest that a cell can hold; "@" keeps what is typed over it text as well
  return { value: cell.slice(0, 32_767), type: String, format: "@" };
}

const headOf = ({ heading }: SheetColumn): CellObject => ({ value: heading, type: String, fontWeight: "bold" });

const rowsOf = ({ columns, rows }: Sheet): Row[] => [
  columns.map(headOf),
  ...rows.map((row) => columns.map((column, at) => cellOf(row[at], column))),
];

const widthOf = ({ heading, kind, width }: SheetColumn): number =>
  Math.max(width ?? (kind === "text" ? 18 : 12), heading.length + 2);

/**
 * The file's bytes; the same sheets give the same.
 * @param rules what may be typed in the first sheet, where it is to be sent out
 */
export async function xlsxOf(sheets: readonly Sheet[], rules: readonly CellRule[] = []): Promise<Uint8Array> {
  const made = writeExcelFile(
    sheets.map((sheet) => ({
      data: rowsOf(sheet),
      sheet: sheet.name,
      columns: sheet.columns.map((column) => ({ width: widthOf(column) })),
      stickyRowsCount: 1,
    })),
    rules.length === 0 ? {} : { features: [rulesFeature(rules)] },
  );
  return sameBytes(new Uint8Array(await (await made.toBlob()).arrayBuffer()));
}
