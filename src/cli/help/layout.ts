/** Lists of two columns, as wide as the screen. */

function wrapped(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/**
 * Each with what it means beside it.
 * @param left width of the first column; what does not fit has its meaning on the next line
 * @param width of the screen, in characters
 */
export function twoColumns(rows: readonly (readonly [string, string])[], left: number, width: number): string {
  const room = Math.max(width - left - 4, 20);
  // A screen of a few columns has no room for two.
  const margin = " ".repeat(Math.max(left + 4, 0));
  const lines = rows.flatMap(([first, text]) => {
    const parts = wrapped(text, room);
    const fits = first.length <= left;
    const head = fits ? `  ${first.padEnd(left)}  ${parts[0] ?? ""}` : `  ${first}`;
    return [head, ...parts.slice(fits ? 1 : 0).map((part) => `${margin}${part}`)];
  });
  return lines.map((line) => `${line.trimEnd()}\n`).join("");
}
