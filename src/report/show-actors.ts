/** Views of those who act and of where figures come from: organisations and sources. */
import { type Item, entriesOf } from "../evaluate/items.js";
import type { Initiative, Organisation, Source } from "../model/plan.js";
import { dutyLists } from "./show-duties.js";
import { factsIn } from "./show-facts.js";
import { roundList } from "./show-sample.js";
import { type Scene, headOf, linkTo, plainItem, refs, refsWhere } from "./show-scene.js";
import type { Fact, PlainItem } from "./show-view.js";

export function sourceItem(scene: Scene, item: Item, source: Source): PlainItem {
  const { lookup, index } = scene;
  const facts = factsIn(lookup);
  const measures = index.measures.filter((each) => each.source === source.id).map(({ id }) => id);
  const initiatives = index.initiatives.filter(({ initiative }) => initiative.status_source === source.id);
  const head = headOf(scene, item, {
    facts: [
      facts.word("source_kind", source.kind),
      facts.actor("owner", source.owner),
      facts.word("cadence", source.cadence),
      facts.period("next_due", source.next_due),
      facts.text("respondents", source.respondents),
      facts.text("text", source.text),
      facts.written("url", source.url),
    ],
    links: [
      { code: "figures_for", items: refs(scene, measures) },
      linkTo(
        scene,
        "status_for",
        initiatives.map(({ initiative }) => initiative),
      ),
    ],
    lists: [roundList(scene, source)],
  });
  return { ...head, ...plainItem, kind: "source" };
}

function organisationFacts({ lookup }: Scene, organisation: Organisation): (Fact | null)[] {
  const facts = factsIn(lookup);
  const { succeeded_by } = organisation;
  return [
    facts.text("short", organisation.short),
    facts.word("organisation_kind", organisation.kind),
    facts.written("organisation_number", organisation.number),
    facts.count("members_count", organisation.count),
    facts.actor("succeeded_by", succeeded_by?.organisation),
    facts.period("succeeded_from", succeeded_by?.from),
    facts.text("succession", succeeded_by?.note),
    facts.text("text", organisation.text),
  ];
}

export function organisationItem(scene: Scene, item: Item, organisation: Organisation): PlainItem {
  const { plan } = scene;
  const { id } = organisation;
  const all = entriesOf(plan, "organisations").flatMap(({ content }) => content.organisations);
  const before = all.filter((each) => each.succeeded_by?.organisation === id).map((each) => each.id);
  const sources = entriesOf(plan, "sources").flatMap(({ content }) => content.sources);
  const with_ = (key: "owners" | "partners") =>
    refsWhere(scene, ({ kind, node }) => {
      const ids = (node as Initiative)[key] ?? []; // read for initiatives alone
      return kind === "initiative" && ids.includes(id);
    });
  const bodies = entriesOf(plan, "governance").flatMap(({ content }) => content.bodies);
  const head = headOf(scene, item, {
    facts: organisationFacts(scene, organisation),
    links: [
      { code: "took_over_from", items: refs(scene, before) },
      linkTo(
        scene,
        "owns_sources",
        sources.filter((each) => each.owner === id),
      ),
      { code: "owns_initiatives", items: with_("owners") },
      { code: "partner_in", items: with_("partners") },
      linkTo(
        scene,
        "has_bodies",
        bodies.filter((each) => each.organisation === id),
      ),
    ],
    lists: dutyLists(scene, id),
  });
  return { ...head, ...plainItem, kind: "organisation" };
}
