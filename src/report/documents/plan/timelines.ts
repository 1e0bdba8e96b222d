/** Initiatives and milestones in time, a chart for each objective: one for all of them would fit no page. */
import { timelineChart } from "../../charts/timeline.js";
import type { TimelineChartView } from "../../charts/view.js";
import type { Passage } from "../../view.js";
import type { PlanGround } from "./ground.js";

interface Numbered {
  readonly id: string;
  readonly number: string;
  readonly name: Passage;
}

export interface Timelines {
  readonly charts: readonly (Numbered & { readonly chart: TimelineChartView })[];
  /** Initiatives of objectives that have nothing to place in time. */
  readonly undated: readonly Numbered[];
}

interface Row extends Numbered {
  readonly initiatives: readonly Numbered[];
}

export function timelinesOf(ground: PlanGround, objectives: readonly Row[]): Timelines {
  const all = objectives.map(({ id, number, name, initiatives }) => {
    const ids = initiatives.map((each) => each.id);
    const chart = ids.length === 0 ? null : timelineChart(ground, ids);
    return { id, number, name, initiatives, chart };
  });
  return {
    charts: all.flatMap(({ id, number, name, chart }) => (chart === null ? [] : [{ id, number, name, chart }])),
    undated: all.flatMap(({ chart, initiatives }) =>
      chart === null ? initiatives.map(({ id, number, name }) => ({ id, number, name })) : [],
    ),
  };
}
