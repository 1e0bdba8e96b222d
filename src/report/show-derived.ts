/** Figures that the plan computes itself, with their members, and how a breakdown spreads over its units. */
import type { Spread } from "../evaluate/spread.js";
import type { DerivedFigure, DerivedMember, DerivedProblem } from "../model/derived.js";
import type { Breakdown, Measure } from "../model/plan.js";
import type { Lookup } from "./lookup.js";
import { type Printer, percent, whole } from "./show-printed.js";
import type { DerivedView, MemberView, Printed, SpreadView } from "./show-view.js";

/** The spread of one period of a measure's breakdown. */
export interface Spreading {
  readonly breakdown: Breakdown;
  readonly spread: Spread;
}

/** The measure with the figures that were computed for it. */
export function withDerived(measure: Measure, derived: readonly DerivedFigure[]): Measure {
  const found = derived.flatMap(({ observation }) => observation ?? []);
  return found.length === 0 ? measure : { ...measure, observations: [...(measure.observations ?? []), ...found] };
}

function concerned(problem: DerivedProblem | null): readonly string[] {
  switch (problem?.reason) {
    case "unknown":
      return problem.ids;
    case "left_out":
      return problem.names;
    case "no_breakdown":
    case "no_codelist":
    case "no_file":
    case "no_size":
      return [problem.name];
    case "empty":
    case "other_size":
    case undefined:
      return [];
  }
}

function memberView(lookup: Lookup, print: Printer, member: DerivedMember): MemberView {
  const { id, name, counted, why, daysLate, value } = member;
  return {
    ...{ id, counted, why, name: lookup.say(name) },
    daysLate: daysLate === null ? null : whole(lookup.wording, daysLate),
    value: value === null ? null : print.level(value),
  };
}

/** @param members whether each member is to be listed */
export function derivedViews(
  lookup: Lookup,
  print: Printer,
  figures: readonly DerivedFigure[],
  members: boolean,
): DerivedView[] {
  const count = (value: number | null): Printed | null => (value === null ? null : whole(lookup.wording, value));
  return figures.map((figure) => ({
    period: lookup.period(figure.period),
    counted: count(figure.counted),
    of: count(figure.of),
    problem: figure.problem?.reason ?? null,
    concerned: concerned(figure.problem),
    members: members ? figure.members.map((member) => memberView(lookup, print, member)) : null,
  }));
}

export function spreadView(lookup: Lookup, print: Printer, { breakdown, spread }: Spreading): SpreadView {
  const { wording } = lookup;
  const count = (value: number): Printed => whole(wording, value);
  const level = (value: number | null): Printed | null =>
    value === null ? null : print.level(value, spread.threshold === null ? [] : [spread.threshold.value]);
  const { atTarget, threshold } = spread;
  return {
    breakdown: breakdown.id,
    dimension: lookup.say(breakdown.dimension),
    period: lookup.period(spread.period),
    units: spread.units === null ? null : count(spread.units),
    measured: count(spread.measured),
    missing: spread.missing === null ? null : count(spread.missing),
    hidden: count(spread.hidden),
    p10: level(spread.p10),
    median: level(spread.median),
    p90: level(spread.p90),
    atTarget:
      atTarget === null || threshold === null
        ? null
        : {
            level: print.level(threshold.value),
            count: count(atTarget.count),
            of: count(atTarget.of),
            share: percent(wording, atTarget.share / 100, 0, [0, 100]),
          },
  };
}
