/** One measure as the status view has it: its figures, its verdict and why there is none. */
import type { MeasureItem } from "../evaluate/items.js";
import { nextFigure } from "../evaluate/next-figure.js";
import type { Indicator, Lifecycle, LifecycleEntry, Measure } from "../model/plan.js";
import type { Point, Progress, Quantities } from "../model/progress.js";
import { endOf } from "./ages.js";
import type { Lookup } from "./lookup.js";
import { publishedText } from "./status-figure.js";
import type { MeasureView, SeriesView, StepView, Why } from "./status-view.js";
import { baselineView, observationView, targetText, targetView } from "./status-values.js";

/** A measure that is shown, with what was read and what was computed. */
export interface ShownMeasure {
  readonly item: MeasureItem;
  readonly progress: Progress;
  readonly view: MeasureView;
}

/** The entry of a lifecycle that began last, on the day or before. */
function entryOn(lifecycle: Lifecycle | undefined, asOf: string): LifecycleEntry | null {
  const begun = (lifecycle ?? []).filter((entry) => entry.from <= asOf);
  return begun.reduce<LifecycleEntry | null>(
    (last, entry) => (last !== null && last.from > entry.from ? last : entry),
    null,
  );
}

function lifecycleWhy(lookup: Lookup, measure: Measure, indicator: Indicator): Why | null {
  const ended = [measure.lifecycle, indicator.lifecycle]
    .map((lifecycle) => entryOn(lifecycle, lookup.asOf))
    .find((entry) => entry !== null && entry.state !== "active" && entry.state !== "proposed");
  if (!ended) return null;
  return { kind: "lifecycle", from: lookup.period(ended.from), reason: lookup.sayIf(ended.reason) };
}

function baselineWhy(measure: Measure, progress: Progress): Why {
  const kind = measure.baseline?.kind ?? "none";
  if (kind === "measured") return { kind: "baseline", reason: progress.baselineComparable ? "none" : "not_comparable" };
  return { kind: "baseline", reason: kind };
}

function breakWhy(lookup: Lookup, measure: Measure): Why {
  const found = (measure.breaks ?? []).filter((each) => each.effect !== "none" && each.effect !== "minor").at(-1);
  return { kind: "break", at: found === undefined ? null : lookup.period(found.at) };
}

function boundWhy(lookup: Lookup, measure: Measure, { latest }: Progress): Why | null {
  const value = latest?.observation.value;
  return value === undefined ? null : { kind: "bound", text: publishedText(lookup.wording, measure, value) };
}

function unmeasuredWhy(lookup: Lookup, { target }: Progress): Why | null {
  const due = target?.due ?? null;
  return due === null ? null : { kind: "unmeasured", period: lookup.period(due) };
}

/** What stands in the way of a verdict; null when there is one, or when its name says all. */
function whyOf(lookup: Lookup, { measure, indicator }: MeasureItem, progress: Progress): Why | null {
  const { status, noTargetReason } = progress;
  if (status === "retired" || status === "suspended") return lifecycleWhy(lookup, measure, indicator);
  if (status === "not_comparable") return breakWhy(lookup, measure);
  if (status === "undecidable") return boundWhy(lookup, measure, progress);
  if (status === "no_target") return noTargetReason === null ? null : { kind: "no_target", reason: noTargetReason };
  if (status === "awaiting_data") return unmeasuredWhy(lookup, progress);
  return status === "no_baseline" ? baselineWhy(measure, progress) : null;
}

function stepsOf(lookup: Lookup, measure: Measure, progress: Progress): StepView[] {
  return progress.steps.map(({ target, status, superseded }) => ({
    due: target.due === null ? null : lookup.period(target.due),
    value: target.value,
    ...targetText(lookup, measure, target.target, target.value),
    status,
    superseded,
  }));
}

/** The points of a spark line, oldest first. A break lies between two points when its first period does. */
function seriesOf(measure: Measure, progress: Progress, text: (point: Point, index: number) => string): SeriesView[] {
  const { baseline, baselineComparable, series } = progress;
  const dated = series.some((point) => point.period === baseline?.period) || !baselineComparable ? null : baseline;
  const points = (dated === null ? series : [dated, ...series]).flatMap((point) =>
    point.period === null || point.time === null ? [] : [{ ...point, period: point.period, time: point.time }],
  );
  const breaks = (measure.breaks ?? []).filter((each) => each.effect !== "none").map((each) => endOf(each.at));
  return points.map((point, index) => {
    const before = points[index - 1];
    const between = (at: string): boolean =>
      before !== undefined && endOf(before.period) < at && at <= endOf(point.period);
    const { period, time, value } = point;
    return { period, time, value, text: text(point, index), breakBefore: breaks.some(between) };
  });
}

/** The quantities alone, in the order in which the method names them. */
function quantitiesOf(progress: Progress): Quantities {
  const { achievement, expectedShare, expected, paceRatio, paceObserved, paceRequired } = progress;
  const { acceleration, projected, averageChange, levelGap, moe } = progress;
  return {
    ...{ achievement, expectedShare, expected, paceRatio, paceObserved, paceRequired },
    ...{ acceleration, projected, averageChange, levelGap, moe },
  };
}

/** The day of the next figure, as every screen tells it; null for what is retired or suspended. */
function nextDueOf(lookup: Lookup, { source }: MeasureItem, progress: Progress): MeasureView["nextDue"] {
  if (progress.status === "retired" || progress.status === "suspended") return null;
  // the grace tells only what is late, which is not asked here
  const next = nextFigure(lookup.source(source), progress, lookup.asOf, 0);
  return next === null ? null : lookup.period(next.day);
}

export const measureView = (lookup: Lookup, item: MeasureItem, progress: Progress): MeasureView =>
  lookup.kept(progress, () => viewOf(lookup, item, progress));

function viewOf(lookup: Lookup, item: MeasureItem, progress: Progress): MeasureView {
  const { measure, indicator } = item;
  const { candidate, flags, status, trend, trendPoints } = progress;
  const baseline = baselineView(lookup, measure, progress);
  const seen = (point: Progress["latest"]) => observationView(lookup, measure, progress, point);
  const observed = new Map(progress.series.map((point) => [point.period, seen(point).text]));
  return {
    id: item.id,
    number: item.number,
    name: lookup.say(measure.name ?? indicator.name),
    indicator: indicator.id,
    type: indicator.type,
    unit: lookup.say(measure.unit),
    scale: measure.scale,
    direction: measure.direction ?? null,
    source: item.source === null ? null : lookup.named(item.source),
    status,
    why: whyOf(lookup, item, progress),
    flags,
    trend,
    trendPoints,
    baseline,
    latest: seen(progress.latest),
    target: targetView(lookup, measure, progress),
    steps: stepsOf(lookup, measure, progress),
    series: seriesOf(measure, progress, ({ period }) => observed.get(period ?? "") ?? baseline.text),
    candidate: candidate === null ? null : { status: candidate.status, latest: seen(candidate.latest) },
    nextDue: nextDueOf(lookup, item, progress),
    ...quantitiesOf(progress),
  };
}
