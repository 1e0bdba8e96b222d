/**
 * What a text claims of a measure: that it rose, fell, stood still or reached its target. A claim is a word with the
 * measures it is said of, the periods it is said for and the figures it names. What can be read in two ways is no claim.
 */
import { type Claimed, claimedIn } from "./claim-forms.js";
import { type Figures, figuresIn } from "./claim-figures.js";
import { type Named, type Names, mayName, namedIn } from "./claim-names.js";
import { type PeriodNamed, periodsIn } from "./claim-periods.js";
import { subjectsOf } from "./claim-subjects.js";
import { type Known, type Stretch, type Token, sentencesOf, tokensOf } from "./claim-tokens.js";
import { type ClaimKind, type Lexicon, lexiconOf, mayClaim } from "./claim-words.js";
import type { MeasureItem } from "./items.js";

export interface Claim extends Stretch {
  /** As it stands in the text. */
  readonly word: string;
  readonly kind: ClaimKind;
  /** true when the text says that it did not happen. */
  readonly negated: boolean;
  /** The measure it is said of. */
  readonly measure: MeasureItem;
  readonly periods: readonly PeriodNamed[];
  readonly figures: Figures;
  /** What to write in its place where the figures are stable; null where the sentence must be rewritten. */
  readonly instead: string | null;
}

/** What a text is read with. */
export interface Reading {
  /** Language of the text. */
  readonly language: string;
  readonly names: Names;
  /** What the text is about where a sentence names no measure: the subject of an assessment. */
  readonly about: MeasureItem | null;
}

interface Sentence {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly named: readonly Named[];
  readonly periods: readonly PeriodNamed[];
  readonly claimed: readonly Claimed[];
}

const inside = <T extends Stretch>(all: readonly T[], { start, end }: Stretch): T[] =>
  all.filter((each) => each.start >= start && each.end <= end);

const merge = (named: readonly Named[], periods: readonly PeriodNamed[]): Known[] => {
  const names = named.map(({ start, end }): Known => ({ start, end, role: "name" }));
  const free = periods.filter((each) => !names.some((name) => name.start < each.end && each.start < name.end));
  const all = [...names, ...free.map(({ start, end }): Known => ({ start, end, role: "period" }))];
  return all.sort((a, b) => a.start - b.start);
};

function sentencesIn(text: string, reading: Reading, lexicon: Lexicon): Sentence[] {
  const named = namedIn(text, reading.names);
  // a text that speaks of no measure claims nothing of one
  if (named.length === 0 && reading.about === null) return [];
  const periods = periodsIn(text);
  const known = merge(named, periods);
  const claiming = sentencesOf(text).filter(({ start, end }) => mayClaim(text.slice(start, end), reading.language));
  return claiming.map((stretch) => {
    const tokens = tokensOf(text, stretch, known, lexicon);
    return {
      text: text.slice(stretch.start, stretch.end),
      tokens,
      named: inside(named, stretch),
      periods: inside(periods, stretch),
      claimed: claimedIn(tokens, lexicon),
    };
  });
}

/** The tokens that tell of a claim: its clause, and when it is the sentence's only claim, the whole sentence. */
function around({ tokens, claimed }: Sentence, { clause }: Claimed): readonly Token[] {
  return claimed.length === 1 ? tokens : tokens.filter((token) => token.clause === clause);
}

/** Periods said for a claim; null where another claim of the sentence may own them. */
function periodsFor(sentence: Sentence, claimed: Claimed): readonly PeriodNamed[] | null {
  const { tokens, periods } = sentence;
  const own = around(sentence, claimed).filter(({ role }) => role === "period");
  const found = periods.filter(({ start }) => own.some((token) => token.start === start));
  if (found.length > 0 || periods.length === 0) return found;
  const first = tokens.filter(({ clause }) => clause === tokens[0]?.clause);
  const verb = sentence.claimed[0]?.start ?? 0;
  const ahead = periods.filter(({ end }) => end < verb && first.some((token) => token.end >= end));
  return ahead.length === periods.length ? ahead : null;
}

function claimsOf(sentence: Sentence, reading: Reading, lexicon: Lexicon): Claim[] {
  if (/\?["»”’)]*\s*$/u.test(sentence.text)) return [];
  return sentence.claimed.flatMap((claimed) => {
    const measures = subjectsOf({ ...sentence, about: reading.about, lexicon }, claimed);
    const periods = periodsFor(sentence, claimed);
    const figures = figuresIn(around(sentence, claimed), claimed);
    if (periods === null || figures === null) return [];
    const { start, end, word, kind, negated, instead } = claimed;
    return measures.map((measure) => ({ start, end, word, kind, negated, instead, measure, periods, figures }));
  });
}

/** The claims of a text about the plan's measures, in order; none in a language whose words are not known. */
export function claimsIn(text: string, reading: Reading): Claim[] {
  const lexicon = lexiconOf(reading.language);
  if (lexicon === null || (reading.about === null && !mayName(text, reading.names))) return [];
  if (!mayClaim(text, reading.language)) return [];
  const claims = sentencesIn(text, reading, lexicon).flatMap((sentence) => claimsOf(sentence, reading, lexicon));
  return claims.map((claim) => ({ ...claim, word: text.slice(claim.start, claim.end) }));
}
