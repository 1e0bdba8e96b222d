/** The initiative table: what each covers, why, how its status is obtained and who owns it. */
import type { Initiative } from "../../../model/plan.js";
import { refs } from "../../show-refs.js";
import { initiativeView } from "../../status-initiative.js";
import { type PlanGround, toldOf } from "./ground.js";
import type { PlanInitiative } from "./view.js";

export function planInitiative(ground: PlanGround, initiative: Initiative): PlanInitiative {
  const { lookup, plan } = ground;
  const { coverage, parts = [], reason, phase, supports, moves, depends_on } = initiative;
  const own = plan.settings.phases?.find(({ id }) => id === phase);
  return {
    ...initiativeView(lookup, initiative, plan.settings),
    ...{ coverage: lookup.sayIf(coverage), parts: parts.map((each) => toldOf(ground, each)) },
    reason: lookup.sayIf(reason),
    phase: own === undefined ? null : { id: own.id, name: lookup.say(own.name) },
    ...{ supports: refs(ground, supports), moves: refs(ground, moves), dependsOn: refs(ground, depends_on) },
  };
}
