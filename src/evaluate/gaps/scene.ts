/** What every kind of gap is found in: the plan and its evaluation, with the links between them made once. */
import type { Id, Indicator, Initiative, Measure, MeetingFile, Objective, Plan, Source } from "../../model/plan.js";
import type { Evaluation, Progress } from "../../model/progress.js";
import { type InitiativeState, initiativeState } from "../initiative.js";
import { type Item, type MeasureItem, type PlanIndex, entriesOf } from "../items.js";
import { isInForce } from "../silence.js";
import { type FigureNeed, figureNeeds } from "./figure-needs.js";
import type { Who } from "./gap.js";
import type { Unavailable } from "./unavailable.js";

/** A measure in force, with its verdict. */
export interface Judged {
  readonly item: MeasureItem;
  readonly progress: Progress;
}

/** An initiative with where it stands and where it hangs. */
export interface Placed {
  readonly initiative: Initiative;
  readonly objective: Objective;
  readonly state: InitiativeState;
  readonly file: string;
}

export interface GapScene {
  readonly plan: Plan;
  readonly index: PlanIndex;
  readonly evaluation: Evaluation;
  readonly asOf: string;
  /** Measures that are neither proposed, retired nor suspended, by themselves or with their indicator. */
  readonly measures: readonly Judged[];
  readonly objectives: readonly Objective[];
  readonly initiatives: readonly Placed[];
  /** Meetings held on the day or before, oldest first. */
  readonly held: readonly MeetingFile[];
  readonly source: (id: Id | null) => Source | null;
  /** Ids of an item and of those above it. */
  readonly chain: (id: Id) => readonly Id[];
  /** Objectives that an objective enables. */
  readonly enabledBy: (objective: Id) => readonly Id[];
  /** Who answers for the plan as a whole. */
  readonly planOwner: readonly Who[];
  readonly sourceOwner: (source: Id | null) => readonly Who[];
  /** The figures that a measure needs on the day. */
  readonly needs: (judged: Judged) => readonly FigureNeed[];
  /** Who is to bring a figure; what will not come from the source is for whoever answers for the plan to settle. */
  readonly supplierOf: (judged: Judged, reported: Unavailable) => readonly Who[];
}

const isOut = ({ status }: Progress): boolean => status === "retired" || status === "suspended";

function judged({ index, evaluation }: Pick<GapScene, "index" | "evaluation">, chain: GapScene["chain"]): Judged[] {
  const proposed = (indicator: Indicator, measure: Measure): boolean =>
    !isInForce(indicator, evaluation.asOf) || !isInForce(measure, evaluation.asOf);
  const outOfForce = (item: MeasureItem): boolean =>
    chain(item.indicator.id).some((id) => {
      const above = index.byId.get(id);
      return above?.kind === "objective" && !isInForce(above.node, evaluation.asOf);
    });
  return index.measures.flatMap((item) => {
    const progress = evaluation.measures.get(item.measure);
    if (progress === undefined || isOut(progress)) return [];
    return proposed(item.indicator, item.measure) || outOfForce(item) ? [] : [{ item, progress }];
  });
}

/** The scene of a plan as it was evaluated. */
export function gapScene(plan: Plan, index: PlanIndex, evaluation: Evaluation): GapScene {
  const { asOf, parameters } = evaluation;
  const sources = new Map(
    entriesOf(plan, "sources").flatMap(({ content }) => content.sources.map((source) => [source.id, source] as const)),
  );
  const relations = entriesOf(plan, "strategy").flatMap(({ content }) => content.relations ?? []);
  const chain = (id: Id): readonly Id[] => {
    const ids: Id[] = [];
    let item: Item | null = index.byId.get(id) ?? null;
    for (; item !== null && !ids.includes(item.id); item = item.parent) ids.push(item.id);
    return ids.length === 0 ? [id] : ids;
  };
  const { publisher } = plan.settings;
  const planOwner: readonly Who[] = publisher === undefined ? [] : [{ id: publisher, role: "plan-owner" }];
  const source = (id: Id | null): Source | null => sources.get(id ?? "") ?? null;
  const sourceOwner = (id: Id | null): readonly Who[] => {
    const owner = source(id)?.owner;
    return owner === undefined ? [] : [{ id: owner, role: "source-owner" }];
  };
  const meetings = entriesOf(plan, "meeting").map(({ content }) => content);
  return {
    ...{ plan, index, evaluation, asOf, chain, source, planOwner },
    measures: judged({ index, evaluation }, chain),
    objectives: index.objectives.filter((objective) => isInForce(objective, asOf)),
    initiatives: index.initiatives.map((placed) => ({
      ...placed,
      state: initiativeState(placed.initiative, plan.settings, asOf, parameters),
    })),
    held: meetings
      .filter(({ date, state = "held" }) => state === "held" && date <= asOf)
      .sort((a, b) => (a.date === b.date ? Number(a.id > b.id) - Number(a.id < b.id) : a.date < b.date ? -1 : 1)),
    enabledBy: (objective) =>
      relations.flatMap(({ from, to, kind }) => (kind === "enables" && from === objective ? [to] : [])),
    sourceOwner,
    needs: (judged) => figureNeeds({ asOf, source, graceMonths: parameters.grace_months }, judged),
    supplierOf: ({ item }, { missing }) => (missing === null ? sourceOwner(item.source) : planOwner),
  };
}
