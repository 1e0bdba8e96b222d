/** The words of what needs attention, as one interface that each language fills in. */
import type { Source } from "../../model/plan.js";
import type { FigureToCollect, OpenTarget, OpenValue } from "../../report/attention-view.js";
import type { TargetView } from "../../report/status-view.js";

export interface AttentionWords {
  readonly heading: string;
  readonly nothing: string;
  readonly figures: string;
  readonly noSource: string;
  readonly ask: (name: string, formerly: string | null) => string;
  readonly askNobody: string;
  readonly cadence: Readonly<Record<NonNullable<Source["cadence"]>, string>>;
  readonly noCadence: string;
  /** What is missing: "2025 er ikke målt". A due period that is a single day is a deadline, and said so. */
  readonly figure: (reason: FigureToCollect["reason"], period: string | null, isDay?: boolean) => string;
  /** Said once of a source's figures: "for 2025". */
  readonly figuresFor: (period: string) => string;
  readonly overdue: string;
  readonly upcoming: string;
  readonly undated: string;
  readonly overdueBy: (by: string) => string;
  /** A date that was read between the lines: "antatt frist 2023". */
  readonly assumedBy: (by: string) => string;
  readonly overdueKind: Readonly<Record<OpenValue["kind"], string>>;
  /** What is due of an initiative: its own deadline, or a milestone by name. */
  readonly dueOf: (milestone: string | null) => string;
  readonly wholePlan: string;
  readonly targets: string;
  readonly target: (
    reason: OpenTarget["reason"],
    kind: TargetView["kind"],
    text: string | null,
    by: string | null,
  ) => string;
  readonly silent: string;
  readonly ownerless: string;
  readonly deadlines: string;
  readonly deadline: (by: string, milestone: string | null) => string;
  readonly leftOut: string;
  readonly leftOutItem: (file: string, item: string | null) => string;
  readonly runValidate: string;
}
