/** `ehs comment <subject>`: a comment on an item, a draft until it is validated; `ehs comment <id> --validate --role …`. */
import type { Command as Commander } from "commander";
import { entriesOf } from "../../evaluate/items.js";
import type { Command } from "../command.js";
import { withValues } from "../complete/values.js";
import { changePlan, type TypedEdit, withEditOptions } from "../edit/apply.js";
import { fieldsOf, type Ground, groundOf } from "../edit/fields.js";
import { answersFor, required } from "../edit/form.js";
import { meetingOf, nextId, usualMeeting } from "../edit/meetings.js";
import { readItem } from "../edit/read.js";
import { CannotAnswer, type ExitCode } from "../exit.js";
import { nearestIds } from "../ids.js";
import type { Opened } from "../open.js";
import { cliWords } from "../words.js";
import { coverable } from "./decide.js";

interface Typed extends TypedEdit {
  readonly meeting?: string;
  readonly text?: string;
  readonly role?: string;
  readonly validate?: boolean;
}

function declare(command: Commander): Commander {
  const declared = withEditOptions(command)
    .option("--meeting <id>", "the meeting it belongs to; otherwise the last one held")
    .option("--text <text>", "the comment; nb=… | en=… for each language")
    .option("--role <role>", "the role that says it, or that validates it; not a person's name")
    .option("--validate", "of a comment that is a draft: it stands from now on");
  return withValues(declared, { subject: { ids: "any" }, "--meeting": { ids: ["meeting"] } });
}

const commentsIn = ({ loaded }: Opened) =>
  entriesOf(loaded.plan, "meeting").flatMap(({ content }) => content.comments ?? []);

function commentOf(opened: Opened, id: string) {
  const all = commentsIn(opened);
  const found = all.find((each) => each.id === id);
  if (found !== undefined) return found;
  throw new CannotAnswer(
    cliWords[opened.lang].unknownId(
      id,
      nearestIds(
        id,
        all.map((each) => each.id),
      ),
    ),
  );
}

async function validated(ground: Ground, id: string, typed: Typed): Promise<ExitCode> {
  const { opened, context } = ground;
  const comment = commentOf(opened, id);
  const make = fieldsOf(ground);
  const fields = { role: required(make.line("role", typed.role, { usual: comment.role, label: "roleValidates" })) };
  const { role } = await answersFor(fields, ground, `ehs comment ${id} --validate`);
  return changePlan(opened, typed, context, ({ opened: now, draft }) => {
    draft.set(commentOf(now, id), "state", "validated").set(commentOf(now, id), "role", role);
  });
}

export const comment: Command = {
  declare,
  run: async ([name = ""], typed: Typed, context) => {
    const ground = await groundOf(typed, context);
    const { opened, index } = ground;
    if (typed.validate === true) return validated(ground, name, typed);
    const subject = readItem(opened, index, coverable)(name);
    const make = fieldsOf(ground);
    const fields = {
      meeting: required(make.item("meeting", typed.meeting, ["meeting"], { otherwise: usualMeeting(ground) })),
      text: required(make.text("text", typed.text, { label: "remark" })),
      role: required(make.line("role", typed.role, { label: "roleSays" })),
    };
    const { meeting, ...said } = await answersFor(fields, ground, `ehs comment ${name}`);
    const id = nextId("c", meetingOf(opened, meeting), new Set(commentsIn(opened).map((each) => each.id)));
    return changePlan(opened, typed, context, ({ opened: now, draft }) => {
      draft.add(meetingOf(now, meeting), "comments", { id, subject, ...said, state: "draft" });
    });
  },
};
