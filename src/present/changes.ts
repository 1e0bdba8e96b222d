/** A change on one line: the item, what happened, by whose authority, why. */
import type { EventKind, TargetEffect } from "../model/change.js";
import { tellsNumber } from "../report/change-ground.js";
import type { Status } from "../model/progress.js";
import type { ChangeView } from "../report/change-view.js";
import type { StatusMove } from "../report/diff.js";
import type { Alongside, LoggedChange } from "../report/log.js";
import { oneLine } from "./clean.js";
import type { Catalogue } from "./lang/catalogue.js";
import type { ChangeWords } from "./lang/changes.js";
import { marksFor } from "./marks.js";
import type { Part } from "./page.js";
import { said } from "./screen.js";

export interface ChangeVoice {
  readonly words: Catalogue;
  readonly changes: ChangeWords;
}

/** A verdict, or why there is none on that side. */
export function verdictText({ words, changes }: ChangeVoice, { leftOut }: StatusMove, status: Status | null): string {
  if (status !== null) return `${marksFor(false).verdict[status]} ${words.status[status]}`;
  return leftOut ? changes.diff.leftOut : changes.diff.absent;
}

/** A value longer than this is told by its beginning: JSON has the whole. */
const LONG = 120;

export function shortened(text: string): string {
  const line = oneLine(text);
  return line.length <= LONG ? line : `${line.slice(0, LONG - 1).trimEnd()}…`;
}

/** "1.3 Access to digital health services"; what has no name of its own is told by its kind and id. */
function itemText({ words, changes }: ChangeVoice, change: ChangeView): string {
  const { number, name, item, itemKind, parent } = change;
  const kind = changes.itemKinds[itemKind] ?? itemKind;
  if (itemKind === "manifest") return `${kind} ${oneLine(number)}`;
  if (named.has(itemKind)) {
    const text = name === null ? "" : ` ${changes.quoted(shortened(said(words, name)))}`;
    return `${kind} ${oneLine(item)}${text}`;
  }
  if (name === null) return itemKind === item ? kind : `${kind} ${oneLine(item).replace(`${itemKind}-`, "")}`;
  const whole = shortened(said(words, name));
  const own = tellsNumber(number) && !dated.has(itemKind) ? `${oneLine(number)} ${whole}` : whole;
  return parent === null ? own : `${own} (${shortened(said(words, parent))})`;
}

/** What is called by its kind as well, since its name is a whole sentence. */
const named: ReadonlySet<string> = new Set(["decision", "follow_up", "recommendation"]);
/** What has its year or its date in its name. */
const dated: ReadonlySet<string> = new Set(["meeting", "edition", "background", "source", "organisation", "codelist"]);

const owesDecision: ReadonlySet<EventKind> = new Set(["re_targeted", "re_based"]);
const free: ReadonlySet<TargetEffect | null> = new Set(["set", "unchanged"]);

/** Whether a reader would ask by whose authority: a target or baseline that was moved, and not only put in where none was. */
const wantsAuthority = ({ kind, effect, fills }: Pick<ChangeView, "kind" | "effect" | "fills">): boolean =>
  owesDecision.has(kind) && !free.has(effect) && fills !== true;

/** The decision behind it, that there is none where one is owed, what kind of revision it is, and the reason. */
export function authorityTexts(
  { words, changes }: ChangeVoice,
  change: Pick<ChangeView, "kind" | "effect" | "decision" | "reason" | "revision" | "fills">,
): string[] {
  const { decision, reason, revision } = change;
  const by = decision === null ? (wantsAuthority(change) ? [changes.without] : []) : [oneLine(changes.by(decision))];
  return [
    ...by,
    ...(revision === undefined ? [] : [changes.revision(revision)]),
    ...(reason === null ? [] : [changes.because(shortened(said(words, reason)).replace(/(?<!\.)\.$/, ""))]),
  ];
}

/** Long values are cut: a line is for reading, and JSON has the whole. */
function cut(change: ChangeView): ChangeView {
  const { old: before, new: after, parts } = change;
  const short = (value: ChangeView["old"]): ChangeView["old"] =>
    value === null ? null : { ...value, text: shortened(value.text) };
  const cutParts = parts.map((part) => ({ ...part, old: short(part.old), new: short(part.new) }));
  return { ...change, old: short(before), new: short(after), parts: cutParts };
}

/** A decision that came is a sentence of its own. */
const isNewDecision = ({ kind, changes }: ChangeView): boolean =>
  kind === "decision" && changes.every(({ old: before }) => before === undefined);

const isKnown = (decision: ChangeView["decision"]): decision is NonNullable<ChangeView["decision"]> =>
  decision !== null && decision.text !== null;

function decidedText({ changes }: ChangeVoice, { decision, item, name, about }: ChangeView): string {
  const unknown = { id: item, text: name, kind: null, adopted: true, body: null, meeting: null, date: null };
  return oneLine(
    changes.decided(
      isKnown(decision) ? decision : unknown,
      about.map((each) => each.name.text),
    ),
  );
}

/** "1.3 Access …: target for 2025 loosened: 83 % → 80 %" */
export const sentenceOf = (voice: ChangeVoice, change: ChangeView): string =>
  isNewDecision(change)
    ? decidedText(voice, change)
    : `${itemText(voice, change)}: ${oneLine(voice.changes.sentence(cut(change)))}`;

/** The sentence with its authority and reason. */
export const changeText = (voice: ChangeVoice, change: ChangeView): string =>
  [sentenceOf(voice, change), ...(change.kind === "decision" ? [] : authorityTexts(voice, change))].join("; ");

/** More than so many that came at once are told by how many there are of each kind. */
const CROWD = 10;

/** One line for each change, and one for a crowd that came or went at once. */
export function changeLines<T extends ChangeView>(
  voice: ChangeVoice,
  all: readonly T[],
  line: (change: T) => string,
): string[] {
  const { changes } = voice;
  const crowds = (["added", "removed"] as const).flatMap((kind) => {
    const crowd = all.filter((change) => change.kind === kind && change.field === "");
    return crowd.length > CROWD ? [{ kind, crowd }] : [];
  });
  const inCrowd = new Set(crowds.flatMap(({ crowd }) => crowd));
  const summed = crowds.map(({ kind, crowd }) => {
    const kinds = new Map<string, number>();
    for (const { itemKind } of crowd) kinds.set(itemKind, (kinds.get(itemKind) ?? 0) + 1);
    const named = [...kinds].map(([name, count]) => [changes.itemKinds[name] ?? name, count] as const);
    return changes.crowd(kind, crowd.length, named);
  });
  return [...summed, ...all.filter((change) => !inCrowd.has(change)).map(line)];
}

/** What a history adds: made while the file could not be read, in a merge, only on a branch, first published when. */
export function historyTexts({ changes }: ChangeVoice, { evil, branch, edition, between }: LoggedChange): string[] {
  return [
    ...(between === null ? [] : [oneLine(changes.between(between))]),
    ...(evil ? [changes.evil] : []),
    ...(branch ? [changes.onBranch] : []),
    ...(edition === null ? [] : [changes.firstIn(oneLine(edition))]),
  ];
}

export const loggedText = (voice: ChangeVoice, change: LoggedChange): string =>
  [changeText(voice, change), ...historyTexts(voice, change)].join("; ");

/** What was folded: by how many in words, and one by one where the format can open it; nothing when nothing was. */
export function foldedParts(
  voice: ChangeVoice,
  folded: readonly ChangeView[],
  opens: boolean,
  alongside?: Alongside,
): Part[] {
  const count = folded.length + (alongside?.count ?? 0);
  if (count === 0) return [];
  const editorial = folded.filter(({ kind }) => kind === "editorial").length;
  const { changes } = voice;
  const summary = changes.folded(editorial, count - editorial);
  if (!opens) return [{ type: "folded", summary: `${summary}: ${changes.foldedHint}`, items: [] }];
  const items = [...folded, ...(alongside?.told() ?? [])].map((change) => sentenceOf(voice, change));
  return [{ type: "folded", summary, items }];
}
