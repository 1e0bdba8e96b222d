/** The view of a meeting: its agenda, what was said in it, and what came of it. */
import type { Item } from "../evaluate/items.js";
import type { FollowUp, MeetingFile } from "../model/plan.js";
import { hasPassed } from "./ages.js";
import { type Facts, factsIn } from "./show-facts.js";
import { assessmentEntry, priorityEntry } from "./show-judged.js";
import { type Scene, entry, headOf, plainItem, refs } from "./show-scene.js";
import type { Fact, Listing, PlainItem } from "./show-view.js";

/** Who has a follow-up point, by when, and whether it is done. */
export function followUpFacts(facts: Facts, asOf: string, { due, state = "open", owner }: FollowUp): (Fact | null)[] {
  const isOverdue = state === "open" && due !== undefined && hasPassed(due, asOf);
  return [facts.actor("owner", owner), facts.period("due", due), facts.word("state", isOverdue ? "overdue" : state)];
}

function outcomeLists(scene: Scene, facts: Facts, meeting: MeetingFile): Listing[] {
  const { lookup } = scene;
  const { decisions = [] } = meeting;
  return [
    {
      code: "decisions",
      entries: decisions.map(({ id, kind, state, text, scope, conditions = [] }) =>
        entry({
          id,
          title: lookup.say(text),
          facts: [
            facts.word("decision_kind", kind),
            facts.word("decision_state", state),
            conditions.length === 0 ? null : facts.count("conditions_count", conditions.length),
          ],
          items: refs(scene, scope),
        }),
      ),
    },
  ];
}

function actionLists(scene: Scene, facts: Facts, meeting: MeetingFile): Listing[] {
  const { lookup, asOf } = scene;
  const { recommendations = [], follow_ups = [] } = meeting;
  return [
    {
      code: "recommendations",
      entries: recommendations.map(({ id, text, receiver, year, outcome, objectives }) =>
        entry({
          id,
          title: lookup.say(text),
          facts: [facts.actor("receiver", receiver), facts.period("year", year), facts.text("outcome", outcome)],
          items: refs(scene, objectives),
        }),
      ),
    },
    {
      code: "follow_ups",
      entries: follow_ups.map((each) =>
        entry({
          id: each.id,
          title: lookup.say(each.text),
          facts: followUpFacts(facts, asOf, each),
          items: refs(scene, each.objectives),
        }),
      ),
    },
  ];
}

function wordLists(scene: Scene, facts: Facts, meeting: MeetingFile): Listing[] {
  const { lookup } = scene;
  const { assessments = [], priorities = [], agenda = [] } = meeting;
  return [
    {
      code: "agenda",
      entries: agenda.map((each) =>
        entry({
          id: each.id,
          title: lookup.say(each.title),
          facts: [facts.word("agenda_kind", each.kind), facts.written("case", each.case)],
        }),
      ),
    },
    {
      code: "priorities",
      entries: priorities.map((each) => priorityEntry(scene, facts, each, each.subject)),
    },
    {
      code: "assessments",
      entries: assessments.map((each) => assessmentEntry(scene, facts, each, each.subject)),
    },
  ];
}

function voiceLists(scene: Scene, facts: Facts, meeting: MeetingFile): Listing[] {
  const { lookup } = scene;
  const { comments = [], benefits = [] } = meeting;
  return [
    {
      code: "comments",
      entries: comments.map(({ id, subject, text, role, state }) =>
        entry({
          id,
          title: lookup.say(text),
          facts: [facts.written("role", role), facts.word("comment_state", state)],
          items: refs(scene, [subject]),
        }),
      ),
    },
    {
      code: "benefits",
      entries: benefits.map(({ initiative, period, text }) =>
        entry({ title: lookup.say(text), facts: [facts.period("period", period)], items: refs(scene, [initiative]) }),
      ),
    },
  ];
}

export function meetingItem(scene: Scene, item: Item, meeting: MeetingFile): PlainItem {
  const facts = factsIn(scene.lookup);
  const head = headOf(scene, item, {
    facts: [
      facts.period("date", meeting.date),
      facts.word("meeting_state", meeting.state),
      facts.written("case", meeting.case),
      facts.text("evaluation_of_process", meeting.evaluation),
    ],
    links: [
      { code: "body", items: refs(scene, [meeting.body]) },
      { code: "treats", items: refs(scene, meeting.treats) },
    ],
    lists: [wordLists, voiceLists, outcomeLists, actionLists].flatMap((make) => make(scene, facts, meeting)),
  });
  return { ...head, ...plainItem, kind: "meeting" };
}
