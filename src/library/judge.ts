/** Checks, judges and compares plans that were read. Pure: the same plan and day give the same answer. */
import { unreadIn } from "../cli/history/judged.js";
import { comparedMoments } from "../cli/history/compared.js";
import { catalogue, inspect, type Inspection } from "../cli/inspect.js";
import { evaluate as evaluatePlan } from "../evaluate/evaluate.js";
import { indexPlan } from "../evaluate/items.js";
import { parsePeriod } from "../evaluate/period.js";
import { insideOf, keepJudged, momentOf } from "./inside.js";
import type { CheckedFinding, Comparison, JudgedPlan, Language, LoadedPlan } from "./types.js";

function inspected(plan: LoadedPlan, asOf: string): Inspection {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(asOf) || !parsePeriod(asOf).ok) throw new RangeError(`not a day: ${asOf}`);
  const { loaded, figures } = insideOf(plan);
  return inspect(loaded, asOf, { figures });
}

/**
 * Every finding on a plan that it does not itself accept, by file and place: what `ehs validate --as-of` tells.
 * @param asOf the day by which what is open counts as overdue, year-month-day
 * @throws RangeError where that is no day
 */
export function check(plan: LoadedPlan, asOf: string, language: Language = "en"): readonly CheckedFinding[] {
  return inspected(plan, asOf).findings.map((finding) => ({
    ...finding,
    message: catalogue.get(finding.code)?.message[language](finding.data) ?? finding.code,
  }));
}

/**
 * Judges every measure of a plan: the verdicts of `ehs status --as-of`. What an error makes untrustworthy is not judged.
 * @param asOf the judgement date, year-month-day
 * @throws RangeError where that is no day
 */
export function evaluate(plan: LoadedPlan, asOf: string): JudgedPlan {
  const { findings, sound } = inspected(plan, asOf);
  const { loaded, figures } = insideOf(plan);
  const index = indexPlan(sound);
  const evaluation = evaluatePlan(sound, index, asOf, figures.breakdowns);
  const errors = findings.filter(({ severity }) => severity === "error").length;
  const verdicts = index.measures.flatMap(({ id, number, measure, indicator, owner }) => {
    const progress = evaluation.measures.get(measure);
    return progress === undefined ? [] : [{ id, number, measure, indicator, owner, progress }];
  });
  const moment = { plan: sound, index, evaluation, loaded, errors, unread: unreadIn(figures) };
  return keepJudged({ asOf, plan: sound, errors, verdicts, evaluation }, moment);
}

/**
 * What changed in meaning from one moment to another, and which verdicts moved, why: what `ehs diff` tells. A moment is a plan
 * and the day by which it is judged; the same plan by two days shows what time alone moved.
 */
export function compare(before: JudgedPlan, after: JudgedPlan): Comparison {
  return comparedMoments(momentOf(before), momentOf(after));
}
