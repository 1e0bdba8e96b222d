/** The view behind `ehs gaps`: what is missing or lagging, ranked, with who must act and by when. */
import { GAP_CODES, CONSEQUENCES } from "../evaluate/gaps/consequence.js";
import type { Gap } from "../evaluate/gaps/gap.js";
import { NEXT_STEPS } from "../evaluate/gaps/next-step.js";
import { type AgreedPriority, agreedPriorities, priorityOf } from "../evaluate/gaps/priority.js";
import { findGaps } from "../evaluate/gaps/rank.js";
import type { Item, PlanIndex } from "../evaluate/items.js";
import type { Plan } from "../model/plan.js";
import type { Evaluation } from "../model/progress.js";
import { coverageView } from "./gaps-coverage.js";
import { criteriaView } from "./gaps-criteria.js";
import { type Names, numbered, shownFacts } from "./gaps-facts.js";
import { gapSelection } from "./gaps-filter.js";
import { sourceViews } from "./gaps-sources.js";
import type { GapFilter, GapItem, GapView, GapsView, Numbered, PriorityView, Responsible } from "./gaps-view.js";
import { type Lookup, lookupIn } from "./lookup.js";
import { measureView } from "./status-measure.js";
import type { MeasureView } from "./status-view.js";
import type { Named, Revision } from "./view.js";
import type { Wording } from "./wording.js";

export interface GapsInput {
  readonly plan: Plan;
  readonly index: PlanIndex;
  readonly evaluation: Evaluation;
  /** null when nothing is known of any. */
  readonly revision: Revision | null;
  readonly wording: Wording;
  readonly filter: GapFilter;
  /** What is asked for beside the list. */
  readonly parts: { readonly criteria: boolean; readonly coverage: boolean; readonly sources: boolean };
}

interface Scene extends Names {
  readonly input: GapsInput;
  readonly measures: ReadonlyMap<string, MeasureView>;
  readonly agreed: readonly AgreedPriority[];
}

function colourNames(lookup: Lookup, { settings }: Plan): Map<string, Named> {
  return new Map((settings.colours ?? []).map(({ id, name }) => [id, { id, name: lookup.say(name) }] as const));
}

function measureViews(lookup: Lookup, { index, evaluation }: GapsInput): Map<string, MeasureView> {
  return new Map(
    index.measures.flatMap((item) => {
      const progress = evaluation.measures.get(item.measure);
      return progress === undefined ? [] : [[item.id, measureView(lookup, item, progress)] as const];
    }),
  );
}

/** Ids of an item and of those above it, the nearest first. */
function chain(index: PlanIndex, id: string): string[] {
  const ids: string[] = [];
  let item: Item | null = index.byId.get(id) ?? null;
  for (; item !== null && !ids.includes(item.id); item = item.parent) ids.push(item.id);
  return ids.length === 0 ? [id] : ids;
}

/** A follow-up point and a decision have a text and no name. */
function nameOf({ lookup, index }: Names, id: string): Named {
  const node = index.byId.get(id)?.node;
  const named = lookup.named(id);
  const hasText = node !== undefined && "text" in node && !("name" in node);
  return hasText ? { id, name: lookup.say(node.text as string) } : named;
}

const partKinds: readonly string[] = ["milestone", "decision", "follow_up"];

/** What a part belongs to, where its own name does not tell. */
function withinOf(scene: Scene, item: Item | undefined): Numbered | null {
  const parent = item !== undefined && partKinds.includes(item.kind) ? item.parent : null;
  return parent === null ? null : numbered(scene, parent.id);
}

function objectiveOf(index: PlanIndex, id: string): string | null {
  const isObjective = (each: string): boolean => ["objective", "goal"].includes(index.byId.get(each)?.kind ?? "");
  return chain(index, id).find(isObjective) ?? null;
}

function itemOf(scene: Scene, { item: id }: Gap): GapItem {
  const { index, input, lookup, measures } = scene;
  const { settings } = input.plan;
  const item = index.byId.get(id);
  if (item === undefined && id === settings.id) {
    return { id, number: "", name: lookup.say(settings.title), kind: "plan", objective: null, within: null };
  }
  const above = { objective: objectiveOf(index, id), within: withinOf(scene, item) };
  const measure = measures.get(id);
  if (measure !== undefined) return { id, number: measure.number, name: measure.name, kind: "measure", ...above };
  return { ...nameOf(scene, id), number: item?.number ?? id, kind: item?.kind ?? "plan", ...above };
}

function priorityView(scene: Scene, { rank, reason, body, meeting, date, subject }: AgreedPriority): PriorityView {
  const { lookup } = scene;
  return {
    ...{ rank, reason: lookup.say(reason), body: lookup.named(body), meeting, date: lookup.period(date) },
    subject: numbered(scene, subject),
  };
}

/** Who must act, each once, by the name they have on the day: a predecessor's tasks are its successor's. */
function responsible({ lookup, input }: Scene, { who }: Gap): Responsible[] {
  const bodies = (id: string): boolean => input.index.byId.get(id)?.kind === "body";
  const all = who.map(({ id, role }): Responsible => {
    if (!bodies(id)) return { ...lookup.actor(id), role };
    const { name } = lookup.named(id);
    return { id, name, short: name, formerly: null, role };
  });
  return all.filter((each, at) => all.findIndex(({ id, role }) => id === each.id && role === each.role) === at);
}

function gapView(scene: Scene, gap: Gap): GapView {
  const { lookup, index, measures, agreed } = scene;
  const { code, rank, consequence, due, overdue, daysOverdue, dependents, source } = gap;
  const priority = priorityOf(agreed, chain(index, gap.item));
  const view = {
    ...{ code, rank, consequence, overdue, daysOverdue, dependents, next: NEXT_STEPS[code] },
    item: itemOf(scene, gap),
    facts: shownFacts(scene, gap),
    due: due === null ? null : lookup.period(due),
    who: responsible(scene, gap),
    source: source === null ? null : lookup.named(source),
    measure: measures.get(gap.item) ?? null,
    priority: priority === null ? null : priorityView(scene, priority),
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

/** Everything `ehs gaps` says of a plan as of the evaluation's date. */
export function gapsView(input: GapsInput): GapsView {
  const { plan, index, evaluation, wording, filter, parts } = input;
  const lookup = lookupIn(plan, index, evaluation.asOf, wording);
  const agreed = agreedPriorities(plan, evaluation.asOf);
  const colours = colourNames(lookup, plan);
  const scene: Scene = { lookup, index, colours, input, agreed, measures: measureViews(lookup, input) };
  const found = findGaps(plan, index, evaluation);
  const selection = gapSelection(lookup, filter);
  const all = found.map((gap) => gapView(scene, gap));
  const gaps = all.filter((view) => selection.gap(view, chain(index, view.item.id)));
  const touched = (subject: string): number => gaps.filter(({ priority }) => priority?.subject.id === subject).length;
  return {
    plan: { id: plan.settings.id, title: lookup.say(plan.settings.title) },
    lang: wording.lang,
    asOf: lookup.period(evaluation.asOf),
    revision: input.revision,
    filter: { ...filter, kinds: GAP_CODES.filter((code) => filter.kinds.includes(code)) },
    owners: selection.owners,
    total: found.length,
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
