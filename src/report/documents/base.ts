/**
 * What the documents of a plan in one language are made of alike. Each part is worked out when the first document asks
 * for it, and then once: whoever makes several documents hands the same base to all of them.
 */
import { type ChangeGround, changeGround } from "../change-ground.js";
import { calendarOf } from "../calendar.js";
import { seriesChart, spreadCharts } from "../charts/index.js";
import type { SeriesChartView, SpreadChartView } from "../charts/view.js";
import { gapsOf } from "../gaps.js";
import type { GapsView } from "../gaps-view.js";
import { once, onceEach } from "../once.js";
import { shownItems } from "../show.js";
import type { ItemView, MeasureItemView } from "../show-view.js";
import { everything, statusView } from "../status.js";
import type { StatusView } from "../status-view.js";
import type { DocumentInput } from "./document.js";

/** What nothing that narrows a document changes. */
type Given = Pick<
  DocumentInput,
  "plan" | "index" | "evaluation" | "wording" | "revision" | "findings" | "derived" | "spreads"
>;

/** What may be given already. */
export type WithBase = Given & Pick<DocumentInput, "base">;

/** What is told with the gaps, beside them. */
type Beside = "nothing" | "coverage" | "sources";

/** How a measure is drawn. */
interface Drawn {
  readonly series: SeriesChartView | null;
  readonly spreads: readonly SpreadChartView[];
}

export interface DocumentBase {
  /** Names, periods and decisions in the language. */
  readonly change: () => ChangeGround;
  /** The whole plan, and what needs attention. */
  readonly status: () => StatusView;
  /** Every gap of the plan. */
  readonly gaps: (beside?: Beside) => GapsView;
  /** Everything with a date between two days, year-month-day, for whichever filter. */
  readonly calendar: (from: string, to: string) => ReturnType<typeof calendarOf>;
  /** All that is said of an item, by its id; none of one that is not there. */
  readonly shown: (id: string) => readonly ItemView[];
  readonly drawn: (shown: MeasureItemView) => Drawn;
}

const nothingWanted = { objectives: [], kinds: [], owners: [] };

export function documentBase(given: Given): DocumentBase {
  const { plan, index, evaluation, wording } = given;
  const { asOf, parameters } = evaluation;
  const change = once(() => changeGround(plan, index, asOf, wording));
  const told = once(() => ({ ...given, lookup: change().lookup, leftOut: plan.leftOut }));
  const allGaps = once(() => gapsOf(told()));
  const gaps = onceEach((beside: Beside) => {
    const parts = { criteria: false, coverage: beside === "coverage", sources: beside === "sources" };
    return allGaps()({ filter: nothingWanted, parts });
  });
  const calendar = onceEach((range: string) => {
    const [from = "", to = ""] = range.split(" ");
    return calendarOf({ ...told(), from, to });
  });
  const items = once(() => shownItems({ ...told(), gaps: gaps("nothing").gaps, assumptions: null, members: true }));
  return {
    change,
    status: once(() => statusView({ ...told(), filter: everything })),
    gaps: (beside = "nothing") => gaps(beside),
    calendar: (from, to) => calendar(`${from} ${to}`),
    shown: onceEach((id) => items()(id)),
    drawn: onceEach((shown) => {
      const ground = { asOf: change().lookup.period(asOf), wording, significance: parameters.significance };
      return { series: seriesChart(shown, ground), spreads: spreadCharts(shown, ground) };
    }),
  };
}

/** The base that was handed on; a document that is made alone has its own. */
export const baseOf = ({ base, ...given }: WithBase): DocumentBase => base ?? documentBase(given);
