/**
 * Reads a zip that may be anybody's: nothing in it is believed before it is checked, nothing is unpacked beyond what it
 * says of itself, and nothing is written anywhere.
 */
import { crc32, inflateRawSync } from "node:zlib";
import type { ZipFault } from "../model/bundle.js";
import { staysInside } from "./manifest.js";

/** What an archive of documents never comes near: entries, and bytes of one file and of all, unpacked. */
export const limits = { entries: 2000, file: 256 * 1024 * 1024, all: 512 * 1024 * 1024 } as const;

export type Unzipped =
  | { readonly ok: true; readonly files: ReadonlyMap<string, Uint8Array> }
  | { readonly ok: false; readonly fault: ZipFault };

class Unreadable extends Error {
  readonly fault: ZipFault;

  constructor(what: ZipFault["what"], name: string | null = null) {
    super(what);
    this.fault = { what, name };
  }
}

const [END, CENTRAL, LOCAL] = [0x06054b50, 0x02014b50, 0x04034b50];
const [END_SIZE, CENTRAL_SIZE, LOCAL_SIZE] = [22, 46, 30];

/** Flags that change nothing of how a file is read: that its name is UTF-8, and how hard it was packed. */
const HARMLESS = 0x0806;

/** Of the format, 2.0: the first that can pack. */
const VERSION = 20;

interface Entry {
  readonly name: string;
  readonly method: number;
  readonly sum: number;
  readonly packed: number;
  readonly size: number;
  /** Where its own head stands, and where the list has it. */
  readonly at: number;
  readonly listed: number;
}

interface Zip {
  readonly bytes: Uint8Array;
  readonly view: DataView;
}

function nameOf(bytes: Uint8Array): string {
  try {
    const name = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    // eslint-disable-next-line no-control-regex -- they are what is looked for
    if (name.length <= 255 && staysInside(name) && !/[\u0000-\u001f\u007f]/.test(name)) return name;
    throw new Unreadable("name", name);
  } catch (error) {
    throw error instanceof Unreadable ? error : new Unreadable("name");
  }
}

/** The list at the end: how many files, and where the list begins. */
function endOf({ bytes, view }: Zip): { readonly count: number; readonly from: number; readonly to: number } {
  const to = bytes.length - END_SIZE;
  if (to < 0 || view.getUint32(to, true) !== END)
    throw new Unreadable(to >= 0 && hasEnd(view, to) ? "beside" : "no-zip");
  const count = view.getUint16(to + 10, true);
  const [size, from] = [view.getUint32(to + 12, true), view.getUint32(to + 16, true)];
  if (view.getUint16(to + 8, true) !== count || view.getUint32(to + 4, true) !== 0) throw new Unreadable("repacked");
  if (count > limits.entries) throw new Unreadable("too-many");
  if (view.getUint16(to + 20, true) !== 0 || from + size !== to) throw new Unreadable("beside");
  return { count, from, to };
}

/** Whether something was added after the end. The end of a zip that lies in this one tells of other places. */
function hasEnd(view: DataView, before: number): boolean {
  const isEnd = (at: number): boolean =>
    view.getUint32(at, true) === END && view.getUint32(at + 12, true) + view.getUint32(at + 16, true) === at;
  for (let at = before; at >= Math.max(0, before - 0xffff); at -= 1) if (isEnd(at)) return true;
  return false;
}

// eslint-disable-next-line complexity -- every field of the entry is held against what may stand there, in order
function entryAt({ bytes, view }: Zip, at: number, to: number): readonly [Entry, number] {
  if (at + CENTRAL_SIZE > to || view.getUint32(at, true) !== CENTRAL) throw new Unreadable("no-zip");
  const [nameLength = 0, extra = 0, comment = 0] = [28, 30, 32].map((place) => view.getUint16(at + place, true));
  const end = at + CENTRAL_SIZE + nameLength + extra + comment;
  if (end > to) throw new Unreadable("no-zip");
  const name = nameOf(bytes.subarray(at + CENTRAL_SIZE, at + CENTRAL_SIZE + nameLength));
  const [flags, method] = [view.getUint16(at + 8, true), view.getUint16(at + 10, true)];
  if ((flags & ~HARMLESS) !== 0 || (method !== 0 && method !== 8) || extra !== 0 || comment !== 0)
    throw new Unreadable("repacked", name);
  // the version, the parts of a disk and the attributes, of which ours have none
  const isBare = view.getUint32(at + 34, true) === 0 && view.getUint32(at + 38, true) === 0;
  if (!isBare || view.getUint16(at + 4, true) !== VERSION) throw new Unreadable("repacked", name);
  const [sum = 0, packed = 0, size = 0] = [16, 20, 24].map((place) => view.getUint32(at + place, true));
  if (size > limits.file) throw new Unreadable("too-large", name);
  return [{ name, method, sum, packed, size, at: view.getUint32(at + 42, true), listed: at }, end];
}

/** Where a file's bytes begin and end; its own head must say what the list says. */
function rangeOf({ bytes, view }: Zip, entry: Entry, to: number): readonly [number, number] {
  const { at, listed, name, packed } = entry;
  if (at + LOCAL_SIZE > to || view.getUint32(at, true) !== LOCAL) throw new Unreadable("damaged", name);
  const [nameLength, extra] = [view.getUint16(at + 26, true), view.getUint16(at + 28, true)];
  const from = at + LOCAL_SIZE + nameLength;
  const same =
    extra === 0 &&
    from + packed <= to &&
    // the version, flags, method, date, sum and sizes, which stand in the same order in both
    Buffer.compare(bytes.subarray(at + 4, at + 26), bytes.subarray(listed + 6, listed + 28)) === 0 &&
    new TextDecoder().decode(bytes.subarray(at + LOCAL_SIZE, from)) === name;
  if (!same) throw new Unreadable("damaged", name);
  return [from, from + packed];
}

/** The bytes of a file, never more than it says it has. */
function contentOf({ method, size, sum, name }: Entry, packed: Uint8Array): Uint8Array {
  const content = method === 0 ? packed : inflated(packed, size, name);
  if (content.length !== size || crc32(content) !== sum) throw new Unreadable("damaged", name);
  return content;
}

function inflated(packed: Uint8Array, size: number, name: string): Uint8Array {
  try {
    // with `info` it also gives the engine, which knows how much it read; the types of Node leave that out
    const { buffer, engine } = inflateRawSync(packed, {
      maxOutputLength: Math.max(1, size),
      info: true,
    }) as unknown as {
      readonly buffer: Uint8Array;
      readonly engine: { readonly bytesWritten: number };
    };
    if (engine.bytesWritten === packed.length) return buffer;
  } catch {
    // not packed as it says, or larger than it says
  }
  throw new Unreadable("damaged", name);
}

function filesOf(zip: Zip): ReadonlyMap<string, Uint8Array> {
  const { count, from, to } = endOf(zip);
  const entries: Entry[] = [];
  for (let at = from; entries.length < count;) {
    const [entry, next] = entryAt(zip, at, to);
    entries.push(entry);
    at = next;
    if (entries.length === count && at !== to) throw new Unreadable("beside");
  }
  const names = entries.map(({ name }) => name.normalize("NFC").toLowerCase());
  const twice = entries.find((_, at) => names.indexOf(names[at] ?? "") !== at);
  if (twice !== undefined) throw new Unreadable("twice", twice.name);
  if (entries.reduce((sum, { size }) => sum + size, 0) > limits.all) throw new Unreadable("too-large");
  const files = new Map<string, Uint8Array>();
  let expected = 0;
  for (const entry of entries.toSorted((one, other) => one.at - other.at)) {
    if (entry.at !== expected) throw new Unreadable("beside", entry.name);
    const [start, end] = rangeOf(zip, entry, from);
    files.set(entry.name, contentOf(entry, zip.bytes.subarray(start, end)));
    expected = end;
  }
  if (expected !== from) throw new Unreadable("beside");
  return files;
}

/** Every file of a zip by its name, or what is wrong with it. */
export function unzipped(bytes: Uint8Array): Unzipped {
  try {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    return { ok: true, files: filesOf({ bytes, view }) };
  } catch (error) {
    if (error instanceof Unreadable) return { ok: false, fault: error.fault };
    throw error;
  }
}
