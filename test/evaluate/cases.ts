/** Measures for tests: from an object literal, or from a worked case of the method. */
import { type JudgeOptions, judge } from "../../src/evaluate/judge.js";
import { DEFAULTS } from "../../src/evaluate/method.js";
import type { BaselineMeasured, Measure, Observation, Target } from "../../src/model/plan.js";
import type { Progress } from "../../src/model/progress.js";

/** A figure of a worked case. */
interface Figure {
  readonly value: number | null;
  readonly period?: string;
  readonly due?: string;
  readonly of?: number;
  readonly n?: number;
  readonly break?: boolean;
}

export interface WorkedCase {
  readonly id: string;
  readonly name: string;
  readonly input: {
    readonly direction?: "up" | "down";
    readonly band?: readonly [number, number];
    readonly bounds?: readonly [number, number];
    readonly maintain?: boolean;
    readonly baseline?: Figure;
    readonly targets: readonly Figure[];
    readonly observations: readonly Figure[];
    readonly asOf: string;
  };
  readonly expect: Readonly<Record<string, unknown>>;
}

const written = ({ value, of }: Figure): number | string =>
  of === undefined ? (value ?? 0) : `${Math.round(((value ?? 0) * of) / 100)}/${of}`;

const sample = ({ n }: Figure) => (n === undefined ? {} : { n });

function targetOf(figure: Figure, { band, maintain }: WorkedCase["input"]): Target {
  const due = { due: figure.due ?? "" };
  if (figure.value === null) return { kind: "pending", ...due };
  if (band !== undefined) return { kind: "band", low: band[0], high: band[1], ...due };
  return { kind: "level", value: figure.value, ...due, ...(maintain === true ? { keep: true } : {}) };
}

function baselineOf(figure: Figure): BaselineMeasured {
  const period = figure.period === undefined ? {} : { period: figure.period };
  return { kind: "measured", value: written(figure), ...period, ...sample(figure) };
}

function scaleOf({ baseline, observations }: WorkedCase["input"]): Measure["scale"] {
  const figures = [...(baseline === undefined ? [] : [baseline]), ...observations];
  return figures.some(({ n, of }) => n !== undefined || of !== undefined) ? "share" : "index";
}

/** The measure that a worked case describes: absent direction means up, `of` is the whole of a share. */
export function measureOf(input: WorkedCase["input"]): Measure {
  const { direction = "up", band, bounds, baseline, targets, observations } = input;
  return {
    unit: "%",
    scale: scaleOf(input),
    direction: band === undefined ? direction : "within",
    ...(bounds === undefined ? {} : { bounds: [...bounds] }),
    ...(baseline === undefined ? {} : { baseline: baselineOf(baseline) }),
    targets: targets.map((each) => targetOf(each, input)),
    observations: observations.map((each) => ({
      period: each.period ?? "",
      value: written(each),
      ...sample(each),
    })),
    breaks: observations.flatMap(({ period, break: isBreak }) =>
      isBreak === true && period !== undefined ? [{ at: period, kind: "definition", effect: "major" }] : [],
    ),
  };
}

/** Observations from pairs of period and value. */
export function observed(figures: Readonly<Record<string, number | string>>): Observation[] {
  return Object.entries(figures).map(([period, value]) => ({ period, value }));
}

export function baseline(value: number | string, period?: string): BaselineMeasured {
  return { kind: "measured", value, ...(period === undefined ? {} : { period }) };
}

export function level(value: number | string, due: string): Target {
  return { kind: "level", value, due };
}

/** Without a baseline: to 50 by 2025, higher is better; parts are replaced by what is given. */
export function bare(parts: Partial<Measure> = {}): Measure {
  return { unit: "%", scale: "index", direction: "up", targets: [level(50, "2025")], ...parts };
}

/** From 40 in 2022 to 50 by 2025, higher is better; parts are replaced by what is given. */
export function sketch(parts: Partial<Measure> = {}): Measure {
  return bare({ baseline: baseline(40, "2022"), ...parts });
}

export function judged(measure: Measure, asOf: string, options: Partial<JudgeOptions> = {}): Progress {
  return judge(measure, { asOf, parameters: DEFAULTS, ...options });
}
