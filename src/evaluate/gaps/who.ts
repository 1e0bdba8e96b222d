/** Who must act where the plan names no owner. `gaps` asks them and the calendar reminds them, so both take it from here. */
import type { Id, Initiative } from "../../model/plan.js";
import type { Who } from "./gap.js";
import type { GapScene } from "./scene.js";

const owner = (id: Id): readonly Who[] => [{ id, role: "owner" }];

/** A baseline is for whoever owns its source to clarify; a target, and a baseline without a source, for the plan's owner. */
export function whoClarifies(
  { sourceOwner, planOwner }: Pick<GapScene, "sourceOwner" | "planOwner">,
  what: "baseline" | "target",
  source: Id | null,
): readonly Who[] {
  const suppliers = what === "baseline" ? sourceOwner(source) : [];
  return suppliers.length > 0 ? suppliers : planOwner;
}

/** A development that the plan announces, or a duty of the follow-up. */
export const whoDevelops = ({ planOwner }: Pick<GapScene, "planOwner">, named: Id | undefined): readonly Who[] =>
  named === undefined ? planOwner : owner(named);

/** A follow-up point without an owner is the body's that gave it. */
export const whoFollowsUp = (body: Id, named: Id | undefined): readonly Who[] =>
  named === undefined ? whoMeets(body) : owner(named);

/** A condition is for the body whose decision rests on it. */
export const whoMeets = (body: Id): readonly Who[] => [{ id: body, role: "body" }];

/**
 * A status is for whoever owns its source to report, and for the owners of the initiative to see to; for the plan's owner
 * where it has neither.
 */
export function whoReports(
  { sourceOwner, planOwner }: Pick<GapScene, "sourceOwner" | "planOwner">,
  { status_source, owners = [] }: Initiative,
): readonly Who[] {
  const suppliers = sourceOwner(status_source ?? null);
  const others = owners.filter((id) => !suppliers.some((supplier) => supplier.id === id));
  const who = [...suppliers, ...others.flatMap(owner)];
  return who.length > 0 ? who : planOwner;
}
