/** The place of an object and of what is in it, in the text of the file that it was read from. */
import { isMap, isScalar, isSeq, type Node, type Pair, type ParsedNode, type YAMLMap, type YAMLSeq } from "yaml";
import type { Place, Position } from "../model/finding.js";
import type { Lines } from "./position.js";
import { offsetsIn } from "./scalar-offset.js";
import type { Spot } from "./source-map.js";

export type Container = YAMLMap<ParsedNode, ParsedNode | null> | YAMLSeq<ParsedNode>;

interface Written {
  readonly lines: Lines;
  readonly text: string;
  readonly node: Container;
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
function rangeWithin({ node, text }: Written, { key, within }: Place): Range | null {
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

export class NodeSpot implements Spot {
  readonly #written: Written;

  constructor(written: Written) {
    this.#written = written;
  }

  locate(place: Place): Position {
    const { node, text, lines } = this.#written;
    const [start, end] = rangeWithin(this.#written, place) ?? rangeAt(node, place) ?? [0, 0];
    const lineEnd = text.indexOf("\n", start);
    return lines.span(start, lineEnd < 0 ? end : Math.min(end, lineEnd));
  }

  typed(place: Place): string | null {
    const { node, text } = this.#written;
    const range = rangeAt(node, place);
    return range === null ? null : text.slice(range[0], range[1]);
  }
}
