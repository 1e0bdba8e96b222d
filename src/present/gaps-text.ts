/** Lines about gaps that every layout says in the same words. */
import type { GapItem, GapView, GapsView, PriorityView } from "../report/gaps-view.js";
import type { Actor } from "../report/view.js";
import { NEXT_STEPS } from "../evaluate/gaps/next-step.js";
import { oneLine } from "./clean.js";
import { catalogue } from "./lang/index.js";
import type { Catalogue } from "./lang/catalogue.js";
import { type GapWords, gapWords } from "./lang/gaps.js";
import { withoutStop } from "./gaps-clause.js";
import { numberWithLevel } from "./level.js";
import { said } from "./screen.js";
import { capital } from "./status-text.js";

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

/** "Utkast (2.A)": a milestone with its initiative; what came of a meeting says so in its own sentence. */
function nameText({ words, gaps }: Words, { kind, name, within }: GapItem): string {
  if (kind === "plan") return gaps.wholePlan;
  return said(words, name) + (kind === "milestone" && within !== null ? ` (${oneLine(within.number)})` : "");
}

/** "Overordnet mål 3: Evne til å tenke nytt"; null where the number stands for itself. */
function levelText(all: Words, item: GapItem): string | null {
  const { number, level } = item;
  return level === null ? null : `${capital(numberWithLevel(all.words, { number, level }))}: ${nameText(all, item)}`;
}

/** The name where the number stands beside it: the level goes before it where the number may be two things. */
export function itemText(all: Words, item: GapItem): string {
  return levelText(all, item) ?? nameText(all, item);
}

/** Number and name in one: "1.2 Utbredelse". A full stop at the end is left out. */
export function numberedText(all: Words, item: GapItem): string {
  return withoutStop(levelText(all, item) ?? `${oneLine(item.number)} ${nameText(all, item)}`.trim());
}

/** The next step of a gap where it is not the one that its kind calls for; null otherwise. */
export const ownNextText = ({ gaps }: Words, { code, next }: GapView): string | null =>
  next === NEXT_STEPS[code] ? null : `${gaps.labels.next}: ${gaps.next[next]}`;

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

/** The initiatives that are proposed for it: "foreslått for dette: 1.F Felles pilot"; null where none is. */
export function proposedText({ words, gaps }: Words, { proposed = [] }: GapView): string | null {
  if (proposed.length === 0) return null;
  return gaps.proposed(words.list(proposed.map(({ number, name }) => `${oneLine(number)} ${said(words, name)}`)));
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
