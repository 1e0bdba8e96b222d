/** The words of what stands behind a measure's figures: who answered, by which method, and how units spread. */
import type { BreakView, NotComparedView } from "../../report/show-steps.js";
import type { SpreadEnd, SpreadView } from "../../report/show-survey-view.js";
import type { FigureView, MeasureItemView } from "../../report/show-view.js";

export interface ShowParts {
  /** Said where a figure has no period. */
  readonly undated: string;
  readonly unused: Readonly<Record<NonNullable<FigureView["unused"]>, string>>;
  readonly notCompared: (pair: NotComparedView) => string;
  /** Breaks between two figures that are compared all the same; empty without any. */
  readonly across: (breaks: readonly BreakView[]) => string;
  readonly sample: {
    readonly heading: (source: string) => string;
    readonly columns: readonly [string, string, string, string, string, string];
    readonly shifted: (change: string, limit: string) => string;
  };
  readonly method: {
    readonly version: (from: string, said: readonly string[]) => string;
    readonly changed: (what: readonly string[]) => string;
    readonly first: (what: readonly string[]) => string;
    readonly unsaid: (what: readonly string[]) => string;
  };
  readonly spread: {
    readonly lead: (spread: SpreadView) => string;
    readonly columns: readonly [string, string, string, string, string, string];
    /** The column of those that reach a level. */
    readonly reach: (level: string) => string;
    readonly measured: (spread: SpreadView) => string;
    readonly atTarget: (target: NonNullable<SpreadView["atTarget"]>) => string;
    readonly end: (which: "highest" | "lowest", period: string, end: SpreadEnd) => string;
    readonly noEnds: (spread: SpreadView) => string;
    readonly units: (period: string) => string;
    readonly hidden: string;
    readonly noFigure: string;
    readonly reaches: string;
  };
  /** Where the members that were asked for are, where they are not simply listed. */
  readonly members: Readonly<Record<NonNullable<MeasureItemView["members"]>, string | null>>;
  /** Fields of the plan's files, by their keys. */
  readonly field: Readonly<Record<string, string>>;
}
