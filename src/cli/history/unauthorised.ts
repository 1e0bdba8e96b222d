/** What a change should have come with and did not, as findings at their places in the later plan. */
import { type AuthorityFault, authorityFaults } from "../../compare/authority.js";
import { manifestFaults } from "../../compare/authority/manifests.js";
import type { Finding, Severity } from "../../model/finding.js";
import type { Plan } from "../../model/plan.js";
import type { Repository } from "../../store/git/repository.js";
import type { Loaded } from "../../store/load.js";
import type { StoredManifest } from "../../store/manifests.js";
import type { Context } from "../context.js";
import { severityOf } from "../inspect.js";
import type { TypedCommon } from "../options.js";
import { usedIds } from "./used-ids.js";

export interface Span {
  readonly before: Loaded;
  readonly after: Loaded;
  readonly repo: Repository;
  /** From which the change begins. */
  readonly commit: string;
  readonly manifests: { readonly before: readonly StoredManifest[]; readonly after: readonly StoredManifest[] };
}

const ranks: readonly (Severity | null)[] = [null, "info", "warning", "error"];

/** A change cannot turn down the rule that it breaks: what the plan said of it before holds, or what it says now if that is graver. */
export function severityIn(code: string, before: Plan, after: Plan): Severity | null {
  const [then, now] = [severityOf(code, before), severityOf(code, after)];
  return ranks.indexOf(then) > ranks.indexOf(now) ? then : now;
}

/** Where nothing that is left can be pointed at, the plan as a whole is at fault. */
const atStart = { file: "plan.yaml", line: 1, col: 1, endLine: 1, endCol: 2 };

/** Every fault of authority between two plans, with the severity that the plans give it. */
export async function unauthorised(span: Span, typed: TypedCommon, context: Context): Promise<Finding[]> {
  const { before, after, manifests } = span;
  const faults = [
    ...authorityFaults(before.plan, after.plan, await usedIds(span, typed, context)),
    ...manifestFaults(manifests.before, manifests.after, after.plan),
  ];
  if (faults.length > 0) await after.sources.ready();
  return faults.flatMap(({ code, place, item, data }: AuthorityFault): Finding[] => {
    const severity = severityIn(code, before.plan, after.plan);
    if (severity === null) return [];
    return [{ code, severity, item, data, suggestion: null, ...(after.sources.locate(place) ?? atStart) }];
  });
}
