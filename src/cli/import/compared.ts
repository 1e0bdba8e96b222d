/** A figure beside the one that stands in the plan for the same period, source and standing. */
import type { MeasureItem } from "../../evaluate/items.js";
import { slack } from "../../evaluate/method.js";
import { parseValue } from "../../evaluate/value.js";
import type { Measure, Observation, Text } from "../../model/plan.js";
import type { Value } from "../../store/edit/written.js";
import { type Recorded, revisionNumber, sameSlot } from "../record/observation.js";
import type { State, Why } from "./judged.js";

function sameFigure(before: Observation, { value, missing }: Recorded, scale: Measure["scale"]): boolean {
  if (before.value === undefined || value === undefined) return before.value === value && before.missing === missing;
  const [one, other] = [parseValue(before.value, scale), parseValue(value, scale)];
  if (one === null || other === null) return String(before.value) === String(value);
  const near = Math.abs(one.value - other.value) <= slack(one.value, other.value);
  return near && one.bound === other.bound && one.approximate === other.approximate && one.of === other.of;
}

const sameList = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((each) => other.includes(each));

const textsOf = (text: Text | Value | undefined): readonly unknown[] =>
  typeof text === "object" ? Object.values(text) : text === undefined ? [] : [text];

/** What the file says beside a figure that is the same, and the plan does not: told, and not taken. */
function besideOf(before: Observation, { published, text, n }: Recorded): string[] {
  const known = textsOf(before.text);
  return [
    ...(published !== undefined && published !== before.published ? ["published"] : []),
    ...(n !== undefined && before.n === undefined ? ["n"] : []),
    ...(textsOf(text).some((each) => !known.includes(each)) ? ["text"] : []),
  ];
}

function isSame(before: Observation, recorded: Recorded, scale: Measure["scale"], tellsFlags: boolean): boolean {
  const { n, flags = [] } = recorded;
  const flagsDiffer = (tellsFlags || flags.length > 0) && !sameList(flags, before.flags ?? []);
  const nDiffers = n !== undefined && before.n !== undefined && n !== before.n;
  return sameFigure(before, recorded, scale) && !flagsDiffer && !nDiffers;
}

interface How {
  /** Of the revision that the row is about, where the file says it; null: it says none. */
  readonly number: number | null;
  /** Whether the file has flags at all, so that none means none. */
  readonly tellsFlags: boolean;
}

interface Compared {
  readonly state: State;
  readonly before: Observation | null;
  readonly whys: readonly Why[];
}

export function comparedWith(item: MeasureItem, recorded: Recorded, { number, tellsFlags }: How): Compared {
  const there = sameSlot(item, recorded);
  const [latest] = there;
  if (latest === undefined)
    return number !== null && number > 0
      ? { state: "rejected", before: null, whys: [{ why: "revision-gap", number }] }
      : { state: "new", before: null, whys: [] };
  const named = there.find((each) => number !== null && revisionNumber(each) === number);
  // a row of an earlier revision is history: it is what it was, or it is in error
  const before = named ?? latest;
  if (number !== null && number > revisionNumber(latest) + 1)
    return { state: "rejected", before, whys: [{ why: "revision-gap", number }] };
  if (isSame(before, recorded, item.measure.scale, tellsFlags)) {
    const names = besideOf(before, recorded);
    return { state: "same", before, whys: names.length === 0 ? [] : [{ why: "beside", names }] };
  }
  const isHistory = number !== null && number < revisionNumber(latest);
  return isHistory
    ? { state: "rejected", before, whys: [{ why: "history", period: recorded.period }] }
    : { state: "revised", before, whys: [] };
}
