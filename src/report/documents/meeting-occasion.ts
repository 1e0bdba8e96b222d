/** Which meeting the pack is for: the one asked for, else the council's next one, else its last. */
import { addMonths } from "../../evaluate/calendar.js";
import { entriesOf } from "../../evaluate/items.js";
import type { Body, MeetingFile, Plan, WheelItem } from "../../model/plan.js";
import type { DatedEntry } from "../calendar-view.js";
import type { Lookup } from "../lookup.js";
import { lastMeeting } from "../since.js";
import type { Actor } from "../view.js";
import { baseOf, type WithBase } from "./base.js";
import type { DocumentInput } from "./document.js";
import type { OccasionView } from "./meeting-view.js";

/** What the occasion is chosen from. */
export type OccasionInput = WithBase & Pick<DocumentInput, "meeting">;

/** What is prepared for: the first and last day it can be, and the meeting where one is registered. */
export interface Chosen {
  readonly id: string;
  readonly body: string;
  readonly from: string;
  readonly by: string;
  readonly meeting: MeetingFile | null;
  /** The treatment of the wheel, where no meeting is registered. */
  readonly treatment: DatedEntry | null;
}

export const bodiesOf = (plan: Plan): Body[] => entriesOf(plan, "governance").flatMap(({ content }) => content.bodies);

/** Oldest first. */
export function meetingsOf(plan: Plan): MeetingFile[] {
  const all = entriesOf(plan, "meeting").map(({ content }) => content);
  return all.sort((one, other) => (one.date < other.date ? -1 : Number(one.date > other.date)));
}

/** Meetings that have been, as far as the plan tells on the day; oldest first. */
export const heldBy = (plan: Plan, asOf: string): MeetingFile[] =>
  meetingsOf(plan).filter(({ state, date }) => state !== "planned" && date <= asOf);

const ofMeeting = (meeting: MeetingFile): Chosen => ({
  ...{ id: meeting.id, body: meeting.body, from: meeting.date, by: meeting.date },
  ...{ meeting, treatment: null },
});

/** The first treatment that the wheel places ahead for a council, with no meeting registered for it. */
function nextTreatment(input: OccasionInput, councils: ReadonlySet<string>): Chosen | null {
  const { asOf } = input.evaluation;
  const filter = { kinds: ["treatment" as const], owners: [...councils] };
  const { entries } = baseOf(input).calendar(asOf, addMonths(asOf, 12))(filter);
  for (const entry of entries) {
    const body = entry.who.find(({ id }) => councils.has(id))?.id;
    if (body !== undefined && entry.end >= asOf && entry.about.kind === "treatment")
      return { id: entry.item.id, body, from: entry.start, by: entry.end, meeting: null, treatment: entry };
  }
  return null;
}

/**
 * The occasion; null where the plan has none at all.
 * @param input `meeting` is the id that was asked for; one that the plan has not counts as not asked
 */
export function chosenOccasion(input: OccasionInput): Chosen | null {
  const { plan, evaluation, meeting: wanted = null } = input;
  const all = meetingsOf(plan);
  const asked = all.find(({ id }) => id === wanted);
  if (asked !== undefined) return ofMeeting(asked);
  const councils = new Set(bodiesOf(plan).flatMap(({ id, kind }) => (kind === "council" ? [id] : [])));
  const own = all.filter(({ body }) => councils.has(body));
  const next = own.find(({ date }) => date >= evaluation.asOf);
  if (next !== undefined) return ofMeeting(next);
  const treatment = councils.size === 0 ? null : nextTreatment(input, councils);
  const last = (own.length > 0 ? own : all).findLast(({ date }) => date < evaluation.asOf) ?? all[0];
  return treatment ?? (last === undefined ? null : ofMeeting(last));
}

/** The last time that the body met before the occasion; where it has not, the last meeting of the council. */
export function meetingBefore(input: OccasionInput): MeetingFile | null {
  const { plan, evaluation } = input;
  const chosen = chosenOccasion(input);
  const by = chosen === null || chosen.by > evaluation.asOf ? evaluation.asOf : chosen.by;
  const own = heldBy(plan, evaluation.asOf).filter(({ body, date }) => body === chosen?.body && date < by);
  return own.at(-1) ?? lastMeeting(plan, by);
}

function stateOf({ meeting }: Chosen, asOf: string): OccasionView["state"] {
  if (meeting?.state === "held" && meeting.date <= asOf) return "held";
  if (meeting === null || meeting.date >= asOf) return "ahead";
  return meeting.state === "planned" ? "unrecorded" : "unstated";
}

function treatsOf(plan: Plan, lookup: Lookup, { meeting, id }: Chosen): OccasionView["treats"] {
  const wheel: WheelItem[] = entriesOf(plan, "governance").flatMap(({ content }) => content.wheel ?? []);
  const ids = meeting === null ? [id] : (meeting.treats ?? []);
  return ids.map((each) => ({
    ...lookup.named(each),
    text: lookup.sayIf(wheel.find((item) => item.id === each)?.text),
  }));
}

export function occasionView({ plan, evaluation }: DocumentInput, lookup: Lookup, chosen: Chosen): OccasionView {
  const { id, meeting, treatment } = chosen;
  const body = bodiesOf(plan).find((each) => each.id === chosen.body);
  const { name } = lookup.named(chosen.body);
  const actor: Actor = {
    ...{ id: chosen.body, name, short: body?.short === undefined ? name : lookup.say(body.short), formerly: null },
  };
  return {
    ...{ id, body: actor, mandate: lookup.sayIf(body?.mandate), registered: meeting !== null },
    title: treatment?.item.name ?? lookup.sayIf(meeting?.title) ?? name,
    date: treatment?.period ?? lookup.period(chosen.by),
    ...{ state: stateOf(chosen, evaluation.asOf), case: meeting?.case ?? null },
    treats: treatsOf(plan, lookup, chosen),
    advisory: entriesOf(plan, "governance").some(({ content }) => content.model?.advisory === true),
  };
}
