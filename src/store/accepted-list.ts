/**
 * Changes the list of findings that may stand: entries are put in at their place or taken out, and every other line stays
 * as it is, with its comments and its line ends.
 */
import { isMap, isScalar, isSeq, parseDocument, type Document, type Pair } from "yaml";
import { blocksOf, type Block } from "./accepted-blocks.js";
import { textOfEntry, type ListEntry } from "./accepted-entry.js";

export type { ListEntry } from "./accepted-entry.js";

/** Where the list lies, relative to the plan folder. */
export const acceptedFile = "accepted.yaml";

export interface ListChange {
  /** In the order in which they are to stand. */
  readonly add: readonly ListEntry[];
  /** Positions of entries that are to go. */
  readonly drop: ReadonlySet<number>;
  /** Whether the entry at a position stands after a new one. */
  readonly isAfter: (position: number, entry: ListEntry) => boolean;
}

interface List {
  readonly lines: readonly string[];
  readonly end: string;
  /** The line of the key, counted from 0. */
  readonly keyLine: number;
  readonly blocks: readonly Block[];
  readonly indent: number;
  readonly isEmpty: boolean;
}

const lineAt = (text: string, offset: number): number => text.slice(0, offset).split("\n").length - 1;

function pairOf(document: Document.Parsed): Pair | null {
  const { contents } = document;
  if (!isMap(contents) || document.errors.length > 0) return null;
  return contents.items.find(({ key }) => isScalar(key) && key.value === "accepted") ?? null;
}

/** The list as it is laid out; null where it is not one that can be changed line by line. */
function listIn(text: string): List | null {
  const pair = pairOf(parseDocument(text, { keepSourceTokens: true }));
  if (pair === null || !isScalar(pair.key) || !isSeq(pair.value)) return null;
  const end = text.includes("\r\n") ? "\r\n" : "\n";
  const lines = text.split(/(?<=\n)/);
  const keyLine = lineAt(text, pair.key.range?.[0] ?? 0);
  if (pair.value.items.length === 0) {
    const isBeside = withoutBrackets(lines[keyLine] ?? "") !== lines[keyLine];
    return isBeside ? { lines, end, keyLine, blocks: [], indent: 2, isEmpty: true } : null;
  }
  const found = blocksOf(text, lines, pair.value);
  return found === null ? null : { lines, end, keyLine, ...found, isEmpty: false };
}

/** The key without the brackets of an empty list, or with them. */
const withoutBrackets = (line: string): string => line.replace(/:\s*\[\s*\](\s*)/, (_, rest: string) => `:${rest}`);
const withBrackets = (line: string): string => line.replace(/:/, ": []");

const closed = (line: string | undefined, end: string): string =>
  line === undefined || line.endsWith("\n") ? (line ?? "") : `${line}${end}`;

/** What stands before each line: new entries, by the line that they go in front of. */
function placed({ blocks, lines, end, keyLine, indent }: List, { add, isAfter, drop }: ListChange) {
  const before = new Map<number, string>();
  const last = blocks.at(-1)?.last ?? keyLine;
  for (const entry of add) {
    const next = blocks.findIndex((_, at) => !drop.has(at) && isAfter(at, entry));
    // right after the one before, even if that goes: what takes its place stands where it stood
    const at = next === 0 ? (blocks[0]?.first ?? last) : ((next < 0 ? last : blocks[next - 1]?.last) ?? last) + 1;
    before.set(at, (before.get(at) ?? "") + textOfEntry(entry, indent, end));
  }
  return { before, last: Math.max(last + 1, lines.length) };
}

/**
 * The text with the list changed.
 * @param text as it lies, without a byte-order mark or with
 * @returns null where the list is written in brackets, or is none
 */
export function changedList(text: string, change: ListChange): string | null {
  const list = listIn(text);
  if (list === null) return null;
  const { lines, end, keyLine, blocks, isEmpty } = list;
  const gone = new Set(
    blocks.flatMap(({ first, dash, last }, at) => {
      if (!change.drop.has(at)) return [];
      // what stands above the first may be about the whole list
      const from = at === 0 ? dash : first;
      return Array.from({ length: last - from + 1 }, (_, more) => from + more);
    }),
  );
  const { before, last } = placed(list, change);
  const leavesNone = !isEmpty && change.add.length === 0 && blocks.every((_, at) => change.drop.has(at));
  const own = (at: number): string => {
    if (gone.has(at)) return "";
    if (at !== keyLine) return lines[at] ?? "";
    if (isEmpty && change.add.length > 0) return withoutBrackets(lines[at] ?? "");
    return leavesNone ? withBrackets(lines[at] ?? "") : (lines[at] ?? "");
  };
  let made = "";
  for (let at = 0; at <= last; at += 1) {
    const put = before.get(at);
    if (put !== undefined) made = closed(made, end) + put;
    made += own(at);
  }
  return made;
}

/** A list of its own. */
export const newList = (modeline: string, add: readonly ListEntry[]): string =>
  [modeline, "\n", "accepted:\n", ...add.map((entry) => textOfEntry(entry, 2, "\n"))].join("");
