/** The calendar in English. */
import type { CalendarWords } from "./calendar.js";
import { formatNumber, plural } from "./formats.js";

const locale = "en-GB";
const number = (count: number): string => formatNumber(locale, count, 0);
const counted = (count: number, one: string, other: string): string =>
  `${number(count)}\u00a0${plural(locale, count, one, other)}`;

const someOf = (count: number): string => (count === 0 ? "none" : number(count));

/** The days that follow-up points of a meeting come from. */
const fromMeetings = (since: string | null): string =>
  since === null ? "from earlier meetings" : `from the meetings since the body last met, ${since}`;

/** What is to come, and the same once its day has passed. */
const ahead = (open: string, over: string) => ({ open, late: over, overdue: over, passed: over });

const state = { done: "done", open: "open", late: "late", overdue: "overdue", passed: "passed, not recorded" } as const;

export const calendarEn: CalendarWords = {
  heading: "Calendar",
  range: (from, to) => (from === to ? from : `${from} to ${to}`),
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
    unrecorded: "the meeting is not registered as held",
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
    missing: (missing, all, period, numbers) =>
      `missing for ${number(missing)} of the source's ${counted(all, "measure", "measures")} ${period === null ? "due then" : `with a target for ${period}`}: ${numbers}`,
    all: (count) => `fetched for ${counted(count, "measure", "measures")}`,
    unavailable: (numbers) => `reported as not available, to be clarified: ${numbers}`,
    lateAfter: (date) => `late after ${date}`,
  },
  clarification: (what, name) => `Clarify ${what}: ${name}`,
  milestone: {
    title: (name, initiative) => `${name} – ${initiative}`,
    planned: (period) => `planned ${period}`,
    forecast: (period, reported) => `expected ${period}${reported === null ? "" : ` (reported ${reported})`}`,
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
  edition: {
    published: (name, state) =>
      `“${name}” ${{ ...ahead("is published", "should have been published"), done: "was published" }[state]}`,
    applies: (name, state) =>
      `“${name}” ${{ ...ahead("takes effect", "should have taken effect"), done: "took effect" }[state]}`,
    draft: "still a draft",
    publication: (period) => `publication planned for ${period}`,
  },
  duty: {
    cadence: {
      yearly: "every year",
      "half-yearly": "every half-year",
      quarterly: "every quarter",
      continuous: "continuously",
    },
    often: (cadence, from) => `${cadence}${from === null ? "" : ` from ${from}`}`,
    cadenceAssumed: "how often is assumed",
    shown: (name, date) => `recorded: ${name}, ${date}`,
    last: (name, date) => `last recorded: ${name}, ${date}`,
    never: "not recorded so far",
    untracked: "not tracked: the plan does not say what shows that it is done",
    passed: "passed",
  },
  ready: {
    heading: (by) => `To be ready by ${by}`,
    later: (starts, by, { figures, initiatives, conditions }) => {
      const parts = [
        ...(figures.wanted === 0
          ? []
          : [`figures for ${number(figures.ready)} of ${counted(figures.wanted, "measure", "measures")}`]),
        ...(initiatives.wanted === 0
          ? []
          : [`status for ${number(initiatives.ready)} of ${counted(initiatives.wanted, "initiative", "initiatives")}`]),
      ];
      const unmet = counted(conditions, "condition is not met", "conditions are not met");
      const ready = parts.length === 0 ? "" : ` Ready for ${by} so far: ${parts.join(", ")}.`;
      return `Preparation starts ${starts}.${ready}${conditions === 0 ? "" : ` ${unmet}.`}`;
    },
    figures: (ready, wanted, of) =>
      `Figures${of === null ? "" : ` from ${of}`}: ready for ${number(ready)} of ${counted(wanted, "measure", "measures")} in use (a figure that can be judged has come since the baseline, and every figure due by then has come)`,
    initiatives: (ready, wanted, months, of) =>
      `Status${of === null ? "" : ` from ${of}`}: ready for ${number(ready)} of ${counted(wanted, "initiative", "initiatives")} under way (reported, and at most ${counted(months, "month", "months")} old by then)`,
    missing: (source, ask, numbers, unavailable) =>
      `${source ?? "the source is not settled"}${ask === null ? "" : ` (ask ${ask})`}: missing ${numbers}${unavailable === null ? "" : `; reported as not available: ${unavailable}`}`,
    same: (title) => `What is missing is the same as for “${title}” above.`,
    followUps: (done, total, since, older) =>
      `Follow-up points ${fromMeetings(since)}${older === 0 ? "" : `, and ${number(older)} older that ${older === 1 ? "is" : "are"} open`}: ${number(done)} of ${number(total)} closed`,
    noFollowUps: (since) => `Follow-up points ${fromMeetings(since)}: none registered`,
    due: (period, overdue) => `by ${period}${overdue ? ", overdue" : ""}`,
    conditions: (count) => `Conditions not met: ${number(count)}`,
    pack: (boxes) => `Meeting pack: ${boxes}`,
    box: (name, count) => `${name}: ${count}`,
    holds: {
      indicators: (have, want) => `ready for ${number(have)} of ${counted(want, "measure", "measures")}`,
      initiatives: (have, want) => `ready for ${number(have)} of ${counted(want, "initiative", "initiatives")}`,
      inputs: (have, _, year) => `${someOf(have)} registered for ${year - 1} and ${year}`,
      trends: (have, _, year) => `${someOf(have)} registered for ${year - 1} and ${year}`,
      priorities: (have) => `${someOf(have)} registered for the meeting`,
      "follow-ups": (have, want) =>
        want === 0 ? "none registered" : `${number(have)} of ${counted(want, "point", "points")} closed`,
    },
    untracked: "not tracked",
  },
};
