/** A text taken apart: sentences, the words in them, and the clauses that the words stand in. */
import type { Lexicon } from "./claim-words.js";

/** A stretch of the text: from the first character up to, and not including, the second. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

export interface Token extends Stretch {
  /** In small letters. */
  readonly text: string;
  readonly role: "word" | "name" | "period" | "number" | "mark";
  /** Number of the clause within the sentence. */
  readonly clause: number;
}

/** What was found in the text before it is taken apart, and stays whole. */
export interface Known extends Stretch {
  readonly role: "name" | "period";
}

const abbreviation =
  /(?:^|[\s(«“"])(?:ca|nr|bl\.a|f\.eks|pst|jf|mill|mrd|inkl|ev|osv|kl|e\.g|i\.e|approx|no|vs|cf|incl|fig|tab|kap)\.$/iu;
const sentenceEnd = /[.!?…]+["»”’)]*(?=\s+[\p{Lu}\d«“"(–-]|\s*$)|\r?\n\s*\n|\r?\n\s*[-*•]\s/gu;

/** The sentences of a text, in order. */
export function sentencesOf(text: string): Stretch[] {
  const found: Stretch[] = [];
  let start = 0;
  for (const match of text.matchAll(sentenceEnd)) {
    const end = match.index + match[0].length;
    if (match[0].startsWith(".") && abbreviation.test(text.slice(Math.max(0, start), match.index + 1))) continue;
    found.push({ start, end });
    start = end;
  }
  if (start < text.length) found.push({ start, end: text.length });
  return found;
}

type Bare = Omit<Token, "clause">;

const piece = /\d+(?:[\u00A0\u202F .,]\d+)*|[\p{L}\p{N}](?:[\p{L}\p{N}'’_-]|\.(?=[\p{L}\p{N}]))*|[^\s]/gu;

function roleOf(text: string): Token["role"] {
  if (/^\d/.test(text)) return /\p{L}/u.test(text) ? "word" : "number";
  return /^[\p{L}]/u.test(text) ? "word" : "mark";
}

function piecesIn(text: string, { start, end }: Stretch): Bare[] {
  return [...text.slice(start, end).matchAll(piece)].map(({ 0: found, index }) => ({
    start: start + index,
    end: start + index + found.length,
    text: found.toLowerCase().replace("’", "'"),
    role: roleOf(found),
  }));
}

/** The words, names, periods, numbers and marks of a sentence. */
function bareTokens(text: string, sentence: Stretch, known: readonly Known[]): Bare[] {
  const tokens: Bare[] = [];
  let at = sentence.start;
  for (const { start, end, role } of known) {
    if (start < at || end > sentence.end) continue;
    tokens.push(...piecesIn(text, { start: at, end: start }));
    tokens.push({ start, end, role, text: text.slice(start, end).toLowerCase() });
    at = end;
  }
  return [...tokens, ...piecesIn(text, { start: at, end: sentence.end })];
}

/** A mark or a word between two of a kind: 1.3 and 1.4; in 2022 and 2023. */
const isBetween = (tokens: readonly Bare[], at: number): boolean => {
  const [before, after] = [tokens[at - 1], tokens[at + 1]];
  return before !== undefined && before.role === after?.role && (before.role === "name" || before.role === "period");
};

/** Commas list only where "and" ends the list: "1.3, 1.4 and 1.5", but not "unlike 1.4, 1.3". */
function isList(tokens: readonly Bare[], at: number): boolean {
  if (!isBetween(tokens, at)) return false;
  if (tokens[at]?.text !== ",") return true;
  const next = tokens[at + 2]?.text;
  return next === "," ? isList(tokens, at + 2) : /^(?:og|and)$/.test(next ?? "") && isBetween(tokens, at + 2);
}

/** What begins a clause, and does not only list. */
function begins(tokens: readonly Bare[], at: number, { joints }: Lexicon): boolean {
  const token = tokens[at];
  if (token === undefined || isList(tokens, at)) return false;
  return /^[,;:–—]$/.test(token.text) || (token.role === "word" && joints.has(token.text));
}

/** The tokens of a sentence with the clauses they stand in; what begins a clause stands in it. */
export function tokensOf(text: string, sentence: Stretch, known: readonly Known[], lexicon: Lexicon): Token[] {
  const bare = bareTokens(text, sentence, known);
  let clause = 0;
  return bare.map((token, at) => {
    if (begins(bare, at, lexicon)) clause += 1;
    return { ...token, clause };
  });
}
