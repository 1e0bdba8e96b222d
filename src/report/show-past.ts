/** Everything whose day has come: steps with their final verdicts, superseded targets, deadlines and clarifications. */
import { isUnconfirmed } from "../evaluate/steps.js";
import type { PlannedDevelopment, Target, TargetDependent, TargetPending } from "../model/plan.js";
import type { ResolvedTarget, SeriesPoint, Status } from "../model/progress.js";
import { hasPassed } from "./ages.js";
import { refs } from "./show-scene.js";
import type { PastView } from "./show-steps.js";
import { type Told, atOf, targetSaid } from "./show-told.js";
import type { Passage } from "./view.js";

const nothing = {
  status: null,
  unconfirmed: false,
  settledBy: null,
  state: null,
  owner: null,
  superseded: null,
} as const;

function supersession({ scene, lookup }: Told, { superseded }: Target): PastView["superseded"] {
  if (superseded === undefined) return null;
  const { since, reason, decision } = superseded;
  const [ref] = refs(scene, decision === undefined ? [] : [decision]);
  return { since: lookup.period(since), reason: lookup.sayIf(reason), decision: ref ?? null };
}

interface Judged {
  readonly target: ResolvedTarget;
  readonly status: Status;
  readonly settledBy: SeriesPoint | null;
  readonly superseded: boolean;
}

function judged(told: Told, verdict: Judged): PastView {
  const { target, status, settledBy, superseded } = verdict;
  const { lookup } = told;
  return {
    ...nothing,
    kind: superseded ? "superseded" : "step",
    what: "target",
    text: targetSaid(told, target.target, target.value),
    due: target.due === null ? null : lookup.period(target.due),
    status,
    unconfirmed: isUnconfirmed(verdict, lookup.asOf),
    settledBy: settledBy === null ? null : atOf(told, settledBy),
    superseded: superseded ? supersession(told, target.target) : null,
  };
}

/** Steps and superseded targets as they were judged, and the active one once its due period has passed. */
function steps(told: Told): PastView[] {
  const { progress, lookup } = told;
  const { target, status, settledBy } = progress;
  const isOver = target?.end !== undefined && target.end !== null && target.end < lookup.asOf;
  const last = isOver && told.aim !== null ? [{ target, status, settledBy, superseded: false }] : [];
  return [...progress.steps, ...last]
    .sort((a, b) => Number(a.superseded) - Number(b.superseded))
    .map((each) => judged(told, each));
}

/** Deadlines of targets that no number can be computed for: nothing can tell whether they were kept. */
function deadlines(told: Told): PastView[] {
  const { item, lookup, progress } = told;
  const open = (item.measure.targets ?? []).filter(
    (target) => target.due !== undefined && hasPassed(target.due, lookup.asOf) && target.superseded === undefined,
  );
  const computed = new Set([...progress.steps.map(({ target }) => target.target), progress.target?.target]);
  return open
    .filter((target) => !computed.has(target))
    .map((target) => ({
      ...nothing,
      kind: "deadline",
      what: "target",
      text: targetSaid(told, target, null),
      due: target.due === undefined ? null : lookup.period(target.due),
    }));
}

/** Baselines and targets that were to be clarified by now. */
function clarifications(told: Told): PastView[] {
  const { item, lookup } = told;
  // in the plan's own words: "to be settled by March" would only say the date once more
  const said = (target: TargetPending | TargetDependent): Passage =>
    lookup.sayIf(target.kind === "pending" ? target.text : target.waits_for) ?? targetSaid(told, target, null);
  const { baseline, targets = [] } = item.measure;
  const waiting = targets.flatMap((target) =>
    (target.kind === "pending" || target.kind === "dependent") && target.superseded === undefined
      ? [{ what: "target" as const, by: target.decide_by, text: said(target) }]
      : [],
  );
  const first =
    baseline?.kind === "pending"
      ? [{ what: "baseline" as const, by: baseline.decide_by, text: lookup.say(baseline.text) }]
      : [];
  return [...first, ...waiting].flatMap(({ what, by, text }) =>
    by !== undefined && hasPassed(by, lookup.asOf)
      ? [{ ...nothing, kind: "clarification" as const, what, text, due: lookup.period(by), state: "open" as const }]
      : [],
  );
}

/** Developments of the measure and its indicator whose date has passed. */
function developments({ item, lookup }: Told): PastView[] {
  const planned: PlannedDevelopment[] = [...(item.measure.planned ?? []), ...(item.indicator.planned ?? [])];
  return planned.flatMap(({ due, state = "open", text, owner }) => {
    if (due === undefined || !hasPassed(due, lookup.asOf)) return [];
    const who: Passage | null = owner === undefined ? null : lookup.actor(owner).name;
    return [
      {
        ...nothing,
        kind: "clarification" as const,
        what: "planned" as const,
        text: lookup.say(text),
        due: lookup.period(due),
        state,
        owner: who,
      },
    ];
  });
}

export function pastViews(told: Told): PastView[] {
  return [...steps(told), ...deadlines(told), ...clarifications(told), ...developments(told)];
}
