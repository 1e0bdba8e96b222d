/** How wide text is, without a browser: the widths of Helvetica, which Arial and Liberation Sans share, and a little more. */

/** The fonts that the widths hold for; others are close, and the little more is for them. */
export const FONT = "Arial, 'Liberation Sans', Helvetica, sans-serif";

const MORE = 1.05;
const BOLD = 1.08;

/** Thousandths of the font size, from the font's own metrics (Adobe Helvetica AFM). */
const WIDTHS: readonly (readonly [number, string])[] = [
  [191, "'"],
  [222, "ijl"],
  [260, "|"],
  [278, " !,./:;I[]\\ft·\u00a0"],
  [333, "()-`r\u202f"],
  [355, '"'],
  [389, "*"],
  [469, "^"],
  [500, "cksvxyzJ"],
  [556, "#$0123456789?_abdeghnopquL–«»§"],
  [584, "+<=>~−"],
  [611, "FTZø"],
  [667, "&ABEKPSVXYÅ"],
  [722, "CDHNRUw"],
  [778, "GOQØ"],
  [833, "Mm"],
  [889, "%æ"],
  [944, "W"],
];

const known: ReadonlyMap<string, number> = new Map(
  WIDTHS.flatMap(([width, signs]) => Array.from(signs, (sign) => [sign, width] as const)),
);

/** What is in no table is as wide as high; marks that stand on the letter before have no width. */
function widthOf(sign: string): number {
  const own = known.get(sign);
  if (own !== undefined) return own;
  if (/\p{M}/u.test(sign)) return 0;
  return known.get(sign.normalize("NFD").charAt(0)) ?? 1000;
}

/** The same for the signs that most texts are made of, by their number. */
const usual: readonly number[] = Array.from({ length: 0x180 }, (_, code) => widthOf(String.fromCharCode(code)));

/** Width of one line of text at a font size, in the same unit as the size. */
export function textWidth(text: string, size: number, bold = false): number {
  let sum = 0;
  for (const sign of text) sum += usual[sign.charCodeAt(0)] ?? widthOf(sign);
  return (sum / 1000) * size * MORE * (bold ? BOLD : 1);
}

/** As much of the text as fits, with an ellipsis where something is cut. */
export function cutTo(text: string, width: number, size: number, bold = false): string {
  if (textWidth(text, size, bold) <= width) return text;
  const signs = Array.from(text);
  let [low, high] = [0, signs.length];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (textWidth(`${signs.slice(0, middle).join("").trimEnd()}…`, size, bold) <= width) low = middle;
    else high = middle - 1;
  }
  return `${signs.slice(0, low).join("").trimEnd()}…`;
}

/** Words longer than so many signs are cut rather than looked through. */
const LONGEST = 400;

/** Lines no wider than asked for, at most so many; the last is cut where more is left. */
export function wrapTo(text: string, width: number, size: number, lines: number, bold = false): string[] {
  const words = text
    .slice(0, LONGEST)
    .split(" ")
    .filter((word) => word !== "");
  const done: string[] = [];
  let line = "";
  for (const [at, word] of words.entries()) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (textWidth(longer, size, bold) <= width || line === "") {
      line = longer;
      continue;
    }
    if (done.length === lines - 1) return [...done, cutTo([line, ...words.slice(at)].join(" "), width, size, bold)];
    done.push(cutTo(line, width, size, bold));
    line = word;
  }
  return [...done, cutTo(line, width, size, bold)].filter((each) => each !== "");
}
