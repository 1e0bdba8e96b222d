/** What a rule is. One rule, one file; `rules/index.ts` names them all. */
import type { PlanIndex } from "../evaluate/items.js";
import type { Breakdowns } from "../model/breakdown.js";
import type { FindingData, Place, Report, Severity } from "../model/finding.js";
import type { Plan } from "../model/plan.js";

/** The same words in each of the tool's languages. */
export type Words = Readonly<Record<"nb" | "nn" | "en", string>>;

export interface CheckContext {
  readonly plan: Plan;
  readonly index: PlanIndex;
  /** The judgement date, year-month-day. */
  readonly asOf: string;
  /** The day it is, whatever day the plan is judged as of: what cannot be known before it. Absent: that is not asked. */
  readonly today?: string;
  /** The text at a place as it was typed, with its quotes; absent where there is no file. */
  readonly typed?: (place: Place) => string | null;
  /** Every code that a finding can have, also of those made where files are read. */
  readonly codes: readonly string[];
  /** Codes whose severity a plan cannot set. */
  readonly fixed?: ReadonlySet<string>;
  /** The files of figures that were read; absent: none were. */
  readonly breakdowns?: Breakdowns;
}

export interface Rule<Data extends FindingData = FindingData> {
  /** Stable code, in words: `target-without-due`. */
  readonly code: string;
  /**
   * error: a datum cannot be trusted or placed. warning: something is missing or looks wrong, and what is there can be
   * used. info: worth knowing. Passing time alone never makes an error.
   */
  readonly severity: Severity;
  readonly title: Words;
  /** Why it matters. */
  readonly why: Words;
  /** What to do. */
  readonly mend: Words;
  /** true where the place itself must not be shown again, not even in a code frame. */
  readonly conceal?: boolean;
  /** YAML that gives the finding, and the same mended. */
  readonly example: { readonly bad: string; readonly good: string };
  /** The message, one sentence or two, without the suggestion. */
  readonly message: Readonly<Record<keyof Words, (data: Data) => string>>;
  /** Absent: the finding is made where the file is read. */
  readonly check?: (context: CheckContext) => Iterable<Report & { readonly data: Data }>;
}

/** A rule whose data are known to it alone: others only pass them from its `check` to its `message`. */
export function defineRule<Data extends FindingData>(rule: Rule<Data>): Rule {
  return rule as unknown as Rule;
}

/** The value of a key. */
export function valueOf(of: object, key: string | number): Place {
  return { of, key, token: "value" };
}

/** Words inside a text: their place in it, in UTF-16 units. */
export function wordsOf(of: object, key: string | number, start: number, end: number): Place {
  return { of, key, token: "value", within: { start, end } };
}

/** A key itself. */
export function keyOf(of: object, key: string): Place {
  return { of, key, token: "key" };
}

/** An object as a whole, where nothing inside it can be pointed at. */
export function whole(of: object): Place {
  return { of, token: "value" };
}
