/** The indicator table: a row for each indicator, and for each series where it has several. */
import { stateOn } from "../../../evaluate/lifecycle.js";
import type { Indicator, Measure, MeasurementMethod } from "../../../model/plan.js";
import { baselineView } from "../../status-values.js";
import type { PlanGround } from "./ground.js";
import { planTargets } from "./targets.js";
import type { PlanIndicatorGroup, PlanIndicatorRow, PlanMethodLine } from "./view.js";

const asked = ["question", "counted", "scale", "filter", "mode", "weighting"] as const;

/** How it is measured now: the version that began last by the day, else the first that is to come. */
function methodNow({ asOf }: PlanGround, { methods = [] }: Measure): MeasurementMethod | null {
  const begun = methods.filter(({ from }) => from.slice(0, asOf.length) <= asOf);
  return begun.at(-1) ?? methods[0] ?? null;
}

function linesOf(ground: PlanGround, method: MeasurementMethod | null): PlanMethodLine[] {
  const { lookup } = ground;
  return asked.flatMap((code): PlanMethodLine[] => {
    const text = method?.[code];
    return text === undefined ? [] : [{ code, text: lookup.say(text) }];
  });
}

function sourceLine({ lookup }: PlanGround, source: string | undefined): PlanMethodLine[] {
  return source === undefined ? [] : [{ code: "source", text: lookup.named(source).name }];
}

function indicatorLines(ground: PlanGround, { method, source }: Indicator): PlanMethodLine[] {
  // how it is measured says where the figures come from
  return method === undefined ? sourceLine(ground, source) : [{ code: "method", text: ground.lookup.say(method) }];
}

function typeIn({ plan, lookup }: PlanGround, { type }: Indicator): Pick<PlanIndicatorRow, "type" | "typeName"> {
  return { type, typeName: lookup.sayIf(plan.settings.types?.find(({ id }) => id === type)?.name) };
}

type Series = Pick<PlanIndicatorRow, "unit" | "baseline" | "targets" | "method">;

/** What a series has of its own: unit, baseline and targets, and how it is measured. */
function seriesOf(ground: PlanGround, measure: Measure): Series {
  const progress = ground.evaluation.measures.get(measure);
  return {
    unit: ground.lookup.say(measure.unit),
    baseline: progress === undefined ? null : baselineView(ground.lookup, measure, progress),
    targets: planTargets(ground, measure),
    method: [...linesOf(ground, methodNow(ground, measure)), ...sourceLine(ground, measure.source)],
  };
}

const stateIn = ({ asOf }: PlanGround, { lifecycle }: Indicator, measure: Measure | null): string =>
  stateOn(measure?.lifecycle, asOf) ?? stateOn(lifecycle, asOf) ?? "active";

function measureRow(ground: PlanGround, indicator: Indicator, measure: Measure): PlanIndicatorRow {
  const { lookup } = ground;
  const id = measure.id ?? indicator.id;
  return {
    ...{ kind: "measure", id, number: measure.number ?? id, under: indicator.number ?? indicator.id },
    ...{ name: lookup.say(measure.name ?? indicator.name), description: lookup.sayIf(measure.description) },
    ...seriesOf(ground, measure),
    ...typeIn(ground, indicator),
    state: stateIn(ground, indicator, measure),
  };
}

const noSeries: Series = { unit: null, baseline: null, targets: [], method: [] };

function indicatorRow(ground: PlanGround, indicator: Indicator, only: Measure | null): PlanIndicatorRow {
  const { lookup } = ground;
  const { id, number = id, name, description, unit } = indicator;
  const { method, ...series } = only === null ? noSeries : seriesOf(ground, only);
  return {
    ...{ kind: only === null ? "group" : "only", id, number, under: null, name: lookup.say(name) },
    ...{ description: lookup.sayIf(description ?? only?.description), ...series },
    unit: series.unit ?? lookup.sayIf(unit),
    method: [...indicatorLines(ground, indicator), ...method],
    ...typeIn(ground, indicator),
    state: stateIn(ground, indicator, only),
  };
}

/** An indicator's own row, those of its series where they are several, and those of the indicators under it. */
function rowsOf(ground: PlanGround, indicator: Indicator): PlanIndicatorRow[] {
  const { measures = [], indicators = [] } = indicator;
  const [first] = measures;
  const only = measures.length === 1 && first !== undefined && indicators.length === 0 ? first : null;
  return [
    indicatorRow(ground, indicator, only),
    ...(only === null ? measures.map((measure) => measureRow(ground, indicator, measure)) : []),
    ...indicators.flatMap((child) => rowsOf(ground, child)),
  ];
}

export const indicatorGroups = (
  ground: PlanGround,
  indicators: readonly Indicator[] | undefined,
): PlanIndicatorGroup[] => (indicators ?? []).map((each) => ({ id: each.id, rows: rowsOf(ground, each) }));
