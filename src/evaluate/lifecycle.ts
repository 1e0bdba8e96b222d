/** The state that was declared for an item and is in force on a day. */
import type { Lifecycle, LifecycleEntry } from "../model/plan.js";

/** The last state that began on the day or before; null when none was declared, which means active. */
export function stateOn(lifecycle: Lifecycle | undefined, asOf: string): LifecycleEntry["state"] | null {
  const begun = (lifecycle ?? []).filter(({ from }) => from <= asOf);
  return begun.sort((a, b) => (a.from < b.from ? -1 : Number(a.from > b.from))).at(-1)?.state ?? null;
}

/**
 * Whether an item was in the plan on the day. One whose first state is proposed or active, and begins later, was not
 * there yet; one that is first declared suspended, replaced or retired had been there since it was written.
 */
export function isWritten(lifecycle: Lifecycle | undefined, date: string): boolean {
  const [first] = [...(lifecycle ?? [])].sort((a, b) => (a.from < b.from ? -1 : Number(a.from > b.from)));
  return first === undefined || first.from <= date || (first.state !== "proposed" && first.state !== "active");
}

/** Whether a measure is out of use, by itself or with its indicator; a replaced one counts as retired. */
export function declared(lifecycles: readonly (Lifecycle | undefined)[], asOf: string): "retired" | "suspended" | null {
  const states = lifecycles.map((each) => stateOn(each, asOf));
  if (states.includes("retired") || states.includes("replaced")) return "retired";
  return states.includes("suspended") ? "suspended" : null;
}
