/** Measures by whatever a file may call them: id, number, name in any language. */
import type { MeasureItem, PlanIndex } from "../../evaluate/items.js";
import type { Known } from "../../exchange/propose.js";
import { nearestIds } from "../ids.js";

const textsOf = (text: MeasureItem["indicator"]["name"] | undefined): string[] =>
  text === undefined ? [] : typeof text === "string" ? [text] : Object.values(text);

/** A lone measure answers to its indicator's name. */
function namesOf({ measure, indicator }: MeasureItem): string[] {
  const isLone = (indicator.measures?.length ?? 0) <= 1;
  return [...textsOf(measure.name), ...(isLone ? textsOf(indicator.name) : [])];
}

export const knownIn = ({ measures }: PlanIndex): Known[] =>
  measures.map((item) => ({ id: item.id, names: [item.number, ...namesOf(item)] }));

export interface Finder {
  /** The one that goes by it; null where none does, or several. */
  readonly find: (code: string) => MeasureItem | null;
  readonly near: (code: string) => readonly string[];
}

const folded = (text: string): string => text.toLowerCase().replace(/\s+/g, " ").trim();

export function finderOf({ measures }: PlanIndex): Finder {
  const byId = new Map(measures.map((item) => [item.id, item] as const));
  const named = new Map<string, MeasureItem[]>();
  for (const item of measures)
    for (const name of new Set([item.number, ...namesOf(item)].map(folded)))
      named.set(name, [...(named.get(name) ?? []), item]);
  const ids = [...byId.keys()];
  return {
    find: (code) => {
      const found = named.get(folded(code)) ?? [];
      return byId.get(code) ?? (found.length === 1 ? (found[0] ?? null) : null);
    },
    near: (code) => nearestIds(code, ids),
  };
}
