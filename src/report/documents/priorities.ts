/**
 * What the receivers are advised to put first in a year, for their budgets and for consultations between them: each
 * recommendation with the gaps it answers, what follows it up and what became of it; and the gaps that none answers.
 */
import { entriesOf } from "../../evaluate/items.js";
import type { FollowUp } from "../../model/plan.js";
import { groundOf } from "../calendar.js";
import type { Ground } from "../calendar-ground.js";
import type { Origin } from "../calendar-view.js";
import { gapSelection } from "../gaps-filter.js";
import type { GapsView, GapView } from "../gaps-view.js";
import type { Actor, Passage, PeriodView } from "../view.js";
import { baseOf } from "./base.js";
import { type DocumentHead, type DocumentInput, headOfDocument } from "./document.js";
import { allSaid, recommendationView, type SaidAt } from "./meeting-said.js";
import { meetingsOf } from "./meeting-occasion.js";
import type { RecommendationView } from "./meeting-view.js";
import { concerns, type GapGroup, groupedGaps, isUnder } from "./objective-parts.js";
import {
  type ChosenYear,
  chosenYear,
  isBefore,
  isFor,
  isProposed,
  type SaidRecommendation,
} from "./priorities-year.js";

/** A point that follows a recommendation up. */
export interface FollowingPoint {
  readonly id: string;
  readonly text: Passage;
  readonly owner: Actor | null;
  readonly due: PeriodView | null;
  readonly state: "open" | "done" | "dropped";
  readonly from: Origin;
}

/** The gaps under what a recommendation serves; the first of each of the kinds that rank first. */
interface Answered {
  readonly shown: readonly GapGroup[];
  readonly total: number;
  /** Of them, those that the receiver is asked to act on. */
  readonly own: number;
}

interface PriorityRecommendation extends RecommendationView {
  /** true: it is put forward for a meeting that is not held yet. */
  readonly proposed: boolean;
  readonly answers: Answered;
  readonly followUps: readonly FollowingPoint[];
}

interface PriorityReceiver {
  /** null: the recommendations name none. */
  readonly receiver: Actor | null;
  readonly recommendations: readonly PriorityRecommendation[];
  /** All gaps that the receiver is asked to act on; null where there is no receiver. */
  readonly waiting: number | null;
}

export interface PrioritiesView {
  readonly head: DocumentHead;
  readonly year: PeriodView;
  readonly next: PeriodView;
  readonly basis: ChosenYear["basis"];
  /** Those asked for; empty: all. */
  readonly asked: readonly Actor[];
  /** The bodies advise: what they recommend binds nobody. */
  readonly advisory: boolean;
  readonly total: number;
  readonly receivers: readonly PriorityReceiver[];
  /** What a body has agreed to put first of all. */
  readonly agreed: GapsView["priorities"];
  /** Gaps under nothing that a recommendation for the year serves; of those asked for, where some are. */
  readonly unanswered: { readonly shown: readonly GapGroup[]; readonly total: number; readonly all: number };
  readonly earlier: readonly RecommendationView[];
  /** Those that do not say which year they are for. */
  readonly yearless: readonly RecommendationView[];
}

/** Kinds of gap that are shown under a recommendation. */
const MOST_ANSWERED = 3;

interface Scene {
  readonly ground: Ground;
  readonly gaps: readonly GapView[];
  readonly points: readonly SaidAt<FollowUp>[];
  /** Whether an actor is asked to act on a gap. */
  readonly isAsked: (gap: GapView, receiver: string) => boolean;
}

/** Gaps of what is named and of all that stands under it. */
const gapsUnder = ({ ground, gaps }: Scene, ids: readonly string[]): GapView[] =>
  gaps.filter(({ item }) => ids.some((id) => item.id === id || isUnder(ground.index, item.id, id)));

function answersOf(scene: Scene, { node }: SaidRecommendation): Answered {
  const { objectives = [], receiver } = node;
  const under = gapsUnder(scene, objectives);
  const own = receiver === undefined ? [] : under.filter((gap) => scene.isAsked(gap, receiver));
  const first = [...own, ...under.filter((gap) => !own.includes(gap))];
  return { shown: groupedGaps(first).slice(0, MOST_ANSWERED), total: under.length, own: own.length };
}

function pointView({ lookup }: Ground, { meeting, node }: SaidAt<FollowUp>): FollowingPoint {
  const { id, text, owner, due, state = "open" } = node;
  return {
    ...{ id, text: lookup.say(text), owner: owner === undefined ? null : lookup.actor(owner), state },
    due: due === undefined ? null : lookup.period(due),
    from: { id: meeting.id, name: lookup.named(meeting.body).name, date: lookup.period(meeting.date) },
  };
}

/** Points of the same meeting that are about the same, and later ones that its receiver has of the same. */
function followUpsOf({ ground, points }: Scene, { meeting, node }: SaidRecommendation): FollowingPoint[] {
  const { lookup, index } = ground;
  const { objectives = [], receiver } = node;
  const isSame = (ids: readonly string[] | undefined): boolean =>
    objectives.some((id) => concerns(index, ids, id)) || (ids ?? []).some((id) => concerns(index, objectives, id));
  const isTheirs = (owner: string | undefined): boolean =>
    owner !== undefined && receiver !== undefined && lookup.actor(owner).id === lookup.actor(receiver).id;
  return points
    .filter((each) => each.meeting === meeting || (each.meeting.date > meeting.date && isTheirs(each.node.owner)))
    .filter((each) => isSame(each.node.objectives))
    .map((each) => pointView(ground, each));
}

function recommendationOf(scene: Scene, said: SaidRecommendation): PriorityRecommendation {
  const { ground } = scene;
  return {
    ...recommendationView(ground, said),
    ...{ proposed: isProposed(said.meeting, ground.lookup.asOf), answers: answersOf(scene, said) },
    followUps: followUpsOf(scene, said),
  };
}

/** In the order in which they were first named; what names nobody comes last. */
function receiversOf(scene: Scene, said: readonly SaidRecommendation[]): PriorityReceiver[] {
  const all = said.map((each) => recommendationOf(scene, each));
  const ids = [...new Set(all.map(({ receiver }) => receiver?.id ?? null))];
  return ids
    .sort((one, other) => Number(one === null) - Number(other === null))
    .map((id) => {
      const recommendations = all.filter(({ receiver }) => (receiver?.id ?? null) === id);
      const receiver = recommendations[0]?.receiver ?? null;
      const waiting = id === null ? null : scene.gaps.filter((gap) => scene.isAsked(gap, id)).length;
      return { receiver, recommendations, waiting };
    });
}

function unansweredIn(
  scene: Scene,
  said: readonly SaidRecommendation[],
  asked: readonly Actor[],
): PrioritiesView["unanswered"] {
  const answered = new Set(
    gapsUnder(
      scene,
      said.flatMap(({ node }) => node.objectives ?? []),
    ),
  );
  const wanted = scene.gaps.filter((gap) => asked.length === 0 || asked.some(({ id }) => scene.isAsked(gap, id)));
  const left = wanted.filter((gap) => !answered.has(gap));
  return { shown: groupedGaps(left), total: left.length, all: wanted.length };
}

/** What is asked for: the year, and the receivers by id. */
export interface PrioritiesAsked {
  readonly year: string | null;
  readonly receivers: readonly string[];
}

function sceneOf(input: DocumentInput, ground: Ground, gaps: readonly GapView[]): Scene {
  const { lookup, index } = ground;
  const known = new Map<string, (gap: GapView) => boolean>();
  const asks = (receiver: string): ((gap: GapView) => boolean) => {
    const made = gapSelection(lookup, index, { objectives: [], kinds: [], owners: [receiver] });
    return (gap) => made.gap(gap, []);
  };
  return {
    ...{ ground, gaps, points: allSaid(meetingsOf(input.plan), ({ follow_ups }) => follow_ups) },
    isAsked: (gap, receiver) => {
      const is = known.get(receiver) ?? asks(receiver);
      known.set(receiver, is);
      return is(gap);
    },
  };
}

export function prioritiesView(input: DocumentInput): PrioritiesView {
  const { plan, evaluation } = input;
  const { asOf } = evaluation;
  const { year: wanted, receivers } = input.priorities ?? { year: null, receivers: [] };
  const ground = groundOf({ ...input, from: asOf, to: asOf });
  const { lookup } = ground;
  const found = baseOf(input).gaps();
  const scene = sceneOf(input, ground, found.gaps);
  const asked = gapSelection(lookup, input.index, { objectives: [], kinds: [], owners: receivers }).owners;
  const isWanted = ({ node: { receiver } }: SaidRecommendation): boolean =>
    asked.length === 0 || (receiver !== undefined && asked.some(({ id }) => id === lookup.actor(receiver).id));
  const every = allSaid(meetingsOf(plan), ({ recommendations }) => recommendations);
  const { year, next, basis } = chosenYear(every, asOf, wanted);
  const all = every.filter(isWanted);
  const own = all.filter((said) => isFor(said, year));
  const told = (is: (said: SaidRecommendation) => boolean): RecommendationView[] =>
    all.filter(is).map((said) => recommendationView(ground, said));
  return {
    head: headOfDocument("priorities", input),
    ...{ year: lookup.period(year), next: lookup.period(next), basis, asked },
    advisory: entriesOf(plan, "governance").some(({ content }) => content.model?.advisory === true),
    ...{ total: own.length, receivers: receiversOf(scene, own), agreed: found.priorities },
    unanswered: unansweredIn(scene, own, asked),
    earlier: told((said) => isBefore(said, year)).toReversed(),
    yearless: told(({ node }) => node.year === undefined),
  };
}
