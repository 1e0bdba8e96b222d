/** Markdown made from plain text: tables and lists that render on the usual hosts, with no HTML in them. */
import { oneLine, ordinarySpaces } from "./clean.js";

/** Text on one line in which no sign means anything but itself. */
export function mdText(text: string): string {
  return ordinarySpaces(oneLine(text))
    .replace(/[\\`*_{}[\]<>|~#&]/g, (sign) => `\\${sign}`)
    .replace(/^([-+=]|\d+[.)])(?=\s|$)/, (mark) => `${mark.slice(0, -1)}\\${mark.slice(-1)}`)
    .replace(/:\/\//g, "\\://");
}

/** A table. Cells are Markdown already; an empty table is nothing. */
export function mdTable(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  if (rows.length === 0) return [];
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)];
}

/** Blocks with an empty line between them. */
export function mdBlocks(blocks: readonly (readonly string[])[]): string {
  return `${blocks
    .filter((block) => block.length > 0)
    .map((block) => block.join("\n"))
    .join("\n\n")}\n`;
}
