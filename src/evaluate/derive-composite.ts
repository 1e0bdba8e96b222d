/** Figures made of several measures by a rule that the plan declares. Never a mean: unlike things are not averaged. */
import type { DerivedMember, MemberWhy } from "../model/derived.js";
import type { DeriveComposite } from "../model/plan.js";
import type { DeriveContext, Population } from "./derive.js";
import type { MeasureItem } from "./items.js";
import { meets } from "./method.js";
import { seriesOf } from "./points.js";

/** The part by its own id, or its indicator's; a part that is computed itself has no recorded figure, and so gives none. */
const partOf = ({ index }: DeriveContext, id: string): MeasureItem | undefined =>
  index.measures.find((each) => each.id === id || each.measure.id === id);

/** The official figure of a part for the period that ends on the day; a bound is none. */
function valueOn(part: MeasureItem, end: string, asOf: string): number | null {
  const found = seriesOf(part.measure, asOf).find((point) => point.end === end && !point.candidate);
  return found?.bound === null ? found.value : null;
}

function memberOf(part: MeasureItem, value: number | null, { at_least }: DeriveComposite): DerivedMember {
  const { measure, indicator, id } = part;
  const isCounted = value !== null && (at_least === undefined || meets(1, value, at_least));
  const why: MemberWhy =
    value === null ? "no_value" : at_least === undefined ? "part" : isCounted ? "reaches" : "below";
  return {
    ...{ id, name: measure.name ?? indicator.name, counted: value === null ? null : isCounted, why },
    ...{ facts: [], daysLate: null, value, scale: measure.scale },
  };
}

/** Every part, with its figure at the period's end. A part that is not in the plan is not known. */
export function compositeMembers(derive: DeriveComposite, context: DeriveContext, end: string): Population {
  const found = derive.parts.map((id) => ({ id, part: partOf(context, id) }));
  const missing = found.filter(({ part }) => part === undefined).map(({ id }) => id);
  if (missing.length > 0) return { members: [], problem: { reason: "unknown", ids: missing } };
  return {
    members: found.flatMap(({ part }) =>
      part === undefined ? [] : [memberOf(part, valueOn(part, end, context.asOf), derive)],
    ),
  };
}

/** What the declared rule makes of the parts' figures; of an even number the lower of the two in the middle. */
export function compositeValue({ rule }: DeriveComposite, members: readonly DerivedMember[]): number | null {
  const sorted = members.flatMap(({ value }) => value ?? []).sort((one, other) => one - other);
  const at = { lowest: 0, highest: sorted.length - 1, median: Math.floor((sorted.length - 1) / 2), reaching: -1 }[rule];
  return sorted[at] ?? null;
}
