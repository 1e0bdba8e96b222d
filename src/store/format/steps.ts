/**
 * The plan formats that are known. A new one is the next number here and in `schemas/plan.schema.json`, and the step that
 * makes it of the one before; old steps stay, so that every revision of every plan can be read.
 */
import type { FormatStep } from "./step.js";

/** The format that the schemas describe. */
export const newestFormat = 1;

/** From the oldest format that can be read to the newest, without a gap. None: 1 is the first that was published. */
export const formatSteps: readonly FormatStep[] = [];
