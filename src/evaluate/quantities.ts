/** Achievement, pace and projection: the quantities of the method, from the numbers they are made of. */
import type { Quantities } from "../model/progress.js";
import { type Lens, clamp } from "./lens.js";
import { TOLERANCE, meets, slack } from "./method.js";
import type { Corner } from "./path.js";

/** What the quantities are made of, seen through the lens; null where there is none. */
export interface Terms {
  readonly lens: Lens;
  readonly baseline: { readonly value: number; readonly time: number | null } | null;
  readonly latest: Corner | null;
  readonly aim: Corner;
  /** Expected at the observation's own date. */
  readonly expected: number | null;
  /** The baseline meets the target already: achievement, expected share and pace ratio have no value. */
  readonly maintain: boolean;
}

export type Measured = Omit<Quantities, "averageChange" | "moe">;

export const NOTHING: Measured = {
  achievement: null,
  expectedShare: null,
  expected: null,
  paceRatio: null,
  paceObserved: null,
  paceRequired: null,
  acceleration: null,
  projected: null,
  levelGap: null,
};

type Shares = Pick<Measured, "achievement" | "expectedShare" | "paceRatio">;

const share = (part: number | undefined, from: number, whole: number): number | null =>
  part === undefined ? null : (part - from) / (whole - from);

function shares({ lens, baseline, latest, aim, expected, maintain }: Terms): Shares {
  if (baseline === null || maintain) return { achievement: null, expectedShare: null, paceRatio: null };
  const b = baseline.value;
  const isAhead = expected !== null && lens.sign * (expected - b) > slack(expected, b);
  return {
    achievement: share(latest?.value, b, aim.value),
    expectedShare: expected === null ? null : share(expected, b, aim.value),
    paceRatio: isAhead ? share(latest?.value, b, expected) : null,
  };
}

function observedPace({ baseline, latest }: Terms): number | null {
  if (typeof baseline?.time !== "number" || latest === null) return null;
  return (latest.value - baseline.value) / (latest.time - baseline.time);
}

type Ahead = Pick<Measured, "paceRequired" | "acceleration" | "projected">;

function ahead(terms: Terms, observed: number | null): Ahead {
  const { lens, latest, aim } = terms;
  if (latest === null || latest.time > aim.time) return { paceRequired: null, acceleration: null, projected: null };
  const left = aim.time - latest.time;
  const required = left === 0 ? null : (aim.value - latest.value) / left;
  const moves = observed !== null && lens.sign * observed > TOLERANCE && !meets(lens.sign, latest.value, aim.value);
  return {
    paceRequired: required,
    acceleration: required !== null && moves ? required / observed : null,
    projected: observed === null ? null : clamp(lens, latest.value + observed * left),
  };
}

/** The quantities; what lies ahead of the due date has no value once the latest figure is past it. */
export function measure(terms: Terms): Measured {
  const { lens, baseline, latest, aim, expected } = terms;
  const paceObserved = observedPace(terms);
  const hasGap = baseline === null && latest !== null;
  return {
    ...shares(terms),
    expected,
    paceObserved,
    ...ahead(terms, paceObserved),
    levelGap: hasGap ? lens.sign * (aim.value - latest.value) : null,
  };
}
