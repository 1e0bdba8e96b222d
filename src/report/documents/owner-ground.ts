/** What the owners' list is made from: what is asked of everyone, found once, and who is who on the day. */
import { entriesOf } from "../../evaluate/items.js";
import { isInForce } from "../../evaluate/silence.js";
import type { Body, Initiative } from "../../model/plan.js";
import type { calendarOf } from "../calendar.js";
import { replyIn, yearAhead } from "../gaps-chase.js";
import { behind, gapSelection } from "../gaps-filter.js";
import type { GapsView, ReplyBy, SourceView } from "../gaps-view.js";
import type { Actor } from "../view.js";
import { baseOf } from "./base.js";
import type { DocumentInput } from "./document.js";
import { type PlanGround, planGround } from "./plan/ground.js";

export interface OwnerScene {
  readonly ground: PlanGround;
  readonly found: GapsView;
  readonly sources: readonly SourceView[];
  /** Initiatives in force. */
  readonly initiatives: readonly Initiative[];
  readonly bodies: readonly Body[];
  /** What the year ahead holds. */
  readonly calendar: ReturnType<typeof calendarOf>;
  /** By when all of them are to reply. */
  readonly reply: ReplyBy | null;
  /** Whether an id of the plan stands for this owner on the day: as itself, as a predecessor, or as a body of it. */
  readonly is: (id: string, owner: string) => boolean;
}

const everything = { objectives: [], kinds: [], owners: [] } as const;

export function ownerScene(input: DocumentInput): OwnerScene {
  const { plan, index, evaluation } = input;
  const base = baseOf(input);
  const found = base.gaps("sources");
  const { from, to } = yearAhead(evaluation.asOf);
  const calendar = base.calendar(from, to);
  const ground = planGround(input);
  const { lookup } = ground;
  return {
    ...{ ground, found, sources: found.sources ?? [], calendar, reply: replyIn(calendar, evaluation.asOf) },
    initiatives: index.initiatives
      .map(({ initiative }) => initiative)
      .filter((initiative) => isInForce(initiative, evaluation.asOf)),
    bodies: entriesOf(plan, "governance").flatMap(({ content }) => content.bodies),
    is: (id, owner) => lookup.actor(id).id === owner || behind(index, lookup, id).includes(owner),
  };
}

/** Those asked for, by the names of the day; each once. */
export function ownersAsked({ ground: { lookup, index } }: OwnerScene, ids: readonly string[]): Actor[] {
  const { owners } = gapSelection(lookup, index, { ...everything, owners: ids });
  return [...new Map(owners.map((owner) => [owner.id, owner])).values()];
}

/** Everyone that the plan has given an initiative or asks something of, in the order in which it names them. */
export function everyOwner(scene: OwnerScene): Actor[] {
  const { ground, found, sources, initiatives, bodies } = scene;
  const { plan, index, lookup } = ground;
  const ids = [
    ...initiatives.flatMap(({ owners = [] }) => owners),
    ...found.gaps.flatMap(({ who }) => who.map(({ id }) => id)),
    ...sources.flatMap(({ ask, figures, reports }) =>
      ask === null || figures.length + reports.length === 0 ? [] : [ask.id],
    ),
  ];
  const now = new Set(ids.flatMap((id) => [behind(index, lookup, id)[0] ?? lookup.actor(id).id]));
  const order = [
    ...entriesOf(plan, "organisations").flatMap(({ content }) => content.organisations.map(({ id }) => id)),
    ...bodies.map(({ id }) => id),
  ];
  const known = order.filter((id) => now.has(id));
  return ownersAsked(scene, [...new Set([...known, ...now])]);
}
