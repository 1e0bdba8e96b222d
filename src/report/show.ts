/** The view behind `ehs show`: one item, all of it. One function for each kind of item. */
import type { Breakdown, CodeListFile, Measure, Plan } from "../model/plan.js";
import type * as P from "../model/plan.js";
import type { DerivedFigure } from "../model/derived.js";
import type { Finding } from "../model/finding.js";
import type { Evaluation } from "../model/progress.js";
import type { Spread } from "../evaluate/spread.js";
import type { Item, ItemKind, MeasureItem, PlanIndex } from "../evaluate/items.js";
import type { GapView } from "./gaps-view.js";
import { calledBy } from "./show-beside.js";
import { judgedLists } from "./show-judged.js";
import { type Lookup, lookupIn } from "./lookup.js";
import { organisationItem, sourceItem } from "./show-actors.js";
import type { Assumptions } from "./show-assume.js";
import * as governance from "./show-governance.js";
import { initiativeItem, milestoneItem } from "./show-initiative.js";
import { meetingItem } from "./show-meeting.js";
import { measureItemView } from "./show-measure.js";
import { backgroundItem, codelistItem, editionItem, simpleItem } from "./show-others.js";
import { type Scene, onlyMeasure } from "./show-scene.js";
import { goalItem, indicatorItem, objectiveItem, outcomeItem } from "./show-tree.js";
import type { ItemView, PlainItem, ShowView } from "./show-view.js";
import type { Revision } from "./view.js";
import type { Wording } from "./wording.js";

interface ItemsInput {
  readonly plan: Plan;
  readonly index: PlanIndex;
  readonly evaluation: Evaluation;
  readonly wording: Wording;
  /** Where names and words have been looked up already. */
  readonly lookup?: Lookup;
  /** Every gap of the plan, as `gapsView` made them, and every finding. */
  readonly gaps: readonly GapView[];
  readonly findings: readonly Finding[];
  /** What if; null for the plan as it is. Only measures know assumptions. */
  readonly assumptions: Assumptions | null;
  /** Whether the members of computed figures are listed. */
  readonly members: boolean;
  readonly derived: ReadonlyMap<Measure, readonly DerivedFigure[]>;
  readonly spreads: ReadonlyMap<Measure, readonly { readonly breakdown: Breakdown; readonly spread: Spread }[]>;
}

export interface ShowInput extends ItemsInput {
  /** Ids of the items to show. */
  readonly ids: readonly string[];
  /** What was typed. */
  readonly given: readonly string[];
  readonly revision: Revision | null;
}

type Make = (scene: Scene, item: Item) => PlainItem;

/** The kind of an item tells what was read: the index made both from the same place in the schema. */
const made =
  // eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- it ties the maker to what it reads
  <Node extends object>(make: (scene: Scene, item: Item, node: Node) => PlainItem): Make =>
    (scene, item) =>
      make(scene, item, item.node as Node);

const MAKERS: Readonly<Record<Exclude<ItemKind, "measure">, Make>> = {
  goal: made<P.Goal>(goalItem),
  objective: made<P.Objective>(objectiveItem),
  outcome: made<P.Outcome>(outcomeItem),
  indicator: made<P.Indicator>(indicatorItem),
  initiative: made<P.Initiative>(initiativeItem),
  milestone: made<P.Milestone>(milestoneItem),
  organisation: made<P.Organisation>(organisationItem),
  source: made<P.Source>(sourceItem),
  body: made<P.Body>(governance.bodyItem),
  wheel: made<P.WheelItem>(governance.wheelItem),
  meeting: made<P.MeetingFile>(meetingItem),
  decision: made<P.Decision>(governance.decisionItem),
  recommendation: made<P.Recommendation>(governance.recommendationItem),
  follow_up: made<P.FollowUp>(governance.followUpItem),
  edition: made<P.EditionFile>(editionItem),
  background: made<P.BackgroundFile>(backgroundItem),
  codelist: made<CodeListFile>(codelistItem),
  sdg: (scene, item) => simpleItem(scene, item, "sdg"),
  related: (scene, item) => simpleItem(scene, item, "related"),
  adjacent: (scene, item) => simpleItem(scene, item, "adjacent"),
  actor_plan: (scene, item) => simpleItem(scene, item, "actor_plan"),
  target_group: (scene, item) => simpleItem(scene, item, "target_group"),
  trend: (scene, item) => simpleItem(scene, item, "trend"),
  input: (scene, item) => simpleItem(scene, item, "input"),
};

function measureOf(scene: Scene, input: ItemsInput, given: MeasureItem): ItemView | null {
  const progress = input.evaluation.measures.get(given.measure);
  if (progress === undefined) return null;
  const { assumptions, members } = input;
  const derived = input.derived.get(given.measure) ?? [];
  return measureItemView(scene, given, progress, {
    ...{ assumptions, members, derived },
    spreads: input.spreads.get(given.measure) ?? [],
  });
}

function itemViews(scene: Scene, input: ItemsInput, id: string): ItemView[] {
  const only = onlyMeasure(scene, id);
  if (only !== null) return [measureOf(scene, input, only)].filter((view) => view !== null);
  const item = input.index.byId.get(id);
  if (item === undefined || item.kind === "measure") return [];
  return [MAKERS[item.kind](scene, item)];
}

function sceneOf({ plan, index, evaluation, wording, gaps, findings, ...given }: ItemsInput): Scene {
  const { asOf } = evaluation;
  const lookup = given.lookup ?? lookupIn(plan, index, asOf, wording);
  return { plan, index, evaluation, lookup, asOf, gaps, findings };
}

const shownIn = (scene: Scene, input: ItemsInput, id: string): ItemView[] =>
  itemViews(scene, input, id).map((view) => ({ ...view, lists: [...view.lists, ...judgedLists(scene, view.id)] }));

/** All that is said of an item, by its id: one view, or none. */
export function shownItems(input: ItemsInput): (id: string) => ItemView[] {
  const scene = sceneOf(input);
  return (id) => shownIn(scene, input, id);
}

/** Everything `ehs show` says of some items as of the evaluation's date. */
export function showView(input: ShowInput): ShowView {
  const { plan, revision, wording, ids, given } = input;
  const scene = sceneOf(input);
  const { lookup, asOf } = scene;
  return {
    plan: { id: plan.settings.id, title: lookup.say(plan.settings.title) },
    lang: wording.lang,
    asOf: lookup.period(asOf),
    revision,
    called: calledBy(scene, given, ids),
    items: ids.flatMap((id) => shownIn(scene, input, id)),
  };
}
