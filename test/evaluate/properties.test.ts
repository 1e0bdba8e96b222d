/** What must hold for any measure. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { JUDGED } from "../../src/evaluate/aggregate.js";
import type { Measure, Target } from "../../src/model/plan.js";
import type { Progress, Status } from "../../src/model/progress.js";
import { baseline, judged, observed } from "./cases.js";

/** A measure over whole years, and the year at whose end it is judged. */
interface Series {
  readonly start: number;
  readonly from: number;
  readonly targets: readonly (readonly [number, number])[];
  readonly figures: readonly (readonly [number, number])[];
  readonly asOf: number;
  readonly direction: "up" | "down";
}

const percent = fc.integer({ min: 0, max: 1000 }).map((tenths) => tenths / 10);

/** Values at different years after the first. */
const dated = (most: number) =>
  fc.uniqueArray(fc.tuple(fc.integer({ min: 1, max: 9 }), percent), { maxLength: most, selector: ([year]) => year });

const series: fc.Arbitrary<Series> = fc.record({
  start: fc.integer({ min: 1990, max: 2050 }),
  from: percent,
  targets: dated(3),
  figures: dated(5),
  asOf: fc.integer({ min: 1, max: 10 }),
  direction: fc.constantFrom("up" as const, "down" as const),
});

interface Turn {
  /** What becomes of a value. */
  readonly value?: (value: number) => number;
  readonly flip?: boolean;
  readonly years?: number;
  readonly scale?: Measure["scale"];
}

function measureOf({ start, from, targets, figures, direction }: Series, turn: Turn): Measure {
  const { value = (each: number) => each, flip = false, years: shift = 0, scale = "index" } = turn;
  const year = (offset: number): string => String(start + shift + offset);
  const opposite = direction === "up" ? "down" : "up";
  return {
    unit: "%",
    scale,
    direction: flip ? opposite : direction,
    baseline: baseline(value(from), year(0)),
    targets: targets.map(([at, level]): Target => ({ kind: "level", value: value(level), due: year(at) })),
    observations: observed(Object.fromEntries(figures.map(([at, figure]) => [year(at), value(figure)]))),
  };
}

function judgedAs(given: Series, turn: Turn = {}): Progress {
  return judged(measureOf(given, turn), `${given.start + given.asOf + (turn.years ?? 0)}-12-31`);
}

const verdict = ({ status, flags, trend, steps }: Progress) => ({
  status,
  flags,
  trend,
  steps: steps.map((step) => step.status),
});

const rank = (status: Status): number => JUDGED.indexOf(status);

describe("a verdict", () => {
  it("is the same for a share and its complement", () => {
    fc.assert(
      fc.property(series, (given) => {
        const complement = judgedAs(given, { value: (value) => 100 - value, flip: true, scale: "share" });
        expect(verdict(complement)).toEqual(verdict(judgedAs(given, { scale: "share" })));
      }),
      { numRuns: 500 },
    );
  });

  it("does not depend on the unit", () => {
    fc.assert(
      fc.property(series, fc.constantFrom(2, 10, 1000, 1e6), (given, factor) => {
        // Whole numbers, so that every magnitude is zero or at least one.
        const plain = judgedAs(given, { value: (value) => value * 10 });
        const scaled = judgedAs(given, { value: (value) => value * 10 * factor });
        expect(verdict(scaled)).toEqual(verdict(plain));
        if (plain.paceRatio !== null) expect(scaled.paceRatio).toBeCloseTo(plain.paceRatio, 8);
      }),
      { numRuns: 300 },
    );
  });

  it("does not depend on the century", () => {
    fc.assert(
      fc.property(series, fc.integer({ min: -90, max: 90 }), (given, shift) => {
        expect(verdict(judgedAs(given, { years: shift }))).toEqual(verdict(judgedAs(given)));
      }),
      { numRuns: 300 },
    );
  });

  it("is never worse for a better latest figure", () => {
    fc.assert(
      fc.property(series, fc.integer({ min: 1, max: 500 }), (given, tenths) => {
        const last = Math.max(...given.figures.map(([at]) => at).filter((at) => at <= given.asOf));
        const better = (given.direction === "up" ? tenths : -tenths) / 10;
        const figures = given.figures.map(([at, value]) => [at, at === last ? value + better : value] as const);
        const [before, after] = [judgedAs(given).status, judgedAs({ ...given, figures }).status];
        if (rank(before) >= 0 && rank(after) >= 0) expect(rank(after)).toBeGreaterThanOrEqual(rank(before));
        // A figure that can be judged stays judged, unless the verdict no longer needs it.
        if (rank(before) >= 0) expect(rank(after)).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 500 },
    );
  });

  it("has a pace ratio that is achievement over expected share", () => {
    fc.assert(
      fc.property(series, (given) => {
        const { achievement, expectedShare, paceRatio } = judgedAs(given);
        if (achievement === null || expectedShare === null || paceRatio === null) return;
        const ratio = achievement / expectedShare;
        expect(Math.abs(paceRatio - ratio)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(ratio)));
      }),
      { numRuns: 500 },
    );
  });

  it("never changes with the order in which anything is listed", () => {
    fc.assert(
      fc.property(series, (given) => {
        const turned = { ...given, targets: given.targets.toReversed(), figures: given.figures.toReversed() };
        expect(judgedAs(turned)).toEqual(judgedAs(given));
      }),
    );
  });

  it("knows nothing of what comes after its day", () => {
    fc.assert(
      fc.property(series, (given) => {
        const past = { ...given, figures: given.figures.filter(([at]) => at <= given.asOf) };
        expect(judgedAs(past)).toEqual(judgedAs(given));
      }),
    );
  });
});
