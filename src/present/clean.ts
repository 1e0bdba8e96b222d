/** Makes text from a plan harmless in a terminal: no escapes, no control characters, no hidden change of direction. */

/** C0 and C1 controls, and DEL; line feed and tab are dealt with by the callers that know of lines. */
// eslint-disable-next-line no-control-regex -- they are what is looked for
const controls = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g;

/** Embeddings, overrides and isolates of the bidirectional algorithm, and its marks: they can make code look other than it is. */
const directions = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** Line and paragraph separators, zero-width characters but the joiners, byte-order mark, tags, lone surrogates. */
const invisible = /[\u200b\u2028\u2029\u2060-\u2064\ufeff\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]|\p{Cs}/gu;

const picture = (character: string): string => {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x20) return String.fromCodePoint(0x2400 + code);
  return code === 0x7f ? "\u2421" : "\ufffd";
};

/** Where a word may be broken: of use while wrapping, and nothing to show. */
const softHyphens = /\u00ad/g;

/** Any of these, and halves of characters beyond the first plane, most of which are whole: nearly every text has none. */
const suspects = String.raw`\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ud800-\udfff\ufeff\ufff9-\ufffb`;
const suspect = new RegExp(`[${suspects}]`);

/**
 * Finds what a text is to be looked through for: the same, no-break spaces, and more signs, written as in a class of a
 * pattern. Nearly every text has none, and one look tells.
 */
export const careFor = (signs: string): RegExp => new RegExp(`[${suspects}\\u00a0\\u202f\\u2007${signs}]`);

/** Text with every character that could steer a terminal replaced by a visible one. Lines and tabs stay. */
export function harmless(text: string): string {
  if (!suspect.test(text)) return text;
  return text
    .replaceAll("\r\n", "\n")
    .replace(softHyphens, "")
    .replace(controls, picture)
    .replace(directions, "\ufffd")
    .replace(invisible, "\ufffd");
}

/** Text of a program's own, such as a template: only what steers a terminal or turns words around is replaced. */
export function unsteering(text: string): string {
  return text.replaceAll("\r\n", "\n").replace(controls, picture).replace(directions, "\ufffd");
}

/** As `harmless`, on one line: line breaks, tabs and runs of spaces become one space. No-break spaces stay. */
export function oneLine(text: string): string {
  const clean = harmless(/[\u2028\u2029]/.test(text) ? text.replace(/[\u2028\u2029]/g, "\n") : text);
  return (/[\t\n]| {2}/.test(clean) ? clean.replace(/[ \t\n]+/g, " ") : clean).trim();
}

/** No-break spaces become ordinary ones and soft hyphens go, so that what is shown can be searched for and copied. */
export function ordinarySpaces(text: string): string {
  if (text.search(/[\u00ad\u00a0\u202f\u2007]/) < 0) return text;
  return text.replace(softHyphens, "").replace(/[\u00a0\u202f\u2007]/g, " ");
}

const plainMarks: Readonly<Record<string, string>> = {
  "\u2013": "-",
  "\u2014": "-",
  "\u2212": "-",
  "\u2026": "~",
  "\u00ab": '"',
  "\u00bb": '"',
  "\u201c": '"',
  "\u201d": '"',
  "\u2018": "'",
  "\u2019": "'",
  "\u00b7": "|",
  "\u2192": ">",
  "\ufffd": "?",
};

/**
 * Typographic marks as plain ASCII, one for one so that columns stay; letters stay as they are, since a name is a name.
 * An ellipsis, where text was cut, becomes a tilde.
 */
export function plainSigns(text: string): string {
  return ordinarySpaces(text)
    .replace(
      /[\u2013\u2014\u2212\u2026\u00ab\u00bb\u201c\u201d\u2018\u2019\u00b7\u2192\ufffd]/g,
      (mark) => plainMarks[mark] ?? mark,
    )
    .replace(/[\u2400-\u2421]/g, "?");
}
