/** What is being typed: which part of the command line the cursor stands in. */
import type { Command as Commander, Option } from "commander";
import { commandAt, withValue } from "../argv.js";
import type { CommandEntry } from "../command.js";
import { placeholder } from "./values.js";

/** The words before the one that is being typed, and what there is of that one. */
export interface Line {
  readonly before: readonly string[];
  readonly current: string;
}

/**
 * The words of a line as bash splits them: it makes words of their own of `=` and `:`, which are parts of ours.
 * @returns the line, and what of the current word bash takes for words that are done
 */
export function fromBash(words: readonly string[]): Line & { readonly done: string } {
  const joined: string[] = [];
  let glued = false;
  let done = "";
  for (const [at, word] of words.entries()) {
    const isBreak = /^[=:]+$/.test(word);
    if ((isBreak || glued) && joined.length > 0) {
      if (at === words.length - 1) done = isBreak ? "" : (joined.at(-1) ?? "");
      joined.push(`${joined.pop() ?? ""}${word}`);
    } else joined.push(word);
    glued = isBreak;
  }
  const current = joined.pop() ?? "";
  // after a `=` that is the last word, all of it is done
  return { before: joined, current, done: glued ? current : done };
}

/** Without the quotation marks that a word was begun in. */
export const unquoted = (word: string): string => word.replace(/^["']/, "").replace(/["']$/, "");

/** The place of the cursor, while there is no command yet. */
export type AtStart =
  | { readonly at: "command" }
  | { readonly at: "option" }
  /** The value of an option that may stand before the command. */
  | { readonly at: "value"; readonly option: string }
  | { readonly at: "in-command"; readonly name: string; readonly rest: readonly string[] };

export function startOf({ before, current }: Line): AtStart {
  const at = commandAt(before);
  const name = before[at];
  if (name !== undefined) {
    if (name === "help") return { at: "command" };
    return { at: "in-command", name, rest: [...before.slice(0, at), ...before.slice(at + 1)] };
  }
  const last = before.at(-1) ?? "";
  if (withValue.has(last)) return { at: "value", option: last };
  return current.startsWith("-") ? { at: "option" } : { at: "command" };
}

/** The place of the cursor within a command. */
export type Place =
  | { readonly at: "option"; readonly used: ReadonlySet<string> }
  | { readonly at: "option-value"; readonly option: Option; readonly typed: string; readonly prefix: string }
  /** The number of the argument, from 0. */
  | { readonly at: "argument"; readonly index: number };

/** What has been walked over. */
interface Walked {
  readonly used: Set<string>;
  /** The option whose value comes next. */
  open: Option | null;
  /** How many arguments there were. */
  index: number;
  /** After `--`. */
  onlyArguments: boolean;
}

const optionOf = (command: Commander, word: string): Option | undefined =>
  command.options.find(({ short, long }) => word === long || word === short);

function takeOption(walked: Walked, command: Commander, word: string): void {
  const [name = ""] = word.split("=");
  const option = optionOf(command, name);
  if (option === undefined) return;
  walked.used.add(option.long ?? name);
  if (option.required && !word.includes("=")) walked.open = option;
}

/** Walks over what was typed as commander would. */
function walk(command: Commander, rest: readonly string[]): Walked {
  const walked: Walked = { used: new Set(), open: null, index: 0, onlyArguments: false };
  for (const word of rest) {
    if (walked.open !== null) walked.open = null;
    else if (walked.onlyArguments || !word.startsWith("-") || word === "-") walked.index += 1;
    else if (word === "--") walked.onlyArguments = true;
    else takeOption(walked, command, word);
  }
  return walked;
}

/** The place of the word that is being typed, after those that have been. */
export function placeOf(command: Commander, rest: readonly string[], current: string): Place {
  const { used, open, index, onlyArguments } = walk(command, rest);
  if (open !== null) return { at: "option-value", option: open, typed: current, prefix: "" };
  if (onlyArguments || !current.startsWith("-")) return { at: "argument", index };
  const equals = current.indexOf("=");
  const option = equals < 0 ? undefined : optionOf(command, current.slice(0, equals));
  if (option === undefined) return { at: "option", used };
  return { at: "option-value", option, typed: current.slice(equals + 1), prefix: current.slice(0, equals + 1) };
}

/** The name of the argument at a place; the last one goes on where it is of many. */
export function argumentAt(entry: CommandEntry, index: number): string | null {
  const all = entry.arguments.split(" ").filter((each) => each !== "");
  const flags = all[index] ?? (all.at(-1)?.includes("...") === true ? all.at(-1) : undefined);
  return flags === undefined ? null : placeholder(flags);
}
