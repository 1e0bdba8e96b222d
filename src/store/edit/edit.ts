/**
 * Changes the text of a plan file: only the lines that must change do, and comments, order, quotes and line ends stay
 * elsewhere, byte for byte. What the new text says is held against what it shall say before it is handed back.
 */
import { isDeepStrictEqual } from "node:util";
import { isSeq, Lexer } from "yaml";
import { type Change, CannotEdit, changedData, type Path } from "./change.js";
import { insertEntry, removeEntry } from "./entry.js";
import { isFlow, mapAt, nodeAt, parsed, type Splice, spliced } from "./place.js";
import { removeKey, renameKey, setKey } from "./set.js";
import { isFields, isList, type Value } from "./written.js";

/** The keys of the map at a path, in the order of its schema. */
export type KeyOrder = (path: Path) => readonly string[];

const mark = "\uFEFF";

/** With the keys of every map in the order of its schema. */
export function inOrder(value: Value, path: Path, order: KeyOrder): Value {
  if (isList(value)) return value.map((part, at) => inOrder(part, [...path, at], order));
  if (!isFields(value)) return value;
  const keys = order(path);
  const rank = (key: string): number => (keys.includes(key) ? keys.indexOf(key) : keys.length);
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, part]) => part !== undefined)
      .sort(([one], [other]) => rank(one) - rank(other))
      .map(([key, part]) => [key, part === undefined ? part : inOrder(part, [...path, key], order)]),
  );
}

/** A text with what was read of it, so that it is read once. */
interface Read {
  readonly text: string;
  readonly top: unknown;
  readonly content: unknown;
  readonly comments: readonly string[];
}

function spliceFor({ text, top }: Read, change: Change, order: KeyOrder): Splice {
  const { path } = change;
  const [outer, key] = [path.slice(0, -1), path.at(-1)];
  if (key === undefined) throw new CannotEdit("not-there", path);
  const ground = { text, asked: path };
  if (change.do === "insert") {
    const list = nodeAt(top, path);
    const value = inOrder(change.value, [...path, change.at], order);
    if (isSeq(list) && list.items.length > 0) return insertEntry({ ...ground, list }, change.at, value);
    return setKey({ ...ground, map: mapAt(top, outer, path), key: String(key), value: [value] }, order(outer));
  }
  const inside = nodeAt(top, outer);
  if (isSeq(inside)) {
    if (change.do !== "remove" || (inside.items.length === 1 && !isFlow(inside))) throw new CannotEdit("form", path);
    return removeEntry({ ...ground, list: inside }, Number(key));
  }
  const map = mapAt(top, outer, path);
  if (change.do === "remove") return removeKey({ ...ground, map, key: String(key) });
  if (change.do === "rename") return renameKey({ ...ground, map, key: String(key) }, change.to);
  const value = inOrder(change.value, path, order);
  return setKey({ ...ground, map, key: String(key), value }, order(outer));
}

/** Comments begin where nothing else is being said. */
const commentsIn = (text: string): string[] =>
  [...new Lexer().lex(text)].filter((piece) => piece.startsWith("#")).map((piece) => piece.replace(/\r$/, ""));

function read(text: string): Read {
  const document = parsed(text);
  const content: unknown = document.toJS({ maxAliasCount: 0 });
  return { text, top: document.contents, content, comments: commentsIn(text) };
}

function changedOnce(before: Read, change: Change, order: KeyOrder): Read {
  const wanted = changedData(before.content, change);
  const after = read(spliced(before.text, spliceFor(before, change, order)));
  const says = isDeepStrictEqual(after.content, wanted);
  const kept = change.do === "remove" || isDeepStrictEqual(after.comments, before.comments);
  if (!says || !kept) throw new CannotEdit("form", change.path);
  return after;
}

/**
 * The text with the changes made, one after the other: each path is read on what the changes before it made.
 * @throws CannotEdit where the file cannot be read, the path leads nowhere, or a small change would harm what is there
 */
export function edited(text: string, changes: readonly Change[], order: KeyOrder): string {
  const start = text.startsWith(mark) ? mark : "";
  const first = read(text.slice(start.length));
  return start + changes.reduce((now, change) => changedOnce(now, change, order), first).text;
}
