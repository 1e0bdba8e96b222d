/**
 * Cuts a text along its indentation into pairs and members: of those that stood in the version before, nothing is read
 * again. Whatever is not plainly block structure throws `Unusual`.
 */
import { readByLibrary } from "./library.js";
import { LineTable } from "./lines.js";
import { own } from "./own.js";
import { simpleBlock, simpleValue } from "./simple.js";
import { Unusual } from "./unreadable.js";
import { Beside, type Version } from "./versions.js";

/** `key:` with its value after it or below; a key of letters, or in quotes without escapes. */
const pairStart = /([A-Za-z_\u00C0-\u024F][\w\u00C0-\u024F-]{0,200}|"[^"\\\n]{0,200}"|'[^'\n]{0,200}'):(?= |\n|$)/y;
/** Keys that YAML reads as something else than text, and the one that is no ordinary property. */
const oddKey = /^(?:null|Null|NULL|true|True|TRUE|false|False|FALSE|["']?__proto__["']?)$/;
/** Anchors, aliases, tags, reserved signs, complex keys, members of members, headers with more than chomping. */
const unusualValue = /^(?:[&*!%@`]|[?:-](?: |$)|[|>](?!-?$))/;
const documentStart = /^---(?=\n)/;

/** Beyond this depth nothing in a plan makes sense. */
const maximumDepth = 64;

/** Where a piece stands: its first line, the line after its last, and where its value starts. */
interface Piece {
  readonly line: number;
  readonly end: number;
  readonly value: number;
}

export class Cutter {
  readonly #lines = new LineTable();
  #text = "";
  #depth = 0;

  /**
   * The data of a text without tabs and with plain line feeds.
   * @param before the version that it follows, whose unchanged pieces are taken over as they are
   */
  read(text: string, before: Version | undefined): Version & { readonly data: unknown } {
    this.#text = text;
    this.#depth = 0;
    this.#lines.read(text);
    const first = this.#lines.opener(0, this.#lines.count);
    const from = documentStart.test(text.slice(this.#lines.start(first))) ? first + 1 : first;
    const beside = new Beside(0, before?.text ?? "", before?.pieces ?? [], 0);
    const data = this.#block(from, this.#lines.count, beside);
    if (data === undefined) throw new Unusual();
    return { text, pieces: beside.found, data };
  }

  /** The list or map that the lines hold; undefined when they hold neither. */
  #block(from: number, end: number, beside: Beside): unknown {
    const line = this.#lines.opener(from, end);
    if (line === end) return undefined;
    if (this.#lines.isMember(line)) return this.#deeper(() => this.#list(line, end, beside));
    return this.#keyAt(line) === null ? undefined : this.#deeper(() => this.#map(line, end, beside));
  }

  #deeper<T>(read: () => T): T {
    if (this.#depth === maximumDepth) throw new Unusual();
    this.#depth += 1;
    const value = read();
    this.#depth -= 1;
    return value;
  }

  #map(from: number, end: number, beside: Beside): unknown {
    const indent = this.#lines.indent(from);
    const map: Record<string, unknown> = {};
    let line = from;
    while (line < end) {
      const next = this.#pairEnd(line, end, indent);
      const key = this.#keyAt(line);
      if (key === null || Object.hasOwn(map, key.name)) throw new Unusual();
      map[key.name] = this.#pair(key.name, { line, end: next, value: key.end }, beside);
      line = next;
    }
    return Object.freeze(map);
  }

  #list(from: number, end: number, beside: Beside): unknown {
    const indent = this.#lines.indent(from);
    const list: unknown[] = [];
    let line = from;
    while (line < end) {
      if (!this.#lines.isMember(line)) throw new Unusual();
      const next = this.#pieceEnd(line, end, indent);
      list.push(this.#member({ line, end: next, value: this.#lines.start(line) + indent + 1 }, beside));
      line = next;
    }
    return Object.freeze(list);
  }

  /** The line after a piece: the next that is indented as the piece's own first line. */
  #pieceEnd(line: number, end: number, indent: number): number {
    let next = this.#lines.opener(line + 1, end);
    while (next < end && this.#lines.indent(next) > indent) next = this.#lines.opener(next + 1, end);
    if (next < end && this.#lines.indent(next) < indent) throw new Unusual();
    return next;
  }

  /** The list under a key may be indented as the key. */
  #pairEnd(line: number, end: number, indent: number): number {
    let next = this.#pieceEnd(line, end, indent);
    while (next < end && this.#lines.isMember(next)) next = this.#pieceEnd(next, end, indent);
    return next;
  }

  #keyAt(line: number): { name: string; end: number } | null {
    pairStart.lastIndex = this.#lines.start(line) + this.#lines.indent(line);
    const written = pairStart.exec(this.#text)?.[1];
    if (written === undefined || oddKey.test(written)) return null;
    const name = /^["']/.test(written) ? written.slice(1, -1) : written;
    return { name, end: pairStart.lastIndex };
  }

  #pair(name: string, piece: Piece, beside: Beside): unknown {
    const simple = this.#simple(piece);
    if (simple !== undefined) return simple;
    return beside.value(name, this.#lines.start(piece.line), this.#textOf(piece), (within) => {
      const below = this.#below(piece, within);
      return below === undefined ? this.#pairByLibrary(name, piece) : below;
    });
  }

  #member(piece: Piece, beside: Beside): unknown {
    const simple = this.#simple(piece);
    if (simple !== undefined) return simple;
    const start = this.#lines.start(piece.line);
    const firstLine = own(this.#text.slice(start, this.#lines.end(piece.line)));
    return beside.value(firstLine, start, this.#textOf(piece), (within) => {
      const block = this.#below(piece, within) ?? this.#compactMap(piece, within);
      return block === undefined ? this.#memberByLibrary(piece) : block;
    });
  }

  #textOf({ line, end }: Piece): string {
    return this.#text.slice(this.#lines.start(line), this.#lines.start(end));
  }

  /** What stands on the piece's first line, where that is all of it, or a block of text below it. */
  #simple({ line, end, value }: Piece): unknown {
    const inline = this.#inline(line, value);
    if (unusualValue.test(inline)) throw new Unusual();
    if (inline === "") return undefined;
    const block = inline.startsWith(">") || inline.startsWith("|");
    if (block) return undefined;
    return this.#lines.opener(line + 1, end) === end ? simpleValue(inline) : undefined;
  }

  #inline(line: number, value: number): string {
    return this.#text.slice(value, this.#lines.end(line)).replace(/^ +| +$/g, "");
  }

  /** The block of text, list or map under a line that ends after the key or the dash. */
  #below(piece: Piece, beside: Beside): unknown {
    const { line, end, value } = piece;
    const inline = this.#inline(line, value);
    if (/^[|>]/.test(inline)) {
      const body = this.#text.slice(this.#lines.start(line + 1), this.#lines.start(end));
      return simpleBlock(inline, body, this.#lines.indent(line));
    }
    return inline === "" || inline.startsWith("#") ? this.#block(line + 1, end, beside) : undefined;
  }

  /** `- id: x` with more pairs below the first. */
  #compactMap({ line, end, value }: Piece, beside: Beside): unknown {
    let first = value;
    while (this.#text[first] === " ") first += 1;
    const dash = this.#lines.indent(line);
    this.#lines.indentAs(line, first - this.#lines.start(line));
    if (this.#keyAt(line) !== null) return this.#block(line, end, beside);
    this.#lines.indentAs(line, dash);
    return undefined;
  }

  /** The pair's own indentation is kept, since what follows is judged by it; a dash before it is taken away. */
  #pairByLibrary(name: string, { line, end }: Piece): unknown {
    const indent = this.#lines.indent(line);
    const text = this.#text.slice(this.#lines.start(line) + indent, this.#lines.start(end));
    const map = readByLibrary(" ".repeat(indent) + text);
    if (typeof map !== "object" || map === null || Object.keys(map).join("\n") !== name) throw new Unusual();
    return Object.entries(map)[0]?.[1];
  }

  #memberByLibrary({ line, end }: Piece): unknown {
    const list = readByLibrary(this.#text.slice(this.#lines.start(line), this.#lines.start(end)));
    if (!Array.isArray(list) || list.length !== 1) throw new Unusual();
    return (list as readonly unknown[])[0];
  }
}
