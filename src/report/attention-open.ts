/** Open items by their date: past it, near it, or past one that the plan does not print. Each item once for each date. */
import type { Attended } from "./attended.js";
import { groupBy } from "./attended.js";
import { addMonths } from "../evaluate/calendar.js";
import { endOf, hasPassed } from "./ages.js";
import type { Dated } from "./attention-dated.js";
import { initiativeDeadlines } from "./attention-initiatives.js";
import type { Concern, Development, Matter } from "./attention-view.js";
import type { Lookup } from "./lookup.js";

/** How many months ahead a date is near. */
const near = 3;

/** true for a date that is not past, and not far. */
function isNear(by: string, asOf: string): boolean {
  return !hasPassed(by, asOf) && endOf(by) <= addMonths(asOf, near);
}

/** The items that something is to be developed of. */
const developed = (dated: readonly Dated[]): Set<string> =>
  new Set(dated.flatMap(({ concern, development }) => (development === null ? [] : [concern.id])));

/**
 * The item that a thing is told under. Values of measures go under their indicator where something is to be developed of
 * it by the same date, because that says what is to be done about them.
 */
const placeOf = ({ concern, indicator, value }: Dated, told: ReadonlySet<string>): Concern =>
  value !== null && indicator !== null && told.has(indicator.id) ? indicator : concern;

/** Of one date: each item once, with all that is open of it. */
function mattersBy(lookup: Lookup, by: string, dated: readonly Dated[]): Matter[] {
  const told = developed(dated);
  const groups = groupBy(dated, (each) => placeOf(each, told).id);
  return groups.flatMap(([, found]) => {
    const [first] = found;
    if (first === undefined) return [];
    const values = found.flatMap(({ value }) => value ?? []);
    const developments = found.flatMap(({ development }) => development ?? []);
    return [{ ...placeOf(first, told), by: lookup.period(by), values, developments, deadlines: [] }];
  });
}

/** Things in the order of the last days of their periods; those of one day as they came. */
const byDate = <T>(things: readonly T[], periodOf: (thing: T) => string): T[] =>
  [...things].sort((a, b) => {
    const [one, other] = [endOf(periodOf(a)), endOf(periodOf(b))];
    return one < other ? -1 : Number(one > other);
  });

function merged(lookup: Lookup, dated: readonly Dated[]): Matter[] {
  const dates = byDate(
    groupBy(dated, ({ by }) => by),
    ([by]) => by,
  );
  return dates.flatMap(([by, found]) => mattersBy(lookup, by, found));
}

/** What was to be clarified or developed by now, as the plan prints it; the oldest first. */
export function overdueMatters({ lookup }: Attended, dated: readonly Dated[]): Matter[] {
  return merged(
    lookup,
    dated.filter(({ by, assumed }) => !assumed && hasPassed(by, lookup.asOf)),
  );
}

/** What is to be clarified, developed or finished in the next three months, as the plan prints it. */
export function upcomingMatters(attended: Attended, dated: readonly Dated[]): Matter[] {
  const { lookup } = attended;
  const open = dated.filter(({ by, assumed }) => !assumed && isNear(by, lookup.asOf));
  const deadlines = initiativeDeadlines(attended, (by) => isNear(by, lookup.asOf));
  const initiatives = groupBy(deadlines, ({ id, by }) => `${id} ${by.period}`).flatMap(([, found]) => {
    const [first] = found;
    if (first === undefined) return [];
    const { id, number, name, by } = first;
    const named = found.map(({ milestone }) => ({ milestone }));
    return [{ id, number, name, by, values: [], developments: [], deadlines: named }];
  });
  return byDate([...merged(lookup, open), ...initiatives], ({ by }) => by.period);
}

/** What was to be clarified or developed by a date that was read between the lines, and is not told elsewhere. */
export function undatedMatters(
  { lookup }: Attended,
  dated: readonly Dated[],
  elsewhere: ReadonlySet<Development>,
): Matter[] {
  const left = dated.filter(
    ({ by, assumed, development }) =>
      assumed && hasPassed(by, lookup.asOf) && (development === null || !elsewhere.has(development)),
  );
  return merged(lookup, left);
}
