/** What was probably meant by something that is almost a figure. */

/**
 * The figure in the plan's form, from forms people type: `3,5`, `1_000`, `6 500`, `83 %`, `147 of 356`, `147 av 356`.
 * `null` when nothing is near.
 */
export function guessFigure(
  typed: string,
): { readonly text: string; readonly why: "comma" | "separator" | "percent" | "ratio" } | null {
  const text = typed.trim().replace(/^["']|["']$/g, "");
  const ratio = /^(\d+)\s*(?:of|av|\/)\s*(\d+)$/i.exec(text);
  if (ratio?.[1] !== undefined && ratio[2] !== undefined) return { text: `${ratio[1]}/${ratio[2]}`, why: "ratio" };
  const percent = /^([<>~]?=?-?\d+(?:[.,]\d+)?)\s*%$/.exec(text);
  if (percent?.[1] !== undefined) return { text: percent[1].replace(",", "."), why: "percent" };
  if (/^[<>~]?=?-?\d+,\d+$/.test(text)) return { text: text.replace(",", "."), why: "comma" };
  const grouped = /^[<>~]?=?-?\d{1,3}(?:[ _'\u00A0\u202F.]\d{3})+$|^\d+(?:_\d+)+$/.test(text);
  return grouped ? { text: text.replace(/[ _'\u00A0\u202F.]/g, ""), why: "separator" } : null;
}
