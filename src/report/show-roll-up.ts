/** How the measures under an indicator, an objective or a goal make its picture. */
import { JUDGED, OUT_OF_USE, UNKNOWN, aggregate, countStatuses } from "../evaluate/aggregate.js";
import type { Item, MeasureItem } from "../evaluate/items.js";
import type { StatusCounts } from "../model/progress.js";
import type { RolledView, RollUpView } from "./show-plain-view.js";
import { percent, whole } from "./show-printed.js";
import { type Scene, refOf } from "./show-refs.js";
import { measureView } from "./status-measure.js";

/** true for an item's own id and for those of everything under it. */
export function isUnder({ index }: Pick<Scene, "index">, item: Item, id: string): boolean {
  for (let at = index.byId.get(id) ?? null; at !== null; at = at.parent) if (at === item) return true;
  return false;
}

/** The measures that stand anywhere under an item. */
const measuresUnder = (scene: Scene, item: Item): MeasureItem[] =>
  scene.index.measures.filter(({ indicator }) => isUnder(scene, item, indicator.id));

function memberOf(scene: Scene, given: MeasureItem): RolledView[] {
  const { index, evaluation, lookup } = scene;
  const progress = evaluation.measures.get(given.measure);
  const item = index.byId.get(given.id);
  if (progress === undefined || item === undefined) return [];
  const { status, why } = measureView(lookup, given, progress);
  return [{ item: refOf(scene, item), status, why }];
}

const MAY_SHOW = [...UNKNOWN, ...OUT_OF_USE];

const inOrder = (members: readonly RolledView[], order: readonly RolledView["status"][]): RolledView[] =>
  order.flatMap((wanted) => members.filter(({ status }) => status === wanted));

export function rollUp(scene: Scene, item: Item, of: RollUpView["of"]): { roll: RollUpView; counts: StatusCounts } {
  const { wording } = scene.lookup;
  const members = measuresUnder(scene, item).flatMap((each) => memberOf(scene, each));
  const statuses = members.map(({ status }) => status);
  const counts = countStatuses(statuses);
  const decided = of === "indicator" ? aggregate(statuses).status : null;
  const roll = {
    of,
    measures: whole(wording, counts.measures),
    judged: whole(wording, counts.judged),
    share: counts.measures === 0 ? null : percent(wording, counts.judged / counts.measures, 0),
    byStatus: [...JUDGED, ...MAY_SHOW].flatMap((status) => {
      const count = counts.byStatus[status] ?? 0;
      return count === 0 ? [] : [{ status, count: whole(wording, count) }];
    }),
    ranked: inOrder(members, JUDGED),
    leftOut: inOrder(members, MAY_SHOW),
    deciding: members.filter(({ status }) => status === decided),
    order: JUDGED,
    otherwise: MAY_SHOW,
  };
  return { roll, counts };
}
