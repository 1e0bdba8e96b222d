/** The findings on a plan, as `inspect` finds them. What was found before is not looked for again, nor are the rules loaded for it. */
import { indexPlan } from "../evaluate/items.js";
import { sha256 } from "../store/fingerprint.js";
import type { Loaded } from "../store/load.js";
import { survivesJson } from "../store/remembered.js";
import type { InspectOptions, Inspection } from "./inspect.js";
import { soundPart } from "./sound.js";

/** What is kept of an inspection. */
type Kept = Pick<Inspection, "findings" | "accepted">;

/**
 * Names the findings on a plan by all that they follow from but the program; null where a file has something wrong, and
 * where figures were read: then they are looked for each time.
 */
function keyOf({ print }: Loaded, asOf: string, { figures, today }: InspectOptions): string | null {
  const plain = figures === undefined || (figures.drafts.length === 0 && figures.breakdowns.size === 0);
  return print === null || !plain ? null : `inspection:${sha256(JSON.stringify([print, asOf, today ?? null]))}`;
}

/** All findings on a loaded plan, judged as of a day, and on the files of figures that were read with it. */
export async function inspected(loaded: Loaded, asOf: string, options: InspectOptions = {}): Promise<Inspection> {
  const { plan, sources, cache } = loaded;
  const key = keyOf(loaded, asOf, options);
  const known = key === null ? undefined : cache.get(key);
  // Kept only where none is an error, accepted or not: there is no place of one to leave out.
  if (known !== undefined) return { ...(JSON.parse(known) as Kept), sound: soundPart(loaded, indexPlan(plan), []) };
  const [{ inspect }] = await Promise.all([import("./inspect.js"), sources.ready()]);
  const inspection = inspect(loaded, asOf, options);
  const { findings, accepted } = inspection;
  const all = [...findings, ...accepted.map(({ finding }) => finding)];
  const kept: Kept = { findings, accepted };
  const isFine = !all.some(({ severity }) => severity === "error") && survivesJson(kept);
  if (key !== null && isFine) cache.put(key, JSON.stringify(kept));
  return inspection;
}
