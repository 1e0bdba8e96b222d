/** The words of the charts in documents, as one interface that each language fills in. */
import type { Status } from "../../model/progress.js";
import type { IndicatorType, MilestoneCourse, SeriesDistance, SeriesFlag } from "../../report/charts/view.js";
import type { PeriodView } from "../../report/view.js";
import type { Lang } from "../../report/wording.js";
import { chartsEn } from "./charts.en.js";
import { chartsNb } from "./charts.nb.js";
import { chartsNn } from "./charts.nn.js";
import { voiced } from "./voice.js";

/** What a series is drawn with, and what the legend calls it. */
export type SeriesPart =
  | "observation"
  | "baseline"
  | "provisional"
  | "candidate"
  | "assumed"
  | "forecast"
  | "path"
  | "next"
  | "later"
  | "past"
  | "superseded"
  | "projection"
  | "interval"
  | "margin"
  | "band"
  | "break"
  | "now";

export type TimelinePart =
  "planned" | "due" | "forecast" | "reached" | "late" | "reached_late" | "deadline" | "needs" | "now";

export type SpreadPart = "middle" | "ends" | "median" | "unit" | "level";

export interface ChartWords {
  readonly lang: Lang;
  readonly number: (value: number, decimals: number) => string;
  readonly percent: (value: number, decimals: number) => string;
  readonly shortPeriod: (period: string) => string;
  readonly list: (names: readonly string[]) => string;
  readonly status: Readonly<Record<Status, string>>;
  readonly flag: Readonly<Record<SeriesFlag, string>>;
  readonly type: Readonly<Record<IndicatorType, string>>;
  readonly level: Readonly<Record<"goal" | "objective", string>>;
  /** "i 2023", "per 31. desember 2025": where a figure stands in time. */
  readonly at: (period: PeriodView) => string;
  /** "innen 2028" */
  readonly by: (period: PeriodView) => string;
  /** "per 31. mars 2026" */
  readonly asOf: (day: string) => string;
  readonly source: (name: string) => string;
  /** "Delindikator 1.4" */
  readonly measure: (number: string) => string;
  /** "2 delindikatorer" */
  readonly measures: (count: number) => string;
  readonly series: {
    readonly part: Readonly<Record<SeriesPart, string>>;
    /** "8 prosentpoeng under stien" */
    readonly distance: (gap: string, side: SeriesDistance["side"], inPoints: boolean) => string;
    /** "måltall 65 % innen 2028" */
    readonly target: (text: string) => string;
    readonly unmeasured: string;
    readonly notZero: string;
    readonly figures: (count: number, list: string) => string;
    /** Where there are too many to read out. */
    readonly ends: (count: number, first: string, last: string, low: string, high: string) => string;
    readonly broken: (between: string) => string;
    readonly path: (from: string, to: string) => string;
    readonly standing: (latest: string, distance: string, expected: string) => string;
    readonly targets: (list: string) => string;
    readonly superseded: (list: string) => string;
    readonly band: (text: string) => string;
    readonly projection: (due: string, value: string, low: string | null, high: string | null) => string;
    readonly others: (kind: "candidate" | "assumed" | "forecast", list: string) => string;
    readonly verdict: (status: string) => string;
    readonly head: Readonly<Record<"period" | "value" | "kind" | "expected" | "n" | "interval", string>>;
  };
  readonly spark: {
    readonly title: (name: string, first: string, last: string) => string;
    readonly broken: string;
  };
  readonly counts: {
    /** "23 av 36 delindikatorer kan vurderes: 4 nådd, 9 i rute" */
    readonly title: (judged: number, all: number, best: string) => string;
    readonly nothing: (all: number, why: string) => string;
    readonly subtitle: string;
    readonly unknown: string;
    readonly closed: string;
    /** Under the chart: what stands behind the grey. */
    readonly reasons: (list: string) => string;
    readonly total: string;
    readonly row: (name: string, measures: string, list: string) => string;
    readonly head: string;
    readonly measures: string;
  };
  readonly matrix: {
    readonly title: (measures: number, outcome: number) => string;
    /** Beside the title where some objectives have no indicator of result or effect. */
    readonly without: (numbers: readonly string[]) => string;
    readonly withoutAny: string;
    readonly subtitle: string;
    readonly total: string;
    readonly row: (name: string, list: string) => string;
    readonly none: string;
  };
  readonly timeline: {
    readonly part: Readonly<Record<TimelinePart, string>>;
    readonly course: Readonly<Record<MilestoneCourse, string>>;
    /** "40 dager" */
    readonly days: (text: string, count: number) => string;
    readonly title: (milestones: number, reached: number, late: number) => string;
    readonly onlyDeadlines: (initiatives: number) => string;
    readonly subtitle: string;
    readonly undated: (names: string) => string;
    readonly due: (period: string) => string;
    readonly expected: (period: string) => string;
    readonly done: (period: string) => string;
    readonly deadline: (period: string, passed: boolean) => string;
    readonly needs: (names: string) => string;
    readonly reported: (colour: string, day: string) => string;
    readonly head: Readonly<
      Record<"initiative" | "milestone" | "start" | "due" | "forecast" | "actual" | "state" | "needs", string>
    >;
  };
  readonly spread: {
    readonly part: Readonly<Record<SpreadPart, string>>;
    /** "Halvparten av enhetene har 59,5 % eller mer i 2025" */
    readonly title: (name: string, median: string, at: string) => string;
    readonly reaching: (count: string, of: string, level: string) => string;
    readonly subtitle: (dimension: string, unit: string) => string;
    readonly row: (period: string, median: string, low: string, high: string) => string;
    readonly coverage: (measured: string, units: string | null) => string;
    readonly hidden: (count: string) => string;
    readonly head: Readonly<
      Record<
        "period" | "measured" | "units" | "hidden" | "lowest" | "p10" | "median" | "p90" | "highest" | "reaching",
        string
      >
    >;
  };
  readonly multiples: {
    readonly title: (count: number, unit: string, statuses: string) => string;
    readonly subtitle: string;
    readonly head: Readonly<Record<"measure" | "baseline" | "latest" | "target" | "status", string>>;
  };
}

const all: Readonly<Record<ChartWords["lang"], ChartWords>> = { nb: chartsNb, nn: chartsNn, en: chartsEn };

export function chartWords(lang: ChartWords["lang"]): ChartWords {
  return voiced(lang, all[lang]);
}
