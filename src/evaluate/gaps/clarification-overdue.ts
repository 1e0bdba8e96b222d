/** A baseline, a target or a development that was to be clarified by a date that has passed. */
import type { Id, PlannedDevelopment } from "../../model/plan.js";
import { type Item, entriesOf } from "../items.js";
import { isInForce } from "../silence.js";
import type { Found, GapKind } from "./gap.js";
import { hasPassed, ofMeasure } from "./links.js";
import type { GapScene, Judged } from "./scene.js";
import { whoClarifies, whoDevelops } from "./who.js";

type Clarification = Found<"clarification-overdue">;

function* pendingOf(scene: GapScene, judged: Judged): Generator<Clarification> {
  const { measure, source } = judged.item;
  const { baseline, targets = [] } = measure;
  if (baseline?.kind === "pending" && hasPassed(baseline.decide_by, scene.asOf)) {
    const who = whoClarifies(scene, "baseline", source);
    yield ofMeasure(scene, judged, { what: "baseline", text: baseline.text }, { due: baseline.decide_by, who });
  }
  for (const target of targets) {
    if (target.kind !== "pending" && target.kind !== "dependent") continue;
    if (target.superseded !== undefined || !hasPassed(target.decide_by, scene.asOf)) continue;
    const text = (target.kind === "pending" ? target.text : target.waits_for) ?? null;
    const who = whoClarifies(scene, "target", source);
    yield ofMeasure(scene, judged, { what: "target", text }, { due: target.decide_by, who });
  }
}

function* plannedOf(scene: GapScene, item: Id, planned: readonly PlannedDevelopment[] = []): Generator<Clarification> {
  for (const { due, owner, state = "open", text } of planned) {
    if (state !== "open" || !hasPassed(due, scene.asOf)) continue;
    const who = whoDevelops(scene, owner);
    yield { item, facts: { what: "planned", text }, due: due ?? null, who, source: null, dependents: 0 };
  }
}

/** Items that can announce developments, measures without an id of their own aside. */
interface Announcing {
  readonly planned?: readonly PlannedDevelopment[];
}

const announcing = ({ kind }: Item): boolean => kind === "objective" || kind === "indicator" || kind === "goal";

export const kind: GapKind<"clarification-overdue"> = {
  code: "clarification-overdue",
  *find(scene) {
    const { plan, index, asOf } = scene;
    for (const judged of scene.measures) {
      yield* pendingOf(scene, judged);
      yield* plannedOf(scene, judged.item.id, judged.item.measure.planned);
    }
    for (const item of index.items.filter(announcing)) {
      if (isInForce(item.node, asOf)) yield* plannedOf(scene, item.id, (item.node as Announcing).planned);
    }
    const { id, planned = [] } = plan.settings;
    const strategies = entriesOf(plan, "strategy").flatMap(({ content }) => content.planned ?? []);
    yield* plannedOf(scene, id, [...planned, ...strategies]);
  },
};
