/** Who owns, supplies or takes part. */
import type { ChangeEvent, Leaf } from "../../model/change.js";
import { decode } from "../address.js";
import { grouped } from "../value.js";
import { eventOf, telling } from "./event.js";
import { addressOf, type Part, type Scene } from "./scene.js";

const fields: Readonly<Record<string, readonly string[]>> = {
  initiative: ["ownership", "owners", "partners", "status_source"],
  source: ["owner"],
  body: ["leader", "organisation"],
  wheel: ["body"],
  meeting: ["body"],
  recommendation: ["receiver"],
  edition: ["publisher"],
  plan: ["publisher"],
  strategy: ["authority"],
  actor_plan: ["actor"],
};

const sets = new Map(Object.entries(fields).map(([kind, names]) => [kind, new Set(names)]));
const NONE: ReadonlySet<string> = new Set();

export const responsibilityFields = (kind: string): ReadonlySet<string> => sets.get(kind) ?? NONE;

/** The members that came, or those that went, in one line. */
function names(parts: readonly Part[], side: "old" | "new"): Leaf | undefined {
  const found = parts.filter(({ change, member }) => change[side] !== undefined && member !== null);
  return found.length === 0 ? undefined : found.map(({ member }) => decode(member ?? "")).join(", ");
}

/** One event for each field: an owner that another took over from is one event with it. */
export function responsibilityEvents(scene: Scene, parts: readonly Part[]): ChangeEvent[] {
  return [...grouped(parts, ({ field }) => field)].map(([field, own]) => {
    const address = addressOf(scene, field);
    const isList = own.some(({ member }) => member !== null);
    if (!isList) return telling(scene, { kind: "responsibility", field, parts: own }, address);
    const [old, now] = [names(own, "old"), names(own, "new")];
    return eventOf(scene, { kind: "responsibility", address, field, old, new: now, parts: own });
  });
}
