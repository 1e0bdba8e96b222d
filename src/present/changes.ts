/** A change on one line: the item, what happened, by whose authority, why. */
import type { EventKind, TargetEffect } from "../model/change.js";
import type { ChangeView } from "../report/change-view.js";
import type { LoggedChange } from "../report/log.js";
import { oneLine } from "./clean.js";
import type { Catalogue } from "./lang/catalogue.js";
import type { ChangeWords } from "./lang/changes.js";
import { said } from "./screen.js";

export interface ChangeVoice {
  readonly words: Catalogue;
  readonly changes: ChangeWords;
}

/** A value longer than this is told by its beginning: JSON has the whole. */
const LONG = 120;

export function shortened(text: string): string {
  const line = oneLine(text);
  return line.length <= LONG ? line : `${line.slice(0, LONG - 1).trimEnd()}…`;
}

/** Ids that are numbers or close to them are told; made-up ones are not. */
const tellsNumber = (number: string): boolean => /\d/.test(number) && number.length <= 8;

/** "1.3 Access to digital health services"; what has no name of its own is told by its kind and id. */
export function itemText({ words, changes }: ChangeVoice, { number, name, item, itemKind }: ChangeView): string {
  if (name === null) {
    const kind = changes.itemKinds[itemKind] ?? itemKind;
    return itemKind === item ? kind : `${kind} ${oneLine(item)}`;
  }
  const named = shortened(said(words, name));
  return tellsNumber(number) ? `${oneLine(number)} ${named}` : named;
}

const owesDecision: ReadonlySet<EventKind> = new Set(["re_targeted", "re_based"]);
const free: ReadonlySet<TargetEffect | null> = new Set(["set", "unchanged"]);

/** Whether a reader would ask by whose authority: a target or baseline that was moved. */
const wantsAuthority = ({ kind, effect }: ChangeView): boolean => owesDecision.has(kind) && !free.has(effect);

/** The decision behind it, that there is none where one is owed, and the reason. */
export function authorityTexts({ words, changes }: ChangeVoice, change: ChangeView): string[] {
  const { decision, reason } = change;
  const by = decision === null ? (wantsAuthority(change) ? [changes.without] : []) : [oneLine(changes.by(decision))];
  return [...by, ...(reason === null ? [] : [changes.because(shortened(said(words, reason)))])];
}

/** Long values are cut: a line is for reading, and JSON has the whole. */
function cut(change: ChangeView): ChangeView {
  const { old: before, new: after } = change;
  const short = (value: ChangeView["old"]): ChangeView["old"] =>
    value === null ? null : { ...value, text: shortened(value.text) };
  return { ...change, old: short(before), new: short(after) };
}

/** "1.3 Access …: target for 2025 loosened: 83 % → 80 %" */
export const sentenceOf = (voice: ChangeVoice, change: ChangeView): string =>
  `${itemText(voice, change)}: ${oneLine(voice.changes.sentence(cut(change)))}`;

/** The sentence with its authority and reason. */
export const changeText = (voice: ChangeVoice, change: ChangeView): string =>
  [sentenceOf(voice, change), ...authorityTexts(voice, change)].join("; ");

/** What a history adds: made in a merge, only on a branch, the edition it was first published in. */
export function loggedText(voice: ChangeVoice, change: LoggedChange): string {
  const { changes } = voice;
  const more = [
    ...(change.evil ? [changes.evil] : []),
    ...(change.branch ? [changes.onBranch] : []),
    ...(change.edition === null ? [] : [changes.firstIn(oneLine(change.edition))]),
  ];
  return [changeText(voice, change), ...more].join("; ");
}

/** What was folded, in one sentence; null when nothing was. */
export function foldedText({ changes }: ChangeVoice, folded: readonly ChangeView[]): string | null {
  if (folded.length === 0) return null;
  const editorial = folded.filter(({ kind }) => kind === "editorial").length;
  return changes.folded(editorial, folded.length - editorial);
}
