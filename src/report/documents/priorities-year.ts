/** Which year the recommendations are taken for: the one asked for, else the next, else the one that is nearest to it. */
import { spanOf } from "../../evaluate/period.js";
import type { MeetingFile, Recommendation } from "../../model/plan.js";
import type { SaidAt } from "./meeting-said.js";

export type SaidRecommendation = SaidAt<Recommendation>;

export interface ChosenYear {
  /** Four digits. */
  readonly year: string;
  /** The year after the judgement date. */
  readonly next: string;
  /** asked: on the command line; next: there is something for it; nearest: there is nothing for the next; none: nor for any other. */
  readonly basis: "asked" | "next" | "nearest" | "none";
}

const yearOf = (day: string): number => Number(day.slice(0, 4));

const yearText = (year: number): string => String(year).padStart(4, "0");

/** The years that a recommendation is for; none where it does not say. */
function yearsFor({ node }: SaidRecommendation): readonly [first: number, last: number] | null {
  const span = spanOf(node.year);
  return span === null ? null : [yearOf(span.start), yearOf(span.end)];
}

export function isFor(said: SaidRecommendation, year: string): boolean {
  const [first, last] = yearsFor(said) ?? [1, 0];
  return first <= Number(year) && Number(year) <= last;
}

/** Whether it was for years that lie before. */
export const isBefore = (said: SaidRecommendation, year: string): boolean =>
  (yearsFor(said)?.[1] ?? Infinity) < Number(year);

/** The last year before the next that something is for, else the first one after it. */
function nearest(all: readonly SaidRecommendation[], next: number): number | null {
  const spans = all.flatMap((each) => [yearsFor(each)].filter((span) => span !== null));
  const ahead = spans.flatMap(([first]) => (first > next ? [first] : []));
  const behind = spans.flatMap(([, last]) => (last < next ? [last] : []));
  if (ahead.length + behind.length === 0) return null;
  return behind.length > 0 ? Math.max(...behind) : Math.min(...ahead);
}

export function chosenYear(all: readonly SaidRecommendation[], asOf: string, asked: string | null): ChosenYear {
  const after = yearOf(asOf) + 1;
  const next = yearText(after);
  if (asked !== null) return { year: asked, next, basis: "asked" };
  if (all.some((each) => isFor(each, next))) return { year: next, next, basis: "next" };
  const other = nearest(all, after);
  return other === null ? { year: next, next, basis: "none" } : { year: yearText(other), next, basis: "nearest" };
}

/** A meeting ahead proposes; one that has been has recommended. */
export const isProposed = ({ state, date }: MeetingFile, asOf: string): boolean => state === "planned" || date > asOf;
