/** What if: a measure with assumed figures and targets put into it. No file knows of them. */
import { addDays } from "../evaluate/calendar.js";
import type { JudgeOptions } from "../evaluate/judge.js";
import type { MeasureItem } from "../evaluate/items.js";
import { spanOf } from "../evaluate/period.js";
import type { Measure, Observation, Target } from "../model/plan.js";
import type { Evaluation } from "../model/progress.js";
import type { Lookup } from "./lookup.js";

/** "80@2025", taken apart. */
export interface Assumption {
  readonly value: string;
  readonly period: string;
}

export interface Assumptions {
  readonly figures: readonly Assumption[];
  readonly targets: readonly Assumption[];
}

export interface Assumed {
  readonly measure: Measure;
  /** Day of judgement: the day after the last assumed period, where that is later than the day asked for. */
  readonly asOf: string;
  readonly observations: readonly Observation[];
  readonly targets: readonly { readonly target: Target; readonly replaces: Target | null }[];
}

const NUMBER = /^-?\d+(\.\d+)?$/;
const valueOf = (text: string): string | number => (NUMBER.test(text) ? Number(text) : text);

function asTarget({ value, period }: Assumption): Target {
  if (/^[+-]/.test(value)) return { kind: "change", change: value, due: period };
  return { kind: "level", value: valueOf(value), due: period };
}

const sameDue = (target: Target, period: string): boolean =>
  target.superseded === undefined && spanOf(target.due)?.end === spanOf(period)?.end;

/** The measure as it would be. A figure for a period that has one stands instead of it. */
export function assume(measure: Measure, { figures, targets }: Assumptions, asOf: string): Assumed {
  const observations = figures.map(({ value, period }): Observation => ({ period, value: valueOf(value) }));
  const ends = new Set(observations.map(({ period }) => spanOf(period)?.end));
  const kept = (measure.observations ?? []).filter(({ period }) => !ends.has(spanOf(period)?.end));
  const added = targets.map((each) => ({
    target: asTarget(each),
    replaces: (measure.targets ?? []).find((target) => sameDue(target, each.period)) ?? null,
  }));
  const replaced = new Set(added.map(({ replaces }) => replaces));
  const standing = (measure.targets ?? []).filter((target) => !replaced.has(target) && target.kind !== "none");
  const last = [...ends].reduce<string>((latest, end) => (end !== undefined && end > latest ? end : latest), "");
  return {
    measure: {
      ...measure,
      observations: [...kept, ...observations],
      targets: [...(added.length > 0 ? standing : (measure.targets ?? [])), ...added.map(({ target }) => target)],
    },
    asOf: last >= asOf ? addDays(last, 1) : asOf,
    observations,
    targets: added,
  };
}

/** What a measure of the plan is judged by. */
export function optionsFor({ parameters }: Evaluation, lookup: Lookup, item: MeasureItem, asOf: string): JudgeOptions {
  const cadence = lookup.source(item.source)?.cadence;
  return { asOf, parameters, cadence, indicatorLifecycle: item.indicator.lifecycle };
}
