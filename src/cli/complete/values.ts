/**
 * What options and arguments can be, declared where they are declared themselves, so that a shell can complete them.
 * Nothing here is looked up: that is done only while completing.
 */
import type { Command as Commander } from "commander";
import type { ItemKind } from "../../evaluate/items.js";

/** Any of these together. */
export interface Values {
  /** Words that are always the same; a function where they lie in code that the command loads late. */
  readonly words?: readonly string[] | (() => Promise<readonly string[]>);
  /** Ids of the plan's items of these kinds. */
  readonly ids?: readonly ItemKind[] | "any";
  /** Words that the plan declares. */
  readonly settings?: "colours" | "phases";
  readonly paths?: "files" | "folders";
}

/** By the placeholder of an option (`<folder>`) or the name of an argument, where nothing else is declared. */
const byName: Readonly<Record<string, Values>> = {
  folder: { paths: "folders" },
  file: { paths: "files" },
  place: { paths: "files" },
  path: { paths: "files" },
  paths: { paths: "files" },
  package: { paths: "files" },
  language: { words: ["nb", "nn", "en"] },
  moment: { ids: ["meeting", "edition"] },
  from: { ids: ["meeting", "edition"] },
  to: { ids: ["meeting", "edition"] },
  id: { ids: "any" },
  ids: { ids: "any" },
};

const declared = new WeakMap<Commander, Map<string, Values>>();

/** Says what options (by their long name) and arguments (by their name) can be. */
export function withValues(command: Commander, values: Readonly<Record<string, Values>>): Commander {
  const all = declared.get(command) ?? new Map<string, Values>();
  for (const [name, each] of Object.entries(values)) all.set(name, each);
  declared.set(command, all);
  return command;
}

/** The names that something was declared for. */
export const valuesDeclared = (command: Commander): readonly string[] => [...(declared.get(command)?.keys() ?? [])];

/** The name in `<ids...>` or `[ids...]`. */
export const placeholder = (flags: string): string => /[<[]([^>\].]+)/.exec(flags)?.[1] ?? "";

/**
 * What an option or argument can be; null where anything can be meant.
 * @param name as declared: `--type`, or `ids` of an argument
 */
export function valuesOf(command: Commander, name: string, flags = `<${name}>`): Values | null {
  return declared.get(command)?.get(name) ?? byName[placeholder(flags)] ?? null;
}
