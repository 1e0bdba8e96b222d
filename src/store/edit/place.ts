/** Where the parts of a plan file stand in its text. */
import { isMap, isScalar, isSeq, type Pair, parseDocument, type Node, type YAMLMap, type YAMLSeq } from "yaml";
import { CannotEdit, type Path } from "./change.js";

/** A replacement of a part of a text, by offsets. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export const spliced = (text: string, { start, end, text: put }: Splice): string =>
  text.slice(0, start) + put + text.slice(end);

/** @throws CannotEdit where the text is no YAML */
export function parsed(text: string) {
  const document = parseDocument(text, {
    ...{ keepSourceTokens: true, uniqueKeys: false, prettyErrors: false, merge: false, logLevel: "silent" },
  });
  if (document.errors.length > 0 || document.contents === null) throw new CannotEdit("unreadable", []);
  return document;
}

export const keyOf = ({ key }: Pair): Node | null => (isScalar(key) ? key : null);

export const pairIn = (map: YAMLMap, key: string | number): Pair | undefined =>
  map.items.find((pair) => isScalar(pair.key) && String(pair.key.value) === String(key));

/** The node at a path; undefined where there is none. */
export function nodeAt(top: unknown, path: Path): unknown {
  let at = top;
  for (const step of path) {
    if (isMap(at)) at = pairIn(at, step)?.value;
    else if (isSeq(at)) at = at.items[Number(step)];
    else return undefined;
  }
  return at;
}

/** @throws CannotEdit where there is no map at the path */
export function mapAt(top: unknown, path: Path, asked: Path): YAMLMap {
  const node = nodeAt(top, path);
  if (!isMap(node)) throw new CannotEdit("not-there", asked);
  return node;
}

/** Where the text of a node begins. @throws CannotEdit for what was not read from a text */
export function startOf(node: unknown, asked: Path): number {
  const range = (node as Node | null)?.range;
  if (!range) throw new CannotEdit("form", asked);
  return range[0];
}

/** Where the text of a node ends, without the line ends after it. */
export function endOf(text: string, node: unknown, asked: Path): number {
  const range = (node as Node | null)?.range;
  if (!range) throw new CannotEdit("form", asked);
  const [start, end] = range;
  const kept = /^[|>]\d?\+/.test(text.slice(start, start + 3));
  return kept ? text.slice(0, end).replace(/\r?\n$/, "").length : Math.max(start, text.slice(0, end).trimEnd().length);
}

/** Just after the colon of a pair. */
export function colonOf(text: string, pair: Pair, asked: Path): number {
  const end = (keyOf(pair) as { range?: [number, number, number] } | null)?.range?.[1];
  const at = end === undefined ? -1 : text.indexOf(":", end);
  if (end === undefined || at < 0 || text.slice(end, at).trim() !== "") throw new CannotEdit("form", asked);
  return at + 1;
}

/** Where a pair ends: its value, or its colon where it has none. */
export function pairEnd(text: string, pair: Pair, asked: Path): number {
  const colon = colonOf(text, pair, asked);
  return isScalar(pair.value) && pair.value.value === null && pair.value.source === ""
    ? colon
    : pair.value === null
      ? colon
      : Math.max(colon, endOf(text, pair.value, asked));
}

export const lineStart = (text: string, offset: number): number => text.lastIndexOf("\n", offset - 1) + 1;

/** After the line end of the line that an offset stands on; the end of the text where there is none. */
export function nextLine(text: string, offset: number): number {
  const at = text.indexOf("\n", offset);
  return at < 0 ? text.length : at + 1;
}

export const columnOf = (text: string, offset: number): number => offset - lineStart(text, offset);

/** The line end that a new line at an offset gets: that of the line before it, else of the file. */
export function eolAt(text: string, offset: number): "\r\n" | "\n" {
  const before = text.lastIndexOf("\n", offset - 1);
  const at = before < 0 ? text.indexOf("\n") : before;
  return at > 0 && text[at - 1] === "\r" ? "\r\n" : "\n";
}

/** Whole lines put in at an offset that begins one; at the end of a text without a last line end, they get none either. */
export function linesAt(text: string, offset: number, lines: readonly string[]): Splice {
  const eol = eolAt(text, offset);
  const isOpen = offset === text.length && offset > 0 && !text.endsWith("\n");
  const put = isOpen ? eol + lines.join(eol) : lines.map((line) => line + eol).join("");
  return { start: offset, end: offset, text: put };
}

/** Past comments below an offset that stand further in than a column: they are about what is above them. */
export function pastComments(text: string, offset: number, column: number): number {
  let at = offset;
  for (;;) {
    const comment = /^( *)#/.exec(text.slice(at, nextLine(text, at)));
    if (comment === null || (comment[1] ?? "").length <= column) return at;
    at = nextLine(text, at);
  }
}

export const isFlow = (node: YAMLMap | YAMLSeq): boolean => node.flow === true;

/** The line, counted from 1, on which the innermost part of a path begins that is there; null where the text is no YAML. */
export function lineAt(text: string, path: Path): number | null {
  const document = parseDocument(text, { keepSourceTokens: true, uniqueKeys: false, logLevel: "silent" });
  if (document.errors.length > 0) return document.errors[0]?.linePos?.[0].line ?? null;
  for (let depth = path.length; depth >= 0; depth -= 1) {
    const range = (nodeAt(document.contents, path.slice(0, depth)) as Node | null | undefined)?.range;
    if (range) return text.slice(0, range[0]).split("\n").length;
  }
  return null;
}
