/** The view of a measure: its definition, its place, its figures, and its verdict told step by step. */
import { judge } from "../evaluate/judge.js";
import type { Item, MeasureItem } from "../evaluate/items.js";
import type { DerivedFigure } from "../model/derived.js";
import type { Measure, MeasurementMethod } from "../model/plan.js";
import type { Progress } from "../model/progress.js";
import { collectFigures } from "./attention-figures.js";
import { aheadView, bestPace } from "./show-ahead.js";
import { type Assumed, type Assumptions, assume, optionsFor } from "./show-assume.js";
import { type Spreading, derivedViews, spreadView, withDerived } from "./show-derived.js";
import { type Facts, factsIn, lifeList, plannedList, sourceFacts } from "./show-facts.js";
import { chartView, figureViews } from "./show-figures.js";
import { pastViews } from "./show-past.js";
import { type Parts, type Scene, entry, headOf, refs, relationLinks } from "./show-scene.js";
import { changesOf } from "./show-survey.js";
import { type Told, seen, toldOf } from "./show-told.js";
import { verdictSteps } from "./show-verdict.js";
import type { AssumedView, Collecting, Listing, MeasureItemView } from "./show-view.js";
import { targetText } from "./status-values.js";

/** What is shown of a measure beyond what the plan says. */
export interface MeasureOptions {
  readonly assumptions: Assumptions | null;
  readonly members: boolean;
  readonly derived: readonly DerivedFigure[];
  readonly spreads: readonly Spreading[];
}

function methodList(facts: Facts, methods: readonly MeasurementMethod[] | undefined): Listing {
  return {
    code: "methods",
    entries: (methods ?? []).map(({ from, question, counted, scale, filter, mode, weighting }) =>
      entry({
        facts: [
          facts.period("from", from),
          facts.text("question", question),
          facts.text("counted", counted),
          facts.text("answer_scale", scale),
          facts.text("filter", filter),
          facts.text("mode", mode),
          facts.text("weighting", weighting),
        ],
      }),
    ),
  };
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

/** What the plan says of a measure and its indicator, and how they hang together with the rest. */
function partsOf(scene: Scene, item: MeasureItem): Parts {
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
      facts.word("direction", measure.direction),
      facts.text("whole", measure.whole),
      facts.text("method", indicator.method),
      ...sourceFacts(facts, source),
    ],
    links: [
      { code: "outcomes", items: refs(scene, indicator.outcomes) },
      { code: "outcomes_partly", items: refs(scene, indicator.outcomes_partly) },
      ...relationLinks(scene, owner.id),
      { code: "moved_by", items: refs(scene, movers(scene, item)) },
    ],
    lists: [
      methodList(facts, measure.methods),
      plannedList(lookup, [...(measure.planned ?? []), ...(indicator.planned ?? [])]),
      lifeList(lookup, measure.lifecycle ?? indicator.lifecycle),
    ],
  };
}

function collecting({ item, progress, view, lookup }: Told): Collecting | null {
  const [found] = collectFigures({ lookup, measures: [{ item, progress, view }] });
  if (found === undefined) return null;
  const { source, ask, cadence, figures } = found;
  const next = lookup.source(item.source)?.next_due;
  return {
    ...{ source, ask, cadence },
    needs: figures.map(({ reason, period }) => ({ reason, period })),
    nextDue: next === undefined ? null : lookup.period(next),
  };
}

/** How the verdict stood before anything was assumed, and what each assumption asks for. */
function assumedView(told: Told, real: Told, { observations, targets, asOf }: Assumed): AssumedView {
  const { lookup, item, progress, print } = told;
  const { latest, baseline } = real.progress;
  const start = latest ?? (real.progress.baselineComparable ? baseline : null);
  const best = bestPace(real);
  return {
    observations: observations.map((observation) => {
      const point = progress.series.find((each) => each.observation === observation);
      const isPaced = point?.bound === null && start?.bound === null && start.time !== null && point.time > start.time;
      const pace = isPaced ? (seen(real, point.value) - seen(real, start.value)) / (point.time - start.time) : null;
      const figure = figureViews(told, null).find(({ period }) => period.period === observation.period);
      return {
        period: lookup.period(observation.period),
        text: figure?.text ?? "",
        pace: pace === null ? null : print.change(pace, best === null ? [] : [best.pace]),
      };
    }),
    targets: targets.map(({ target, replaces }) => ({
      due: lookup.period(target.due ?? ""),
      text: targetText(lookup, item.measure, target, null).text,
      replaces: replaces === null ? null : targetText(lookup, item.measure, replaces, null).text,
    })),
    asOf: lookup.period(asOf),
    before: {
      asOf: lookup.period(real.scene.asOf),
      status: real.progress.status,
      flags: real.progress.flags,
      latest: real.view.latest.text,
      target: real.view.target.text,
      due: real.view.target.due,
    },
  };
}

/** The same scene on another day, with one measure as it would be. */
function supposed(scene: Scene, item: MeasureItem, assumed: Assumed): Told {
  const lookup = { ...scene.lookup, asOf: assumed.asOf };
  const { measure } = assumed;
  const progress = judge(measure, optionsFor(scene.evaluation, lookup, item, assumed.asOf));
  return toldOf({ ...scene, lookup, asOf: assumed.asOf }, { ...item, measure }, progress);
}

/** The item of the plan that a measure answers to: its own, or its indicator's when it is the only one. */
function itemOf(scene: Scene, { measure, indicator }: MeasureItem): Item {
  const found = scene.index.items.find(
    ({ node }) => node === measure || (measure.id === undefined && node === indicator),
  );
  if (found === undefined) throw new Error(`no item for the measure of ${indicator.id}`);
  return found;
}

/** Everything `ehs show` says of a measure. */
export function measureItemView(scene: Scene, given: MeasureItem, progress: Progress, options: MeasureOptions) {
  const measure: Measure = withDerived(given.measure, options.derived);
  const item = { ...given, measure };
  const real = toldOf(scene, item, progress);
  const assumed = options.assumptions === null ? null : assume(measure, options.assumptions, scene.asOf);
  const told = assumed === null ? real : supposed(scene, item, assumed);
  const head = headOf(scene, itemOf(scene, given), partsOf(scene, given));
  const view: MeasureItemView = {
    ...head,
    kind: "measure",
    id: given.id,
    number: given.number,
    name: told.view.name,
    notes: [...new Map([...head.notes, ...remarksOf(scene, given)].map((note) => [note.text.text, note])).values()],
    inferred: [...new Set([...head.inferred, ...inferredOf(given)])],
    measure: told.view,
    figures: figureViews(told, assumed),
    chart: chartView(told, assumed),
    verdict: verdictSteps(told),
    ahead: aheadView(told, real),
    changes: changesOf(told),
    past: pastViews(told),
    collect: collecting(told),
    derived: derivedViews(scene.lookup, told.print, options.derived, options.members),
    spread: options.spreads.map((each) => spreadView(scene.lookup, told.print, each)),
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
