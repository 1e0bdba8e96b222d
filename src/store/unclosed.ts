/** Finds the bracket that was opened and never closed, where the reader only tells that something is missing. */

/** A text in quotes, which begin where a value does; a comment; a bracket. */
const pieces = /(?<=^|[\s,[{:-])(?:"(?:[^"\\]|\\[^])*"|'(?:[^']|'')*')|(?<=^|\s)#[^\n]*|[[\]{}]/g;

const closes: Readonly<Record<string, string>> = { "]": "[", "}": "{" };

/** The offset of the innermost one that is open at the end of a stretch; null where none is. A bracket closes its own kind only. */
function openAtEnd(stretch: string, wanted: "[" | "{"): number | null {
  const open: { readonly sign: string; readonly at: number }[] = [];
  for (const { 0: sign, index } of stretch.matchAll(pieces)) {
    if (sign === "[" || sign === "{") open.push({ sign, at: index });
    else if (open.at(-1)?.sign === closes[sign]) open.pop();
  }
  return open.findLast(({ sign }) => sign === wanted)?.at ?? null;
}

/** Lines that are looked at, from the one on which the reader gave up. */
const mostLines = 200;

/**
 * @param wanted the kind that the reader misses the end of
 * @param at the offset at which it gave up
 * @returns its offset; null where none is found near
 */
export function lastUnclosedBracket(text: string, wanted: "[" | "{", at: number): number | null {
  let start = at;
  for (let line = 0; line < mostLines && start >= 0; line += 1) {
    const before = text.lastIndexOf("\n", start - 1);
    const found = openAtEnd(text.slice(before + 1, at), wanted);
    if (found !== null) return before + 1 + found;
    start = before;
  }
  return null;
}
