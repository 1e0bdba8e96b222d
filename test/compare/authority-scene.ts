/** What the tests of authority share: faults between two plans, also where something in them does not fit its schema. */
import { type AuthorityFault, authorityFaults, type AuthorityOptions } from "../../src/compare/authority.js";
import type { Plan } from "../../src/model/plan.js";

/** Plans in which everything fits. */
export const faultsBetween = (before: Plan, after: Plan, options: AuthorityOptions = {}): AuthorityFault[] =>
  authorityFaults({ plan: before, misfits: [] }, { plan: after, misfits: [] }, options);
