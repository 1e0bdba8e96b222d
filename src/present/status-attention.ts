/** What needs attention, on the status screen: what is missing, from which source, and whom to ask. */
import type { AttentionView } from "../report/attention-view.js";
import { attentionSections } from "./attention-text.js";
import type { Group, Item, Section } from "./attention-text.js";
import { oneLine } from "./clean.js";
import { gap, grid } from "./grid.js";
import type { Screen } from "./screen.js";
import { apart, numberWidth } from "./status-objective.js";
import { displayWidth, wrap } from "./width.js";

const indent = "  ";

/** Number, name and text in three columns, or those of them that there are. */
function itemLines(screen: Screen, items: readonly Item[], depth: number): string[] {
  const { width, paint } = screen;
  const margin = indent.repeat(depth);
  const number = numberWidth(items.map((each) => oneLine(each.number)));
  const room = width - margin.length - (number === 0 ? 0 : number + gap);
  const named = items.some((each) => each.name !== null);
  const longest = Math.max(...items.map((each) => displayWidth(each.text)));
  const text = named ? Math.min(Math.floor(room / 2), longest) : room;
  const left = longest === 0 ? room : room - text - gap;
  const name = Math.min(left, Math.max(...items.map((each) => displayWidth(each.name ?? ""))));
  const columns = [
    { width: number, lines: (each: Item) => [oneLine(each.number)] },
    { width: named ? name : 0, lines: (each: Item) => wrap(each.name ?? "", name) },
    { width: text, lines: (each: Item) => wrap(each.text, text).map(named ? paint.muted : (line) => line) },
  ].filter(({ width: own }) => own > 0);
  const rows = items.map((each) => columns.map(({ lines }) => ({ lines: lines(each) })));
  const widths = columns.map(({ width: own }) => own);
  return grid(widths, rows).map((line) => margin + line);
}

function groupLines(screen: Screen, { title, items }: Group): string[] {
  if (title === null) return itemLines(screen, items, 1);
  const head = wrap(title, screen.width - indent.length).map((line) => indent + line);
  return [...head, ...itemLines(screen, items, 2)];
}

function sectionLines(screen: Screen, { heading, count, grave, groups }: Section): string[] {
  const { paint } = screen;
  const painter = grave ? paint.bad : paint.strong;
  return [painter(`${heading} (${count})`), ...groups.flatMap((group) => groupLines(screen, group))];
}

/** Everything that needs attention; one calm sentence when nothing does. */
export function attentionLines(screen: Screen, attention: AttentionView): string[] {
  const { words, paint } = screen;
  const sections = attentionSections(words, attention).map((section) => sectionLines(screen, section));
  return apart([
    [paint.strong(words.attention.heading.toUpperCase())],
    ...(sections.length > 0 ? sections : [[words.attention.nothing]]),
  ]);
}
