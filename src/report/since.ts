/** What has changed in meaning since the last meeting that treated the plan: the first thing an analyst asks. */
import { entriesOf, type PlanIndex } from "../evaluate/items.js";
import { spanOf } from "../evaluate/period.js";
import type { ChangeEvent, StatusChange } from "../model/change.js";
import type { MeetingFile, Plan } from "../model/plan.js";
import { changeGround } from "./change-ground.js";
import { type ChangeView, changeView, inOrder, isFolded } from "./change-view.js";
import { type StatusMove, statusMoves } from "./diff.js";
import { lookupIn } from "./lookup.js";
import type { Named, PeriodView } from "./view.js";
import type { Wording } from "./wording.js";

/** Why nothing can be said. */
export type SinceUnknown =
  | "no-history"
  | "before-history"
  | "partial-history"
  | "no-meeting"
  | "no-git"
  | "no-commit"
  | "refused"
  | "too-old"
  | "untracked";

export interface SinceView {
  readonly meeting: (Named & { readonly date: PeriodView }) | null;
  readonly unknown: SinceUnknown | null;
  /** The first day of the history, where the meeting lies before it. */
  readonly begins: PeriodView | null;
  readonly commit: string | null;
  readonly statuses: readonly StatusMove[];
  /** Files that could not be read then, or cannot now. */
  readonly unreadable: readonly string[];
  /** By consequence; wording is only counted. */
  readonly changes: readonly ChangeView[];
  readonly editorial: number;
}

/** The bodies that the plan is followed up by in the first place: its councils. */
function councils(plan: Plan): ReadonlySet<string> {
  const bodies = entriesOf(plan, "governance").flatMap(({ content }) => content.bodies);
  return new Set(bodies.filter(({ kind }) => kind === "council").map(({ id }) => id));
}

/**
 * The last meeting that was held before a day: on the day of a meeting, what matters is what changed since the one
 * before. The council's, where it has met; else that of whatever body has.
 */
export function lastMeeting(plan: Plan, asOf: string): MeetingFile | null {
  const held = entriesOf(plan, "meeting").flatMap(({ content }) => {
    const end = spanOf(content.date)?.end;
    return end === undefined || end >= asOf || content.state === "planned" ? [] : [{ end, content }];
  });
  held.sort((one, other) => (one.end < other.end ? -1 : one.end > other.end ? 1 : 0));
  const main = councils(plan);
  return (held.findLast(({ content }) => main.has(content.body)) ?? held.at(-1))?.content ?? null;
}

export interface SinceInput {
  readonly plan: Plan;
  readonly index: PlanIndex;
  readonly wording: Wording;
  readonly asOf: string;
  readonly meeting: MeetingFile | null;
  readonly unknown: SinceUnknown | null;
  readonly begins: string | null;
  readonly commit: string | null;
  readonly events: readonly ChangeEvent[];
  readonly statuses: readonly StatusChange[];
  /** The plan that the meeting could have seen, without what errors made untrustworthy. */
  readonly earlier: Plan | null;
  readonly unreadable: readonly string[];
}

export function sinceView(input: SinceInput): SinceView {
  const { plan, index, wording, asOf, meeting, unknown, begins, commit, events, statuses, earlier, unreadable } = input;
  const lookup = lookupIn(plan, index, asOf, wording);
  const ground = changeGround(plan, index, asOf, wording);
  const views = inOrder(events.map((event) => changeView(ground, event)));
  const body = meeting === null ? null : lookup.named(meeting.body);
  return {
    meeting:
      meeting === null || body === null ? null : { id: meeting.id, name: body.name, date: lookup.period(meeting.date) },
    unknown,
    begins: begins === null ? null : lookup.period(begins),
    commit,
    statuses: statusMoves(statuses, { earlier, plan }, lookup.say),
    unreadable,
    changes: views.filter((view) => !isFolded(view)),
    editorial: views.filter(({ kind }) => kind === "editorial").length,
  };
}
