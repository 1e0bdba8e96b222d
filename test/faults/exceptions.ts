/** Single faults that truly give something else than one finding at the token, each with the reason. */
import type { Outcome } from "./score.js";

interface Exception {
  readonly when: (outcome: Outcome) => boolean;
  readonly reason: string;
}

const finds = ({ found }: Outcome, ...codes: readonly string[]): boolean =>
  codes.every((code) => found.some((each) => each.includes(` ${code} `)));

export const exceptions: readonly Exception[] = [
  {
    when: ({ keys, file, found }) =>
      file === "plan.yaml" && keys === "format" && found.some((each) => each.includes("refused")),
    reason: "A plan in a format that the program does not know is not read at all: that is exit 2, with a sentence.",
  },
  {
    when: (outcome) =>
      outcome.kind === "reference to another kind" &&
      (finds(outcome, "outcome-unmeasured") || finds(outcome, "outcome-unmoved")),
    reason:
      "The reference led to an outcome of another objective, which nothing follows any more; that nobody else tells, and a note does.",
  },
  {
    when: ({ kind, found }) =>
      kind === "quote never closed" && found.length === 1 && found[0]?.includes("yaml-syntax") === true,
    reason: "Another quote on the line closes it, so what is wrong to every reader is the first thing after that one.",
  },
  {
    when: ({ kind, found }) =>
      kind === "brace never closed" && found.length === 1 && found[0]?.includes("yaml-syntax") === true,
    reason: "Another brace on the line closes it, so the one that is never closed is the one around it.",
  },
  {
    when: (outcome) =>
      outcome.file.startsWith("codelists/") &&
      (finds(outcome, "breakdown-code") || finds(outcome, "derived-incomplete")) &&
      (finds(outcome, "meaningless-period") || finds(outcome, "blank-text")),
    reason:
      "Without a code, or the days on which it holds, other units are in the list: each file of figures that uses it, and each figure computed over it, is told so at its own place.",
  },
];

/** Why a miss is none; null when it is one. */
export const exceptionFor = (outcome: Outcome): string | null =>
  exceptions.find(({ when }) => when(outcome))?.reason ?? null;
