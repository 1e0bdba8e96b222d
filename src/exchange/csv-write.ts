/** A sheet as comma-separated values: RFC 4180, or the variant that a Norwegian Excel opens with a double click. */
import { stringify } from "csv-stringify/sync";
import type { Sheet, SheetCell, SheetColumn } from "../model/sheet.js";
import { keptAsText, neutralised } from "./formula.js";

/** excel: byte-order mark, semicolons, decimal commas, and nothing that Excel would turn into something else. */
export type CsvVariant = "standard" | "excel";

/** A part of a whole is a day to a spreadsheet, "1/4"; "1 av 4" is text to all of them, and read back as the same. */
const inExcel = (text: string): string => keptAsText(text.replace(/^(~?)(\d+)\/(\d+)$/, "$1$2 av $3"));

const withComma = (number: string): string => number.replace(".", ",");

/** A figure that is written as text, to keep its decimals, is still a number: a negative one is not text to be guarded. */
const PLAIN = /^-?\d+(?:\.\d+)?$/;

function written(cell: SheetCell, { kind }: SheetColumn, variant: CsvVariant): string {
  if (cell === null) return "";
  if (typeof cell === "number") return variant === "excel" ? withComma(String(cell)) : String(cell);
  if (typeof cell === "boolean") return String(cell);
  if (kind === "figure" && PLAIN.test(cell)) return variant === "excel" ? withComma(cell) : cell;
  if (variant === "standard") return neutralised(cell);
  return inExcel(kind === "figure" ? withComma(cell) : cell);
}

export function csvOf(sheet: Sheet, variant: CsvVariant): string {
  const rows = sheet.rows.map((row) => sheet.columns.map((column, at) => written(row[at] ?? null, column, variant)));
  return stringify([sheet.columns.map(({ heading }) => heading), ...rows], {
    delimiter: variant === "excel" ? ";" : ",",
    record_delimiter: "\r\n",
    bom: variant === "excel",
    quoted_match: /^\s|\s$|[\r\n]/,
  });
}
