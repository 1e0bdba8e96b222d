/** Changes to the text of a plan file, and where things stand in it afterwards. */
import { isMap, isSeq } from "yaml";
import { documentOf, type Keys, type Map_, type Member, type Place } from "./places.js";

/** One change: what stands from one offset up to another gives way to a text. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Offsets in the changed text: where the one finding is to stand. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export const edited = (text: string, { start, end, text: by }: Edit): string =>
  text.slice(0, start) + by + text.slice(end);

const startOf = (node: { readonly range: readonly number[] } | null): number => node?.range[0] ?? 0;

/** Past the last sign of what is written from one offset to another, without the white space and comments after it. */
function endOfWritten(text: string, start: number, end: number): number {
  const lines = text.slice(start, end).split("\n");
  while (lines.length > 1 && /^\s*(?:#.*)?$/.test(lines.at(-1) ?? "")) lines.pop();
  return start + lines.join("\n").trimEnd().length;
}

function endOf({ text }: Place, node: { readonly range: readonly number[] } | null): number {
  const [start = 0, end = 0] = node?.range ?? [];
  return endOfWritten(text, start, end);
}

/** A pair from its key to the end of its value. */
function pairSpan(place: Place, pair: Member): Span {
  const start = startOf(pair.key);
  const after = place.text.indexOf(":", pair.key.range[1]) + 1;
  return { start, end: pair.value === null ? after : Math.max(after, endOf(place, pair.value)) };
}

/** Another value in the place of the one that is there. */
export function valueEdit(place: Place, by: string): Edit {
  const { pair, value, text } = place;
  if (pair === null) return { start: startOf(value), end: endOf(place, value), text: by };
  const start = text.indexOf(":", pair.key.range[1]) + 1;
  return { start, end: pairSpan(place, pair).end, text: by === "" ? "" : ` ${by}` };
}

export const keyEdit = ({ pair }: Place, by: string): Edit | null =>
  pair === null ? null : { start: startOf(pair.key), end: pair.key.range[1], text: by };

/** The pair taken out, with what separates it from its neighbours. */
export function removal(place: Place): Edit | null {
  const { pair, within } = place;
  if (pair === null || !isMap(within)) return null;
  const pairs = within.items;
  const at = pairs.indexOf(pair);
  const [before, after] = [pairs[at - 1], pairs[at + 1]];
  const { start, end } = pairSpan(place, pair);
  if (after !== undefined) return { start, end: startOf(after.key), text: "" };
  if (before !== undefined) return { start: pairSpan(place, before).end, end, text: "" };
  return within.flow === true ? { start, end, text: "" } : { start, end, text: "{}" };
}

/** A member of a list or map once more, right after itself. */
export function doubled(place: Place, copy?: string): Edit {
  const { within, pair, value, text } = place;
  const span = pair === null ? { start: startOf(value), end: endOf(place, value) } : pairSpan(place, pair);
  const own = copy ?? text.slice(span.start, span.end);
  if (within.flow === true) return { start: span.end, end: span.end, text: `, ${own}` };
  const lineStart = text.lastIndexOf("\n", span.start) + 1;
  const column = span.start - lineStart;
  const lead = pair === null ? `${" ".repeat(column - 2)}- ` : " ".repeat(column);
  return { start: span.end, end: span.end, text: `\n${lead}${own}` };
}

type Token = "key" | "value" | "head";

/** Where a token stands in a changed text. Of keys that stand twice the last is meant. */
export function tokenAt(text: string, keys: Keys, token: Token): Span {
  let node: unknown = documentOf(text).contents;
  let pair: Member | null = null;
  for (const key of keys) {
    pair = null;
    if (isMap(node)) {
      pair = (node as Map_).items.findLast((each) => String(each.key.value) === String(key)) ?? null;
      node = pair?.value ?? null;
    } else node = isSeq(node) ? node.items[Number(key)] : null;
  }
  const read = node as { readonly range: readonly number[] } | null;
  if (token === "head") return headOf(text, node);
  const at = token === "key" || read === null ? pair?.key.range : read.range;
  return clipped(text, at ?? [0, 1]);
}

/** The first key of a map, or the first member of a list, stands for the whole. */
function headOf(text: string, node: unknown): Span {
  if (isMap(node)) return clipped(text, (node as Map_).items[0]?.key.range ?? node.range ?? [0, 1]);
  const [first] = isSeq(node) ? node.items : [];
  return clipped(
    text,
    (first as Member["value"])?.range ?? (node as { range?: readonly number[] } | null)?.range ?? [0, 1],
  );
}

/** A finding ends where its line does. */
function clipped(text: string, [start = 0, end = start + 1]: readonly number[]): Span {
  const line = text.indexOf("\n", start);
  return { start, end: line < 0 ? end : Math.min(end, line) };
}

/** Line and column of both ends, counted from one. */
export function position(text: string, { start, end }: Span): string {
  const at = (offset: number): string => {
    const before = text.slice(0, offset);
    return `${before.split("\n").length}:${offset - before.lastIndexOf("\n")}`;
  };
  return `${at(start)}-${at(Math.max(end, start + 1))}`;
}
