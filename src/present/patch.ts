/** A suggestion as an edit that a host can make with one click: what to take away, and what to put there. */
import { oneLine } from "./clean.js";
import type { Told } from "./told.js";

export interface Patch {
  /** On one line; counted from 1, in UTF-16 units, the end exclusive. */
  readonly line: number;
  readonly col: number;
  readonly endCol: number;
  readonly inserted: string;
}

/** What is suggested there is a figure, and stands without quotes. */
const figures: ReadonlySet<string> = new Set([
  "decimal-comma",
  "figure-form",
  "number-form",
  "share-as-fraction",
  "wrong-type",
]);

const quotedText = /^(["']).*\1$/;

/** Without quotes YAML would take it for something else than text, or this tool would ask for the quotes. */
const wantsQuotes = (text: string): boolean =>
  /^[-+]?[.\d][\d._,:eE+-]*$/.test(text) ||
  /^(?:true|false|yes|no|on|off|null|y|n|~)$/i.test(text) ||
  /^[-?:,[\]{}#&*!|>'"%@`\s]|: |:$| #|\s$/.test(text);

/** The suggestion with the quotes it needs; null where it cannot be written by rule. */
function written({ code, suggestion }: Told, deleted: string): string | null {
  if (suggestion === null || suggestion !== oneLine(suggestion)) return null;
  if (figures.has(code) || quotedText.test(suggestion)) return suggestion;
  const quote = quotedText.exec(deleted)?.[1] ?? (wantsQuotes(suggestion) ? '"' : "");
  if (quote === "") return suggestion;
  return /["'\\]/.test(suggestion) ? null : quote + suggestion + quote;
}

/** The edit; null where there is no suggestion, or where it is no text of a plan file to put at the place. */
export function patchOf(told: Told, lines: readonly string[] | undefined): Patch | null {
  const { file, code, line, col, endLine, endCol, conceal } = told;
  const text = lines?.[line - 1];
  if (text === undefined || line !== endLine || conceal || !file.endsWith(".yaml")) return null;
  // its suggestion is a place for the file
  if (code === "file-unknown") return null;
  const deleted = text.slice(col - 1, endCol - 1);
  const inserted = written(told, deleted);
  if (inserted === null || deleted.trim() === "" || inserted === deleted) return null;
  return { line, col, endCol, inserted };
}
