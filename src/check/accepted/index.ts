/**
 * Every code of a finding about what was accepted that only shows when all other findings are known. They are made where
 * those are held against the plan's acceptances; here stand the words.
 */
import type { Rule } from "../rule.js";
import { rule as acceptedExpired } from "./accepted-expired.js";
import { rule as acceptedInThisChange } from "./accepted-in-this-change.js";
import { rule as acceptedNotNeeded } from "./accepted-not-needed.js";

export const acceptedRules: readonly Rule[] = [acceptedExpired, acceptedInThisChange, acceptedNotNeeded];
