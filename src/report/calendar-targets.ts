/** Due dates of targets, step by step, and what of baselines and targets is to be clarified by when. */
import { whoClarifies } from "../evaluate/gaps/who.js";
import { openItems } from "../check/open-items.js";
import type { Measure } from "../model/plan.js";
import type { Progress, ResolvedTarget, Status } from "../model/progress.js";
import { groupBy } from "./attended.js";
import { isSettled, targetsOf } from "./calendar-due.js";
import { standing } from "./calendar-figures.js";
import type { Standing } from "./calendar-figures.js";
import { datedEntry, dueBy, isAssumed, stateBy } from "./calendar-ground.js";
import type { Found, Ground } from "./calendar-ground.js";
import type { About } from "./calendar-view.js";
import { asked, suppliers } from "./calendar-who.js";
import { targetText } from "./status-values.js";

function verdictOn({ target }: ResolvedTarget, { steps, target: current, status }: Progress): Status | null {
  const step = steps.find((each) => each.target.target === target);
  return step?.status ?? (current?.target === target ? status : null);
}

function targetEntry(ground: Ground, of: Standing, resolved: ResolvedTarget, measure: Measure): Found[] {
  const { lookup } = ground;
  const when = dueBy(lookup, resolved.due ?? undefined);
  if (when === null) return [];
  // the figure for a due period that is over is asked of its source, in an entry of its own
  const over = when.end < lookup.asOf;
  const measured = over && isSettled(resolved, of.progress);
  const state = stateBy(lookup, when, measured, "passed");
  const about: About = {
    kind: "target",
    text: targetText(lookup, measure, resolved.target, resolved.value),
    measured: resolved.target.kind === "words" ? null : measured,
    verdict: measured ? verdictOn(resolved, of.progress) : null,
  };
  const set = resolved.target.set === undefined ? "" : `/${resolved.target.set}`;
  const key = `${of.item.id}/${when.period.period}${set}`;
  const assumed = isAssumed(resolved.target, "due");
  return [datedEntry(when, { key, about, item: of.concern, state, assumed }, suppliers(lookup, of.item.source))];
}

/** Each step of each measure that holds on the as-of date. */
export function targets(ground: Ground): Found[] {
  return standing(ground).flatMap((of) =>
    targetsOf(ground, of.item, of.progress).flatMap((each) => targetEntry(ground, of, each, of.item.measure)),
  );
}

/** Baselines and targets to be clarified; those of one measure by one day stand together. */
export function clarifications(ground: Ground): Found[] {
  const { lookup, scene } = ground;
  return standing(ground).flatMap((of) => {
    const open = openItems(of.item.measure).filter(({ decideBy }) => decideBy !== undefined);
    return groupBy(open, ({ decideBy }) => decideBy ?? "").flatMap(([by, items], at) => {
      const when = dueBy(lookup, by);
      if (when === null) return [];
      const what = [...new Set(items.map((each) => each.what))];
      const node = items[0]?.node;
      const text = node?.kind === "dependent" ? node.waits_for : node?.text;
      const about: About = { kind: "clarification", what, text: lookup.sayIf(text) };
      const who = asked(
        ground,
        what.flatMap((each) => whoClarifies(scene, each, of.item.source)),
      );
      // the day is no part of the name, so that it is the same when the day is moved
      const key = [of.item.id, what.join("+"), ...(at === 0 ? [] : [at + 1])].join("/");
      const assumed = items.some((each) => isAssumed(each.node, "decide_by"));
      const state = stateBy(lookup, when, false, "overdue");
      return [datedEntry(when, { key, about, item: of.concern, state, assumed }, who)];
    });
  });
}
