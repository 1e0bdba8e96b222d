/** Which measure a text names: by id or by the number a reader sees. */
import type { Indicator } from "../model/plan.js";
import type { MeasureItem, PlanIndex } from "./items.js";
import { letter } from "./claim-letters.js";
import type { Stretch } from "./claim-tokens.js";

export interface Names {
  /** In small letters. A name that is none of a measure alone, of an umbrella or of several measures, has no measure. */
  readonly measures: ReadonlyMap<string, MeasureItem | null>;
  /** All have a digit in them, so that a text without any names none. */
  readonly haveDigits: boolean;
}

export interface Named extends Stretch {
  readonly measure: MeasureItem | null;
}

function indicatorsUnder(indicators: readonly Indicator[] | undefined): Indicator[] {
  return (indicators ?? []).flatMap((each) => [each, ...indicatorsUnder(each.indicators)]);
}

/** The names of everything that is measured. What can mean two measures means neither. */
export function namesIn(index: PlanIndex): Names {
  const names = new Map<string, MeasureItem | null>();
  const add = (name: string | undefined, measure: MeasureItem | null): void => {
    if (name === undefined) return;
    const key = name.toLowerCase();
    names.set(key, names.has(key) && names.get(key) !== measure ? null : measure);
  };
  const measuresOf = new Map<Indicator, MeasureItem[]>();
  for (const item of index.measures) measuresOf.set(item.indicator, [...(measuresOf.get(item.indicator) ?? []), item]);
  const owners = new Set([...index.objectives, ...index.measures.map(({ owner }) => owner)]);
  for (const indicator of new Set([...owners].flatMap((owner) => indicatorsUnder(owner.indicators)))) {
    const own = measuresOf.get(indicator) ?? [];
    const only = own.length === 1 && (indicator.indicators ?? []).length === 0 ? (own[0] ?? null) : null;
    for (const name of new Set([indicator.id, indicator.number])) add(name, only);
  }
  for (const item of index.measures) for (const name of new Set([item.id, item.number])) add(name, item);
  return { measures: names, haveDigits: [...names.keys()].every((name) => /\d/.test(name)) };
}

const word = /[\p{L}\p{N}](?:[\p{L}\p{N}]|[._-](?=[\p{L}\p{N}]))*/gu;

/** Says that an id follows. */
const introduced = new RegExp(
  `(?:^|[^${letter}])(?:måling(?:en|ene|a|ane)?|(?:mål|del)?indikator(?:en|ene|ane)?|målar(?:en)?|measures?|indicators?|sub-indicators?)\\s*(?:nr\\.?\\s*|no\\.?\\s*|number\\s*)?[«“"(]*$`,
  "i",
);
/** What stands before a figure, a chapter or a date that looks like an id. */
const otherBefore = new RegExp(
  `(?:^|[^${letter}])(?:fra|frå|til|med|over|under|ca\\.?|rundt|nesten|omtrent|på|den|enn|from|to|by|about|nearly|around|almost|than|at|versjon|version|v\\.?|kapittel|kap\\.?|avsnitt|figur|tabell|punkt|side|artikkel|chapter|section|figure|table|page|article|§|kr|nok|€|\\$)\\s*$`,
  "i",
);
/** What stands after a figure. */
const otherAfter =
  /^\s*(?:%|‰|prosent|pst|per\s?cent|percent|poeng|points?|million|mill|milliard|mrd|billion|thousand|tusen|ganger|gonger|times|timer|timar|hours|dager|dagar|days|år|years?|kr|kroner|nok|personer|personar|people|km|av\s\d|of\s\d)|^[\d.,/]*\d/i;

/** An id of digits and dots looks like a figure, and a word without digits like any word. */
function isName(text: string, start: number, end: number): boolean {
  const name = text.slice(start, end);
  const before = text.slice(Math.max(0, start - 40), start);
  const after = text.slice(end, end + 16);
  if (otherAfter.test(after)) return false;
  if (introduced.test(before)) return true;
  if (!/\d/.test(name)) return name.includes("-");
  if (/^\d+$/.test(name)) return false;
  return !/^\d+\.\d+$/.test(name) || !otherBefore.test(before);
}

/** Whether a text may name a measure at all. */
export function mayName(text: string, { haveDigits }: Names): boolean {
  return !haveDigits || /\d/.test(text);
}

/** Every name in a text, in order. */
export function namedIn(text: string, names: Names): Named[] {
  return [...text.matchAll(word)].flatMap(({ 0: found, index: start }) => {
    const measure = names.measures.get(found.toLowerCase());
    const end = start + found.length;
    return measure === undefined || !isName(text, start, end) ? [] : [{ start, end, measure }];
  });
}
