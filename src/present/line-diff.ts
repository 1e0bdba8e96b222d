/** Which lines of two texts are the same, so that a difference shows no more than what changed. */

/** A line that stays, goes or comes. */
export interface LineStep {
  readonly sign: " " | "-" | "+";
  readonly line: string;
}

/** Beyond so many pairs of lines a stretch is told as replaced whole. */
const most = 4_000_000;

type Lines = readonly string[];

const step =
  (sign: LineStep["sign"]) =>
  (line: string): LineStep => ({ sign, line });

/** How long the longest common run of lines is from each pair of places on, row by row. */
function table(old: Lines, fresh: Lines): Uint32Array {
  const width = fresh.length + 1;
  const lengths = new Uint32Array((old.length + 1) * width);
  for (let row = old.length - 1; row >= 0; row -= 1)
    for (let col = fresh.length - 1; col >= 0; col -= 1) {
      const at = row * width + col;
      lengths[at] =
        old[row] === fresh[col]
          ? (lengths[at + width + 1] ?? 0) + 1
          : Math.max(lengths[at + width] ?? 0, lengths[at + 1] ?? 0);
    }
  return lengths;
}

function between(old: Lines, fresh: Lines): LineStep[] {
  if (old.length === 0 || fresh.length === 0 || old.length * fresh.length > most)
    return [...old.map(step("-")), ...fresh.map(step("+"))];
  const lengths = table(old, fresh);
  const after = (row: number, col: number): number => lengths[row * (fresh.length + 1) + col] ?? 0;
  const steps: LineStep[] = [];
  let [row, col] = [0, 0];
  while (row < old.length && col < fresh.length) {
    const own = old[row] ?? "";
    if (own === fresh[col]) {
      steps.push(step(" ")(own));
      row += 1;
      col += 1;
    } else if (after(row + 1, col) >= after(row, col + 1)) {
      steps.push(step("-")(own));
      row += 1;
    } else {
      steps.push(step("+")(fresh[col] ?? ""));
      col += 1;
    }
  }
  return [...steps, ...old.slice(row).map(step("-")), ...fresh.slice(col).map(step("+"))];
}

/** What goes stands before what comes in its place. */
function goesFirst(steps: readonly LineStep[]): LineStep[] {
  const sorted: LineStep[] = [];
  let come: LineStep[] = [];
  for (const each of steps) {
    if (each.sign === "+") come.push(each);
    else {
      if (each.sign === " ") {
        sorted.push(...come);
        come = [];
      }
      sorted.push(each);
    }
  }
  return [...sorted, ...come];
}

/** From the one text to the other, with as few lines touched as can be. */
export function lineSteps(old: Lines, fresh: Lines): LineStep[] {
  let start = 0;
  while (start < old.length && start < fresh.length && old[start] === fresh[start]) start += 1;
  let end = 0;
  const least = Math.min(old.length, fresh.length) - start;
  while (end < least && old[old.length - 1 - end] === fresh[fresh.length - 1 - end]) end += 1;
  return [
    ...old.slice(0, start).map(step(" ")),
    ...goesFirst(between(old.slice(start, old.length - end), fresh.slice(start, fresh.length - end))),
    ...old.slice(old.length - end).map(step(" ")),
  ];
}
