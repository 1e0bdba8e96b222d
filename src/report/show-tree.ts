/** Views of the strategy's own tree: goals, objectives, outcomes and indicators. */
import { type Item, entriesOf } from "../evaluate/items.js";
import type { Goal, Indicator, Objective, Outcome } from "../model/plan.js";
import { factsIn, lifeList, plannedList, sourceFacts } from "./show-facts.js";
import { isUnder, rollUp } from "./show-roll-up.js";
import { plainItem, type Scene, entry, headOf, linkTo, refOf, refs, refsWhere, relationLinks } from "./show-scene.js";
import type { RollUpView } from "./show-plain-view.js";
import { type Listing, type PlainItem, type Ref } from "./show-view.js";
import { isUnmeasured } from "./unmeasured.js";

const under = (scene: Scene, parent: Item, kind: Item["kind"]): Ref[] =>
  refsWhere(scene, (item) => item.kind === kind && item.parent === parent);

/** Sustainable development goals that name an objective. */
function sdgsOf(scene: Scene, id: string): Listing {
  const { lookup } = scene;
  const facts = factsIn(lookup);
  const sdgs = entriesOf(scene.plan, "strategy").flatMap(({ content }) => content.sdgs ?? []);
  return {
    code: "sdgs",
    entries: sdgs.flatMap((sdg) =>
      sdg.objectives
        .filter(({ objective }) => objective === id)
        .map(({ strength, text }) =>
          entry({ items: refs(scene, [sdg.id]), facts: [facts.word("strength", strength), facts.text("text", text)] }),
        ),
    ),
  };
}

/** How the measures under an item make its picture; a plan without measures has none to make. */
function rolled(scene: Scene, item: Item, of: RollUpView["of"]) {
  const { roll, counts } = rollUp(scene, item, of);
  return { counts, rollUp: isUnmeasured(scene.index) ? null : roll, standing: null };
}

export function objectiveItem(scene: Scene, item: Item, objective: Objective): PlainItem {
  const { lookup } = scene;
  const facts = factsIn(lookup);
  const supporting = scene.index.initiatives
    .filter(({ initiative }) => initiative.supports?.includes(objective.id))
    .map(({ initiative }) => initiative.id);
  const head = headOf(scene, item, {
    facts: [facts.text("summary", objective.summary)],
    links: [
      ...relationLinks(scene, objective.id),
      { code: "objectives", items: under(scene, item, "objective") },
      { code: "outcomes", items: under(scene, item, "outcome") },
      { code: "indicators", items: under(scene, item, "indicator") },
      { code: "initiatives", items: under(scene, item, "initiative") },
      { code: "supported_by", items: refs(scene, supporting) },
    ],
    lists: [sdgsOf(scene, objective.id), plannedList(lookup, objective.planned), lifeList(lookup, objective.lifecycle)],
  });
  return { ...head, ...rolled(scene, item, "objective"), kind: "objective", status: null };
}

export function goalItem(scene: Scene, item: Item, goal: Goal): PlainItem {
  const { lookup } = scene;
  const facts = factsIn(lookup);
  const head = headOf(scene, item, {
    facts: [facts.text("description", goal.text)],
    links: [...relationLinks(scene, goal.id), { code: "indicators", items: under(scene, item, "indicator") }],
    lists: [plannedList(lookup, goal.planned)],
  });
  return { ...head, ...rolled(scene, item, "goal"), kind: "goal", status: null };
}

/** What measures an outcome and what moves it, wholly or in part. */
export function outcomeItem(scene: Scene, item: Item, outcome: Outcome): PlainItem {
  const { lookup } = scene;
  interface Covering {
    readonly outcomes?: readonly string[];
    readonly outcomes_partly?: readonly string[];
  }
  const covering = (kind: Item["kind"], key: keyof Covering): Ref[] =>
    refsWhere(scene, (each) => {
      const node: Covering = each.node;
      return each.kind === kind && (node[key] ?? []).includes(outcome.id);
    });
  const head = headOf(scene, item, {
    links: [
      { code: "measured_by", items: covering("indicator", "outcomes") },
      { code: "measured_partly_by", items: covering("indicator", "outcomes_partly") },
      { code: "moved_by", items: covering("initiative", "outcomes") },
      { code: "moved_partly_by", items: covering("initiative", "outcomes_partly") },
    ],
    lists: [lifeList(lookup, outcome.lifecycle)],
  });
  return { ...head, ...plainItem, kind: "outcome" };
}

/** Ids of what an item stands under. */
const headParents = ({ parent }: Item): string[] => (parent === null ? [] : [parent.id, ...headParents(parent)]);

/** An indicator over several measures or over indicators of its own. */
export function indicatorItem(scene: Scene, item: Item, indicator: Indicator): PlainItem {
  const { lookup, evaluation } = scene;
  const facts = factsIn(lookup);
  const source = lookup.source(indicator.source);
  const movers = scene.index.initiatives
    .map(({ initiative }) => initiative)
    .filter(({ moves = [] }) => moves.some((id) => isUnder(scene, item, id)));
  const children = scene.index.items.filter((each) => each.parent === item);
  const objectives = scene.index.objectives.filter(({ id }) => headParents(item).includes(id));
  const head = headOf(scene, item, {
    facts: [
      facts.word("type", indicator.type),
      facts.text("description", indicator.description),
      facts.text("unit", indicator.unit),
      facts.text("method", indicator.method),
      ...sourceFacts(facts, source),
    ],
    links: [
      { code: "outcomes", items: refs(scene, indicator.outcomes) },
      { code: "outcomes_partly", items: refs(scene, indicator.outcomes_partly) },
      { code: "measures", items: children.map((each) => refOf(scene, each)) },
      ...objectives.flatMap(({ id }) => relationLinks(scene, id)),
      linkTo(scene, "moved_by", movers),
    ],
    lists: [plannedList(lookup, indicator.planned), lifeList(lookup, indicator.lifecycle)],
  });
  const status = evaluation.indicators.get(indicator)?.status ?? null;
  return { ...head, ...rolled(scene, item, "indicator"), kind: "indicator", status };
}
