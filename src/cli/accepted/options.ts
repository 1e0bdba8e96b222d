/** What is typed about findings that may stand, and what of it cannot go together. */
import type { Command as Commander } from "commander";
import { parsePeriod } from "../../evaluate/period.js";
import { CannotAnswer } from "../exit.js";
import { collect, type Lang } from "../options.js";
import { acceptWords } from "./words.js";

export interface TypedAccept {
  /** List what is accepted, with the reasons. */
  readonly showAccepted?: boolean;
  /** Write what is found into the list. */
  readonly accept?: boolean;
  readonly reason?: string;
  readonly code?: readonly string[];
  readonly item?: readonly string[];
  readonly role?: string;
  readonly until?: string;
  /** Take entries out of the list that are no longer needed. */
  readonly prune?: boolean;
}

export function withAccept(command: Commander): Commander {
  return command
    .option("--show-accepted", "list the accepted findings too, with the reasons")
    .option("--accept", "write what is found here into accepted.yaml, as findings that may stand; needs --reason")
    .option("--reason <text>", "with --accept: why they may stand")
    .option("--code <codes>", "with --accept: only findings of these codes (comma list, repeatable)", collect)
    .option("--item <ids>", "with --accept: only findings about these ids (comma list, repeatable)", collect)
    .option("--role <role>", "with --accept: the role that accepts them, never a person's name")
    .option("--until <date>", "with --accept: the last day on which that counts")
    .option("--prune", "take out of accepted.yaml and of the items what is no longer needed, or whose time is over");
}

/** What cannot be asked for together with a change of the list. */
export interface Beside {
  readonly staged: boolean;
  readonly piped: boolean;
  readonly fix: boolean;
}

const only = ["reason", "code", "item", "role", "until"] as const;

function refuseUntil(until: string | undefined, today: string, lang: Lang): void {
  if (until === undefined) return;
  const period = parsePeriod(until);
  if (!period.ok || period.start !== period.end || until.length !== 10)
    throw new CannotAnswer(acceptWords[lang].badUntil(until));
  if (until < today) throw new CannotAnswer(acceptWords[lang].untilPassed(until));
}

/**
 * Whether the list is to be changed.
 * @throws CannotAnswer when what is asked for cannot be done, above all without a reason
 */
export function wantsAccept(typed: TypedAccept, beside: Beside, today: string, lang: Lang): boolean {
  const words = acceptWords[lang];
  const alone = only.find((option) => typed[option] !== undefined);
  if (typed.accept !== true && alone !== undefined) throw new CannotAnswer(words.onlyWith(alone));
  if (typed.accept !== true && typed.prune !== true) return false;
  const option = typed.accept === true ? "--accept" : "--prune";
  const other = beside.staged ? "--staged" : beside.piped ? "-" : beside.fix ? "--fix" : null;
  if (other !== null) throw new CannotAnswer(words.notTogether(option, other));
  if (typed.accept === true && (typed.reason ?? "").trim() === "") throw new CannotAnswer(words.noReason);
  refuseUntil(typed.until, today, lang);
  return true;
}
