/** The annual wheel: the months in a ring, January at the top, and an arc for each treatment inside it. */
import type { PlanTreatment } from "../../../report/documents/plan/view.js";
import type { Passage } from "../../../report/view.js";
import { type Chart, chartOf, type ChartOptions } from "../../charts/chart.js";
import { type Drawing, type DrawingItem, mark, path, text } from "../../charts/drawing.js";
import { wrapTo } from "../../charts/measure.js";
import type { Ink } from "../../charts/palette.js";
import { oneLine } from "../../clean.js";
import type { ChartWords } from "../../lang/charts.js";
import type { PlanWords } from "../../lang/documents/plan.js";

const OUTER = 142;
const RING = 30;
const BAND = 18;
const APART = 5;
const SIZE = 13;
const LINE = 17;
const EDGE = 8;

/** Each has a text colour of its own; which body it is, is written. */
const inks = ["good", "bad", "achieved", "off"] as const satisfies readonly Ink[];

interface Words {
  readonly words: ChartWords;
  readonly plan: PlanWords;
}

const round = (value: number): number => Math.round(value * 100) / 100;

/** A point at a part of the year, 0–1, clockwise from the top. */
function place(x: number, y: number, radius: number, part: number): readonly [number, number] {
  const angle = part * 2 * Math.PI - Math.PI / 2;
  return [round(x + radius * Math.cos(angle)), round(y + radius * Math.sin(angle))];
}

function arc(x: number, y: number, radius: number, from: number, to: number): string {
  const [[x1, y1], [x2, y2]] = [place(x, y, radius, from), place(x, y, radius, to)];
  return `M${x1},${y1}A${radius},${radius} 0 ${to - from > 0.5 ? 1 : 0} 1 ${x2},${y2}`;
}

/** One arc of a treatment; `lane` counts from the months inwards. */
interface Arc {
  readonly number: number;
  readonly from: number;
  readonly to: number;
  readonly ink: (typeof inks)[number];
  readonly lane: number;
}

const turned = (part: number): number => ((part % 1) + 1) % 1;

/** Whether two arcs share a month, also over the turn of the year. */
function meets(one: Omit<Arc, "lane">, other: Omit<Arc, "lane">): boolean {
  const within = (at: number, { from, to }: Omit<Arc, "lane">): boolean => turned(at - from) < to - from - 1e-6;
  return within(one.from, other) || within(other.from, one);
}

function arcsOf(treatments: readonly PlanTreatment[]): Arc[] {
  const bodies = [...new Set(treatments.map(({ body }) => body?.id ?? null))];
  const all = treatments.flatMap(({ runs, body }, at) =>
    runs.map((run) => {
      const first = run[0] ?? 1;
      const ink = inks[bodies.indexOf(body?.id ?? null) % inks.length] ?? "good";
      return { number: at + 1, from: (first - 1) / 12, to: (first - 1 + run.length) / 12, ink };
    }),
  );
  const placed: Arc[] = [];
  for (const each of all) {
    let lane = 0;
    while (placed.some((other) => other.lane === lane && meets(each, other))) lane += 1;
    placed.push({ ...each, lane });
  }
  return placed;
}

function ringItems(x: number, y: number, months: readonly string[]): DrawingItem[] {
  const inner = OUTER - RING;
  const circle = (radius: number): DrawingItem =>
    path({
      d: `${arc(x, y, radius, 0, 0.5)}${arc(x, y, radius, 0.5, 1).replace("M", "L")}Z`,
      stroke: "axis",
      role: "ring",
    });
  return [
    circle(OUTER),
    circle(inner),
    ...months.flatMap((month, at) => {
      const [x1, y1] = place(x, y, inner, at / 12);
      const [x2, y2] = place(x, y, OUTER, at / 12);
      const [tx, ty] = place(x, y, OUTER - RING / 2, (at + 0.5) / 12);
      return [
        path({ d: `M${x1},${y1}L${x2},${y2}`, stroke: "axis", role: "month" }),
        text({ x: tx, y: ty + 4, text: month, size: 12, anchor: "middle", ink: "muted" }),
      ];
    }),
  ];
}

function arcItems(x: number, y: number, { number, from, to, ink, lane }: Arc): DrawingItem[] {
  const radius = Math.max(14, OUTER - RING - APART - BAND / 2 - lane * (BAND + APART));
  const [tx, ty] = place(x, y, radius, (from + to) / 2);
  return [
    path({ d: arc(x, y, radius, from + 0.006, to - 0.006), stroke: ink, width: BAND, role: "treatment" }),
    text({ x: tx, y: ty + 4.5, text: String(number), size: SIZE, bold: true, anchor: "middle", ink: `on-${ink}` }),
  ];
}

/** "juli–september", "mars og september"; nothing where the plan gives no month. */
function monthsText({ runs }: PlanTreatment, { words, plan }: Words): string {
  const name = (month: number | undefined): string => plan.wheel.inFull[(month ?? 1) - 1] ?? "";
  const said = runs.map((run) => (run.length === 1 ? name(run[0]) : `${name(run[0])}–${name(run.at(-1))}`));
  return said.length === 0 ? plan.wheel.undated : words.list(said);
}

interface Keyed {
  readonly items: readonly DrawingItem[];
  readonly bottom: number;
}

/** What the numbers stand for: the treatment, and below it when. */
function keyItems(
  treatments: readonly PlanTreatment[],
  arcs: readonly Arc[],
  at: { left: number; top: number; right: number },
  said: Words,
): Keyed {
  const items: DrawingItem[] = [];
  let y = at.top;
  for (const [index, treatment] of treatments.entries()) {
    const ink = arcs.find(({ number }) => number === index + 1)?.ink ?? null;
    const x = at.left + 28;
    const room = at.right - x;
    const lang = treatment.name.lang === said.words.lang ? null : treatment.name.lang;
    const lines = wrapTo(oneLine(treatment.name.text), room, SIZE, 3, true);
    if (ink !== null) items.push(mark({ shape: "dot", ink, x: at.left + 10, y: y + 8, size: 20, role: "key" }));
    items.push(
      text({
        x: at.left + 10,
        y: y + 12.5,
        text: String(index + 1),
        size: SIZE,
        bold: true,
        anchor: "middle",
        ink: ink === null ? "ink" : `on-${ink}`,
      }),
      ...lines.map((line, row) => text({ x, y: y + 12 + row * LINE, text: line, size: SIZE, bold: true, lang })),
      ...wrapTo(oneLine(monthsText(treatment, said)), room, 12, 1).map((line) =>
        text({ x, y: y + 12 + lines.length * LINE, text: line, size: 12, ink: "muted" }),
      ),
    );
    y += (lines.length + 1) * LINE + 9;
  }
  return { items, bottom: y };
}

function draw(treatments: readonly PlanTreatment[], width: number, said: Words): Drawing {
  const aside = width >= 480;
  const x = aside ? EDGE + OUTER + 2 : width / 2;
  const y = EDGE + OUTER + 2;
  const arcs = arcsOf(treatments);
  const key = aside
    ? keyItems(treatments, arcs, { left: 2 * OUTER + 40, top: EDGE, right: width - EDGE }, said)
    : keyItems(treatments, arcs, { left: EDGE, top: y + OUTER + 18, right: width - EDGE }, said);
  const wheel = [...ringItems(x, y, said.plan.wheel.months), ...arcs.flatMap((each) => arcItems(x, y, each))];
  return { width, height: Math.max(y + OUTER + EDGE, key.bottom), items: [...wheel, ...key.items] };
}

function rowOf(treatment: PlanTreatment, said: Words): string[] {
  const { name, when, body, text: what, feeds } = treatment;
  const { words, plan } = said;
  return [
    name.text,
    when?.text ?? monthsText(treatment, said),
    body?.name.text ?? plan.nothing,
    what.text,
    feeds.length === 0 ? plan.nothing : words.list(feeds.map((each) => each.name.text)),
  ];
}

/** The language of each cell of a row, where it is not the document's. */
function langsOf({ name, when, body, text: what, feeds }: PlanTreatment, { words }: Words): (string | null)[] {
  const foreign = (passage: Passage | undefined | null): string | null =>
    passage === undefined || passage === null || passage.lang === words.lang ? null : passage.lang;
  return [name, when, body?.name, what, feeds[0]?.name].map(foreign);
}

function described(treatment: PlanTreatment, said: Words): string {
  const { name, body } = treatment;
  const who = body === null ? "" : `${body.name.text}, `;
  return `${name.text}: ${who}${monthsText(treatment, said)}.`;
}

/** The wheel drawn, told, and as a table of its treatments. */
export function wheelDrawing(treatments: readonly PlanTreatment[], said: Words, options: ChartOptions): Chart {
  const { wheel, column } = said.plan;
  const table = {
    head: [column.treatment, column.when, column.body, column.what, column.feeds],
    rows: treatments.map((each) => rowOf(each, said)),
    langs: treatments.map((each) => langsOf(each, said)),
  };
  const description = wheel.described(treatments.map((each) => described(each, said)).join(" "));
  const whole = { title: wheel.title(treatments.length), subtitle: wheel.subtitle, description, table };
  return chartOf(whole, (width) => draw(treatments, width, said), said.words, options);
}
