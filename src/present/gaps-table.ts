/** `ehs gaps` for the terminal: the ranked list, by class of consequence and kind. */
import type { ClassView, GapView, GapsView } from "../report/gaps-view.js";
import { oneLine } from "./clean.js";
import { partSections } from "./gaps-parts.js";
import {
  byKind,
  byText,
  filterText,
  itemText,
  ownNextText,
  priorityText,
  proposedText,
  whoText,
  whyText,
  wordsFor,
} from "./gaps-text.js";
import type { Words } from "./gaps-text.js";
import { gap as between, grid } from "./grid.js";
import { numberWithLevel } from "./level.js";
import { finished, said, screenFor } from "./screen.js";
import type { Screen, ScreenOptions } from "./screen.js";
import { sectionLines } from "./sections.js";
import { apart, numberWidth } from "./status-objective.js";
import { provenanceText } from "./status-text.js";
import { wrap, wrapAtMost } from "./width.js";

interface Layout {
  readonly widths: readonly [rank: number, number: number, name: number, why: number, who: number];
}

/** Who and when have a column of their own; name and reason share what is left. */
function layoutFor({ width }: Screen, all: readonly GapView[]): Layout {
  const rank = numberWidth(all.map((each) => String(each.rank)));
  const number = numberWidth(all.map(({ item }) => item.number));
  const who = width >= 140 ? 32 : width >= 100 ? 24 : 17;
  const left = width - rank - number - who - 4 * between;
  const name = Math.floor(left * 0.42);
  return { widths: [rank, number, name, left - name, who] };
}

function rowOf(screen: Screen, words: Words, layout: Layout, each: GapView): { readonly lines: readonly string[] }[] {
  const { paint } = screen;
  const [, number, name, why, who] = layout.widths;
  const by = byText(words, each, "short");
  const step = ownNextText(words, each);
  const own = step === null ? [] : wrap(step, why).map(paint.muted);
  const answer = proposedText(words, each);
  const proposed = answer === null ? [] : wrap(answer, why).map(paint.muted);
  const agreed = each.priority === null ? [] : wrap(priorityText(words, each.priority), why).map(paint.accent);
  return [
    { lines: [paint.muted(String(each.rank))] },
    { lines: wrap(oneLine(each.item.number), number).map(paint.strong) },
    { lines: wrapAtMost(itemText(words, each.item), name, 3) },
    { lines: [...wrap(whyText(words, each), why), ...own, ...proposed, ...agreed] },
    {
      lines: [
        ...wrap(whoText(words, each), who),
        ...(by === null ? [] : wrap(by, who).map(each.overdue ? paint.warning : paint.muted)),
      ],
    },
  ];
}

function kindLines(screen: Screen, words: Words, layout: Layout, group: readonly [GapView, ...GapView[]]): string[] {
  const { paint, width } = screen;
  const [{ code, next }] = group;
  const { kinds, next: steps, labels } = words.gaps;
  return [
    ...wrap(`${kinds[code].title} (${group.length}) · ${code}`, width).map(paint.strong),
    ...wrap(`${labels.next}: ${steps[next]}`, width - 2).map((line) => `  ${paint.muted(line)}`),
    ...grid(
      layout.widths,
      group.map((each) => rowOf(screen, words, layout, each)),
    ),
  ];
}

function classLines(screen: Screen, words: Words, layout: Layout, of: ClassView, all: readonly GapView[]): string[] {
  const own = all.filter(({ consequence }) => consequence === of.consequence);
  if (own.length === 0) return [];
  const title = `${of.consequence}. ${words.gaps.classes[of.code].toUpperCase()} (${own.length})`;
  return apart([[screen.paint.accent(title)], ...byKind(own).map((group) => kindLines(screen, words, layout, group))]);
}

function summaryLines({ width, paint }: Screen, words: Words, view: GapsView): string[] {
  const { gaps } = words;
  if (view.gaps.length === 0) return [gaps.none];
  const counts = view.classes
    .filter((each) => each.gaps > 0)
    .map((each) => `  ${each.consequence}. ${gaps.classes[each.code]}: ${each.gaps}`);
  return [
    ...wrap(`${gaps.counted(view.gaps.length, view.overdue)}. ${gaps.order}`, width).map(paint.strong),
    ...counts,
  ];
}

function priorityLines({ width, paint }: Screen, words: Words, { priorities }: GapsView): string[] {
  const [first] = priorities;
  if (first === undefined) return [];
  const { gaps } = words;
  const title = gaps.prioritiesHeading(said(words.words, first.body.name), oneLine(first.date.text));
  const lines = priorities.flatMap(({ rank, subject, reason, gaps: touched }) =>
    wrap(
      `${rank}. ${numberWithLevel(words.words, subject)} ${said(words.words, subject.name)} – ${said(words.words, reason)} (${gaps.touches(touched)})`,
      width - 2,
    ).map((line) => `  ${line}`),
  );
  return [...wrap(title, width).map(paint.strong), ...lines];
}

/** Title, provenance and what was asked for. */
function headLines(screen: Screen, words: Words, view: GapsView): string[] {
  const { paint, width } = screen;
  const filter = filterText(words, view);
  return [
    ...wrap(`${words.gaps.heading}: ${said(words.words, view.plan.title)}`, width).map(paint.strong),
    ...wrap(provenanceText(words.words, view), width).map(paint.muted),
    ...(filter === null ? [] : wrap(filter, width)),
    ...(view.leftOut.length === 0 ? [] : wrap(words.gaps.leftOut(view.leftOut.length), width).map(paint.bad)),
  ];
}

/** The screen: the parts that were asked for, or else the ranked list. Every line is at most as wide as asked for. */
export function gapsTable(view: GapsView, options: ScreenOptions): string {
  const screen = screenFor(view.lang, options);
  const words = wordsFor(view.lang);
  const parts = partSections(words, screen.marks, view);
  const layout = layoutFor(screen, view.gaps);
  const list = [
    summaryLines(screen, words, view),
    priorityLines(screen, words, view),
    ...view.classes.map((each) => classLines(screen, words, layout, each, view.gaps)),
  ];
  const body = parts.length > 0 ? parts.map((part) => sectionLines(screen, part)) : list;
  return finished(apart([headLines(screen, words, view), ...body]), options.ascii);
}
