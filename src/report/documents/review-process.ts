/** How the follow-up itself went in the year: meetings, what they asked for, and what they say of the process. */
import type { MeetingFile } from "../../model/plan.js";
import { originOf } from "../calendar-meetings.js";
import type { Lookup } from "../lookup.js";
import type { Named, PeriodView } from "../view.js";
import { baseOf } from "./base.js";
import type { DocumentInput } from "./document.js";
import { allSaid, isAdopted, isUnmet, recommendationView } from "./meeting-said.js";
import { isIn } from "./review-ground.js";
import type { ProcessView } from "./review-view.js";

function meetingsBy(lookup: Lookup, meetings: readonly MeetingFile[]): ProcessView["meetings"] {
  const bodies = new Map<string, { body: Named; days: PeriodView[] }>();
  for (const { body, date } of meetings) {
    const known = bodies.get(body) ?? { body: lookup.named(body), days: [] };
    bodies.set(body, { ...known, days: [...known.days, lookup.period(date)] });
  }
  return [...bodies.values()];
}

/** @param held meetings that are known of on the day, oldest first */
export function processView(
  input: DocumentInput,
  lookup: Lookup,
  held: readonly MeetingFile[],
  year: string,
): ProcessView {
  const { index } = input;
  const own = held.filter(({ date }) => isIn(year, date));
  const states = allSaid(own, ({ follow_ups }) => follow_ups).map(({ node: { state = "open" } }) => state);
  const count = (wanted: string): number => states.filter((state) => state === wanted).length;
  const range = { from: `${year}-01-01`, to: `${year}-12-31` };
  const filter = { kinds: ["duty" as const], owners: [] };
  return {
    meetings: meetingsBy(lookup, own),
    evaluations: held
      .filter(({ date }) => date >= range.from)
      .flatMap((meeting) => {
        const text = lookup.sayIf(meeting.evaluation);
        return text === null ? [] : [{ text, from: originOf(lookup, meeting) }];
      }),
    followUps: { made: states.length, done: count("done"), dropped: count("dropped"), open: count("open") },
    recommendations: allSaid(own, ({ recommendations }) => recommendations).map((each) =>
      recommendationView({ lookup, index }, each),
    ),
    unmet: allSaid(own, ({ decisions }) => decisions).filter((each) => isAdopted(each) && isUnmet(each)).length,
    duties: baseOf(input).calendar(range.from, range.to)(filter).entries,
  };
}
