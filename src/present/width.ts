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

let segmenter: Intl.Segmenter | undefined;
/** Made when the first text needs it: that takes longer than most answers use for all their lines. */
const graphemes = (): Intl.Segmenter => (segmenter ??= new Intl.Segmenter("en", { granularity: "grapheme" }));

/** Units that are taken apart at once: the segmenter takes time by the square of what it is given. */
const stretch = 256;

/**
 * The characters of a text as a reader counts them, one after the other: a letter with its accents is one, and so is a
 * family of emoji. The last of a stretch may go on behind it, and is taken apart again from where it begins.
 */
function* eachCharacter(text: string): Generator<string> {
  for (let from = 0, size = stretch; from < text.length;) {
    const parts = Array.from(graphemes().segment(text.slice(from, from + size)), ({ segment }) => segment);
    const isEnd = from + size >= text.length;
    const whole = isEnd ? parts : parts.slice(0, -1);
    yield* whole;
    const taken = whole.reduce((sum, part) => sum + part.length, 0);
    from += taken;
    // one character longer than the stretch: there is no end to the marks that a letter may have
    size = taken === 0 ? size * 2 : stretch;
  }
}

const characters = (text: string): string[] => [...eachCharacter(text)];

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
  // one by one: of a long text only the front is looked at
  for (const character of eachCharacter(text)) {
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

/** The end of a word is not torn off it: so many characters stay together. */
const together = 3;

/** The front of a word that is too long, and how much of the word that is; a hyphen shows a break between letters. */
function frontOf(word: string, width: number): { readonly text: string; readonly taken: number } {
  const natural = breakable.exec(head(word, width))?.[0] ?? "";
  if (displayWidth(natural) * 3 > width) return { text: natural.replace(/\u00ad$/u, "-"), taken: natural.length };
  const tail = characters(word).slice(-together).join("");
  const letters = head(word.slice(0, -tail.length), width - 1);
  if (width > 4 && /\p{L}$/u.test(letters)) return { text: `${letters}-`, taken: letters.length };
  const front = head(word, width) || (characters(word)[0] ?? word);
  return { text: front, taken: front.length };
}

/** What `frontOf` needs to see of a word from a character on; null: the rest of it fits in the width. */
function aheadOf(word: readonly string[], from: number, width: number): string | null {
  let used = 0;
  for (let at = from; at < word.length; at += 1) {
    used += characterWidth(word[at] ?? "");
    if (used > width) return word.slice(from, at + 1 + together).join("");
  }
  return null;
}

/** Pieces of a word too long for a line. */
function pieces(word: string, width: number): string[] {
  if (displayWidth(word) <= width) return [word];
  const all = characters(word);
  const out: string[] = [];
  let at = 0;
  for (let ahead = aheadOf(all, at, width); ahead !== null; ahead = aheadOf(all, at, width)) {
    const { text, taken } = frontOf(ahead, width);
    out.push(text);
    let left = taken;
    for (; left > 0 && left >= (all[at] ?? "").length; at += 1) left -= (all[at] ?? "").length;
    // a break inside a character, after a hyphen with a mark on it
    if (left > 0) all[at] = (all[at] ?? "").slice(left);
  }
  return [...out, all.slice(at).join("")];
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
