/** What a gap is: something missing or lagging that someone must act on. The words come last, in `present`. */
import type { Id, Text } from "../../model/plan.js";
import type { NoTargetReason, Status } from "../../model/progress.js";
import type { Pushed } from "../knock-on.js";
import type { GapScene } from "./scene.js";
import type { Unavailable } from "./unavailable.js";

/** What gaps tell of their items. One vocabulary: each kind picks what it knows. */
export interface Facts {
  /** The computed status of the measure, or the worst under the item. */
  readonly status: Status;
  readonly noTarget: NoTargetReason;
  /** What is missing or late, where one kind covers several things. */
  readonly what:
    | "baseline"
    | "target"
    | "planned"
    | "words"
    | "pending"
    | "none"
    | "not_comparable"
    | "undated"
    | "unknown"
    | "better"
    | "worse"
    | "described"
    | "undescribed"
    | "first"
    | "exact";
  readonly text: Text | null;
  /** A milestone's, a benefit's or a condition's own id within its item. */
  readonly part: Id;
  readonly role: string | null;
  readonly months: number;
  readonly days: number;
  /** How many, of how many. */
  readonly count: number;
  readonly of: number;
  readonly significant: boolean;
  /** true when the time it was last expected by has passed too. */
  readonly passed: boolean;
  /** Periods as the plan writes them. */
  readonly period: string | null;
  readonly planned: string | null;
  readonly expected: string | null;
  readonly cutOff: string;
  readonly horizon: string;
  readonly ended: string | null;
  /** Ids. */
  readonly colour: Id;
  readonly meeting: Id;
  readonly body: Id;
  readonly measure: Id | null;
  readonly initiatives: readonly Id[];
  readonly objectives: readonly Id[];
  /** Milestones that a delay pushes, directly or through others, each by so many days. */
  readonly pushed: readonly Pushed[];
  /** What the source has reported of a figure that is not there; null where nothing is reported. */
  readonly missing: Unavailable["missing"];
  readonly missingFor: string | null;
  readonly reported: string | null;
  readonly reporter: Id | null;
}

/** What is known of a figure that does not come. */
type Reported = "missing" | "missingFor" | "reported" | "reporter" | "text";

/** The item says it all. */
type NoFacts = Readonly<Record<string, never>>;

/** What each kind of gap knows. */
export interface GapFacts {
  readonly "lagging-without-initiative": Pick<Facts, "status">;
  readonly "due-not-measured": Pick<Facts, "status" | "period" | Reported>;
  readonly "clarification-overdue": Pick<Facts, "what" | "text">;
  readonly "follow-up-overdue": Pick<Facts, "text" | "meeting">;
  readonly "condition-unmet": Pick<Facts, "text" | "part" | "meeting" | "body">;
  readonly "deadline-passed": Pick<Facts, "days">;
  readonly "milestone-delayed": Pick<
    Facts,
    "days" | "planned" | "expected" | "passed" | "significant" | "initiatives" | "pushed"
  >;
  readonly "enabling-objective-lags": Pick<Facts, "count" | "of" | "objectives">;
  readonly "judgement-against-data": Pick<Facts, "what" | "status" | "colour" | "cutOff" | "role" | "meeting">;
  readonly lagging: Pick<Facts, "status" | "initiatives">;
  readonly "next-step-missing": Pick<Facts, "period" | "horizon">;
  readonly "no-target": Pick<Facts, "noTarget" | "text">;
  readonly "no-baseline": Pick<Facts, "what" | "text">;
  readonly "initiative-without-owner": Pick<Facts, "what">;
  readonly "initiative-without-status": NoFacts;
  readonly "status-too-old": Pick<Facts, "cutOff" | "months" | "colour">;
  readonly "colour-without-reason": Pick<Facts, "cutOff" | "colour">;
  readonly "figure-missing": Pick<Facts, "what" | "period" | Reported>;
  readonly "figure-stale": Pick<Facts, "period" | Reported>;
  readonly "outcome-without-either": NoFacts;
  readonly "outcome-not-measured": Pick<Facts, "initiatives">;
  readonly "outcome-not-moved": NoFacts;
  readonly "only-adoption": Pick<Facts, "count">;
  readonly "benefit-not-measured": Pick<Facts, "what" | "text" | "part" | "measure" | "ended">;
  readonly "initiative-without-milestones": NoFacts;
  readonly "initiative-without-evaluation": Pick<Facts, "what">;
}

export type GapCode = keyof GapFacts;

/** In what capacity an organisation must act. */
export type Role = "owner" | "source-owner" | "body" | "plan-owner";

export interface Who {
  /** Id of an organisation, or of a body. */
  readonly id: Id;
  readonly role: Role;
}

/** What is found: an item and what is known of it. */
export interface Found<C extends GapCode> {
  readonly item: Id;
  readonly facts: GapFacts[C];
  /** By when it must be done, or should have been; null where nothing says it. */
  readonly due: string | null;
  /** Empty where the plan does not say who. */
  readonly who: readonly Who[];
  /** Where the figure or status is to come from. */
  readonly source: Id | null;
  /** How many outcomes, objectives and other items depend on it. */
  readonly dependents: number;
}

/** A gap in its place: `rank` 1 is first; `consequence` is its class, 1 is the gravest. */
export type Gap = {
  [C in GapCode]: Found<C> & {
    readonly code: C;
    readonly rank: number;
    readonly consequence: number;
    /** true when the due period has passed. */
    readonly overdue: boolean;
    /** Days since then; 0 when it has not. */
    readonly daysOverdue: number;
  };
}[GapCode];

/** A kind of gap. One kind, one file; `index.ts` names them all, in order of consequence. */
export interface GapKind<C extends GapCode = GapCode> {
  readonly code: C;
  readonly find: (scene: GapScene) => Iterable<Found<C>>;
}
