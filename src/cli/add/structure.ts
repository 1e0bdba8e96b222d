/** New objectives, indicators, measures and initiatives. */
import type { ItemKind } from "../../evaluate/items.js";
import type { Indicator, Objective } from "../../model/plan.js";
import { changePlan } from "../edit/apply.js";
import { fieldsOf, type Ground } from "../edit/fields.js";
import { answersFor, optional, required } from "../edit/form.js";
import { nodeOf } from "../edit/nodes.js";
import { readItem } from "../edit/read.js";
import { CannotAnswer } from "../exit.js";
import { proposalFields, proposalOf } from "./proposal.js";
import { firstText, nextAmong, slug } from "./next.js";
import type { Add, TypedAdd } from "./typed.js";
import { addWords } from "./words.js";

export const types = ["adoption", "perceived-result", "result", "effect"] as const;
export const scales = ["share", "count", "amount", "duration", "index", "ordinal", "words"] as const;
export const directions = ["up", "down", "within"] as const;

/** What a new item stands under. @throws CannotAnswer where it was not named */
function parentOf(
  { opened, index }: Ground,
  kind: string,
  named: string | undefined,
  kinds: readonly ItemKind[],
): string {
  if (named === undefined) throw new CannotAnswer(addWords[opened.lang].under(kind, kinds.join(" | ")));
  return readItem(opened, index, kinds)(named);
}

/** How a series is measured. */
function seriesFields(ground: Ground, typed: TypedAdd) {
  const make = fieldsOf(ground);
  return {
    unit: required(make.text("unit", typed.unit)),
    scale: required(make.word("scale", typed.scale, scales)),
    direction: required(make.word("direction", typed.direction, directions)),
    whole: optional(make.text("whole", typed.whole, { silent: true })),
  };
}

export const objective: Add = async (ground, _, typed) => {
  const { opened, index } = ground;
  const make = fieldsOf(ground);
  const ids = index.objectives.map(({ id }) => id);
  const fields = {
    id: required(make.newId("id", typed.id, { otherwise: nextAmong("", "1", ids, index.items) })),
    name: required(make.text("name", typed.name)),
    summary: optional(make.text("text", typed.text)),
  };
  const { id, name, summary } = await answersFor(fields, ground, "ehs add objective");
  const file = `objectives/${slug(`${id}-${firstText(name)}`)}.yaml`;
  return changePlan(opened, typed, ground.context, ({ opened: now, draft }) => {
    if (now.loaded.known.has(file)) throw new CannotAnswer(addWords[opened.lang].file(file));
    draft.create(file, { id, number: id, name, summary });
  });
};

export const indicator: Add = async (ground, named, typed) => {
  const { opened, index } = ground;
  const parent = parentOf(ground, "indicator", named, ["objective", "goal"]);
  const own = (nodeOf(opened, parent) as Objective).indicators ?? []; // goals have them too
  const make = fieldsOf(ground);
  const ids = own.map((each) => each.id);
  const fields = {
    id: required(make.newId("id", typed.id, { otherwise: nextAmong(`${parent}.`, "1", ids, index.items) })),
    name: required(make.text("name", typed.name)),
    type: required(make.word("type", typed.type, types)),
    ...seriesFields(ground, typed),
    description: optional(make.text("text", typed.text)),
    source: optional(make.item("source", typed.source, ["source"])),
    outcomes: optional(make.items("outcomes", typed.outcomes, ["outcome"], { silent: true })),
  };
  const answers = await answersFor(fields, ground, `ehs add indicator ${parent}`);
  const { unit, scale, direction, whole, ...said } = answers;
  return changePlan(opened, typed, ground.context, ({ opened: now, draft }) => {
    const measures = [{ unit, scale, direction, whole }];
    draft.add(nodeOf(now, parent), "indicators", { ...said, number: said.id, measures });
  });
};

export const measure: Add = async (ground, named, typed) => {
  const { opened, index } = ground;
  const parent = parentOf(ground, "measure", named, ["indicator"]);
  const { measures = [] } = nodeOf(opened, parent) as Indicator; // named as one
  if (measures.some(({ id }) => id === undefined)) throw new CannotAnswer(addWords[opened.lang].ownId(parent));
  const make = fieldsOf(ground);
  const ids = measures.flatMap(({ id }) => (id === undefined ? [] : [id]));
  const fields = {
    id: required(make.newId("id", typed.id, { otherwise: nextAmong(parent, "a", ids, index.items) })),
    name: required(make.text("name", typed.name)),
    ...seriesFields(ground, typed),
    description: optional(make.text("text", typed.text, { silent: true })),
    source: optional(make.item("source", typed.source, ["source"], { silent: true })),
  };
  const said = await answersFor(fields, ground, `ehs add measure ${parent}`);
  return changePlan(opened, typed, ground.context, ({ opened: now, draft }) => {
    draft.add(nodeOf(now, parent), "measures", { ...said, number: said.id });
  });
};

export const initiative: Add = async (ground, named, typed) => {
  const { opened, index } = ground;
  const parent = parentOf(ground, "initiative", named, ["objective"]);
  const { initiatives = [] } = nodeOf(opened, parent) as Objective; // named as one
  const make = fieldsOf(ground);
  const ids = initiatives.map((each) => each.id);
  const fields = {
    id: required(make.newId("id", typed.id, { otherwise: nextAmong(`${parent}.`, "A", ids, index.items) })),
    name: required(make.text("name", typed.name)),
    reason: required(make.text("reason", typed.reason)),
    owners: optional(make.items("owners", typed.owners, ["organisation"])),
    outcomes: optional(make.items("outcomes", typed.outcomes, ["outcome"], { silent: true })),
    decision: optional(make.item("decision", typed.decision, ["decision"], { silent: true })),
    from: required(make.date("from", typed.from, { otherwise: ground.today, label: "since" })),
    ...proposalFields(ground, typed),
  };
  const told = await answersFor(fields, ground, `ehs add initiative ${parent}`);
  const { id, name, reason, owners, outcomes, decision, from } = told;
  const proposal = proposalOf(told);
  if (proposal !== undefined && typed.proposed !== true) throw new CannotAnswer(addWords[opened.lang].onlyProposed);
  const said = { id, name, reason, proposal, owners, outcomes };
  const ownership = said.owners === undefined ? "clarifying" : "named";
  const lifecycle = [{ state: typed.proposed === true ? "proposed" : "active", from, decision }];
  return changePlan(opened, typed, ground.context, ({ opened: now, draft }) => {
    draft.add(nodeOf(now, parent), "initiatives", { ...said, number: said.id, ownership, lifecycle });
  });
};
