/** An event as a reader meets it: names and wording in the asked language, values as figures, the decision behind it. */
import type { ChangeEvent, EventKind, TargetEffect } from "../model/change.js";
import type { ChangeGround, DecisionView } from "./change-ground.js";
import {
  type ChangedMember,
  memberOf,
  type PartView,
  partsOf,
  placeOf,
  type ValueView,
  valueView,
} from "./change-values.js";
import type { Named, Passage, PeriodView } from "./view.js";

export interface ChangeView {
  readonly kind: EventKind;
  readonly item: string;
  readonly itemKind: string;
  readonly number: string;
  readonly name: Passage | null;
  readonly address: string;
  readonly field: string;
  readonly old: ValueView | null;
  readonly new: ValueView | null;
  readonly unit: Passage | null;
  readonly effect: TargetEffect | null;
  readonly due: { readonly old: PeriodView | null; readonly new: PeriodView | null } | null;
  /** The reference period of a figure, or another member of a list that the change is about. */
  readonly member: ChangedMember | null;
  /** Keys that lead from there to the value that says most: `behind` of the parameters of the method. */
  readonly place: readonly string[];
  /** The values that differ, for a change that one value does not tell. */
  readonly parts: readonly PartView[];
  readonly decision: DecisionView | null;
  readonly reason: Passage | null;
  /** Of a figure that became another: the kind of revision; null: it says none. Absent where nothing was revised. */
  readonly revision?: string | null;
  /** A baseline, method or definition that only filled in a blank; absent for all else. */
  readonly fills?: true;
  /** Other items it is about. */
  readonly about: readonly Named[];
  /** What a milestone stands in. */
  readonly parent: Passage | null;
  readonly within: string | null;
  readonly changes: ChangeEvent["changes"];
}

const aboutOf = (ground: ChangeGround, { about }: ChangeEvent): Named[] =>
  about.map((id) => ({ id, name: ground.label(id) ?? { text: id, lang: ground.lookup.wording.lang } }));

/** What not every answer tells is worked out when it is asked for: a long history has tens of thousands of these. */
export function changeView(ground: ChangeGround, event: ChangeEvent): ChangeView {
  const { itemKind, name, unit, due, reason, decision, revision, fills } = event;
  const { lookup } = ground;
  const period = (of: string | null): PeriodView | null => (of === null ? null : lookup.period(of));
  const parent = itemKind === "milestone" ? ground.parent(event.item) : null;
  const view: ChangeView = {
    kind: event.kind,
    item: event.item,
    itemKind,
    number: event.number,
    address: event.address,
    field: event.field,
    effect: event.effect,
    within: event.within,
    changes: event.changes,
    name: name === null ? null : lookup.say(name),
    old: valueView(ground, event, event.address, event.old),
    new: valueView(ground, event, event.address, event.new),
    unit: unit === null ? null : lookup.say(unit),
    due: due === null ? null : { old: period(due.old), new: period(due.new) },
    member: memberOf(ground, event),
    get place() {
      return placeOf(event);
    },
    get parts() {
      return partsOf(ground, event);
    },
    decision: decision === null ? null : ground.decision(decision),
    reason: reason === null ? null : lookup.say(reason),
    about: aboutOf(ground, event),
    parent: parent === null ? null : ground.label(parent),
  };
  if (revision === undefined && fills === undefined) return view;
  return Object.assign(view, revision === undefined ? {} : { revision }, fills === undefined ? {} : { fills });
}

/** What matters most comes first. */
export const byConsequence: readonly EventKind[] = [
  ...(["re_targeted", "re_based", "revised", "removed", "lifecycle", "rule", "decision"] as const),
  ...(["status_reported", "milestone_moved", "new_observation", "assessed", "follow_up"] as const),
  ...(["added", "moved", "renumbered", "responsibility", "changed", "unreadable", "editorial"] as const),
];

const targetsFirst: readonly (TargetEffect | null)[] = [
  ...(["loosened", "dropped", "mixed", "unknown", "tightened", "set", "unchanged"] as const),
  null,
];

/** Wording, and all that came or went with what it stands in: told by a count, and one by one when asked for. */
export const isFolded = ({ kind, within }: ChangeView): boolean => kind === "editorial" || within !== null;

/** A measure that answers to its indicator's id comes and goes with it: one line tells of both. */
function isTwin(change: ChangeView, all: readonly ChangeView[]): boolean {
  const { kind, item, itemKind, field } = change;
  if (itemKind !== "measure" || field !== "" || (kind !== "added" && kind !== "removed")) return false;
  return all.some((other) => other.itemKind === "indicator" && other.item === item && other.kind === kind);
}

/** What is told one by one, and what by a count. */
export function foldedApart<T extends ChangeView>(all: readonly T[], fold: (change: T) => boolean) {
  const isAside = (change: T): boolean => fold(change) || isTwin(change, all);
  return { told: all.filter((change) => !isAside(change)), folded: all.filter(isAside) };
}

const naturally = new Intl.Collator("en", { numeric: true });

/** By consequence: targets loosened before targets tightened, figures corrected before figures added; then by number. */
export function inOrder<T extends Pick<ChangeView, "kind" | "effect" | "number" | "address">>(
  events: readonly T[],
): T[] {
  return [...events].sort(
    (one, other) =>
      byConsequence.indexOf(one.kind) - byConsequence.indexOf(other.kind) ||
      targetsFirst.indexOf(one.effect) - targetsFirst.indexOf(other.effect) ||
      (one.number === other.number ? 0 : naturally.compare(one.number, other.number)) ||
      (one.address < other.address ? -1 : one.address > other.address ? 1 : 0),
  );
}
