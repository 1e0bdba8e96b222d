/** Where the things in a map or list stand, as the YAML library's nodes have it. */
import { isMap, isScalar, isSeq, type Node, type Pair, type ParsedNode, type YAMLMap, type YAMLSeq } from "yaml";
import type { Laid, Range } from "./spot.js";

export type Container = YAMLMap<ParsedNode, ParsedNode | null> | YAMLSeq<ParsedNode>;

const rangeOf = (node: Node | null | undefined): Range | null => (node?.range ? [node.range[0], node.range[1]] : null);

function pairOf(node: Container, key: string | number): Pair<ParsedNode, ParsedNode | null> | undefined {
  if (!isMap(node)) return undefined;
  return node.items.find((pair) => isScalar(pair.key) && String(pair.key.value) === String(key));
}

export class NodeLaid implements Laid {
  readonly #node: Container;

  constructor(node: Container) {
    this.#node = node;
  }

  get whole(): Range {
    return rangeOf(this.#node) ?? [0, 0];
  }

  get count(): number {
    return this.#node.items.length;
  }

  head(): Range | null {
    if (isSeq(this.#node)) return rangeOf(this.#node.items[0]);
    return rangeOf((this.#node.items[0] as Pair<ParsedNode> | undefined)?.key);
  }

  at(key: string | number): { readonly key: Range | null; readonly value: Range | null } | null {
    if (isSeq(this.#node)) return { key: null, value: rangeOf(this.#node.items[Number(key)]) };
    const pair = pairOf(this.#node, key);
    return pair === undefined ? null : { key: rangeOf(pair.key), value: rangeOf(pair.value) };
  }

  text(key: string | number): { readonly value: string; readonly type: string } | null {
    const node = isSeq(this.#node) ? this.#node.items[Number(key)] : pairOf(this.#node, key)?.value;
    if (!isScalar(node) || typeof node.value !== "string") return null;
    return { value: node.value, type: node.type ?? "PLAIN" };
  }
}
