/** What every part of the calendar is collected from, and how an entry is made. */
import type { GapScene } from "../evaluate/gaps/scene.js";
import type { PlanIndex } from "../evaluate/items.js";
import { spanOf } from "../evaluate/period.js";
import type { MeetingFile, Plan, Text } from "../model/plan.js";
import type { Evaluation } from "../model/progress.js";
import type { Concern } from "./attention-view.js";
import { nobody } from "./calendar-who.js";
import type { Who } from "./calendar-who.js";
import type { DatedEntry, EntryItem, EntryState, UndatedEntry } from "./calendar-view.js";
import type { Lookup } from "./lookup.js";

export interface Ground {
  readonly lookup: Lookup;
  readonly plan: Plan;
  readonly index: PlanIndex;
  readonly evaluation: Evaluation;
  /** What gaps are found in: measures and initiatives in force, and who answers for what. */
  readonly scene: GapScene;
  /** Oldest first. */
  readonly meetings: readonly MeetingFile[];
  /** First and last day asked for. */
  readonly from: string;
  readonly to: string;
}

/** An entry with the ids it can be asked for by: those of whoever is to act, as written and as they are today. */
export type Found =
  | { readonly dated: true; readonly entry: DatedEntry; readonly owners: readonly string[] }
  | { readonly dated: false; readonly entry: UndatedEntry; readonly owners: readonly string[] };

/** Something with an id, as a reader sees it; without a number of its own it has none here. */
export function concern(
  lookup: Lookup,
  { id, number }: { readonly id: string; readonly number?: string },
  name: Text,
): Concern {
  return { id, number: number ?? "", name: lookup.say(name) };
}

export type When = Pick<DatedEntry, "day" | "start" | "end" | "period">;

/** A deadline stands on its period's last day; null for what is no period. */
export function dueBy(lookup: Lookup, period: string | undefined): When | null {
  const span = spanOf(period);
  if (period === undefined || span === null) return null;
  return { day: span.end, start: span.end, end: span.end, period: lookup.period(period) };
}

/** done when it is; otherwise open until its last day is over. */
export function stateBy(lookup: Lookup, { end }: Pick<When, "end">, done: boolean, late: EntryState): EntryState {
  if (done) return "done";
  return end < lookup.asOf ? late : "open";
}

/** What it concerns, with a level only where the number means little without one. */
type Item = Concern & Partial<EntryItem>;

type Made = Omit<DatedEntry, keyof When | "who" | "assumed" | "item"> & {
  readonly item: Item;
  readonly assumed?: boolean;
};

export function datedEntry(when: When, { assumed = false, ...made }: Made, who: Who = nobody): Found {
  const item = { level: null, ...made.item };
  return { dated: true, entry: { ...made, ...when, item, assumed, who: who.actors }, owners: who.ids };
}

/** Whether a field of something was read between the lines. */
export function isAssumed(
  { inferred }: { readonly inferred?: readonly string[] },
  ...fields: readonly string[]
): boolean {
  return fields.some((field) => inferred?.includes(field) === true);
}

type MadeUndated = Omit<UndatedEntry, "who" | "item"> & { readonly item: Item };

export function undatedEntry(made: MadeUndated, who: Who = nobody): Found {
  const item = { level: null, ...made.item };
  return { dated: false, entry: { ...made, item, who: who.actors }, owners: who.ids };
}

/** The years that the range touches. */
export function yearsOf({ from, to }: Pick<Ground, "from" | "to">): number[] {
  const [first, last] = [from, to].map((day) => Number(day.slice(0, 4)));
  const years: number[] = [];
  for (let year = first ?? 0; year <= (last ?? 0); year += 1) years.push(year);
  return years;
}
