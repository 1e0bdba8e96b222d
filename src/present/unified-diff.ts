/** What changes in a file, as the unified diff that `git apply` and `patch` read; lines are changed and never moved. */
import { harmless } from "./clean.js";
import { paintFor } from "./colour.js";

export interface FileChange {
  /** From the top of the repository, with `/`. */
  readonly file: string;
  readonly before: string;
  /** With each line where it was; a last one without an end may be gone. */
  readonly after: string;
}

export interface DiffOptions {
  readonly colour: boolean;
  /** For a person's screen: nothing that could steer it, and what nobody sees is shown. Else for a program. */
  readonly screen: boolean;
}

/** Lines shown before and after a change. */
const around = 3;

interface Hunk {
  readonly from: number;
  readonly to: number;
}

/** Stretches of lines, counted from 0 and the end exclusive, that hold the changed lines and what lies around them. */
function hunksOf(changed: readonly number[], count: number): Hunk[] {
  const hunks: Hunk[] = [];
  for (const at of changed) {
    const [from, to] = [Math.max(0, at - around), Math.min(count, at + around + 1)];
    const last = hunks.at(-1);
    if (last !== undefined && from <= last.to) hunks.splice(-1, 1, { from: last.from, to });
    else hunks.push({ from, to });
  }
  return hunks;
}

/** The lines of a text and whether the last one has an end. */
function linesOf(text: string): { readonly lines: readonly string[]; readonly ended: boolean } {
  const ended = text.endsWith("\n");
  const lines = text.split("\n");
  return { lines: ended ? lines.slice(0, -1) : lines, ended };
}

const visible = (line: string): string => harmless(line.replace(/\r$/, "")).replaceAll("\u00a0", "\ufffd");

/** Lines of one stretch: what goes together, then what comes. */
function hunkLines({ from, to }: Hunk, before: readonly string[], after: readonly string[]): string[] {
  const lines: string[] = [];
  let at = from;
  while (at < to) {
    let end = at;
    while (end < to && before[end] !== after[end]) end += 1;
    if (end === at) {
      lines.push(` ${before[at] ?? ""}`);
      at += 1;
      continue;
    }
    lines.push(...before.slice(at, end).map((line) => `-${line}`), ...after.slice(at, end).map((line) => `+${line}`));
    at = end;
  }
  return lines;
}

/** What stands after the last line where it has no end. */
const noEnd = "\\ No newline at end of file";

/** @param unended signs of the lines that stand in a text without an end at its end: " -" of the old, " +" of the new */
function withEnds(lines: readonly string[], unended: readonly string[]): string[] {
  const ends = new Set(unended.map((signs) => lines.findLastIndex((line) => signs.includes(line[0] ?? ""))));
  return lines.flatMap((line, at) => (ends.has(at) ? [line, noEnd] : [line]));
}

/** Where a stretch stands in a text, as the diff has it. */
function rangeOf(from: number, lines: readonly string[], signs: string): string {
  const count = lines.filter((line) => signs.includes(line[0] ?? "")).length;
  return `${count === 0 ? from : from + 1}${count === 1 ? "" : `,${count}`}`;
}

function fileLines({ file, before, after }: FileChange): string[] {
  const [old, fresh] = [linesOf(before), linesOf(after)];
  const count = Math.max(old.lines.length, fresh.lines.length);
  const changed = Array.from({ length: count }, (_each, at) => at).filter((at) => old.lines[at] !== fresh.lines[at]);
  if (changed.length === 0) return [];
  const body = hunksOf(changed, count).flatMap((hunk) => {
    const lines = hunkLines(hunk, old.lines, fresh.lines);
    const isLast = hunk.to === count;
    const unended = [...(isLast && !old.ended ? [" -"] : []), ...(isLast && !fresh.ended ? [" +"] : [])];
    const ranges = `-${rangeOf(hunk.from, lines, " -")} +${rangeOf(hunk.from, lines, " +")}`;
    return [`@@ ${ranges} @@`, ...withEnds(lines, unended)];
  });
  return [`--- a/${file}`, `+++ b/${file}`, ...body];
}

/** One after the other; empty where nothing changes. */
export function unifiedDiff(changes: readonly FileChange[], { colour, screen }: DiffOptions): string {
  const paint = paintFor(colour);
  const painted = (line: string): string => {
    const text = screen ? visible(line) : line;
    if (/^(?:---|\+\+\+) /.test(line)) return paint.strong(text);
    if (line.startsWith("@@")) return paint.accent(text);
    return line.startsWith("-") ? paint.bad(text) : line.startsWith("+") ? paint.good(text) : text;
  };
  return changes
    .flatMap(fileLines)
    .map((line) => `${painted(line)}\n`)
    .join("");
}
