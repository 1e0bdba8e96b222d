/** `ehs recommend [meeting]`: registers a recommendation with its receiver; `ehs recommend <id> --outcome …`: what became of it. */
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

interface Typed extends TypedEdit {
  readonly text?: string;
  readonly receiver?: string;
  readonly year?: string;
  readonly objectives?: string;
  readonly followUp?: string;
  readonly due?: string;
  readonly outcome?: string;
  readonly id?: string;
}

function declare(command: Commander): Commander {
  const declared = withEditOptions(command)
    .option("--text <text>", "what is recommended; nb=… | en=… for each language")
    .option("--receiver <id>", "the organisation that receives it")
    .option("--year <year>", "the year it is for; otherwise the one after the meeting")
    .option("--objectives <ids>", "the objectives it serves, with commas")
    .option("--follow-up <text>", "a follow-up point of the receiver's that comes with it")
    .option("--due <period>", "with --follow-up: by when")
    .option("--outcome <text>", "of a recommendation that is there: what became of it")
    .option("--id <id>", "its id, for ever; otherwise one is made from the day of the meeting");
  return withValues(declared, {
    "--id": {},
    meeting: { ids: ["meeting"] },
    "--receiver": { ids: ["organisation"] },
    "--objectives": { ids: ["objective"] },
  });
}

async function closed(ground: Ground, id: string, typed: Typed): Promise<ExitCode> {
  const { opened, context } = ground;
  const make = fieldsOf(ground);
  const { outcome } = await answersFor(
    { outcome: required(make.text("outcome", typed.outcome)) },
    ground,
    `ehs recommend ${id}`,
  );
  return changePlan(opened, typed, context, ({ opened: now, draft }) => {
    draft.set(nodeOf(now, id), "outcome", outcome);
  });
}

function fieldsFor(ground: Ground, id: string, year: string, typed: Typed) {
  const make = fieldsOf(ground);
  const follows = typed.followUp === undefined;
  return {
    id: required(make.newId("id", typed.id, { otherwise: id, silent: true })),
    text: required(make.text("text", typed.text, { label: "advice" })),
    receiver: required(make.item("receiver", typed.receiver, ["organisation"])),
    year: required(make.period("year", typed.year, { otherwise: year })),
    objectives: optional(make.items("objectives", typed.objectives, ["objective"])),
    followUp: optional(make.text("follow-up", typed.followUp, { silent: true })),
    due: { ...make.period("due", typed.due, { silent: follows }), required: !follows },
  };
}

export const recommend: Command = {
  declare,
  run: async ([named], typed: Typed, context) => {
    const ground = await groundOf(typed, context);
    const { opened, index } = ground;
    const asked = named === undefined ? undefined : readItem(opened, index, ["meeting", "recommendation"])(named);
    if (asked !== undefined && index.byId.get(asked)?.kind === "recommendation") return closed(ground, asked, typed);
    const meeting = await meetingFor(
      ground,
      "ehs recommend",
      asked,
      typed.text === undefined || typed.receiver === undefined,
    );
    const taken = new Set(index.byId.keys());
    const year = String(Number(meeting.date.slice(0, 4)) + 1);
    const fields = fieldsFor(ground, nextId("r", meeting, taken), year, typed);
    const command = `ehs recommend ${meeting.id}`;
    const { followUp, due, ...said } = await answersFor(fields, ground, command);
    return changePlan(opened, typed, context, ({ opened: now, draft }) => {
      const to = meetingOf(now, meeting.id);
      draft.add(to, "recommendations", said);
      if (followUp !== undefined)
        draft.add(to, "follow_ups", {
          ...{ id: nextId("f", meeting, taken), text: followUp, owner: said.receiver, due, state: "open" },
          objectives: said.objectives,
        });
    });
  },
};
