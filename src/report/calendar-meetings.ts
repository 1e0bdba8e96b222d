/** Meetings, and what came of them that is still to be done: follow-up points and conditions. */
import type { FollowUp, MeetingFile } from "../model/plan.js";
import { whoFollowsUp, whoMeets } from "../evaluate/gaps/who.js";
import { datedEntry, dueBy, isAssumed, stateBy, undatedEntry } from "./calendar-ground.js";
import type { Found, Ground } from "./calendar-ground.js";
import { preparationFor } from "./calendar-preparation.js";
import type { About, EntryState, Origin } from "./calendar-view.js";
import { asked, bodyWho } from "./calendar-who.js";
import type { Lookup } from "./lookup.js";
import type { Actor } from "./view.js";

/** A planned meeting whose day has passed is overdue: held or not, the plan must say. */
function meetingState({ asOf }: Lookup, { state, date }: MeetingFile): EntryState {
  if (date >= asOf) return state === "held" && date === asOf ? "done" : "open";
  if (state === "held") return "done";
  return state === "planned" ? "overdue" : "passed";
}

function aboutMeeting(ground: Ground, meeting: MeetingFile, body: Actor, state: EntryState): About {
  const { lookup } = ground;
  const { body: id, date } = meeting;
  const over = state === "done" || state === "passed";
  return {
    kind: "meeting",
    title: lookup.sayIf(meeting.title),
    body,
    held: meeting.state ?? null,
    case: meeting.case ?? null,
    treats: (meeting.treats ?? []).map(lookup.named),
    evaluation: over ? lookup.sayIf(meeting.evaluation) : null,
    // there is nothing to prepare for a day that has passed
    preparation: state === "open" ? preparationFor(ground, { body: id, from: date, by: date, meeting }) : null,
  };
}

function meetingEntry(ground: Ground, meeting: MeetingFile): Found[] {
  const { lookup } = ground;
  const when = dueBy(lookup, meeting.date);
  if (when === null) return [];
  const state = meetingState(lookup, meeting);
  // what is far from the days asked for is not prepared here
  const near = when.day <= ground.to && (when.day >= ground.from || state === "overdue");
  if (!near) return [];
  const who = bodyWho(ground, meeting.body);
  const name = lookup.named(meeting.body).name;
  const body: Actor = who.actors.find(({ id }) => id === meeting.body) ?? {
    id: meeting.body,
    ...{ name, short: name, formerly: null },
  };
  const item = { id: meeting.id, number: "", name: lookup.sayIf(meeting.title) ?? name };
  const about = aboutMeeting(ground, meeting, body, state);
  return [datedEntry(when, { key: meeting.id, about, item, state, assumed: isAssumed(meeting, "date") }, who)];
}

/** The meeting that something came from, by its body's name. */
export const originOf = (lookup: Lookup, { id, body, date }: MeetingFile): Origin => ({
  id,
  name: lookup.named(body).name,
  date: lookup.period(date),
});

function followUpEntry(ground: Ground, meeting: MeetingFile, point: FollowUp): Found[] {
  const { lookup } = ground;
  const { id, text, owner, due, state = "open" } = point;
  if (state === "dropped") return [];
  const origin = originOf(lookup, meeting);
  const about: About = { kind: "follow-up", text: lookup.say(text), origin };
  const made = { key: id, about, item: { id, number: "", name: lookup.say(text) } };
  const who = asked(ground, whoFollowsUp(meeting.body, owner));
  const when = dueBy(lookup, due);
  if (when !== null) {
    return [datedEntry(when, { ...made, state: stateBy(lookup, when, state === "done", "overdue") }, who)];
  }
  return state === "done" ? [] : [undatedEntry({ ...made, state: "open", when: null }, who)];
}

/** Conditions of adopted decisions that are not met; the plan gives them no date. */
function conditionEntries(ground: Ground, meeting: MeetingFile): Found[] {
  const { lookup } = ground;
  const who = asked(ground, whoMeets(meeting.body));
  const adopted = (meeting.decisions ?? []).filter(({ state }) => state !== "proposed");
  return adopted.flatMap((decision) =>
    (decision.conditions ?? [])
      .filter(({ met }) => met !== true)
      .map(({ id, text }) => {
        const origin = originOf(lookup, meeting);
        const about: About = { kind: "condition", text: lookup.say(text), decision: lookup.say(decision.text), origin };
        const item = { id, number: "", name: lookup.say(text) };
        return undatedEntry({ key: `${decision.id}/${id}`, about, item, state: "open", when: null }, who);
      }),
  );
}

/** Every meeting in the range; what came of those by the as-of date. */
export function meetings(ground: Ground): Found[] {
  const known = ground.meetings.filter(({ date }) => date <= ground.lookup.asOf);
  return [
    ...ground.meetings.flatMap((meeting) => meetingEntry(ground, meeting)),
    ...known.flatMap((meeting) => (meeting.follow_ups ?? []).flatMap((point) => followUpEntry(ground, meeting, point))),
    ...known.flatMap((meeting) => conditionEntries(ground, meeting)),
  ];
}
