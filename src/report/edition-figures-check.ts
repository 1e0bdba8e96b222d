/** Which of an edition's published figures are others when its files are judged again. */
import { slack } from "../evaluate/method.js";
import type { Manifest, PublishedFigures, PublishedMeasure } from "../model/edition.js";
import type { Erratum } from "../model/plan.js";
import type { StatusCounts } from "../model/progress.js";
import type { Difference } from "./edition-check.js";

type Flat = ReadonlyMap<string, string | number | null>;

/** Something with figures of its own: a measure, an indicator, an objective, or the whole plan. */
interface Figured {
  readonly subject: string;
  readonly number: string | null;
  readonly figures: Flat;
}

function measureFigures(measure: PublishedMeasure): Figured {
  const { id, number, status, trend, period, value, target, due, quantities, flags } = measure;
  const told = flags.length === 0 ? null : [...flags].sort().join(", ");
  const figures = { status, trend, period, value, target, due, ...quantities, flags: told };
  return { subject: id, number, figures: new Map<string, string | number | null>(Object.entries(figures)) };
}

/** Counts by the names they have in the manifest: `measures`, `judged`, `byStatus.on_track`. */
function countFigures(subject: string, { measures, judged, byStatus }: StatusCounts): Figured {
  const figures = new Map<string, number>(Object.entries({ measures, judged }));
  for (const [status, count] of Object.entries(byStatus)) figures.set(`byStatus.${status}`, count);
  return { subject, number: null, figures };
}

/** What follows from the measures: the verdicts of indicators, and how many have each. */
function sums({ indicators, objectives, counts }: PublishedFigures): Figured[] {
  return [
    ...indicators.map(({ id, status }) => ({ subject: id, number: null, figures: new Map([["status", status]]) })),
    ...objectives.map((objective) => countFigures(objective.id, objective)),
    countFigures("plan", counts),
  ];
}

const same = (one: string | number | null, other: string | number | null): boolean =>
  typeof one === "number" && typeof other === "number" ? Math.abs(one - other) <= slack(one, other) : one === other;

type Base = Pick<Difference, "subject" | "number" | "erratum">;

function between(base: Base, published: Flat, now: Flat): Difference[] {
  const fields = [...new Set([...published.keys(), ...now.keys()])];
  const values = fields.map((field) => [field, published.get(field) ?? null, now.get(field) ?? null] as const);
  return values
    .filter(([, before, after]) => !same(before, after))
    .map(([field, before, after]) => ({ ...base, field, published: before, now: after }));
}

const onlyStatus = ({ figures }: Figured): Flat => new Map([["status", figures.get("status") ?? null]]);

/** One that is not there on the other side differs by its status alone, or by all its counts. */
const standing = (one: Figured): Flat => (one.figures.has("status") ? onlyStatus(one) : one.figures);

function compared(published: readonly Figured[], now: readonly Figured[], baseOf: (one: Figured) => Base) {
  const after = new Map(now.map((one) => [one.subject, one]));
  const before = new Set(published.map(({ subject }) => subject));
  const none: Flat = new Map();
  return [
    ...published.flatMap((one) => {
      const other = after.get(one.subject);
      return other === undefined
        ? between(baseOf(one), standing(one), none)
        : between(baseOf(one), one.figures, other.figures);
    }),
    ...now.filter(({ subject }) => !before.has(subject)).flatMap((one) => between(baseOf(one), none, standing(one))),
  ];
}

/**
 * Every figure that differs. Verdicts of indicators and counts follow from the measures, so they are told only when no
 * measure explains them.
 */
export function figureDifferences(
  { figures, numbers }: Manifest,
  now: PublishedFigures,
  errata: readonly Erratum[],
): readonly Difference[] {
  const baseOf = ({ subject, number }: Figured): Base => {
    const erratum = errata.find((each) => each.subject === subject)?.id ?? null;
    return { subject, number: number ?? numbers[subject] ?? null, erratum };
  };
  const measures = compared(figures.measures.map(measureFigures), now.measures.map(measureFigures), baseOf);
  return measures.length > 0 ? measures : compared(sums(figures), sums(now), baseOf);
}
