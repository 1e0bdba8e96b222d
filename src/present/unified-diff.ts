/** What changes in a file, as the unified diff that `git apply` and `patch` read. */
import { harmless } from "./clean.js";
import { paintFor } from "./colour.js";
import { type LineStep, lineSteps } from "./line-diff.js";

export interface FileChange {
  /** From the top of the repository, with `/`. */
  readonly file: string;
  /** Empty for a file that is new. */
  readonly before: string;
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

/** The lines of a text, each with its end; the last may have none. */
const linesOf = (text: string): readonly string[] => (text === "" ? [] : text.split(/(?<=\n)/));

const isChanged = (line: string): boolean => /^[-+](?!--|\+\+)/.test(line);

/** Blanks at the end are seen where a line changes, and line ends where a file had two kinds: else it would look the same. */
function visible(line: string, showsEnds: boolean): string {
  const ended = showsEnds && isChanged(line) ? line.replace(/\r$/, "␍") : line.replace(/\r$/, "");
  const blank = isChanged(ended) ? ended.replace(/(?<=.)[ \t]+(?=␍?$)/, (all) => "·".repeat(all.length)) : ended;
  return harmless(blank).replaceAll("\u00a0", "\ufffd");
}

/** What stands after a line that has no end. */
const noEnd = "\\ No newline at end of file";

const withoutEnd = (line: string): string[] => (line.endsWith("\n") ? [line.slice(0, -1)] : [line, noEnd]);

/** Where a stretch stands in a text, as the diff has it. */
const rangeOf = (before: number, count: number): string =>
  `${count === 0 ? before : before + 1}${count === 1 ? "" : `,${count}`}`;

function fileLines({ file, before, after }: FileChange): string[] {
  const steps = lineSteps(linesOf(before), linesOf(after));
  const changed = steps.flatMap(({ sign }, at) => (sign === " " ? [] : [at]));
  if (changed.length === 0) return [];
  const body = hunksOf(changed, steps.length).flatMap(({ from, to }) => {
    const count = (stretch: readonly LineStep[], other: string): number =>
      stretch.filter(({ sign }) => sign !== other).length;
    const [above, own] = [steps.slice(0, from), steps.slice(from, to)];
    const ranges = `-${rangeOf(count(above, "+"), count(own, "+"))} +${rangeOf(count(above, "-"), count(own, "-"))}`;
    return [`@@ ${ranges} @@`, ...own.flatMap(({ sign, line }) => withoutEnd(`${sign}${line}`))];
  });
  return [before === "" ? "--- /dev/null" : `--- a/${file}`, `+++ b/${file}`, ...body];
}

/** One after the other; empty where nothing changes. */
export function unifiedDiff(changes: readonly FileChange[], { colour, screen }: DiffOptions): string {
  const paint = paintFor(colour);
  const painted = (line: string, showsEnds: boolean): string => {
    const text = screen ? visible(line, showsEnds) : line;
    if (/^(?:---|\+\+\+) /.test(line)) return paint.strong(text);
    if (line.startsWith("@@")) return paint.accent(text);
    return line.startsWith("-") ? paint.bad(text) : line.startsWith("+") ? paint.good(text) : text;
  };
  return changes
    .flatMap((change) => {
      const showsEnds = change.before.includes("\r\n") && /(?:^|[^\r])\n/.test(change.before);
      return fileLines(change).map((line) => `${painted(line, showsEnds)}\n`);
    })
    .join("");
}
