/** Where each object that was read stands in its file, so that a finding can point at the exact token. */
import { isMap, isScalar, isSeq, type Node, type Pair, type ParsedNode, type YAMLMap, type YAMLSeq } from "yaml";
import type { Place, Position } from "../model/finding.js";
import type { Lines } from "./position.js";
import { offsetsIn } from "./scalar-offset.js";

export type Container = YAMLMap<ParsedNode, ParsedNode | null> | YAMLSeq<ParsedNode>;

export interface Origin {
  readonly file: string;
  readonly lines: Lines;
  readonly text: string;
  readonly node: Container;
  readonly parent: object | null;
  /** The key or list position at which it stands in its parent. */
  readonly key: string | number | null;
}

type Range = readonly [start: number, end: number];

const rangeOf = (node: Node | null | undefined): Range | null => (node?.range ? [node.range[0], node.range[1]] : null);

function pairOf(node: Container, key: string | number): Pair<ParsedNode, ParsedNode | null> | undefined {
  if (!isMap(node)) return undefined;
  return node.items.find((pair) => isScalar(pair.key) && String(pair.key.value) === String(key));
}

/** The first key of a map, or the first element of a list: what stands for the whole in a finding. */
function headOf(node: Container): Range | null {
  const first = node.items[0];
  if (isSeq(node)) return rangeOf(node.items[0]) ?? rangeOf(node);
  return rangeOf((first as Pair<ParsedNode>).key) ?? rangeOf(node);
}

/** The value at a place, where it is a single one. */
function scalarAt(node: Container, key: string | number): Node | null | undefined {
  return isSeq(node) ? node.items[Number(key)] : pairOf(node, key)?.value;
}

/** Words inside a text; null where the text is none, or where they cannot be found in the file. */
function rangeWithin({ node, text }: Origin, { key, within }: Place): Range | null {
  const scalar = key === undefined || within === undefined ? null : scalarAt(node, key);
  const range = rangeOf(scalar);
  if (within === undefined || range === null || !isScalar(scalar) || typeof scalar.value !== "string") return null;
  const [start, end] = range;
  const written = { source: text, start, end, value: scalar.value, type: scalar.type ?? "PLAIN" };
  return offsetsIn(written, within.start, within.end);
}

function rangeAt(node: Container, place: Place): Range | null {
  if (place.key === undefined) return node.items.length === 0 ? rangeOf(node) : headOf(node);
  if (isSeq(node)) return rangeOf(node.items[Number(place.key)]);
  const pair = pairOf(node, place.key);
  if (pair === undefined) return node.items.length === 0 ? rangeOf(node) : headOf(node);
  const value = rangeOf(pair.value);
  return place.token === "key" || value === null || value[0] === value[1] ? rangeOf(pair.key) : value;
}

export class SourceMap {
  readonly #origins = new WeakMap<object, Origin>();

  set(object: object, origin: Origin): void {
    this.#origins.set(object, origin);
  }

  /** A copy stands where its original stood. */
  copy(from: object, to: object): void {
    const origin = this.#origins.get(from);
    if (origin !== undefined) this.#origins.set(to, origin);
  }

  origin(object: object): Origin | undefined {
    return this.#origins.get(object);
  }

  locate(place: Place): (Position & { readonly file: string }) | null {
    const origin = this.#origins.get(place.of);
    if (origin === undefined) return null;
    const [start, end] = rangeWithin(origin, place) ?? rangeAt(origin.node, place) ?? [0, 0];
    const lineEnd = origin.text.indexOf("\n", start);
    return { file: origin.file, ...origin.lines.span(start, lineEnd < 0 ? end : Math.min(end, lineEnd)) };
  }

  /** The text at a place, as it was typed. */
  typed(place: Place): string | null {
    const origin = this.#origins.get(place.of);
    const range = origin === undefined ? null : rangeAt(origin.node, place);
    return origin === undefined || range === null ? null : origin.text.slice(range[0], range[1]);
  }
}
