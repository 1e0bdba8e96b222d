/** What to do with a character that nobody can see: it goes, or an ordinary space takes its place. */
import type { FindingData } from "../../model/finding.js";

/** Without width, and without a meaning of their own: spaces and joiners of no width, the mark of byte order. */
const empty: ReadonlySet<string> = new Set(["\u200B", "\u2060", "\uFEFF"]);

/** They say how signs between letters of two directions are read; without letters of the second they say nothing. */
const marks: ReadonlySet<string> = new Set(["\u200E", "\u200F"]);

const rightToLeft = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/;

/** The text without the characters that may go anywhere. */
export const withoutEmpty = (text: string): string => text.replace(/[\u200B\u200E\u200F\u2060\uFEFF]/g, "");

/** The character that a finding is about. */
export function characterOf({ point }: FindingData): string | null {
  const code = typeof point === "string" ? /^U\+([\dA-F]{4})$/.exec(point)?.[1] : undefined;
  return code === undefined ? null : String.fromCharCode(parseInt(code, 16));
}

const mayGo = (character: string, line: string): boolean =>
  empty.has(character) || (marks.has(character) && !rightToLeft.test(line));

/**
 * What to put in its place inside a text; null where nobody can tell: a line separator may stand for a space or for
 * nothing, and text whose direction is turned may have been read otherwise than it is written.
 */
export const inText = (character: string, line: string): string | null => (mayGo(character, line) ? "" : null);

/**
 * The same before a line's text or after a colon, where the plan's reader takes it for a space: so it is a space, unless
 * there is one already.
 * @param at where it stands in the line
 */
export function inStructure(character: string, line: string, at: number): string {
  const beside =
    line.slice(0, at).trim() === "" || /\s/.test(line[at - 1] ?? "") || /^(?:\s|$)/.test(line.slice(at + 1));
  return mayGo(character, line) && beside ? "" : " ";
}

/** One escape of double-quoted text, whole. */
const escape = /\\(?:U[\dA-Fa-f]{8}|u[\dA-Fa-f]{4}|x[\dA-Fa-f]{2}|[^])/g;

/**
 * Double-quoted text without the escapes of a character that may go anywhere; null where it is none, or has none.
 * @param scalar with its quotes, on one line
 */
export function withoutEscapes(scalar: string, character: string): string | null {
  if (!scalar.startsWith('"') || !scalar.endsWith('"') || !mayGo(character, scalar)) return null;
  const code = character.charCodeAt(0);
  const made = scalar.replace(escape, (all) =>
    /^\\[uUx]/.test(all) && parseInt(all.slice(2), 16) === code ? "" : all,
  );
  return made === scalar ? null : made;
}
