/** What is said of every item, and the parts that its view is made of. */
import { type Item, entriesOf } from "../evaluate/items.js";
import type { Note } from "../model/plan.js";
import { contradictions, ownGaps } from "./show-beside.js";
import { type Scene, levelOf, refOf, refs } from "./show-refs.js";
import type { Entry, Fact, Head, Link, Listing, Ref, Remark } from "./show-view.js";

export { type Scene, onlyMeasure, refOf, refs, refsWhere } from "./show-refs.js";

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

/** Kinds that are called by what they say. */
const SPEAKING: readonly Item["kind"][] = ["outcome", "decision", "recommendation", "follow_up"];

function titleOf(scene: Scene, item: Item): Head["name"] {
  if (item.name !== null) return scene.lookup.say(item.name);
  return SPEAKING.includes(item.kind) ? refOf(scene, item).name : null;
}

/** What is said of every item; lists and links without content are left out. */
export function headOf(scene: Scene, item: Item, { facts, links = [], lists = [] }: Parts): Head {
  const node: Speaking = item.node;
  return {
    id: item.id,
    number: item.number,
    level: levelOf(scene, item),
    kindName: scene.lookup.sayIf(scene.plan.settings.levels?.find((each) => each.id === item.kind)?.name),
    name: titleOf(scene, item),
    file: item.file,
    parents: parentsOf(scene, item),
    facts: present(facts),
    links: links.filter(({ items }) => items.length > 0),
    lists: lists.filter(({ entries }) => entries.length > 0),
    notes: remarks(scene, node),
    inferred: node.inferred ?? [],
    gaps: ownGaps(scene, scene.gaps, item),
    contradictions: contradictions(scene, scene.findings, item),
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

/** What the kinds have that are neither judged nor reported. */
export const plainItem = { status: null, counts: null, rollUp: null, standing: null } as const;
