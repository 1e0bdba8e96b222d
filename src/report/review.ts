/** What a change does to the gaps of a plan and to the findings on it: what it opened and closed, brought and repaired. */
import { mentionedInLeftOut } from "../evaluate/items.js";
import type { Accepted, Finding } from "../model/finding.js";
import type { LeftOut } from "../model/plan.js";
import type { GapView, GapsView } from "./gaps-view.js";

/** A gap that is no longer there. */
export interface ClosedGap {
  readonly gap: GapView;
  /** Its item is not in the plan any more: nothing was achieved. */
  readonly removed: boolean;
}

export interface ReviewView {
  /** Gaps that the change opened, in the order of their rank. */
  readonly opened: readonly GapView[];
  readonly closed: readonly ClosedGap[];
  /** Gaps that came because time passed between the two moments: the earlier plan has them too on the later day. */
  readonly byTime: readonly GapView[];
  /** Findings that the change brought, with what it lacks of decisions; by file and position. */
  readonly introduced: readonly Finding[];
  readonly repaired: readonly Finding[];
  /** Findings that the change lets stand. */
  readonly accepted: readonly Accepted[];
}

/** The gaps of the earlier plan on its own day and on the later one, and of the later plan. */
export interface ThreeGaps {
  readonly then: GapsView;
  readonly sameDay: GapsView;
  readonly now: GapsView;
}

/** What could not be read: its silence proves nothing. */
export interface BothLeftOut {
  readonly before: readonly LeftOut[];
  readonly after: readonly LeftOut[];
}

const keyOf = ({ code, item }: GapView): string => JSON.stringify([code, item.id]);

const keysOf = ({ gaps }: GapsView): ReadonlySet<string> => new Set(gaps.map(keyOf));

const isLeftOut = (leftOut: readonly LeftOut[], id: string): boolean =>
  leftOut.some(({ item }) => item === id) || mentionedInLeftOut(leftOut, id);

/**
 * Gaps by code and item, never by their words: a gap whose figures changed is the same gap.
 * @param has whether the later plan has an item
 */
export function gapChanges(
  { then, sameDay, now }: ThreeGaps,
  leftOut: BothLeftOut,
  has: (id: string) => boolean,
): Pick<ReviewView, "opened" | "closed" | "byTime"> {
  const [thenKeys, sameKeys, nowKeys] = [keysOf(then), keysOf(sameDay), keysOf(now)];
  const isOpened = (gap: GapView): boolean => !sameKeys.has(keyOf(gap)) && !isLeftOut(leftOut.before, gap.item.id);
  const isClosed = (gap: GapView): boolean => !nowKeys.has(keyOf(gap)) && !isLeftOut(leftOut.after, gap.item.id);
  return {
    opened: now.gaps.filter(isOpened),
    closed: sameDay.gaps
      .filter(isClosed)
      .map((gap) => ({ gap, removed: gap.item.kind !== "plan" && !has(gap.item.id) })),
    byTime: now.gaps.filter((gap) => sameKeys.has(keyOf(gap)) && !thenKeys.has(keyOf(gap))),
  };
}

/** Findings that are gone since they were mended: not those in what can no longer be read, and so is not looked at. */
export function trulyRepaired(gone: readonly Finding[], { before, after }: BothLeftOut): Finding[] {
  const isIn = (leftOut: readonly LeftOut[], { file, item }: Finding): boolean =>
    leftOut.some((left) => left.file === file && (left.item === null || left.item === item)) ||
    (item !== null && mentionedInLeftOut(leftOut, item));
  return gone.filter((finding) => !isIn(after, finding) || isIn(before, finding));
}
