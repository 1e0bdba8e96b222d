/** What several parts of the plan document are made of: prose of the edition, and things with a name. */
import type { ProseOrigin } from "../../../model/plan.js";
import type { Passage } from "../../view.js";

/** Prose of the edition. `origin`: whose words they are. */
export interface PlanProse {
  readonly text: Passage;
  readonly origin: ProseOrigin;
  readonly signed: readonly { readonly role: Passage; readonly name: string | null }[];
}

/** Something with a name and what is said of it. */
export interface PlanTold {
  readonly id: string;
  readonly number: string | null;
  readonly name: Passage | null;
  readonly text: Passage | null;
}
