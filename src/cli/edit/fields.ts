/** The fields that commands ask for, made for the plan that they are asked of. */
import { indexPlan, type ItemKind, type PlanIndex } from "../../evaluate/items.js";
import type { Text } from "../../model/plan.js";
import { oneLine } from "../../present/clean.js";
import type { Context } from "../context.js";
import { refuseOlder } from "../format.js";
import { openPlan, type Opened } from "../open.js";
import { asOfDate } from "../options.js";
import type { TypedEdit } from "./apply.js";
import { textIn } from "./text.js";
import { labels, type Labels } from "./labels.js";
import { readCount, readDate, readItem, readItems, readNewId, readPeriod, readText, readWord } from "./read.js";

export interface Ground {
  readonly opened: Opened;
  readonly index: PlanIndex;
  /** Today in the plan's time zone. */
  readonly today: string;
  readonly context: Context;
}

export async function groundOf(typed: TypedEdit, context: Context): Promise<Ground> {
  const opened = await openPlan(typed, context);
  const { loaded, lang } = opened;
  await refuseOlder(loaded.format, lang);
  return {
    opened,
    index: indexPlan(loaded.plan),
    today: asOfDate(undefined, loaded.plan.settings, context.now(), lang),
    context,
  };
}

/** How a field is asked for; its option gives the label unless another is named. */
export interface How {
  readonly usual?: string | undefined;
  readonly otherwise?: string | undefined;
  /** Only the option gives it. */
  readonly silent?: boolean;
  readonly label?: keyof Labels;
}

/** Items as they are listed to choose from: the id, and the name where there is one. */
const choicesOf =
  ({ opened, index }: Pick<Ground, "opened" | "index">, kinds: readonly ItemKind[]) =>
  (): string[] =>
    index.items
      .filter(({ kind }) => kinds.includes(kind))
      .map(({ id, name, node }) => {
        const said = name ?? ("text" in node ? (node.text as Text) : null); // outcomes and decisions have their wording
        return said === null ? id : `${id}  ${oneLine(textIn(said, opened.lang))}`;
      });

/** "cut-off" is asked for as `cutOff`. */
const labelName = (option: string): string => option.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());

/** Makes fields for one plan: `required(make.period("due", typed.due))`. */
export function fieldsOf({ opened, index, today }: Ground) {
  const { lang } = opened;
  const own: Readonly<Record<string, string>> = { ...labels[lang] };
  const field = <T>(option: string, typed: string | undefined, read: (text: string) => T, how: How = {}) => {
    const { usual, otherwise, silent = false } = how;
    return {
      option: `--${option}`,
      label: own[how.label ?? labelName(option)] ?? `--${option}`,
      typed,
      usual,
      otherwise,
      silent,
      read,
    };
  };
  return {
    text: (option: string, typed: string | undefined, how?: How) => field(option, typed, readText(opened), how),
    line: (option: string, typed: string | undefined, how?: How) => field(option, typed, (text) => text.trim(), how),
    period: (option: string, typed: string | undefined, how?: How) => field(option, typed, readPeriod(lang), how),
    date: (option: string, typed: string | undefined, how?: How) => field(option, typed, readDate(lang, today), how),
    count: (option: string, typed: string | undefined, how?: How) => field(option, typed, readCount(lang), how),
    newId: (option: string, typed: string | undefined, how?: How) =>
      field(option, typed, readNewId(opened, index.items), how),
    item: (option: string, typed: string | undefined, kinds: readonly ItemKind[], how?: How) => ({
      ...field(option, typed, readItem(opened, index, kinds), how),
      choices: choicesOf({ opened, index }, kinds),
    }),
    items: (option: string, typed: string | undefined, kinds: readonly ItemKind[], how?: How) => ({
      ...field(option, typed, readItems(opened, index, kinds), how),
      choices: choicesOf({ opened, index }, kinds),
    }),
    word: <Word extends string>(option: string, typed: string | undefined, words: readonly Word[], how?: How) => {
      const made = field(option, typed, readWord(`--${option}`, words, lang), how);
      return { ...made, label: `${made.label} (${words.join(", ")})` };
    },
  };
}
