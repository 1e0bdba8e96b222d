/** The view of a measure: its definition, its place, its figures, and its verdict told step by step. */
import { periodsNotComplete } from "../evaluate/derive.js";
import type { Item, MeasureItem } from "../evaluate/items.js";
import type { DerivedFigure } from "../model/derived.js";
import type { Measure } from "../model/plan.js";
import type { Progress } from "../model/progress.js";
import { collectFigures } from "./attention-figures.js";
import { aheadView } from "./show-ahead.js";
import { type Assumptions, assume } from "./show-assume.js";
import { assumedView, supposed } from "./show-assumed.js";
import { compositeFacts, compositeOf, derivedViews, stepList, withDerived } from "./show-derived.js";
import { type Spreading, spreadViews } from "./show-spread.js";
import { factsIn, lifeList, plannedList, sourceFacts } from "./show-facts.js";
import { chartView, figureViews } from "./show-figures.js";
import { pastViews } from "./show-past.js";
import { methodList } from "./show-methods.js";
import { sampleView } from "./show-sample.js";
import { type Parts, type Scene, headOf, refs, relationLinks } from "./show-scene.js";
import { changesOf } from "./show-survey.js";
import { type Told, toldOf } from "./show-told.js";
import { verdictSteps } from "./show-verdict.js";
import type { Collecting, MeasureItemView } from "./show-view.js";
import type { MeasureView } from "./status-view.js";
import type { Lookup } from "./lookup.js";
import type { PeriodView } from "./view.js";

/** What is shown of a measure beyond what the plan says. */
export interface MeasureOptions {
  readonly assumptions: Assumptions | null;
  readonly members: boolean;
  readonly derived: readonly DerivedFigure[];
  readonly spreads: readonly Spreading[];
}

/** Initiatives that the plan says move the measure: by its id, or by an indicator it stands under. */
function movers(scene: Scene, item: MeasureItem): string[] {
  const ids = new Set<string>([item.id, item.indicator.id]);
  let above = scene.index.byId.get(item.indicator.id)?.parent ?? null;
  for (; above?.kind === "indicator"; above = above.parent) ids.add(above.id);
  return scene.index.initiatives
    .filter(({ initiative }) => (initiative.moves ?? []).some((id) => ids.has(id)))
    .map(({ initiative }) => initiative.id);
}

const isOver = ({ period }: PeriodView, { asOf }: Lookup): boolean => period < asOf;

/** What the plan says of a measure and its indicator, and how they hang together with the rest. */
function partsOf(scene: Scene, item: MeasureItem, { nextDue }: MeasureView): Parts {
  const { lookup } = scene;
  const facts = factsIn(lookup);
  const { measure, indicator, owner } = item;
  const source = lookup.source(item.source);
  return {
    facts: [
      facts.word("type", indicator.type),
      facts.text("description", measure.description ?? indicator.description),
      facts.text("unit", measure.unit),
      facts.word("scale", measure.scale),
      ...compositeFacts(facts, measure),
      facts.word("direction", measure.direction),
      facts.text("whole", measure.whole),
      facts.text("method", indicator.method),
      ...sourceFacts(facts, source).filter((fact) => fact?.code !== "next_due"),
      nextDue === null ? null : { code: isOver(nextDue, lookup) ? "next_overdue" : "next_due", period: nextDue },
    ],
    links: [
      { code: "outcomes", items: refs(scene, indicator.outcomes) },
      { code: "outcomes_partly", items: refs(scene, indicator.outcomes_partly) },
      ...relationLinks(scene, owner.id),
      { code: "moved_by", items: refs(scene, movers(scene, item)) },
      { code: "parts", items: refs(scene, compositeOf(measure)?.parts) },
    ],
    lists: [
      stepList(lookup, measure),
      methodList(facts, measure.methods),
      plannedList(lookup, [...(measure.planned ?? []), ...(indicator.planned ?? [])]),
      lifeList(lookup, measure.lifecycle ?? indicator.lifecycle),
    ],
  };
}

function collecting(told: Told, nextDue: MeasureView["nextDue"]): Collecting | null {
  const { item, progress, view, lookup, scene } = told;
  const { plan } = scene;
  const [found] = collectFigures({ lookup, plan, measures: [{ item, progress, view }] });
  if (found === undefined) return null;
  const { source, ask, cadence, figures } = found;
  return {
    ...{ source, ask, cadence },
    needs: figures.map(({ reason, period }) => ({ reason, period })),
    nextDue,
    nextLate: nextDue !== null && isOver(nextDue, lookup),
  };
}

/** The item of the plan that a measure answers to: its own, or its indicator's when it is the only one. */
function itemOf(scene: Scene, { measure, indicator }: MeasureItem): Item {
  const found = scene.index.items.find(
    ({ node }) => node === measure || (measure.id === undefined && node === indicator),
  );
  if (found === undefined) throw new Error(`no item for the measure of ${indicator.id}`);
  return found;
}

/** Where a reader finds the members of a measure: of its computed figures, or the units of its breakdown. */
function whereMembers(
  { breakdowns = [] }: Measure,
  { derived, spreads }: MeasureOptions,
): NonNullable<MeasureItemView["members"]> {
  if (derived.length > 0) return "derived";
  if (spreads.length > 0) return "breakdown";
  return breakdowns.length > 0 ? "no_file" : "none";
}

/** Nothing more is asked of what is retired or suspended. */
const isEnded = ({ progress: { status } }: Told): boolean => status === "retired" || status === "suspended";

const derivedOf = ({ scene, print }: Told, measure: Measure, { derived, members }: MeasureOptions) =>
  derivedViews(scene.lookup, print, derived, members, compositeOf(measure)?.rule ?? null);

/** Everything `ehs show` says of a measure. */
export function measureItemView(scene: Scene, given: MeasureItem, progress: Progress, options: MeasureOptions) {
  const measure: Measure = withDerived(given.measure, options.derived);
  const item = { ...given, measure };
  const real = toldOf(scene, item, progress);
  const assumed = options.assumptions === null ? null : assume(measure, options.assumptions, scene.asOf);
  const told = assumed === null ? real : supposed(scene, item, assumed);
  const head = headOf(scene, itemOf(scene, given), partsOf(scene, given, real.view));
  const view: MeasureItemView = {
    ...head,
    kind: "measure",
    id: given.id,
    number: given.number,
    name: told.view.name,
    notes: [...new Map([...head.notes, ...remarksOf(scene, given)].map((note) => [note.text.text, note])).values()],
    inferred: [...new Set([...head.inferred, ...inferredOf(given)])],
    // no assumption brings a figure: the next one is due when it was
    measure: { ...told.view, nextDue: real.view.nextDue },
    figures: figureViews(told, assumed),
    chart: chartView(told, assumed),
    verdict: verdictSteps(told),
    ahead: aheadView(told, real),
    ...changesOf(told),
    sample: sampleView(scene, scene.lookup.source(given.source)),
    past: pastViews(told),
    collect: collecting(told, real.view.nextDue),
    derived: derivedOf(told, given.measure, options),
    notComplete: isEnded(real)
      ? []
      : periodsNotComplete(given.measure, scene.asOf).map((each) => scene.lookup.period(each)),
    spread: spreadViews(scene.lookup, told.print, options.spreads, {
      ...{ measure, members: options.members, limit: told.parameters.small_count },
    }),
    members: options.members ? whereMembers(measure, options) : null,
    assumed: assumed === null ? null : assumedView(told, real, assumed),
  };
  return view;
}

/** Fields of the measure, its baseline and its targets that were read between the lines. */
function inferredOf({ measure }: MeasureItem): string[] {
  const of = (part: string, inferred: readonly string[] | undefined) => (inferred ?? []).map((key) => `${part}.${key}`);
  return [
    ...(measure.inferred ?? []),
    ...of("baseline", measure.baseline?.inferred),
    ...(measure.targets ?? []).flatMap(({ inferred }) => of("targets", inferred)),
  ];
}

function remarksOf({ lookup }: Scene, { measure }: MeasureItem) {
  return (measure.notes ?? []).map(({ kind, text }) => ({ kind, text: lookup.say(text) }));
}
