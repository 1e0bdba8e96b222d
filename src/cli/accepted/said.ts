/** Says what was done to the findings that may stand, and what was left. */
import type { Finding } from "../../model/finding.js";
import type { Context } from "../context.js";
import type { Lang, TypedCommon } from "../options.js";
import type { TypedAccept } from "./options.js";
import { acceptWords } from "./words.js";

interface Done {
  readonly findings: readonly Finding[];
  /** Those that were meant and cannot be accepted. */
  readonly refused: readonly Finding[];
  /** How many entries were taken out of each file. */
  readonly pruned: readonly { readonly path: string; readonly count: number }[];
  /** Entries that are not needed and cannot be taken out by themselves. */
  readonly left: number;
}

interface To {
  readonly path: string;
  readonly lang: Lang;
  readonly typed: TypedCommon & TypedAccept;
  readonly context: Context;
}

/** What cannot be accepted is said also with `--quiet`: it is still there. */
export function sayAccepted({ findings, refused, pruned, left }: Done, { path, lang, typed, context }: To): void {
  const words = acceptWords[lang];
  const done: string[] = [];
  if (typed.accept === true) done.push(findings.length === 0 ? words.nothing : words.accepted(findings.length, path));
  const taken = pruned.filter(({ count }) => count > 0);
  if (typed.prune === true && taken.length === 0) done.push(words.nothingToPrune);
  done.push(...taken.map((each) => words.pruned(each.count, each.path)));
  const rest: string[] = [];
  if (left > 0) rest.push(words.notPruned(left));
  if (refused.length > 0) rest.push(words.cannot(refused.length, [...new Set(refused.map(({ code }) => code))].sort()));
  for (const line of [...(typed.quiet === true ? [] : done), ...rest]) context.stderr.write(`ehs: ${line}\n`);
}
