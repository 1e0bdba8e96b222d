/** `ehs target <measure> <value> --due …`: sets the next step, or moves one that stands by a decision; the old one stays visible. */
import type { Command as Commander } from "commander";
import { indexPlan, type MeasureItem } from "../../evaluate/items.js";
import { spanOf } from "../../evaluate/period.js";
import type { Command } from "../command.js";
import { withValues } from "../complete/values.js";
import { changePlan, type Editing, type TypedEdit, withEditOptions } from "../edit/apply.js";
import { fieldsOf, type Ground, groundOf } from "../edit/fields.js";
import { type Answers, answersFor, optional } from "../edit/form.js";
import { stateWords } from "../edit/state-words.js";
import { CannotAnswer } from "../exit.js";
import { measureNamed } from "../record/measure.js";
import { labels } from "../edit/labels.js";
import { nextAfter, readTarget, standing, type Target } from "../target/step.js";

interface Typed extends TypedEdit {
  readonly due?: string;
  readonly set?: string;
  readonly decision?: string;
  readonly reason?: string;
  readonly decideBy?: string;
  readonly text?: string;
  readonly keep?: boolean;
}

function declare(command: Commander): Commander {
  const declared = withEditOptions(command)
    .option("--due <period>", "the period by which it is to be reached")
    .option("--decision <id>", "the decision behind it; needed where the measure has targets already")
    .option("--reason <text>", "why it is moved, or why there is none; nb=… | en=… for each language")
    .option("--set <date>", "the day it was set; otherwise that of the decision's meeting")
    .option("--decide-by <period>", "of a target that is to be clarified: by when")
    .option("--text <text>", "the target in the words of the decision")
    .option("--keep", "the level is held already, and is to be kept");
  return withValues(declared, { measure: { ids: ["measure"] }, "--decision": { ids: ["decision"] } });
}

/** The day of the meeting in which the decision was made. */
const dayOf = ({ index, today }: Ground, decision: string | undefined): string =>
  (index.byId.get(decision ?? "")?.parent?.node as { readonly date?: string } | undefined)?.date ?? today;

/** What stands for the same period is moved; then somebody must have decided it. */
function fieldsFor(ground: Ground, item: MeasureItem, value: string | undefined, typed: Typed) {
  const { lang } = ground.opened;
  const make = fieldsOf(ground);
  const hasTargets = (item.measure.targets ?? []).length > 0;
  const moves = standing(item, typed.due).length > 0;
  const says = value === "none" || value === "ingen";
  const isPending = value === "pending" || value === "avklares" || value === "avklarast";
  const wanted = { option: "<value>", label: labels[lang].target, typed: value, read: readTarget(item, lang) };
  return {
    wanted: { ...wanted, required: true as const },
    due: { ...make.period("due", typed.due, { silent: says || isPending }), required: !says && !isPending },
    decision: {
      ...make.item("decision", typed.decision, ["decision"], { silent: isPending || (says && !moves) }),
      required: moves || (hasTargets && !isPending && !says),
    },
    reason: { ...make.text("reason", typed.reason, { silent: !moves && !says }), required: moves || says },
    set: optional(make.date("set", typed.set, { silent: true })),
    decide_by: { ...make.period("decide-by", typed.decideBy, { silent: !isPending }), required: isPending },
    text: optional(make.text("text", typed.text, { silent: true })),
  };
}

type Told = Answers<ReturnType<typeof fieldsFor>>;

/** @throws CannotAnswer where the target was set after the day on which it is to have been moved */
function refuseOlder(old: Target, set: string, { opened }: Editing): void {
  const start = "set" in old ? spanOf(old.set)?.start : undefined;
  if (start !== undefined && set < start) throw new CannotAnswer(stateWords[opened.lang].olderMove(set, start));
}

function fill(editing: Editing, item: MeasureItem, told: Told, set: string, keep: boolean): void {
  const { draft } = editing;
  const { wanted, due, decision, reason, decide_by, text } = told;
  for (const old of standing(item, due)) refuseOlder(old, set, editing);
  for (const old of standing(item, due)) draft.set(old, "superseded", { since: set, reason, decision });
  const isNone = wanted.kind === "none";
  const entry = { ...wanted, keep: keep ? true : undefined, due, set, decide_by, text };
  const cites = wanted.kind !== "pending" && wanted.kind !== "none" ? { decision } : {};
  draft.add(item.measure, "targets", { ...entry, ...cites, ...(isNone ? { reason } : {}) }, nextAfter(item, due));
}

export const target: Command = {
  declare,
  run: async ([name = "", value], typed: Typed, context) => {
    const ground = await groundOf(typed, context);
    const { opened, index } = ground;
    const item = measureNamed(name, opened, index);
    const command = `ehs target ${item.id}`;
    const told = await answersFor(fieldsFor(ground, item, value, typed), ground, command);
    const set = told.set ?? dayOf(ground, told.decision);
    return changePlan(opened, typed, context, (editing) => {
      const own = measureNamed(name, editing.opened, indexPlan(editing.opened.loaded.plan));
      fill(editing, own, told, set, typed.keep === true);
    });
  },
};
