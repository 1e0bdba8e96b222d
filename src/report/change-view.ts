/** An event as a reader meets it: names and wording in the asked language, values as figures, the decision behind it. */
import { entriesOf, type PlanIndex } from "../evaluate/items.js";
import { parseChange } from "../evaluate/value.js";
import type { ChangeEvent, EventKind, Leaf, TargetEffect } from "../model/change.js";
import type { Decision, Measure, MeetingFile, Plan } from "../model/plan.js";
import { lookupIn, type Lookup } from "./lookup.js";
import { publishedText } from "./status-figure.js";
import type { Named, Passage, PeriodView } from "./view.js";
import type { Wording } from "./wording.js";

/** What a body said, and whether it stands. */
export interface DecisionView {
  readonly id: string;
  /** null: the plan has no such decision. */
  readonly text: Passage | null;
  readonly kind: Decision["kind"] | null;
  readonly adopted: boolean;
  readonly body: Named | null;
  readonly meeting: string | null;
  readonly date: PeriodView | null;
}

/** A value before or after: as written, and as it is shown. null: there was none. */
export interface ValueView {
  readonly value: Leaf;
  readonly text: string;
}

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
  /** The reference period of a figure, or the key of the list's member that changed. */
  readonly member: string | null;
  readonly decision: DecisionView | null;
  readonly reason: Passage | null;
  /** Other items it is about. */
  readonly about: readonly string[];
  readonly within: string | null;
  readonly changes: ChangeEvent["changes"];
}

/** The plan that names and wording are taken from: the latest there is. */
export interface ChangeGround {
  readonly lookup: Lookup;
  readonly decision: (id: string) => DecisionView;
  readonly measure: (id: string) => Measure | null;
}

export function decisionsIn(plan: Plan): ReadonlyMap<string, { decision: Decision; meeting: MeetingFile }> {
  const found = new Map<string, { decision: Decision; meeting: MeetingFile }>();
  for (const { content } of entriesOf(plan, "meeting"))
    for (const decision of content.decisions ?? [])
      if (!found.has(decision.id)) found.set(decision.id, { decision, meeting: content });
  return found;
}

export function changeGround(plan: Plan, index: PlanIndex, asOf: string, wording: Wording): ChangeGround {
  const lookup = lookupIn(plan, index, asOf, wording);
  const decisions = decisionsIn(plan);
  const measures = new Map(index.measures.map(({ id, measure }) => [id, measure] as const));
  return {
    lookup,
    measure: (id) => measures.get(id) ?? null,
    decision: (id) => {
      const found = decisions.get(id);
      const none = { id, text: null, kind: null, adopted: false, body: null, meeting: null, date: null };
      if (found === undefined) return none;
      const { decision, meeting } = found;
      return {
        ...{ id, text: lookup.say(decision.text), kind: decision.kind, adopted: decision.state !== "proposed" },
        ...{ body: lookup.named(meeting.body), meeting: meeting.id },
        date: lookup.period(meeting.date),
      };
    },
  };
}

const figures: ReadonlySet<string> = new Set(["targets", "observations", "baseline"]);

/** Days and periods are told as such; figures with their unit; all else as written. */
function valueView(ground: ChangeGround, event: ChangeEvent, value: Leaf | undefined): ValueView | null {
  if (value === undefined) return null;
  const { lookup } = ground;
  const written = { value, text: value === null ? "null" : String(value) };
  if (typeof value === "boolean" || value === null) return written;
  if (event.kind === "milestone_moved") return { value, text: lookup.period(String(value)).text };
  if (!figures.has(event.field) || parseChange(String(value))?.relative === true) return written;
  const measure = ground.measure(event.item);
  return measure === null ? written : { value, text: publishedText(lookup.wording, measure, value) };
}

/** "2022" of `1.3/observations[2022@survey]/value`. */
function memberOf({ address }: ChangeEvent): string | null {
  const key = /\[([^\]]*)\][^[]*$/.exec(address)?.[1]?.split("@")[0];
  return key === undefined || key === "" ? null : decodeURIComponent(key.replace(/%(?![0-9A-Fa-f]{2})/g, "%25"));
}

/** One event in words and figures. */
export function changeView(ground: ChangeGround, event: ChangeEvent): ChangeView {
  const { kind, item, itemKind, number, name, address, field, unit, effect, due, reason, about, within, changes } =
    event;
  const { lookup } = ground;
  const period = (of: string | null): PeriodView | null => (of === null ? null : lookup.period(of));
  return {
    ...{ kind, item, itemKind, number, address, field, effect, about, within, changes },
    name: name === null ? null : lookup.say(name),
    old: valueView(ground, event, event.old),
    new: valueView(ground, event, event.new),
    unit: unit === null ? null : lookup.say(unit),
    due: due === null ? null : { old: period(due.old), new: period(due.new) },
    member: memberOf(event),
    decision: event.decision === null ? null : ground.decision(event.decision),
    reason: reason === null ? null : lookup.say(reason),
  };
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

const naturally = new Intl.Collator("en", { numeric: true });

/** By consequence: targets loosened before targets tightened, figures corrected before figures added; then by number. */
export function inOrder<T extends Pick<ChangeView, "kind" | "effect" | "number" | "address">>(
  events: readonly T[],
): T[] {
  return [...events].sort(
    (one, other) =>
      byConsequence.indexOf(one.kind) - byConsequence.indexOf(other.kind) ||
      targetsFirst.indexOf(one.effect) - targetsFirst.indexOf(other.effect) ||
      naturally.compare(one.number, other.number) ||
      (one.address < other.address ? -1 : one.address > other.address ? 1 : 0),
  );
}
