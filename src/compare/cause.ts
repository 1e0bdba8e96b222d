/** Why a verdict differs between two moments: what it was judged by is replaced one thing at a time, and judged again. */
import type { Cadence } from "../evaluate/stale.js";
import { entriesOf, type MeasureItem, type PlanIndex } from "../evaluate/items.js";
import { judge, type JudgeOptions } from "../evaluate/judge.js";
import type { StatusCause, StatusChange } from "../model/change.js";
import type { DerivedFigure } from "../model/derived.js";
import type { FileKind, Id, Measure, Observation, Plan, Text } from "../model/plan.js";
import type { Evaluation, Status } from "../model/progress.js";

/** A plan judged as of a day. */
export interface Judged {
  readonly plan: Plan;
  readonly index: PlanIndex;
  readonly evaluation: Evaluation;
  /** Files of figures that are there and cannot be read, relative to the plan folder. */
  readonly unread?: readonly string[];
}

/** What a measure is judged by that stands elsewhere than in the measure. */
type Elsewhere = "derived" | "cadence" | "parameters";

/** A measure with all that it is judged by. */
interface Case {
  readonly measure: Measure;
  readonly options: JudgeOptions;
  /** What could not be read on this side, or was left out because of an error. */
  readonly missing: ReadonlySet<Elsewhere>;
}

function cadenceOf(plan: Plan, id: Id | null): Cadence | undefined {
  const sources = entriesOf(plan, "sources").flatMap(({ content }) => content.sources);
  return id === null ? undefined : sources.find((source) => source.id === id)?.cadence;
}

/** Whether a figure could not be computed because something it counts could not be read; a file that was not there yet is none. */
function isHoled({ plan, unread = [] }: Judged, { problem }: DerivedFigure): boolean {
  if (problem?.reason === "no_file") return unread.includes(problem.name);
  if (problem?.reason === "no_codelist") return plan.leftOut.some(({ kind }) => kind === "codelist");
  return problem?.reason === "left_out";
}

function missingIn(judged: Judged, { measure, source }: MeasureItem): Set<Elsewhere> {
  const { plan, evaluation } = judged;
  const figures = evaluation.derived.get(measure) ?? [];
  const lost = (kind: FileKind, id: Id | null): boolean =>
    plan.leftOut.some(
      (part) => part.kind === kind && (part.list === undefined || (id !== null && part.words?.has(id) === true)),
    );
  return new Set([
    ...(figures.some((figure) => isHoled(judged, figure)) ? (["derived"] as const) : []),
    ...(source !== null && lost("sources", source) ? (["cadence"] as const) : []),
    ...(lost("plan", null) ? (["parameters"] as const) : []),
  ]);
}

/** Measures that are judged by something outside them that could not be read, or was left out: by their ids. */
export const unsureIn = (judged: Judged): ReadonlySet<Id> =>
  new Set(judged.index.measures.filter((item) => missingIn(judged, item).size > 0).map(({ id }) => id));

function caseOf(judged: Judged, item: MeasureItem): Case {
  const { plan, evaluation } = judged;
  const { measure, indicator, source } = item;
  const { asOf, parameters, derived } = evaluation;
  return {
    measure,
    missing: missingIn(judged, item),
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

interface Step {
  readonly cause: StatusCause;
  /** Where it is not the measure's own. */
  readonly from?: Elsewhere;
  readonly apply: (at: Case, after: Case) => Case;
}

/** Replaces some of what a measure is judged by. */
const options =
  (some: (after: JudgeOptions) => Partial<JudgeOptions>): Step["apply"] =>
  (at, after) => ({ ...at, options: { ...at.options, ...some(after.options) } });

const fields =
  (...names: readonly (keyof Measure)[]): Step["apply"] =>
  (at, after) => ({ ...at, measure: withFields(at.measure, after.measure, names) });

/** One thing after the other, in the order in which the causes are named. */
const STEPS: readonly Step[] = [
  { cause: "time_passed", apply: options(({ asOf }) => ({ asOf })) },
  { cause: "new_data", apply: (at, after) => ({ ...at, measure: withNewFigures(at.measure, after.measure) }) },
  { cause: "new_data", from: "derived", apply: options(({ derived = [] }) => ({ derived })) },
  { cause: "revised_data", apply: fields("observations") },
  { cause: "new_target", apply: fields("targets") },
  { cause: "changed_rule", from: "cadence", apply: options(({ cadence }) => ({ cadence })) },
  { cause: "changed_rule", from: "parameters", apply: options(({ parameters }) => ({ parameters })) },
  { cause: "changed_rule", apply: (_, after) => after },
];

function causesOf(before: Case, after: Case): StatusCause[] {
  const causes = new Set<StatusCause>();
  let at = before;
  let status = judge(at.measure, at.options).status;
  for (const { cause, from, apply } of STEPS) {
    at = apply(at, after);
    const next = judge(at.measure, at.options).status;
    const unread = from !== undefined && (before.missing.has(from) || after.missing.has(from));
    if (next !== status) causes.add(unread ? "unreadable" : cause);
    status = next;
  }
  return [...causes];
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
