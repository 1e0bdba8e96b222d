/** What the owners' list is made from: what is asked of everyone, found once, and who is who on the day. */
import { addMonths } from "../../evaluate/calendar.js";
import { entriesOf } from "../../evaluate/items.js";
import { isInForce } from "../../evaluate/silence.js";
import type { Body, Initiative } from "../../model/plan.js";
import { calendarOf } from "../calendar.js";
import { gapsView, type GapsInput } from "../gaps.js";
import { behind, gapSelection } from "../gaps-filter.js";
import type { GapsView, SourceView } from "../gaps-view.js";
import type { Actor } from "../view.js";
import type { DocumentInput } from "./document.js";
import { type PlanGround, planGround } from "./plan/ground.js";

export interface OwnerScene {
  readonly input: GapsInput;
  readonly ground: PlanGround;
  readonly found: GapsView;
  readonly sources: readonly SourceView[];
  /** Initiatives in force. */
  readonly initiatives: readonly Initiative[];
  readonly bodies: readonly Body[];
  /** What the year ahead holds. */
  readonly calendar: ReturnType<typeof calendarOf>;
  /** Whether an id of the plan stands for this owner on the day: as itself, as a predecessor, or as a body of it. */
  readonly is: (id: string, owner: string) => boolean;
}

/** How many months ahead dates are told of. */
const AHEAD = 12;

const everything = { objectives: [], kinds: [], owners: [] } as const;

export function ownerScene(input: DocumentInput): OwnerScene {
  const { plan, index, evaluation } = input;
  const parts = { criteria: false, coverage: false, sources: true };
  const asked: GapsInput = { ...input, filter: everything, parts };
  const found = gapsView(asked);
  const ground = planGround(input);
  const { lookup } = ground;
  return {
    ...{ input: asked, ground, found, sources: found.sources ?? [] },
    initiatives: index.initiatives
      .map(({ initiative }) => initiative)
      .filter((initiative) => isInForce(initiative, evaluation.asOf)),
    bodies: entriesOf(plan, "governance").flatMap(({ content }) => content.bodies),
    calendar: calendarOf({
      ...{ plan, index, evaluation, wording: input.wording, revision: input.revision, leftOut: plan.leftOut },
      ...{ from: evaluation.asOf, to: addMonths(evaluation.asOf, AHEAD) },
    }),
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
