/** What the bodies have said of one item, from the meetings held by the day: it stands beside what is computed. */
import { entriesOf } from "../evaluate/items.js";
import type { Assessment, MeetingFile, Priority } from "../model/plan.js";
import { type Facts, factsIn } from "./show-facts.js";
import { type Scene, entry, refs } from "./show-scene.js";
import type { Entry, Listing } from "./show-view.js";

/** Meetings held by the day, the latest first. */
function heldMeetings({ plan, asOf }: Scene): MeetingFile[] {
  const held = entriesOf(plan, "meeting").filter(({ content }) => content.state !== "planned" && content.date <= asOf);
  return held.map(({ content }) => content).sort((one, other) => (one.date < other.date ? 1 : -1));
}

/** A signed judgement; `leads` is what stands at the other end: its subject on a meeting's page, the meeting on the subject's. */
export function assessmentEntry(scene: Scene, facts: Facts, assessment: Assessment, leads: string): Entry {
  const { colour, reason, role, cut_off } = assessment;
  const name = scene.plan.settings.colours?.find((each) => each.id === colour)?.name;
  return entry({
    facts: [
      facts.text("colour", name ?? colour),
      facts.text("reason", reason),
      facts.written("role", role),
      facts.period("cut_off", cut_off),
    ],
    items: refs(scene, [leads]),
  });
}

/** An agreed priority; `leads` as for a judgement. */
export function priorityEntry(scene: Scene, facts: Facts, { rank, reason }: Priority, leads: string): Entry {
  return entry({ facts: [facts.count("rank", rank), facts.text("reason", reason)], items: refs(scene, [leads]) });
}

function assessmentEntries(scene: Scene, facts: Facts, id: string, { assessments = [], id: at }: MeetingFile): Entry[] {
  return assessments.filter(({ subject }) => subject === id).map((each) => assessmentEntry(scene, facts, each, at));
}

function priorityEntries(scene: Scene, facts: Facts, id: string, { priorities = [], id: at }: MeetingFile): Entry[] {
  return priorities.filter(({ subject }) => subject === id).map((each) => priorityEntry(scene, facts, each, at));
}

function decisionEntries(scene: Scene, facts: Facts, id: string, { decisions = [], id: at }: MeetingFile): Entry[] {
  return decisions
    .filter(({ scope = [] }) => scope.includes(id))
    .map(({ id: own, kind, state, text }) =>
      entry({
        id: own,
        title: scene.lookup.say(text),
        facts: [facts.word("decision_kind", kind), facts.word("decision_state", state)],
        items: refs(scene, [at]),
      }),
    );
}

function benefitEntries(scene: Scene, facts: Facts, id: string, { benefits = [], id: at }: MeetingFile): Entry[] {
  return benefits
    .filter(({ initiative }) => initiative === id)
    .map(({ period, text }) =>
      entry({ facts: [facts.period("period", period), facts.text("text", text)], items: refs(scene, [at]) }),
    );
}

/** Signed assessments, agreed priorities, decisions and the past year's benefit that concern the item with this id. */
export function judgedLists(scene: Scene, id: string): Listing[] {
  const facts = factsIn(scene.lookup);
  const meetings = heldMeetings(scene);
  const lists = [
    { code: "assessments", make: assessmentEntries },
    { code: "priorities", make: priorityEntries },
    { code: "decisions", make: decisionEntries },
    { code: "past_benefits", make: benefitEntries },
  ].map(({ code, make }) => ({ code, entries: meetings.flatMap((meeting) => make(scene, facts, id, meeting)) }));
  return lists.filter(({ entries }) => entries.length > 0);
}
