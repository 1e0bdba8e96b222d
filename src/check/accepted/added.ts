/** Which acceptances a change brought. */
import { valueOf } from "../rule.js";
import { type Acceptance, keyOfAcceptance, subjectOf } from "./acceptance.js";
import type { AcceptanceReport } from "./apply.js";

const isLonger = (now: string | null, then: string | null): boolean => then !== null && (now === null || now > then);

/** Every one of the later plan that the earlier did not have, or not for as long. Moved from one file to another is the same. */
export function addedAcceptances(before: readonly Acceptance[], after: readonly Acceptance[]): AcceptanceReport[] {
  const known = new Map(before.map((each) => [keyOfAcceptance(each), each]));
  return after.flatMap((each): AcceptanceReport[] => {
    const then = known.get(keyOfAcceptance(each));
    if (then !== undefined && !isLonger(each.until, then.until)) return [];
    const { code, field, reason, node } = each;
    const how = then === undefined ? "added" : "prolonged";
    const data = { code, subject: subjectOf(each) ?? "", field: field ?? "", reason, how };
    const place = valueOf(node, how === "added" ? "code" : "until");
    return [{ code: "accepted-in-this-change", acceptance: each, place, data, suggestion: null }];
  });
}
