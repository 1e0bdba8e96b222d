/** The parts of `ehs status --format json` that tests look at. */
import { ehs } from "../helpers/run.js";

interface Figure {
  readonly value: number | null;
  readonly text: string;
  readonly period: string | null;
}

interface MeasureJson {
  readonly id: string;
  readonly type: string;
  readonly unit: string;
  readonly direction: string;
  readonly source: { readonly id: string } | null;
  readonly baseline: Figure & { readonly kind: string };
  readonly latest: Figure;
  readonly target: {
    readonly value: number | null;
    readonly text: string;
    readonly due: string | null;
    readonly kind: string;
  };
  readonly status: string;
  readonly flags: readonly string[];
}

interface IndicatorJson {
  readonly id: string;
  readonly status: string;
  readonly measures: readonly MeasureJson[];
  readonly indicators: readonly IndicatorJson[];
}

export interface StatusJson {
  readonly schema: string;
  readonly asOf: string;
  readonly revision: { readonly commit: string | null; readonly dirty: boolean } | null;
  readonly counts: { readonly measures: number; readonly judged: number };
  readonly objectives: readonly {
    readonly id: string;
    readonly indicators: readonly IndicatorJson[];
    readonly initiatives: readonly { readonly id: string }[];
  }[];
}

const measuresUnder = (indicators: readonly IndicatorJson[]): MeasureJson[] =>
  indicators.flatMap((each) => [...each.measures, ...measuresUnder(each.indicators)]);

export async function statusJson(line: string, cwd?: string): Promise<StatusJson> {
  const ran = await ehs(`status --format json ${line}`, cwd === undefined ? {} : { cwd });
  return JSON.parse(ran.stdout) as StatusJson;
}

export const measuresOf = (status: StatusJson): MeasureJson[] =>
  status.objectives.flatMap(({ indicators }) => measuresUnder(indicators));
