/** Reads the tabs of an XLSX file. Text stays text, numbers are numbers and days are days; formulas give the result that was saved. */
import readXlsxFile from "read-excel-file/universal";
import type { ReadCell, ReadTable } from "../model/sheet.js";
import { CannotRead } from "./fault.js";
import { asWritten } from "./formula.js";
import { uncomputedMark } from "./xlsx-clean.js";
import { withinBounds } from "./xlsx-unpack.js";

/**
 * The library gives what stands in a cell; whatever is none of these is nothing to us. A CSV file of ours that was opened
 * in a spreadsheet and saved there has our apostrophes in its cells.
 */
function cellOf(cell: unknown): ReadCell {
  if (typeof cell === "number" || typeof cell === "boolean" || cell instanceof Date) return cell;
  if (typeof cell !== "string" || cell.trim() === "") return null;
  return cell === uncomputedMark ? { uncomputed: true } : asWritten(cell.trim());
}

/** @throws CannotRead */
export async function readXlsx(bytes: Uint8Array): Promise<readonly ReadTable[]> {
  try {
    const safe = withinBounds(bytes);
    const found = await readXlsxFile(new Blob([new Uint8Array(safe)]));
    return found.map(({ sheet, data }) => ({
      name: sheet,
      rows: data
        .map((cells, at) => ({ at: at + 1, cells: cells.map(cellOf) }))
        .filter(({ cells }) => cells.some((cell) => cell !== null)),
    }));
  } catch (error) {
    if (error instanceof CannotRead) throw error;
    // whatever the libraries say of a damaged archive or sheet: for the user it is one thing
    throw new CannotRead({ what: "xlsx", detail: error instanceof Error ? error.message.slice(0, 120) : "" });
  }
}
