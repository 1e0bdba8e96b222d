/** `ehs record <measure> [value]`: adds a figure to a measure, or a revision of one. */
import type { Command as Commander } from "commander";
import { indexPlan } from "../../evaluate/items.js";
import { spanOf } from "../../evaluate/period.js";
import { flagNames, missingNames } from "../../exchange/signs.js";
import type { Command } from "../command.js";
import { withValues } from "../complete/values.js";
import { changePlan, withEditOptions } from "../edit/apply.js";
import { groundOf } from "../edit/fields.js";
import { answersFor } from "../edit/form.js";
import { CannotAnswer } from "../exit.js";
import { type Asked, fieldsFor, revisions, type TypedRecord } from "../record/fields.js";
import { recordable } from "../record/measure.js";
import { entryOf, nextAfter, type Recorded } from "../record/observation.js";
import { recordWords } from "../record/words.js";

function declare(command: Commander): Commander {
  const declared = withEditOptions(command)
    .option("--period <period>", "the period the figure stands for: 2022, 2022-Q3, 2022-11, 2021-09/2022-09")
    .option("--published <date>", "the day it was published")
    .option("--n <count>", "number of respondents behind it")
    .option("--source <id>", "its source, where that is not the measure's own")
    .option("--flags <list>", `what the reader must know of it: ${flagNames.join(", ")}`)
    .option("--missing <why>", `there is no figure: ${missingNames.join(", ")}`)
    .option("--candidate", "it measures the same but was not published against the measure")
    .option("--revise <kind>", `it corrects an earlier one: ${revisions.join(", ")}`)
    .option("--reason <text>", "with --revise: why")
    .option("--text <text>", "what the source says beside it")
    .option("--url <address>", "where it can be read");
  return withValues(declared, {
    measure: { ids: ["measure"] },
    "--source": { ids: ["source"] },
    "--flags": { words: flagNames },
    "--missing": { words: missingNames },
    "--revise": { words: revisions },
  });
}

async function recordedBy(asked: Asked, value: string | undefined, typed: TypedRecord): Promise<Recorded> {
  const { opened, item, today } = asked;
  const words = recordWords[opened.lang];
  if (value !== undefined && typed.missing !== undefined) throw new CannotAnswer(words.valueAndMissing);
  if (typed.reason !== undefined && typed.revise === undefined) throw new CannotAnswer(words.reasonAlone);
  const answers = await answersFor(fieldsFor(asked, value, typed), asked, `ehs record ${item.id}`);
  const ends = spanOf(answers.period)?.end ?? "";
  const isAhead = answers.flags?.some((flag) => flag === "forecast" || flag === "estimated") === true;
  if (ends > today && !isAhead && answers.missing === undefined) throw new CannotAnswer(words.notEnded(answers.period));
  return { ...answers, candidate: typed.candidate === true, url: typed.url };
}

export const record: Command = {
  declare,
  run: async ([name = "", value], typed: TypedRecord, context) => {
    const ground = await groundOf(typed, context);
    const { opened, index } = ground;
    const recorded = await recordedBy({ ...ground, item: recordable(name, opened, index) }, value, typed);
    return changePlan(opened, typed, context, (editing) => {
      const own = recordable(name, editing.opened, indexPlan(editing.opened.loaded.plan));
      editing.draft.add(
        own.measure,
        "observations",
        entryOf(own, recorded, opened.lang),
        nextAfter(own, recorded.period),
      );
    });
  },
};
