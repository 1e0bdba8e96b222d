/** What a figure of a file is to the plan: new, the same, a revision, doubtful, or nothing that can be taken in. */
import type { MeasureItem } from "../../evaluate/items.js";
import type { Reading } from "../../exchange/apply.js";
import type { Observation } from "../../model/plan.js";
import type { Recorded } from "../record/observation.js";

export type Why =
  | { readonly why: "no-measure" | "formula" | "fraction" | "percent" }
  | { readonly why: "unknown-measure"; readonly code: string; readonly near: readonly string[] }
  | { readonly why: "derived"; readonly id: string }
  | { readonly why: "period" | "figure" | "day" | "sign" | "thousands"; readonly text: string }
  | { readonly why: "not-ended" | "history"; readonly period: string }
  | { readonly why: "bounds"; readonly low: number; readonly high: number }
  | { readonly why: "twice"; readonly at: number }
  | { readonly why: "mark" | "unread" | "beside" | "source"; readonly names: readonly string[] }
  | { readonly why: "revision-gap"; readonly number: number };

/** The reason with a code. */
export type WhyOf<Code, Each = Why> = Each extends { readonly why: infer Own }
  ? Code extends Own
    ? Each
    : never
  : never;

export type State = "new" | "revised" | "same" | "rejected";

export interface Judged {
  readonly reading: Reading;
  readonly item: MeasureItem | null;
  readonly state: State;
  /** What keeps it out, or what is doubtful of it, or differs beside a figure that is the same. */
  readonly whys: readonly Why[];
  readonly doubtful: boolean;
  /** What stands in the plan. */
  readonly before: Observation | null;
  /** What would be written; null where nothing can be. */
  readonly recorded: Recorded | null;
}
