/** A key of a map is put in, given another value, or taken out; every other line stays as it is. */
import { isScalar, type Pair, Scalar, type YAMLMap } from "yaml";
import { CannotEdit, type Path } from "./change.js";
import * as place from "./place.js";
import { eolAt, type Splice } from "./place.js";
import { fieldOf, flow, inline, keyText, type Value, valueLines } from "./written.js";

interface Ground {
  readonly text: string;
  readonly map: YAMLMap;
  readonly key: string;
  readonly value: Value;
  /** The whole path, for what is said where it cannot be done. */
  readonly asked: Path;
}

const startOfPair = (pair: Pair, asked: Path): number => place.startOf(place.keyOf(pair), asked);

/** Where the keys of a map stand. */
function indentOf({ text, map, asked }: Ground): number {
  const [first] = map.items;
  if (first === undefined) throw new CannotEdit("form", asked);
  return place.columnOf(text, startOfPair(first, asked));
}

/** A text keeps the quotes that it had. */
function scalarText(old: unknown, value: string | number | boolean, inFlow: boolean): string {
  if (typeof value !== "string" || !isScalar(old)) return inline(value, inFlow);
  if (old.type === Scalar.QUOTE_SINGLE && !/[^\P{C}]/u.test(value)) return `'${value.replaceAll("'", "''")}'`;
  return old.type === Scalar.QUOTE_DOUBLE ? JSON.stringify(value) : inline(value, inFlow);
}

/** A value that stands on the line of its key, for one that can stand there too. */
function replacedInline({ text, value, asked }: Ground, pair: Pair, inFlow: boolean): Splice | null {
  const old = pair.value;
  if (!isScalar(old) || old.value === null || typeof value === "object") return null;
  if (old.type === Scalar.BLOCK_FOLDED || old.type === Scalar.BLOCK_LITERAL) return null;
  const put = scalarText(old, value, inFlow);
  const start = place.startOf(old, asked);
  // a text that grew too long for its line is folded instead
  if (!inFlow && put.length > place.endOf(text, old, asked) - start && place.columnOf(text, start) + put.length > 120)
    return null;
  return { start, end: place.endOf(text, old, asked), text: put };
}

function replaced(ground: Ground, pair: Pair): Splice {
  const { text, map, value, asked } = ground;
  const inFlow = place.isFlow(map);
  const short = replacedInline(ground, pair, inFlow);
  if (short !== null) return short;
  const start = place.colonOf(text, pair, asked);
  const end = place.pairEnd(text, pair, asked);
  if (inFlow) {
    const put = flow(value);
    if (put === null) throw new CannotEdit("form", asked);
    return { start, end, text: ` ${put}` };
  }
  const indent = place.columnOf(text, startOfPair(pair, asked));
  const [first = "", ...more] = valueLines(value, indent + 2, start - place.lineStart(text, start) + 1);
  return { start, end, text: [first === "" ? "" : ` ${first}`, ...more].join(eolAt(text, start)) };
}

/** The pair that the key comes right after by the order of the keys; null: it comes first. */
function predecessor(map: YAMLMap, key: string, order: readonly string[]): Pair | null {
  const rankOf = (name: string): number => {
    const at = order.indexOf(name);
    return at < 0 ? order.length : at;
  };
  const own = rankOf(key);
  return map.items.filter((pair) => isScalar(pair.key) && rankOf(String(pair.key.value)) <= own).at(-1) ?? null;
}

function addedInFlow({ text, map, key, value, asked }: Ground, before: Pair | null): Splice {
  const put = flow(value);
  if (put === null) throw new CannotEdit("form", asked);
  const field = `${keyText(key)}: ${put}`;
  const [first] = map.items;
  if (first === undefined) {
    const start = place.startOf(map, asked);
    return { start, end: place.endOf(text, map, asked), text: `{ ${field} }` };
  }
  if (before === null) {
    const at = startOfPair(first, asked);
    return { start: at, end: at, text: `${field}, ` };
  }
  const at = place.pairEnd(text, before, asked);
  return { start: at, end: at, text: `, ${field}` };
}

function added(ground: Ground, order: readonly string[]): Splice {
  const { text, map, key, value, asked } = ground;
  const before = predecessor(map, key, order);
  if (place.isFlow(map)) return addedInFlow(ground, before);
  const indent = indentOf(ground);
  const lines = fieldOf(key, value, indent);
  if (before === null) {
    // it may stand on the line of a dash
    const at = place.startOf(map, asked);
    const pad = " ".repeat(indent);
    const put = [(lines[0] ?? "").slice(indent), ...lines.slice(1), pad].join(eolAt(text, at));
    return { start: at, end: at, text: put };
  }
  const below = place.nextLine(text, place.pairEnd(text, before, asked));
  return place.linesAt(text, place.pastComments(text, below, indent), lines);
}

/**
 * The change that gives a key its value.
 * @param order of the keys of that map, as its schema lists them
 */
export function setKey(ground: Ground, order: readonly string[]): Splice {
  const pair = place.pairIn(ground.map, ground.key);
  return pair === undefined ? added(ground, order) : replaced(ground, pair);
}

/** The change that takes a key out, with its lines. */
export function removeKey({ text, map, key, asked }: Omit<Ground, "value">): Splice {
  const at = map.items.findIndex((pair) => isScalar(pair.key) && String(pair.key.value) === key);
  const pair = map.items[at];
  if (pair === undefined) throw new CannotEdit("not-there", asked);
  if (place.isFlow(map) || map.items.length === 1) throw new CannotEdit("form", asked);
  const start = startOfPair(pair, asked);
  const line = place.lineStart(text, start);
  const next = map.items[at + 1];
  // on the line of a dash the next key takes its place
  if (text.slice(line, start).trim() !== "")
    return { start, end: next === undefined ? start : startOfPair(next, asked), text: "" };
  return { start: line, end: place.nextLine(text, place.pairEnd(text, pair, asked)), text: "" };
}

/** The change that calls a key something else; it stays at its place. */
export function renameKey({ text, map, key, asked }: Omit<Ground, "value">, to: string): Splice {
  const pair = place.pairIn(map, key);
  if (pair === undefined) throw new CannotEdit("not-there", asked);
  const own = place.keyOf(pair);
  return { start: place.startOf(own, asked), end: place.endOf(text, own, asked), text: keyText(to) };
}
