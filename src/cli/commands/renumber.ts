/** `ehs renumber <id> <number>`, or `<id>=<number>…`: another number for readers in a new edition; the id, and so the history, stays. */
import type { Item, ItemKind } from "../../evaluate/items.js";
import type { Command } from "../command.js";
import { changePlan, type TypedEdit, withEditOptions } from "../edit/apply.js";
import { groundOf } from "../edit/fields.js";
import { nodeOf } from "../edit/nodes.js";
import { readItem } from "../edit/read.js";
import { stateWords } from "../edit/state-words.js";
import { withValues } from "../complete/values.js";
import { CannotAnswer } from "../exit.js";
import type { Lang } from "../options.js";

/** Items that readers know by a number. */
const numbered: readonly ItemKind[] = ["objective", "indicator", "measure", "initiative"];

interface Pair {
  readonly name: string;
  readonly number: string;
}

function pairsOf(args: readonly string[], lang: Lang): readonly Pair[] {
  const [first = "", second, ...more] = args;
  if (second !== undefined && more.length === 0 && !first.includes("=") && !second.includes("="))
    return [{ name: first, number: second }];
  return args.map((text) => {
    const [, name, number] = /^([^=]+)=([^=\s]+)$/.exec(text) ?? [];
    if (name === undefined || number === undefined) throw new CannotAnswer(stateWords[lang].pairs(text));
    return { name, number };
  });
}

/** @throws CannotAnswer where a number would be that of two of a kind */
function refuseDoubles(numbers: ReadonlyMap<string, string>, items: readonly Item[], lang: Lang): void {
  const words = stateWords[lang];
  const kindOf = new Map(items.map(({ id, kind }) => [id, kind]));
  for (const [id, number] of numbers) {
    const others = items.filter((item) => item.id !== id && item.kind === kindOf.get(id));
    const moved = others.find((other) => numbers.get(other.id) === number);
    if (moved !== undefined) throw new CannotAnswer(words.twice(number));
    const there = others.find((other) => other.number === number && !numbers.has(other.id));
    if (there !== undefined) throw new CannotAnswer(words.taken(number, there.id));
  }
}

export const renumber: Command = {
  declare: (command) => withValues(withEditOptions(command), { items: { ids: numbered } }),
  run: async (args, typed: TypedEdit, context) => {
    const { opened, index } = await groundOf(typed, context);
    const read = readItem(opened, index, numbered);
    const numbers = new Map(pairsOf(args, opened.lang).map(({ name, number }) => [read(name), number]));
    refuseDoubles(numbers, index.items, opened.lang);
    return changePlan(opened, typed, context, ({ opened: now, draft }) => {
      for (const [id, number] of numbers) draft.set(nodeOf(now, id), "number", number);
    });
  },
};
