/**
 * Puts the form of a plan file in order where that changes nothing that is read: blanks at the ends of lines, line ends of
 * two kinds, the end of the file, and tabs as indentation where all widths that a tab can have give the same reading.
 * Each step is held against the text before it, and is not made where the file would say something else.
 */
import { isMap, isScalar, isSeq, parseAllDocuments, type Scalar } from "yaml";
import { readingOf, saysTheSame } from "../mend.js";
import { Lines } from "../position.js";
import { type Formed, type FormKind, usualEnd, withLastEnd, withOneEnd } from "./lines.js";

/** What is written for a tab comes first: two spaces for each level, as in the rest of a plan. */
const widths: readonly number[] = [2, 4, 8, 1, 3, 5, 6, 7];

/** The spaces of an indentation where a tab is so wide, or goes on to the next stop. */
const wide = (width: number) => (indent: string) => indent.replaceAll("\t", " ".repeat(width));
const stopped = (width: number) => (indent: string) =>
  Array.from(indent).reduce(
    (made, sign) => made + (sign === "\t" ? " ".repeat(width - (made.length % width)) : sign),
    "",
  );

/**
 * The text with spaces for the tabs in its indentation; null where there are several readings, or none. A line with nothing
 * in it has no indentation. A carriage return with nothing after it goes with the blanks of its line: nothing was read yet
 * that it could be held against, and it would be read as a text.
 */
function untabbed(raw: string): string | null {
  const text = raw.replace(/(?<=\n)[ \t\r]+$|(?<!\r)\r+$/, "");
  const readings = widths
    .flatMap((width) => [wide(width), stopped(width)])
    .flatMap((expand) => {
      const tried = text.replace(/(?<=^|\n) *\t[ \t]*(?=\S)/g, expand);
      const reading = readingOf(tried);
      return reading === null ? [] : [{ tried, reading }];
    });
  const [first] = readings;
  return first !== undefined && readings.every(({ reading }) => reading === first.reading) ? first.tried : null;
}

function* scalarsIn(node: unknown): Generator<Scalar> {
  if (isScalar(node)) yield node;
  else if (isSeq(node)) for (const item of node.items) yield* scalarsIn(item);
  else if (isMap(node))
    for (const { key, value } of node.items) {
      yield* scalarsIn(key);
      yield* scalarsIn(value);
    }
}

/** Lines, counted from 0, at whose ends blanks belong to a text: those of a block, and of quotes that go on. */
function linesOfTexts(text: string): ReadonlySet<number> {
  const lines = new Set<number>();
  const places = new Lines(text);
  const lineAt = (offset: number): number => places.span(offset, offset).line - 1;
  for (const document of parseAllDocuments(text, { uniqueKeys: false, prettyErrors: false, logLevel: "silent" }))
    for (const { type, range } of scalarsIn("contents" in document ? document.contents : null)) {
      const isBlock = type?.startsWith("BLOCK") === true;
      if (!isBlock && type?.startsWith("QUOTE") !== true) continue;
      const [start, end] = range ?? [0, 0];
      const [from, to] = [lineAt(start), lineAt(end)];
      // the line that opens a block holds none of its text, and after the last quote nothing is quoted
      for (let at = isBlock ? from + 1 : from; isBlock ? at <= lineAt(end - 1) : at < to; at += 1) lines.add(at);
    }
  return lines;
}

/** How many lines end in blanks. */
export const blanksIn = (text: string): number => text.match(/(?<![ \t])[ \t]+(?=\r*(?:\n|$))/g)?.length ?? 0;

/** A line as it stands before its line feed, with nothing after its last sign but the rest of the line end. */
const bared = (line: string): string =>
  line.replace(/(?<![ \t\r])[ \t\r]+$/, (end) => (end.endsWith("\r") ? "\r" : ""));

function withoutBlanks(text: string): string {
  if (blanksIn(text) === 0) return text;
  const kept = linesOfTexts(text);
  return text
    .split("\n")
    .map((line, at) => (kept.has(at) ? line : bared(line)))
    .join("\n");
}

/** Every step once, where nothing that is read changes by it. */
function inOrder(before: string): Formed {
  const done: FormKind[] = [];
  const end = usualEnd(before);
  const steps: readonly (readonly [FormKind, (text: string) => string])[] = [
    ["line-ends", (now) => withOneEnd(now, end)],
    ["blanks", withoutBlanks],
    ["end", (now) => withLastEnd(now, end)],
  ];
  let text = before;
  for (const [kind, step] of steps) {
    const next = step(text);
    if (next === text || !saysTheSame(text, next, [])) continue;
    text = next;
    done.push(kind);
  }
  return { text, done };
}

/** @param raw as it lies, with a byte-order mark or without; one that cannot be read stays as it is */
export function formedYaml(raw: string): Formed {
  const done: FormKind[] = [];
  let text = raw;
  if (raw.trim() === "") return { text, done };
  const isRead = readingOf(raw) !== null;
  const spaced = isRead || !/^ *\t/m.test(raw) ? null : untabbed(raw);
  if (spaced !== null) {
    text = spaced;
    done.push("tabs");
  } else if (!isRead) return { text: raw, done };
  // a step that one round could not make may be open in the next, once another has cleared its way
  for (let round = inOrder(text); round.done.length > 0; round = inOrder(text)) {
    text = round.text;
    done.push(...round.done.filter((kind) => !done.includes(kind)));
  }
  return { text, done };
}
