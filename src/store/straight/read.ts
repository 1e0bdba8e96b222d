/**
 * Plan files that are written straight, read in one pass: block maps and lists, one value to a line, folded and literal
 * texts. What it reads is what the careful reader (`../yaml.ts`) reads, and each thing stands where that one finds it;
 * whatever could hide a trap is not straight, and is left to that reader.
 */
import { LineTable } from "../history-yaml/lines.js";
import type { Places, Range } from "../spot.js";
import { blockText } from "./block.js";
import { Inline, nameOf, NotStraight, oddKey, type Read } from "./inline.js";
import { Layouts } from "./layout.js";

export interface Straight {
  readonly content: object;
  /** Where the things in each map and list of it stand. */
  readonly laid: Places;
}

/** `key:` with its value after it or below; a key of letters, or in quotes without escapes. */
const keyStart =
  /(?:[A-Za-z_\u00C0-\u024F][\w\u00C0-\u024F-]{0,200}|"[^"\\\n]{0,200}"|'[^'\n]{0,200}')(?=:(?: |\n|$))/y;
const blockHeader = /[>|]-?(?=\n)/y;
const spaces = / */y;
/** Signs that change how lines are read: none of them is in a straight text. A byte-order mark is told elsewhere. */
const crooked = /[\t\r\uFEFF\u0085\u2028\u2029]/;

const maximumDepth = 48;

class Reader {
  readonly layouts: Layouts;
  readonly #text: string;
  readonly #lines = new LineTable();
  readonly #inline: Inline;
  /** The line that is next to be read: one that opens a pair or a member, or the line after the last. */
  #at: number;
  /** Where the line after the last value that was read begins: there what holds it ends too. */
  #end = 0;

  constructor(text: string) {
    this.#text = text;
    this.#lines.read(text);
    this.layouts = new Layouts(text);
    this.#inline = new Inline(text, this.layouts);
    this.#at = this.#opener(0);
  }

  read(): object {
    if (this.#indent() !== 0 || this.#lines.isMember(this.#at)) throw new NotStraight();
    const { value } = this.#map(0, 0);
    if (this.#at < this.#lines.count) throw new NotStraight();
    return value as object;
  }

  #opener(line: number): number {
    return this.#lines.opener(line, this.#lines.count);
  }

  #indent(): number {
    return this.#at < this.#lines.count ? this.#lines.indent(this.#at) : -1;
  }

  #block(depth: number): Read {
    if (depth > maximumDepth) throw new NotStraight();
    return this.#lines.isMember(this.#at) ? this.#list(this.#indent(), depth) : this.#map(this.#indent(), depth);
  }

  #map(indent: number, depth: number): Read {
    const map: Record<string, unknown> = {};
    const begun = this.layouts.begin();
    const first = this.#lines.start(this.#at) + indent;
    while (this.#indent() === indent && !this.#lines.isMember(this.#at)) {
      const start = this.#lines.start(this.#at) + indent;
      const written = this.#inline.match(keyStart, start);
      if (written === null || oddKey.test(written)) throw new NotStraight();
      const name = nameOf(written);
      if (Object.hasOwn(map, name)) throw new NotStraight();
      const keyEnd = start + written.length;
      const { value, range } = this.#valueAt(keyEnd + 1, indent, depth, true);
      map[name] = value;
      this.layouts.add(start, keyEnd, range);
    }
    return this.#closed(map, begun, first);
  }

  #list(indent: number, depth: number): Read {
    const list: unknown[] = [];
    const begun = this.layouts.begin();
    const first = this.#lines.start(this.#at) + indent;
    while (this.#indent() === indent && this.#lines.isMember(this.#at)) {
      const { value, range } = this.#member(indent, depth);
      list.push(value);
      this.layouts.add(range[0], range[0], range);
    }
    return this.#closed(list, begun, first);
  }

  #member(indent: number, depth: number): Read {
    const dash = this.#lines.start(this.#at) + indent;
    const first = dash + 1 + (this.#inline.match(spaces, dash + 1)?.length ?? 0);
    if (this.#inline.match(keyStart, first) === null) return this.#valueAt(dash + 1, indent, depth, false);
    // `- id: x`: a map that is indented as if the dash were a space
    this.#lines.indentAs(this.#at, first - this.#lines.start(this.#at));
    return this.#block(depth + 1);
  }

  /** What follows a key or a dash, on its line or below. The list under a key may be indented as the key. */
  #valueAt(after: number, indent: number, depth: number, isPair: boolean): Read {
    if (this.#inline.isEnd(after)) {
      this.#at = this.#opener(this.#at + 1);
      const isBelow =
        this.#indent() > indent || (isPair && this.#indent() === indent && this.#lines.isMember(this.#at));
      if (!isBelow) throw new NotStraight();
      return this.#block(depth + 1);
    }
    const start = after + (this.#inline.match(spaces, after)?.length ?? 0);
    const header = this.#inline.match(blockHeader, start);
    if (header !== null) return this.#blockText(header, start, indent);
    const read = this.#inline.read(start);
    this.#end = this.#lines.start(this.#at + 1);
    this.#next(indent);
    return read;
  }

  /** What is deeper than the thing that was read belongs to it, and that is not straight. */
  #next(indent: number): void {
    this.#at = this.#opener(this.#at + 1);
    if (this.#indent() > indent) throw new NotStraight();
  }

  #blockText(header: string, start: number, indent: number): Read {
    const from = this.#lines.start(this.#at + 1);
    const { value, lines, end } = blockText(header, this.#text, from, indent);
    this.#at += lines;
    this.#end = end;
    this.#next(indent);
    return { value, range: [start, end] };
  }

  #closed(container: object, begun: number, start: number): Read {
    const range: Range = [start, this.#end];
    this.layouts.close(container, begun, range);
    return { value: container, range };
  }
}

/** null: the text is not straight. */
export function readStraight(text: string): Straight | null {
  if (crooked.test(text)) return null;
  try {
    const reader = new Reader(text);
    const content = reader.read();
    return { content, laid: reader.layouts.closed() };
  } catch (error) {
    if (error instanceof NotStraight) return null;
    throw error;
  }
}
