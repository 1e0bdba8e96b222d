/** The objects of a PDF by number, from its table of offsets (ISO 32000-1, 7.5.4), as Chromium writes it: one table, no updates. */
import { PdfReader, PdfUnread, type PdfValue } from "./pdf-syntax.js";

const nothing: PdfValue = { type: "null" };

export type Dictionary = ReadonlyMap<string, PdfValue>;

export interface PdfFile {
  /** One character for each byte. */
  readonly text: string;
  readonly trailer: Dictionary;
  /** Where each object in use begins; object 0 is none. */
  readonly offsets: ReadonlyMap<number, number>;
  /** What a value is in the end: an object that is referred to, or itself. Null for what is not there. */
  resolve(value: PdfValue | undefined): PdfValue;
}

/** Bytes as characters; `latin1` of Node keeps every byte as it is. */
const asText = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");

function tableOf(reader: PdfReader): ReadonlyMap<number, number> {
  const offsets = new Map<number, number>();
  for (;;) {
    const first = reader.word();
    if (first === "trailer") return offsets;
    const count = Number(reader.word());
    if (!/^\d+$/.test(first) || !Number.isInteger(count)) throw new PdfUnread(`no table of offsets at ${reader.at}`);
    for (let number = Number(first); number < Number(first) + count; number += 1) {
      const offset = Number(reader.word());
      reader.word(); // the generation, always 0 in a file without updates
      if (reader.word() === "n") offsets.set(number, offset);
    }
  }
}

/** The value of an object; its place must say that it is this one, so that a table that is off shows. */
function objectAt(text: string, number: number, offset: number): PdfValue {
  const reader = new PdfReader(text, offset);
  if (
    text.slice(offset, offset + 20).trimStart() !== text.slice(offset, offset + 20) ||
    reader.word() !== String(number)
  )
    throw new PdfUnread(`object ${number} is not at byte ${offset}`);
  reader.word();
  reader.expect("obj");
  return reader.value();
}

/** @throws PdfUnread when it is no PDF, or one of another form, such as with a packed table of offsets */
export function readPdf(bytes: Uint8Array): PdfFile {
  const text = asText(bytes);
  if (!text.startsWith("%PDF-")) throw new PdfUnread("it does not begin as a PDF");
  const start = /startxref\s+(\d+)\s+%%EOF\s*$/.exec(text.slice(-64))?.[1];
  if (start === undefined) throw new PdfUnread("it does not end as a PDF");
  const reader = new PdfReader(text, Number(start));
  reader.expect("xref");
  const offsets = tableOf(reader);
  const trailer = reader.value();
  if (trailer.type !== "dictionary") throw new PdfUnread("its trailer is no dictionary");
  if (trailer.entries.has("Prev")) throw new PdfUnread("it has more than one table of offsets");
  const known = new Map<number, PdfValue>();
  const resolve = (value: PdfValue | undefined): PdfValue => {
    if (value?.type !== "reference") return value ?? nothing;
    const offset = offsets.get(value.number);
    if (offset === undefined) return nothing;
    const found = known.get(value.number) ?? objectAt(text, value.number, offset);
    known.set(value.number, found);
    return found;
  };
  return { text, trailer: trailer.entries, offsets, resolve };
}

/** The dictionary that a value is or refers to; an empty one where it is none. */
export function dictionaryOf(file: PdfFile, value: PdfValue | undefined): Dictionary {
  const found = file.resolve(value);
  return found.type === "dictionary" ? found.entries : new Map<string, PdfValue>();
}

/** The items of an array; a lone value counts as an array of one, as in many places of a PDF. */
export function itemsOf(file: PdfFile, value: PdfValue | undefined): readonly PdfValue[] {
  const found = file.resolve(value);
  if (found.type === "array") return found.items;
  return found.type === "null" || value === undefined ? [] : [value];
}
