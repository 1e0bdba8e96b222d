/** Initiatives and milestones in time: the message, the text alternative and the dates in a table. */
import type { TimelineChartView, TimelineInitiative, TimelineMilestone } from "../../report/charts/view.js";
import type { ChartWords } from "../lang/charts.js";
import { type Chart, type ChartOptions, type Said, chartOf } from "./chart.js";
import { timelineDrawing } from "./timeline-layout.js";
import { courseSaid, datesSaid } from "./timeline-words.js";

function titleOf({ counts, initiatives }: TimelineChartView, { timeline }: ChartWords): string {
  const { milestones, reached, late } = counts;
  return milestones === 0 ? timeline.onlyDeadlines(initiatives.length) : timeline.title(milestones, reached, late);
}

function milestoneSaid(milestone: TimelineMilestone, words: ChartWords): string {
  const { name, needs } = milestone;
  const waits = needs.length === 0 ? [] : [words.timeline.needs(words.list(needs.map((each) => each.name.text)))];
  return `${name.text}: ${[courseSaid(milestone, words), ...datesSaid(milestone, words), ...waits].join(", ")}`;
}

function initiativeSaid({ number, name, deadline, milestones }: TimelineInitiative, words: ChartWords): string {
  const due = deadline === null ? [] : [words.timeline.deadline(deadline.period.text, deadline.passed)];
  const all = [...due, ...milestones.map((each) => milestoneSaid(each, words))];
  return `${number} ${name.text} – ${all.join("; ")}.`;
}

function rowsOf({ number, name, deadline, report, milestones }: TimelineInitiative, words: ChartWords): string[][] {
  const called = `${number} ${name.text}`;
  const { timeline } = words;
  const state = report === null ? "" : timeline.reported(report.colour.name.text, report.cutOff.text);
  const own =
    deadline === null && state === "" && milestones.length > 0
      ? []
      : [[called, "", "", deadline?.period.text ?? "", "", "", state, ""]];
  return [
    ...own,
    ...milestones.map((each) => [
      called,
      each.name.text,
      each.start?.period.text ?? "",
      each.due?.period.text ?? "",
      each.forecast?.period.text ?? "",
      each.actual?.period.text ?? "",
      courseSaid(each, words),
      each.needs.map((need) => need.name.text).join("; "),
    ]),
  ];
}

function said(view: TimelineChartView, words: ChartWords): Said {
  const { timeline, list } = words;
  const { head } = timeline;
  const undated = view.undated.map(({ number, name, milestones }) => {
    const within = milestones.map((each) => each.name.text);
    return `${number} ${name.text}${within.length === 0 ? "" : ` (${list(within)})`}`;
  });
  const rest = undated.length === 0 ? [] : [timeline.undated(list(undated))];
  return {
    title: titleOf(view, words),
    subtitle: `${timeline.subtitle} · ${words.asOf(view.asOf.period.text)}`,
    description: [...view.initiatives.map((each) => initiativeSaid(each, words)), ...rest].join(" "),
    table: {
      head: [head.initiative, head.milestone, head.start, head.due, head.forecast, head.actual, head.state, head.needs],
      rows: [...view.initiatives, ...view.undated].flatMap((each) => rowsOf(each, words)),
    },
  };
}

export function timelineChartOf(view: TimelineChartView, words: ChartWords, options: ChartOptions): Chart {
  return chartOf(said(view, words), (width) => timelineDrawing(view, words, width), words, options);
}
