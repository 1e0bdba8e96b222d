/** How a measure is measured, and what changes from one version to the next. */
import type { MeasurementMethod } from "../model/plan.js";
import { saysTheSame } from "./texts.js";

/** What a figure hangs on. */
const parts = ["question", "counted", "scale", "filter", "mode", "weighting"] as const;

/** Left out, these say that there is none; left out, the others only say that nobody wrote them down. */
const absentMeansNone: ReadonlySet<string> = new Set(["filter", "weighting"]);

/** The fields that changed. */
export function changesBetween(before: MeasurementMethod, after: MeasurementMethod): string[] {
  return parts.filter((part) => {
    const [one, other] = [before[part], after[part]];
    if (one !== undefined && other !== undefined) return !saysTheSame(one, other);
    return absentMeansNone.has(part) && one !== other;
  });
}
