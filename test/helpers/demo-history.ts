/**
 * The demonstration plan with a history: seven months of branches, merges and mistakes, in a real repository. What each
 * step means is written down by hand beside it.
 */
import { autumn } from "./demo-history-autumn.js";
import type { Told } from "./demo-history-plan.js";
import { spring } from "./demo-history-spring.js";
import { repository, type TestRepository } from "./repository.js";

export const steps: readonly Told[] = [...spring, ...autumn];

/** The history as a repository; its plan lies in `plan/`. */
export const demoHistory = (): TestRepository => repository(steps);
