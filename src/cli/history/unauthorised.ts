/** What a change should have come with and did not, as findings at their places in the later plan. */
import { type AuthorityFault, authorityFaults } from "../../compare/authority.js";
import { manifestFaults } from "../../compare/authority/manifests.js";
import type { Finding, Severity } from "../../model/finding.js";
import type { Plan } from "../../model/plan.js";
import type { Repository } from "../../store/git/repository.js";
import type { StoredManifest } from "../../store/manifests.js";
import type { Context } from "../context.js";
import { severityOf } from "../inspect.js";
import type { TypedCommon } from "../options.js";
import { type ReadableEnd, readableBefore, unknownFault } from "./readable.js";
import { usedIds } from "./used-ids.js";

export interface Span {
  readonly before: ReadableEnd;
  readonly after: ReadableEnd;
  readonly repo: Repository;
  /** From which the change begins. */
  readonly commit: string;
  /** Files in which the change brought an error. */
  readonly faulty: ReadonlySet<string>;
  readonly manifests: { readonly before: readonly StoredManifest[]; readonly after: readonly StoredManifest[] };
}

const ranks: readonly (Severity | null)[] = [null, "info", "warning", "error"];

/** A change cannot turn down the rule that it breaks: what the plan said of it before holds, or what it says now if that is graver. */
export function severityIn(code: string, before: Plan, after: Plan): Severity | null {
  const [then, now] = [severityOf(code, before), severityOf(code, after)];
  return ranks.indexOf(then) > ranks.indexOf(now) ? then : now;
}

const first = { line: 1, col: 1, endLine: 1, endCol: 2 };

/** Where nothing that is left can be pointed at, the plan as a whole is at fault. */
const atStart = { file: "plan.yaml", ...first };

/** Every fault of authority between two plans, with the severity that the plans give it. */
export async function unauthorised(span: Span, typed: TypedCommon, context: Context): Promise<Finding[]> {
  const { repo, commit, faulty, manifests } = span;
  const [before, after] = [span.before.loaded, span.after.loaded];
  const readable = await readableBefore(span.before, span.after, repo, commit);
  const everUsed = await usedIds({ before: readable.before, after, repo, commit }, typed, context);
  const faults = [
    ...authorityFaults(readable.before, after, { everUsed, faulty }),
    ...manifestFaults(manifests.before, manifests.after, after.plan, before.plan),
  ];
  if (faults.length > 0) await after.sources.ready();
  const rated = (code: string): { code: string; severity: Severity; suggestion: null }[] => {
    const severity = severityIn(code, before.plan, after.plan);
    return severity === null ? [] : [{ code, severity, suggestion: null }];
  };
  const unknown = readable.unknown.flatMap((file) => {
    const { code, item, data } = unknownFault(file);
    const at = after.known.has(file) ? { file, ...first } : atStart;
    return rated(code).map((each) => ({ ...each, item, data, ...at }));
  });
  const placed = faults.flatMap(({ code, place, item, data }: AuthorityFault): Finding[] =>
    rated(code).map((each) => ({ ...each, item, data, ...(after.sources.locate(place) ?? atStart) })),
  );
  return [...placed, ...unknown];
}
