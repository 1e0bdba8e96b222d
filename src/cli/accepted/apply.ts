/** Takes what the plan accepts out of its findings, and puts in what is to be told of the acceptances. */
import { type Acceptance, acceptancesOf } from "../../check/accepted/acceptance.js";
import { type AcceptanceReport, applyAcceptances, type Ground } from "../../check/accepted/apply.js";
import type { PlanIndex } from "../../evaluate/items.js";
import type { Accepted, Finding, Severity } from "../../model/finding.js";
import type { Plan } from "../../model/plan.js";
import type { Loaded } from "../../store/load.js";
import { FindingFields } from "./fields.js";

/** What was found, and by what rules. */
export interface Found {
  readonly loaded: Loaded;
  readonly index: PlanIndex;
  readonly findings: readonly Finding[];
  readonly codes: ReadonlySet<string>;
  readonly severityOf: (code: string, plan: Plan) => Severity | null;
  readonly asOf: string;
  /** See `InspectOptions`. */
  readonly today: string | undefined;
}

/** What is found only when the plan is judged as of the real day. */
const ofToday: ReadonlySet<string> = new Set(["period-not-ended", "forecast-reported-in-future"]);

function groundOf({ loaded: { plan }, index, codes, asOf, today }: Found): Ground {
  const ids = new Set([...index.byId.keys(), plan.settings.id]);
  const unasked = today === undefined ? ofToday : new Set<string>();
  return { asOf, ids, codes, unasked, whole: plan.leftOut.length === 0 };
}

/** A report on an acceptance as a finding at its place; none where the plan has turned it off. */
export function findingOf(
  { code, acceptance: { item }, place, data, suggestion }: AcceptanceReport,
  { loaded, severity }: { readonly loaded: Loaded; readonly severity: Severity | null },
): Finding[] {
  const position = loaded.sources.locate(place);
  if (position === null || severity === null) return [];
  const field = new FindingFields(loaded).at(place, item);
  return [{ code, severity, item, ...field, data, suggestion, ...position }];
}

function acceptedOf(finding: Finding, acceptance: Acceptance, { sources }: Loaded): Accepted[] {
  const { reason, role, date, until, beside, node } = acceptance;
  const at = sources.locate({ of: node, key: "code", token: "value" });
  return at === null ? [] : [{ finding, reason, role, date, until, at, beside }];
}

/** The findings that count, those that do not, and what is to be told of what was accepted. */
export function withAcceptances(found: Found): { findings: Finding[]; accepted: Accepted[] } {
  const { loaded, index, findings, severityOf } = found;
  const acceptances = acceptancesOf({ plan: loaded.plan, index });
  if (acceptances.length === 0) return { findings: [...findings], accepted: [] };
  const { left, covered, reports } = applyAcceptances(findings, acceptances, groundOf(found));
  const told = reports.flatMap((report) =>
    findingOf(report, { loaded, severity: severityOf(report.code, loaded.plan) }),
  );
  return {
    findings: [...left, ...told],
    accepted: covered.flatMap(({ finding, acceptance }) => acceptedOf(finding, acceptance, loaded)),
  };
}
