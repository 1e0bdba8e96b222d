/** From the nodes of one YAML document to plain data. On the way each trap that changes what is read is told. */
import { isAlias, isMap, isScalar, isSeq, type ParsedNode, type Scalar } from "yaml";
import type { FindingData } from "../model/finding.js";
import { itemOf } from "./item.js";
import type { Lines } from "./position.js";
import type { SourceMap } from "./source-map.js";
import { type Container, NodeLaid } from "./node-laid.js";
import { TextSpot } from "./spot.js";

export interface Trap {
  readonly code: string;
  readonly start: number;
  readonly end: number;
  readonly data: FindingData;
  readonly item: string | null;
  readonly suggestion?: string;
  /** What cannot be used because of it: nothing, the item it stands in, the whole file. */
  readonly harm: "none" | "item" | "file";
  readonly within: object;
}

interface Settings {
  readonly file: string;
  readonly text: string;
  readonly lines: Lines;
  readonly sources: SourceMap;
  readonly maximumDepth: number;
}

interface Where {
  readonly parent: object | null;
  readonly key: string | number | null;
  readonly depth: number;
}

/** Words that other YAML readers take for true or false; as a key, `n` is a number of respondents to all of them. */
const ambiguous = /^(?:y|n|yes|no|on|off)$/i;
const ambiguousKey = /^(?:yes|no|on|off)$/i;
const canonicalNumber = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/;

/** In what way a number is not written as numbers are written in a plan; null when it is. */
function numberForm(source: string, value: number): string | null {
  if (!Number.isFinite(value)) return "infinite";
  if (canonicalNumber.test(source)) {
    const digits = source.replace(/^-?0*\.?0*|\./g, "").length;
    return digits > 15 && String(value) !== source ? "precision" : null;
  }
  if (/^[-+]?0\d/.test(source)) return "leading-zero";
  return source.startsWith("+") ? "plus" : "notation";
}

/** What was probably meant: an id or a change in quotes, or the number written out. */
function suggestedForm(source: string, value: number, form: string): { suggestion?: string } {
  if (form === "infinite") return {};
  return { suggestion: form === "notation" ? String(value) : `"${source}"` };
}

export class PlainReader {
  readonly traps: Trap[] = [];
  readonly #settings: Settings;

  constructor(settings: Settings) {
    this.#settings = settings;
  }

  read(node: ParsedNode | null, where: Where = { parent: null, key: null, depth: 0 }): unknown {
    if (node === null) return null;
    if (isAlias(node)) return this.#alias(node.range, where);
    if (node.tag !== undefined) this.#tag(node, where);
    if (isScalar(node)) return this.#scalar(node, where);
    if (where.depth > this.#settings.maximumDepth) return this.#tooDeep(node, where);
    return isMap(node) || isSeq(node) ? this.#container(node, where) : null;
  }

  #container(node: Container, where: Where): object {
    const plain: object = isSeq(node) ? [] : {};
    const { sources, file, lines: inFile, text } = this.#settings;
    const spot = new TextSpot({ lines: () => inFile, text, laid: new NodeLaid(node) });
    sources.set(plain, { file, parent: where.parent, key: where.key }, spot);
    const depth = where.depth + 1;
    if (isSeq(node)) {
      node.items.forEach((item, key) => (plain as unknown[]).push(this.read(item, { parent: plain, key, depth })));
      return plain;
    }
    const lines = new Map<string, number>();
    for (const pair of node.items) {
      const key = this.#key(pair.key, plain, lines);
      const value = this.read(pair.value, { parent: plain, key: key ?? null, depth });
      if (key !== null)
        Object.defineProperty(plain, key, { value, enumerable: true, writable: true, configurable: true });
    }
    return plain;
  }

  /** The key as text, or null when it is no key of a plan or stands a second time. */
  #key(node: ParsedNode, within: object, lines: Map<string, number>): string | null {
    const [start, end] = node.range;
    const trap = { start, end, item: itemOf(within, this.#settings.sources), within, harm: "item" as const };
    if (!isScalar(node) || typeof node.value !== "string") {
      const given = this.#settings.text.slice(start, end);
      this.traps.push({
        ...trap,
        code: "key-not-text",
        data: { given },
        ...(isScalar(node) ? { suggestion: `"${given}"` } : {}),
      });
      return null;
    }
    const key = node.value;
    if (key === "<<") {
      this.traps.push({ ...trap, code: "yaml-merge-key", data: {} });
      return null;
    }
    if (node.type === "PLAIN" && ambiguousKey.test(key)) this.#ambiguous(node, within);
    const line = this.#settings.lines.span(start, end).line;
    const earlier = lines.get(key);
    if (earlier !== undefined) {
      // A map pasted twice repeats every key: one slip, told once.
      const told = this.traps.some(({ code, within: of }) => code === "duplicate-key" && of === within);
      if (!told) this.traps.push({ ...trap, code: "duplicate-key", data: { key, line: earlier } });
      return null;
    }
    lines.set(key, line);
    return key;
  }

  #scalar(node: Scalar.Parsed, where: Where): unknown {
    const { value, source, type } = node;
    if (type !== "PLAIN") return value;
    this.#cut(node, where);
    if (typeof value === "number") this.#number(node, value, where);
    else if (typeof value === "string" && ambiguous.test(source)) this.#ambiguous(node, where.parent ?? {});
    return value;
  }

  /** ` #1` after an unquoted text ends it: YAML reads a comment, and the reader of the plan misses words. */
  #cut(node: Scalar.Parsed, where: Where): void {
    const { text } = this.#settings;
    const rest = /^[ \t]+#\S[^\n\r]*/.exec(text.slice(node.range[1], node.range[1] + 200))?.[0];
    if (rest === undefined) return;
    const start = node.range[1] + rest.indexOf("#");
    const data = { kept: node.source, lost: rest.trim() };
    this.#trap("text-cut", [start, start + rest.trim().length], where, { harm: "none", data });
  }

  #number({ source, range }: Scalar.Parsed, value: number, where: Where): void {
    const form = numberForm(source, value);
    if (form === null) return;
    const read = String(value);
    const suggestion = suggestedForm(source, value, form);
    this.#trap("number-form", range, where, { harm: "item", data: { given: source, read, form }, ...suggestion });
  }

  #ambiguous(node: Scalar.Parsed, within: object): void {
    const [start, end] = node.range;
    const item = itemOf(within, this.#settings.sources);
    const given = node.source;
    this.traps.push({
      code: "ambiguous-word",
      start,
      end,
      item,
      within,
      harm: "none",
      data: { given },
      suggestion: `"${given}"`,
    });
  }

  /** Aliases are refused as a whole: one in a file is told, so that a bomb of them is one finding. */
  #alias(range: readonly [number, number, number], where: Where): null {
    if (!this.traps.some((trap) => trap.code === "yaml-alias"))
      this.#trap("yaml-alias", range, where, { harm: "file", data: {} });
    return null;
  }

  #tag(node: ParsedNode, where: Where): void {
    const { text } = this.#settings;
    const before = text.slice(Math.max(0, node.range[0] - 200), node.range[0]);
    const found = /!\S*\s*$/.exec(before)?.[0] ?? "!";
    const from = node.range[0] - found.length;
    const given = found.trim();
    this.#trap("yaml-tag", [from, from + given.length], where, { harm: "item", data: { given } });
  }

  #tooDeep(node: ParsedNode, where: Where): null {
    if (this.traps.some((trap) => trap.code === "yaml-too-deep")) return null;
    const data = { limit: this.#settings.maximumDepth };
    this.#trap("yaml-too-deep", [node.range[0], node.range[0] + 1], where, { harm: "file", data });
    return null;
  }

  #trap(
    code: string,
    range: readonly number[],
    where: Where,
    rest: Pick<Trap, "harm" | "data"> & { suggestion?: string },
  ): void {
    const [start = 0, end = start + 1] = range;
    const within = where.parent ?? {};
    this.traps.push({ code, start, end, item: itemOf(within, this.#settings.sources), within, ...rest });
  }
}
