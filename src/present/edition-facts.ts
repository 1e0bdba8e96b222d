/** What is said of an edition in a cell or on a line: its date and state, when its commit was made, what it is chained to. */
import type { EditionView, LostEdition } from "../report/edition.js";
import type { Voice } from "./edition-difference.js";
import { statusOrder } from "./marks.js";

export const dateText = ({ edition }: Voice, { date, inferred }: EditionView): string => {
  if (date === null) return "";
  return inferred.includes("date") ? `${date.text} (${edition.assumed})` : date.text;
};

export const stateText = ({ edition }: Voice, { state, inferred }: EditionView): string => {
  if (state === null) return "";
  return inferred.includes("state") ? `${edition.state[state]} (${edition.assumed})` : edition.state[state];
};

/** The day it was frozen; of one whose proof is gone, that. */
export function frozenText({ edition }: Voice, { id, frozen }: EditionView, lost: readonly LostEdition[]): string {
  const gone = lost.find((each) => each.now === id || each.edition === id);
  if (gone !== undefined) return edition.lost[gone.what];
  return frozen === null ? edition.notFrozen : frozen.day.text;
}

export function countsText({ words }: Voice, counts: NonNullable<EditionView["frozen"]>["counts"]): string {
  const told = statusOrder.filter((status) => (counts.byStatus[status] ?? 0) > 0);
  return told.map((status) => `${words.number(counts.byStatus[status] ?? 0, 0)} ${words.status[status]}`).join(", ");
}

type Frozen = NonNullable<EditionView["frozen"]>;

/** The day of the commit, and that it came after the edition's own. */
export function commitDayText({ edition }: Voice, { date }: EditionView, { commitDay, afterwards }: Frozen): string {
  if (afterwards === null || date === null) return commitDay.text;
  return `${commitDay.text} (${edition.afterwards(date.text, afterwards.text)})`;
}

export function chainedText({ edition }: Voice, { previous, after }: Frozen): string {
  if (previous === null) return edition.first;
  return after.length === 0 ? previous : `${previous} (${edition.notByDate(after)})`;
}

/** In a list, the day of the commit, with a word where that is after the edition's date. */
export function commitText({ edition }: Voice, { frozen }: EditionView): string {
  if (frozen === null) return "";
  return frozen.afterwards === null ? frozen.commitDay.text : `${frozen.commitDay.text} (${edition.late})`;
}
