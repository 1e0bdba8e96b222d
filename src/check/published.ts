/** Days of publication. */
import type { Observation } from "../model/plan.js";
import { endOf, isBefore } from "./dates.js";

/** True when a figure is said to be published before its period was over; a forecast may be. */
export function publishedTooEarly({ period, published, flags = [] }: Observation): boolean {
  return !flags.includes("forecast") && isBefore(endOf(published), endOf(period));
}
