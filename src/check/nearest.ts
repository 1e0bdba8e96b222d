/** Did you mean: the word that was most likely meant. */

const folded: Readonly<Record<string, string>> = { æ: "ae", ø: "o", å: "a" };

/** Case, accents and the three Norwegian letters do not count as a difference. */
function fold(word: string): string {
  const plain = word.toLowerCase().replace(/[æøå]/g, (letter) => folded[letter] ?? letter);
  return plain.normalize("NFD").replace(/\p{M}/gu, "");
}

const digitsOf = (word: string): string => word.replace(/\D/g, "");

/** Distances of the next row; `before` and `above` are the two rows over it. */
function nextRow(a: string, b: string, i: number, before: readonly number[], above: readonly number[]): number[] {
  const row = [i];
  for (let j = 1; j <= b.length; j += 1) {
    const cost = a[i - 1] === b[j - 1] ? 0 : 1;
    const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
    const at = (cells: readonly number[], index: number): number => cells[index] ?? Infinity;
    const edited = Math.min(at(above, j) + 1, at(row, j - 1) + 1, at(above, j - 1) + cost);
    row.push(swapped ? Math.min(edited, at(before, j - 2) + 1) : edited);
  }
  return row;
}

/**
 * Letters to insert, leave out, change or swap with their neighbour to get from one word to the other (Damerau and
 * Levenshtein's distance, in its form where no letter is touched twice).
 */
export function distance(a: string, b: string): number {
  let before: readonly number[] = [];
  let above: readonly number[] = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const row = nextRow(a, b, i, before, above);
    before = above;
    above = row;
  }
  return above[b.length] ?? a.length;
}

/** Slips that a word of this length may hold and still be recognised. */
function tolerated(length: number): number {
  return Math.min(3, Math.floor(length / 3));
}

/**
 * The one candidate that the word is a slip of; null when none is near, or when two are equally near. A digit is never
 * taken for a slip: 1.7 does not mean 1.1.
 */
export function nearest(word: string, candidates: Iterable<string>): string | null {
  const wanted = fold(word);
  let least = tolerated(wanted.length) + 1;
  let found: string | null = null;
  for (const candidate of new Set(candidates)) {
    const given = fold(candidate);
    if (Math.abs(given.length - wanted.length) > least || digitsOf(given) !== digitsOf(wanted)) continue;
    const steps = distance(wanted, given);
    if (steps > least) continue;
    if (steps === least) found = null;
    else [found, least] = [candidate, steps];
  }
  return found;
}

/**
 * The id that was most likely meant: the nearest, or the one id that the word is with a digit or more too many. So
 * B1.11 means B1.1 where there is no such thing.
 */
export function nearestId(word: string, candidates: Iterable<string>): string | null {
  const ids = [...new Set(candidates)];
  const shorter = ids.filter((id) => /\d$/.test(id) && word.startsWith(id) && /^\d+$/.test(word.slice(id.length)));
  return nearest(word, ids) ?? (shorter.length === 1 ? (shorter[0] ?? null) : null);
}
