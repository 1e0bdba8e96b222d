/** What changes are told with: names, colours and decisions of the latest plan there is. */
import type { CreditGround } from "../compare/credit.js";
import { entriesOf, type PlanIndex } from "../evaluate/items.js";
import type { Decision, Measure, MeetingFile, Plan, Text } from "../model/plan.js";
import { lookupIn, type Lookup } from "./lookup.js";
import type { Named, Passage, PeriodView } from "./view.js";
import type { Wording } from "./wording.js";

/** What a body said, and whether it stands. */
export interface DecisionView {
  readonly id: string;
  /** null: the plan has no such decision. */
  readonly text: Passage | null;
  readonly kind: Decision["kind"] | null;
  readonly adopted: boolean;
  readonly body: Named | null;
  readonly meeting: string | null;
  readonly date: PeriodView | null;
}

export interface ChangeGround {
  readonly lookup: Lookup;
  readonly decision: (id: string) => DecisionView;
  readonly measure: (id: string) => Measure | null;
  /** As a reader calls it: number and name; null for what the plan does not have. */
  readonly label: (id: string) => Passage | null;
  /** What an item stands in. */
  readonly parent: (id: string) => string | null;
  /** Colours, phases and the like by what the plan calls them. */
  readonly word: (key: string, value: string) => Passage | null;
}

function decisionsIn(plan: Plan): ReadonlyMap<string, { decision: Decision; meeting: MeetingFile }> {
  const found = new Map<string, { decision: Decision; meeting: MeetingFile }>();
  for (const { content } of entriesOf(plan, "meeting"))
    for (const decision of content.decisions ?? [])
      if (!found.has(decision.id)) found.set(decision.id, { decision, meeting: content });
  return found;
}

/** What a plan says of who may be credited with a change. */
export function creditGround(plan: Plan, index: PlanIndex): CreditGround {
  const decisions = decisionsIn(plan);
  return {
    decision: (id) => {
      const found = decisions.get(id);
      return found === undefined ? null : { date: found.meeting.date, adopted: isAdopted(found.decision) };
    },
    ancestry: (id) => {
      const ids = new Set([id]);
      for (let item = index.byId.get(id)?.parent ?? null; item !== null; item = item.parent) ids.add(item.id);
      return ids;
    },
  };
}

const isAdopted = ({ state }: Decision): boolean => state !== "proposed";

function decisionLookup(plan: Plan, lookup: Lookup): ChangeGround["decision"] {
  const decisions = decisionsIn(plan);
  return (id) => {
    const found = decisions.get(id);
    if (found === undefined)
      return { id, text: null, kind: null, adopted: false, body: null, meeting: null, date: null };
    const { decision, meeting } = found;
    return {
      ...{ id, text: lookup.say(decision.text), kind: decision.kind, adopted: isAdopted(decision) },
      ...{ body: lookup.named(meeting.body), meeting: meeting.id },
      date: lookup.period(meeting.date),
    };
  };
}

/** Numbers that are numbers, "1.3" and "4.A"; made-up ids are not told. */
export const tellsNumber = (number: string): boolean => /^[A-ZÆØÅ]?\d[\w.]{0,7}$/i.test(number);

function labelLookup(index: PlanIndex, lookup: Lookup): ChangeGround["label"] {
  return (id) => {
    const item = index.byId.get(id);
    const organisation = lookup.organisation(id);
    if (organisation !== null) return lookup.say(organisation.short ?? organisation.name);
    if (item === undefined) return null;
    const { name, number, node } = item;
    const said = name ?? ("text" in node ? (node.text as NonNullable<typeof name>) : null); // a text is written as a name is
    if (said === null) return null;
    const { text, lang } = lookup.say(said);
    return { text: tellsNumber(number) && item.kind !== "source" ? `${number} ${text}` : text, lang };
  };
}

export function changeGround(plan: Plan, index: PlanIndex, asOf: string, wording: Wording): ChangeGround {
  const lookup = lookupIn(plan, index, asOf, wording);
  const measures = new Map(index.measures.map(({ id, measure }) => [id, measure] as const));
  const { colours = [], phases = [] } = plan.settings;
  const words: Readonly<Record<string, readonly { readonly id: string; readonly name: Text }[]>> = {
    ...{ colour: colours, rating: colours, colours, phase: phases, phases },
  };
  return {
    lookup,
    measure: (id) => measures.get(id) ?? null,
    decision: decisionLookup(plan, lookup),
    label: labelLookup(index, lookup),
    parent: (id) => index.byId.get(id)?.parent?.id ?? null,
    word: (key, value) => {
      const found = words[key]?.find(({ id }) => id === value);
      return found === undefined ? null : lookup.say(found.name);
    },
  };
}
