/** A cache of a plan in memory. */
import type { PlanCache } from "../../src/store/plan-cache.js";

export function memoryCache(): PlanCache & { readonly entries: Map<string, string> } {
  const entries = new Map<string, string>();
  return {
    entries,
    get: (key) => entries.get(key),
    put: (key, json) => void entries.set(key, json),
    flush: () => Promise.resolve(),
  };
}
