/** The view behind `ehs gaps`: what is missing or lagging, ranked, with who must act and by when. */
import { GAP_CODES, CONSEQUENCES } from "../evaluate/gaps/consequence.js";
import type { Gap } from "../evaluate/gaps/gap.js";
import { nextStepOf } from "../evaluate/gaps/next-step.js";
import { type AgreedPriority, agreedPriorities, priorityOf } from "../evaluate/gaps/priority.js";
import { findGaps } from "../evaluate/gaps/rank.js";
import { stateOn } from "../evaluate/lifecycle.js";
import type { PlanIndex } from "../evaluate/items.js";
import type { Plan } from "../model/plan.js";
import type { Evaluation } from "../model/progress.js";
import { calendarOf } from "./calendar.js";
import { chaseView, replyIn, yearAhead } from "./gaps-chase.js";
import { coverageView, isUnderAny } from "./gaps-coverage.js";
import { criteriaView } from "./gaps-criteria.js";
import { numbered, shownFacts } from "./gaps-facts.js";
import { gapSelection } from "./gaps-filter.js";
import { type ItemScene, chain, itemOf, partnersOf, placeOf, responsible } from "./gaps-items.js";
import { sourceViews } from "./gaps-sources.js";
import type { GapFilter, GapView, GapsView, Numbered, PriorityView } from "./gaps-view.js";
import { type Lookup, lookupIn } from "./lookup.js";
import { measureView } from "./status-measure.js";
import type { MeasureView } from "./status-view.js";
import type { Named, Revision } from "./view.js";
import type { Wording } from "./wording.js";

export interface GapsGround {
  readonly plan: Plan;
  readonly index: PlanIndex;
  readonly evaluation: Evaluation;
  /** null when nothing is known of any. */
  readonly revision: Revision | null;
  readonly wording: Wording;
  /** Where names and words have been looked up already. */
  readonly lookup?: Lookup;
}

interface Asked {
  readonly filter: GapFilter;
  /** What is asked for beside the list. */
  readonly parts: { readonly criteria: boolean; readonly coverage: boolean; readonly sources: boolean };
}

export type GapsInput = GapsGround & Asked;

interface Scene extends ItemScene {
  readonly agreed: readonly AgreedPriority[];
}

function colourNames(lookup: Lookup, { settings }: Plan): Map<string, Named> {
  return new Map((settings.colours ?? []).map(({ id, name }) => [id, { id, name: lookup.say(name) }] as const));
}

function measureViews(lookup: Lookup, { index, evaluation }: GapsGround): Map<string, MeasureView> {
  return new Map(
    index.measures.flatMap((item) => {
      const progress = evaluation.measures.get(item.measure);
      return progress === undefined ? [] : [[item.id, measureView(lookup, item, progress)] as const];
    }),
  );
}

function priorityView(scene: Scene, { rank, reason, body, meeting, date, subject }: AgreedPriority): PriorityView {
  const { lookup } = scene;
  return {
    ...{ rank, reason: lookup.say(reason), body: lookup.named(body), meeting, date: lookup.period(date) },
    subject: { ...numbered(scene, subject), ...placeOf(scene, subject) },
  };
}

/** Initiatives that are proposed for a gap. One that has begun moves what it moves, and answers no more than others. */
function proposedFor(scene: Scene, { code, item }: Gap): readonly Numbered[] {
  const { index, lookup } = scene;
  return index.initiatives
    .filter(({ initiative: { proposal, lifecycle } }) => {
      const answers = proposal?.answers?.some((each) => each.gap === code && each.item === item) === true;
      return answers && stateOn(lifecycle, lookup.asOf) === "proposed";
    })
    .map(({ initiative }) => numbered(scene, initiative.id));
}

function gapView(scene: Scene, gap: Gap): GapView {
  const { lookup, index, measures, agreed } = scene;
  const { code, rank, consequence, due, overdue, daysOverdue, dependents, source } = gap;
  const priority = priorityOf(agreed, chain(index, gap.item));
  const who = responsible(scene, gap);
  const proposed = proposedFor(scene, gap);
  const view = {
    ...{ code, rank, consequence, overdue, daysOverdue, dependents, next: nextStepOf(gap) },
    item: itemOf(scene, gap),
    facts: shownFacts(scene, gap),
    due: due === null ? null : lookup.period(due),
    who,
    partners: partnersOf(scene, gap.item, who),
    source: source === null ? null : lookup.named(source),
    measure: measures.get(gap.item) ?? null,
    priority: priority === null ? null : priorityView(scene, priority),
    ...(proposed.length === 0 ? {} : { proposed }),
  };
  // the facts are those of the code: `shownFacts` keeps every key of the gap's own
  return view as GapView;
}

function classesOf(gaps: readonly GapView[]): GapsView["classes"] {
  return CONSEQUENCES.map(({ code, kinds }, at) => ({
    ...{ consequence: at + 1, code, kinds },
    gaps: gaps.filter((gap) => gap.consequence === at + 1).length,
  }));
}

/** By when somebody is to reply, where that is asked. */
function replyTo(input: GapsGround) {
  const { plan, evaluation } = input;
  const range = yearAhead(evaluation.asOf);
  return replyIn(calendarOf({ ...input, leftOut: plan.leftOut, ...range }), range.from);
}

/** What one filter lets through, with what was asked for beside it. */
function narrowed(scene: Scene, all: readonly GapView[], input: GapsInput): GapsView {
  const { plan, index, evaluation, wording, filter, parts } = input;
  const { lookup, agreed } = scene;
  const selection = gapSelection(lookup, index, filter);
  const gaps = all.filter((view) => selection.gap(view, chain(index, view.item.id)));
  const wanted = (id: string): boolean => isUnderAny(index, id, filter.objectives);
  const inScope = all.filter(({ item }) => wanted(item.id));
  const touched = (subject: string): number => gaps.filter(({ priority }) => priority?.subject.id === subject).length;
  return {
    plan: { id: plan.settings.id, title: lookup.say(plan.settings.title) },
    lang: wording.lang,
    asOf: lookup.period(evaluation.asOf),
    revision: input.revision,
    filter: { ...filter, kinds: GAP_CODES.filter((code) => filter.kinds.includes(code)) },
    owners: selection.owners,
    chase: chaseView({ lookup, owners: selection.owners, all: inScope, asked: gaps, reply: () => replyTo(input) }),
    total: all.length,
    overdue: gaps.filter(({ overdue }) => overdue).length,
    classes: classesOf(gaps),
    gaps,
    priorities: agreed.map((each) => ({ ...priorityView(scene, each), gaps: touched(each.subject) })),
    criteria: parts.criteria ? criteriaView(scene, input, filter) : null,
    coverage: parts.coverage ? coverageView(scene, plan, evaluation.asOf, filter) : null,
    sources: parts.sources ? sourceViews(scene, input, { gaps: all, measures: scene.measures, filter }) : null,
    leftOut: plan.leftOut.map(({ file, item }) => ({ file, item })),
  };
}

/** The gaps of a plan, for whatever is asked: they are found once. */
export function gapsOf(input: GapsGround): (asked: Asked) => GapsView {
  const { plan, index, evaluation, wording } = input;
  const lookup = input.lookup ?? lookupIn(plan, index, evaluation.asOf, wording);
  const agreed = agreedPriorities(plan, evaluation.asOf);
  const colours = colourNames(lookup, plan);
  const scene: Scene = { lookup, index, colours, plan, agreed, measures: measureViews(lookup, input) };
  const all = findGaps(plan, index, evaluation).map((gap) => gapView(scene, gap));
  return (asked) => narrowed(scene, all, { ...input, ...asked });
}

/** Everything `ehs gaps` says of a plan as of the evaluation's date. */
export const gapsView = (input: GapsInput): GapsView => gapsOf(input)(input);
