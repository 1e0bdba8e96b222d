/** Which findings can be accepted, and why the others cannot. */
import { changedRules } from "../changed/index.js";
import { readingRules } from "../reading/index.js";
import { acceptedCodes } from "./codes.js";

/**
 * reading: what is at fault is left out of every answer, so nobody may stop being told. change: it is a fault of one
 * change, and a standing permission would let the next one through as well. acceptance: it is about what was accepted.
 */
export type Refusal = "reading" | "change" | "acceptance";

const refusals: ReadonlyMap<string, Refusal> = new Map<string, Refusal>([
  ...readingRules.filter(({ severity }) => severity === "error").map(({ code }) => [code, "reading"] as const),
  ...changedRules.map(({ code }) => [code, "change"] as const),
  ...acceptedCodes.map((code) => [code, "acceptance"] as const),
]);

/** Why findings of a code cannot be accepted; null when they can. */
export const refusalOf = (code: string): Refusal | null => refusals.get(code) ?? null;
