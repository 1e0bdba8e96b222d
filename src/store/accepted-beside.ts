/**
 * Takes findings that may stand out of the items they are written at. The lines of an entry go with the comments that are
 * about it; a list that is empty then goes with its key. Every other byte stays.
 */
import { isMap, isScalar, isSeq, parseDocument, type Pair, type YAMLSeq } from "yaml";
import { blocksOf } from "./accepted-blocks.js";
import { Lines } from "./position.js";
import { readingOf } from "./mend.js";

/** Where something stands, counted from 1. */
export interface Spot {
  readonly line: number;
  readonly col: number;
}

interface Found {
  readonly pair: Pair;
  readonly list: YAMLSeq;
  /** Positions of entries that are to go. */
  readonly drop: ReadonlySet<number>;
}

/** A stretch of the text that another takes the place of. */
interface Cut {
  readonly start: number;
  readonly end: number;
  readonly put: string;
}

type Range = readonly [number, number];

function rangeOf(node: unknown): Range {
  const { range } = node as { readonly range?: readonly [number, number, number] | null };
  return [range?.[0] ?? 0, range?.[1] ?? 0];
}

/** Every list of findings that may stand in which one of the spots is. */
function listsWith(node: unknown, isSpot: (offset: number) => boolean): Found[] {
  if (isSeq(node)) return node.items.flatMap((item) => listsWith(item, isSpot));
  if (!isMap(node)) return [];
  return node.items.flatMap((pair): Found[] => {
    const { key, value } = pair;
    if (!isScalar(key) || key.value !== "accepted" || !isSeq(value)) return listsWith(value, isSpot);
    const isHit = (item: unknown): boolean => isMap(item) && item.items.some((each) => isSpot(rangeOf(each.value)[0]));
    const drop = new Set(value.items.flatMap((item, at) => (isHit(item) ? [at] : [])));
    return drop.size === 0 ? [] : [{ pair, list: value, drop }];
  });
}

const lineStart = (text: string, offset: number): number => text.lastIndexOf("\n", offset - 1) + 1;

function lineEnd(text: string, offset: number): number {
  const at = text.indexOf("\n", offset);
  return at < 0 ? text.length : at + 1;
}

/** The key with its list; where something else stands on its lines, an empty list in its place. */
function wholeCut(text: string, { pair, list }: Found): Cut {
  const [keyStart, keyEnd] = rangeOf(pair.key);
  // what a list with dashes is said to span goes on to the line after it
  const end = keyEnd + text.slice(keyEnd, rangeOf(list)[1]).trimEnd().length;
  const start = lineStart(text, keyStart);
  const last = lineEnd(text, end);
  const isAlone = text.slice(start, keyStart).trim() === "" && text.slice(end, last).trim() === "";
  return isAlone ? { start, end: last, put: "" } : { start: keyEnd, end, put: ": []" };
}

/** Entries of a list in brackets, each with one comma: with the one before it where no other stays behind it. */
function bracketCuts({ list, drop }: Found): Cut[] {
  const ranges = list.items.map(rangeOf);
  const lastKept = ranges.findLastIndex((_range, at) => !drop.has(at));
  return [...drop].map((at): Cut => {
    const [start, end] = ranges[at] ?? [0, 0];
    return at < lastKept
      ? { start, end: ranges[at + 1]?.[0] ?? end, put: "" }
      : { start: ranges[at - 1]?.[1] ?? start, end, put: "" };
  });
}

/** Lines of a list with dashes; null where entries cannot be told apart. */
function dashCuts(text: string, { list, drop }: Found): Cut[] | null {
  const lines = text.split(/(?<=\n)/);
  const found = blocksOf(text, lines, list);
  if (found === null) return null;
  const starts = [0];
  for (const line of lines) starts.push((starts.at(-1) ?? 0) + line.length);
  return [...drop].map((at): Cut => {
    const { first, dash, last } = found.blocks[at] ?? { first: 0, dash: 0, last: 0 };
    // what stands above the first may be about the whole list
    return { start: starts[at === 0 ? dash : first] ?? 0, end: starts[last + 1] ?? text.length, put: "" };
  });
}

function cutsOf(text: string, found: Found): Cut[] | null {
  if (found.drop.size === found.list.items.length) return [wholeCut(text, found)];
  return found.list.flow === true ? bracketCuts(found) : dashCuts(text, found);
}

const hasComment = (text: string, { start, end }: Cut): boolean => /(?:^|\s)#/.test(text.slice(start, end));

/** The data of a file without the entries, and without the lists that are empty then. */
function dataWithout(text: string, isSpot: (offset: number) => boolean): string {
  const document = parseDocument(text, { uniqueKeys: false, logLevel: "silent" });
  for (const { list, drop } of listsWith(document.contents, isSpot))
    list.items = list.items.filter((_item, at) => !drop.has(at));
  return JSON.stringify(document.toJS(), (key, value: unknown) =>
    key === "accepted" && Array.isArray(value) && value.length === 0 ? undefined : value,
  );
}

/**
 * The text without the entries that stand at the spots; null where they cannot be taken out by themselves, such as from a
 * list in brackets with comments in it.
 * @param text without a byte-order mark
 */
export function withoutEntries(text: string, spots: readonly Spot[]): string | null {
  if (readingOf(text) === null) return null;
  const places = new Lines(text);
  const asked = new Set(spots.map(({ line, col }) => `${line}:${col}`));
  const isSpot = (offset: number): boolean => {
    const { line, col } = places.span(offset, offset);
    return asked.has(`${line}:${col}`);
  };
  const { contents } = parseDocument(text, { keepSourceTokens: true, uniqueKeys: false, logLevel: "silent" });
  const cuts: Cut[] = [];
  for (const found of listsWith(contents, isSpot)) {
    const own = cutsOf(text, found);
    const isFlow = found.list.flow === true;
    if (own === null || (isFlow && own.some((cut) => hasComment(text, cut)))) return null;
    cuts.push(...own);
  }
  const made = cuts
    .sort((one, other) => other.start - one.start)
    .reduce((now, { start, end, put }) => now.slice(0, start) + put + now.slice(end), text);
  return cuts.length > 0 && dataWithout(made, () => false) === dataWithout(text, isSpot) ? made : null;
}
