/** `ehs decide [meeting]`: registers what a body said, with its scope and the conditions it rests on. */
import type { Command as Commander } from "commander";
import type { ItemKind } from "../../evaluate/items.js";
import type { Command } from "../command.js";
import { withValues } from "../complete/values.js";
import { changePlan, type TypedEdit, withEditOptions } from "../edit/apply.js";
import { fieldsOf, type Ground, groundOf } from "../edit/fields.js";
import { answersFor, optional, required } from "../edit/form.js";
import { meetingFor, meetingOf, nextId } from "../edit/meetings.js";
import { readText } from "../edit/read.js";
import { collect } from "../options.js";

interface Typed extends TypedEdit {
  readonly kind?: string;
  readonly text?: string;
  readonly scope?: string;
  readonly state?: string;
  readonly condition?: readonly string[];
  readonly id?: string;
}

/** What a decision can cover. */
export const coverable: readonly ItemKind[] = [
  ...(["goal", "objective", "outcome", "indicator", "measure", "initiative", "milestone", "edition"] as const),
];

const states = ["proposed", "adopted"] as const;
const kinds = ["supports", "notes", "advises", "decides"] as const;

function declare(command: Commander): Commander {
  const declared = withEditOptions(command)
    .option("--kind <kind>", `${kinds.join(", ")} (decides only where the body has that power)`)
    .option("--text <text>", "the wording; nb=… | en=… for each language")
    .option("--scope <ids>", "what it covers, with commas")
    .option("--state <state>", "proposed or adopted; otherwise adopted for a meeting that was held")
    .option("--condition <text>", "a condition that it rests on (repeatable)", collect)
    .option("--id <id>", "its id, for ever; otherwise one is made from the day of the meeting");
  return withValues(declared, {
    "--id": {},
    meeting: { ids: ["meeting"] },
    "--kind": { words: kinds },
    "--state": { words: states },
  });
}

function fieldsFor(ground: Ground, id: string, state: string, typed: Typed) {
  const make = fieldsOf(ground);
  return {
    id: required(make.newId("id", typed.id, { otherwise: id, silent: true })),
    kind: required(make.word("kind", typed.kind, kinds)),
    state: required(make.word("state", typed.state, states, { otherwise: state })),
    text: required(make.text("text", typed.text, { label: "decided" })),
    scope: optional(make.items("scope", typed.scope, coverable)),
  };
}

export const decide: Command = {
  declare,
  run: async ([named], typed: Typed, context) => {
    const ground = await groundOf(typed, context);
    const { opened, index, today } = ground;
    const meeting = await meetingFor(ground, "ehs decide", named, typed.text === undefined || typed.kind === undefined);
    const id = nextId("d", meeting, new Set(index.byId.keys()));
    const state =
      meeting.state === "held" || (meeting.state === undefined && meeting.date <= today) ? "adopted" : "proposed";
    const command = `ehs decide ${meeting.id}`;
    const said = await answersFor(fieldsFor(ground, id, state, typed), ground, command);
    const conditions = typed.condition?.map((text, at) => ({
      id: `c${at + 1}`,
      text: readText(opened)(text),
      met: false,
    }));
    return changePlan(opened, typed, context, ({ opened: now, draft }) => {
      draft.add(meetingOf(now, meeting.id), "decisions", { ...said, conditions });
    });
  },
};
