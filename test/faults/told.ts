/** The score of seeded faults, by kind, with what was missed. */
import { exceptionFor } from "./exceptions.js";
import type { Outcome } from "./score.js";

interface Count {
  readonly right: number;
  readonly of: number;
}

export interface Score extends Count {
  /** Every how many of the faults there are was put in. */
  readonly every: number;
  /** Misses for which there is a reason. */
  readonly excepted: number;
  readonly kinds: Readonly<Record<string, Count>>;
  readonly missed: readonly Outcome[];
}

const count = (outcomes: readonly Outcome[]): Count => ({
  right: outcomes.filter(({ isRight }) => isRight).length,
  of: outcomes.length,
});

export function scoreOf(outcomes: readonly Outcome[], every: number): Score {
  const names = [...new Set(outcomes.map(({ kind }) => kind))].sort();
  const missed = outcomes.filter(({ isRight }) => !isRight);
  return {
    ...{ every, ...count(outcomes) },
    excepted: missed.filter((outcome) => exceptionFor(outcome) !== null).length,
    kinds: Object.fromEntries(names.map((name) => [name, count(outcomes.filter(({ kind }) => kind === name))])),
    missed: missed.filter((outcome) => exceptionFor(outcome) === null),
  };
}

/** One miss, on two lines. */
export const missedLine = ({ kind, plan, file, keys, wanted, found }: Outcome): string =>
  `  ${kind}: ${plan} ${file} ${keys}\n    wanted ${wanted}; found ${found.join(", ") || "nothing"}\n`;

/** As it is printed. */
export function told({ right, of, excepted, kinds, missed }: Score): string {
  const rows = Object.entries(kinds).map(
    ([kind, each]) => `${String(each.right).padStart(6)} of ${String(each.of).padStart(5)}  ${kind}\n`,
  );
  const head = `${right} of ${of} faults give one finding, at the token, with the right code; ${excepted} of the others are excepted\n`;
  return [head, ...rows, ...(missed.length === 0 ? [] : ["Missed:\n", ...missed.map(missedLine)])].join("");
}
