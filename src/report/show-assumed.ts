/** A measure as it would be under assumptions: what each one asks for, and how the verdict stood before. */
import { judge } from "../evaluate/judge.js";
import type { MeasureItem } from "../evaluate/items.js";
import { spanOf } from "../evaluate/period.js";
import type { Observation } from "../model/plan.js";
import { bestPace } from "./show-ahead.js";
import { type Assumed, optionsFor } from "./show-assume.js";
import { monthsUnder } from "./show-printed.js";
import type { Scene } from "./show-scene.js";
import type { At } from "./show-steps.js";
import { type Told, atOf, figureText, seen, targetSaid, toldOf } from "./show-told.js";
import type { AssumedView, Printed } from "./show-view.js";

/** The same scene on another day, with one measure as it would be. */
export function supposed(scene: Scene, item: MeasureItem, assumed: Assumed): Told {
  const lookup = { ...scene.lookup, asOf: assumed.asOf };
  const { measure, observations } = assumed;
  const progress = judge(measure, optionsFor(scene.evaluation, lookup, item, assumed.asOf));
  return toldOf({ ...scene, lookup, asOf: assumed.asOf }, { ...item, measure }, progress, observations);
}

/** The pace that an assumed figure asks for, a year from the figure before it, and the months behind it. */
function paceTo(told: Told, real: Told, observation: Observation): { pace: Printed | null; span: Printed | null } {
  const { print, progress, lookup } = told;
  const { baseline, baselineComparable, series } = real.progress;
  const point = progress.series.find((each) => each.observation === observation);
  const before = series.filter(({ end }) => point !== undefined && end < point.end).at(-1);
  const start = before ?? (baselineComparable ? baseline : null);
  const isPaced = point?.bound === null && start?.bound === null && start.time !== null && point.time > start.time;
  if (!isPaced) return { pace: null, span: null };
  const years = point.time - start.time;
  const best = bestPace(real);
  const pace = (seen(real, point.value) - seen(real, start.value)) / years;
  return {
    pace: print.change(pace, best === null ? [] : [best.pace]),
    span: monthsUnder(lookup.wording, years),
  };
}

/** The official figure of the same period, which the assumed one stands instead of. */
function replacedBy(real: Told, { period }: Observation): string | null {
  const end = spanOf(period)?.end;
  const value = real.progress.series.find((each) => each.end === end)?.observation.value;
  return value === undefined ? null : figureText(real, value);
}

/** Official figures of a part of the assumed period: they stand, and the assumed one comes after them. */
function besides(real: Told, { period }: Observation): At[] {
  const span = spanOf(period);
  if (span === null) return [];
  return real.progress.series
    .filter(({ end }) => end >= span.start && end < span.end)
    .map((point) => atOf(real, point));
}

/** How the verdict stood before anything was assumed, and what each assumption asks for. */
export function assumedView(told: Told, real: Told, { observations, targets, asOf }: Assumed): AssumedView {
  const { lookup } = told;
  return {
    observations: observations.map((observation) => ({
      period: lookup.period(observation.period),
      text: observation.value === undefined ? "" : figureText(told, observation.value),
      ...paceTo(told, real, observation),
      replaces: replacedBy(real, observation),
      beside: besides(real, observation),
    })),
    targets: targets.map(({ target, replaces }) => ({
      due: lookup.period(target.due ?? ""),
      text: targetSaid(told, target, null).text,
      replaces: replaces === null ? null : targetSaid(real, replaces, null).text,
    })),
    asOf: lookup.period(asOf),
    before: {
      asOf: lookup.period(real.scene.asOf),
      status: real.progress.status,
      flags: real.progress.flags,
      latest: real.view.latest.text,
      target: real.view.target.text,
      due: real.view.target.due,
    },
  };
}
