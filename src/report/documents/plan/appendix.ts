/** The appendix: the plan's words, where its figures come from, who is who, its documents, and what to know of single items. */
import { entriesOf } from "../../../evaluate/items.js";
import type { EditionFile, Note, Organisation, Source } from "../../../model/plan.js";
import { refOf } from "../../show-refs.js";
import type { PlanGround } from "./ground.js";
import type { PlanAppendix, PlanSourceView } from "./view.js";

function sourceOf({ lookup }: PlanGround, { id, name, owner, cadence, text }: Source): PlanSourceView {
  return {
    ...{ id, name: lookup.say(name), cadence: cadence ?? null, text: lookup.sayIf(text) },
    owner: owner === undefined ? null : lookup.actor(owner),
  };
}

/** Those with a short name, and those whose tasks another has by the day. */
function organisationsOf({ plan, lookup }: PlanGround): PlanAppendix["organisations"] {
  const all = entriesOf(plan, "organisations").flatMap(({ content }) => content.organisations);
  const view = ({ id, name, short }: Organisation): PlanAppendix["organisations"][number] => {
    const now = lookup.actor(id);
    return { id, name: lookup.say(name), short: lookup.sayIf(short), now: now.id === id ? null : now.name };
  };
  return all.map(view).filter(({ short, now }) => short !== null || now !== null);
}

function documentsOf({ lookup }: PlanGround, edition: EditionFile | null): PlanAppendix["documents"] {
  return (edition?.documents ?? []).map(({ id, title, language, kind, date }) => ({
    ...{ id, title: { text: title, lang: language }, kind: lookup.sayIf(kind) },
    date: date === undefined ? null : lookup.period(date),
  }));
}

/** What stands beside indicators, measures and initiatives, in the order of the plan. */
function remarksOf(ground: PlanGround, ids: readonly string[]): PlanAppendix["remarks"] {
  const { index, lookup } = ground;
  const told = new Set(["objective", "indicator", "measure", "initiative"]);
  const objectiveOf = (id: string): boolean => {
    for (let item = index.byId.get(id) ?? null; item !== null; item = item.parent)
      if (ids.includes(item.id)) return true;
    return ids.length === 0;
  };
  return index.items.flatMap((item) => {
    const { notes = [] } = item.node as { readonly notes?: readonly Note[] }; // every item may have notes
    if (!told.has(item.kind) || notes.length === 0 || !objectiveOf(item.id)) return [];
    return [{ ...refOf(ground, item), notes: notes.map(({ kind, text }) => ({ kind, text: lookup.say(text) })) }];
  });
}

export function appendixOf(ground: PlanGround, edition: EditionFile | null, ids: readonly string[]): PlanAppendix {
  const { plan, lookup } = ground;
  const sources = entriesOf(plan, "sources").flatMap(({ content }) => content.sources);
  return {
    levels: (plan.settings.levels ?? []).map(({ id, name, description }) => ({
      ...{ id, name: lookup.say(name), text: lookup.sayIf(description) },
    })),
    sources: sources.map((each) => sourceOf(ground, each)),
    organisations: organisationsOf(ground),
    documents: documentsOf(ground, edition),
    remarks: remarksOf(ground, ids),
  };
}
