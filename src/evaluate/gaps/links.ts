/** What hangs on what: who moves a measure, what depends on an item, and whom an initiative answers to. */
import type { Id, Indicator, Initiative } from "../../model/plan.js";
import { spanOf } from "../period.js";
import { mayHaveSpoken } from "../silence.js";
import type { Found, GapCode, GapFacts, Who } from "./gap.js";
import type { GapScene, Judged, Placed } from "./scene.js";

interface Covering {
  readonly outcomes?: readonly Id[];
  readonly outcomes_partly?: readonly Id[];
}

/** The outcomes that an indicator or an initiative covers, in whole or in part. */
const outcomesOf = ({ outcomes = [], outcomes_partly = [] }: Covering): Id[] => [
  ...new Set([...outcomes, ...outcomes_partly]),
];

/** The last day of a period; null where there is none. */
export const endOf = (period: string | null | undefined): string | null => spanOf(period ?? undefined)?.end ?? null;

/** true when the whole period lies before the day. */
export function hasPassed(period: string | null | undefined, asOf: string): boolean {
  const end = endOf(period);
  return end !== null && end < asOf;
}

/** The indicators that a measure stands under, the nearest first. */
function indicatorsAbove({ index, chain }: GapScene, { item }: Judged): Indicator[] {
  const above = chain(item.indicator.id).filter((id) => index.byId.get(id)?.kind === "indicator");
  // an item of kind indicator was made from an indicator
  return above.flatMap((id) => (index.byId.get(id)?.node as Indicator | undefined) ?? []);
}

const idsOf = (scene: GapScene, judged: Judged): Id[] => [
  judged.item.id,
  ...indicatorsAbove(scene, judged).map(({ id }) => id),
];

/** The initiatives under way that are to move a measure: they name it, or an indicator it stands under. */
export function moversOf(scene: GapScene, judged: Judged): Initiative[] {
  const ids = idsOf(scene, judged);
  const running = scene.initiatives.filter(({ state }) => state.running).map(({ initiative }) => initiative);
  return running.filter(({ moves = [] }) => moves.some((id) => ids.includes(id)));
}

/** true when an initiative that was left out may move the measure. */
export const mayBeMoved = (scene: GapScene, judged: Judged): boolean =>
  mayHaveSpoken(scene.plan.leftOut, idsOf(scene, judged));

/** Outcomes that a measure follows, and objectives that its own objective enables. */
function dependentsOfMeasure(scene: GapScene, judged: Judged): number {
  const outcomes = new Set(indicatorsAbove(scene, judged).flatMap(outcomesOf));
  return outcomes.size + scene.enabledBy(judged.item.owner.id).length;
}

/** Outcomes and measures that an initiative is to move, objectives it supports, and what waits for it. */
function dependentsOfInitiative(scene: GapScene, { initiative, objective }: Placed): number {
  const steps = [initiative.id, ...(initiative.milestones ?? []).map(({ id }) => id)];
  const { moves = [], supports = [] } = initiative;
  const objectives = new Set([...supports, ...scene.enabledBy(objective.id)]);
  return (
    outcomesOf(initiative).length + moves.length + objectives.size + waitingFor(scene, steps, initiative.id).length
  );
}

/** Other initiatives that depend on any of the ids, by themselves or with a milestone. */
export function waitingFor({ initiatives }: GapScene, ids: readonly Id[], own: Id): Id[] {
  const waits = ({ depends_on = [] }: { readonly depends_on?: readonly Id[] }): boolean =>
    depends_on.some((id) => ids.includes(id));
  return initiatives
    .map(({ initiative }) => initiative)
    .filter((each) => each.id !== own && (waits(each) || (each.milestones ?? []).some(waits)))
    .map(({ id }) => id);
}

/** The named owners of an initiative; whoever answers for the plan where it has none. */
export function ownersOf({ planOwner }: GapScene, { owners = [] }: Initiative): readonly Who[] {
  return owners.length > 0 ? owners.map((id) => ({ id, role: "owner" as const })) : planOwner;
}

interface Asked {
  readonly due?: string | null | undefined;
  readonly who: readonly Who[];
}

/** A gap of a measure. */
export function ofMeasure<C extends GapCode>(
  scene: GapScene,
  judged: Judged,
  facts: GapFacts[C],
  { due = null, who }: Asked,
): Found<C> {
  const { id, source } = judged.item;
  return { item: id, facts, due, who, source, dependents: dependentsOfMeasure(scene, judged) };
}

/** A gap of an initiative; its owners must act unless others are named. */
export function ofInitiative<C extends GapCode>(
  scene: GapScene,
  placed: Placed,
  facts: GapFacts[C],
  { due = null, who }: Partial<Asked> = {},
): Found<C> {
  const { initiative } = placed;
  return {
    item: initiative.id,
    facts,
    due,
    who: who ?? ownersOf(scene, initiative),
    source: initiative.status_source ?? null,
    dependents: dependentsOfInitiative(scene, placed),
  };
}
