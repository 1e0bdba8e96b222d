/** Numbers as people write them, with a comma or a point for decimals and whatever parts thousands. */
import type { Decimal } from "./figures.js";

export interface NumberRead {
  /** With a point, and its decimals as they were written. */
  readonly text: string;
  /** Three digits after the only sign: it may part thousands or decimals. */
  readonly unclear: boolean;
}

const SPACES = /[\s\u00a0\u202f\u2009']+/g;
const signOf: Readonly<Record<Decimal, string>> = { comma: ",", point: "." };

/** Groups of three after one to three digits. */
const isGrouped = (text: string, sign: string): boolean =>
  text.split(sign).every((group, at) => (at === 0 ? /^\d{1,3}$/ : /^\d{3}$/).test(group));

function withBoth(text: string): string | null {
  const decimal = text.lastIndexOf(",") > text.lastIndexOf(".") ? "," : ".";
  const thousands = decimal === "," ? "." : ",";
  const [whole = "", decimals = "", ...more] = text.split(decimal);
  return more.length === 0 && isGrouped(whole, thousands) && /^\d+$/.test(decimals)
    ? `${whole.replaceAll(thousands, "")}.${decimals}`
    : null;
}

/** A number with signs of one kind alone. */
function withOne(text: string, sign: string, decimal: Decimal | null): NumberRead | null {
  const [whole = "", decimals = "", ...more] = text.split(sign);
  const grouped = isGrouped(text, sign);
  const clear = (written: string): NumberRead => ({ text: written, unclear: false });
  if (more.length > 0) return grouped ? clear(text.replaceAll(sign, "")) : null;
  if (!/^\d+$/.test(whole) || !/^\d+$/.test(decimals)) return null;
  if (decimal !== null && signOf[decimal] !== sign) return grouped ? clear(`${whole}${decimals}`) : null;
  const isUnclear = decimal === null && grouped && whole !== "0";
  return { text: `${whole}.${decimals}`, unclear: isUnclear };
}

/** null: it is no number, or not one in a file that writes decimals this way. */
export function numberOf(written: string, decimal: Decimal | null): NumberRead | null {
  const bare = written.replace(SPACES, "").replace(/^[\u2212–]/, "-");
  const minus = bare.startsWith("-") ? "-" : "";
  const text = bare.replace(/^[-+]/, "");
  const signed = (read: NumberRead | null): NumberRead | null =>
    read === null ? null : { ...read, text: `${minus}${read.text}` };
  if (/^\d+$/.test(text)) return signed({ text: text.replace(/^0+(?=\d)/, ""), unclear: false });
  if (!/^[\d.,]+$/.test(text)) return null;
  if (text.includes(",") && text.includes(".")) {
    const both = withBoth(text);
    return both === null ? null : signed({ text: both, unclear: false });
  }
  return signed(withOne(text, text.includes(",") ? "," : ".", decimal));
}

/** The decimal sign of a whole file: the one that some number shows beyond doubt; null where none does, or both do. */
export function decimalOf(cells: readonly string[]): Decimal | null {
  const shown = new Set<Decimal>();
  for (const cell of cells) {
    const found = /^[-+\u2212–]?[\d\s\u00a0\u202f]*?\d([.,])(\d+)\s*(?:%|\*)?$/.exec(cell.trim());
    if (found === null) continue;
    const [whole = "", sign, decimals = ""] = found;
    const beyondDoubt = decimals.length !== 3 || /^[-+]?0[.,]/.test(whole);
    if (beyondDoubt) shown.add(sign === "," ? "comma" : "point");
  }
  const [one] = shown;
  return shown.size === 1 ? (one ?? null) : null;
}
