/** `ehs add <kind> [under]`: a new objective, indicator, measure, initiative, meeting, trend or input, in its place. */
import type { Command as Commander } from "commander";
import { input, meeting, trend } from "../add/around.js";
import { indicator, initiative, measure, objective } from "../add/structure.js";
import type { Add, TypedAdd } from "../add/typed.js";
import type { Command } from "../command.js";
import { withEditOptions } from "../edit/apply.js";
import { groundOf } from "../edit/fields.js";
import { oneOf } from "../options.js";

const kinds: Readonly<Record<string, Add>> = { objective, indicator, measure, initiative, meeting, trend, input };

function declare(command: Commander): Commander {
  return withEditOptions(command)
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
