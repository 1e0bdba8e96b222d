/**
 * Holds the mended text of a plan file against the old one: nothing but what an edit is about may be read differently, and
 * every comment is kept. Nothing is written here.
 */
import { isAlias, isMap, isScalar, isSeq, Lexer, parseAllDocuments, type Node } from "yaml";
import { decode } from "./text.js";

/** What an edit took away, on one line; counted from 1, in UTF-16 units, the end exclusive. */
export interface Edited {
  readonly line: number;
  readonly col: number;
  readonly endCol: number;
}

/** One key or value of a file. */
interface Datum {
  /** Positions on the way to it: names of keys may be what is mended. */
  readonly path: string;
  readonly value: unknown;
  readonly start: number;
  readonly end: number;
}

function dataIn(node: unknown, path: string): Datum[] {
  if (isMap(node))
    return [
      { path: `${path}{}`, value: node.tag, start: 0, end: 0 },
      ...node.items.flatMap(({ key, value }, at) => [
        ...dataIn(key, `${path}/${at}k`),
        ...dataIn(value, `${path}/${at}v`),
      ]),
    ];
  if (isSeq(node))
    return [
      { path: `${path}[]`, value: node.tag, start: 0, end: 0 },
      ...node.items.flatMap((item, at) => dataIn(item, `${path}/${at}`)),
    ];
  const [start, end] = (node as Node | null)?.range ?? [0, 0];
  const value = isScalar(node) ? node.value : isAlias(node) ? `*${node.source}` : null;
  return [{ path, value, start, end }];
}

/** Every datum in the order of the file; null where it cannot be read. */
function readable(text: string): readonly Datum[] | null {
  const documents = parseAllDocuments(text, {
    uniqueKeys: false,
    prettyErrors: false,
    merge: false,
    logLevel: "silent",
  });
  if (!Array.isArray(documents) || documents.some(({ errors }) => errors.length > 0)) return null;
  return documents.flatMap((document, at) => dataIn(document.contents, `${at}`));
}

/** Characters that a repair may take away inside a text or a comment. */
const plain = (text: string): string => text.replace(/[\u200B\u200E\u200F\u2060\uFEFF]/g, "");

/**
 * A comment begins where nothing else is being said; the text of a block is marked by the reader as such. Blanks after its
 * last sign stand at the end of a line, and are no part of it.
 */
const commentsIn = (text: string): string[] =>
  [...new Lexer().lex(text)].filter((piece) => piece.startsWith("#")).map((piece) => plain(piece.trimEnd()));

/** Offsets of the edits in the text that they were made for. */
function spansOf(text: string, edits: readonly Edited[]): { readonly start: number; readonly end: number }[] {
  const starts = [0];
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return edits.map(({ line, col, endCol }) => {
    const from = starts[line - 1] ?? 0;
    return { start: from + col - 1, end: from + endCol - 1 };
  });
}

const isSame = (one: unknown, other: unknown): boolean =>
  Object.is(one, other) || (typeof one === "string" && typeof other === "string" && plain(one) === plain(other));

/** A text as the reader gets it, or null where it cannot be decoded. */
const readerText = (raw: string): string | null => decode("", new TextEncoder().encode(raw)).text;

/** What a text says, as one string that another text's can be held against; null where it cannot be read. */
export function readingOf(raw: string): string | null {
  const text = readerText(raw);
  const data = text === null ? null : readable(text);
  return data === null ? null : JSON.stringify(data.map(({ path, value }) => [path, value]));
}

/**
 * true where the mended text says the same as the old one but for the edited tokens, with the same comments.
 * @param edits those between the two, by their places in the old text
 */
export function saysTheSame(raw: string, after: string, edits: readonly Edited[]): boolean {
  const [old, fresh] = [readerText(raw), readerText(after)];
  if (old === null || fresh === null) return old === fresh;
  const [before, now] = [readable(old), readable(fresh)];
  // in a file that cannot be read only characters that nobody sees are mended
  if (before === null) return edits.every(({ col, endCol }) => endCol === col + 1);
  if (now?.length !== before.length) return false;
  const spans = spansOf(old, edits);
  const touched = ({ start, end }: Datum): boolean => spans.some((span) => span.start === start && span.end === end);
  const kept = before.every((datum, at) => {
    const other = now[at];
    return other?.path === datum.path && (touched(datum) || isSame(datum.value, other.value));
  });
  return kept && JSON.stringify(commentsIn(old)) === JSON.stringify(commentsIn(fresh));
}

/** The word that a key has in the innermost map around a place; null where there is none. */
export function wordAround(text: string, key: string, { line, col }: Omit<Edited, "endCol">): string | null {
  const [document] = parseAllDocuments(text, { uniqueKeys: false, prettyErrors: false, logLevel: "silent" });
  const at = spansOf(text, [{ line, col, endCol: col }])[0]?.start ?? 0;
  let found: string | null = null;
  const walk = (node: unknown): void => {
    if (!isMap(node) && !isSeq(node)) return;
    const [start, , end] = node.range ?? [0, 0, 0];
    if (at < start || at >= end) return;
    const own = isMap(node) ? node.get(key) : undefined;
    if (typeof own === "string") found = own;
    for (const item of node.items)
      walk(isScalar(item) || isMap(item) || isSeq(item) ? item : (item as { value?: unknown }).value);
  };
  walk(document?.contents);
  return found;
}
