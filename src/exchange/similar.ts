/** How alike two names are, whatever their case, endings of words and order: for a list that somebody else keeps. */

/** Words without signs. Pairs of letters are compared, so that an ending weighs little. */
const pairsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .normalize("NFC")
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "")
    .flatMap((word) =>
      word.length === 1 ? [word] : Array.from({ length: word.length - 1 }, (_, at) => word.slice(at, at + 2)),
    );

/** From 0, nothing in common, to 1: Dice's coefficient over pairs of letters. */
export function similarity(one: string, other: string): number {
  const [first, second] = [pairsOf(one), pairsOf(other)];
  if (first.length === 0 || second.length === 0) return 0;
  const left = new Map<string, number>();
  for (const pair of second) left.set(pair, (left.get(pair) ?? 0) + 1);
  let common = 0;
  for (const pair of first) {
    const count = left.get(pair) ?? 0;
    if (count === 0) continue;
    common += 1;
    left.set(pair, count - 1);
  }
  return (2 * common) / (first.length + second.length);
}
