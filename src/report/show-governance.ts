/** Views of who treats the plan, when, and what they said: bodies, the wheel, meetings and what came of them. */
import { type Item, entriesOf } from "../evaluate/items.js";
import type { Body, Decision, FollowUp, MeetingFile, Recommendation, WheelItem } from "../model/plan.js";
import { dutyLists } from "./show-duties.js";
import { factsIn } from "./show-facts.js";
import { followUpFacts } from "./show-meeting.js";
import { type Scene, entry, headOf, plainItem, refs, refsWhere } from "./show-scene.js";
import type { Listing, PlainItem } from "./show-view.js";

const meetingsOf = ({ plan }: Scene): MeetingFile[] => entriesOf(plan, "meeting").map(({ content }) => content);

export function bodyItem(scene: Scene, item: Item, body: Body): PlainItem {
  const facts = factsIn(scene.lookup);
  const meetings = meetingsOf(scene).filter((meeting) => meeting.body === body.id);
  const head = headOf(scene, item, {
    facts: [
      facts.word("body_kind", body.kind),
      facts.actor("organisation", body.organisation),
      facts.text("mandate", body.mandate),
      facts.text("leader", body.leader),
    ],
    links: [
      { code: "refers_to", items: refs(scene, body.refers_to) },
      {
        code: "wheel",
        items: refsWhere(scene, ({ kind, node }) => kind === "wheel" && (node as WheelItem).body === body.id),
      },
      {
        code: "meetings",
        items: refs(
          scene,
          meetings.map(({ id }) => id),
        ),
      },
    ],
    lists: dutyLists(scene, body.id),
  });
  return { ...head, ...plainItem, kind: "body" };
}

export function wheelItem(scene: Scene, item: Item, wheel: WheelItem): PlainItem {
  const facts = factsIn(scene.lookup);
  const months = (wheel.months ?? []).map((month) => facts.word("month", String(month)));
  const head = headOf(scene, item, {
    facts: [facts.text("text", wheel.text), facts.text("when", wheel.when), ...months],
    links: [
      { code: "body", items: refs(scene, wheel.body === undefined ? [] : [wheel.body]) },
      { code: "after", items: refs(scene, wheel.after) },
      { code: "feeds", items: refs(scene, wheel.feeds) },
    ],
  });
  return { ...head, ...plainItem, kind: "wheel" };
}

/** Conditions of a decision, and whether each is met. */
function conditionList(scene: Scene, { conditions = [] }: Decision): Listing {
  const facts = factsIn(scene.lookup);
  return {
    code: "conditions",
    entries: conditions.map(({ id, text, met }) =>
      entry({
        id,
        title: scene.lookup.say(text),
        facts: [facts.word("condition", met === undefined ? "unknown" : met ? "met" : "unmet")],
      }),
    ),
  };
}

/** Ids of the items whose targets or life this decision is given for. */
function decidedHere(scene: Scene, id: string): string[] {
  return scene.index.measures
    .filter(({ measure }) =>
      (measure.targets ?? []).some(
        (target) => ("decision" in target && target.decision === id) || target.superseded?.decision === id,
      ),
    )
    .map((each) => each.id);
}

export function decisionItem(scene: Scene, item: Item, decision: Decision): PlainItem {
  const facts = factsIn(scene.lookup);
  const head = headOf(scene, item, {
    facts: [facts.word("decision_kind", decision.kind), facts.word("decision_state", decision.state)],
    links: [
      { code: "scope", items: refs(scene, decision.scope) },
      { code: "gave_targets", items: refs(scene, decidedHere(scene, decision.id)) },
    ],
    lists: [conditionList(scene, decision)],
  });
  return { ...head, ...plainItem, kind: "decision" };
}

export function recommendationItem(scene: Scene, item: Item, given: Recommendation): PlainItem {
  const facts = factsIn(scene.lookup);
  const head = headOf(scene, item, {
    facts: [
      facts.actor("receiver", given.receiver),
      facts.period("year", given.year),
      facts.text("outcome", given.outcome),
    ],
    links: [{ code: "objectives", items: refs(scene, given.objectives) }],
  });
  return { ...head, ...plainItem, kind: "recommendation" };
}

export function followUpItem(scene: Scene, item: Item, given: FollowUp): PlainItem {
  const facts = factsIn(scene.lookup);
  const head = headOf(scene, item, {
    facts: followUpFacts(facts, scene.asOf, given),
    links: [{ code: "objectives", items: refs(scene, given.objectives) }],
  });
  return { ...head, ...plainItem, kind: "follow_up" };
}
