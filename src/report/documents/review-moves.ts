/** What moved during the year: the verdicts at the end of the year before, held against those of today. */
import { JUDGED } from "../../evaluate/aggregate.js";
import type { MeasureItem, PlanIndex } from "../../evaluate/items.js";
import type { Plan } from "../../model/plan.js";
import type { Evaluation, Progress, Status } from "../../model/progress.js";
import type { Numbered } from "../gaps-view.js";
import { type Lookup, lookupIn } from "../lookup.js";
import { measureView } from "../status-measure.js";
import type { MeasureView } from "../status-view.js";
import type { DocumentInput } from "./document.js";
import type { ReviewGround } from "./review-ground.js";
import type { BasisView, Course, RestsView, ReviewMove, SilentMove, Standing } from "./review-view.js";

/** The plan on one of the two days. */
export interface Side {
  readonly plan: Plan;
  readonly index: PlanIndex;
  readonly evaluation: Evaluation;
}

/** What is compared with: what git has from then, else the plan of today judged as of that day. */
export const sideThen = ({ plan, index }: DocumentInput, { then, recomputed }: ReviewGround): Side =>
  then ?? { plan, index, evaluation: recomputed };

export function basisView({ then, unknown, day, begins }: ReviewGround, lookup: Lookup): BasisView {
  return {
    kind: then === null ? "recomputed" : "history",
    day: lookup.period(day),
    ...{ commit: then?.commit ?? null, unknown },
    begins: begins === null ? null : lookup.period(begins),
  };
}

function standingOf({ status, latest, target }: MeasureView): Standing {
  const { text, due, value, band } = target;
  return {
    ...{ status, text: latest.period === null ? null : latest.text, period: latest.period },
    target: value === null && band === null ? null : { text, due },
  };
}

/** How each measure stood, by id. */
export function standings({ plan, index, evaluation }: Side, { wording }: DocumentInput): Map<string, Standing> {
  const lookup = lookupIn(plan, index, evaluation.asOf, wording);
  const found = new Map<string, Standing>();
  for (const item of index.measures) {
    const progress = evaluation.measures.get(item.measure);
    if (progress !== undefined) found.set(item.id, standingOf(measureView(lookup, item, progress)));
  }
  return found;
}

/** Worst first: a move up the list is for the better. */
const rank = (status: Status): number => JUDGED.indexOf(status);

/** A step that was reached is followed by the next one: to be under way to that is no fall, and a missed one is left behind. */
function isNextStep(before: Standing, after: Standing): boolean {
  const reached = before.status === "achieved" || before.status === "achieved_late";
  const settled = before.status === "missed" || (reached && after.status === "on_track");
  return settled && before.target?.due?.period !== after.target?.due?.period;
}

/** null: it could not be judged on either day. */
function courseOf(before: Standing | null, after: Standing | null): Course | null {
  const [from, to] = [before === null ? -1 : rank(before.status), after === null ? -1 : rank(after.status)];
  if (from === to) return null;
  if (before === null || from === -1) return "judged";
  if (after === null || to === -1) return "unjudged";
  return isNextStep(before, after) ? "step" : to < from ? "worse" : "better";
}

const order: readonly Course[] = ["worse", "better", "step", "judged", "unjudged"];

type Moved = Omit<ReviewMove, "course"> & { readonly course: Course | null };

/** Those that were silent then and are silent now, by what they say. */
function silentMoves(moved: readonly Moved[]): SilentMove[] {
  const groups = new Map<string, SilentMove & { readonly items: Numbered[] }>();
  for (const { id, number, name, course, before, after } of moved) {
    if (course !== null) continue;
    const [was, is] = [before?.status ?? null, after?.status ?? null];
    const key = `${was ?? ""}/${is ?? ""}`;
    const group = groups.get(key) ?? { before: was, after: is, items: [] };
    group.items.push({ id, number, name });
    groups.set(key, group);
  }
  return [...groups.values()];
}

/** Verdicts that are not what they were: those that grew worse first, and within each in the order of the plan. */
export function reviewMoves(
  input: DocumentInput,
  ground: ReviewGround,
  lookup: Lookup,
): { readonly moves: readonly ReviewMove[]; readonly silent: readonly SilentMove[] } {
  const side = sideThen(input, ground);
  const before = standings(side, input);
  const after = standings(input, input);
  const shown = new Map<string, MeasureItem>();
  for (const item of [...input.index.measures, ...side.index.measures])
    if (!shown.has(item.id)) shown.set(item.id, item);
  const moved = [...shown.values()].flatMap(({ id, number, measure, indicator }): Moved[] => {
    const [was, is] = [before.get(id) ?? null, after.get(id) ?? null];
    if (was?.status === is?.status) return [];
    const causes = ground.then?.statuses.find((each) => each.measure === id)?.causes ?? [];
    const name = lookup.say(measure.name ?? indicator.name);
    return [{ id, number, name, course: courseOf(was, is), before: was, after: is, causes }];
  });
  const moves = moved.flatMap(({ course, ...move }): ReviewMove[] => (course === null ? [] : [{ ...move, course }]));
  return {
    moves: moves.sort((a, b) => order.indexOf(a.course) - order.indexOf(b.course)),
    silent: silentMoves(moved),
  };
}

const isRecent = ({ latest }: Progress, year: string): boolean => latest !== null && latest.end >= `${year}-01-01`;

/** Of measures in use: what their verdicts rest on. */
export function restsView({ index, evaluation }: Side, year: string): RestsView {
  const used = index.measures
    .flatMap(({ measure }) => evaluation.measures.get(measure) ?? [])
    .filter(({ status }) => status !== "retired" && status !== "suspended");
  const count = (is: (progress: Progress) => boolean): number => used.filter(is).length;
  return {
    recent: count((each) => isRecent(each, year)),
    older: count((each) => each.latest !== null && !isRecent(each, year)),
    none: count(({ latest }) => latest === null),
    provisional: count(({ flags }) => flags.includes("provisional")),
    revised: count(({ latest }) => latest?.observation.revision !== undefined),
    candidate: count(({ candidate }) => candidate !== null),
    derived: count(({ latest }) => latest?.derived === true),
    withinNoise: count(({ flags }) => flags.includes("within_noise")),
    roundingSensitive: count(({ flags }) => flags.includes("rounding_sensitive")),
    stale: count(({ flags }) => flags.includes("stale")),
  };
}
