/** What every view of an item is made from, and how it names the others. */
import { type Item, type MeasureItem, type PlanIndex, entriesOf } from "../evaluate/items.js";
import type { Indicator, Initiative, Measure, Note, Plan } from "../model/plan.js";
import type { Evaluation } from "../model/progress.js";
import type { Lookup } from "./lookup.js";
import type { Entry, Fact, Head, Link, Listing, Ref, Remark } from "./show-view.js";
import { initiativeView } from "./status-initiative.js";

export interface Scene {
  readonly plan: Plan;
  readonly index: PlanIndex;
  readonly evaluation: Evaluation;
  readonly lookup: Lookup;
  readonly asOf: string;
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
  const { report } = initiativeView(lookup, node as Initiative, plan.settings.colours ?? []); // the kind tells it
  return report === null ? null : { colour: report.colour, cutOff: report.cutOff };
}

export function refOf(scene: Scene, item: Item): Ref {
  const { kind, id, number, node } = item;
  // what has no name is called by what it says
  const text = "text" in node ? (node.text as Item["name"]) : null;
  const said = item.name ?? text ?? id;
  return {
    kind,
    id,
    number,
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

function parentsOf(scene: Scene, item: Item): Ref[] {
  return item.parent === null ? [] : [...parentsOf(scene, item.parent), refOf(scene, item.parent)];
}

/** What an item may say, of every kind. */
interface Speaking {
  readonly notes?: readonly Note[];
  readonly inferred?: readonly string[];
}

function remarks({ lookup }: Scene, { notes = [] }: Speaking): Remark[] {
  return notes.map(({ kind, text }) => ({ kind, text: lookup.say(text) }));
}

export interface Parts {
  readonly facts?: readonly (Fact | null)[];
  readonly links?: readonly Link[];
  readonly lists?: readonly Listing[];
}

const present = <T>(things: readonly (T | null)[] | undefined): T[] => (things ?? []).filter((each) => each !== null);

/** What is said of every item; lists and links without content are left out. */
export function headOf(scene: Scene, item: Item, { facts, links = [], lists = [] }: Parts): Head {
  const node: Speaking = item.node;
  return {
    id: item.id,
    number: item.number,
    name: item.name === null ? null : scene.lookup.say(item.name),
    file: item.file,
    parents: parentsOf(scene, item),
    facts: present(facts),
    links: links.filter(({ items }) => items.length > 0),
    lists: lists.filter(({ entries }) => entries.length > 0),
    notes: remarks(scene, node),
    inferred: node.inferred ?? [],
  };
}

/** An entry of a list. */
export function entry(given: Partial<Omit<Entry, "facts">> & { readonly facts?: readonly (Fact | null)[] }): Entry {
  return { id: null, title: null, items: [], ...given, facts: present(given.facts) };
}

/** The objectives' relations: what this one needs, and what needs it. */
export function relationLinks(scene: Scene, id: string): Link[] {
  const relations = entriesOf(scene.plan, "strategy").flatMap(({ content }) => content.relations ?? []);
  const ends = (kind: string, from: "from" | "to", to: "from" | "to") =>
    refs(
      scene,
      relations.filter((each) => each.kind === kind && each[from] === id).map((each) => each[to]),
    );
  return [
    { code: "depends_on", items: ends("enables", "to", "from") },
    { code: "enables", items: ends("enables", "from", "to") },
    { code: "contributed_by", items: ends("contributes", "to", "from") },
    { code: "contributes_to", items: ends("contributes", "from", "to") },
  ];
}

/** A link to the items with the ids of these things. */
export function linkTo(scene: Scene, code: string, things: readonly { readonly id: string }[]): Link {
  return {
    code,
    items: refs(
      scene,
      things.map(({ id }) => id),
    ),
  };
}
