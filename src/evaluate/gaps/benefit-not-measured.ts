/** An initiative has ended, and no figure or evidence shows what it gave. */
import type { Benefit } from "../../model/plan.js";
import { mayHaveSpoken } from "../silence.js";
import type { Found, GapKind, Who } from "./gap.js";
import { endOf, ofInitiative } from "./links.js";
import type { GapScene, Placed } from "./scene.js";

type Unmeasured = Found<"benefit-not-measured">;

/** A figure from the time when the benefit was to show; without a time for that, any figure after the end. */
function isMeasured({ measures }: GapScene, { measure, due, evidence }: Benefit, ended: string | null): boolean {
  if (evidence !== undefined) return true;
  const latest = measures.find(({ item }) => item.id === measure || item.indicator.id === measure)?.progress.latest;
  return latest?.end !== undefined && latest.end >= (endOf(due) ?? ended ?? "");
}

/** The year's benefit as reported to a meeting counts as described. */
const isReported = ({ held }: GapScene, { initiative }: Placed): boolean =>
  held.some(({ benefits = [] }) => benefits.some((each) => each.initiative === initiative.id));

function* unmeasured(scene: GapScene, placed: Placed): Generator<Unmeasured> {
  const { initiative, state } = placed;
  const { benefits = [] } = initiative;
  const ended = state.endedOn;
  for (const benefit of benefits) {
    const waits = (endOf(benefit.due) ?? "") >= scene.asOf;
    if (waits || isMeasured(scene, benefit, ended)) continue;
    const { id: part, text, measure = null, due, owner } = benefit;
    const who: readonly Who[] | undefined = owner === undefined ? undefined : [{ id: owner, role: "owner" }];
    const facts = { what: "described", text, part, measure, ended } as const;
    yield ofInitiative(scene, placed, facts, who === undefined ? { due } : { due, who });
  }
  const silent = benefits.length === 0 && !isReported(scene, placed);
  if (silent && !mayHaveSpoken(scene.plan.leftOut, [initiative.id])) {
    yield ofInitiative(scene, placed, { what: "undescribed", text: null, part: "", measure: null, ended });
  }
}

export const kind: GapKind<"benefit-not-measured"> = {
  code: "benefit-not-measured",
  *find(scene) {
    for (const placed of scene.initiatives.filter(({ state }) => state.ended)) yield* unmeasured(scene, placed);
  },
};
