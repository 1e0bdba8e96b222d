/** Reads a file of figures by what is in it, whatever its name says. */
import type { ReadTable } from "../model/sheet.js";
import { CannotRead, limits } from "./fault.js";
import { textOf } from "./text.js";

const startsWith = (bytes: Uint8Array, ...start: readonly number[]): boolean =>
  start.every((byte, at) => bytes[at] === byte);

/** Each reader is loaded only for its own kind of file. @throws CannotRead */
export async function readTables(bytes: Uint8Array): Promise<readonly ReadTable[]> {
  if (bytes.length === 0) throw new CannotRead({ what: "empty" });
  if (bytes.length > limits.bytes) throw new CannotRead({ what: "too-large", bytes: limits.bytes });
  if (startsWith(bytes, 0x50, 0x4b)) return (await import("./xlsx-read.js")).readXlsx(bytes);
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) throw new CannotRead({ what: "old-excel" });
  const text = textOf(bytes);
  if (/^\uFEFF?\s*[{[]/.test(text)) return [(await import("./json-stat.js")).readJsonStat(text)];
  return [(await import("./csv-read.js")).readCsv(text)];
}
