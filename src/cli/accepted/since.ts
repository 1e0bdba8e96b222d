/** What a change accepts: told in its review, so that nothing is waved through unseen. */
import { acceptancesOf } from "../../check/accepted/acceptance.js";
import { addedAcceptances } from "../../check/accepted/added.js";
import { indexPlan } from "../../evaluate/items.js";
import type { Accepted, Finding, Position, Severity } from "../../model/finding.js";
import type { Plan } from "../../model/plan.js";
import type { Loaded } from "../../store/load.js";
import { findingOf } from "./apply.js";

export interface AcceptedSince {
  /** One for each acceptance that the change brought and that something rests on. */
  readonly findings: readonly Finding[];
  /** What rests on those. */
  readonly accepted: readonly Accepted[];
}

const spot = ({ file, line, col }: Position & { readonly file: string }): string => `${file}:${line}:${col}`;

const all = ({ plan }: Loaded) => acceptancesOf({ plan, index: indexPlan(plan) });

/**
 * Holds what two plans accept against each other.
 * @param accepted what the later plan accepts
 * @param severityIn how grave a finding about a change is, between the two plans
 */
export async function acceptedSince(
  { before, after }: { readonly before: Loaded; readonly after: Loaded },
  accepted: readonly Accepted[],
  severityIn: (code: string, before: Plan, after: Plan) => Severity | null,
): Promise<AcceptedSince> {
  const reports = addedAcceptances(all(before), all(after));
  if (reports.length > 0) await after.sources.ready();
  const added = reports.flatMap((report) => {
    const at = after.sources.locate({ of: report.acceptance.node, key: "code", token: "value" });
    const resting = at === null ? [] : accepted.filter((each) => spot(each.at) === spot(at));
    return resting.length === 0 ? [] : [{ report, resting }];
  });
  return {
    findings: added.flatMap(({ report }) =>
      findingOf(report, { loaded: after, severity: severityIn(report.code, before.plan, after.plan) }),
    ),
    accepted: added.flatMap(({ resting }) => resting),
  };
}
