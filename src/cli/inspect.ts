/** Loads a plan and gathers every finding on it: from reading, from the schemas, from the rules; and what it accepts of them. */
import { acceptedRules } from "../check/accepted/index.js";
import { changedRules } from "../check/changed/index.js";
import { check } from "../check/check.js";
import { readingRules } from "../check/reading/index.js";
import type { Rule } from "../check/rule.js";
import { rules } from "../check/rules/index.js";
import { describeMisfit } from "../check/schema/describe.js";
import { indexPlan } from "../evaluate/items.js";
import type { Accepted, Draft, Finding, Place, Severity } from "../model/finding.js";
import type { Plan } from "../model/plan.js";
import { itemOf } from "../store/item.js";
import type { Loaded } from "../store/load.js";
import { withAcceptances } from "./accepted/apply.js";
import { FindingFields } from "./accepted/fields.js";
import type { BreakdownsRead } from "./breakdowns.js";
import { soundPart } from "./sound.js";

/** Every code there is, with its words. */
export const catalogue: ReadonlyMap<string, Rule> = new Map(
  [...readingRules, ...rules, ...changedRules, ...acceptedRules]
    .map((rule) => [rule.code, rule] as const)
    .sort(([one], [other]) => (one < other ? -1 : 1)),
);

export interface Inspection {
  /** Sorted by file and position, without doubles, and without what the plan accepts. */
  readonly findings: readonly Finding[];
  /** What the plan accepts, in the same order. */
  readonly accepted: readonly Accepted[];
  /** The plan without what an error makes untrustworthy, be the error accepted or not: what may be judged. */
  readonly sound: Plan;
}

const rank: Record<Severity, number> = { error: 0, warning: 1, info: 2 };

/** By file and position, at one place the graver first. */
export function byPlace(one: Finding, other: Finding): number {
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
export function severityOf(code: string, plan: Plan): Severity | null {
  if (fixed.has(code)) return "error";
  const set = plan.settings.severities?.[code];
  if (set === "off") return null;
  return set ?? catalogue.get(code)?.severity ?? "error";
}

function rated(drafts: readonly Draft[], plan: Plan, fields: FindingFields): Finding[] {
  return drafts.flatMap((draft) => {
    const severity = severityOf(draft.code, plan);
    if (severity === null) return [];
    return [{ ...draft, ...(draft.field === undefined && !fixed.has(draft.code) ? fields.of(draft) : {}), severity }];
  });
}

function shapeDrafts({ misfits, schemas, sources }: Loaded, fields: FindingFields): Draft[] {
  return misfits.flatMap((misfit) =>
    describeMisfit(misfit, schemas, (place) => sources.typed(place)).flatMap(({ code, place, data, suggestion }) => {
      const position = sources.locate(place);
      if (position === null) return [];
      const item = itemOf(place.of, sources);
      return [{ code, item, ...fields.at(place, item), data, suggestion: suggestion ?? null, ...position }];
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

/** A warning inside an error, such as an invisible character in a word that does not fit, is part of that error. */
function withoutEchoes(reading: readonly Finding[], all: readonly Finding[]): Finding[] {
  const errors = all.filter(({ severity }) => severity === "error");
  const covers = (error: Finding, { file, line, col }: Finding): boolean =>
    error.file === file && error.line === line && error.col <= col && col < Math.max(error.endCol, error.col + 1);
  const followsTag = (error: Finding, { file, line, col }: Finding): boolean =>
    error.code === "yaml-tag" && error.file === file && error.line === line && error.endCol + 1 === col;
  return reading.filter((finding) =>
    finding.severity === "error"
      ? !errors.some((error) => error !== finding && followsTag(error, finding))
      : !errors.some((error) => covers(error, finding)),
  );
}

export interface InspectOptions {
  /** The files of figures that were read with the plan. */
  readonly figures?: Pick<BreakdownsRead, "breakdowns" | "drafts">;
  /** The real day, where no other was asked for: figures for periods that have not ended are then errors. */
  readonly today?: string | undefined;
}

/**
 * All findings on a loaded plan, judged as of a day, and on the files of figures that were read with it.
 * What was found before is known to `inspected`; here everything is looked for.
 */
export function inspect(loaded: Loaded, asOf: string, { figures, today }: InspectOptions = {}): Inspection {
  const { plan, sources } = loaded;
  const index = indexPlan(plan);
  const fields = new FindingFields(loaded);
  const drafts = [...loaded.drafts, ...shapeDrafts(loaded, fields), ...(figures?.drafts ?? [])];
  const reading = onePerSpot(rated(drafts, plan, fields));
  const reports = check({
    ...{ plan, index, asOf, codes: [...catalogue.keys()], fixed, breakdowns: figures?.breakdowns ?? new Map() },
    typed: (place) => sources.typed(place),
    ...(today === undefined ? {} : { today }),
  });
  const grave: Place[] = [];
  const ruled = reports.flatMap(({ rule, report }) => {
    const position = sources.locate(report.place);
    const severity = severityOf(rule.code, plan);
    if (position === null || severity === null) return [];
    if (severity === "error") grave.push(report.place);
    const { item, data, suggestion } = report;
    const field = fields.at(report.place, item);
    return [{ code: rule.code, severity, item, ...field, data, suggestion: suggestion ?? null, ...position }];
  });
  const told = withoutEchoes(reading, [...reading, ...ruled]);
  const all = withoutDoubles([...told, ...ruled]).sort(byPlace);
  const codes = new Set(catalogue.keys());
  const { findings, accepted } = withAcceptances({ loaded, index, findings: all, codes, severityOf, asOf, today });
  return { findings: findings.sort(byPlace), accepted, sound: soundPart(loaded, index, grave) };
}
