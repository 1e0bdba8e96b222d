/** How views name items: by number and name, with what is known of how they stand. */
import type { Item, MeasureItem, PlanIndex } from "../evaluate/items.js";
import type { Finding } from "../model/finding.js";
import type { Indicator, Initiative, Measure, Plan } from "../model/plan.js";
import type { Evaluation } from "../model/progress.js";
import type { GapView } from "./gaps-view.js";
import { levelled } from "./level.js";
import type { Lookup } from "./lookup.js";
import type { Ref } from "./show-view.js";
import { initiativeView } from "./status-initiative.js";

/** What every view of an item is made from. */
export interface Scene {
  readonly plan: Plan;
  readonly index: PlanIndex;
  readonly evaluation: Evaluation;
  readonly lookup: Lookup;
  readonly asOf: string;
  /** Every gap of the plan, in order of rank, and every finding. */
  readonly gaps: readonly GapView[];
  readonly findings: readonly Finding[];
}

/** The one measure that answers to its indicator's id; null where there are several, or none. */
export function onlyMeasure({ index }: Scene, id: string): MeasureItem | null {
  const item = index.byId.get(id);
  if (item?.kind !== "measure" && item?.kind !== "indicator") return null;
  return index.measures.find((each) => each.id === id) ?? null;
}

function statusOf(scene: Scene, { kind, id, node }: Item): Ref["status"] {
  const { evaluation } = scene;
  if (kind === "measure") return evaluation.measures.get(node as Measure)?.status ?? null; // the kind tells what was read
  if (kind !== "indicator") return null;
  const only = onlyMeasure(scene, id);
  if (only !== null) return evaluation.measures.get(only.measure)?.status ?? null;
  return evaluation.indicators.get(node as Indicator)?.status ?? null; // the kind tells what was read
}

function reportOf({ plan, lookup }: Scene, { kind, node }: Item): Ref["report"] {
  if (kind !== "initiative") return null;
  const { report } = initiativeView(lookup, node as Initiative, plan.settings); // the kind tells it
  return report === null ? null : { colour: report.colour, cutOff: report.cutOff };
}

/** The level that an item's number stands on; null where the number stands for itself. */
export const levelOf = ({ lookup, plan }: Scene, item: Item) =>
  levelled(lookup, plan.settings.levels ?? [], item).level;

export function refOf(scene: Scene, item: Item): Ref {
  const { kind, id, number, node } = item;
  // what has no name is called by what it says
  const text = "text" in node ? (node.text as Item["name"]) : null;
  const said = item.name ?? text ?? id;
  return {
    kind,
    id,
    number,
    level: levelOf(scene, item),
    name: scene.lookup.say(said),
    status: statusOf(scene, item),
    report: reportOf(scene, item),
  };
}

/** The items with these ids; what the plan does not have is left out, since a finding tells of it. */
export function refs(scene: Scene, ids: readonly string[] | undefined): Ref[] {
  return (ids ?? []).flatMap((id) => {
    const item = scene.index.byId.get(id);
    return item === undefined ? [] : [refOf(scene, item)];
  });
}

/** Items of some kinds that satisfy a question. */
export function refsWhere(scene: Scene, when: (item: Item) => boolean): Ref[] {
  return scene.index.items.filter(when).map((item) => refOf(scene, item));
}
