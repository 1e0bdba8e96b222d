/** Targets of the year: those that fell due, and those that were moved, dropped or set, with the decisions behind. */
import type { LifecycleEntry, Measure, Target } from "../../model/plan.js";
import { spanOf } from "../../evaluate/period.js";
import type { Status } from "../../model/progress.js";
import type { ChangeGround } from "../change-ground.js";
import { changeView, inOrder } from "../change-view.js";
import type { Numbered } from "../gaps-view.js";
import { targetText } from "../status-values.js";
import { baseOf } from "./base.js";
import type { DocumentInput } from "./document.js";
import { numberedAll } from "./objective-parts.js";
import { isIn, type ReviewGround } from "./review-ground.js";
import type { EndedView, TargetDue, TargetMoved, TargetText, TargetsView } from "./review-view.js";

function dueIn(input: DocumentInput, year: string): TargetDue[] {
  const filter = { kinds: ["target" as const], owners: [] };
  const { entries } = baseOf(input).calendar(`${year}-01-01`, `${year}-12-31`)(filter);
  return entries.flatMap(({ about, item: { id, number, name }, period, end }): TargetDue[] => {
    if (about.kind !== "target" || end > input.evaluation.asOf) return [];
    const { text, measured, verdict } = about;
    const outcome = measured === null ? "words" : measured ? outcomeOf(verdict) : "unmeasured";
    return [{ item: { id, number, name }, due: period, text, outcome, verdict }];
  });
}

/** What a figure made of a target: one that has come need not tell, as over a break. */
function outcomeOf(verdict: Status | null): TargetDue["outcome"] {
  if (verdict === "achieved") return "reached";
  if (verdict === "achieved_late") return "reached_late";
  return verdict === "missed" ? "missed" : "undecided";
}

function textOf({ lookup }: ChangeGround, measure: Measure, target: Target): TargetText {
  return { text: targetText(lookup, measure, target, null), due: sayIf(lookup.period, target.due) };
}

const sayIf = <T>(say: (given: string) => T, given: string | undefined): T | null =>
  given === undefined ? null : say(given);

const decisionOf = (target: Target): string | undefined => ("decision" in target ? target.decision : undefined);

/** What took the place of a target that no longer holds: what was set when it ended, else the next for the same due date. */
function successor(all: readonly Target[], ended: Target): Target | null {
  const since = spanOf(ended.superseded?.since);
  const others = all.filter((each) => each !== ended);
  const setThen = others.filter(({ set }) => {
    const span = spanOf(set);
    return span !== null && since !== null && span.start <= since.end && since.start <= span.end;
  });
  const sameDue = others.filter(({ due, superseded }) => due === ended.due && superseded === undefined);
  return setThen.find(({ due }) => due === ended.due) ?? setThen[0] ?? sameDue[0] ?? null;
}

interface Own {
  readonly ground: ChangeGround;
  readonly item: Numbered;
  readonly measure: Measure;
  readonly year: string;
}

function movedOf({ ground, item, measure, year }: Own): TargetMoved[] {
  const { lookup } = ground;
  const targets = measure.targets ?? [];
  const taken = new Set<Target>();
  const moved = targets.flatMap((target): TargetMoved[] => {
    const { superseded } = target;
    if (superseded === undefined || !isIn(year, superseded.since)) return [];
    const next = successor(targets, target);
    if (next !== null) taken.add(next);
    const decision = superseded.decision ?? (next === null ? undefined : decisionOf(next));
    return [
      {
        ...{ item, change: next === null ? "dropped" : "moved", on: lookup.period(superseded.since) },
        ...{ old: textOf(ground, measure, target), new: next === null ? null : textOf(ground, measure, next) },
        reason: lookup.sayIf(superseded.reason),
        decision: sayIf(ground.decision, decision),
      },
    ];
  });
  const set = targets.flatMap((target): TargetMoved[] => {
    if (target.set === undefined || !isIn(year, target.set) || taken.has(target)) return [];
    return [
      {
        ...{ item, change: "set", on: lookup.period(target.set), old: null, new: textOf(ground, measure, target) },
        ...{ reason: null, decision: sayIf(ground.decision, decisionOf(target)) },
      },
    ];
  });
  return [...moved, ...set];
}

const ending: readonly LifecycleEntry["state"][] = ["suspended", "replaced", "retired"];

function endedIn({ index }: DocumentInput, ground: ChangeGround, year: string): EndedView[] {
  const { lookup } = ground;
  return index.items.flatMap(({ id, node }) => {
    const lifecycle = "lifecycle" in node ? (node.lifecycle as readonly LifecycleEntry[]) : []; // as every kind has it
    return lifecycle.flatMap(({ state, from, reason, decision }): EndedView[] => {
      const [item] = numberedAll({ lookup, index }, [id]);
      if (!ending.includes(state) || !isIn(year, from) || item === undefined) return [];
      const said = { reason: lookup.sayIf(reason), decision: sayIf(ground.decision, decision) };
      return [{ item, state: state as EndedView["state"], from: lookup.period(from), ...said }]; // one of `ending`
    });
  });
}

/** Moves of targets that git shows, of measures of which the plan itself records none in the year. */
function unrecordedIn({ then }: ReviewGround, ground: ChangeGround, told: ReadonlySet<string>) {
  const still: readonly (string | null)[] = ["set", "unchanged", null];
  const events = (then?.events ?? []).filter(
    ({ kind, effect, item, old }) =>
      kind === "re_targeted" && !still.includes(effect) && old !== undefined && !told.has(item),
  );
  return inOrder(events.map((event) => changeView(ground, event)));
}

export function targetsView(input: DocumentInput, review: ReviewGround): TargetsView {
  const { index } = input;
  const ground = baseOf(input).change();
  const { year } = review;
  const moved = index.measures.flatMap(({ id, number, measure, indicator }) => {
    const item = { id, number, name: ground.lookup.say(measure.name ?? indicator.name) };
    return movedOf({ ground, item, measure, year });
  });
  const due = dueIn(input, year);
  return {
    due: due.filter(({ outcome }) => outcome !== "unmeasured"),
    unmeasured: due.filter(({ outcome }) => outcome === "unmeasured"),
    ...{ moved, ended: endedIn(input, ground, year) },
    unrecorded: unrecordedIn(review, ground, new Set(moved.map(({ item }) => item.id))),
  };
}
