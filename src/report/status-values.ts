/** A measure's baseline, latest figure and target as a view has them: the number, and the text that is shown. */
import { parseChange } from "../evaluate/value.js";
import type { Baseline, BaselinePending, Measure, Observation, Period, Target, Text } from "../model/plan.js";
import type { Point, Progress, ResolvedTarget, SeriesPoint } from "../model/progress.js";
import { hasPassed, monthsSince } from "./ages.js";
import type { Lookup } from "./lookup.js";
import { decimalsOf } from "./rounding.js";
import { computedText, publishedText } from "./status-figure.js";
import type { BaselineView, ObservationView, TargetView } from "./status-view.js";
import type { OpenItem, PeriodView } from "./view.js";

const periodOf = (lookup: Lookup, period: Period | undefined, text?: Text): PeriodView | null =>
  period === undefined ? null : lookup.period(period, text);

type Inferring = { readonly inferred?: readonly string[] } | undefined;
const inferredOf = (of: Inferring): readonly string[] => of?.inferred ?? [];

/** An item to be clarified by a period. A date that the plan does not print cannot be overdue. */
function openItem(
  lookup: Lookup,
  of: { readonly decide_by?: Period; readonly inferred?: readonly string[] },
): OpenItem {
  const { decide_by: by } = of;
  const printed = by !== undefined && !inferredOf(of).includes("decide_by");
  return { by: periodOf(lookup, by), overdue: printed && hasPassed(by, lookup.asOf) };
}

const noFigure = { value: null, note: null, inferred: [] as readonly string[] };
const noSample = { of: null, n: null, approximate: false, bound: null } as const;

const pointPart = (point: Point | null) => ({
  value: point?.value ?? null,
  of: point?.of ?? null,
  n: point?.n ?? null,
  approximate: point?.approximate ?? false,
  bound: point?.bound ?? null,
});

/** By when a baseline is to be clarified, or for which period its figure is awaited. */
function pendingText({ wording }: Lookup, { decide_by, period }: BaselinePending): string {
  if (decide_by === undefined && period !== undefined) return wording.awaited(wording.period(period));
  return wording.pending(decide_by === undefined ? null : wording.period(decide_by));
}

export function baselineView(lookup: Lookup, measure: Measure, progress: Progress): BaselineView {
  const { wording } = lookup;
  const baseline: Baseline | undefined = measure.baseline;
  const empty = { ...noFigure, ...noSample, lang: wording.lang, comparable: true, open: null, period: null } as const;
  const inferred = inferredOf(baseline);
  switch (baseline?.kind) {
    case undefined:
      return { ...empty, kind: "none", text: wording.absent.baseline };
    case "words": {
      const period = periodOf(lookup, baseline.period);
      return { ...empty, ...lookup.say(baseline.text), kind: "words", period, inferred };
    }
    case "pending": {
      const said = { text: pendingText(lookup, baseline), lang: wording.lang, note: lookup.say(baseline.text) };
      const open = openItem(lookup, baseline);
      return { ...empty, ...said, kind: "pending", period: periodOf(lookup, baseline.period), open, inferred };
    }
    case "measured":
      return {
        ...empty,
        ...pointPart(progress.baseline),
        kind: "measured",
        text: publishedText(wording, measure, baseline.value),
        note: lookup.sayIf(baseline.reason ?? baseline.text),
        period: periodOf(lookup, baseline.period, baseline.period_text),
        comparable: progress.baselineComparable,
        inferred,
      };
  }
}

/** true for a baseline that only awaits the figure of a period, with no date to clarify it by. */
export const awaitsFigure = ({ kind, period, open }: BaselineView): boolean =>
  kind === "pending" && period !== null && (open?.by ?? null) === null;

/** What a rounded figure must not seem to reach: the target, the ends of a band, and the baseline it moved from. */
function thresholdsOf({ target, baseline }: Progress): number[] {
  const { low = null, high = null } = target?.band ?? {};
  return [target?.value ?? null, low, high, baseline?.value ?? null].filter((value) => value !== null);
}

/** The text of an observation, or of a computed one that has no figure of its own. */
function observationText(lookup: Lookup, measure: Measure, progress: Progress, point: SeriesPoint): string {
  const value: Observation["value"] = point.observation.value;
  if (value === undefined) return computedText(lookup.wording, measure, point.value);
  return publishedText(lookup.wording, measure, value, thresholdsOf(progress));
}

export function observationView(
  lookup: Lookup,
  measure: Measure,
  progress: Progress,
  point: SeriesPoint | null,
): ObservationView {
  const { wording, asOf } = lookup;
  const unknown = { provisional: false, ageMonths: null, age: null, period: null };
  const none = { ...noFigure, ...noSample, ...unknown, lang: wording.lang };
  if (point === null) return { ...none, text: wording.absent.latest };
  const { observation } = point;
  const ageMonths = monthsSince(point.period, asOf);
  return {
    ...none,
    ...pointPart(point),
    text: observationText(lookup, measure, progress, point),
    note: lookup.sayIf(observation.text),
    period: lookup.period(point.period, observation.period_text),
    provisional: point.provisional,
    inferred: inferredOf(observation),
    ageMonths,
    age: wording.age(ageMonths),
  };
}

/** "+20 %" in the language's own signs, with the value it comes to where there is one. */
function changeText(lookup: Lookup, measure: Measure, change: string, value: number | null): string {
  const { wording } = lookup;
  const parsed = parseChange(change);
  if (parsed === null) return change;
  const { amount, relative } = parsed;
  const size = relative ? wording.percent : wording.number;
  const text = `${amount < 0 ? "\u2212" : "+"}${size(Math.abs(amount), decimalsOf(amount))}`;
  return value === null ? text : `${text} (${computedText(wording, measure, value)})`;
}

/** How a target is written, whether or not a number can be computed from it. */
export function targetText(
  lookup: Lookup,
  measure: Measure,
  target: Target,
  value: number | null,
): { text: string; lang: string } {
  const { wording } = lookup;
  const said = (text: string): { text: string; lang: string } => ({ text, lang: wording.lang });
  switch (target.kind) {
    case "level":
      return said(publishedText(wording, measure, target.value));
    case "change":
      return said(changeText(lookup, measure, target.change, value));
    case "all":
      return said(wording.all(target.of === undefined ? null : wording.number(target.of, 0)));
    case "band":
      return said(
        wording.band(computedText(wording, measure, target.low), computedText(wording, measure, target.high)),
      );
    case "words":
      return lookup.say(target.text);
    case "pending":
      return said(wording.pending(target.decide_by === undefined ? null : wording.period(target.decide_by)));
    case "dependent": {
      const waits = lookup.say(target.waits_for);
      return { text: wording.waitsFor(waits.text), lang: waits.lang };
    }
    case "none":
      return said(wording.absent.target);
  }
}

/** What the plan says beside a target. */
export function targetNote(target: Target): Text | undefined {
  if (target.kind === "none") return target.reason;
  return target.kind === "words" || target.kind === "dependent" ? undefined : target.text;
}

/** The target that the verdict is about; where none can be judged, the first that still stands. */
function shownTarget(measure: Measure, progress: Progress, asOf: string): Target | null {
  const standing = (measure.targets ?? []).filter((target) => !(target.superseded && target.superseded.since <= asOf));
  return progress.target?.target ?? standing[0] ?? null;
}

export function targetView(lookup: Lookup, measure: Measure, progress: Progress): TargetView {
  const { wording, asOf } = lookup;
  const target = shownTarget(measure, progress, asOf);
  const none = { ...noFigure, lang: wording.lang, band: null, due: null, open: null, reason: progress.noTargetReason };
  if (target === null) return { ...none, kind: "absent", text: wording.absent.target };
  const resolved: ResolvedTarget | null = progress.target;
  const value = resolved?.value ?? null;
  const waits = target.kind === "pending" || target.kind === "dependent";
  return {
    ...none,
    ...targetText(lookup, measure, target, value),
    kind: target.kind,
    value,
    band: resolved?.band ?? null,
    due: periodOf(lookup, target.due),
    open: waits ? openItem(lookup, target) : null,
    note: lookup.sayIf(targetNote(target)),
    inferred: inferredOf(target),
  };
}
