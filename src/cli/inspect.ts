/** Loads a plan and gathers every finding on it: from reading, from the schemas, from the rules. */
import { check } from "../check/check.js";
import { readingRules } from "../check/reading/index.js";
import type { Rule } from "../check/rule.js";
import { rules } from "../check/rules/index.js";
import { describeMisfit } from "../check/schema/describe.js";
import { indexPlan } from "../evaluate/items.js";
import type { Draft, Finding, Place, Severity } from "../model/finding.js";
import type { Plan } from "../model/plan.js";
import { itemOf } from "../store/item.js";
import { leaveOut, type Loaded } from "../store/load.js";
import type { BreakdownsRead } from "./breakdowns.js";

/** Every code there is, with its words. */
export const catalogue: ReadonlyMap<string, Rule> = new Map(
  [...readingRules, ...rules]
    .map((rule) => [rule.code, rule] as const)
    .sort(([one], [other]) => (one < other ? -1 : 1)),
);

export interface Inspection {
  /** Sorted by file and position, without doubles. */
  readonly findings: readonly Finding[];
  /** The plan without what an error makes untrustworthy: what may be judged. */
  readonly sound: Plan;
}

const rank: Record<Severity, number> = { error: 0, warning: 1, info: 2 };

function order(one: Finding, other: Finding): number {
  if (one.file !== other.file) return one.file < other.file ? -1 : 1;
  return (
    one.line - other.line ||
    one.col - other.col ||
    rank[one.severity] - rank[other.severity] ||
    (one.code < other.code ? -1 : 1)
  );
}

const spot = (draft: Draft): string => `${draft.file}:${draft.line}:${draft.col}`;

/** Several keys can be missing at one place; any other faults at one token are one fault. */
const faultOf = (draft: Draft): string =>
  draft.code === "missing-key" ? `${spot(draft)} ${String(draft.data["key"])}` : spot(draft);

/** Errors of reading leave data out, so no plan can turn them down: that would be a silent green. */
const fixed: ReadonlySet<string> = new Set(
  readingRules.filter(({ severity }) => severity === "error").map(({ code }) => code),
);

/** A severity by code: the plan's own setting, else the rule's. `null`: the plan has turned it off. */
function severityOf(code: string, plan: Plan): Severity | null {
  if (fixed.has(code)) return "error";
  const set = plan.settings.severities?.[code];
  if (set === "off") return null;
  return set ?? catalogue.get(code)?.severity ?? "error";
}

function rated(drafts: readonly Draft[], plan: Plan): Finding[] {
  return drafts.flatMap((draft) => {
    const severity = severityOf(draft.code, plan);
    return severity === null ? [] : [{ ...draft, severity }];
  });
}

function shapeDrafts({ misfits, schemas, sources }: Loaded): Draft[] {
  return misfits.flatMap((misfit) =>
    describeMisfit(misfit, schemas, (place) => sources.typed(place)).flatMap(({ code, place, data, suggestion }) => {
      const position = sources.locate(place);
      if (position === null) return [];
      return [{ code, item: itemOf(place.of, sources), data, suggestion: suggestion ?? null, ...position }];
    }),
  );
}

/** Two faults of reading at one token are one: the graver is told, or the one that came first. */
function onePerSpot(findings: readonly Finding[]): Finding[] {
  const kept = new Map<string, Finding>();
  for (const finding of findings) {
    const earlier = kept.get(faultOf(finding));
    if (earlier === undefined || rank[finding.severity] < rank[earlier.severity]) kept.set(faultOf(finding), finding);
  }
  return [...kept.values()];
}

function withoutDoubles(findings: readonly Finding[]): Finding[] {
  const seen = new Set<string>();
  return findings.filter((finding) => {
    const key = JSON.stringify([spot(finding), finding.code, finding.item, finding.data]);
    return !seen.has(key) && seen.add(key);
  });
}

const noFigures: Pick<BreakdownsRead, "breakdowns" | "drafts"> = { breakdowns: new Map(), drafts: [] };

/** All findings on a loaded plan, judged as of a day, and on the files of figures that were read with it. */
export function inspect(loaded: Loaded, asOf: string, figures = noFigures): Inspection {
  const { plan, sources } = loaded;
  const { breakdowns } = figures;
  const reading = onePerSpot(rated([...loaded.drafts, ...shapeDrafts(loaded), ...figures.drafts], plan));
  const reports = check({ plan, index: indexPlan(plan), asOf, codes: [...catalogue.keys()], fixed, breakdowns });
  const grave: Place[] = [];
  const ruled = reports.flatMap(({ rule, report }) => {
    const position = sources.locate(report.place);
    const severity = severityOf(rule.code, plan);
    if (position === null || severity === null) return [];
    if (severity === "error") grave.push(report.place);
    const { item, data, suggestion } = report;
    return [{ code: rule.code, severity, item, data, suggestion: suggestion ?? null, ...position }];
  });
  return { findings: withoutDoubles([...reading, ...ruled]).sort(order), sound: leaveOut(loaded, grave) };
}
