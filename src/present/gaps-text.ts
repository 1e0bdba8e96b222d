/** Lines about gaps that every layout says in the same words. */
import type { GapItem, GapView, GapsView, PriorityView } from "../report/gaps-view.js";
import type { Actor } from "../report/view.js";
import { oneLine } from "./clean.js";
import { catalogue } from "./lang/index.js";
import type { Catalogue } from "./lang/catalogue.js";
import { type GapWords, gapWords } from "./lang/gaps.js";
import { said } from "./screen.js";

/** Both catalogues of a language. */
export interface Words {
  readonly words: Catalogue;
  readonly gaps: GapWords;
}

export function wordsFor(lang: GapsView["lang"]): Words {
  return { words: catalogue(lang), gaps: gapWords(lang) };
}

/** Why the gap matters, in one sentence. The sentence of a code takes gaps of that code: the table pairs them. */
export function whyText({ gaps }: Words, gap: GapView): string {
  const sentence = gaps.why[gap.code] as (gap: GapView) => string;
  return oneLine(sentence(gap));
}

/** "Utkast (2.A Prismodell)": a part with what it is part of. */
export function itemText({ words, gaps }: Words, { kind, name, within }: GapItem): string {
  if (kind === "plan") return gaps.wholePlan;
  const part = within === null ? "" : ` (${oneLine(within.number)})`;
  return said(words, name) + part;
}

export const actorText = ({ words, gaps }: Words, { name, formerly }: Actor): string =>
  formerly === null ? said(words, name) : `${said(words, name)} (${gaps.formerly(said(words, formerly))})`;

/** Who must act: "Norsk helsenett", "FHI og Helsedirektoratet". */
export function whoText({ words, gaps }: Words, { who }: GapView): string {
  return who.length === 0 ? gaps.nobody : words.list(who.map(({ short }) => said(words, short)));
}

/** By when: "innen 2025", or "fristen var 2025" once it has passed; null without a date. */
export function byText({ gaps }: Words, { due, overdue }: GapView, form: "text" | "short" = "text"): string | null {
  if (due === null) return null;
  return (overdue ? gaps.wasDue : gaps.by)(oneLine(due[form]));
}

export function priorityText({ words, gaps }: Words, { rank, body, reason }: PriorityView): string {
  return gaps.agreed(rank, said(words, body.name), said(words, reason));
}

/** What was asked for: "Utvalg: mål 1 · for nhn"; null when nothing was. */
export function filterText({ words, gaps }: Words, { filter }: GapsView): string | null {
  const kinds = [
    { word: gaps.filters.objective, ids: filter.objectives },
    { word: gaps.filters.kind, ids: filter.kinds },
    { word: gaps.filters.owner, ids: filter.owners },
  ];
  const parts = kinds
    .filter(({ ids }) => ids.length > 0)
    .map(({ word, ids }) => `${word} ${ids.map(oneLine).join(", ")}`);
  return parts.length === 0 ? null : `${words.picture.selection}: ${parts.join(" · ")}`;
}

/** Gaps in groups by kind, in the order in which they are ranked. */
export function byKind(all: readonly GapView[]): (readonly [GapView, ...GapView[]])[] {
  const groups: [GapView, ...GapView[]][] = [];
  for (const gap of all) {
    const last = groups.at(-1);
    if (last?.[0].code === gap.code) last.push(gap);
    else groups.push([gap]);
  }
  return groups;
}
