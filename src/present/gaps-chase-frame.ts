/** What stands around the list in a letter: to whom, from which plan, as of when, by when to reply, and what is not asked for. */
import { isOfFigure } from "../report/gaps-sources.js";
import type { GapView, GapsView, ReplyBy } from "../report/gaps-view.js";
import { withStop } from "./gaps-clause.js";
import { type Words, actorText, numberedText } from "./gaps-text.js";
import { oneLine } from "./clean.js";
import { said } from "./screen.js";

export function replyText({ words, gaps }: Words, { by, occasion, body }: ReplyBy): string {
  const period = oneLine(by.text);
  if (body !== null) return gaps.chase.replyBy(period, said(words, body.name));
  return gaps.chase.replyBefore(said(words, occasion.name), period);
}

/** To whom; then the opening and, where something is asked for and the plan gives a date, by when to reply. */
export function openingLines(all: Words, view: GapsView): string[] {
  const { chase } = all.gaps;
  const to = chase.to(all.words.list(view.owners.map((owner) => actorText(all, owner))));
  const [plan, asOf] = [said(all.words, view.plan.title), oneLine(view.asOf.text)];
  const { matters = 0, overdue = 0, reply = null } = view.chase ?? {};
  if (matters === 0) return [to, chase.nothing(plan, asOf)];
  return [to, chase.opening(plan, asOf, matters, overdue), ...(reply === null ? [] : [replyText(all, reply)])];
}

function reportedLine(all: Words, gap: GapView): string[] {
  if (!isOfFigure(gap)) return [];
  const { period } = gap.facts;
  const of = period === null ? "" : ` (${oneLine(period.text)})`;
  const told = all.gaps.reported(gap.facts, period?.period ?? "");
  return [withStop(`${numberedText(all, gap.item)}${of}: ${oneLine(told)}`)];
}

/** What they have reported as not available, each in a line. */
export function reportedLines(all: Words, { chase }: Pick<GapsView, "chase">): string[] {
  return [...new Set((chase?.reported ?? []).flatMap((gap) => reportedLine(all, gap)))];
}
