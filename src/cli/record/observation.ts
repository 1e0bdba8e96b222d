/** A figure for a period, put where it belongs among those of its measure. */
import { spanOf } from "../../evaluate/period.js";
import type { MeasureItem } from "../../evaluate/items.js";
import type { Measure, Value as Figure } from "../../model/plan.js";
import type { Value } from "../../store/edit/written.js";
import { CannotAnswer } from "../exit.js";
import type { Lang } from "../options.js";
import { recordWords } from "./words.js";

type Observation = NonNullable<Measure["observations"]>[number];
type Missing = NonNullable<Observation["missing"]>;
type Flag = NonNullable<Observation["flags"]>[number];
type RevisionKind = NonNullable<Observation["revision"]>["kind"];

export interface Recorded {
  readonly period: string;
  /** undefined: there is none, and `missing` says why. */
  readonly value: Figure | undefined;
  readonly missing: Missing | undefined;
  readonly candidate: boolean;
  readonly source: string | undefined;
  readonly published: string | undefined;
  readonly n: number | undefined;
  readonly flags: readonly Flag[] | undefined;
  readonly revise: RevisionKind | undefined;
  readonly reason: Value | undefined;
  readonly text: Value | undefined;
  readonly url: string | undefined;
}

const standingOf = ({ standing = "official" }: Observation): string => standing;

/** 0 for a figure that revises none. */
export const revisionNumber = ({ revision }: Observation): number => revision?.number ?? 0;

/** Figures that a new one would stand beside, of the same period, source and standing; the last revision first. */
export function sameSlot({ measure, source }: MeasureItem, recorded: Recorded): readonly Observation[] {
  const own = recorded.source ?? source;
  return (measure.observations ?? [])
    .filter(
      (each) =>
        each.period === recorded.period &&
        (each.source ?? source) === own &&
        standingOf(each) === (recorded.candidate ? "candidate" : "official"),
    )
    .toSorted((one, other) => revisionNumber(other) - revisionNumber(one));
}

/** @throws CannotAnswer where a figure stands there and none is to be revised, or the other way round */
function revisionOf(item: MeasureItem, recorded: Recorded, lang: Lang): Value | undefined {
  const words = recordWords[lang];
  const [latest] = sameSlot(item, recorded);
  if (recorded.revise === undefined) {
    if (latest === undefined) return undefined;
    throw new CannotAnswer(words.there(item.id, recorded.period, String(latest.value ?? latest.missing)));
  }
  if (latest === undefined) throw new CannotAnswer(words.nothingToRevise(item.id, recorded.period));
  return { number: revisionNumber(latest) + 1, kind: recorded.revise, reason: recorded.reason };
}

/** The entry as it is written. @throws CannotAnswer where it would not be told apart from another */
export function entryOf(item: MeasureItem, recorded: Recorded, lang: Lang): Value {
  const revision = revisionOf(item, recorded, lang);
  const { period, value, missing, candidate, source, published, n, flags, text, url } = recorded;
  return {
    ...{ period, value, missing, standing: candidate ? "candidate" : undefined },
    source: source === item.source ? undefined : source,
    ...{ published, n, flags: flags?.length === 0 ? undefined : flags, revision, text, url },
  };
}

/** The entry that a new one stands in front of: the first of a later period; null: it is the last. */
export function nextAfter({ measure }: MeasureItem, period: string): object | null {
  const own = spanOf(period);
  if (own === null) return null;
  const isLater = (each: Observation): boolean => {
    const other = spanOf(each.period);
    return other !== null && (other.end > own.end || (other.end === own.end && other.start > own.start));
  };
  return (measure.observations ?? []).find(isLater) ?? null;
}

/** The period after the last one that has a figure: a year on. */
export function usualPeriod({ measure }: MeasureItem): string | undefined {
  const { baseline } = measure;
  const known = [...(measure.observations ?? []).map(({ period }) => period), baseline?.period].flatMap((period) => {
    const span = spanOf(period);
    return period === undefined || span === null ? [] : [{ period, end: span.end }];
  });
  const latest = known.toSorted((one, other) => (one.end < other.end ? 1 : -1))[0];
  return latest?.period.replace(/\d{4}(?=$|-|\/)/g, (year) => String(Number(year) + 1));
}
