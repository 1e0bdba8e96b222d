/** What an organisation or a body has before it: its follow-up points, and the open items that it must decide. */
import { whoClarifies, whoDevelops, whoFollowsUp } from "../evaluate/gaps/who.js";
import { type Item, entriesOf } from "../evaluate/items.js";
import type { MeasureItem } from "../evaluate/items.js";
import type { PlannedDevelopment, Text } from "../model/plan.js";
import { endOf, hasPassed } from "./ages.js";
import { type Facts, factsIn } from "./show-facts.js";
import { followUpFacts } from "./show-meeting.js";
import { type Scene, entry, refs } from "./show-scene.js";
import type { Listing } from "./show-view.js";

type Who = ReturnType<typeof whoDevelops>;

/** An organisation answers for what it took over, and no more for what another took over from it. */
const isFor = ({ lookup }: Scene, id: string, who: Who): boolean => who.some((each) => lookup.actor(each.id).id === id);

/** Follow-up points of meetings held by the day, open ones first. */
function followUpList(scene: Scene, facts: Facts, id: string): Listing {
  const held = entriesOf(scene.plan, "meeting").filter(({ content: { date, state } }) => {
    return state !== "planned" && date <= scene.asOf;
  });
  const points = held.flatMap(({ content }) =>
    (content.follow_ups ?? [])
      .filter(({ owner }) => isFor(scene, id, whoFollowsUp(content.body, owner)))
      .map((point) => ({ point, meeting: content.id })),
  );
  const order = (one: (typeof points)[number]): string =>
    `${one.point.state === undefined || one.point.state === "open" ? 0 : 1} ${endOf(one.point.due ?? "9999")}`;
  return {
    code: "follow_ups",
    entries: points
      .sort((one, other) => (order(one) < order(other) ? -1 : Number(order(one) > order(other))))
      .map(({ point, meeting }) =>
        entry({
          id: point.id,
          title: scene.lookup.say(point.text),
          facts: followUpFacts(facts, scene.asOf, point).filter((fact) => fact?.code !== "owner"),
          items: refs(scene, [meeting]),
        }),
      ),
  };
}

interface Open {
  readonly of: string;
  readonly what: "baseline" | "target" | "planned";
  readonly text: Text | null;
  readonly due: string | null;
  readonly who: Who;
}

function developments(
  { planOwner }: { readonly planOwner: Who },
  of: string,
  planned: readonly PlannedDevelopment[] = [],
) {
  return planned
    .filter(({ state = "open" }) => state === "open")
    .map(({ text, due, owner }): Open => ({
      ...{ of, what: "planned", text, due: due ?? null },
      who: whoDevelops({ planOwner }, owner),
    }));
}

interface Asked {
  readonly planOwner: Who;
  readonly sourceOwner: (source: string | null) => Who;
}

function valuesOf(asked: Asked, { id, measure, source }: MeasureItem): Open[] {
  const { baseline, targets = [] } = measure;
  const pending = targets.flatMap((target) =>
    (target.kind === "pending" || target.kind === "dependent") && target.superseded === undefined ? [target] : [],
  );
  return [
    ...(baseline?.kind === "pending"
      ? [{ what: "baseline" as const, text: baseline.text, due: baseline.decide_by ?? null }]
      : []),
    ...pending.map((target) => ({
      what: "target" as const,
      text: (target.kind === "pending" ? target.text : target.waits_for) ?? null,
      due: target.decide_by ?? null,
    })),
  ].map((open) => ({ ...open, of: id, who: whoClarifies(asked, open.what, source) }));
}

/** What can announce developments. */
interface Announcing {
  readonly planned?: readonly PlannedDevelopment[];
}

const announces = ({ kind }: Item): boolean => kind === "objective" || kind === "indicator" || kind === "goal";

function openItems({ plan, index, evaluation, lookup }: Scene): Open[] {
  const { publisher } = plan.settings;
  const owned = (id: string | null | undefined, role: Who[number]["role"]): Who =>
    id === null || id === undefined ? [] : [{ id, role }];
  const asked: Asked = {
    planOwner: owned(publisher, "plan-owner"),
    sourceOwner: (source) => owned(lookup.source(source)?.owner, "source-owner"),
  };
  const inUse = index.measures.filter(({ measure }) => {
    const status = evaluation.measures.get(measure)?.status;
    return status !== undefined && status !== "retired" && status !== "suspended";
  });
  return [
    ...inUse.flatMap((each) => [...valuesOf(asked, each), ...developments(asked, each.id, each.measure.planned)]),
    ...index.items.filter(announces).flatMap(({ id, node }) => developments(asked, id, (node as Announcing).planned)),
    ...developments(asked, plan.settings.id, plan.settings.planned),
    ...entriesOf(plan, "strategy").flatMap(({ content }) => developments(asked, plan.settings.id, content.planned)),
  ];
}

/** Values to clarify and developments that wait for this organisation, by their date; those without one last. */
function clarificationList(scene: Scene, facts: Facts, id: string): Listing {
  const own = openItems(scene).filter(({ who }) => isFor(scene, id, who));
  const by = ({ due }: Open): string => (due === null ? "9999" : endOf(due));
  return {
    code: "to_clarify",
    entries: own
      .sort((one, other) => (by(one) < by(other) ? -1 : Number(by(one) > by(other))))
      .map(({ of, what, text, due }) =>
        entry({
          title: text === null ? null : scene.lookup.say(text),
          facts: [
            of === scene.plan.settings.id ? facts.word("concerns", "plan") : null,
            facts.word("what", what),
            facts.period("due", due ?? undefined),
            facts.word("state", due !== null && hasPassed(due, scene.asOf) ? "overdue" : "open"),
          ],
          items: refs(scene, [of]),
        }),
      ),
  };
}

/** Both lists of an organisation or a body. */
export function dutyLists(scene: Scene, id: string): Listing[] {
  const facts = factsIn(scene.lookup);
  return [followUpList(scene, facts, id), clarificationList(scene, facts, id)];
}
