/** What was asked for of a document: the meeting a pack is for, and the year a review is about. */
import { evaluate } from "../../evaluate/evaluate.js";
import type { Breakdowns } from "../../model/breakdown.js";
import type { Plan } from "../../model/plan.js";
import { meetingsOf } from "../../report/documents/meeting-occasion.js";
import { dayBefore, lastFullYear, type ReviewGround } from "../../report/documents/review-ground.js";
import { CannotAnswer } from "../exit.js";
import type { JudgedMoment } from "../history/judged.js";
import { sinceDay } from "../history/since.js";
import type { Opened } from "../open.js";
import { oneOf, type Lang } from "../options.js";
import { cliWords } from "../words.js";

/** The meeting that was asked for; null: none was. */
export function meetingAsked(plan: Plan, typed: string | undefined, lang: Lang): string | null {
  if (typed === undefined) return null;
  const ids = meetingsOf(plan).map(({ id }) => id);
  return oneOf("--meeting", typed, ids, lang);
}

/** The year that was asked for, else the last full one before the judgement date. */
function yearAsked(typed: string | undefined, asOf: string, lang: Lang): string {
  if (typed === undefined) return lastFullYear(asOf);
  if (/^[12]\d{3}$/.test(typed) && typed <= asOf.slice(0, 4)) return typed;
  throw new CannotAnswer(cliWords[lang].badYear(typed, asOf.slice(0, 4)));
}

/** The plan at the end of the year before: as git has it from then, and as it would be judged today. */
export async function reviewGround(
  opened: Opened,
  now: JudgedMoment,
  breakdowns: Breakdowns,
  typed: string | undefined,
): Promise<ReviewGround> {
  const { plan, index, evaluation } = now;
  const year = yearAsked(typed, evaluation.asOf, opened.lang);
  const day = dayBefore(year);
  const { before, found } = await sinceDay(opened, now, day);
  const { commit, statuses, events, unknown, begins } = found;
  return {
    ...{ year, day, unknown, begins, recomputed: evaluate(plan, index, day, breakdowns) },
    then:
      before === null || commit === null
        ? null
        : { plan: before.plan, index: before.index, evaluation: before.evaluation, commit, statuses, events },
  };
}
