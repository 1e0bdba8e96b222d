/** `ehs retire <id>`: ends an item, with a reason, the decision behind it and what takes its place; it stays in the plan. */
import type { Command as Commander } from "commander";
import type { ItemKind } from "../../evaluate/items.js";
import type { Command } from "../command.js";
import { withValues } from "../complete/values.js";
import { changePlan, type TypedEdit, withEditOptions } from "../edit/apply.js";
import { fieldsOf, groundOf } from "../edit/fields.js";
import { answersFor, optional, required } from "../edit/form.js";
import { itemIn, nodeOf } from "../edit/nodes.js";
import { readItem } from "../edit/read.js";
import { stateWords } from "../edit/state-words.js";
import { CannotAnswer } from "../exit.js";

interface Typed extends TypedEdit {
  readonly reason?: string;
  readonly decision?: string;
  readonly successor?: string;
  readonly from?: string;
  readonly suspend?: boolean;
  readonly resume?: boolean;
}

interface Entry {
  readonly state: string;
  readonly from: string;
}

/** Items that begin and end. */
const ending: readonly ItemKind[] = ["goal", "objective", "outcome", "indicator", "measure", "initiative"];

function declare(command: Commander): Commander {
  const declared = withEditOptions(command)
    .option("--reason <text>", "why; nb=… | en=… for each language")
    .option("--decision <id>", "the decision that authorises it")
    .option("--successor <id>", "what takes its place: it is replaced rather than retired")
    .option("--from <date>", "the day it begins; otherwise today")
    .option("--suspend", "only for a time")
    .option("--resume", "it is active again");
  return withValues(declared, {
    id: { ids: ending },
    "--decision": { ids: ["decision"] },
    "--successor": { ids: ending },
  });
}

function stateOf({ suspend, resume, successor }: Typed, lang: "nb" | "nn" | "en"): string {
  if (suspend === true && resume === true) throw new CannotAnswer(stateWords[lang].notBoth);
  if (suspend === true) return "suspended";
  if (resume === true) return "active";
  return successor === undefined ? "retired" : "replaced";
}

const lifecycleOf = (node: object): readonly Entry[] =>
  (node as { readonly lifecycle?: readonly Entry[] }).lifecycle ?? [];

export const retire: Command = {
  declare,
  run: async ([name = ""], typed: Typed, context) => {
    const ground = await groundOf(typed, context);
    const { opened, index, today } = ground;
    const { lang } = opened;
    const id = readItem(opened, index, ending)(name);
    const state = stateOf(typed, lang);
    const make = fieldsOf(ground);
    const { kind } = itemIn(opened, id);
    const fields = {
      from: required(make.date("from", typed.from, { otherwise: today, label: "since" })),
      reason: required(make.text("reason", typed.reason)),
      decision: optional(make.item("decision", typed.decision, ["decision"])),
      successor: optional(make.item("successor", typed.successor, [kind], { silent: state !== "retired" })),
    };
    const { successor, ...said } = await answersFor(fields, ground, `ehs retire ${name}`);
    if (successor === id) throw new CannotAnswer(stateWords[lang].ownSuccessor(id));
    const entry = { state: successor === undefined ? state : "replaced", ...said, successor };
    return changePlan(opened, typed, context, ({ opened: now, draft }) => {
      const node = nodeOf(now, id);
      const all = lifecycleOf(node);
      const current = all.filter(({ from }) => from <= entry.from).at(-1)?.state ?? "active";
      if (current === entry.state) throw new CannotAnswer(stateWords[lang].already(id, current, entry.from));
      draft.add(node, "lifecycle", entry, all.find(({ from }) => from > entry.from) ?? null);
    });
  },
};
