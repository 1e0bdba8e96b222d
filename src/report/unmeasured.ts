/** Plans that follow their objectives by what is done, and not by figures. */
import type { PlanIndex } from "../evaluate/items.js";

/** True of a plan with initiatives and no indicator at all: figures and verdicts are then nothing that it lacks. */
export const isUnmeasured = ({ items, initiatives }: PlanIndex): boolean =>
  initiatives.length > 0 && !items.some(({ kind }) => kind === "indicator" || kind === "measure");
