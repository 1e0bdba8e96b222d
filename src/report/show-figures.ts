/** Every figure the plan holds of a measure, and what of it the chart draws. */
import { spanOf } from "../evaluate/period.js";
import { seriesOf } from "../evaluate/points.js";
import { parseValue } from "../evaluate/value.js";
import { timeOf } from "../evaluate/calendar.js";
import type { Observation } from "../model/plan.js";
import type { Assumed } from "./show-assume.js";
import { aimsHeld } from "./show-flags.js";
import type { ChartPoint, ChartView, FigureView } from "./show-view.js";
import { type Told, figureText } from "./show-told.js";

function standingOf(observation: Observation, assumed: Assumed | null): FigureView["standing"] {
  if (assumed?.observations.includes(observation) === true) return "assumed";
  return observation.standing ?? "official";
}

/** Why a figure of the plan is in no series; null for one that is, for a missing one and for a candidate. */
function unusedWhy(observation: Observation, isUsed: boolean, asOf: string): FigureView["unused"] {
  const { period, published, flags = [], missing, standing } = observation;
  if (isUsed || missing !== undefined || standing === "candidate") return null;
  if (flags.includes("forecast")) return "forecast";
  if ((spanOf(period)?.end ?? "") > asOf) return "later";
  return published !== undefined && published > asOf ? "unpublished" : "replaced";
}

/** All figures in order of time, the ones that are not used among them. */
export function figureViews(told: Told, assumed: Assumed | null): FigureView[] {
  const { item, lookup, progress } = told;
  const { measure } = item;
  const used = new Set(progress.series.map(({ observation }) => observation));
  const end = ({ period }: Observation): string => spanOf(period)?.end ?? period;
  const sorted = [...(measure.observations ?? [])].sort((a, b) => (end(a) < end(b) ? -1 : Number(end(a) > end(b))));
  return sorted.map((observation) => {
    const {
      value,
      period,
      period_text,
      n,
      missing,
      flags = [],
      published,
      revision,
      text,
      inferred = [],
    } = observation;
    return {
      period: lookup.period(period, period_text),
      text: value === undefined ? "" : figureText(told, value),
      value: value === undefined ? null : (parseValue(value, measure.scale)?.value ?? null),
      n: n ?? null,
      standing: standingOf(observation, assumed),
      missing: missing ?? null,
      flags,
      published: published === undefined ? null : lookup.period(published),
      revision:
        revision === undefined
          ? null
          : { number: revision.number, kind: revision.kind, reason: lookup.say(revision.reason) },
      used: used.has(observation),
      unused: unusedWhy(observation, used.has(observation), lookup.asOf),
      note: lookup.sayIf(text),
      inferred,
    };
  });
}

function pointsOf({ item, lookup, progress }: Told, assumed: Assumed | null): ChartPoint[] {
  const { baseline, baselineComparable, series } = progress;
  const first: ChartPoint[] =
    baseline?.time === null || baseline === null || !baselineComparable
      ? []
      : [{ time: baseline.time, value: baseline.value, kind: "baseline" }];
  const candidates = seriesOf(item.measure, lookup.asOf).filter(({ candidate }) => candidate);
  const later = [...series, ...candidates].map(({ time, value, candidate, observation }): ChartPoint => {
    const isAssumed = assumed?.observations.includes(observation) === true;
    return { time, value, kind: isAssumed ? "assumed" : candidate ? "candidate" : "observation" };
  });
  return [...first, ...later.filter(({ time }) => time !== baseline?.time)].sort((a, b) => a.time - b.time);
}

/** null when there is nothing to draw: no figure on the time axis, or words. */
export function chartView(told: Told, assumed: Assumed | null): ChartView | null {
  const { item, lookup, progress, aim } = told;
  const { measure } = item;
  const points = pointsOf(told, assumed);
  const banded = aim !== null && aim.lens.band !== null;
  const past = progress.steps.map(({ target, superseded }) => ({ target, superseded }));
  const active = progress.target === null ? [] : [{ target: progress.target, superseded: false }];
  const later = aimsHeld(told).flatMap(({ end, resolved }) =>
    end > lookup.asOf && resolved !== progress.target && end !== progress.target?.end
      ? [{ target: resolved, superseded: false }]
      : [],
  );
  const targets = [...past, ...active, ...later].flatMap(({ target: { time, value }, superseded }) =>
    time === null || value === null ? [] : [{ time, value, superseded }],
  );
  if (points.length === 0 || measure.scale === "words") return null;
  const path = banded ? [] : progress.path.map(({ time, value }) => ({ time, value }));
  const breaks = (measure.breaks ?? []).flatMap(({ at, effect }) => {
    const start = spanOf(at)?.start;
    return start === undefined || effect === "none" ? [] : [timeOf(start)];
  });
  return {
    scale: measure.scale,
    points,
    path,
    pathKind: measure.path?.kind ?? "linear",
    targets,
    band: progress.target?.band ?? null,
    breaks,
    now: timeOf(lookup.asOf),
  };
}
