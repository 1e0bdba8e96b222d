/** What waits for what, and where the waiting goes in a ring. */
import type { PlanIndex } from "../evaluate/items.js";
import type { Id } from "../model/plan.js";
import { milestonesOf } from "./milestones.js";

/** An initiative or a milestone with what it waits for. */
export interface Waiting {
  readonly id: Id;
  readonly on: readonly Id[];
}

/**
 * Everything that waits for something: initiatives first, then milestones, each in the order of the files. A second item
 * with an id is told as that, and nothing is made of what it waits for.
 */
export function waitings(index: PlanIndex): Waiting[] {
  const all = [
    ...index.initiatives.map(({ initiative }) => initiative),
    ...[...milestonesOf(index)].map((each) => each.milestone),
  ];
  const firsts = all.filter((item) => (index.byId.get(item.id)?.node ?? item) === item);
  return firsts.flatMap(({ id, depends_on: on }) => (on === undefined ? [] : [{ id, on }]));
}

type Graph = ReadonlyMap<Id, Waiting>;

const next = (graph: Graph, id: Id): readonly Id[] => (graph.get(id)?.on ?? []).filter((on) => on !== id);

/** The shortest way from an id back to itself; null where there is none. Breadth first, so that long chains are no trouble. */
function wayBack(graph: Graph, from: Id): Id[] | null {
  const cameFrom = new Map<Id, Id>();
  const open = [from];
  for (let at = open.shift(); at !== undefined; at = open.shift()) {
    for (const id of next(graph, at)) {
      if (id === from) return trace(cameFrom, from, at);
      if (cameFrom.has(id)) continue;
      cameFrom.set(id, at);
      open.push(id);
    }
  }
  return null;
}

function trace(cameFrom: ReadonlyMap<Id, Id>, from: Id, last: Id): Id[] {
  const way: Id[] = [];
  for (let at: Id | undefined = last; at !== undefined && at !== from; at = cameFrom.get(at)) way.unshift(at);
  return [from, ...way];
}

export interface Ring {
  /** The one that stands first in the plan. */
  readonly first: Waiting;
  /** Ids, each waiting for the next and the last for the first. */
  readonly ring: readonly Id[];
}

/** The rings of waiting, the shortest through each that is in one, and none of them in two. What waits for itself is no ring. */
export function ringsOf(all: readonly Waiting[]): Ring[] {
  const graph = new Map(all.map((each) => [each.id, each]));
  const told = new Set<Id>();
  return [...graph.values()].flatMap((first) => {
    const ring = told.has(first.id) ? null : wayBack(graph, first.id);
    if (ring === null || ring.some((id) => told.has(id))) return [];
    for (const id of ring) told.add(id);
    return [{ first, ring }];
  });
}
