/** Puts the figures that were taken in where they belong, each among those of its measure. */
import type { MeasureItem } from "../../evaluate/items.js";
import type { PlanDraft } from "../edit/draft.js";
import type { Lang } from "../options.js";
import { entryOf, nextAfter, type Recorded } from "../record/observation.js";
import type { Judged } from "./judged.js";

/** Those that change the plan. */
export const toWrite = (all: readonly Judged[], acceptDoubtful: boolean): Judged[] =>
  all.filter(({ state, doubtful }) => (state === "new" || state === "revised") && (acceptDoubtful || !doubtful));

/** A revision needs its kind and reason. */
export const lacksReason = ({ state, recorded }: Judged): boolean =>
  state === "revised" && (recorded?.revise === undefined || recorded.reason === undefined);

/** A figure that stands alone is no revision, whatever was said of the others. */
const asWritten = ({ state }: Judged, recorded: Recorded): Recorded =>
  state === "revised" ? recorded : { ...recorded, revise: undefined, reason: undefined };

interface Entry {
  readonly item: MeasureItem;
  readonly recorded: Recorded;
}

/** Several that go in at one place stand in the order of their periods. */
const inTime = (one: Entry, other: Entry): number => (one.recorded.period < other.recorded.period ? -1 : 1);

export function fillIn(draft: PlanDraft, judged: readonly Judged[], lang: Lang): void {
  const entries = judged.flatMap((each): Entry[] =>
    each.item === null || each.recorded === null ? [] : [{ item: each.item, recorded: asWritten(each, each.recorded) }],
  );
  for (const { item, recorded } of entries.toSorted(inTime))
    draft.add(item.measure, "observations", entryOf(item, recorded, lang), nextAfter(item, recorded.period));
}
