/** The roadmap: initiatives and their milestones in time, what is late, and what waits for what. */
import type { MilestoneCourse, TimelineMilestone } from "../charts/view.js";
import { milestoneRow } from "../charts/timeline.js";
import type { Ref } from "../show-view.js";
import type { Named, Passage } from "../view.js";
import { type DocumentHead, type DocumentInput, editionOf, headOfDocument } from "./document.js";
import { spokenEdition } from "./plan/edition.js";
import { type PlanGround, planGround } from "./plan/ground.js";
import { planInitiative } from "./plan/initiatives.js";
import { type Timelines, timelinesOf } from "./plan/timelines.js";
import type { PlanInitiative, PlanProse } from "./plan/view.js";

interface RoadmapInitiative extends PlanInitiative {
  readonly objective: string;
  readonly milestones: readonly TimelineMilestone[];
  /** true when neither it nor any of its milestones has a date. */
  readonly undated: boolean;
}

interface RoadmapObjective {
  readonly id: string;
  readonly number: string;
  readonly name: Passage;
  readonly initiatives: readonly RoadmapInitiative[];
}

/** A milestone that is late, or was reached late, with those that wait for it. */
interface RoadmapDelay {
  readonly initiative: Pick<RoadmapInitiative, "id" | "number" | "name" | "ownership" | "owners" | "partners">;
  readonly milestone: TimelineMilestone;
  readonly waiting: readonly Named[];
}

/** Something that must come first, and whether it is late itself. */
interface RoadmapDependency {
  /** What waits: a milestone, or an initiative as a whole. */
  readonly what: Named;
  /** Of a milestone: the initiative it stands in. */
  readonly within: Pick<Ref, "id" | "number" | "name"> | null;
  readonly needs: readonly (Named & { readonly course: MilestoneCourse | null })[];
}

export interface RoadmapCounts {
  readonly initiatives: number;
  readonly milestones: number;
  readonly reached: number;
  readonly late: number;
  readonly undated: number;
}

export interface RoadmapView {
  readonly head: DocumentHead;
  readonly counts: RoadmapCounts;
  readonly opening: PlanProse | null;
  readonly timelines: Timelines;
  readonly delays: readonly RoadmapDelay[];
  readonly dependencies: readonly RoadmapDependency[];
  readonly objectives: readonly RoadmapObjective[];
}

type InitiativeItem = PlanGround["index"]["initiatives"][number];

const lateCourses: readonly MilestoneCourse[] = ["late", "very_late"];
const reachedCourses: readonly MilestoneCourse[] = ["reached", "reached_late"];

function initiativeOf(ground: PlanGround, { initiative, objective }: InitiativeItem): RoadmapInitiative {
  const own = planInitiative(ground, initiative);
  const milestones = (initiative.milestones ?? []).map((each) => milestoneRow(ground, each));
  const dated = milestones.some(({ due, forecast, actual }) => (due ?? forecast ?? actual) !== null);
  return { ...own, objective: objective.id, milestones, undated: own.deadline === null && !dated };
}

/** An initiative is asked for by itself or with an objective that it stands under. */
function isAsked({ index }: PlanGround, { initiative, objective }: InitiativeItem, ids: readonly string[]): boolean {
  if (ids.length === 0 || ids.includes(initiative.id)) return true;
  for (let item = index.byId.get(objective.id) ?? null; item !== null; item = item.parent)
    if (ids.includes(item.id)) return true;
  return false;
}

function delaysOf(initiatives: readonly RoadmapInitiative[], all: readonly RoadmapInitiative[]): RoadmapDelay[] {
  const everyone = all.flatMap(({ milestones }) => milestones);
  const waitingFor = (id: string): Named[] =>
    everyone
      .filter(({ needs }) => needs.some((need) => need.id === id))
      .map((waiting) => ({ id: waiting.id, name: waiting.name }));
  const delays = initiatives.flatMap((initiative) => {
    const { id, number, name, ownership, owners, partners } = initiative;
    return initiative.milestones
      .filter(({ course, daysLate }) => lateCourses.includes(course) && daysLate !== null)
      .map((milestone) => ({
        initiative: { id, number, name, ownership, owners, partners },
        ...{ milestone, waiting: waitingFor(milestone.id) },
      }));
  });
  const days = ({ milestone }: RoadmapDelay): number => milestone.daysLate?.value ?? 0;
  return delays.sort((one, other) => days(other) - days(one));
}

function dependenciesOf(
  initiatives: readonly RoadmapInitiative[],
  all: readonly RoadmapInitiative[],
): RoadmapDependency[] {
  const courses = new Map(all.flatMap(({ milestones }) => milestones.map(({ id, course }) => [id, course] as const)));
  const needing = ({ id, name }: Named) => ({ id, name, course: courses.get(id) ?? null });
  return initiatives.flatMap((initiative): RoadmapDependency[] => {
    const { id, number, name, dependsOn, milestones } = initiative;
    const called = { id, number, name };
    const whole = dependsOn.map((ref) =>
      needing({ id: ref.id, name: { ...ref.name, text: `${ref.number} ${ref.name.text}` } }),
    );
    const own = { id, name: { ...name, text: `${number} ${name.text}` } };
    return [
      ...(whole.length === 0 ? [] : [{ what: own, within: null, needs: whole }]),
      ...milestones
        .filter(({ needs }) => needs.length > 0)
        .map((each) => ({ what: { id: each.id, name: each.name }, within: called, needs: each.needs.map(needing) })),
    ];
  });
}

function countsOf(initiatives: readonly RoadmapInitiative[]): RoadmapCounts {
  const courses = initiatives.flatMap(({ milestones }) => milestones.map(({ course }) => course));
  return {
    ...{ initiatives: initiatives.length, milestones: courses.length },
    reached: courses.filter((course) => reachedCourses.includes(course)).length,
    late: courses.filter((course) => lateCourses.includes(course)).length,
    undated: initiatives.filter(({ undated }) => undated).length,
  };
}

function objectivesOf({ index, lookup }: PlanGround, initiatives: readonly RoadmapInitiative[]): RoadmapObjective[] {
  return index.objectives.flatMap(({ id, number = id, name }) => {
    const own = initiatives.filter(({ objective }) => objective === id);
    return own.length === 0 ? [] : [{ id, number, name: lookup.say(name), initiatives: own }];
  });
}

/** @param ids initiatives, or objectives with all that stands under them; none: all of the plan */
export function roadmapView(input: DocumentInput, ids: readonly string[]): RoadmapView {
  const ground = planGround(input);
  const items = ground.index.initiatives;
  const all = items.map((item) => initiativeOf(ground, item));
  const asked = items.filter((item) => isAsked(ground, item, ids)).map(({ initiative }) => initiative.id);
  const initiatives = all.filter(({ id }) => asked.includes(id));
  const objectives = objectivesOf(ground, initiatives);
  return {
    head: headOfDocument("roadmap", input),
    counts: countsOf(initiatives),
    opening: ids.length > 0 ? null : spokenEdition(ground.lookup, editionOf(input)).openings.roadmap,
    timelines: timelinesOf(ground, objectives),
    delays: delaysOf(initiatives, all),
    dependencies: dependenciesOf(initiatives, all),
    objectives,
  };
}
