/**
 * What stands on one line of a plan file: words, figures, texts in quotes, lists and maps of these in brackets. Whatever
 * could mean something else, or hides a trap, is not straight, and is left to the library.
 */
import type { Range } from "../spot.js";
import type { Layouts } from "./layout.js";

/** The reading of a text that is not straight; thrown inside the reader only. */
export class NotStraight extends Error {}

/** A value and where it stands. */
export interface Read {
  readonly value: unknown;
  readonly range: Range;
}

const figure = /^-?(?:0|[1-9]\d{0,14})(?:\.\d{1,12})?$/;
/** Numbers to YAML that are not written as figures are; in a plan each of them is a trap. */
const otherNumber = /^(?:[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?|0o[0-7]+|0x[\da-fA-F]+|[-+]?\.inf|\.nan)$/i;
/** Words for nothing, and those that other readers take for true or false. */
const trap = /^(?:null|~|y|n|yes|no|on|off)$/i;
const flag = /^(?:true|True|TRUE|false|False|FALSE)$/;

/** The value of a plain word or text. */
function plainValue(written: string): unknown {
  if (figure.test(written)) {
    // beyond fifteen digits a number is not what it was written as
    if (written.replace(/\D/g, "").length > 15) throw new NotStraight();
    return Number(written);
  }
  if (flag.test(written)) return written.toLowerCase() === "true";
  if (trap.test(written) || otherNumber.test(written)) throw new NotStraight();
  return written;
}

/** A quoted text without escapes and on one line. */
const quoted = /"[^"\\\n]*"|'[^'\n]*'(?!')/y;
/** What a plain text begins with: none of the signs that mean something. */
const plainFirst = /(?:[^\s?:,[\]{}#&*!|>'"%@`-]|-(?=[^\s]))/y;
/** On its own line a colon stands only inside a word of it, and a number sign only inside one too. */
const plain = /(?:[^\n:# ]|:(?=[^ \n])| (?! *#)|(?<! )#)+/y;
/** In brackets it also has none of their signs. */
const plainInside = /(?:[^\n:#,[\]{}]|:(?=[^ \n,[\]{}]))+/y;
/** What may follow a value on its line: nothing, or a comment that looks like one. */
const lineEnd = /[ ]*(?: #(?: [^\n]*)?)?(?=\n|$)/y;
const spaces = / */y;
const keyInside = /(?:[A-Za-z_\u00C0-\u024F][\w\u00C0-\u024F-]{0,200}|"[^"\\\n]{0,200}"|'[^'\n]{0,200}')(?=: )/y;

/** Keys that YAML reads as something else than text, those that other readers do, and the one that is no property. */
export const oddKey = /^(?:null|true|false|yes|no|on|off|["']?__proto__["']?)$/i;

/** The key as it is written, without its quotes. Keys that are whole numbers would change their order. @throws NotStraight */
export function nameOf(written: string): string {
  const first = written.charCodeAt(0);
  if (first !== 0x22 && first !== 0x27) return written;
  const name = written.slice(1, -1);
  if (/^\d+$/.test(name)) throw new NotStraight();
  return name;
}

const maximumDepth = 8;

/** Reads the values of one text. */
export class Inline {
  readonly #text: string;
  readonly #layouts: Layouts;

  constructor(text: string, layouts: Layouts) {
    this.#text = text;
    this.#layouts = layouts;
  }

  /** The value that begins at an offset and is all there is on its line. @throws NotStraight */
  read(at: number): Read {
    const read = this.#value(at, plain, 0);
    if (this.match(lineEnd, read.range[1]) === null) throw new NotStraight();
    return read;
  }

  /** Whether nothing, or only a comment, follows on the line. */
  isEnd(at: number): boolean {
    return this.match(lineEnd, at) !== null;
  }

  match(pattern: RegExp, at: number): string | null {
    pattern.lastIndex = at;
    return pattern.exec(this.#text)?.[0] ?? null;
  }

  #value(at: number, word: RegExp, depth: number): Read {
    if (depth > maximumDepth) throw new NotStraight();
    const first = this.#text[at];
    if (first === "[") return this.#list(at, depth);
    if (first === "{") return this.#map(at, depth);
    const inQuotes = first === '"' || first === "'" ? this.match(quoted, at) : null;
    if (inQuotes !== null) return { value: inQuotes.slice(1, -1), range: [at, at + inQuotes.length] };
    const written = this.match(plainFirst, at) === null ? undefined : this.#words(at, word)?.trimEnd();
    if (written === undefined) throw new NotStraight();
    return { value: plainValue(written), range: [at, at + written.length] };
  }

  /** Most texts are the rest of their line, and are seen to be without looking at each of their characters. */
  #words(at: number, word: RegExp): string | null {
    if (word === plainInside) return this.match(word, at);
    const end = this.#text.indexOf("\n", at);
    const rest = this.#text.slice(at, end < 0 ? undefined : end);
    const isAll = !rest.includes("#") && !rest.includes(": ") && !rest.endsWith(":");
    return isAll ? rest : this.match(word, at);
  }

  /** Goes through what stands between brackets; gives the offset after them. */
  #between(open: number, close: string, one: (at: number) => number): number {
    let at = this.#skip(open + 1);
    if (this.#text[at] === close) return at + 1;
    for (;;) {
      at = this.#skip(one(at));
      if (this.#text[at] === close) return at + 1;
      if (this.#text[at] !== ",") throw new NotStraight();
      at = this.#skip(at + 1);
    }
  }

  #list(open: number, depth: number): Read {
    const list: unknown[] = [];
    const begun = this.#layouts.begin();
    const end = this.#between(open, "]", (at) => {
      const { value, range } = this.#value(at, plainInside, depth + 1);
      list.push(value);
      this.#layouts.add(range[0], range[0], range);
      return range[1];
    });
    return this.#closed(list, begun, [open, end]);
  }

  #map(open: number, depth: number): Read {
    const map: Record<string, unknown> = {};
    const begun = this.#layouts.begin();
    const end = this.#between(open, "}", (at) => {
      const written = this.match(keyInside, at);
      if (written === null || oddKey.test(written)) throw new NotStraight();
      const name = nameOf(written);
      if (Object.hasOwn(map, name)) throw new NotStraight();
      const keyEnd = at + written.length;
      const { value, range } = this.#value(this.#skip(keyEnd + 1), plainInside, depth + 1);
      map[name] = value;
      this.#layouts.add(at, keyEnd, range);
      return range[1];
    });
    return this.#closed(map, begun, [open, end]);
  }

  #closed(container: object, begun: number, range: Range): Read {
    this.#layouts.close(container, begun, range);
    return { value: container, range };
  }

  #skip(at: number): number {
    return at + (this.match(spaces, at)?.length ?? 0);
  }
}
