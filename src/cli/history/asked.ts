/** What of a history is asked for, from words to a filter. A word that nothing in plan or history answers to is a slip. */
import { nearest } from "../../check/nearest.js";
import { itemFields } from "../../compare/shape.js";
import { indexPlan } from "../../evaluate/items.js";
import { parsePeriod } from "../../evaluate/period.js";
import type { EventKind, HistoryEvent } from "../../model/change.js";
import { byConsequence } from "../../report/change-view.js";
import type { LogFilter } from "../../report/log.js";
import type { Context } from "../context.js";
import { groundOf, resolveWithPast } from "../editions/numbers.js";
import { CannotAnswer } from "../exit.js";
import { itemsNamed, nearestIds } from "../ids.js";
import type { Opened } from "../open.js";
import { type Lang, listed, oneOf, type TypedCommon } from "../options.js";
import { cliWords } from "../words.js";
import type { History } from "./events.js";
import { historyWords } from "./words.js";

/** As commander hands them over. */
export interface TypedFilter extends TypedCommon {
  readonly since?: string;
  readonly until?: string;
  readonly kind?: readonly string[];
  readonly field?: readonly string[];
  readonly author?: readonly string[];
  readonly decision?: readonly string[];
}

function dayOf(option: "--since" | "--until", typed: string | undefined, lang: Lang): string | null {
  if (typed === undefined) return null;
  const period = parsePeriod(typed);
  if (!period.ok) throw new CannotAnswer(cliWords[lang].badDay(option, typed));
  return option === "--since" ? period.start : period.end;
}

/** Whether some event passes; the events are read again, so it is asked only where the plan gives no answer. */
const some = ({ commits, eventsOf }: History, test: (event: HistoryEvent) => boolean): boolean =>
  commits.some((commit) => eventsOf(commit).some(test));

/** Decisions by id: those of the plan, and those that the history has or cites. */
function decisionsOf(given: readonly string[], { loaded, lang }: Opened, past: History): string[] {
  const decisions = indexPlan(loaded.plan).items.filter(({ kind }) => kind === "decision");
  return given.flatMap((name) => {
    const found = itemsNamed(name, decisions).map(({ id }) => id);
    if (found.length > 0) return found;
    if (some(past, ({ item, itemKind, decision }) => decision === name || (itemKind === "decision" && item === name)))
      return [name];
    const ids = decisions.map(({ id }) => id);
    throw new CannotAnswer(historyWords[lang].unknownDecision(name, nearestIds(name, ids)));
  });
}

/** Fields as the schemas name them; an earlier format may have had others. */
function fieldsOf(given: readonly string[], { lang }: Opened, past: History): string[] {
  const known = itemFields();
  const unknown = given.find((name) => !known.has(name) && !some(past, ({ field }) => field === name));
  if (unknown === undefined) return [...given];
  throw new CannotAnswer(historyWords[lang].unknownField(unknown, nearest(unknown, known)));
}

/**
 * What was asked for.
 * @throws CannotAnswer when a word is none of the plan's, the history's or the tool's
 */
export async function filterOf(
  given: readonly string[],
  typed: TypedFilter,
  opened: Opened,
  past: History,
  context: Context,
): Promise<LogFilter> {
  const { lang } = opened;
  // what was removed is known to the history only
  const isKept = (id: string): boolean => some(past, ({ item }) => item === id);
  return {
    ids: await resolveWithPast(given, { ...groundOf(opened, typed, context), isKept }),
    kinds: listed(typed.kind).map((kind): EventKind => oneOf("--kind", kind, byConsequence, lang)),
    fields: fieldsOf(listed(typed.field), opened, past),
    authors: typed.author ?? [],
    decisions: decisionsOf(listed(typed.decision), opened, past),
    since: dayOf("--since", typed.since, lang),
    until: dayOf("--until", typed.until, lang),
  };
}
