/** Views of the remaining kinds, which say what the plan says: texts, periods, and what they bear on. */
import type { Item } from "../evaluate/items.js";
import type { BackgroundFile, CodeListFile, EditionFile, SdgLink, Text } from "../model/plan.js";
import { type Facts, factsIn } from "./show-facts.js";
import { type Scene, entry, headOf, plainItem, refs } from "./show-scene.js";
import type { Fact, Listing, PlainItem, Ref } from "./show-view.js";

type OtherKind = "sdg" | "related" | "adjacent" | "actor_plan" | "target_group" | "trend" | "input";

/** What the simple kinds may hold: each has some of it. */
interface Simple {
  readonly text?: Text;
  readonly kind?: string;
  readonly where?: string;
  readonly publisher?: Text;
  readonly source?: Text;
  readonly successor?: Text;
  readonly period?: string;
  readonly published?: string;
  readonly date?: string;
  readonly url?: string;
  readonly actor?: string;
  readonly objectives?: readonly (string | SdgLink)[];
  readonly initiatives?: readonly string[];
  readonly supports?: readonly string[];
  readonly related?: string | readonly string[];
}

function simpleFacts(facts: Facts, node: Simple): (Fact | null)[] {
  return [
    facts.word("item_kind", node.kind),
    facts.word("where", node.where),
    facts.actor("actor", node.actor),
    facts.text("publisher", node.publisher),
    facts.period("period", node.period),
    facts.period("published", node.published),
    facts.period("date", node.date),
    facts.text("text", node.text),
    facts.text("source", node.source),
    facts.text("successor", node.successor),
    facts.written("url", node.url),
  ];
}

/** The objectives an item bears on; for a sustainable development goal with how strongly. */
function bearing(
  scene: Scene,
  facts: Facts,
  { objectives = [] }: Simple,
): { readonly items: Ref[]; readonly list: Listing } {
  const plain = objectives.filter((each) => typeof each === "string");
  const linked = objectives.filter((each) => typeof each !== "string");
  const entries = linked.map(({ objective, strength, text }) =>
    entry({ items: refs(scene, [objective]), facts: [facts.word("strength", strength), facts.text("text", text)] }),
  );
  return { items: refs(scene, plain), list: { code: "objectives", entries } };
}

export function simpleItem(scene: Scene, item: Item, kind: OtherKind): PlainItem {
  const node: Simple = item.node;
  const facts = factsIn(scene.lookup);
  const { items, list } = bearing(scene, facts, node);
  const related = typeof node.related === "string" ? [node.related] : node.related;
  const head = headOf(scene, item, {
    facts: simpleFacts(facts, node),
    links: [
      { code: "objectives", items },
      { code: "initiatives", items: refs(scene, node.initiatives) },
      { code: "supports", items: refs(scene, node.supports) },
      { code: "related", items: refs(scene, related) },
    ],
    lists: [list],
  });
  return { ...head, kind, ...plainItem };
}

export function editionItem(scene: Scene, item: Item, edition: EditionFile): PlainItem {
  const facts = factsIn(scene.lookup);
  const documents = (edition.documents ?? []).map(({ id, title, language }) =>
    entry({ id, title: { text: title, lang: language } }),
  );
  const head = headOf(scene, item, {
    facts: [
      facts.word("edition_state", edition.state),
      facts.period("date", edition.date),
      facts.actor("publisher_actor", edition.publisher),
      facts.period("applies_from", edition.applies_from),
      facts.text("text", edition.scope),
    ],
    lists: [{ code: "documents", entries: documents }],
  });
  return { ...head, kind: "edition", ...plainItem };
}

export function backgroundItem(scene: Scene, item: Item, background: BackgroundFile): PlainItem {
  const { lookup } = scene;
  const facts = factsIn(lookup);
  const sections = background.sections.map(({ id, title, text, items = [] }) =>
    entry({
      id,
      title: lookup.say(title),
      facts: [facts.text("text", text), ...items.map((each) => facts.text("point", each.name ?? each.text))],
    }),
  );
  const head = headOf(scene, item, {
    facts: [facts.text("text", background.text)],
    lists: [{ code: "sections", entries: sections }],
  });
  return { ...head, kind: "background", ...plainItem };
}

export function codelistItem(scene: Scene, item: Item, { codes }: CodeListFile): PlainItem {
  const facts = factsIn(scene.lookup);
  const head = headOf(scene, item, { facts: [facts.count("codes", codes.length)] });
  return { ...head, kind: "codelist", ...plainItem };
}
