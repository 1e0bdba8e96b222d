/** How a text is written in YAML where another stood: with the quotes that were there, or those that it needs. */

const quotedText = /^(["'])[^"'\\]*\1$/;

/** Without quotes YAML would take it for something else than text, or this tool would ask for the quotes. */
const wantsQuotes = (text: string): boolean =>
  /^[-+]?\.?\d/.test(text) ||
  /^(?:true|false|yes|no|on|off|null|y|n|~)$/i.test(text) ||
  /^[-?:,[\]{}#&*!|>'"%@`\s]|[,[\]{}]|: |:$| #|\s$/.test(text);

/** The text in a scalar on one line; null where it is written with escapes, or is a block whose text stands below. */
export function unquoted(scalar: string): string | null {
  if (/^[|>]/.test(scalar)) return null;
  const quote = /^["']/.exec(scalar)?.[0];
  if (quote === undefined) return scalar;
  const inner = scalar.slice(1, -1);
  if (scalar.length < 2 || !scalar.endsWith(quote)) return null;
  if (quote === '"') return /["\\]/.test(inner) ? null : inner;
  return inner.replaceAll("''", "").includes("'") ? null : inner.replaceAll("''", "'");
}

/**
 * The text with the quotes it needs; null where it cannot be written by rule.
 * @param deleted the scalar that stood there
 * @param isFigure a number stands without quotes; a part of a whole, and one with a sign for "more than" before it, does not
 */
export function written(text: string, deleted: string, isFigure: boolean): string | null {
  if (quotedText.test(text)) return text;
  if (isFigure) return /^-?\d+(?:\.\d+)?$/.test(text) ? text : `"${text}"`;
  const quote = /^["']/.exec(deleted)?.[0] ?? (wantsQuotes(text) ? '"' : "");
  if (quote === "") return text;
  return /["'\\]/.test(text) ? null : quote + text + quote;
}
