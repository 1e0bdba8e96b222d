/** The id that a new item gets when none is given: the next of its kind under the same parent. */
import type { Item } from "../../evaluate/items.js";
import type { Value } from "../../store/edit/written.js";

const letterAfter = (letter: string): string => String.fromCharCode(letter.charCodeAt(0) + 1);

/** "1.7" after "1.6", "4.F" after "4.E", "1.1c" after "1.1b", "6" after "5": of the make of those that are there. */
export function nextAmong(stem: string, first: string, siblings: readonly string[], taken: readonly Item[]): string {
  const used = new Set(taken.map(({ id }) => id.toLowerCase()));
  const own = siblings.filter((id) => id.startsWith(stem)).map((id) => id.slice(stem.length));
  const isNumber = /^\d+$/.test(first);
  const tails = own.filter((tail) => (isNumber ? /^\d+$/ : /^[A-Za-z]$/).test(tail));
  const last = isNumber ? Math.max(0, ...tails.map(Number)) : tails.toSorted().at(-1);
  let next = typeof last === "number" ? String(last + 1) : last === undefined ? first : letterAfter(last);
  while (used.has((stem + next).toLowerCase()) && next !== "{" && next !== "[")
    next = isNumber ? String(Number(next) + 1) : letterAfter(next);
  return stem + next;
}

/** A text in the first language that it has. */
export const firstText = (text: Value): string =>
  typeof text === "string" ? text : String(Object.values(text)[0] ?? "");

/** A text as a part of a file name: small letters without accents, and hyphens. */
export const slug = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll("æ", "ae")
    .replaceAll("ø", "o")
    .replaceAll("å", "a")
    .normalize("NFD")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, 40)
    .replace(/-+$/, "");
