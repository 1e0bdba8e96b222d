/** The words of the charts, in British English. */
import type { ChartWords } from "./charts.js";
import { en } from "./en.js";
import { isDay, plural } from "./formats.js";

const count = (number: number, one: string, other: string): string =>
  `${en.number(number, 0)}\u00a0${plural("en", number, one, other)}`;
const measures = (number: number): string => count(number, "measure", "measures");

export const chartsEn: ChartWords = {
  lang: "en",
  number: en.number,
  percent: en.percent,
  shortPeriod: en.shortPeriod,
  list: en.list,
  get status() {
    return en.status;
  },
  get flag() {
    return en.flag;
  },
  type: en.type,
  level: { goal: "Overall goal", objective: "Objective" },
  at: ({ period, text }) =>
    `${isDay(period) ? "on" : period.includes("/") && text.includes(" to ") ? "for" : "in"} ${text}`,
  by: ({ text }) => `by ${text}`,
  asOf: (day) => `as of ${day}`,
  source: (name) => `Source: ${name}`,
  measure: (number) => `Measure ${number}`,
  measures,
  series: {
    part: {
      observation: "measured",
      baseline: "baseline",
      provisional: "provisional figure",
      candidate: "candidate, not published for the measure",
      assumed: "assumed, not measured",
      forecast: "forecast, not measured",
      path: "expected path",
      next: "target",
      later: "later step",
      past: "past target",
      superseded: "superseded target",
      projection: "pace so far, carried on",
      interval: "margin of the projection",
      margin: "margin of error (95%)",
      band: "range to stay within",
      break: "break in the series",
      now: "date of judgement",
    },
    distance: (gap, side, inPoints) =>
      side === "on"
        ? "on the path"
        : `${gap}${inPoints ? (gap === "1" ? " percentage point" : " percentage points") : ""} ${side} the path`,
    target: (text) => `target ${text}`,
    unmeasured: "not measured since the baseline",
    notZero: "The value axis does not begin at zero.",
    figures: (number, list) => `Line chart of ${count(number, "figure", "figures")}: ${list}.`,
    ends: (number, first, last, low, high) =>
      `Line chart of ${count(number, "figure", "figures")}, from ${first} to ${last}. Lowest: ${low}. Highest: ${high}.`,
    broken: (between) => `The series is broken: ${between}.`,
    path: (from, to) => `The expected path runs from ${from} to ${to}.`,
    standing: (latest, distance, expected) => `The latest figure is ${latest}, ${distance}, which is then ${expected}.`,
    targets: (list) => `Targets: ${list}.`,
    superseded: (list) => `Superseded targets: ${list}.`,
    band: (text) => `The value is to be ${text}.`,
    projection: (due, value, low, high) =>
      `At the pace so far it will be ${value} ${due}${low === null || high === null ? "" : `, between ${low} and ${high} within the margin of error`}.`,
    others: (kind, list) =>
      `${{ candidate: "Candidate figures, not published for the measure", assumed: "Assumed, not measured", forecast: "Forecast, not measured" }[kind]}: ${list}.`,
    verdict: (status) => `Status: ${status}.`,
    head: {
      period: "Period",
      value: "Value",
      kind: "What it is",
      expected: "Expected then",
      n: "Respondents",
      interval: "Margin of error (95%)",
    },
  },
  spark: {
    title: (name, first, last) => `${name}: from ${first} to ${last}`,
    broken: "break",
  },
  counts: {
    title: (judged, all, best) => `${en.number(judged, 0)} of ${measures(all)} can be judged: ${best}`,
    nothing: (all, why) => `None of ${measures(all)} can be judged yet: ${why}`,
    subtitle: "Measures by status, for each objective",
    unknown: "status not known",
    closed: "suspended or retired",
    reasons: (list) => `Status not known: ${list}.`,
    total: "In all",
    row: (name, number, list) => `${name}: ${number}, ${list}.`,
    head: "Objective",
    measures: "Measures",
  },
  matrix: {
    title: (number, outcome) =>
      `${outcome === 0 ? "None" : en.number(outcome, 0)} of ${measures(number)} follow a result or an effect`,
    without: (numbers) => `none under ${numbers.length === 1 ? "objective" : "objectives"} ${en.list(numbers)}`,
    withoutAny: "none under any objective",
    subtitle: "Number of measures by objective and type, with their status",
    total: "In all",
    row: (name, list) => `${name}: ${list}.`,
    none: "none",
  },
  timeline: {
    part: {
      planned: "planned time",
      due: "planned date",
      forecast: "expected now",
      reached: "reached",
      late: "late",
      reached_late: "reached late",
      deadline: "deadline of the initiative",
      needs: "must come first",
      now: "date of judgement",
    },
    course: {
      reached: "reached in time",
      reached_late: "reached late",
      late: "late",
      very_late: "significantly late",
      ahead: "not yet due",
      undated: "no date",
    },
    days: (text, number) => `${text}\u00a0${plural("en", number, "day", "days")}`,
    title: (milestones, reached, late) =>
      `${en.number(reached, 0)} of ${count(milestones, "milestone", "milestones")} reached, ${late === 0 ? "none" : en.number(late, 0)} late now`,
    onlyDeadlines: (initiatives) => `${count(initiatives, "initiative", "initiatives")} with a deadline, no milestones`,
    subtitle: "Initiatives and milestones: planned, expected and reached",
    undated: (names) => `Without dates in the plan: ${names}.`,
    due: (period) => `due ${period}`,
    expected: (period) => `expected ${period}`,
    done: (period) => `reached ${period}`,
    deadline: (period, passed) => (passed ? `the deadline ${period} has passed` : `deadline ${period}`),
    needs: (names) => `needs ${names}`,
    reported: (colour, day) => `${colour}, reported ${day}`,
    head: {
      initiative: "Initiative",
      milestone: "Milestone",
      start: "Start",
      due: "Due",
      forecast: "Expected",
      actual: "Reached",
      state: "State",
      needs: "Must come first",
    },
  },
  spread: {
    part: {
      middle: "the middle 80% (10th–90th percentile)",
      ends: "lowest and highest",
      median: "median",
      unit: "one unit",
      level: "the level they are held against",
    },
    title: (name, median, at) => `${name}: half are at ${median} or more ${at}`,
    reaching: (number, of, level) => `${number} of ${of} reach ${level}`,
    subtitle: (dimension, unit) => `Distribution by ${dimension}, ${unit}`,
    row: (period, median, low, high) => `${period}: median ${median}, the middle 80% from ${low} to ${high}`,
    coverage: (measured, units) =>
      units === null ? `${measured} units with a figure` : `${measured} of ${units} units have a figure`,
    hidden: (number) => `${number} hidden because the count behind is small`,
    head: {
      period: "Period",
      measured: "With a figure",
      units: "Units",
      hidden: "Hidden",
      lowest: "Lowest",
      p10: "10th percentile",
      median: "Median",
      p90: "90th percentile",
      highest: "Highest",
      reaching: "Reach the level",
    },
  },
  multiples: {
    title: (number, unit, list) => `${measures(number)} in ${unit}: ${list}`,
    subtitle: "Measured figures against the expected path and targets, on the same axes",
    head: { measure: "Measure", baseline: "Baseline", latest: "Latest", target: "Target", status: "Status" },
  },
};
