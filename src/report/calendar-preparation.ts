/** What must be ready before a meeting, and how much of it is: figures, reported status, carried-over points, the pack. */
import { addMonths } from "../evaluate/calendar.js";
import { initiativeState } from "../evaluate/initiative.js";
import type { FollowUp, MeetingFile } from "../model/plan.js";
import { hasPassed } from "./ages.js";
import { groupBy } from "./attended.js";
import type { Concern } from "./attention-view.js";
import { lacksFigure } from "./calendar-due.js";
import { concern } from "./calendar-ground.js";
import type { Ground } from "./calendar-ground.js";
import { packOf } from "./calendar-pack.js";
import type { CarriedPoint, Preparation, Supply } from "./calendar-view.js";
import type { Lookup } from "./lookup.js";

/** A meeting to prepare for; `meeting` is null where none is registered. */
export interface Occasion {
  readonly body: string | null;
  /** Its day, or the first and last day it can be. */
  readonly from: string;
  readonly by: string;
  readonly meeting: MeetingFile | null;
}

interface Wanted {
  readonly source: string | null;
  readonly missing: Concern | null;
  readonly unavailable: boolean;
}

/** Counted up by source, in the order of the plan; what has no source comes last. */
function suppliesOf(lookup: Lookup, wanted: readonly Wanted[]): Supply[] {
  const groups = groupBy(wanted, ({ source }) => source).sort(([a], [b]) => Number(a === null) - Number(b === null));
  return groups.map(([id, found]) => {
    const missing = found.map((each) => each.missing).filter((each) => each !== null);
    const source = id === null ? null : lookup.named(id);
    const unavailable = found.flatMap((each) => (each.unavailable && each.missing !== null ? [each.missing] : []));
    const counts = { wanted: found.length, ready: found.length - missing.length };
    return { source, ask: lookup.asked(id), ...counts, missing, unavailable };
  });
}

function figuresBy(ground: Ground, by: string): Supply[] {
  const { scene, lookup } = ground;
  const wanted = scene.measures.map(({ item, progress }) => {
    const { measure, indicator, source } = item;
    const needs = scene.needs({ item, progress });
    const missing = needs.length > 0 || lacksFigure(ground, item, progress, by);
    const unavailable = needs.length > 0 && needs.every(({ reported }) => reported.missing !== null);
    return { source, missing: missing ? concern(lookup, item, measure.name ?? indicator.name) : null, unavailable };
  });
  return suppliesOf(lookup, wanted);
}

/** Initiatives under way; a status must be reported by now, and not be too old on the day. */
function statusBy({ index, lookup, plan, evaluation }: Ground, by: string): Supply[] {
  const { parameters } = evaluation;
  const known = lookup.asOf < by ? lookup.asOf : by;
  const running = index.initiatives
    .map(({ initiative }) => ({ initiative, ...initiativeState(initiative, plan.settings, known, parameters) }))
    .filter((each) => each.running);
  const wanted = running.map(({ initiative, report }) => {
    const { id, number = id, name, status_source = null } = initiative;
    const reported = report !== null && by <= addMonths(report.cut_off, parameters.report_months);
    const missing = reported ? null : concern(lookup, { id, number }, name);
    return { source: status_source, missing, unavailable: false };
  });
  return suppliesOf(lookup, wanted);
}

/** Meetings that are known of on the as-of date: from the body's last one before a day up to that day, and earlier ones. */
function sinceLast({ meetings, lookup }: Ground, { body, by, meeting }: Occasion) {
  const before = meetings.filter(
    (each) => each !== meeting && each.date < by && each.date <= lookup.asOf && each.state !== "planned",
  );
  const last = before.findLast((each) => each.body === body);
  const known = last === undefined ? before : before.filter(({ date }) => date >= last.date);
  const earlier = before.filter((each) => !known.includes(each));
  return { last: last?.date ?? null, known, earlier };
}

function pointOf(lookup: Lookup, { id, text, owner, due }: FollowUp): CarriedPoint {
  return {
    ...{ id, text: lookup.say(text) },
    owner: owner === undefined ? null : lookup.actor(owner),
    due: due === undefined ? null : lookup.period(due),
    overdue: due !== undefined && hasPassed(due, lookup.asOf),
  };
}

function carriedOver(ground: Ground, occasion: Occasion): Preparation["followUps"] {
  const { last, known, earlier } = sinceLast(ground, occasion);
  const isOpen = ({ state = "open" }: FollowUp): boolean => state === "open";
  // what was asked for longer ago and is still open is carried over from meeting to meeting
  const older = earlier.flatMap((meeting) => (meeting.follow_ups ?? []).filter(isOpen));
  const points = [...older, ...known.flatMap((meeting) => meeting.follow_ups ?? [])];
  const open = points.filter(isOpen);
  return {
    ...{ total: points.length, done: points.length - open.length, older: older.length },
    since: last === null ? null : ground.lookup.period(last),
    open: open.map((point) => pointOf(ground.lookup, point)),
  };
}

function unmetConditions({ meetings, lookup }: Ground, { body, by }: Occasion): Preparation["conditions"] {
  return meetings
    .filter((each) => each.body === body && each.date < by && each.date <= lookup.asOf)
    .flatMap(({ decisions = [] }) => decisions.filter(({ state }) => state !== "proposed"))
    .flatMap(({ conditions = [] }) => conditions.filter(({ met }) => met !== true))
    .map(({ id, text }) => ({ id, text: lookup.say(text) }));
}

/** Months before a meeting from which it is prepared, unless the time in which it can be has begun: the tool's choice. */
const PREPARE_MONTHS = 2;

function startOf({ from, by }: Occasion): string {
  const early = addMonths(by, -PREPARE_MONTHS);
  return early < from ? early : from;
}

export function preparationFor(ground: Ground, occasion: Occasion): Preparation {
  const { by } = occasion;
  const { lookup, evaluation } = ground;
  const starts = startOf(occasion);
  const figures = figuresBy(ground, by);
  const initiatives = statusBy(ground, by);
  const followUps = carriedOver(ground, occasion);
  return {
    ...{ by: lookup.period(by), starts: lookup.period(starts), begun: starts <= lookup.asOf },
    reportMonths: evaluation.parameters.report_months,
    ...{ figures, initiatives, followUps },
    conditions: unmetConditions(ground, occasion),
    pack: packOf(ground, occasion, { figures, initiatives, followUps }),
    narrowed: false,
  };
}
