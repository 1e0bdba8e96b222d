/** Markdown made from plain text: tables and lists that render on the usual hosts, with no HTML in them. */
import { careFor, oneLine, ordinarySpaces } from "./clean.js";

/**
 * What a host makes a call or a reference of, as the rules of GitHub and GitLab are: `@name` and `@group/team` where no
 * Latin letter or digit stands before it, `#12`, `owner/repo#12` and `GH-12`, which `fixes` before it would close, and
 * `!12`. A commit's id becomes a link and nothing more, so it stays.
 */
const references =
  /(?<![A-Za-z0-9])(?:@[A-Za-z0-9_]|(?:[A-Za-z0-9][\w.-]{0,99}(?:\/[\w.-]{1,99})?)?[#!]\d|GH-\d)(?:[\w./@#!-]*\w)?/gi;

/** What may mean more than itself; most texts have none of it. */
const care = careFor("\\t\\n\\\\`*_{}[\\]<>|~#&$%@!/^");
const careToo = /www\.|gh-\d|^\s|\s$| {2}/i;

/** Text in which no sign means anything but itself, but for what stands at the beginning of a line. */
const escaped = (text: string): string =>
  text
    .replace(/[\\`*_{}[\]<>|~#&]/g, (sign) => `\\${sign}`)
    .replace(/[$%^](?=[A-Za-z"])/g, (sign) => `\\${sign}`)
    .replace(/:\/\//g, "\\://")
    .replace(/\bwww\./gi, (word) => `${word.slice(0, -1)}\\.`);

/**
 * Text on one line in which no sign means anything but itself, which calls upon nobody and refers to nothing: what a
 * host would read as a call or a reference stands as code, where it is found by whoever searches and does nothing. At
 * the beginning of a line `/close` would be a command.
 */
export function mdText(text: string): string {
  return atStart(care.test(text) || careToo.test(text) ? meaningless(ordinarySpaces(oneLine(text))) : text);
}

/** Text of which the beginning is seen to. */
function meaningless(line: string): string {
  const called = [...line.matchAll(references)];
  const ends = called.map(({ index, 0: word }) => index + word.length);
  const between = [0, ...ends].map((start, at) => escaped(line.slice(start, called[at]?.index ?? line.length)));
  return between.map((part, at) => (called[at] === undefined ? part : `${part}\`${called[at][0]}\``)).join("");
}

/** At the beginning of a line a mark would make a list, and a stroke a command. */
const atStart = (line: string): string =>
  /^[-+=\d/]/.test(line)
    ? line
        .replace(/^([-+=]|\d+[.)])(?=\s|$)/, (mark) => `${mark.slice(0, -1)}\\${mark.slice(-1)}`)
        .replace(/^\//, "\\/")
    : line;

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
