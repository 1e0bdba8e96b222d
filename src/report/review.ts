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
  /** Of the later plan on a day after every date in it: absent, none of them is asked about. */
  readonly atLast?: GapsView;
}

/** Gaps of a date that has passed: moving the date closes none of them. */
const dated: ReadonlySet<string> = new Set(["clarification-overdue", "deadline-passed", "follow-up-overdue"]);

export const isOfDate = ({ code }: GapView): boolean => dated.has(code);

/** One of the two plans: what could not be read of it, whose silence proves nothing, and where its items are written. */
export interface Legible {
  readonly leftOut: readonly LeftOut[];
  /** The file of an item; null where the plan does not have it. */
  readonly fileOf: (id: string) => string | null;
  /** Whether something that the item is judged by could not be read, in whatever file that stands. */
  readonly isUnsure: (id: string) => boolean;
}

export interface BothLegible {
  readonly before: Legible;
  readonly after: Legible;
}

const keyOf = ({ code, item }: GapView): string => JSON.stringify([code, item.id]);

const keysOf = ({ gaps }: GapsView): ReadonlySet<string> => new Set(gaps.map(keyOf));

const isFileLost = (leftOut: readonly LeftOut[], file: string | null): boolean =>
  leftOut.some((left) => left.item === null && left.file === file);

/** Whether a plan may have more of an item than could be read in it; the other plan says in which file it stands. */
const mayHide = ({ leftOut, isUnsure }: Legible, id: string, other: Legible): boolean =>
  isUnsure(id) ||
  leftOut.some(({ item }) => item === id) ||
  mentionedInLeftOut(leftOut, id) ||
  isFileLost(leftOut, other.fileOf(id));

/** Gaps by code and item, never by their words: a gap whose figures changed is the same gap. */
export function gapChanges(
  { then, sameDay, now, atLast }: ThreeGaps,
  { before, after }: BothLegible,
): Pick<ReviewView, "opened" | "closed" | "byTime"> {
  const [thenKeys, sameKeys, nowKeys] = [keysOf(then), keysOf(sameDay), keysOf(now)];
  const isKnown = ({ item }: GapView): boolean => !mayHide(before, item.id, after) && !mayHide(after, item.id, before);
  const isOpened = (gap: GapView): boolean => !sameKeys.has(keyOf(gap)) && isKnown(gap);
  const isClosed = (gap: GapView): boolean => !nowKeys.has(keyOf(gap)) && isKnown(gap);
  const lastKeys = atLast === undefined ? new Set<string>() : keysOf(atLast);
  const isPutOff = (gap: GapView): boolean => isOfDate(gap) && lastKeys.has(keyOf(gap));
  const isRemoved = ({ item }: GapView): boolean => item.kind !== "plan" && after.fileOf(item.id) === null;
  return {
    opened: now.gaps.filter(isOpened),
    closed: sameDay.gaps
      .filter((gap) => isClosed(gap) && !isPutOff(gap))
      .map((gap) => ({ gap, removed: isRemoved(gap) })),
    byTime: now.gaps.filter((gap) => sameKeys.has(keyOf(gap)) && !thenKeys.has(keyOf(gap))),
  };
}

/** Whether a finding is on what cannot be read of a plan, or follows from it, and so is not looked for there. */
const isHidden = ({ leftOut, isUnsure }: Legible, { file, item }: Finding): boolean =>
  isFileLost(leftOut, file) ||
  (item !== null &&
    (isUnsure(item) || leftOut.some((left) => left.item === item) || mentionedInLeftOut(leftOut, item)));

/** Findings that are gone since they were mended: not those in what can no longer be read. */
export const trulyRepaired = (gone: readonly Finding[], { before, after }: BothLegible): Finding[] =>
  gone.filter((finding) => !isHidden(after, finding) || isHidden(before, finding));

/**
 * Findings that the change brought: not those in what could not be read before, which may have been there all along. An
 * error is told all the same, since whoever made the file readable must mend it.
 */
export const trulyIntroduced = (found: readonly Finding[], { before, after }: BothLegible): Finding[] =>
  found.filter((finding) => finding.severity === "error" || !isHidden(before, finding) || isHidden(after, finding));
