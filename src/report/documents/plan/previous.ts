/** Which edition a document's changes are told from. */
import { entriesOf } from "../../../evaluate/items.js";
import type { ChangeEvent } from "../../../model/change.js";
import type { EditionFile, Plan } from "../../../model/plan.js";
import { endOf, hasPassed } from "../../ages.js";
import type { SinceUnknown } from "../../since.js";

/** What was found in the history since an edition. */
export interface EditionCompared {
  readonly unknown: SinceUnknown | null;
  /** The first day of the history, year-month-day, where the edition lies before it. */
  readonly begins: string | null;
  readonly commit: string | null;
  readonly events: readonly ChangeEvent[];
  readonly unreadable: readonly string[];
}

/** The day of an edition: the last of its date, else of when it applies from; null without either. */
export function dayOfEdition({ date, applies_from }: EditionFile): string | null {
  const day = date ?? applies_from;
  return day === undefined ? null : endOf(day);
}

/**
 * The edition before the one asked for; where none is asked for, the plan is read as it stands, and is held against the
 * last one published by the day. null: there is none.
 */
export function editionBefore(plan: Plan, asOf: string, asked: string | null): EditionFile | null {
  const all = entriesOf(plan, "edition").map(({ content }) => content);
  const own = all.find(({ id }) => id === asked) ?? null;
  const until = own === null ? null : dayOfEdition(own);
  const before = all.flatMap((content) => {
    const day = dayOfEdition(content);
    const counts = day !== null && content.state !== "draft" && content.id !== asked && hasPassed(day, asOf);
    return counts && (until === null || day < until) ? [{ content, day }] : [];
  });
  return before.sort((one, other) => (one.day < other.day ? -1 : 1)).at(-1)?.content ?? null;
}
