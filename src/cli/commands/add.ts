/** `ehs add <kind> [under]`: a new objective, indicator, measure, initiative, meeting, trend or input, in its place. */
import type { Command as Commander } from "commander";
import { GAP_CODES } from "../../evaluate/gaps/consequence.js";
import { input, meeting, places, trend } from "../add/around.js";
import { directions, indicator, initiative, measure, objective, scales, types } from "../add/structure.js";
import type { Add, TypedAdd } from "../add/typed.js";
import type { Command } from "../command.js";
import { withValues } from "../complete/values.js";
import { withEditOptions } from "../edit/apply.js";
import { groundOf } from "../edit/fields.js";
import { collect, oneOf } from "../options.js";

const kinds: Readonly<Record<string, Add>> = { objective, indicator, measure, initiative, meeting, trend, input };

const values: Parameters<typeof withValues>[1] = {
  kind: { words: Object.keys(kinds) },
  under: { ids: ["objective", "goal", "indicator", "body", "related"] },
  "--id": {},
  "--type": { words: types },
  "--scale": { words: scales },
  "--direction": { words: directions },
  "--source": { ids: ["source"] },
  "--outcomes": { ids: ["outcome"] },
  "--owners": { ids: ["organisation"] },
  "--answers": { words: GAP_CODES.map((code) => `${code}:`) },
  "--actors": { ids: ["organisation"] },
  "--decision": { ids: ["decision"] },
  "--body": { ids: ["body"] },
  "--treats": { ids: ["wheel"] },
  "--where": { words: places },
  "--related": { ids: ["related"] },
  "--objectives": { ids: ["objective"] },
  "--initiatives": { ids: ["initiative"] },
};

function declare(command: Commander): Commander {
  return withValues(withEditOptions(command), values)
    .option("--id <id>", "its id, for ever; otherwise the next of its kind")
    .option("--name <text>", "its name; nb=… | en=… for each language")
    .option("--text <text>", "its summary, description or wording")
    .option("--type <type>", "indicator: adoption, perceived-result, result, effect")
    .option("--unit <text>", "indicator, measure: the unit")
    .option("--scale <scale>", "indicator, measure: share, count, amount, duration, index, ordinal, words")
    .option("--direction <way>", "indicator, measure: up, down, within")
    .option("--whole <text>", "indicator, measure: what a share is a share of")
    .option("--source <id>", "indicator, measure: the source of its figures; trend: where it is said")
    .option("--outcomes <ids>", "indicator, initiative: the outcomes that it serves, with commas")
    .option("--owners <ids>", "initiative: the organisations that own it, with commas")
    .option("--reason <text>", "initiative: why the strategy follows it")
    .option("--proposed", "initiative: it is only proposed")
    .option("--answers <gap:id>", "with --proposed: the gap that it answers, such as lagging:1.3 (repeatable)", collect)
    .option("--problem <text>", "with --proposed: the problem, and what is to be achieved")
    .option("--alternatives <text>", "with --proposed: the measures that would do")
    .option("--principles <text>", "with --proposed: the questions of principle")
    .option("--effects <text>", "with --proposed: the effects, and who is affected")
    .option("--recommendation <text>", "with --proposed: what is recommended, and why")
    .option("--conditions <text>", "with --proposed: what must be in place")
    .option("--actors <ids>", "with --proposed: the organisations that would be responsible, with commas")
    .option("--decision <id>", "initiative: the decision that started it")
    .option("--from <date>", "initiative: the day from which it is so; otherwise today")
    .option("--body <id>", "meeting: the body that meets")
    .option("--date <date>", "meeting: the day; trend, input: when it was noted")
    .option("--treats <ids>", "meeting: the items of the annual wheel that it treats, with commas")
    .option("--where <where>", "trend: sector or surroundings")
    .option("--related <id>", "input: the other strategy or plan")
    .option("--objectives <ids>", "trend, input: the objectives it bears on, with commas")
    .option("--initiatives <ids>", "input: the initiatives it bears on, with commas")
    .option("--url <address>", "trend: where it can be read");
}

export const add: Command = {
  declare,
  run: async ([kind = "", parent], typed: TypedAdd, context) => {
    const ground = await groundOf(typed, context);
    const names = Object.keys(kinds);
    const one = kinds[oneOf("<kind>", kind, names, ground.opened.lang)];
    if (one === undefined) throw new Error(`a kind that is none: ${kind}`);
    return one(ground, parent, typed);
  },
};
