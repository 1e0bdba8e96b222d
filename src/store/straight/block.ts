/** Folded (`>`) and literal (`|`) texts whose lines are all indented alike, with blank lines between paragraphs at most. */
import { NotStraight } from "./inline.js";

const newline = 10;
const space = 32;

interface Line {
  readonly start: number;
  /** Where its words begin; where it ends, if it is blank. */
  readonly words: number;
  readonly end: number;
}

function lineAt(text: string, start: number): Line {
  let words = start;
  while (text.charCodeAt(words) === space) words += 1;
  const found = text.indexOf("\n", start);
  return { start, words, end: found < 0 ? text.length : found };
}

/** A blank line has nothing in it, not even a blank, which could be part of the text. */
function isBlank(text: string, { start, words }: Line): boolean {
  if (words < text.length && text.charCodeAt(words) !== newline) return false;
  if (words > start) throw new NotStraight();
  return true;
}

export interface BlockText {
  readonly value: string;
  /** How many lines it takes, and where the line after its last words begins. */
  readonly lines: number;
  readonly end: number;
}

/**
 * @param from where the line after the header begins
 * @param outer the indentation of what the text belongs to: a line that is no deeper ends it
 * @throws NotStraight for deeper lines and blanks at ends of lines, which have meanings of their own
 */
export function blockText(header: string, text: string, from: number, outer: number): BlockText {
  const first = lineAt(text, from);
  const indent = first.words - from;
  if (indent <= outer || isBlank(text, first)) throw new NotStraight();
  const between = (blank: number): string => {
    if (header.startsWith("|")) return "\n".repeat(blank + 1);
    return blank === 0 ? " " : "\n".repeat(blank);
  };
  let [value, lines, blank, end] = ["", 0, 0, from];
  for (let at = from; at < text.length;) {
    const line = lineAt(text, at);
    at = line.end + 1;
    if (isBlank(text, line)) {
      blank += 1;
      continue;
    }
    if (line.words - line.start <= outer) break;
    if (line.words - line.start !== indent || text.charCodeAt(line.end - 1) === space) throw new NotStraight();
    value += (lines === 0 ? "" : between(blank)) + text.slice(line.words, line.end);
    lines += blank + 1;
    blank = 0;
    end = Math.min(at, text.length);
  }
  return { value: header.endsWith("-") ? value : `${value}\n`, lines: lines + blank, end };
}
