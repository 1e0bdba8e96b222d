/** What a change does to gaps and findings, as sections of a page and as JSON. */
import type { Accepted, Finding, Severity } from "../model/finding.js";
import type { DiffView } from "../report/diff.js";
import type { GapView } from "../report/gaps-view.js";
import type { ClosedGap, ReviewView } from "../report/review.js";
import { groundsOf } from "./accepted-text.js";
import { oneLine, ordinarySpaces } from "./clean.js";
import { acceptedJson, findingJson } from "./findings-json.js";
import { messageOf, type Rules } from "./findings-text.js";
import { withStop } from "./gaps-clause.js";
import { numberedText, whoText, whyText, wordsFor, type Words } from "./gaps-text.js";
import { reviewWords } from "./lang/review.js";
import type { Part, Section } from "./page.js";

type Lang = DiffView["lang"];

const rank: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** "Error in objectives/1.yaml, line 12: what is wrong (code)" */
function findingText(finding: Finding, rules: Rules, lang: Lang): string {
  const { severity, file, line, code } = finding;
  const place = reviewWords(lang).place(severity, oneLine(file), line);
  return `${place}: ${oneLine(messageOf(finding, rules, lang))} (${code})`;
}

const acceptedText = (each: Accepted, rules: Rules, lang: Lang): string =>
  `${findingText(each.finding, rules, lang)}; ${groundsOf(each, lang)}`;

const openedText = (words: Words, gap: GapView): string =>
  `${numberedText(words, gap.item)}: ${withStop(whyText(words, gap))} ${words.gaps.labels.who}: ${whoText(words, gap)}`;

/** A gap that is gone by what it was: its sentence would tell of figures that are no longer so. */
function closedText(words: Words, { gap, removed }: ClosedGap, lang: Lang): string {
  const text = `${numberedText(words, gap.item)}: ${words.gaps.kinds[gap.code].title}`;
  return removed ? `${text} (${reviewWords(lang).removed})` : text;
}

function byTimeParts(words: Words, { byTime }: ReviewView, lang: Lang): Part[] {
  if (byTime.length === 0) return [];
  const kinds = new Map<string, number>();
  for (const { code } of byTime) {
    const { title } = words.gaps.kinds[code];
    kinds.set(title, (kinds.get(title) ?? 0) + 1);
  }
  return [{ type: "text", text: reviewWords(lang).byTime(byTime.length, [...kinds]) }];
}

/**
 * Gaps, then findings, the gravest first; nothing of what there is none of.
 * @param most how many of each are told one by one
 * @param more that the rest is not
 */
export function reviewSections(
  { review, lang }: Pick<DiffView, "review" | "lang">,
  rules: Rules,
  { most, more }: { readonly most: number; readonly more: (count: number) => string },
): Section[] {
  const words = wordsFor(lang);
  const { introduced, repaired, accepted, opened, closed, ...headings } = reviewWords(lang);
  const listed = (lines: readonly string[]): Part[] => {
    const rest = lines.length > most ? [more(lines.length - most)] : [];
    return lines.length === 0 ? [] : [{ type: "list", numbered: false, items: [...lines.slice(0, most), ...rest] }];
  };
  const graver = [...review.introduced].sort((one, other) => rank[one.severity] - rank[other.severity]);
  const found = (finding: Finding): string => findingText(finding, rules, lang);
  return [
    { heading: opened, parts: listed(review.opened.map((gap) => openedText(words, gap))) },
    { heading: closed, parts: listed(review.closed.map((gap) => closedText(words, gap, lang))) },
    { heading: headings.timePassed, parts: byTimeParts(words, review, lang) },
    { heading: introduced, parts: listed(graver.map(found)) },
    { heading: accepted, parts: listed(review.accepted.map((each) => acceptedText(each, rules, lang))) },
    { heading: repaired, parts: listed(review.repaired.map(found)) },
  ];
}

/** What the one-line verdict counts of them. */
export function reviewCounts({ introduced, repaired, accepted, opened, closed, byTime }: ReviewView) {
  const of = (severity: Severity): number => introduced.filter((finding) => finding.severity === severity).length;
  return {
    ...{ errors: of("error"), warnings: of("warning"), notes: of("info") },
    ...{ repaired: repaired.length, accepted: accepted.length },
    ...{ gapsOpened: opened.length, gapsClosed: closed.length, gapsByTime: byTime.length },
  };
}

function gapJson(words: Words, { code, item, who }: GapView) {
  const { id, kind, number, name } = item;
  const title = words.gaps.kinds[code].title;
  return { code, title, item: id, itemKind: kind, number, name, who: who.map((each) => each.id) };
}

const openedJson = (words: Words, gap: GapView) => ({
  ...{ ...gapJson(words, gap), why: ordinarySpaces(whyText(words, gap)), due: gap.due?.period ?? null },
});

/** The same as JSON. */
export function reviewJson({ review, lang }: Pick<DiffView, "review" | "lang">, rules: Rules) {
  const words = wordsFor(lang);
  const { opened, closed, byTime, introduced, repaired, accepted } = review;
  const found = (finding: Finding) => findingJson(finding, rules, lang);
  return {
    gaps: {
      opened: opened.map((gap) => openedJson(words, gap)),
      closed: closed.map(({ gap, removed }) => ({ ...gapJson(words, gap), removed })),
      byTime: byTime.map((gap) => openedJson(words, gap)),
    },
    findings: {
      ...{ introduced: introduced.map(found), repaired: repaired.map(found) },
      accepted: accepted.map((each) => acceptedJson(each, rules, lang)),
    },
  };
}
