/** `ehs show --format json`: the view as it is. Its shape is published in `schemas/output`. */
import type { ItemView, ShowView } from "../report/show-view.js";
import { ordinarySpaces } from "./clean.js";
import { gapOf } from "./gaps-json.js";
import { catalogue } from "./lang/index.js";
import { gapWords } from "./lang/gaps.js";
import { contradictionMessage } from "./show-beside.js";

/** A text of the plan stays as it is written. */
const isPassage = (value: object): boolean => {
  const keys = Object.keys(value);
  return keys.length === 2 && keys.includes("text") && keys.includes("lang");
};

/** What `ehs` worded itself gets ordinary spaces, so that it can be searched for and compared. */
function worded(value: unknown): unknown {
  if (typeof value === "string") return ordinarySpaces(value);
  if (Array.isArray(value)) return value.map(worded);
  if (typeof value !== "object" || value === null || isPassage(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, worded(each)]));
}

/** Gaps and findings as `ehs gaps` and `ehs validate` give them; the rest as it is. */
function itemOf(lang: ShowView["lang"], { gaps, contradictions, ...item }: ItemView): object {
  const words = { words: catalogue(lang), gaps: gapWords(lang) };
  return {
    ...(worded(item) as object),
    gaps: gaps.gaps.map((gap) => gapOf(words, gap)),
    gapsUnder: worded(gaps.under),
    contradictions: contradictions.map(({ finding, item: of, measure }) => {
      const { file, line, col, endLine, endCol, severity, code, data, suggestion } = finding;
      const message = ordinarySpaces(contradictionMessage(lang, finding));
      return {
        ...{ file, line, col, endLine, endCol, severity, code, message, suggestion, data },
        ...{ item: of?.id ?? null, measure: measure?.id ?? null },
      };
    }),
  };
}

/** The view as indented JSON. Numbers have full precision; what is not known is null. */
export function showJson({ items, ...view }: ShowView): string {
  const told = items.map((item) => itemOf(view.lang, item));
  const answer = { schema: "ehs/show/1", ...(worded(view) as object), items: told };
  return `${JSON.stringify(answer, null, 2)}\n`;
}
