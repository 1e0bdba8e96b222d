/** What comes from each source: what has been fetched, what has not, and by whom. */
import type { GapCode } from "../evaluate/gaps/gap.js";
import { isInForce } from "../evaluate/silence.js";
import { groupBy } from "./attended.js";
import type { GapsInput } from "./gaps.js";
import { isUnderAny } from "./gaps-coverage.js";
import type { Names } from "./gaps-facts.js";
import type { FetchedView, GapFilter, GapView, SourceView } from "./gaps-view.js";
import { initiativeView } from "./status-initiative.js";
import type { MeasureView } from "./status-view.js";

/** Gaps that a source closes when it gives what is asked of it. */
const closable: readonly GapCode[] = [
  "due-not-measured",
  "figure-missing",
  "figure-stale",
  "no-baseline",
  "initiative-without-status",
  "status-too-old",
];

interface Shown {
  readonly gaps: readonly GapView[];
  readonly measures: ReadonlyMap<string, MeasureView>;
  readonly filter: GapFilter;
}

interface Fed {
  readonly source: string | null;
  readonly kind: "figure" | "report";
  readonly view: FetchedView;
}

const gapsOf = (gaps: readonly GapView[], id: string): GapCode[] => [
  ...new Set(gaps.filter(({ item, code }) => item.id === id && closable.includes(code)).map(({ code }) => code)),
];

/** Kinds of gap that are of a figure that does not come. */
export type OfFigure = Extract<GapView, { readonly code: "due-not-measured" | "figure-missing" | "figure-stale" }>;

export const isOfFigure = (gap: GapView): gap is OfFigure => "missing" in gap.facts;

/** What is reported of a figure that a gap of the measure is about. */
function reportedOf(gaps: readonly GapView[], id: string): FetchedView["reported"] {
  const told = gaps.flatMap((gap) => {
    return isOfFigure(gap) && gap.item.id === id && gap.facts.missing !== null ? [gap.facts] : [];
  });
  return told[0] ?? null;
}

/** The latest figure of a measure, or its baseline where nothing has come since. */
function figures(input: GapsInput, { gaps, measures, filter }: Shown): Fed[] {
  return input.index.measures.flatMap((item): Fed[] => {
    const view = measures.get(item.id);
    const resting = view?.status === "retired" || view?.status === "suspended";
    if (view === undefined || resting || !isUnderAny(input.index, item.indicator.id, filter.objectives)) return [];
    const { id, number, name, latest, baseline } = view;
    const figure = latest.value !== null ? latest : baseline.value !== null ? baseline : null;
    const fetched = { period: figure?.period ?? null, text: figure?.text ?? null, gaps: gapsOf(gaps, id) };
    const reported = reportedOf(gaps, id);
    return [{ source: item.source, kind: "figure", view: { id, number, name, ...fetched, reported } }];
  });
}

function reports({ lookup }: Names, input: GapsInput, { gaps, filter }: Shown): Fed[] {
  const running = input.index.initiatives.filter(({ initiative }) => isInForce(initiative, input.evaluation.asOf));
  return running.flatMap(({ initiative }): Fed[] => {
    const source = initiative.status_source ?? null;
    if (source === null || !isUnderAny(input.index, initiative.id, filter.objectives)) return [];
    const { id, number, name, report } = initiativeView(lookup, initiative, input.plan.settings);
    const fetched = { period: report?.cutOff ?? null, text: report?.colour.name.text ?? null, gaps: gapsOf(gaps, id) };
    return [{ source, kind: "report", view: { id, number, name, ...fetched, reported: null } }];
  });
}

/** By source in the order in which the plan first needs them; what has no source comes last. */
export function sourceViews(names: Names, input: GapsInput, shown: Shown): SourceView[] {
  const { lookup } = names;
  const fed = [...figures(input, shown), ...reports(names, input, shown)];
  const groups = groupBy(fed, ({ source }) => source).sort(([a], [b]) => Number(a === null) - Number(b === null));
  const of = (all: readonly Fed[], kind: Fed["kind"]) =>
    all.filter((each) => each.kind === kind).map(({ view }) => view);
  return groups.map(([id, all]) => ({
    source: id === null ? null : lookup.named(id),
    ask: lookup.asked(id),
    cadence: lookup.source(id)?.cadence ?? null,
    figures: of(all, "figure"),
    reports: of(all, "report"),
  }));
}
