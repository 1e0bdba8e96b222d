/** What was probably meant by something that is almost a figure, a change, a period or a quoted text. */
import { guessPeriod } from "./guess-period.js";

/** What keeps a text from being a figure. */
type FigureFault = "comma" | "separator" | "percent" | "ratio" | "quotes" | "minus" | "time";

interface Guess {
  /** The figure as it should be written; null when nobody can tell. */
  readonly text: string | null;
  readonly why: FigureFault;
}

const curly = /[“”„‟‘’‚«»]/;

/** Without the quotes of running text around it; null when there are none. */
export function uncurled(typed: string): string | null {
  const text = typed.trim();
  const first = text.at(0) ?? "";
  const last = text.at(-1) ?? "";
  if (!curly.test(first) && !curly.test(last)) return null;
  const inner = text.slice(curly.test(first) ? 1 : 0, curly.test(last) ? -1 : undefined).trim();
  return inner === "" ? null : inner;
}

const straight = (typed: string): string =>
  (uncurled(typed) ?? typed)
    .trim()
    .replace(/^["']|["']$/g, "")
    .replace(/^([<>~]?=?|\+)\s*[−–]\s*(?=\d)/, "$1-");

const isFigure = (text: string): boolean => /^(?:~|[<>]=?)?-?\d+(?:\.\d+)?$|^~?\d+\/\d+$/.test(text);

/**
 * The figure in the plan's form, from forms people type: `3,5`, `1_000`, `6 500`, `83 %`, `147 of 356`, `147 av 356`,
 * with a real minus or in quotes of running text; that `12:30` looks like a time. `null` when nothing is near.
 */
export function guessFigure(typed: string): Guess | null {
  const text = straight(typed);
  if (/^\d{1,2}:\d{2}(?::\d{2})?$/.test(text)) return { text: null, why: "time" };
  const ratio = /^(\d+)\s*(?:of|av|\/)\s*(\d+)$/i.exec(text);
  if (ratio?.[1] !== undefined && ratio[2] !== undefined && !isFigure(text))
    return { text: `${ratio[1]}/${ratio[2]}`, why: "ratio" };
  const percent = /^([<>~]?=?-?\d+(?:[.,]\d+)?)\s*%$/.exec(text);
  if (percent?.[1] !== undefined) return { text: percent[1].replace(",", "."), why: "percent" };
  if (/^[<>~]?=?-?\d+,\d+$/.test(text)) return { text: text.replace(",", "."), why: "comma" };
  const grouped = /^[<>~]?=?-?\d{1,3}(?:[ _'\u00A0\u202F.]\d{3})+$|^\d+(?:_\d+)+$/.test(text);
  if (grouped && !isFigure(text)) return { text: text.replace(/[ _'\u00A0\u202F.]/g, ""), why: "separator" };
  if (!isFigure(text)) return null;
  if (uncurled(typed) !== null) return { text, why: "quotes" };
  return /[−–]/.test(typed) ? { text, why: "minus" } : null;
}

const change = /^([+-]?)\s*(\d+)(?:([.,])(\d+))?\s*(%|prosent|per ?cent)?$/i;

/** A change from the baseline in the plan's form, in quotes, from `20 %`, `+2,5 %`, `−5`; `null` when nothing is near. */
export function guessChange(typed: string): { readonly text: string; readonly comma: boolean } | null {
  const found = change.exec(straight(typed));
  if (found === null) return null;
  const [, sign = "", whole = "", point, decimals, percent] = found;
  const amount = decimals === undefined ? whole : `${whole}.${decimals}`;
  const text = `"${sign === "" ? "+" : sign}${amount}${percent === undefined ? "" : " %"}"`;
  return { text, comma: point === "," };
}

/** Characters without width, which are no part of what was meant. */
const unseen = /[\u200B-\u200F\u202A-\u202E\u2060\uFEFF]/g;

/** The part of a schema that a text is held against. */
interface Form {
  readonly title?: unknown;
  readonly pattern?: unknown;
}

/** What was meant by a text of the wrong form: a period or day, or the same in straight quotes or without unseen characters; `null` when unclear. */
export function guessForm(typed: string, { title, pattern }: Form): string | null {
  const text = straight(typed);
  if (title === "Period" || title === "Forecast" || title === "CalendarDate") {
    const period = guessPeriod(text);
    const isDay = period !== null && /^\d{4}-\d{2}-\d{2}$/.test(period);
    if (period !== null && (isDay || title !== "CalendarDate")) return period;
  }
  const seen = text.replace(unseen, "");
  if (seen === typed || typeof pattern !== "string") return null;
  return new RegExp(pattern, "u").test(seen) ? `"${seen}"` : null;
}
