/** The drawing of initiatives and milestones: a row for each, texts to the left or above, time to the right. */
import type { TimelineChartView, TimelineInitiative, TimelineMilestone } from "../../report/charts/view.js";
import type { ChartWords, TimelinePart } from "../lang/charts.js";
import { type TimeAxis, timeAxis, timeAxisItems } from "./axis.js";
import { type Box, type Drawing, type DrawingItem, line, mark, text } from "./drawing.js";
import { legendOf } from "./legend.js";
import { wrapTo } from "./measure.js";
import { foreign } from "./rows.js";
import { courseSigns, endOf, milestoneItems, needItems, timelineSigns } from "./timeline-marks.js";
import { courseSaid, datesSaid } from "./timeline-words.js";

const SIZE = 13;
const SMALL = 12;
const LINE = 16;
const EDGE = 8;
const INDENT = 22;
const HEAD = 26;
const ASIDE = 480;

function timesOf({ initiatives, asOf }: TimelineChartView): number[] {
  const own = initiatives.flatMap(({ deadline, milestones }) => [
    deadline,
    ...milestones.flatMap(({ start, due, forecast, actual }) => [start, due, forecast, actual]),
  ]);
  return [...own.flatMap((moment) => (moment === null ? [] : [moment.time])), asOf.time];
}

interface Frame {
  readonly axis: TimeAxis;
  readonly words: ChartWords;
  readonly now: number;
  readonly aside: boolean;
  /** Milestones that arrows can come from. Where texts stand above the marks there are none: they would cross the texts. */
  readonly arrows: ReadonlySet<string>;
  /** Width of the texts. */
  readonly room: number;
  readonly left: number;
  readonly right: number;
}

interface Row {
  readonly items: readonly DrawingItem[];
  /** Where the next row begins. */
  readonly bottom: number;
  /** Where its marks stand. */
  readonly y: number;
}

function headRow({ axis, words, aside, room }: Frame, row: TimelineInitiative, top: number): Row {
  const { number, name, report, deadline } = row;
  const lines = wrapTo(`${number} ${name.text}`, room, SIZE, 3, true);
  const said = [
    ...(report === null ? [] : [words.timeline.reported(report.colour.name.text, report.cutOff.short)]),
    ...(deadline === null ? [] : [words.timeline.deadline(deadline.period.short, deadline.passed)]),
  ].join(", ");
  const small = said === "" ? [] : wrapTo(said, room, SMALL, 2);
  const lang = foreign(name, words);
  const high = (lines.length + small.length) * LINE;
  const [textTop, y] = [top + 6, aside ? top + 6 + high / 2 : top + high + 16];
  const items: DrawingItem[] = [
    ...lines.map((each, at) =>
      text({ x: EDGE, y: textTop + at * LINE + 12, text: each, size: SIZE, bold: true, lang }),
    ),
    ...small.map((each, at) =>
      text({ x: EDGE, y: textTop + (lines.length + at) * LINE + 12, text: each, size: SMALL, ink: "muted" }),
    ),
  ];
  if (deadline !== null)
    items.push(mark({ shape: "bar", ink: "path", x: axis.scale(deadline.time), y, size: 20, role: "deadline" }));
  return { items, y, bottom: aside || deadline === null ? textTop + high + 5 : y + 14 };
}

function milestoneRow({ axis, words, aside, room, now, arrows }: Frame, row: TimelineMilestone, top: number): Row {
  const { shape, ink } = courseSigns[row.course];
  const lines = wrapTo(row.name.text, room - INDENT, SIZE, 2);
  const told = row.needs.filter(({ id }) => !arrows.has(id)).map(({ name }) => name.text);
  const needs = told.length === 0 ? [] : [words.timeline.needs(words.list(told))];
  const said = [courseSaid(row, words), ...datesSaid(row, words), ...needs];
  const small = aside
    ? said.flatMap((each) => wrapTo(each, room - INDENT, SMALL, 2))
    : wrapTo(said.join(", "), room - INDENT, SMALL, 4);
  const lang = foreign(row.name, words);
  const high = lines.length * LINE + small.length * (LINE - 1);
  const x = EDGE + INDENT;
  const texts = [
    ...lines.map((each, at) => text({ x, y: top + at * LINE + 12, text: each, size: SIZE, lang })),
    ...small.map((each, at) =>
      text({ x, y: top + lines.length * LINE + at * (LINE - 1) + 11, text: each, size: SMALL, ink: "muted" }),
    ),
  ];
  const y = aside ? top + high / 2 : top + high + 14;
  const sign = mark({ shape, ink, x: EDGE + 8, y: top + 8, size: 11, role: "course" });
  return {
    items: [sign, ...texts, ...milestoneItems(row, axis.scale, y, now)],
    y,
    bottom: aside ? top + high + 8 : y + 18,
  };
}

const datedMilestones = ({ initiatives }: TimelineChartView): string[] =>
  initiatives.flatMap(({ milestones }) => milestones.filter((each) => endOf(each) !== null).map(({ id }) => id));

/** Arrows between milestones that are both drawn. */
function needsOf(view: TimelineChartView, places: ReadonlyMap<string, number>, { axis }: Frame): DrawingItem[] {
  const all = view.initiatives.flatMap(({ milestones }) => milestones);
  const byId = new Map(all.map((each) => [each.id, each]));
  return all.flatMap((to) =>
    to.needs.flatMap(({ id }): DrawingItem[] => {
      const from = byId.get(id);
      const [start, end] = [from && endOf(from), to.start ?? endOf(to)];
      const [y1, y2] = [places.get(id), places.get(to.id)];
      if (!start || !end || y1 === undefined || y2 === undefined || y1 === y2) return [];
      return needItems([axis.scale(start.time), y1], [axis.scale(end.time), y2]);
    }),
  );
}

function partsOf({ initiatives }: TimelineChartView, arrows: boolean): TimelinePart[] {
  const all = initiatives.flatMap(({ milestones }) => milestones);
  const has = (part: TimelinePart, when: boolean): TimelinePart[] => (when ? [part] : []);
  return [
    ...has(
      "planned",
      all.some(({ start, due }) => start !== null && due !== null),
    ),
    ...has(
      "due",
      all.some(({ due }) => due !== null),
    ),
    ...has(
      "forecast",
      all.some(({ forecast }) => forecast !== null),
    ),
    ...has(
      "reached",
      all.some(({ course }) => course === "reached"),
    ),
    ...has(
      "reached_late",
      all.some(({ course }) => course === "reached_late"),
    ),
    ...has(
      "late",
      all.some(({ course }) => ["late", "very_late", "reached_late"].includes(course)),
    ),
    ...has(
      "deadline",
      initiatives.some(({ deadline }) => deadline !== null),
    ),
    ...has("needs", arrows),
    "now",
  ];
}

interface Stacked {
  readonly rows: readonly DrawingItem[];
  readonly places: ReadonlyMap<string, number>;
  /** Heights at which something is marked. */
  readonly marked: readonly number[];
  readonly bottom: number;
}

function stack(view: TimelineChartView, frame: Frame): Stacked {
  const rows: DrawingItem[] = [];
  const places = new Map<string, number>();
  const marked: number[] = [];
  let top = HEAD;
  for (const [at, initiative] of view.initiatives.entries()) {
    if (at > 0) rows.push(line({ x1: EDGE, x2: frame.right, y1: top, y2: top, stroke: "axis", role: "rule" }));
    const head = headRow(frame, initiative, top);
    rows.push(...head.items);
    if (initiative.deadline !== null) marked.push(head.y);
    top = head.bottom;
    for (const milestone of initiative.milestones) {
      const row = milestoneRow(frame, milestone, top);
      rows.push(...row.items);
      places.set(milestone.id, row.y);
      marked.push(row.y);
      top = row.bottom;
    }
    top += 4;
  }
  return { rows, places, marked, bottom: top };
}

/** The day of judgement: through the whole plot, or at each row where texts stand between the rows. */
function nowLines({ marked }: Stacked, { axis, now, aside }: Frame, { top, bottom }: Box): DrawingItem[] {
  const x = axis.scale(now);
  const spans = aside ? [[top, bottom] as const] : marked.map((y) => [y - 12, y + 12] as const);
  return spans.map(([y1, y2]) => line({ x1: x, x2: x, y1, y2, stroke: "axis", width: 1.25, role: "now" }));
}

/** The years above too, since the rows can be many. */
const above = (items: readonly DrawingItem[], plot: Box): DrawingItem[] =>
  items.flatMap((item) => (item.kind === "text" ? [{ ...item, y: plot.top - 8 }] : []));

export function timelineDrawing(view: TimelineChartView, words: ChartWords, width: number): Drawing {
  const aside = width >= ASIDE;
  const left = aside ? Math.round(width * 0.42) : EDGE;
  const right = width - EDGE;
  const times = timesOf(view);
  const axis = timeAxis(times, times, { left: left + (aside ? 6 : 0), right });
  const frame: Frame = {
    axis,
    words,
    now: view.asOf.time,
    aside,
    arrows: new Set(aside ? datedMilestones(view) : []),
    left,
    right,
    room: aside ? left - EDGE - 8 : width - 2 * EDGE,
  };
  const stacked = stack(view, frame);
  const { rows, places, bottom } = stacked;
  const plot = { left: aside ? left + 6 : left, right, top: HEAD, bottom };
  const years = timeAxisItems(axis, words, plot);
  const needs = aside ? needsOf(view, places, frame) : [];
  const legend = legendOf(
    partsOf(view, needs.length > 0).map((part) => ({ label: words.timeline.part[part], sign: timelineSigns[part] })),
    EDGE,
    plot.bottom + 30,
    width - 2 * EDGE,
  );
  const ground = aside ? years : years.filter(({ kind }) => kind !== "rect");
  const items = [
    ...ground,
    ...above(years, plot),
    ...nowLines(stacked, frame, plot),
    ...needs,
    ...rows,
    ...legend.items,
  ];
  return { width, height: plot.bottom + 30 + legend.height + 8, items };
}
