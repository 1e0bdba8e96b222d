/** Texts for readers, in one language or several. */
import type { Text } from "../model/plan.js";

const tidy = (string: string): string => string.replace(/\s+/g, " ").trim();

/** By language; a plain string has none. */
const wordings = (text: Text): ReadonlyMap<string, string> =>
  new Map(
    (typeof text === "string" ? [["", text] as const] : Object.entries(text)).map(([at, each]) => [at, tidy(each)]),
  );

/** True when both say the same; spaces and line ends do not count, nor a language that only one of them has. */
export function saysTheSame(one: Text, other: Text): boolean {
  const [first, second] = [wordings(one), wordings(other)];
  const shared = [...first.keys()].filter((language) => second.has(language));
  if (shared.length > 0) return shared.every((language) => first.get(language) === second.get(language));
  // A plain string beside a text by language: the same when it is one of them.
  const known = new Set(second.values());
  return [...first.values()].some((each) => known.has(each));
}
