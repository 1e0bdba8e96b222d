/** The wanted values of a series: the one that is judged, earlier and later steps, and those that were given up. */
import type { ChartView, MeasureItemView } from "../show-view.js";
import type { PeriodView } from "../view.js";
import { type ChartGround, momentOf } from "./ground.js";
import { printerOf } from "./series-points.js";
import type { SeriesTarget } from "./view.js";

type Item = Pick<MeasureItemView, "measure" | "ahead">;
type Drawn = ChartView["targets"][number];

interface Said {
  readonly text: string;
  readonly due: PeriodView | null;
}

const isDue = (due: PeriodView | null, time: number): boolean =>
  Math.abs((momentOf(due)?.time ?? Number.NaN) - time) < 1e-9;

const isAt = (value: number | null, at: number): boolean => value !== null && Math.abs(value - at) < 1e-9;

/** How it is written in the steps that have passed, in the target itself, or among the steps ahead. */
function saidOf({ measure, ahead }: Item, { time, value, superseded }: Drawn): Said | null {
  const step = measure.steps.find(
    (each) => each.superseded === superseded && isDue(each.due, time) && isAt(each.value, value),
  );
  if (step !== undefined) return step;
  const { target } = measure;
  if (isDue(target.due, time) && isAt(target.value, value)) return target;
  const later = ahead?.steps.find(({ due }) => isDue(due, time));
  return later === undefined ? null : { text: later.target, due: later.due };
}

function standingOf({ measure }: Item, { time, value, superseded }: Drawn, now: number): SeriesTarget["standing"] {
  if (superseded) return "superseded";
  const { target } = measure;
  if (isDue(target.due, time) && isAt(target.value, value)) return "next";
  return time <= now ? "past" : "later";
}

/** Oldest first, each once. */
export function targetsOf(item: Item, chart: ChartView, { wording }: ChartGround): SeriesTarget[] {
  const { measure } = item;
  const print = printerOf(wording, measure.scale);
  const seen = new Set<string>();
  const all = chart.targets.map((drawn): SeriesTarget => {
    const { time, value, superseded } = drawn;
    const said = saidOf(item, drawn);
    const past = measure.steps.find((each) => each.superseded === superseded && isDue(each.due, time));
    return {
      ...{ time, value, text: said?.text ?? print(value).text, due: said?.due ?? null },
      standing: standingOf(item, drawn, chart.now),
      status: past?.status ?? null,
    };
  });
  return all
    .filter(({ time, value, standing }) => {
      const key = `${time} ${value} ${standing === "superseded" ? 1 : 0}`;
      return Number.isFinite(time) && Number.isFinite(value) && !seen.has(key) && seen.add(key);
    })
    .sort((one, other) => one.time - other.time);
}
