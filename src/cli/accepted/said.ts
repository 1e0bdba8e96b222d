/** Says what was done to the list of findings that may stand, and what was left. */
import type { Finding } from "../../model/finding.js";
import type { Context } from "../context.js";
import type { Lang, TypedCommon } from "../options.js";
import type { TypedAccept } from "./options.js";
import { acceptWords } from "./words.js";

interface Done {
  readonly findings: readonly Finding[];
  /** Those that were meant and cannot be accepted. */
  readonly refused: readonly Finding[];
  readonly pruned: number;
  /** Entries that are not needed and stand in other files. */
  readonly elsewhere: number;
}

interface To {
  readonly path: string;
  readonly lang: Lang;
  readonly typed: TypedCommon & TypedAccept;
  readonly context: Context;
}

/** What cannot be accepted is said also with `--quiet`: it is still there. */
export function sayAccepted({ findings, refused, pruned, elsewhere }: Done, { path, lang, typed, context }: To): void {
  const words = acceptWords[lang];
  const done: string[] = [];
  if (typed.accept === true) done.push(findings.length === 0 ? words.nothing : words.accepted(findings.length, path));
  if (typed.prune === true) done.push(pruned === 0 ? words.nothingToPrune : words.pruned(pruned, path));
  const left: string[] = [];
  if (elsewhere > 0) left.push(words.notPruned(elsewhere));
  if (refused.length > 0) left.push(words.cannot(refused.length, [...new Set(refused.map(({ code }) => code))].sort()));
  for (const line of [...(typed.quiet === true ? [] : done), ...left]) context.stderr.write(`ehs: ${line}\n`);
}
