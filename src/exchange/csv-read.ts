/** Reads comma-separated values with whatever parts them, and keeps the number of each line. */
import { CsvError } from "csv-parse";
import { parse } from "csv-parse/sync";
import type { ReadRow, ReadTable } from "../model/sheet.js";
import { CannotRead, limits } from "./fault.js";
import { asWritten } from "./formula.js";

/** In the order in which they are believed: a comma may be a decimal sign, the others are nothing else. */
const delimiters = ["\t", ";", ","] as const;
type Delimiter = (typeof delimiters)[number];

/** Lines that are looked at to find out. */
const SAMPLE = 50;

/** How often each stands outside quotes, line by line. */
function countsIn(lines: readonly string[], delimiter: Delimiter): number[] {
  return lines.map((line) => line.replace(/"(?:[^"]|"")*"?/g, "").split(delimiter).length - 1);
}

/** The one that most lines have equally often; the earlier where two are as good. */
function delimiterOf(text: string): Delimiter {
  const lines = text.split(/\r\n|\n|\r/, SAMPLE).filter((line) => line.trim() !== "");
  const scores = delimiters.map((delimiter) => {
    const counts = countsIn(lines, delimiter).filter((count) => count > 0);
    const often = new Map<number, number>();
    for (const count of counts) often.set(count, (often.get(count) ?? 0) + 1);
    return { delimiter, score: Math.max(0, ...often.values()) };
  });
  return scores.reduce((best, each) => (each.score > best.score ? each : best)).delimiter;
}

interface Parsed {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

function recordsOf(text: string, delimiter: Delimiter): readonly Parsed[] {
  try {
    // the library types what `info` gives as its records alone
    return parse(text, {
      delimiter,
      bom: true,
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      max_record_size: 1_000_000,
      to: limits.rows + 1_000,
    }) as unknown as readonly Parsed[];
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = typeof error["lines"] === "number" ? error["lines"] : 0;
    throw new CannotRead({ what: "csv", line, why: error.code.includes("QUOTE") ? "quote" : "other" });
  }
}

/** @throws CannotRead */
export function readCsv(whole: string): ReadTable {
  // what Excel reads as the delimiter, and shows nobody
  const told = /^\uFEFF?sep=([;,\t])\r?\n/i.exec(whole);
  const text = told === null ? whole : whole.slice(told[0].length);
  const delimiter = delimiters.find((each) => each === told?.[1]) ?? delimiterOf(text);
  const shift = told === null ? 0 : 1;
  const records = recordsOf(text, delimiter);
  if (records.length > limits.rows) throw new CannotRead({ what: "too-many-rows", most: limits.rows });
  const wide = records.some(({ record }) => record.length > limits.columns);
  if (wide) throw new CannotRead({ what: "too-many-columns", most: limits.columns });
  const rows = records.map(({ record, info }): ReadRow => ({
    at: info.lines + shift,
    cells: record.map((cell) => (cell.trim() === "" ? null : asWritten(cell.trim()))),
  }));
  return { name: null, rows };
}
