/** Figures that the plan computes itself, with their members. */
import type { DerivedFigure, DerivedMember, DerivedProblem } from "../model/derived.js";
import type { Measure } from "../model/plan.js";
import type { Lookup } from "./lookup.js";
import { type Printer, whole } from "./show-printed.js";
import type { DerivedView, MemberView, Printed } from "./show-view.js";

/** The measure with the figures that were computed for it. */
export function withDerived(measure: Measure, derived: readonly DerivedFigure[]): Measure {
  const found = derived.flatMap(({ observation }) => observation ?? []);
  return found.length === 0 ? measure : { ...measure, observations: [...(measure.observations ?? []), ...found] };
}

function concerned(problem: DerivedProblem | null): readonly string[] {
  switch (problem?.reason) {
    case "unknown":
    case "undated":
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
  const { id, name, counted, why, facts, daysLate, value } = member;
  const period = (text: string | null) => (text === null ? null : lookup.period(text));
  return {
    ...{ id, counted, why, name: lookup.say(name) },
    facts: facts.map((fact) => ({ kind: fact.kind, period: period(fact.period), since: period(fact.since) })),
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
