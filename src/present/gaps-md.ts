/** `ehs gaps --format md`: for case papers and pull requests. */
import type { GapView, GapsView } from "../report/gaps-view.js";
import { chaseMarkdown } from "./gaps-chase.js";
import { partSections } from "./gaps-parts.js";
import { withoutStop } from "./gaps-clause.js";
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
import { numberWithLevel } from "./level.js";
import { mdBlocks, mdTable, mdText } from "./markdown.js";
import { marksFor } from "./marks.js";
import { said } from "./screen.js";
import { sectionBlocks } from "./sections.js";
import { provenanceText } from "./status-text.js";

type Block = readonly string[];

function rowOf(words: Words, gap: GapView): string[] {
  const step = ownNextText(words, gap);
  const proposed = proposedText(words, gap);
  const why = [
    whyText(words, gap),
    ...(step === null ? [] : [step]),
    ...(proposed === null ? [] : [proposed]),
    ...(gap.priority === null ? [] : [priorityText(words, gap.priority)]),
  ]
    .map((part, at, all) => (at === all.length - 1 ? part : withoutStop(part)))
    .join("; ");
  const cells = [
    String(gap.rank),
    gap.item.number,
    itemText(words, gap.item),
    why,
    whoText(words, gap),
    byText(words, gap) ?? "",
  ];
  return cells.map(mdText);
}

function kindBlocks(words: Words, group: readonly [GapView, ...GapView[]]): Block[] {
  const { kinds, labels, next } = words.gaps;
  const [{ code, next: step }] = group;
  const head = [labels.rank, words.words.picture.columns.number, labels.item, labels.why, labels.who, labels.by];
  return [
    [`### ${mdText(`${kinds[code].title} (${group.length})`)}`],
    [mdText(`${labels.next}: ${next[step]}`)],
    mdTable(
      head.map(mdText),
      group.map((gap) => rowOf(words, gap)),
    ),
  ];
}

function listBlocks(words: Words, view: GapsView): Block[] {
  const { gaps } = words;
  if (view.gaps.length === 0) return [[mdText(gaps.none)]];
  const classes = view.classes.filter((each) => each.gaps > 0);
  const [first] = view.priorities;
  const agreed = view.priorities.map(({ rank, subject, reason }) =>
    mdText(
      `${rank}: ${numberWithLevel(words.words, subject)} ${said(words.words, subject.name)} – ${said(words.words, reason)}`,
    ),
  );
  return [
    [mdText(`${gaps.counted(view.gaps.length, view.overdue)}. ${gaps.order}`)],
    first === undefined ? [] : [mdText(gaps.prioritiesHeading(said(words.words, first.body.name), first.date.text))],
    agreed.map((line) => `- ${line}`),
    ...classes.flatMap((of) => [
      [`## ${of.consequence}\\. ${mdText(gaps.classes[of.code])}`],
      ...byKind(view.gaps.filter(({ consequence }) => consequence === of.consequence)).flatMap((group) =>
        kindBlocks(words, group),
      ),
    ]),
  ];
}

/** The chase list where gaps were asked for on behalf of someone, the parts asked for, or else the ranked list. */
export function gapsMarkdown(view: GapsView): string {
  const words = wordsFor(view.lang);
  const parts = partSections(words, marksFor(false), view);
  if (view.owners.length > 0 && parts.length === 0) return chaseMarkdown(view);
  const filter = filterText(words, view);
  return mdBlocks([
    [`# ${mdText(`${words.gaps.heading}: ${said(words.words, view.plan.title)}`)}`],
    [mdText(provenanceText(words.words, view))],
    filter === null ? [] : [mdText(filter)],
    view.leftOut.length === 0 ? [] : [mdText(words.gaps.leftOut(view.leftOut.length))],
    ...(parts.length > 0 ? parts.flatMap(sectionBlocks) : listBlocks(words, view)),
  ]);
}
