/** What differs between two moments of a plan, in meaning, by consequence; and which verdicts moved, and why. */
import { mentionedInLeftOut, type PlanIndex } from "../evaluate/items.js";
import type { ChangeEvent, EventKind, StatusCause, StatusChange } from "../model/change.js";
import type { Plan } from "../model/plan.js";
import type { Status } from "../model/progress.js";
import { changeGround } from "./change-ground.js";
import { byConsequence, type ChangeView, changeView, foldedApart, inOrder, isFolded } from "./change-view.js";
import type { Passage, PeriodView } from "./view.js";
import type { Wording } from "./wording.js";

/** One of the two moments. */
export interface Moment {
  /** As asked for: a revision, a tag, a date, a meeting, an edition, the work tree. */
  readonly asked: string;
  /** null: the work tree. */
  readonly commit: string | null;
  readonly day: PeriodView;
}

/** The same before a view is made of it. */
export interface MomentFacts {
  readonly asked: string;
  readonly commit: string | null;
  /** The judgement date, year-month-day. */
  readonly day: string;
}

export interface StatusMove {
  readonly measure: string;
  readonly number: string;
  readonly name: Passage | null;
  readonly before: Status | null;
  readonly after: Status | null;
  readonly causes: readonly StatusCause[];
}

/** A verdict that is missing on a side says that the measure was not there, or that an error kept it from being judged. */
export interface DiffMove extends StatusMove {
  readonly leftOut: boolean;
}

export interface DiffView {
  readonly lang: Wording["lang"];
  readonly title: Passage;
  readonly from: Moment;
  readonly to: Moment;
  readonly statuses: readonly DiffMove[];
  /** By consequence; one group a kind. */
  readonly groups: readonly { readonly kind: EventKind; readonly changes: readonly ChangeView[] }[];
  /** Changes of wording, and items that came or went with what they stand in. */
  readonly folded: readonly ChangeView[];
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
  readonly unreadable: readonly string[];
}

export function diffView(input: DiffInput): DiffView {
  const { plan, earlier, index, wording, from, to, events, statuses, unreadable } = input;
  const ground = changeGround(plan, index, to.day, wording);
  const moment = ({ asked, commit, day }: MomentFacts): Moment => ({ asked, commit, day: ground.lookup.period(day) });
  const changes = inOrder(events.map((event) => changeView(ground, event)));
  const { told, folded } = foldedApart(changes, isFolded);
  return {
    ...{ lang: wording.lang, title: ground.lookup.say(plan.settings.title), from: moment(from), to: moment(to) },
    statuses: statuses.map(({ name, ...rest }) => ({
      ...{ ...rest, name: name === null ? null : ground.lookup.say(name) },
      leftOut:
        (rest.before === null && mentionedInLeftOut(earlier.leftOut, rest.measure)) ||
        (rest.after === null && mentionedInLeftOut(plan.leftOut, rest.measure)),
    })),
    groups: byConsequence
      .map((kind) => ({ kind, changes: told.filter((change) => change.kind === kind) }))
      .filter((group) => group.changes.length > 0),
    folded,
    unreadable,
  };
}
