/** The signs that verdicts and courses are drawn with, as Unicode and as plain ASCII. A word always stands beside them. */
import type { Status } from "../model/progress.js";
import type { EntryState } from "../report/calendar-view.js";

export interface Marks {
  readonly verdict: Readonly<Record<Status, string>>;
  /** States of what stands in the calendar. */
  readonly entry: Readonly<Record<EntryState, string>>;
  /** Done, where it should be, still to go, and the target. */
  readonly bullet: { readonly done: string; readonly expected: string; readonly left: string; readonly target: string };
  /** Levels of a spark line, lowest first. */
  readonly spark: readonly string[];
  readonly seriesBreak: string;
}

const unknown = (sign: string) => ({
  not_comparable: sign,
  undecidable: sign,
  no_target: sign,
  awaiting_data: sign,
  no_data: sign,
  no_baseline: sign,
  no_pace: sign,
});

const unicode: Marks = {
  verdict: {
    ...unknown("○"),
    retired: "–",
    suspended: "–",
    achieved: "✔",
    achieved_late: "✓",
    missed: "✖",
    worsening: "▼",
    behind: "▲",
    on_track: "●",
    off_track: "■",
  },
  entry: { done: "✔", open: "○", late: "▲", overdue: "■", passed: "–" },
  bullet: { done: "█", expected: "┃", left: "░", target: "◆" },
  spark: ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"],
  seriesBreak: "╎",
};

const ascii: Marks = {
  verdict: {
    ...unknown("?"),
    retired: "-",
    suspended: "-",
    achieved: "*",
    achieved_late: "+",
    missed: "x",
    worsening: "v",
    behind: "<",
    on_track: "=",
    off_track: "!",
  },
  entry: { done: "*", open: "o", late: "<", overdue: "!", passed: "-" },
  bullet: { done: "#", expected: "|", left: ".", target: ">" },
  spark: ["_", ".", "-", "=", "*", "#"],
  seriesBreak: "/",
};

export function marksFor(plain: boolean): Marks {
  return plain ? ascii : unicode;
}

/** The order in which statuses are counted up: what can be judged, best first, then what is not known. */
export const statusOrder: readonly Status[] = [
  "achieved",
  "achieved_late",
  "on_track",
  "behind",
  "off_track",
  "worsening",
  "missed",
  "awaiting_data",
  "no_data",
  "no_target",
  "no_baseline",
  "no_pace",
  "not_comparable",
  "undecidable",
  "suspended",
  "retired",
];
