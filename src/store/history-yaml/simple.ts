/**
 * The values that plans are full of, read without the library: words, figures, texts in quotes, folded texts. Anything
 * that could mean something else is not simple, and is left to the library.
 */
import { own } from "./own.js";

/** Undefined: not simple. */
export type Simple = string | number | readonly string[] | undefined;

const figure = /^-?(?:0|[1-9]\d{0,14})(?:\.\d{1,12})?$/;
const quoted = /^(?:"[^"\\\n]*"|'[^'\n]*')$/;
/** Begins with a letter; a colon only inside a word, no number sign. */
const plain = /^[A-Za-z\u00C0-\u024F](?:[^\n:#]|:(?=[^ \n]))*$/;
const reserved = /^(?:null|Null|NULL|true|True|TRUE|false|False|FALSE)$/;
const list = /^\[(?:"[^"\\\n]*"|[A-Za-z][\w-]*)(?:, ?(?:"[^"\\\n]*"|[A-Za-z][\w-]*))*\]$/;
const member = /"[^"]*"|[A-Za-z][\w-]*/g;

/** A value that stands on one line: `inline` is the rest of that line, without spaces at its ends. */
export function simpleValue(inline: string): Simple {
  if (figure.test(inline)) return Number(inline);
  if (quoted.test(inline)) return own(inline.slice(1, -1));
  if (plain.test(inline)) return reserved.test(inline) ? undefined : own(inline);
  return list.test(inline) ? simpleList(inline) : undefined;
}

function simpleList(inline: string): readonly string[] | undefined {
  const members = inline.match(member) ?? [];
  if (members.some((word) => reserved.test(word))) return undefined;
  return Object.freeze(members.map((word) => own(word.startsWith('"') ? word.slice(1, -1) : word)));
}

/**
 * A folded (`>-`) or literal (`|-`) text whose lines are all indented alike. `body` is what follows the header's line. Lines no deeper than the key (`outer`), blank lines, deeper lines and spaces at the end of a line have meanings of their
 * own, and are not simple.
 */
export function simpleBlock(header: string, body: string, outer: number): string | undefined {
  const lines = body.replace(/\n+$/, "").split("\n");
  const [first = ""] = lines;
  const indent = first.length - first.trimStart().length;
  const margin = " ".repeat(indent);
  const alike = (line: string): boolean =>
    line.length > indent && line.startsWith(margin) && line[indent] !== " " && !line.endsWith(" ");
  if (indent <= outer || !lines.every(alike)) return undefined;
  const text = lines.map((line) => line.slice(indent)).join(header.startsWith(">") ? " " : "\n");
  return own(header.endsWith("-") ? text : `${text}\n`);
}
