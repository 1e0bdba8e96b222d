/** From bytes to text: what no YAML reader tells is found here, before the YAML is read. */
import type { Draft, FindingData } from "../model/finding.js";
import { Lines } from "./position.js";

/** Text as it shall be parsed, and what was found. `null` text: it cannot be read. */
export interface Decoded {
  readonly text: string | null;
  readonly drafts: readonly Draft[];
}

type Found = Pick<Draft, "code" | "data" | "suggestion"> & { readonly start: number; readonly end: number };

const byteOrderMark = "\uFEFF";

/** Characters that nobody sees and that change what is read or shown. */
const invisible = new Map<string, string>([
  ["\u00A0", "no-break space"],
  ["\u0085", "next line"],
  ["\u200B", "zero width space"],
  ["\u200E", "left-to-right mark"],
  ["\u200F", "right-to-left mark"],
  ["\u2028", "line separator"],
  ["\u2029", "paragraph separator"],
  ["\u202A", "left-to-right embedding"],
  ["\u202B", "right-to-left embedding"],
  ["\u202C", "pop directional formatting"],
  ["\u202D", "left-to-right override"],
  ["\u202E", "right-to-left override"],
  ["\u2060", "word joiner"],
  ["\u2066", "left-to-right isolate"],
  ["\u2067", "right-to-left isolate"],
  ["\u2068", "first strong isolate"],
  ["\u2069", "pop directional isolate"],
  ["\uFEFF", "zero width no-break space"],
]);

const suspicious =
  // eslint-disable-next-line no-control-regex -- control characters are what is looked for
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\u0085\u00A0\u200B\u200E\u200F\u2028-\u202E\u2060\u2066-\u2069\uFEFF]/g;

/** A no-break space is welcome inside a text ("6 500"); in front of a line or after a colon it changes the reading. */
const structuralBefore = /^[\s-]*$|^[\s-]*[\w"'.-]+:\s*$/;

function describe(character: string): FindingData {
  const code = character.charCodeAt(0);
  const name = invisible.get(character) ?? "control character";
  return { name, point: `U+${code.toString(16).toUpperCase().padStart(4, "0")}` };
}

function findInvisible(text: string): { found: Found[]; mended: string } {
  const found: Found[] = [];
  const mended = text.replace(suspicious, (character, start: number) => {
    const lineStart = text.lastIndexOf("\n", start - 1) + 1;
    const structural = structuralBefore.test(text.slice(lineStart, start));
    if (character === "\u00A0" && !structural) return character;
    const code = structural ? "invisible-structure" : "invisible-character";
    found.push({ code, data: describe(character), suggestion: null, start, end: start + 1 });
    return structural ? " " : character;
  });
  return { found, mended };
}

/** Found at once where there are none, as nearly always. */
const mayConflict = (text: string): boolean => ["<<<<<<<", "=======", ">>>>>>>"].some((mark) => text.includes(mark));

function findConflict(text: string): Found | null {
  if (!mayConflict(text)) return null;
  const start = /^<{7}(?= |\r?$)/m.exec(text);
  const marker = start ?? /^(?:={7}|>{7})(?= |\r?$)/m.exec(text);
  if (marker === null) return null;
  const data = { marker: marker[0] };
  return { code: "merge-conflict", data, suggestion: null, start: marker.index, end: marker.index + 7 };
}

const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/** The first line that is not UTF-8, read as windows-1252 to show what was probably meant. */
export function findBadEncoding(bytes: Uint8Array): { line: number; guess: string } {
  const strict = new TextDecoder("utf-8", { fatal: true });
  let line = 1;
  for (let start = 0; start < bytes.length; line += 1) {
    const found = bytes.indexOf(0x0a, start);
    const end = found < 0 ? bytes.length : found;
    const part = bytes.subarray(start, end);
    try {
      strict.decode(part);
    } catch {
      return { line, guess: new TextDecoder("windows-1252").decode(part).trim().slice(0, 60) };
    }
    start = end + 1;
  }
  return { line: 1, guess: "" };
}

/** Text in which every letter takes two bytes: by the mark at its start, or by the zeros beside plain letters. */
export function isUtf16(bytes: Uint8Array): boolean {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true;
  const start = bytes.subarray(0, 400);
  if (start.length < 4 || !start.includes(0)) return false;
  const zeros = [0, 1].map((side) => start.filter((byte, at) => at % 2 === side && byte === 0).length);
  const [even = 0, odd = 0] = zeros;
  return Math.max(even, odd) > start.length / 4 && Math.min(even, odd) < start.length / 40;
}

function undecodable(file: string, bytes: Uint8Array): Decoded {
  const { line, ...data } = isUtf16(bytes) ? { line: 1, guess: "", name: "UTF-16" } : findBadEncoding(bytes);
  const position = { line, col: 1, endLine: line, endCol: 2 };
  return {
    text: null,
    drafts: [{ code: "encoding", file, item: null, data, suggestion: null, ...position }],
  };
}

/** What was found, each with its lines. */
function draftsOf(file: string, source: string, found: readonly Found[]): Draft[] {
  if (found.length === 0) return [];
  const lines = new Lines(source);
  return found.map(({ start, end, ...rest }) => ({ file, item: null, ...rest, ...lines.span(start, end) }));
}

/**
 * Decodes a file strictly as UTF-8. A byte-order mark is removed; invisible characters that would change the structure
 * are read as spaces; both are told. An unresolved merge conflict or another encoding makes the file unreadable.
 */
export function decode(file: string, bytes: Uint8Array): Decoded {
  let raw: string;
  if (isUtf16(bytes)) return undecodable(file, bytes);
  try {
    raw = utf8.decode(bytes);
  } catch {
    return undecodable(file, bytes);
  }
  const marked = raw.startsWith(byteOrderMark);
  const source = marked ? raw.slice(1) : raw;
  const mark: Found[] = marked ? [{ code: "byte-order-mark", data: {}, suggestion: null, start: 0, end: 1 }] : [];
  const conflict = findConflict(source);
  if (conflict !== null) return { text: null, drafts: draftsOf(file, source, [...mark, conflict]) };
  const { found, mended } = findInvisible(source);
  return { text: mended, drafts: draftsOf(file, source, [...mark, ...found]) };
}
