/** The two-page summary: how it stands in all, by objective, what changed, what needs someone to act. */
import type { StatusCounts } from "../../model/progress.js";
import type { GapView } from "../gaps-view.js";
import { gapsView } from "../gaps.js";
import type { SinceView } from "../since.js";
import { everything, statusView } from "../status.js";
import type { IndicatorView, InitiativeView, MeasureView, ObjectiveView } from "../status-view.js";
import type { Named, Passage } from "../view.js";
import { type DocumentHead, type DocumentInput, headOfDocument } from "./document.js";

/** How many initiatives last reported a colour; `colour` is null for those that have not reported. */
interface ColourCount {
  readonly colour: Named | null;
  readonly count: number;
}

interface SummaryObjective {
  readonly id: string;
  readonly number: string;
  readonly name: Passage;
  readonly counts: StatusCounts;
  readonly measures: readonly MeasureView[];
  readonly colours: readonly ColourCount[];
  /** What ranks first of its gaps; null: it has none. */
  readonly first: GapView | null;
  readonly gaps: number;
}

export interface SummaryView {
  readonly head: DocumentHead;
  readonly counts: StatusCounts;
  readonly objectives: readonly SummaryObjective[];
  readonly since: SinceView | null;
  /** What ranks first in the whole plan. */
  readonly gaps: readonly GapView[];
  readonly allGaps: number;
  readonly overdue: number;
}

/** Gaps on the first pages; the rest are counted. */
const MOST = 8;

const measuresUnder = (indicators: readonly IndicatorView[]): MeasureView[] =>
  indicators.flatMap((indicator) => [...indicator.measures, ...measuresUnder(indicator.indicators)]);

const initiativesUnder = ({ initiatives, objectives }: ObjectiveView): InitiativeView[] => [
  ...initiatives,
  ...objectives.flatMap(initiativesUnder),
];

const measuresOf = ({ indicators, objectives }: ObjectiveView): MeasureView[] => [
  ...measuresUnder(indicators),
  ...objectives.flatMap(measuresOf),
];

function coloursOf(initiatives: readonly InitiativeView[]): ColourCount[] {
  const counts = new Map<string | null, ColourCount>();
  for (const { report } of initiatives) {
    const colour = report?.colour ?? null;
    const known = counts.get(colour?.id ?? null);
    counts.set(colour?.id ?? null, { colour, count: (known?.count ?? 0) + 1 });
  }
  return [...counts.values()];
}

export function summaryView(input: DocumentInput): SummaryView {
  const status = statusView({ ...input, leftOut: input.plan.leftOut, filter: everything });
  const parts = { criteria: false, coverage: false, sources: false };
  const found = gapsView({ ...input, filter: { objectives: [], kinds: [], owners: [] }, parts });
  return {
    head: headOfDocument("summary", input),
    counts: status.counts,
    objectives: status.objectives.map((objective): SummaryObjective => {
      const { id, number, name, counts } = objective;
      const own = found.gaps.filter(({ item }) => item.objective === id);
      return {
        ...{ id, number, name, counts, measures: measuresOf(objective), gaps: own.length, first: own[0] ?? null },
        colours: coloursOf(initiativesUnder(objective)),
      };
    }),
    since: input.since,
    gaps: found.gaps.slice(0, MOST),
    allGaps: found.total,
    overdue: found.overdue,
  };
}
