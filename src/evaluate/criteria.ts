/** Each measure against the six criteria: yes, no or not yet, with the reason. The criteria are the plan's own. */
import type { Criterion, Id, Measure, Period, Plan, Source, Target } from "../model/plan.js";
import type { Evaluation, Progress } from "../model/progress.js";
import { type MeasureItem, type PlanIndex, entriesOf } from "./items.js";
import { isBroken } from "./breaks.js";
import { hasPassed } from "./gaps/links.js";
import { meets } from "./method.js";
import { spanOf } from "./period.js";

export type CriterionId = Criterion["id"];
type Answer = "yes" | "no" | "not_yet";

/** Why: what is there, or what is missing. */
type CriterionReason =
  | "tied"
  | "tied_partly"
  | "goal"
  | "untied"
  | "complete"
  | "lacks"
  | "pending"
  | "beyond_trend"
  | "no_trend"
  | "trend_reaches"
  | "not_beyond_baseline"
  | "kept_level"
  | "no_target"
  | "no_baseline"
  | "several_figures"
  | "one_figure"
  | "no_figures"
  | "break"
  | "dated"
  | "undated_target"
  | "undated_item";

/** Parts of a measure that can be missing. */
export type Part = "definition" | "population" | "baseline" | "method" | "source";

export interface CriterionAnswer {
  readonly criterion: CriterionId;
  readonly answer: Answer;
  readonly reason: CriterionReason;
  /** What is missing; empty for other reasons. */
  readonly lacks: readonly Part[];
  /** Outcomes, figures or open items, as the reason says; null where nothing is counted. */
  readonly count: number | null;
  /** Where the pace so far leads by the due date, in the measure's unit; null where that is not the reason. */
  readonly projected: number | null;
}

export interface MeasureCriteria {
  readonly id: Id;
  readonly answers: readonly CriterionAnswer[];
}

export const CRITERIA: readonly CriterionId[] = [
  "relevant",
  "specific",
  "measurable",
  "ambitious",
  "comparable",
  "time-bound",
];

/** What a criterion is judged from. */
interface Subject {
  readonly item: MeasureItem;
  readonly progress: Progress;
  readonly source: Source | null;
  readonly asOf: string;
  /** true when it follows an overall goal, not an objective. */
  readonly ofGoal: boolean;
}

type Judged = Pick<CriterionAnswer, "answer" | "reason"> & Partial<CriterionAnswer>;

function relevant({ item: { indicator }, ofGoal }: Subject): Judged {
  const { outcomes = [], outcomes_partly = [] } = indicator;
  if (outcomes.length > 0) return { answer: "yes", reason: "tied", count: outcomes.length };
  if (outcomes_partly.length > 0) return { answer: "yes", reason: "tied_partly", count: outcomes_partly.length };
  // an overall goal has no outcomes: it is the desired effect itself
  return ofGoal ? { answer: "yes", reason: "goal" } : { answer: "no", reason: "untied" };
}

/** A share is of something; a number of things names them with its unit. */
function hasPopulation({ item: { measure }, source }: Subject): boolean {
  const told = measure.whole ?? source?.respondents ?? measure.derive ?? measure.methods?.find(({ filter }) => filter);
  return measure.scale !== "share" || told !== undefined;
}

function lacking(lacks: readonly Part[], isPending: boolean): Judged {
  if (lacks.length === 0) return { answer: "yes", reason: "complete" };
  return isPending ? { answer: "not_yet", reason: "pending", lacks } : { answer: "no", reason: "lacks", lacks };
}

/** true when the plan announces that the measure or its indicator is to be developed. */
const isAnnounced = ({ item: { measure, indicator } }: Subject): boolean =>
  [...(measure.planned ?? []), ...(indicator.planned ?? [])].some(({ state = "open" }) => state === "open");

function specific(subject: Subject): Judged {
  const { measure, indicator } = subject.item;
  const definition = measure.description ?? indicator.description ?? measure.methods?.[0]?.question;
  const lacks: Part[] = [
    ...(definition === undefined ? (["definition"] as const) : []),
    ...(hasPopulation(subject) ? [] : (["population"] as const)),
  ];
  return lacking(lacks, isAnnounced(subject));
}

const isPending = ({ baseline }: Measure, asOf: string): boolean =>
  baseline?.kind === "pending" && !hasPassed(baseline.decide_by, asOf);

function measurable({ item, progress, asOf }: Subject): Judged {
  const { measure, indicator, source } = item;
  const hasMethod = (indicator.method ?? measure.methods?.[0] ?? measure.derive) !== undefined;
  const others: Part[] = [
    ...(hasMethod ? [] : (["method"] as const)),
    ...(source === null && measure.derive === undefined ? (["source"] as const) : []),
  ];
  const hasBaseline = progress.baseline !== null && progress.baselineComparable;
  const lacks: Part[] = hasBaseline ? others : ["baseline", ...others];
  return lacking(lacks, others.length === 0 && isPending(measure, asOf));
}

/** A band, or a level that is declared as already held. */
const keepsLevel = (target: Progress["target"]): boolean =>
  target !== null && (target.band !== null || (target.target.kind === "level" && target.target.keep === true));

function againstTrend({ direction }: Measure, aim: number, projected: number): Judged {
  return meets(direction === "down" ? -1 : 1, projected, aim)
    ? { answer: "no", reason: "trend_reaches", projected }
    : { answer: "yes", reason: "beyond_trend", projected };
}

function ambitious({ item: { measure }, progress }: Subject): Judged {
  const { target, baseline, baselineComparable, projected, flags } = progress;
  if (keepsLevel(target)) return { answer: "yes", reason: "kept_level" };
  const aim = target?.value ?? null;
  if (aim === null) return { answer: progress.noTargetReason === "none" ? "no" : "not_yet", reason: "no_target" };
  if (baseline === null || !baselineComparable) return { answer: "not_yet", reason: "no_baseline" };
  if (flags.includes("not_ambitious")) return { answer: "no", reason: "not_beyond_baseline" };
  return projected === null ? { answer: "not_yet", reason: "no_trend" } : againstTrend(measure, aim, projected);
}

/** Figures since the last break and the last change of method, a dated baseline among them. */
function comparableFigures({ item: { measure }, progress }: Subject): number {
  const since = spanOf(measure.methods?.at(-1)?.from)?.start ?? "";
  const { baseline, baselineComparable, series, trendPoints } = progress;
  const from = baselineComparable ? (baseline?.end ?? null) : null;
  const ends = [...new Set([...series.map(({ end }) => end), ...(from === null ? [] : [from])])];
  const onMethod = ends.filter((end) => end >= since).length;
  return measure.breaks === undefined ? onMethod : Math.min(onMethod, trendPoints);
}

function comparable(subject: Subject): Judged {
  const { item, progress, asOf } = subject;
  const baseline = progress.baselineComparable ? progress.baseline : null;
  if (isBroken(item.measure, baseline, asOf)) return { answer: "no", reason: "break" };
  const count = comparableFigures(subject);
  if (count >= 2) return { answer: "yes", reason: "several_figures", count };
  return { answer: "not_yet", reason: count === 1 ? "one_figure" : "no_figures", count };
}

/** The dates by which a baseline or targets are to be clarified; undefined for an open item without one. */
function openDates({ baseline }: Measure, targets: readonly Target[]): (Period | undefined)[] {
  const own = baseline?.kind === "pending" ? [baseline.decide_by] : [];
  return [
    ...own,
    ...targets.flatMap((each) => (each.kind === "pending" || each.kind === "dependent" ? [each.decide_by] : [])),
  ];
}

function timeBound({ item: { measure } }: Subject): Judged {
  const targets = (measure.targets ?? []).filter(({ superseded, kind }) => superseded === undefined && kind !== "none");
  if (targets.length === 0) return { answer: "no", reason: "no_target" };
  const open = openDates(measure, targets).filter((date) => date === undefined).length;
  if (open > 0) return { answer: "no", reason: "undated_item", count: open };
  const settled = targets.filter(({ kind }) => kind !== "pending" && kind !== "dependent");
  const missing = settled.filter(({ due }) => due === undefined).length;
  return missing > 0 ? { answer: "no", reason: "undated_target", count: missing } : { answer: "yes", reason: "dated" };
}

const judges: Readonly<Record<CriterionId, (subject: Subject) => Judged>> = {
  relevant,
  specific,
  measurable,
  ambitious,
  comparable,
  "time-bound": timeBound,
};

/** Every measure in use against the six criteria, in the order of the plan. */
export function criteriaOf(plan: Plan, index: PlanIndex, evaluation: Evaluation): MeasureCriteria[] {
  const sources = new Map(
    entriesOf(plan, "sources").flatMap(({ content }) => content.sources.map((source) => [source.id, source] as const)),
  );
  const goals = new Set(index.items.filter(({ kind }) => kind === "goal").map(({ id }) => id));
  return index.measures.flatMap((item) => {
    const progress = evaluation.measures.get(item.measure);
    if (progress === undefined || progress.status === "retired" || progress.status === "suspended") return [];
    const subject = {
      item,
      progress,
      source: sources.get(item.source ?? "") ?? null,
      asOf: evaluation.asOf,
      ofGoal: goals.has(item.owner.id),
    };
    const answers = CRITERIA.map((criterion) => ({
      ...{ criterion, lacks: [], count: null, projected: null },
      ...judges[criterion](subject),
    }));
    return [{ id: item.id, answers }];
  });
}
