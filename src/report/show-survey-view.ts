/** What a measure's page says of those behind its figures: who answered, by which method, and how units spread. */
import type { Printed } from "./show-view.js";
import type { Named, Passage, PeriodView } from "./view.js";

/** One group of those who answered a round. */
export interface SampleGroupView {
  readonly name: string;
  readonly n: Printed;
  /** Per cent of the round; null where its size is not known. */
  readonly share: Printed | null;
  /** Percentage points since the round before that tells its groups. */
  readonly change: Printed | null;
  /** true when it moved by more than the limit. */
  readonly shifted: boolean;
}

/** Who answered one round of a survey. */
export interface SampleRoundView {
  readonly period: PeriodView;
  readonly published: PeriodView | null;
  readonly n: Printed | null;
  readonly groups: readonly SampleGroupView[];
}

/** The make-up of a source's samples, round by round. */
export interface SampleView {
  readonly source: Named;
  /** Points by which a group's share may move before it is told. */
  readonly limit: Printed;
  readonly rounds: readonly SampleRoundView[];
}

/** The units at one end of a spread. Only some are named where many share the place. */
export interface SpreadEnd {
  readonly value: Printed;
  readonly count: Printed;
  readonly names: readonly Passage[];
}

/** One unit of a breakdown. */
export interface SpreadUnit {
  readonly code: string;
  readonly name: Passage;
  /** null when there is none, or when it is hidden. */
  readonly value: Printed | null;
  readonly hidden: boolean;
  /** Whether it reaches the level; null without a level or a figure. */
  readonly reaches: boolean | null;
}

/** How the units of a breakdown spread in a period. */
export interface SpreadView {
  readonly breakdown: string;
  readonly dimension: Passage;
  readonly unit: Passage;
  readonly period: PeriodView;
  /** Units there are, units with a figure, units without, and units whose figure is hidden. */
  readonly units: Printed | null;
  readonly measured: Printed;
  readonly missing: Printed | null;
  readonly notApplicable: Printed;
  readonly hidden: Printed;
  /** A figure with fewer than so many behind it is hidden. */
  readonly limit: Printed;
  readonly p10: Printed | null;
  readonly median: Printed | null;
  readonly p90: Printed | null;
  /** null where something is hidden, and without two figures. */
  readonly highest: SpreadEnd | null;
  readonly lowest: SpreadEnd | null;
  /** Of the units shown, how many reach the level they are held against. */
  readonly atTarget: {
    readonly level: Printed;
    readonly count: Printed;
    readonly of: Printed;
    readonly share: Printed;
  } | null;
  /** null where they were not asked for, or are listed elsewhere. */
  readonly members: readonly SpreadUnit[] | null;
}
