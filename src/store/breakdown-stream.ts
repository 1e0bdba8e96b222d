/** From the bytes of a CSV file to its records, a piece at a time: no more than a piece is ever held. */
import { Readable, pipeline } from "node:stream";
import type { CsvError } from "csv-parse";
import type { Fault } from "./breakdown-row.js";
import type { RowPlace } from "./breakdown-findings.js";
import { findBadEncoding, isUtf16 } from "./text.js";
import type { Tree } from "./tree.js";

/** Longer than any row can be: characters. */
const longestRow = 10_000;

/** The rest of the file cannot be read. */
export class Unreadable extends Error {
  readonly fault: Fault;
  readonly place: RowPlace;

  constructor(code: string, data: Fault["data"], line: number) {
    super(code);
    this.fault = { code, data, suggestion: null, field: null };
    this.place = { line, raw: "" };
  }
}

async function* bytesOf(tree: Tree, path: string): AsyncGenerator<Uint8Array> {
  if (tree.stream === undefined) yield await tree.read(path);
  else yield* tree.stream(path);
}

function joined(one: Uint8Array, other: Uint8Array): Uint8Array {
  if (one.length === 0) return other;
  const all = new Uint8Array(one.length + other.length);
  all.set(one);
  all.set(other, one.length);
  return all;
}

/** Strictly as UTF-8, in whole lines, so that no character is cut and a fault has its line. */
async function* linesOf(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  let rest: Uint8Array = new Uint8Array();
  let lines = 0;
  const decoded = (bytes: Uint8Array): string => {
    try {
      const text = decoder.decode(bytes);
      for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) lines += 1;
      return text;
    } catch {
      if (lines === 0 && isUtf16(bytes)) throw new Unreadable("encoding", { guess: "", name: "UTF-16" }, 1);
      const { line, guess } = findBadEncoding(bytes);
      throw new Unreadable("encoding", { guess }, lines + line);
    }
  };
  for await (const piece of pieces) {
    const bytes = joined(rest, piece);
    const end = bytes.lastIndexOf(0x0a) + 1;
    rest = bytes.slice(end);
    if (end > 0) yield decoded(bytes.subarray(0, end));
    if (rest.length > 4 * longestRow) throw new Unreadable("breakdown-row", { reason: "long" }, lines + 1);
  }
  if (rest.length > 0) yield decoded(rest);
}

/** One record with its place. */
export interface CsvRecord extends RowPlace {
  readonly fields: readonly string[];
}

/** As csv-parse gives it with `info` and `raw`. */
interface Parsed {
  readonly record: readonly string[];
  readonly raw: string;
  readonly info: { readonly lines: number };
}

const reasons: Readonly<Record<string, string>> = {
  CSV_MAX_RECORD_SIZE: "long",
  CSV_QUOTE_NOT_CLOSED: "quote",
  CSV_INVALID_CLOSING_QUOTE: "quote",
  INVALID_OPENING_QUOTE: "quote",
};

function unreadable(error: unknown): unknown {
  const { code, lines } = error as Partial<CsvError> & { readonly lines?: number };
  const reason = reasons[code ?? ""];
  return reason === undefined ? error : new Unreadable("breakdown-row", { reason }, lines ?? 1);
}

/**
 * Every record of a CSV file, the heading first; empty lines are passed over.
 * @throws Unreadable where the rest cannot be read
 */
export async function* recordsOf(tree: Tree, path: string): AsyncGenerator<CsvRecord> {
  // Only a command that reads such a file pays for the parser.
  const { parse } = await import("csv-parse");
  const parser = parse({
    ...{ info: true, raw: true, relax_column_count: true, skip_empty_lines: true },
    max_record_size: longestRow,
  });
  // The parser is read below: an error of the file reaches it there.
  pipeline(Readable.from(linesOf(bytesOf(tree, path))), parser, () => undefined);
  try {
    for await (const each of parser) {
      const { record, raw, info } = each as Parsed;
      yield { fields: record, raw, line: info.lines };
    }
  } catch (error) {
    throw unreadable(error);
  }
}
