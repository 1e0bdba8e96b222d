/** Initiatives beside a list of the portfolio: the same, renamed, new, missing, and what may be a match. Nothing is decided here. */
import { spanOf } from "../../evaluate/period.js";
import type { PortfolioEntry } from "../../exchange/portfolio.js";
import { similarity } from "../../exchange/similar.js";
import type { Initiative, Text } from "../../model/plan.js";

/** Names this alike may be the same. */
const LIKELY = 0.5;
/** Names this alike are the same name, written a little otherwise. */
const SAME = 0.9;

export type Reconciled =
  | { readonly state: "same" | "renamed" | "match"; readonly initiative: Initiative; readonly entry: PortfolioEntry }
  | { readonly state: "new"; readonly initiative: null; readonly entry: PortfolioEntry }
  | { readonly state: "missing"; readonly initiative: Initiative; readonly entry: null };

const namesOf = (text: Text): string[] => (typeof text === "string" ? [text] : Object.values(text));

const alike = ({ name }: Initiative, entry: PortfolioEntry): number =>
  Math.max(0, ...namesOf(name).map((each) => similarity(each, entry.name)));

/** Its number in the portfolio as of today; null where it has none, or has left. */
export function numberIn({ portfolio }: Initiative): string | null {
  if (portfolio === undefined) return null;
  const places = Array.isArray(portfolio) ? portfolio : [portfolio];
  const latest = places
    .toSorted((one, other) => ((spanOf(one.since)?.end ?? "") < (spanOf(other.since)?.end ?? "") ? -1 : 1))
    .at(-1);
  return latest?.inside === true ? (latest.id ?? null) : null;
}

/** The likeliest pair first, each initiative and each entry once. */
function likelyPairs(initiatives: readonly Initiative[], entries: readonly PortfolioEntry[]) {
  const pairs = initiatives
    .flatMap((initiative) => entries.map((entry) => ({ initiative, entry, score: alike(initiative, entry) })))
    .filter(({ score }) => score >= LIKELY)
    .toSorted((one, other) => other.score - one.score);
  const taken = new Set<object>();
  return pairs.filter(({ initiative, entry }) => {
    if (taken.has(initiative) || taken.has(entry)) return false;
    taken.add(initiative).add(entry);
    return true;
  });
}

/** @param initiatives those that have not ended */
export function reconciled(
  initiatives: readonly Initiative[],
  entries: readonly PortfolioEntry[],
): readonly Reconciled[] {
  const byNumber = new Map(entries.map((entry) => [entry.id, entry] as const));
  const all: Reconciled[] = [];
  const free: Initiative[] = [];
  const used = new Set<PortfolioEntry>();
  for (const initiative of initiatives) {
    const number = numberIn(initiative);
    const entry = number === null ? undefined : byNumber.get(number);
    if (entry !== undefined) {
      used.add(entry);
      all.push({ state: alike(initiative, entry) >= SAME ? "same" : "renamed", initiative, entry });
    } else if (number === null) free.push(initiative);
    else all.push({ state: "missing", initiative, entry: null });
  }
  const open = entries.filter((entry) => !used.has(entry));
  const matches = likelyPairs(free, open);
  const matched = new Set(matches.map(({ entry }) => entry));
  return [
    ...all,
    ...matches.map(({ initiative, entry }) => ({ state: "match", initiative, entry }) as const),
    ...open.filter((entry) => !matched.has(entry)).map((entry) => ({ state: "new", initiative: null, entry }) as const),
  ];
}
