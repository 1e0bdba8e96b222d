/** What meetings said and asked for, as documents tell it: decisions, recommendations, points to follow up. */
import type { PlanIndex } from "../../evaluate/items.js";
import type { Decision, FollowUp, MeetingFile, Recommendation } from "../../model/plan.js";
import { hasPassed } from "../ages.js";
import { originOf } from "../calendar-meetings.js";
import type { Lookup } from "../lookup.js";
import type { AgendaView, DecisionRow, OpenPoint, RecommendationView } from "./meeting-view.js";
import { numberedAll } from "./objective-parts.js";

/** What rows are told with. */
export interface Telling {
  readonly lookup: Lookup;
  readonly index: PlanIndex;
}

/** Something that a meeting said, and the meeting. */
export interface SaidAt<T> {
  readonly meeting: MeetingFile;
  readonly node: T;
}

export const allSaid = <T>(
  meetings: readonly MeetingFile[],
  of: (meeting: MeetingFile) => readonly T[] | undefined,
): SaidAt<T>[] => meetings.flatMap((meeting) => (of(meeting) ?? []).map((node) => ({ meeting, node })));

export const agendaViews = ({ lookup }: Telling, { agenda = [] }: Pick<MeetingFile, "agenda">): AgendaView[] =>
  agenda.map(({ id, title, kind, case: number }) => ({
    ...{ id, title: lookup.say(title), kind: kind ?? null, case: number ?? null },
  }));

export function decisionRow(telling: Telling, { meeting, node }: SaidAt<Decision>): DecisionRow {
  const { lookup } = telling;
  const { id, kind, text, scope, conditions = [] } = node;
  return {
    ...{ id, kind, text: lookup.say(text), scope: numberedAll(telling, scope) },
    conditions: conditions.map(({ id: own, text: said, met }) => ({
      ...{ id: own, text: lookup.say(said), met: met === true },
    })),
    from: originOf(lookup, meeting),
  };
}

export function recommendationView(telling: Telling, { meeting, node }: SaidAt<Recommendation>): RecommendationView {
  const { lookup } = telling;
  const { id, text, receiver, year, objectives, outcome } = node;
  return {
    ...{ id, text: lookup.say(text), objectives: numberedAll(telling, objectives), outcome: lookup.sayIf(outcome) },
    receiver: receiver === undefined ? null : lookup.actor(receiver),
    year: year === undefined ? null : lookup.period(year),
    from: originOf(lookup, meeting),
  };
}

export function openPoint(telling: Telling, { meeting, node }: SaidAt<FollowUp>): OpenPoint {
  const { lookup } = telling;
  const { id, text, owner, due, objectives } = node;
  return {
    ...{ id, text: lookup.say(text), objectives: numberedAll(telling, objectives) },
    owner: owner === undefined ? null : lookup.actor(owner),
    due: due === undefined ? null : lookup.period(due),
    overdue: due !== undefined && hasPassed(due, lookup.asOf),
    from: originOf(lookup, meeting),
  };
}

export const isOpen = ({ node: { state = "open" } }: SaidAt<FollowUp>): boolean => state === "open";

export const isAdopted = ({ node: { state } }: SaidAt<Decision>): boolean => state !== "proposed";

export const isUnmet = ({ node: { conditions = [] } }: SaidAt<Decision>): boolean =>
  conditions.some(({ met }) => met !== true);
