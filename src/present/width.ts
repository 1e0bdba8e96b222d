/** How wide text is in a terminal, and how it is wrapped, cut and padded by that width. */

/** Combining marks, joiners and variation selectors take no room of their own. */
const zeroWidth = /^[\p{Mn}\p{Me}\p{Cf}]+$/u;

/** Blocks that terminals draw two cells wide (East Asian Wide and Fullwidth, and pictographs shown as emoji). */
const wide =
  /^(?:[\u1100-\u115f\u231a\u231b\u2329\u232a\u23e9-\u23ec\u23f0\u23f3\u25fd\u25fe\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6]|[\u{1f300}-\u{1f64f}\u{1f680}-\u{1f9ff}\u{20000}-\u{3fffd}]|\p{Emoji_Presentation})/u;

/** Letters, marks and box drawings that take one cell each: no need to look at every character. */
const narrow =
  /^[\u0020-\u007e\u00a0-\u00ac\u00ae-\u02ff\u2010-\u2027\u2030-\u205e\u20ac\u2190-\u2199\u2212\u2500-\u25fc\u2713-\u2716\ufffd]*$/;

// eslint-disable-next-line no-control-regex -- an escape is what is looked for
const colourCodes = /\u001b\[[0-9;]*m/g;
const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });

/** The characters of a text as a reader counts them: a letter with its accents is one, and so is a family of emoji. */
function characters(text: string): string[] {
  return Array.from(graphemes.segment(text), (part) => part.segment);
}

/** Cells that one character takes: 0, 1 or 2. */
export function characterWidth(character: string): 0 | 1 | 2 {
  if (character === "" || zeroWidth.test(character)) return 0;
  return wide.test(character) || character.includes("\ufe0f") ? 2 : 1;
}

/** Cells that a text takes on one line. Colour codes take none. */
export function displayWidth(text: string): number {
  const bare = text.replace(colourCodes, "");
  if (narrow.test(bare)) return bare.length;
  return characters(bare).reduce((sum, character) => sum + characterWidth(character), 0);
}

/** As many whole characters from the front as fit in `width` cells. */
function head(text: string, width: number): string {
  let taken = "";
  let used = 0;
  for (const character of characters(text)) {
    used += characterWidth(character);
    if (used > width) break;
    taken += character;
  }
  return taken;
}

/** Text cut to `width` cells, the last of which is an ellipsis where something was left out. */
export function truncate(text: string, width: number): string {
  if (displayWidth(text) <= width) return text;
  return width < 1 ? "" : `${head(text, width - 1).trimEnd()}…`;
}

export function padEnd(text: string, width: number): string {
  return text + " ".repeat(Math.max(0, width - displayWidth(text)));
}

/** A place inside a word that was made for breaking: after a hyphen, slash, dash or point, or at a soft hyphen. */
const breakable = /^.*[-/–_.\u00ad]/u;

/** The front of a word that is too long, and how much of the word that is; a hyphen shows a break between letters. */
function frontOf(word: string, width: number): { readonly text: string; readonly taken: number } {
  const natural = breakable.exec(head(word, width))?.[0] ?? "";
  if (displayWidth(natural) * 3 > width) return { text: natural.replace(/\u00ad$/u, "-"), taken: natural.length };
  const tail = characters(word).slice(-3).join("");
  const letters = head(word.slice(0, -tail.length), width - 1);
  if (width > 4 && /\p{L}$/u.test(letters)) return { text: `${letters}-`, taken: letters.length };
  const front = head(word, width) || (characters(word)[0] ?? word);
  return { text: front, taken: front.length };
}

/** Pieces of a word too long for a line. */
function pieces(word: string, width: number): string[] {
  const out: string[] = [];
  let rest = word;
  while (displayWidth(rest) > width) {
    const { text, taken } = frontOf(rest, width);
    out.push(text);
    rest = rest.slice(taken);
  }
  return [...out, rest];
}

/** Lines of at most `width` cells, broken at ordinary spaces; words that are too long are broken inside. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/[ \n]+/)) {
    if (line !== "" && displayWidth(`${line} ${word}`) <= width) line = `${line} ${word}`;
    else {
      if (line !== "") lines.push(line);
      const parts = pieces(word, Math.max(2, width));
      lines.push(...parts.slice(0, -1));
      line = parts.at(-1) ?? "";
    }
  }
  return [...lines, line].map((each) => each.replace(/\u00ad/g, ""));
}

/** The same, and at most `most` lines: the last ends in an ellipsis where something was left out. */
export function wrapAtMost(text: string, width: number, most: number): string[] {
  const lines = wrap(text, width);
  if (lines.length <= most) return lines;
  return [...lines.slice(0, most - 1), truncate(lines.slice(most - 1).join(" "), width)];
}

/** The part of a text that stands in the cells from `from` up to `to`, both counted from 0. */
export function cells(text: string, from: number, to: number): string {
  let at = 0;
  let part = "";
  for (const character of characters(text)) {
    const end = at + characterWidth(character);
    if (at >= from && end <= to) part += character;
    at = end;
  }
  return part;
}
