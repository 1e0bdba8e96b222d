/** Figures that the plan computes itself, with their members. */
import type { DerivedFigure, DerivedMember, DerivedProblem } from "../model/derived.js";
import type { DeriveComposite, Measure } from "../model/plan.js";
import type { Lookup } from "./lookup.js";
import type { Facts } from "./show-facts.js";
import { type Printer, whole } from "./show-printed.js";
import { entry } from "./show-scene.js";
import { computedText } from "./status-figure.js";
import type { DerivedView, Fact, Listing, MemberView, Printed } from "./show-view.js";

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
  const { id, name, counted, why, facts, daysLate, value, scale } = member;
  const shown = (figure: number): Printed =>
    scale === undefined
      ? print.level(figure)
      : { value: figure, text: computedText(lookup.wording, { scale }, figure) };
  const period = (text: string | null) => (text === null ? null : lookup.period(text));
  return {
    ...{ id, counted, why, name: lookup.say(name) },
    facts: facts.map((fact) => ({ kind: fact.kind, period: period(fact.period), since: period(fact.since) })),
    daysLate: daysLate === null ? null : whole(lookup.wording, daysLate),
    value: value === null ? null : shown(value),
  };
}

/** What a composite is made of, and how; null for a measure that is none. */
export const compositeOf = ({ derive }: Measure): DeriveComposite | null =>
  derive?.kind === "composite" ? derive : null;

/** The rule that a composite declares, and the level that its parts are to reach. */
export function compositeFacts(facts: Facts, measure: Measure): (Fact | null)[] {
  const composite = compositeOf(measure);
  return [facts.word("rule", composite?.rule), facts.count("at_least", composite?.at_least)];
}

/** The steps of a scale by their figures, with what each stands for. */
export const stepList = (lookup: Lookup, { steps = [] }: Measure): Listing => ({
  code: "steps",
  entries: steps.map(({ value, name, description }) =>
    entry({
      title: { ...lookup.say(name), text: `${value} ${lookup.say(name).text}` },
      facts: description === undefined ? [] : [{ code: "reached_when", text: lookup.say(description) }],
    }),
  ),
});

/**
 * @param members whether each member is to be listed
 * @param rule of a composite, by which its parts make one figure
 */
export function derivedViews(
  lookup: Lookup,
  print: Printer,
  figures: readonly DerivedFigure[],
  members: boolean,
  rule: DeriveComposite["rule"] | null,
): DerivedView[] {
  const count = (value: number | null): Printed | null => (value === null ? null : whole(lookup.wording, value));
  return figures.map((figure) => ({
    period: lookup.period(figure.period),
    counted: count(figure.counted),
    of: count(figure.of),
    ...(figure.made === undefined || rule === null ? {} : { made: { rule, text: print.level(figure.made).text } }),
    problem: figure.problem?.reason ?? null,
    concerned: concerned(figure.problem),
    members: members ? figure.members.map((member) => memberView(lookup, print, member)) : null,
  }));
}
