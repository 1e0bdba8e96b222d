/** Which measures, initiatives and objectives a filter lets through. */
import type { Item, MeasureItem, PlanIndex } from "../evaluate/items.js";
import type { Goal, Initiative, Objective } from "../model/plan.js";
import type { Status } from "../model/progress.js";
import type { Lookup } from "./lookup.js";
import type { StatusFilter } from "./status-view.js";

export interface Selection {
  readonly filtered: boolean;
  readonly measure: (item: MeasureItem, status: Status) => boolean;
  readonly initiative: (initiative: Initiative) => boolean;
  /** true for one that was asked for by name and is shown even when nothing is in it. */
  readonly objective: (objective: Goal | Objective) => boolean;
}

/** An item's id and the ids above it. */
function chain(index: PlanIndex, id: string): string[] {
  const ids: string[] = [];
  let item: Item | null = index.byId.get(id) ?? null;
  for (; item !== null && !ids.includes(item.id); item = item.parent) ids.push(item.id);
  return ids.length === 0 ? [id] : ids;
}

const meets = (wanted: readonly string[], ids: readonly string[]): boolean =>
  wanted.length === 0 || ids.some((id) => wanted.includes(id));

/** An organisation answers to the id it is written with and to the one that has taken over from it. */
const withSuccessor = (lookup: Lookup, ids: readonly string[]): string[] =>
  ids.flatMap((id) => [id, lookup.actor(id).id]);

function ownersOf(lookup: Lookup, item: MeasureItem): string[] {
  const owner = lookup.source(item.source)?.owner;
  return owner === undefined ? [] : withSuccessor(lookup, [owner]);
}

/** Every id that a measure can be asked for by: its own, those above it, its outcomes, its source and whose that is. */
function idsOfMeasure(lookup: Lookup, index: PlanIndex, item: MeasureItem): string[] {
  const { id, outcomes = [], outcomes_partly = [] } = item.indicator;
  const source = item.source === null ? [] : [item.source];
  return [...chain(index, item.id), id, ...outcomes, ...outcomes_partly, ...source, ...ownersOf(lookup, item)];
}

/** The organisations that own an initiative or take part in it. */
const actorsOf = (lookup: Lookup, { owners = [], partners = [] }: Initiative): string[] =>
  withSuccessor(lookup, [...owners, ...partners]);

function idsOfInitiative(lookup: Lookup, index: PlanIndex, initiative: Initiative): string[] {
  const { outcomes = [], outcomes_partly = [], milestones = [], status_source } = initiative;
  const source = status_source === undefined ? [] : [status_source];
  const parts = [...outcomes, ...outcomes_partly, ...milestones.map((milestone) => milestone.id), ...source];
  return [...chain(index, initiative.id), ...parts, ...actorsOf(lookup, initiative)];
}

export function selectionOf(lookup: Lookup, index: PlanIndex, filter: StatusFilter): Selection {
  const { ids, objectives, owners, types, statuses } = filter;
  return {
    filtered: [ids, objectives, owners, types, statuses].some((wanted) => wanted.length > 0),
    measure: (item, status) =>
      meets(ids, idsOfMeasure(lookup, index, item)) &&
      meets(objectives, chain(index, item.owner.id)) &&
      meets(owners, ownersOf(lookup, item)) &&
      meets(types, [item.indicator.type]) &&
      meets(statuses, [status]),
    initiative: (initiative) =>
      types.length === 0 &&
      statuses.length === 0 &&
      meets(ids, idsOfInitiative(lookup, index, initiative)) &&
      meets(objectives, chain(index, initiative.id)) &&
      meets(owners, actorsOf(lookup, initiative)),
    objective: (objective) => [...ids, ...objectives].includes(objective.id),
  };
}
