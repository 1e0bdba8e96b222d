/** `ehs show --format json`: the view as it is. Its shape is published in `schemas/output`. */
import type { ShowView } from "../report/show-view.js";
import { ordinarySpaces } from "./clean.js";

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

/** The view as indented JSON. Numbers have full precision; what is not known is null. */
export function showJson({ items, ...view }: ShowView): string {
  const answer = { schema: "ehs/show/1", ...(worded(view) as object), items: worded(items) };
  return `${JSON.stringify(answer, null, 2)}\n`;
}
