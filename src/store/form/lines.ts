/** The form of a file that is no matter of what it says: which line ends it has, and how it ends. */

/** What was put in order: the names under which it is told. */
export type FormKind = "tabs" | "line-ends" | "blanks" | "end" | "separator" | "figures";

/** A text in order, and what was done to it. */
export interface Formed {
  readonly text: string;
  readonly done: readonly FormKind[];
}

/** The line end that most lines have; where there are as many of each, that of the most systems. */
export function usualEnd(text: string): "\n" | "\r\n" {
  const all = text.match(/\n/g)?.length ?? 0;
  const windows = text.match(/\r\n/g)?.length ?? 0;
  return windows > all - windows ? "\r\n" : "\n";
}

/**
 * A line end with all carriage returns before it: `\r\r\n` is a line end that was turned into one of Windows twice, and with
 * only one of them taken away it would be one of Windows still.
 */
export const withOneEnd = (text: string, end: string): string => text.replace(/(?<!\r)\r*\n/g, () => end);

/**
 * One line end after the last thing that stands there; a text with nothing in it stays as it is. A carriage return with
 * nothing after it is half a line end: a line feed put behind it would make it one of Windows.
 */
export const withLastEnd = (text: string, end: string): string =>
  text.trim() === "" ? text : `${text.replace(/(?<![ \t\r\n])[ \t\r\n]+$/, "")}${end}`;
