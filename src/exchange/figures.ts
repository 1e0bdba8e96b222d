/** From what stands in a cell to a figure of the plan's own way of writing: "57,0*" is 57.0 and provisional. */
import type { ReadCell } from "../model/sheet.js";
import { numberOf } from "./numbers.js";
import { type FigureFlag, isFlag, isMissing, type Meaning, type MissingWhy } from "./signs.js";

export type Decimal = "comma" | "point";

/** How the figures of a file are written. */
export interface Style {
  readonly signs: ReadonlyMap<string, Meaning>;
  /** null: the figures do not show it. */
  readonly decimal: Decimal | null;
  /** What each is multiplied by to be in the measure's unit. */
  readonly factor: number;
}

/** Why what stands in a cell is no figure: one that a spreadsheet turned into a day cannot be turned back. */
type NoFigure = "text" | "formula" | "day" | "sign";

interface Beside {
  readonly flags: readonly FigureFlag[];
  /** Marks of footnotes, as they are written before them: "1", "*". */
  readonly marks: readonly string[];
  /** The signs that were read, each with what it was taken to mean. */
  readonly signs: readonly (readonly [sign: string, meaning: Meaning])[];
}

export type FigureRead =
  | { readonly kind: "empty" }
  | { readonly kind: "none"; readonly why: NoFigure; readonly text: string }
  | ({ readonly kind: "missing"; readonly why: MissingWhy } & Beside)
  | ({
      readonly kind: "value";
      readonly value: number | string;
      /** Written with a per cent sign. */
      readonly percent: boolean;
      readonly unclear: boolean;
    } & Beside);

const raised: Readonly<Record<string, string>> = {
  ...{ "¹": "1", "²": "2", "³": "3", "⁴": "4", "⁵": "5", "⁶": "6", "⁷": "7", "⁸": "8", "⁹": "9", "⁰": "0" },
};

/** "57,0 1)", "57,0¹": the marks, and what stands before them. */
export function withoutMarks(text: string): { readonly bare: string; readonly marks: readonly string[] } {
  const marks: string[] = [];
  let bare = text.trim();
  for (;;) {
    const found = /^([^]*?[^\s(])\s*(?:(?<![\d.,])([1-9]\d?)\)|(?<![\p{L}\d.,])([a-z])\)|([¹²³⁴-⁹]))$/u.exec(bare);
    if (found === null) return { bare, marks: marks.reverse() };
    const [, before = "", number, letter, small = ""] = found;
    marks.push(number ?? letter ?? raised[small] ?? small);
    bare = before;
  }
}

const asNumber = (value: number): number => Number(value.toPrecision(12));

/** Words and signs before a number, as the plan writes them. */
const before: readonly (readonly [RegExp, string])[] = [
  [/^(?:~|≈|ca\.?|om lag|about)\s*/i, "~"],
  [/^(?:>=|≥|minst|at least)\s*/i, ">="],
  [/^(?:<=|≤|høyst|høgst|at most)\s*/i, "<="],
  [/^(?:>|over|mer enn|meir enn|more than)\s*/i, ">"],
  [/^(?:<|under|færre enn|mindre enn|less than|fewer than)\s*/i, "<"],
];

function parted(text: string): { readonly sign: string; readonly rest: string } {
  for (const [pattern, sign] of before) if (pattern.test(text)) return { sign, rest: text.replace(pattern, "") };
  return { sign: "", rest: text };
}

const SPACES = /[\s\u00a0\u202f\u2009]+/g;

/** "147/356", "147 av 356" */
function partOfWhole(text: string): string | null {
  const found = /^(~?)\s*([\d\s\u00a0\u202f]+?)\s*(?:\/|\bav\b|\bof\b)\s*([\d\s\u00a0\u202f]+)$/.exec(text);
  if (found === null) return null;
  const [, sign = "", part = "", whole = ""] = found;
  return `${sign}${part.replace(SPACES, "")}/${whole.replace(SPACES, "")}`;
}

/** Flags that stand right after a figure, such as an asterisk or an office's letters: "57.5 pu". */
function withoutFlags(text: string, { signs }: Style) {
  const found: (readonly [string, Meaning])[] = [];
  let bare = text;
  const stands = ([sign, meaning]: readonly [string, Meaning]): boolean => {
    const before = bare.slice(0, -sign.length);
    const last = before.trim().at(-1) ?? "";
    return isFlag(meaning) && bare.endsWith(sign) && (/[\d%):]/.test(last) || isFlag(signs.get(last) ?? ""));
  };
  // words have letters of their own
  while (/\d|^:/.test(bare)) {
    const sign = [...signs].find(stands);
    if (sign === undefined) break;
    found.push(sign);
    bare = bare.slice(0, -sign[0].length).trim();
  }
  return { bare, found };
}

function valueOf(bare: string, style: Style, beside: Beside): FigureRead {
  const percent = /%\s*$/.test(bare);
  const text = bare.replace(/\s*%\s*$/, "");
  const part = partOfWhole(text);
  if (part !== null) return { kind: "value", value: part, percent: false, unclear: false, ...beside };
  const { sign, rest } = parted(text);
  const number = numberOf(rest, style.decimal);
  if (number === null) return { kind: "none", why: /^[^\p{L}\d]{1,3}$/u.test(bare) ? "sign" : "text", text: bare };
  const scaled = style.factor === 1 ? number.text : String(asNumber(Number(number.text) * style.factor));
  const isPlain = sign === "" && String(Number(scaled)) === scaled;
  const value = isPlain ? Number(scaled) : `${sign}${scaled}`;
  return { kind: "value", value, percent, unclear: number.unclear, ...beside };
}

function textFigure(text: string, style: Style): FigureRead {
  const whole = style.signs.get(text);
  const alone: Beside = { flags: [], marks: [], signs: whole === undefined ? [] : [[text, whole]] };
  if (whole === "zero") return { kind: "value", value: 0, percent: false, unclear: false, ...alone };
  if (whole !== undefined && isMissing(whole)) return { kind: "missing", why: whole, ...alone };
  const { bare: unmarked, marks } = withoutMarks(text);
  const { bare, found } = withoutFlags(unmarked, style);
  if (marks.length > 0 || found.length > 0) {
    const inner = textFigure(bare, style);
    if (inner.kind !== "value" && inner.kind !== "missing") return inner;
    const flags = found.flatMap(([, meaning]) => (isFlag(meaning) ? [meaning] : []));
    return {
      ...inner,
      flags: [...inner.flags, ...flags],
      marks: [...inner.marks, ...marks],
      signs: [...inner.signs, ...found],
    };
  }
  return valueOf(text, style, alone);
}

/** A day in a column of figures is a figure that a spreadsheet took for one: "1.3" became 1 March. */
export function figureOf(cell: ReadCell, style: Style): FigureRead {
  if (cell === null) return { kind: "empty" };
  if (typeof cell === "number") {
    const value = style.factor === 1 ? cell : asNumber(cell * style.factor);
    return { kind: "value", value, percent: false, unclear: false, flags: [], marks: [], signs: [] };
  }
  if (typeof cell === "string") return textFigure(cell.trim(), style);
  if (cell instanceof Date) return { kind: "none", why: "day", text: cell.toISOString().slice(0, 10) };
  return typeof cell === "boolean"
    ? { kind: "none", why: "text", text: String(cell) }
    : { kind: "none", why: "formula", text: "" };
}
