/** What differs between two moments of a plan, in meaning, by consequence; and which verdicts moved, and why. */
import { mentionedInLeftOut, type PlanIndex } from "../evaluate/items.js";
import type { ChangeEvent, EventKind, StatusCause, StatusChange } from "../model/change.js";
import type { Plan, Text } from "../model/plan.js";
import type { Status } from "../model/progress.js";
import { changeGround } from "./change-ground.js";
import { byConsequence, type ChangeView, changeView, foldedApart, inOrder, isFolded } from "./change-view.js";
import type { ReviewView } from "./review.js";
import type { MomentKind, Passage, PeriodView } from "./view.js";
import type { Wording } from "./wording.js";

/** One of the two moments. */
export interface Moment {
  /** As asked for: a revision, a tag, a date, a meeting, an edition, the work tree. */
  readonly asked: string;
  /** As what that was understood; null: the work tree. */
  readonly as: MomentKind | null;
  /** null: the work tree. */
  readonly commit: string | null;
  readonly day: PeriodView;
}

/** The same before a view is made of it. */
export interface MomentFacts {
  readonly asked: string;
  readonly as: MomentKind | null;
  readonly commit: string | null;
  /** The judgement date, year-month-day. */
  readonly day: string;
}

/** A verdict that is missing on a side says that the measure was not there, or that an error kept it from being judged. */
export interface StatusMove {
  readonly measure: string;
  readonly number: string;
  readonly name: Passage | null;
  readonly before: Status | null;
  readonly after: Status | null;
  readonly causes: readonly StatusCause[];
  readonly leftOut: boolean;
}

export interface DiffView {
  readonly lang: Wording["lang"];
  readonly title: Passage;
  readonly from: Moment;
  readonly to: Moment;
  readonly statuses: readonly StatusMove[];
  /** By consequence; one group a kind. */
  readonly groups: readonly { readonly kind: EventKind; readonly changes: readonly ChangeView[] }[];
  /** Changes of wording, and items that came or went with what they stand in. */
  readonly folded: readonly ChangeView[];
  /** What the change does to gaps and findings. */
  readonly review: ReviewView;
  /** Files that could not be read at one of the moments. */
  readonly unreadable: readonly string[];
}

export interface DiffInput {
  /** The later plan: names and wording are taken from it. */
  readonly plan: Plan;
  readonly index: PlanIndex;
  /** The earlier plan, without what errors made untrustworthy. */
  readonly earlier: Plan;
  readonly wording: Wording;
  readonly from: MomentFacts;
  readonly to: MomentFacts;
  readonly events: readonly ChangeEvent[];
  readonly statuses: readonly StatusChange[];
  readonly review: ReviewView;
  readonly unreadable: readonly string[];
}

/** The verdicts that moved, with which of the missing ones an error hides. */
export function statusMoves(
  statuses: readonly StatusChange[],
  { earlier, plan }: { readonly earlier: Plan | null; readonly plan: Plan },
  say: (text: Text) => Passage,
): StatusMove[] {
  // a measure without an id of its own goes by its indicator's, which does not stand in what was left out
  const isHidden = (of: Plan | null, { measure }: StatusChange): boolean =>
    of !== null && (of.leftOut.some(({ item }) => item === measure) || mentionedInLeftOut(of.leftOut, measure));
  return statuses.map((change) => ({
    ...{ ...change, name: change.name === null ? null : say(change.name) },
    leftOut: (change.before === null && isHidden(earlier, change)) || (change.after === null && isHidden(plan, change)),
  }));
}

export function diffView(input: DiffInput): DiffView {
  const { plan, earlier, index, wording, from, to, events, statuses, review, unreadable } = input;
  const ground = changeGround(plan, index, to.day, wording);
  const moment = ({ asked, as, commit, day }: MomentFacts): Moment => ({
    ...{ asked, as, commit },
    day: ground.lookup.period(day),
  });
  const changes = inOrder(events.map((event) => changeView(ground, event)));
  const { told, folded } = foldedApart(changes, isFolded);
  return {
    ...{ lang: wording.lang, title: ground.lookup.say(plan.settings.title), from: moment(from), to: moment(to) },
    statuses: statusMoves(statuses, { earlier, plan }, ground.lookup.say),
    groups: byConsequence
      .map((kind) => ({ kind, changes: told.filter((change) => change.kind === kind) }))
      .filter((group) => group.changes.length > 0),
    ...{ folded, review, unreadable },
  };
}
