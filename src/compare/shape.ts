/** What stands where in a plan file, as the schemas say it, and which lists hold items with an identity of their own. */
import type { ItemKind } from "../evaluate/items.js";
import { type Field, fileShapes, shapes } from "../model/generated/keys.js";
import type { FileKind } from "../model/plan.js";

export type { Field } from "../model/generated/keys.js";

// Maps, because what is looked up is whatever an unchecked file holds: `constructor` is no field of any shape.
const table = new Map(Object.entries(shapes).map(([shape, fields]) => [shape, new Map(Object.entries(fields))]));

/** A field that no schema knows. */
export const UNKNOWN: Field = {};

/** The field of a shape. */
export function fieldOf(shape: string | undefined, key: string): Field {
  return shape === undefined ? UNKNOWN : (table.get(shape)?.get(key) ?? UNKNOWN);
}

/** True when the schema knows the field. */
function knows(shape: string, key: string): boolean {
  return table.get(shape)?.has(key) === true;
}

/** The shape of a kind of file. */
export function shapeOfFile(kind: FileKind): string {
  return fileShapes[kind];
}

const INDICATORS = ["indicators", "indicator"] as const;

/** Lists of items, by the shape they stand in. The same that `src/evaluate/items.ts` collects. */
const lists: Readonly<Record<string, readonly (readonly [list: string, kind: ItemKind])[]>> = {
  Objective: [["outcomes", "outcome"], INDICATORS, ["initiatives", "initiative"], ["objectives", "objective"]],
  Indicator: [["measures", "measure"], INDICATORS],
  Initiative: [["milestones", "milestone"]],
  Goal: [INDICATORS],
  StrategyFile: [
    ["goals", "goal"],
    ["sdgs", "sdg"],
    ["related", "related"],
    ["adjacent", "adjacent"],
    ["actor_plans", "actor_plan"],
    ["target_groups", "target_group"],
  ],
  OrganisationsFile: [["organisations", "organisation"]],
  SourcesFile: [["sources", "source"]],
  GovernanceFile: [
    ["bodies", "body"],
    ["wheel", "wheel"],
  ],
  MeetingFile: [
    ["decisions", "decision"],
    ["recommendations", "recommendation"],
    ["follow_ups", "follow_up"],
  ],
  TrendsFile: [
    ["trends", "trend"],
    ["inputs", "input"],
  ],
};

const itemLists = new Map(Object.entries(lists).map(([shape, all]) => [shape, new Map(all)]));
const NONE: ReadonlyMap<string, ItemKind> = new Map();

/** Every field that an item, or a file as a whole, can have of its own: what a change can be asked for by. */
export function itemFields(): ReadonlySet<string> {
  const listsIn = (shape: string) => [...itemListsOf(shape).keys()].map((list) => fieldOf(shape, list).member ?? "");
  const reached = new Set<string>(Object.values(fileShapes));
  for (const shape of reached) for (const member of listsIn(shape)) reached.add(member);
  return new Set([...reached].flatMap((shape) => [...(table.get(shape)?.keys() ?? [])]));
}

/** The lists of items in a shape, with the kind of their members. */
export function itemListsOf(shape: string): ReadonlyMap<string, ItemKind> {
  return itemLists.get(shape) ?? NONE;
}

/** True for a field that a measure has and an indicator has not: it is named without saying that it is the measure's. */
export function isMeasureOnly(key: string): boolean {
  return knows("Measure", key) && !knows("Indicator", key);
}
