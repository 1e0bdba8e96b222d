/** Which figures come from surveys, and whether the number of respondents is known. */
import { type MeasureItem, entriesOf } from "../evaluate/items.js";
import type { Id, Plan, Value } from "../model/plan.js";
import { partOf } from "./figures.js";

/** Ids of the sources that are surveys. */
export function surveysOf(plan: Plan): ReadonlySet<Id> {
  const sources = entriesOf(plan, "sources").flatMap(({ content }) => content.sources);
  return new Set(sources.filter(({ kind }) => kind === "survey").map(({ id }) => id));
}

interface Answered {
  readonly value?: Value;
  readonly n?: number;
  readonly source?: Id;
}

/** True for a share found by a survey whose number of respondents is not told; "147/356" tells it. */
export function lacksRespondents(
  figure: Answered,
  { measure, source }: MeasureItem,
  surveys: ReadonlySet<Id>,
): boolean {
  const from = figure.source ?? source;
  if (measure.scale !== "share" || from === null || !surveys.has(from)) return false;
  return figure.n === undefined && figure.value !== undefined && partOf(figure.value) === null;
}
