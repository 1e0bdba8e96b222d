/** What is typed to have a plan mended, and what of it cannot go together. */
import type { Command as Commander } from "commander";
import { CannotAnswer } from "../exit.js";
import type { Lang } from "../options.js";
import { fixWords } from "./words.js";

export interface TypedFix {
  /** Make the repairs that are sure. */
  readonly fix?: boolean;
  /** Those, and words that are probably misspelt. */
  readonly fixSpelling?: boolean;
  /** Show what would be changed, and change nothing. */
  readonly dryRun?: boolean;
  readonly format?: string;
  readonly since?: string;
  readonly staged?: boolean;
}

export function withFix(command: Commander): Commander {
  return command
    .option("--fix", "make the repairs that are sure, change nothing else, and tell what is left")
    .option("--fix-spelling", "the same, and keys, words and ids that one other is near")
    .option("--dry-run", "with --fix: show the changes as a diff and write nothing; exit 1 if there are any");
}

/** Whether anything is typed that has to do with mending. */
export const namesFix = ({ fix, fixSpelling, dryRun }: TypedFix): boolean =>
  fix === true || fixSpelling === true || dryRun === true;

/**
 * Whether anything is to be mended.
 * @param piped a file on standard input is asked about
 * @throws CannotAnswer when that cannot be done together with what else is asked for
 */
export function wantsFix(typed: TypedFix, piped: boolean, lang: Lang): boolean {
  const words = fixWords[lang];
  const asked = typed.fix === true || typed.fixSpelling === true;
  if (!asked && typed.dryRun === true) throw new CannotAnswer(words.dryRunAlone);
  if (!asked) return false;
  const other = typed.staged === true ? "--staged" : typed.since !== undefined ? "--since" : piped ? "-" : null;
  if (other !== null) throw new CannotAnswer(words.notTogether(other));
  if (typed.dryRun === true && typed.format !== undefined && typed.format !== "text")
    throw new CannotAnswer(words.dryRunFormat);
  return true;
}
