/** What needs attention, in English. */
import type { AttentionWords } from "./attention.js";

export const attentionEn: AttentionWords = {
  heading: "Needs attention",
  nothing: "Nothing needs attention now.",
  figures: "Figures to collect",
  noSource: "The source is to be clarified",
  ask: (name, formerly) => `ask ${name}${formerly === null ? "" : ` (formerly ${formerly})`}`,
  askNobody: "the owner of the source is not stated",
  cadence: {
    yearly: "every year",
    "half-yearly": "every half-year",
    quarterly: "every quarter",
    monthly: "every month",
    weekly: "every week",
  },
  noCadence: "how often is not stated",
  figure: (reason, period, isDay = false) =>
    ({
      baseline: `the baseline awaits the figure${period === null ? "" : ` for ${period}`}`,
      due: isDay
        ? `the deadline ${period ?? ""} passed without a measurement`
        : `${period ?? "the target's due period"} is not measured`,
      step: `the step in ${period ?? "the path"} is not measured`,
      stale: `a new figure was expected ${period ?? ""}`.trimEnd(),
      first: "not measured yet",
      exact: `an exact figure is needed${period === null ? "" : ` for ${period}`}`,
    })[reason],
  figuresFor: (period) => `for ${period}`,
  overdue: "Clarifications past their date",
  upcoming: "Deadlines coming up",
  undated: "Developments without a printed due date",
  overdueBy: (by) => `by ${by}`,
  assumedBy: (by) => `assumed due date ${by}`,
  overdueKind: { baseline: "baseline", target: "target" },
  dueOf: (milestone) => (milestone === null ? "deadline" : `the milestone “${milestone}”`),
  wholePlan: "The whole plan",
  targets: "Targets that wait or cannot be computed",
  target: (reason, kind, text, by) => {
    const when = by === null ? "" : ` (expected by ${by})`;
    const said = text === null ? "" : `: ${text}`;
    if (reason === "pending") return `to be clarified${by === null ? "" : ` by ${by}`}${said}`;
    if (reason === "dependent") return `${text ?? "waits for something else"}${when}`;
    if (reason === "none") return `not set${said}`;
    if (kind === "all") return "“all” cannot be computed, because the number is not stated";
    if (kind === "change") return "the change cannot be computed, because the baseline is not a number above zero";
    return kind === "words" ? `is given in words${said}` : `cannot be computed${said}`;
  },
  silent: "Initiatives without a reported status",
  ownerless: "Initiatives without a settled owner",
  deadlines: "Deadlines that have passed",
  deadline: (by, milestone) => (milestone === null ? `the deadline was ${by}` : `“${milestone}” was due by ${by}`),
  leftOut: "Left out because of errors",
  leftOutItem: (file, item) => (item === null ? `all of ${file}` : `${item} in ${file}`),
  runValidate: "Run “ehs validate” to see what is wrong.",
};
