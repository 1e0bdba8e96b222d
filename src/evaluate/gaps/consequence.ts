/** In what order gaps are told: by what they do to the plan if nobody acts. Written down as data, and nowhere else. */
import type { GapCode } from "./gap.js";

/** A class of consequence; the first is the gravest. */
export interface ConsequenceClass {
  readonly code: "unanswered" | "unmeasured" | "overdue" | "lagging" | "adrift" | "unaccounted" | "blind" | "unproven";
  /** The kinds of gap in it, in order. */
  readonly kinds: readonly GapCode[];
}

/**
 * The principle: what goes wrong and nobody acts on comes first; then what nobody can know; then promises that are
 * broken; then what goes wrong although someone acts; then what makes it impossible to steer, to call to account, to see
 * and to prove.
 */
export const CONSEQUENCES: readonly ConsequenceClass[] = [
  { code: "unanswered", kinds: ["lagging-without-initiative"] },
  { code: "unmeasured", kinds: ["due-not-measured"] },
  {
    code: "overdue",
    kinds: ["clarification-overdue", "follow-up-overdue", "condition-unmet", "deadline-passed", "milestone-delayed"],
  },
  { code: "lagging", kinds: ["enabling-objective-lags", "lagging", "judgement-against-data"] },
  { code: "adrift", kinds: ["next-step-missing", "no-target", "no-baseline", "figure-missing", "figure-stale"] },
  {
    code: "unaccounted",
    kinds: ["initiative-without-owner", "initiative-without-status", "status-too-old", "colour-without-reason"],
  },
  { code: "blind", kinds: ["outcome-without-either", "outcome-not-measured", "outcome-not-moved", "only-adoption"] },
  {
    code: "unproven",
    kinds: ["benefit-not-measured", "initiative-without-milestones", "initiative-without-evaluation"],
  },
];

/** Every code, in order of consequence. */
export const GAP_CODES: readonly GapCode[] = CONSEQUENCES.flatMap(({ kinds }) => kinds);

/** The class of a kind: 1 is the gravest. */
export function consequenceOf(code: GapCode): number {
  return CONSEQUENCES.findIndex(({ kinds }) => kinds.includes(code)) + 1;
}
