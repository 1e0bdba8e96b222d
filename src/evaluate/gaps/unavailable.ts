/** A figure that the source has reported as not available: it is not to be asked for again. */
import type { Id, Observation, Source, Text } from "../../model/plan.js";
import { spanOf } from "../period.js";
import { isStale, nextAfter } from "../stale.js";
import type { Judged } from "./scene.js";

/** What is known of a figure that will not come, or not yet; every key null where nothing is reported. */
export interface Unavailable {
  readonly missing: Exclude<Observation["missing"], undefined> | null;
  /** The period that it was reported for. */
  readonly missingFor: string | null;
  /** The day on which it was reported. */
  readonly reported: string | null;
  /** The source that reported it. */
  readonly reporter: Id | null;
  /** Why, in the plan's words. */
  readonly text: Text | null;
}

/** The day, and where figures come from. */
export interface Ground {
  readonly asOf: string;
  readonly source: (id: Id | null) => Source | null;
}

const NOTHING: Unavailable = { missing: null, missingFor: null, reported: null, reporter: null, text: null };

interface Told {
  readonly end: string;
  readonly facts: Unavailable;
}

/** Figures recorded as missing that are known of on the day, oldest first. */
function recorded({ asOf }: Ground, { item }: Judged): Told[] {
  const told = (item.measure.observations ?? []).flatMap((observation): Told[] => {
    const { value, missing, period, published = null, source = item.source, text = null, standing } = observation;
    const end = spanOf(period)?.end;
    if (missing === undefined || value !== undefined || standing === "candidate" || end === undefined) return [];
    if (end > asOf || (published ?? end) > asOf) return [];
    return [{ end, facts: { missing, missingFor: period, reported: published, reporter: source, text } }];
  });
  return told.sort((a, b) => (a.end < b.end ? -1 : Number(a.end > b.end)));
}

/** The day on which the period of the figure after this one ends; null where the source has no cadence. */
function following({ source }: Ground, { item }: Judged, { end }: Told): string | null {
  const cadence = source(item.source)?.cadence;
  return cadence === undefined ? null : nextAfter(end, cadence);
}

/**
 * What is reported of the figure for a due period, as far as it settles the matter: of several in the period the last
 * counts, and one with another still to come within the period settles nothing.
 */
export function unavailableFor(scene: Ground, judged: Judged, period: string | null): Unavailable {
  const due = spanOf(period ?? undefined);
  const told = recorded(scene, judged).findLast(({ end }) => due !== null && due.start <= end && end <= due.end);
  if (told === undefined || due === null) return NOTHING;
  const next = following(scene, judged, told);
  return next !== null && next <= due.end ? NOTHING : told.facts;
}

/**
 * What is reported of the figure that was to come after the latest one, while no later one is overdue either; `grace` in
 * months.
 */
export function unavailableSince(scene: Ground, judged: Judged, grace: number): Unavailable {
  const { latest, baseline } = judged.progress;
  const from = latest?.end ?? baseline?.end ?? "";
  const told = recorded(scene, judged).findLast(({ end }) => end > from);
  if (told === undefined) return NOTHING;
  return isStale(following(scene, judged, told), grace, scene.asOf) ? NOTHING : told.facts;
}
