/** `ehs assess <subject>`: the signed judgement of a body, beside the computed status and never in its place. */
import type { Command as Commander } from "commander";
import { entriesOf, type ItemKind } from "../../evaluate/items.js";
import type { Command } from "../command.js";
import { withValues } from "../complete/values.js";
import { changePlan, type TypedEdit, withEditOptions } from "../edit/apply.js";
import { fieldsOf, type Ground, groundOf } from "../edit/fields.js";
import { answersFor, required } from "../edit/form.js";
import { meetingOf, usualMeeting } from "../edit/meetings.js";
import { readItem } from "../edit/read.js";
import { stateWords } from "../edit/state-words.js";
import { CannotAnswer } from "../exit.js";

interface Typed extends TypedEdit {
  readonly meeting?: string;
  readonly colour?: string;
  readonly reason?: string;
  readonly role?: string;
  readonly cutOff?: string;
}

const judged: readonly ItemKind[] = ["goal", "objective", "indicator", "measure", "initiative"];

function declare(command: Commander): Commander {
  const declared = withEditOptions(command)
    .option("--meeting <id>", "the meeting in which it was signed; otherwise the last one held")
    .option("--colour <colour>", "one of the plan's colours")
    .option("--reason <text>", "why; nb=… | en=… for each language")
    .option("--role <role>", "the role that signs, not a person's name")
    .option("--cut-off <date>", "the day it stands for; otherwise today");
  return withValues(declared, {
    subject: { ids: ["objective", "indicator", "initiative"] },
    "--meeting": { ids: ["meeting"] },
    "--colour": { settings: "colours" },
  });
}

/** The role that signed last, of the same subject where there is one. */
function usualRole({ opened }: Ground, subject: string): string | undefined {
  const all = entriesOf(opened.loaded.plan, "meeting")
    .toSorted((one, other) => (one.content.date < other.content.date ? -1 : 1))
    .flatMap(({ content }) => content.assessments ?? []);
  return (all.filter((each) => each.subject === subject).at(-1) ?? all.at(-1))?.role;
}

function fieldsFor(ground: Ground, subject: string, typed: Typed) {
  const make = fieldsOf(ground);
  const colours = (ground.opened.loaded.plan.settings.colours ?? []).map(({ id }) => id);
  return {
    meeting: required(make.item("meeting", typed.meeting, ["meeting"], { otherwise: usualMeeting(ground) })),
    colour: required(make.word("colour", typed.colour, colours)),
    reason: required(make.text("reason", typed.reason)),
    role: required(make.line("role", typed.role, { usual: usualRole(ground, subject) })),
    cut_off: required(make.date("cut-off", typed.cutOff, { otherwise: ground.today })),
  };
}

export const assess: Command = {
  declare,
  run: async ([name = ""], typed: Typed, context) => {
    const ground = await groundOf(typed, context);
    const { opened, index } = ground;
    const subject = readItem(opened, index, judged)(name);
    const command = `ehs assess ${name}`;
    const { meeting, ...signed } = await answersFor(fieldsFor(ground, subject, typed), ground, command);
    return changePlan(opened, typed, context, ({ opened: now, draft }) => {
      const to = meetingOf(now, meeting);
      if (to.assessments?.some((each) => each.subject === subject) === true)
        throw new CannotAnswer(stateWords[opened.lang].judged(subject, meeting));
      draft.add(to, "assessments", { subject, ...signed });
    });
  },
};
