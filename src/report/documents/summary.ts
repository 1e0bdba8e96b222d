/** The two-page summary: how it stands in all, by objective, what changed, what needs someone to act, what is asked for. */
import type { StatusCounts } from "../../model/progress.js";
import type { GapView } from "../gaps-view.js";
import type { SinceView } from "../since.js";
import type { InitiativeView, MeasureView } from "../status-view.js";
import type { Named, Passage } from "../view.js";
import { baseOf } from "./base.js";
import { type DocumentHead, type DocumentInput, headOfDocument } from "./document.js";
import { chosenOccasion, occasionView } from "./meeting-occasion.js";
import { agendaViews, allSaid, decisionRow, recommendationView } from "./meeting-said.js";
import type { AgendaView, DecisionRow, OccasionView, RecommendationView } from "./meeting-view.js";
import { type GapGroup, groupedGaps, initiativesOf, measuresOf } from "./objective-parts.js";

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
  /** One gap of each of the kinds that rank first in the whole plan. */
  readonly gaps: readonly GapGroup[];
  readonly allGaps: number;
  readonly overdue: number;
  /** What the council is asked for when it meets next; null: no meeting or treatment of it lies ahead. */
  readonly asks: SummaryAsks | null;
}

interface SummaryAsks {
  readonly occasion: OccasionView;
  readonly agenda: readonly AgendaView[];
  readonly proposed: readonly DecisionRow[];
  readonly recommendations: readonly RecommendationView[];
}

/** Kinds of gap on the two pages; the rest are counted. */
const MOST = 8;

/** As the plan orders its colours; those without a report last. */
function coloursOf(initiatives: readonly InitiativeView[], order: readonly string[]): ColourCount[] {
  const counts = new Map<string | null, ColourCount>();
  for (const { report } of initiatives) {
    const colour = report?.colour ?? null;
    const known = counts.get(colour?.id ?? null);
    counts.set(colour?.id ?? null, { colour, count: (known?.count ?? 0) + 1 });
  }
  const place = ({ colour }: ColourCount): number => {
    const at = order.indexOf(colour?.id ?? "");
    return colour === null ? order.length + 1 : at < 0 ? order.length : at;
  };
  return [...counts.values()].sort((one, other) => place(one) - place(other));
}

/** What the next meeting of the council is asked for, by its agenda and what is put forward for it. */
function asksOf(input: DocumentInput): SummaryAsks | null {
  const { index, evaluation } = input;
  const chosen = chosenOccasion(input);
  if (chosen === null || chosen.by < evaluation.asOf) return null;
  const { lookup } = baseOf(input).change();
  const telling = { lookup, index };
  const own = chosen.meeting === null ? [] : [chosen.meeting];
  return {
    occasion: occasionView(input, lookup, chosen),
    agenda: own.flatMap((meeting) => agendaViews(telling, meeting)),
    proposed: allSaid(own, ({ decisions }) => decisions).map((each) => decisionRow(telling, each)),
    recommendations: allSaid(own, ({ recommendations }) => recommendations).map((each) =>
      recommendationView(telling, each),
    ),
  };
}

export function summaryView(input: DocumentInput): SummaryView {
  const base = baseOf(input);
  const [status, found] = [base.status(), base.gaps()];
  const order = (input.plan.settings.colours ?? []).map(({ id }) => id);
  return {
    head: headOfDocument("summary", input),
    counts: status.counts,
    objectives: status.objectives.map((objective): SummaryObjective => {
      const { id, number, name, counts } = objective;
      const own = found.gaps.filter(({ item }) => item.objective === id);
      return {
        ...{ id, number, name, counts, measures: measuresOf(objective), gaps: own.length, first: own[0] ?? null },
        colours: coloursOf(initiativesOf(objective), order),
      };
    }),
    since: input.since,
    gaps: groupedGaps(found.gaps).slice(0, MOST),
    allGaps: found.total,
    overdue: found.overdue,
    asks: asksOf(input),
  };
}
