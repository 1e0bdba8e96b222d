/**
 * Where a character of a text stands in the file. A text is written plain, quoted or as a block; lines are folded,
 * indented and escaped, so an offset in the text is none in the file. The two are walked through side by side.
 */

/** A text as it was read and as it stands in the file. */
export interface Written {
  /** The text of the file. */
  readonly source: string;
  /** Where the scalar begins and ends in it. */
  readonly start: number;
  readonly end: number;
  /** What was read. */
  readonly value: string;
  /** How it is written: PLAIN, QUOTE_SINGLE, QUOTE_DOUBLE, BLOCK_FOLDED or BLOCK_LITERAL. */
  readonly type: string;
}

const isBlank = (character: string | undefined): boolean => character !== undefined && /\s/.test(character);

const blanksAt = (text: string, at: number, end: number): number => {
  let to = at;
  while (to < end && isBlank(text[to])) to += 1;
  return to;
};

/** Where the text itself begins: after a quote, or after the line with `>-` or `|`. */
function bodyOf({ source, start, end, type }: Written): number {
  if (type === "QUOTE_SINGLE" || type === "QUOTE_DOUBLE") return start + 1;
  if (!type.startsWith("BLOCK")) return start;
  const line = source.indexOf("\n", start);
  return line < 0 ? end : line + 1;
}

const escape = /\\(?:x[\da-fA-F]{2}|u[\da-fA-F]{4}|U[\da-fA-F]{8}|\r?\n[ \t]*|.)/y;

/** How many characters of the file make the next one of a quoted text; null where it is written as it is. */
function escaped({ source, type }: Written, at: number): number | null {
  if (type === "QUOTE_SINGLE") return source.startsWith("''", at) ? 2 : null;
  if (type !== "QUOTE_DOUBLE" || source[at] !== "\\") return null;
  escape.lastIndex = at;
  return escape.exec(source)?.[0].length ?? null;
}

/** true for a line break that is escaped away: it stands for nothing. */
const isJoin = (source: string, at: number): boolean => /^\\\r?\n/.test(source.slice(at, at + 3));

/** How far both have come: characters of the text, and the offset in the file. */
interface Step {
  readonly read: number;
  readonly to: number;
}

/** Blanks of the text stand for blanks of the file, however many: lines are folded and indented. */
function blanks({ source, end, value }: Written, at: number, from: number): Step | null {
  if (!isBlank(value[at]) || !isBlank(source[from])) return null;
  return { read: blanksAt(value, at, value.length) - at, to: blanksAt(source, from, end) };
}

/** One character of the text; null where the file has another. What an escape stands for the reader has read. */
function character(written: Written, at: number, from: number): Step | null {
  const size = escaped(written, from);
  if (size === null) return written.source[from] === written.value[at] ? { read: 1, to: from + 1 } : null;
  const isPair = written.source[from + 1] === "U" && (written.value.codePointAt(at) ?? 0) > 0xffff;
  return { read: isPair ? 2 : 1, to: from + size };
}

/** Past what stands for nothing: indentation before the first character, line ends that are escaped away. */
function skip(written: Written, at: number, from: number): number {
  const { source, end, type, value } = written;
  let to = at === 0 && !isBlank(value[0]) ? blanksAt(source, from, end) : from;
  while (type === "QUOTE_DOUBLE" && isJoin(source, to)) to += escaped(written, to) ?? 1;
  return to;
}

/** For every offset of the text its offset in the file; null where they part. */
function align(written: Written): number[] | null {
  const offsets: number[] = [];
  let from = bodyOf(written);
  while (offsets.length < written.value.length) {
    const at = offsets.length;
    from = skip(written, at, from);
    const step = blanks(written, at, from) ?? character(written, at, from);
    if (step === null) return null;
    offsets.push(...Array<number>(step.read).fill(from));
    from = step.to;
  }
  return offsets;
}

/** The same occurrence of the word in the file as in the text; null where it does not stand there as it is read. */
function search({ source, start, end, value }: Written, from: number, to: number): readonly [number, number] | null {
  const word = value.slice(from, to);
  let at = start - 1;
  for (let read = value.indexOf(word); read >= 0 && read <= from; read = value.indexOf(word, read + 1)) {
    at = source.indexOf(word, at + 1);
    if (at < 0 || at + word.length > end) return null;
  }
  return word === "" || at < start ? null : [at, at + word.length];
}

/** From offsets in a text to offsets in its file; null where it cannot be told. */
export function offsetsIn(written: Written, from: number, to: number): readonly [number, number] | null {
  const offsets = align(written);
  const [start, last] = [offsets?.[from], offsets?.[to - 1]];
  if (start === undefined || last === undefined) return search(written, from, to);
  return [start, last + (escaped(written, last) ?? 1)];
}
