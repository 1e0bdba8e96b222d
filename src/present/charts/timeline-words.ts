/** What is said of one milestone: its course in words, and its dates. */
import type { TimelineMilestone } from "../../report/charts/view.js";
import type { ChartWords } from "../lang/charts.js";

/** "forsinket 120 dager" */
export function courseSaid({ course, daysLate }: TimelineMilestone, { timeline }: ChartWords): string {
  const word = timeline.course[course];
  return daysLate === null ? word : `${word}, ${timeline.days(daysLate.text, daysLate.value)}`;
}

/** When it was due, and when it was reached or is expected. */
export function datesSaid({ due, forecast, actual }: TimelineMilestone, { timeline }: ChartWords): string[] {
  const said = [
    ...(due === null ? [] : [timeline.due(due.period.short)]),
    ...(forecast === null ? [] : [timeline.expected(forecast.period.short)]),
    ...(actual === null ? [] : [timeline.done(actual.period.short)]),
  ];
  return said.length === 0 ? [] : [said.join(", ")];
}
