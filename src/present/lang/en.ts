/** British English. */
import { attentionEn } from "./attention.en.js";
import type { Catalogue, FindingWords, InitiativeWords, StatusWords } from "./catalogue.js";
import { formatList, formatNumber, isDay, plural } from "./formats.js";
import { longPeriod, shortPeriod } from "./periods.js";
import type { PeriodWords } from "./periods.js";
import { statuses } from "./statuses.js";
import { wordingOf } from "./voice.js";

const locale = "en-GB";
const count = (number: number, one: string, other: string): string =>
  `${formatNumber(locale, number, 0)}\u00a0${plural(locale, number, one, other)}`;

const months = ["Jan", "Feb", "Mar", "Apr", "May", "June", "July", "Aug", "Sept", "Oct", "Nov", "Dec"];

const periods: PeriodWords = {
  locale,
  shortMonths: months,
  shortDay: (year, month, day) => `${day}\u00a0${months[month - 1] ?? ""} ${year}`,
  half: (year, part) => `H${part}\u00a0${year}`,
  tertial: (year, part) => `T${part}\u00a0${year}`,
  quarter: (year, part) => `Q${part}\u00a0${year}`,
  shortTertial: (year, part) => `T${part}\u00a0${year}`,
  shortQuarter: (year, part) => `Q${part}\u00a0${year}`,
  week: (year, week) => `week\u00a0${week} ${year}`,
  range: (from, to) => `${from} to ${to}`,
  shortRange: (from, to) => `${from}–${to}`,
};

const picture: StatusWords = {
  columns: {
    number: "No.",
    name: "Name",
    unit: "Unit",
    type: "Type",
    source: "Source",
    baseline: "Baseline",
    latest: "Latest",
    period: "Period",
    age: "Age",
    target: "Target",
    due: "Due",
    course: "Course",
    verdict: "Status",
  },
  asOf: (date) => `as of ${date}`,
  revision: (short) => `revision ${short}`,
  noRevision: {
    "no-git": "revision unknown: git was not found",
    "no-repository": "not under version control",
    "no-commit": "nothing committed yet",
    refused: "revision unknown: git refuses to read the repository",
    "too-old": "revision unknown: this git is too old",
  },
  uncommitted: "+ uncommitted changes",
  readAs: {
    edition: (asked) => `(edition ${asked})`,
    meeting: (asked) => `(last commit by the meeting ${asked})`,
    day: (asked) => `(last commit by ${asked})`,
    period: (asked) => `(last commit by the end of ${asked})`,
    revision: (asked) => `(asked for: ${asked})`,
  },
  selection: "Selection",
  filters: { objective: "objective", owner: "owner", type: "type", status: "status" },
  measures: (number) => count(number, "measure", "measures"),
  judged: (judged, all) => `${formatNumber(locale, judged, 0)} of ${count(all, "measure", "measures")} can be judged`,
  nothingMeasured: "No measure has been measured since its baseline.",
  leftOut: (number, names) => `${formatNumber(locale, number, 0)} left out because of errors: ${names}`,
  nothingShown: "Nothing in the plan matches the selection.",
  noMeasures: "No measures.",
  goal: "Overall goal",
  unknown: (number) => `${number} not known`,
  inLanguage: (lang) => `in ${{ nb: "Norwegian", nn: "Nynorsk", en: "English" }[lang] ?? lang}`,
  why: (why) => {
    switch (why.kind) {
      case "unmeasured":
        return attentionEn.figure("due", why.period.text, isDay(why.period.period));
      case "no_target":
        return en.noTarget[why.reason];
      case "baseline":
        return {
          words: "the baseline is given in words",
          pending: "the baseline is to be clarified",
          none: "no baseline is given",
          not_comparable: "the baseline is defined otherwise than the target",
        }[why.reason];
      case "break":
        return why.at === null ? "break in the series" : `break in the series from ${why.at.text}`;
      case "bound":
        return `“${why.text}” does not settle it`;
      case "lifecycle":
        return `from ${why.from.text}${why.reason === null ? "" : `: ${why.reason.text}`}`;
    }
  },
  notComparable: "other definition",
  overdue: "overdue",
  provisional: "provisional",
  candidate: (figure, period, verdict) => `${figure} (${period}): ${verdict} (candidate)`,
  seeBelow: (sources) =>
    `Figures are to be collected from ${count(sources, "source", "sources")}: see “Needs attention” below.`,
  by: (period) => `by ${period}`,
};

const initiatives: InitiativeWords = {
  heading: "Strategic initiatives",
  columns: { owner: "Owner", status: "Reported status", deadline: "Deadline", source: "Status from" },
  ownership: { several: "several", clarifying: "to be clarified", unstated: "not stated" },
  withPartners: (owners, partners) => `${owners}, with ${partners}`,
  states: { proposed: "proposed", suspended: "suspended", replaced: "replaced", retired: "retired" },
  noReport: "no status reported",
  reported: (age) => `${age} ago`,
  deadline: (period) => `due ${period}`,
  deadlinePassed: (period) => `deadline ${period} has passed`,
};

const findings: FindingWords = {
  severity: { error: "error", warning: "warning", info: "note" },
  count: (severity, number) =>
    ({
      error: count(number, "error", "errors"),
      warning: count(number, "warning", "warnings"),
      info: count(number, "note", "notes"),
    })[severity],
  inFiles: (number) => `in ${count(number, "file", "files")}`,
  none: "No findings.",
  since: {
    none: (asked) => `No new findings since ${asked}`,
    older: (number) => `${count(number, "older finding", "older findings")} not shown`,
    base: (commit, day) => `compared with commit ${commit.slice(0, 8)} of ${day}`,
  },
  didYouMean: (text) => `Did you mean “${text}”?`,
  why: "Why it matters",
  mend: "How to mend it",
  bad: "Gives the finding",
  good: "Mended",
};

const flags: Catalogue["flag"] = {
  at_risk: "at risk",
  lost: "since lost",
  unconfirmed: "not confirmed at the due date",
  step_unmeasured: "earlier step not measured",
  not_ambitious: "target not ambitious",
  early: "early",
  within_noise: "within the margin of error",
  rounding_sensitive: "rounding could turn it",
  stale: "stale",
  provisional: "provisional",
  revised_target: "target has been moved",
  denominator_moved: "denominator has changed",
  steeper_ahead: "steeper ahead",
};

const trends: Catalogue["trend"] = {
  stable: "stable",
  improving: "improving",
  faltering: "faltering",
  recovering: "recovering",
  declining: "declining",
};

export const en: Catalogue<"en"> = {
  lang: "en",
  number: (value, decimals) => formatNumber(locale, value, decimals),
  percent: (value, decimals) => `${formatNumber(locale, value, decimals)}%`,
  period: (period) => longPeriod(periods, period),
  shortPeriod: (period) => shortPeriod(periods, period),
  age: (months) => {
    const [years, rest] = [Math.floor(months / 12), months % 12];
    return [years > 0 ? `${years}\u00a0yr` : "", rest > 0 || years === 0 ? `${rest}\u00a0mo` : ""].join(" ").trim();
  },
  approximately: (figure) => `approx.\u00a0${figure}`,
  bounded: (bound, figure) =>
    `${{ above: "above", at_least: "at least", below: "below", at_most: "at most" }[bound]}\u00a0${figure}`,
  all: (of) => (of === null ? "all" : `all\u00a0${of}`),
  band: (low, high) => `from ${low} to ${high}`,
  pending: (by) => (by === null ? "to be clarified" : `to be clarified by ${by}`),
  awaited: (period) => `awaits the figure for ${period}`,
  waitsFor: (what) => `waits for: ${what}`,
  absent: { latest: "not measured", baseline: "not given", target: "not set" },
  list: (names) => formatList(locale, names),
  get status() {
    return wordingOf("en", "status", statuses.en);
  },
  get flag() {
    return wordingOf("en", "flag", flags);
  },
  get trend() {
    return wordingOf("en", "trend", trends);
  },
  noTarget: {
    none: "no target is set",
    pending: "the target is to be clarified",
    dependent: "the target waits for other plans",
    not_computable: "the target cannot be computed",
  },
  type: { adoption: "adoption", "perceived-result": "perceived result", result: "result", effect: "effect" },
  picture,
  initiatives,
  attention: attentionEn,
  findings,
};
