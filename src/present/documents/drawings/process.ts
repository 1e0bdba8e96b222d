/** The follow-up process as a ring of steps: side by side where there is room, else one below the other. */
import type { PlanStep } from "../../../report/documents/plan/view.js";
import type { Passage } from "../../../report/view.js";
import { type Chart, chartOf, type ChartOptions } from "../../charts/chart.js";
import { type Drawing, type DrawingItem, mark, rect, text } from "../../charts/drawing.js";
import { wrapTo } from "../../charts/measure.js";
import { oneLine } from "../../clean.js";
import type { ChartWords } from "../../lang/charts.js";
import type { PlanWords } from "../../lang/documents/plan.js";
import { arrow } from "./arrows.js";

const EDGE = 8;
const GAP = 26;
const SIZE = 13;
const LINE = 17;
const PAD = 10;
/** More steps than these do not fit beside each other. */
const BESIDE = 5;

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

function boxItems({ number, name }: PlanStep, lines: readonly string[], box: Box, words: ChartWords): DrawingItem[] {
  const x = box.left + PAD;
  const lang = name.lang === words.lang ? null : name.lang;
  const badge = { x: x + 9, y: box.top + 20 };
  return [
    rect({ box, fill: "stripe", stroke: "axis", role: "step" }),
    mark({ shape: "dot", ink: "good", ...badge, size: 20, role: "number" }),
    text({
      x: badge.x,
      y: badge.y + 4,
      text: oneLine(number).slice(0, 3),
      size: SIZE,
      bold: true,
      ink: "on-good",
      anchor: "middle",
    }),
    ...lines.map((line, at) => text({ x, y: box.top + 48 + at * LINE, text: line, size: SIZE, lang })),
  ];
}

const heightOf = (lines: number): number => 42 + lines * LINE + PAD;

function beside(steps: readonly PlanStep[], width: number, words: ChartWords): Drawing {
  const each = (width - 2 * EDGE - GAP * (steps.length - 1)) / steps.length;
  const wrapped = steps.map(({ name }) => wrapTo(oneLine(name.text), each - 2 * PAD, SIZE, 6));
  const high = heightOf(Math.max(...wrapped.map(({ length }) => length)));
  const boxes = steps.map((_, at): Box => {
    const left = EDGE + at * (each + GAP);
    return { left, top: EDGE, right: left + each, bottom: EDGE + high };
  });
  const middle = EDGE + high / 2;
  const below = EDGE + high + 24;
  const [first, last] = [boxes[0], boxes.at(-1)];
  const centre = ({ left, right }: Box): number => (left + right) / 2;
  const back =
    first === undefined || last === undefined || boxes.length < 2
      ? []
      : arrow([
          [centre(last), last.bottom],
          [centre(last), below],
          [centre(first), below],
          [centre(first), first.bottom + 2],
        ]);
  const items = steps.flatMap((step, at) =>
    boxItems(step, wrapped[at] ?? [], boxes[at] ?? boxes[0] ?? { left: 0, top: 0, right: 0, bottom: 0 }, words),
  );
  const between = boxes.slice(1).flatMap(({ left }) =>
    arrow([
      [left - GAP + 3, middle],
      [left - 3, middle],
    ]),
  );
  return { width, height: below + 12, items: [...items, ...between, ...back] };
}

function below(steps: readonly PlanStep[], width: number, words: ChartWords): Drawing {
  const right = width - EDGE - 30;
  const items: DrawingItem[] = [];
  let top = EDGE;
  const middles: number[] = [];
  for (const [at, step] of steps.entries()) {
    const lines = wrapTo(oneLine(step.name.text), right - EDGE - 2 * PAD, SIZE, 6);
    const bottom = top + heightOf(lines.length);
    if (at > 0) {
      const x = EDGE + 30;
      items.push(
        ...arrow([
          [x, top - GAP + 3],
          [x, top - 3],
        ]),
      );
    }
    items.push(...boxItems(step, lines, { left: EDGE, top, right, bottom }, words));
    middles.push((top + bottom) / 2);
    top = bottom + GAP;
  }
  const [first, last] = [middles[0], middles.at(-1)];
  if (first !== undefined && last !== undefined && middles.length > 1)
    items.push(
      ...arrow([
        [right, last],
        [right + 24, last],
        [right + 24, first],
        [right + 3, first],
      ]),
    );
  return { width, height: top - GAP + EDGE, items };
}

/** The ring drawn, told, and as a table of its steps. */
export function processDrawing(
  steps: readonly PlanStep[],
  { words, plan }: { readonly words: ChartWords; readonly plan: PlanWords },
  options: ChartOptions,
): Chart {
  const { process, column } = plan;
  const told = steps.map(({ number, name }) => `${number} ${name.text}`);
  const foreign = ({ lang }: Passage): string | null => (lang === words.lang ? null : lang);
  const said = {
    title: process.title(steps.length),
    subtitle: process.subtitle,
    description: process.described(words.list(told)),
    table: {
      head: [process.step, column.name, column.what],
      rows: steps.map(({ number, name, text: what, sources }) => [
        number,
        name.text,
        [
          what.text,
          ...(sources.length === 0 ? [] : [process.sources(words.list(sources.map((each) => each.name.text)))]),
        ].join(" "),
      ]),
      langs: steps.map(({ name, text: what }) => [null, foreign(name), foreign(what)]),
    },
  };
  const draw = (width: number): Drawing =>
    width >= 480 && steps.length <= BESIDE ? beside(steps, width, words) : below(steps, width, words);
  return chartOf(said, draw, words, options);
}
