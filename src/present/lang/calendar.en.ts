/** The calendar in English. */
import type { CalendarWords } from "./calendar.js";
import { formatNumber, plural } from "./formats.js";

const locale = "en-GB";
const number = (count: number): string => formatNumber(locale, count, 0);
const counted = (count: number, one: string, other: string): string =>
  `${number(count)}\u00a0${plural(locale, count, one, other)}`;

const state = { done: "done", open: "open", overdue: "overdue", passed: "passed, not recorded" } as const;

export const calendarEn: CalendarWords = {
  heading: "Calendar",
  range: (from, to) => `${from} to ${to}`,
  kind: {
    meeting: "meeting",
    treatment: "treatment",
    figure: "figures",
    clarification: "clarification",
    development: "development",
    milestone: "milestone",
    deadline: "deadline",
    target: "target",
    "follow-up": "follow-up",
    condition: "condition",
    benefit: "benefit",
    duty: "duty",
    edition: "edition",
  },
  state,
  columns: { date: "Date", kind: "Kind", what: "What", who: "Who", state: "State" },
  filters: { kind: "kind", owner: "for" },
  entries: (count) => counted(count, "entry", "entries"),
  counts: (counts) => counts.map((each) => `${number(each.count)} ${state[each.state]}`).join(" · "),
  overdue: "Overdue from before",
  undated: "Without a date in the plan",
  nothing: "Nothing in the plan falls in this time.",
  nothingInMonth: "No entries.",
  assumed: "the date is assumed",
  weekdays: ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"],
  week: "Week",
  formerly: (name, formerly) => `${name} (formerly ${formerly})`,
  meeting: {
    of: (body) => `Meeting: ${body}`,
    treats: (names) => `treats: ${names}`,
    case: (text) => `case ${text}`,
    unstated: "the plan does not say whether it was held",
    evaluated: (text) => `on the follow-up process: ${text}`,
  },
  treatment: {
    notDated: (when) => `not dated in the plan${when === null ? "" : `: “${when}”`}`,
    after: (names) => `after ${names}`,
    dated: (name, date) => `${name} (${date})`,
  },
  figure: {
    title: (reason, source, period) =>
      `${reason === "target" ? `Figures for ${period ?? "the due date"}` : "New figures"}: ${source ?? "the source is not settled"}`,
    wanted: (numbers) => `for ${numbers}`,
    missing: (missing, all, numbers) =>
      `missing for ${number(missing)} of ${counted(all, "measure", "measures")}: ${numbers}`,
    all: (count) => `fetched for ${counted(count, "measure", "measures")}`,
    lateAfter: (date) => `late after ${date}`,
  },
  clarification: (what, name) => `Clarify ${what}: ${name}`,
  milestone: {
    title: (name, initiative) => `${name} – ${initiative}`,
    planned: (period) => `planned ${period}`,
    forecast: (period) => `expected ${period}`,
    reached: (period) => `reached ${period}`,
    late: (days) => `${days} late`,
    days: (count) => counted(count, "day", "days"),
  },
  deadline: (initiative) => `Deadline of the initiative: ${initiative}`,
  target: {
    title: (text, measure) => `Target ${text}: ${measure}`,
    words: (text) => `“${text}”`,
    measured: "measured",
    unmeasured: "not measured",
  },
  from: (body, date) => `from ${body}, ${date}`,
  decision: (text) => `condition of: ${text}`,
  benefit: {
    measuredBy: (measure) => `measured by ${measure}`,
    evidence: (text) => `seen so far: ${text}`,
  },
  edition: { published: (name) => `${name} is published`, applies: (name) => `${name} takes effect` },
  duty: {
    cadence: {
      yearly: "every year",
      "half-yearly": "every half-year",
      quarterly: "every quarter",
      continuous: "continuously",
    },
    shown: (name, date) => `recorded: ${name}, ${date}`,
  },
  ready: {
    heading: (by) => `To be ready by ${by}`,
    figures: (ready, wanted) => `Figures: ${number(ready)} of ${counted(wanted, "measure", "measures")} ready`,
    initiatives: (ready, wanted) =>
      `Status of initiatives: ${number(ready)} of ${counted(wanted, "initiative", "initiatives")} reported`,
    missing: (source, ask, numbers) =>
      `${source ?? "the source is not settled"}${ask === null ? "" : ` (ask ${ask})`}: missing ${numbers}`,
    followUps: (done, total) =>
      `Follow-up points from last time: ${number(done)} of ${counted(total, "point", "points")} closed`,
    noFollowUps: "Follow-up points from last time: none registered",
    due: (period, overdue) => `by ${period}${overdue ? ", overdue" : ""}`,
    conditions: (count) => `Conditions not met: ${number(count)}`,
    pack: (boxes) => `Meeting pack: ${boxes}`,
    box: (name, have, want) => {
      if (have === null) return name;
      return `${name} ${number(have)}${want === null ? "" : ` of ${number(want)}`}`;
    },
  },
};
