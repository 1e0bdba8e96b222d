/** `ehs follow-up add [meeting]` and `ehs follow-up close <id>`: actions from a meeting, with who does them and by when. */
import type { Command as Commander } from "commander";
import type { Command } from "../command.js";
import { withValues } from "../complete/values.js";
import { changePlan, type TypedEdit, withEditOptions } from "../edit/apply.js";
import { fieldsOf, type Ground, groundOf } from "../edit/fields.js";
import { answersFor, optional, required } from "../edit/form.js";
import { meetingFor, meetingOf, nextId } from "../edit/meetings.js";
import { nodeOf } from "../edit/nodes.js";
import { readItem } from "../edit/read.js";
import type { ExitCode } from "../exit.js";
import { oneOf } from "../options.js";

interface Typed extends TypedEdit {
  readonly text?: string;
  readonly owner?: string;
  readonly due?: string;
  readonly objectives?: string;
  readonly state?: string;
  readonly id?: string;
}

const actions = ["add", "close"] as const;
const states = ["done", "dropped"] as const;

function declare(command: Commander): Commander {
  const declared = withEditOptions(command)
    .option("--text <text>", "add: what is to be done; nb=… | en=… for each language")
    .option("--owner <id>", "add: the organisation that does it")
    .option("--due <period>", "add: by when")
    .option("--objectives <ids>", "add: the objectives it concerns, with commas")
    .option("--id <id>", "add: its id, for ever; otherwise one is made from the day of the meeting")
    .option("--state <state>", "close: done or dropped; otherwise done");
  return withValues(declared, {
    "--id": {},
    action: { words: actions },
    id: { ids: ["meeting", "follow_up"] },
    "--owner": { ids: ["organisation"] },
    "--objectives": { ids: ["objective"] },
    "--state": { words: states },
  });
}

async function added(ground: Ground, named: string | undefined, typed: Typed): Promise<ExitCode> {
  const { opened, index, context } = ground;
  const meeting = await meetingFor(
    ground,
    "ehs follow-up add",
    named,
    [typed.text, typed.owner, typed.due].includes(undefined),
  );
  const make = fieldsOf(ground);
  const fields = {
    id: required(
      make.newId("id", typed.id, { otherwise: nextId("f", meeting, new Set(index.byId.keys())), silent: true }),
    ),
    text: required(make.text("text", typed.text, { label: "task" })),
    owner: required(make.item("owner", typed.owner, ["organisation"])),
    due: required(make.period("due", typed.due)),
    objectives: optional(make.items("objectives", typed.objectives, ["objective"])),
  };
  const said = await answersFor(fields, ground, `ehs follow-up add ${meeting.id}`);
  return changePlan(opened, typed, context, ({ opened: now, draft }) => {
    draft.add(meetingOf(now, meeting.id), "follow_ups", { ...said, state: "open" });
  });
}

async function closed({ opened, index, context }: Ground, named: string, typed: Typed): Promise<ExitCode> {
  const id = readItem(opened, index, ["follow_up"])(named);
  const state = oneOf("--state", typed.state ?? "done", states, opened.lang);
  return changePlan(opened, typed, context, ({ opened: now, draft }) => {
    draft.set(nodeOf(now, id), "state", state);
  });
}

export const followUp: Command = {
  declare,
  run: async ([action = "", named], typed: Typed, context) => {
    const ground = await groundOf(typed, context);
    const job = oneOf("<action>", action, actions, ground.opened.lang);
    return job === "add" ? added(ground, named, typed) : closed(ground, named ?? "", typed);
  },
};
