/** Which words of a sentence claim something: by their form, and by what stands before and after them. */
import type { Stretch, Token } from "./claim-tokens.js";
import { type ClaimWord, type Lexicon, targetWord } from "./claim-words.js";

/** A claim where it stands, before it is known of which measure. */
export interface Claimed extends Stretch, Pick<ClaimWord, "kind" | "form" | "instead"> {
  readonly word: string;
  readonly negated: boolean;
  readonly clause: number;
  /** Position of its first and last token in the sentence. */
  readonly first: number;
  readonly last: number;
}

/** A word with its surroundings. */
interface Spot {
  readonly tokens: readonly Token[];
  readonly lexicon: Lexicon;
  readonly first: number;
  readonly last: number;
}

const has = (words: ReadonlySet<string>, token: Token | undefined): boolean =>
  token !== undefined && words.has(token.text);

/** The clause of a word up to it, and from it on. */
export function before({ tokens, first }: Pick<Spot, "tokens" | "first">): Token[] {
  const clause = tokens[first]?.clause;
  return tokens.filter((token, at) => at < first && token.clause === clause);
}

export function after({ tokens, last }: Pick<Spot, "tokens" | "last">): Token[] {
  const clause = tokens[last]?.clause;
  return tokens.filter((token, at) => at > last && token.clause === clause);
}

/** A word that means something: no name, period, figure or mark, and none of the small words. */
export function isContent(token: Token, { small, joints }: Lexicon): boolean {
  return token.role === "word" && !small.has(token.text) && !joints.has(token.text);
}

const numeral = (token: Token | undefined): boolean =>
  token !== undefined && token.role !== "word" && token.role !== "mark";

/** Nothing after it, or what is no object of it. */
function isFollowed({ tokens, lexicon, last }: Spot): boolean {
  const next = tokens[last + 1];
  if (next === undefined || next.clause !== tokens[last]?.clause || next.role !== "word") return true;
  return lexicon.follow.has(next.text) || (!lexicon.inverts && next.text.endsWith("ly"));
}

/** "I 1.4", "for 1.4": the name tells where, and is no subject. */
const isPlace = (tokens: readonly Token[], at: number): boolean => {
  const marked = /^[«“"'(]$/.test(tokens[at - 1]?.text ?? "") ? at - 2 : at - 1;
  return /^(?:i|for|på|innen|innan|under|indikator|måling)$/.test(tokens[marked]?.text ?? "");
};

const definite = /(?:en|et|ene|ane)$/;

/** "Økte kommunene innsatsen": somebody moved something. */
const hasObject = (tokens: readonly Token[]): boolean =>
  tokens[0]?.role === "word" &&
  definite.test(tokens[0].text) &&
  tokens[1]?.role === "word" &&
  definite.test(tokens[1].text);

/**
 * In Norwegian the verb may stand before what moved: "fra 2022 til 2023 økte andelen". First of all in a sentence it is no
 * statement, or no verb: "økte midler til 1.4", "auka bruk av 1.4".
 */
function isInverted(spot: Spot): boolean {
  if (!spot.lexicon.inverts || hasObject(after(spot))) return false;
  const ahead = before(spot);
  if (spot.first === 0) return false;
  return !ahead.some((token, at) => isContent(token, spot.lexicon) || (token.role === "name" && !isPlace(ahead, at)));
}

const nearBefore = (spot: Spot, words: ReadonlySet<string>, reach = 6): boolean =>
  before(spot)
    .slice(-reach)
    .some((token) => words.has(token.text));

const isBare = (spot: Spot): boolean => !before(spot).some((token) => isContent(token, spot.lexicon));

/** "falt på", "falt bort", "declined to say", "up to date": the word means something else. */
function isOtherWord({ tokens, last }: Spot): boolean {
  const next = tokens[last + 1]?.text ?? "";
  switch (tokens[last]?.text ?? "") {
    case "falt":
    case "fall":
    case "falle":
      return /^(?:på|bort|ut|sammen|saman|inn)$/.test(next);
    case "declined":
      return next === "to" && !numeral(tokens[last + 2]);
    case "up":
    case "down":
      return next === "to" || next === "and";
    default:
      return false;
  }
}

/** up, down: "is up", "57 %, up from 54 %". */
function isStateOf(spot: Spot): boolean {
  const { tokens, first, last, lexicon } = spot;
  const [previous, next] = [tokens[first - 1], tokens[last + 1]];
  if (has(lexicon.being, previous)) return true;
  return next?.text === "from" && numeral(tokens[last + 2]) && previous?.role !== "word";
}

/** "A stable year" says how the year was; "was it stable" has no article. */
const article = /^(?:a|an|the|et|ett|en|ei|eit|ein)$/;

function isState(spot: Spot, { words }: ClaimWord): boolean {
  if (!isFollowed(spot) || article.test(spot.tokens[spot.first - 1]?.text ?? "")) return false;
  if (words.includes("up") || words.includes("down")) return isStateOf(spot);
  return nearBefore(spot, spot.lexicon.keeping) || isBare(spot);
}

const isTarget = (token: Token): boolean => targetWord.test(token.text);

/** A share is named as what was reached: "nådde 60 %". */
function reachesShare(spot: Spot): boolean {
  const near = after(spot).slice(0, 6);
  return near.some(
    (token, at) => token.role === "number" && /^(?:%|prosent|percent|per|pst)$/.test(near[at + 1]?.text ?? ""),
  );
}

function isReach(spot: Spot): boolean {
  const { tokens, first, lexicon } = spot;
  const word = tokens[first]?.text ?? "";
  const isPast = /^(?:nådde|oppnådde|innfridde)$/.test(word);
  const isPassive = !isPast && nearBefore(spot, lexicon.being, 4);
  const ahead = after(spot);
  if (isPassive) return before(spot).some(isTarget) || isBare(spot);
  if (lexicon.inverts) return before(spot).some(isTarget) || ahead.some(isTarget) || reachesShare(spot);
  return ahead.slice(0, 5).some(isTarget) || (word !== "met" && reachesShare(spot));
}

function isPast(spot: Spot): boolean {
  const { tokens, first, lexicon } = spot;
  const previous = tokens[first - 1];
  if (has(lexicon.articles, previous) && previous?.text !== "first") return false;
  return !has(lexicon.being, previous) && (isFollowed(spot) || isInverted(spot));
}

const forms: Readonly<Record<ClaimWord["form"], (spot: Spot, word: ClaimWord) => boolean>> = {
  past: isPast,
  participle: (spot) => nearBefore(spot, spot.lexicon.having) && isFollowed(spot),
  passive: (spot) => nearBefore(spot, spot.lexicon.being, 4) && isFollowed(spot),
  state: isState,
  reach: isReach,
};

/** Between quotation marks others speak. */
const isQuoted = ({ tokens, first }: Spot): boolean => {
  const marks = tokens.slice(0, first).map(({ text }) => text);
  const count = (mark: RegExp): number => marks.filter((text) => mark.test(text)).length;
  return count(/^[«“]$/) > count(/^[»”]$/) || count(/^"$/) % 2 === 1;
};

/** May, shall, if: it is not said to have happened. */
function isUnsure(spot: Spot, { kind }: ClaimWord): boolean {
  const { unsure, later } = spot.lexicon;
  return before(spot).some(({ text }) => unsure.has(text) || (kind === "reached" && later.has(text)));
}

function isNegated(spot: Spot): boolean {
  const { tokens, last, lexicon } = spot;
  const near = [...before(spot), ...tokens.slice(last + 1, last + 3)];
  return near.some((token, at) => has(lexicon.not, token) && !has(lexicon.only, near[at + 1]));
}

/** Position of the last word of a phrase that begins here, with "noe" or "slightly" in it or not; null where it is none. */
function endOf(tokens: readonly Token[], first: number, phrase: string, { follow }: Lexicon): number | null {
  const [head, ...rest] = phrase.split(" ");
  if (tokens[first]?.text !== head) return null;
  let at = first;
  for (const word of rest) {
    const next = tokens[at + 1]?.text ?? "";
    const skips = next !== word && (follow.has(next) || next.endsWith("ly")) ? 2 : 1;
    if (tokens[at + skips]?.text !== word) return null;
    at += skips;
  }
  return at;
}

function claimAs(
  claim: ClaimWord,
  phrase: string,
  tokens: readonly Token[],
  first: number,
  lexicon: Lexicon,
): Claimed | null {
  const last = endOf(tokens, first, phrase, lexicon);
  const [start, end] = [tokens[first], last === null ? undefined : tokens[last]];
  if (last === null || start === undefined || end === undefined) return null;
  const spot = { tokens, lexicon, first, last };
  if (isOtherWord(spot) || isQuoted(spot) || isUnsure(spot, claim) || !forms[claim.form](spot, claim)) return null;
  const { kind, form, instead } = claim;
  const where = { start: start.start, end: end.end, clause: start.clause, first, last };
  return { ...where, word: phrase, kind, form, instead, negated: isNegated(spot) };
}

function claimAt(tokens: readonly Token[], first: number, lexicon: Lexicon): Claimed | null {
  for (const claim of lexicon.claims) {
    for (const phrase of claim.words) {
      const found = claimAs(claim, phrase, tokens, first, lexicon);
      if (found !== null) return found;
    }
  }
  return null;
}

/** Every claim in a sentence, in order. */
export function claimedIn(tokens: readonly Token[], lexicon: Lexicon): Claimed[] {
  return tokens.flatMap((_, at) => claimAt(tokens, at, lexicon) ?? []);
}
