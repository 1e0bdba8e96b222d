/** The figures that a claim names: from what, to what, or what was reached. */
import type { Claimed } from "./claim-forms.js";
import type { Token } from "./claim-tokens.js";

/** A figure as it stands in a text. */
export interface FigureNamed {
  readonly value: number;
  /** Half its last printed place. */
  readonly rounding: number;
}

export interface Figures {
  readonly from: FigureNamed | null;
  readonly to: FigureNamed | null;
  /** A share that is said to be reached. */
  readonly reached: FigureNamed | null;
}

const percent = /^(?:%|prosent|percent|per|pst)$/;
const difference = /^(?:prosentpoeng|prosenteiningar|points?|percentage)$/;
const larger = /^(?:millioner|millionar|million|mill|milliarder|milliardar|mrd|billion|tusen|thousand)$/;
const small = /^(?:ca|om|lag|rundt|omtrent|nesten|over|under|about|around|almost|nearly|some|\.)$/;

/** "6 500" and "3,5" and "6,500" as numbers; null where nobody can tell thousands from decimals. */
function numberOf(text: string): FigureNamed | null {
  if (/^\d{1,3}(?:[\u00A0\u202F ]\d{3})+$/.test(text)) return { value: Number(text.replace(/\D/g, "")), rounding: 0.5 };
  const [, whole, decimals = ""] = /^(\d+)(?:[.,](\d+))?$/.exec(text) ?? [];
  if (whole === undefined || decimals.length === 3) return null;
  return { value: Number(`${whole}.${decimals || "0"}`), rounding: 0.5 * 10 ** -decimals.length };
}

/** The word before a figure, past "about" and the like. */
function leading(tokens: readonly Token[], at: number): string {
  let before = at - 1;
  while (small.test(tokens[before]?.text ?? "")) before -= 1;
  return tokens[before]?.text ?? "";
}

/** What stands after a figure; for the first of "54 to 57 %" what stands after the second. */
function unitOf(tokens: readonly Token[], at: number): string {
  return tokens[at + 1]?.text ?? "";
}

function named(tokens: readonly Token[], words: RegExp): FigureNamed | null {
  const at = tokens.findIndex(
    ({ role }, position) =>
      role === "number" && words.test(leading(tokens, position)) && !difference.test(unitOf(tokens, position)),
  );
  return numberOf(tokens[at]?.text ?? "");
}

function reachedIn(tokens: readonly Token[], { last, kind, end }: Claimed): FigureNamed | null {
  if (kind !== "reached" || last < 0) return null;
  const ahead = tokens.filter(({ start }) => start >= end).slice(0, 7);
  const at = ahead.findIndex(
    ({ role }, position) => role === "number" && percent.test(ahead[position + 1]?.text ?? ""),
  );
  return numberOf(ahead[at]?.text ?? "");
}

/** The figures that stand around a claim; null where they are in millions, which the plan's figures may not be. */
export function figuresIn(tokens: readonly Token[], claimed: Claimed): Figures | null {
  if (tokens.some(({ role }, at) => role === "number" && larger.test(unitOf(tokens, at)))) return null;
  return {
    from: named(tokens, /^(?:fra|frå|from)$/),
    to: named(tokens, /^(?:til|to)$/),
    reached: reachedIn(tokens, claimed),
  };
}
