/** Why a verdict differs between two moments: what it was judged by is replaced one thing at a time, and judged again. */
import type { Cadence } from "../evaluate/stale.js";
import { entriesOf, type MeasureItem, type PlanIndex } from "../evaluate/items.js";
import { judge, type JudgeOptions } from "../evaluate/judge.js";
import type { StatusCause, StatusChange } from "../model/change.js";
import type { Id, Measure, Observation, Plan, Text } from "../model/plan.js";
import type { Evaluation, Status } from "../model/progress.js";

/** A plan judged as of a day. */
export interface Judged {
  readonly plan: Plan;
  readonly index: PlanIndex;
  readonly evaluation: Evaluation;
}

/** A measure with all that it is judged by. */
interface Case {
  readonly measure: Measure;
  readonly options: JudgeOptions;
}

function cadenceOf(plan: Plan, id: Id | null): Cadence | undefined {
  const sources = entriesOf(plan, "sources").flatMap(({ content }) => content.sources);
  return id === null ? undefined : sources.find((source) => source.id === id)?.cadence;
}

function caseOf({ plan, evaluation }: Judged, { measure, indicator, source }: MeasureItem): Case {
  const { asOf, parameters, derived } = evaluation;
  return {
    measure,
    options: {
      asOf,
      parameters,
      cadence: cadenceOf(plan, source),
      indicatorLifecycle: indicator.lifecycle,
      derived: (derived.get(measure) ?? []).flatMap(({ observation }) => observation ?? []),
    },
  };
}

/** Replaces the fields; one that the other has not is taken away. */
function withFields(measure: Measure, from: Measure, fields: readonly (keyof Measure)[]): Measure {
  const kept = Object.entries(measure).filter(([key]) => !fields.some((field) => field === key));
  const taken = Object.entries(from).filter(([key]) => fields.some((field) => field === key));
  // What is put together has every required field, since none of them is among those that are replaced.
  return Object.fromEntries([...kept, ...taken]) as unknown as Measure;
}

const placeOf = ({ period, source, standing }: Observation): string => JSON.stringify([period, source, standing]);

const hasFigure = ({ value, flags = [] }: Observation): boolean => value !== undefined && !flags.includes("forecast");

/** The figures of before, and those of after for periods that had none. */
function withNewFigures(before: Measure, after: Measure): Measure {
  const old = before.observations ?? [];
  const had = new Set(old.filter(hasFigure).map(placeOf));
  const come = (after.observations ?? []).filter((each) => !had.has(placeOf(each)));
  const replaced = new Set(come.map(placeOf));
  const observations = [...old.filter((each) => !replaced.has(placeOf(each))), ...come];
  return observations.length === 0 ? before : { ...before, observations };
}

/** One thing after the other, in the order in which the causes are named. */
const STEPS: readonly { readonly cause: StatusCause; readonly apply: (at: Case, after: Case) => Case }[] = [
  {
    cause: "time_passed",
    apply: ({ measure, options }, after) => ({ measure, options: { ...options, asOf: after.options.asOf } }),
  },
  {
    cause: "new_data",
    apply: ({ measure, options }, after) => ({
      measure: withNewFigures(measure, after.measure),
      options: { ...options, derived: after.options.derived ?? [] },
    }),
  },
  {
    cause: "revised_data",
    apply: ({ measure, options }, after) => ({
      measure: withFields(measure, after.measure, ["observations"]),
      options,
    }),
  },
  {
    cause: "new_target",
    apply: ({ measure, options }, after) => ({ measure: withFields(measure, after.measure, ["targets"]), options }),
  },
  { cause: "changed_rule", apply: (_, after) => after },
];

function causesOf(before: Case, after: Case): StatusCause[] {
  const causes: StatusCause[] = [];
  let at = before;
  let status = judge(at.measure, at.options).status;
  for (const { cause, apply } of STEPS) {
    at = apply(at, after);
    const next = judge(at.measure, at.options).status;
    if (next !== status) causes.push(cause);
    status = next;
  }
  return causes;
}

interface Sided {
  readonly judged: Judged;
  readonly item: MeasureItem;
}

const statusOf = (side: Sided | null): Status | null =>
  side === null ? null : (side.judged.evaluation.measures.get(side.item.measure)?.status ?? null);

const nameOf = ({ measure, indicator }: MeasureItem): Text => measure.name ?? indicator.name;

function changeOf(before: Sided | null, after: Sided | null): StatusChange | null {
  const shown = after ?? before;
  const [from, to] = [statusOf(before), statusOf(after)];
  if (shown === null || from === to) return null;
  const { id, number } = shown.item;
  const both = before !== null && after !== null;
  const causes = both ? causesOf(caseOf(before.judged, before.item), caseOf(after.judged, after.item)) : [];
  return { measure: id, number, name: nameOf(shown.item), before: from, after: to, causes };
}

/** By id; of a measure that stands twice, which is a fault, the first. */
function sides(judged: Judged): Map<Id, Sided> {
  return new Map(judged.index.measures.toReversed().map((item) => [item.id, { judged, item }]));
}

/** Every measure whose verdict differs, in the order of the later plan; what is not there any more comes last. */
export function statusChanges(before: Judged, after: Judged): StatusChange[] {
  const [a, b] = [sides(before), sides(after)];
  const order = [...after.index.measures, ...before.index.measures].map(({ id }) => id);
  return [...new Set(order)].flatMap((id) => changeOf(a.get(id) ?? null, b.get(id) ?? null) ?? []);
}
