/** What the parts of the plan document are made with. */
import type { Scene } from "../../show-refs.js";
import type { ChangeGround } from "../../change-ground.js";
import { baseOf } from "../base.js";
import type { DocumentInput } from "../document.js";
import type { PlanTold } from "./view.js";
import type { Text } from "../../../model/plan.js";

export interface PlanGround extends Scene {
  readonly decision: ChangeGround["decision"];
}

export function planGround(input: DocumentInput): PlanGround {
  const { plan, index, evaluation, findings } = input;
  const { lookup, decision } = baseOf(input).change();
  return { plan, index, evaluation, lookup, asOf: evaluation.asOf, gaps: [], findings, decision };
}

interface Speaking {
  readonly id: string;
  readonly number?: string;
  readonly name?: Text;
  readonly text?: Text;
}

/** Something with a name and what is said of it. */
export const toldOf = ({ lookup }: Pick<PlanGround, "lookup">, { id, number, name, text }: Speaking): PlanTold => ({
  ...{ id, number: number ?? null, name: lookup.sayIf(name), text: lookup.sayIf(text) },
});
