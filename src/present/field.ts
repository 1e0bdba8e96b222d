/**
 * Which keys lead to a place in a YAML file, read from its indentation, so that also a file that cannot be parsed has
 * them. Positions in lists are left out: what stands before a place may come and go.
 */

const key = /(["']?)([\p{L}\p{N}_.-]+)\1\s*:(?=\s|$)/gu;

/** The last key that begins in the line at or before an offset. */
function keyIn(line: string, offset: number): { name: string; at: number } | null {
  let found: { name: string; at: number } | null = null;
  for (const match of line.matchAll(key)) if (match.index <= offset) found = { name: match[2] ?? "", at: match.index };
  return found;
}

/** Where the text of a line begins, past the dashes of a list. */
const beginning = (line: string): number => /^(?:\s|-(?=\s))*/.exec(line)?.[0].length ?? 0;

const isBare = (line: string): boolean => /^\s*(?:#|$)/.test(line);

/** Beyond this nobody writes a line by hand, and reading it for keys is slow. */
const longest = 10_000;

/**
 * The keys from the top of the file, joined by points; empty where there is none.
 * @param line counted from 1, as `col` is
 */
export function fieldAt(lines: readonly string[], line: number, col: number): string {
  const own = (lines[line - 1] ?? "").slice(0, longest);
  const here = keyIn(own, col - 1);
  const keys = here === null ? [] : [here.name];
  let indent = here === null ? beginning(own) : Math.min(here.at, beginning(own));
  if (here !== null && here.at > indent) {
    const outer = keyIn(own, indent);
    if (outer !== null) keys.unshift(outer.name);
  }
  for (let at = line - 2; at >= 0 && indent > 0; at -= 1) {
    const above = (lines[at] ?? "").slice(0, longest);
    const start = beginning(above);
    if (isBare(above) || start >= indent) continue;
    const found = keyIn(above, start);
    if (found !== null && found.at === start) keys.unshift(found.name);
    indent = start;
  }
  return keys.join(".");
}
