/** `ehs gaps --for`: what one actor is asked for, as a letter ready to send: what is late first, then by date. */
import { type ChaseEntry, type ChaseSection, chaseSections } from "./gaps-chase-entries.js";
import { openingLines, reportedLines } from "./gaps-chase-frame.js";
import { ordinarySpaces } from "./clean.js";
import { type Words, wordsFor } from "./gaps-text.js";
import { mdBlocks, mdText } from "./markdown.js";
import type { GapsView } from "../report/gaps-view.js";
import { wrap } from "./width.js";

/** Lines under a bullet, each wrapped by itself. */
function bullet(texts: readonly string[], room: number): string[] {
  const lines = texts.flatMap((text) => wrap(text, room - 4));
  return lines.map((line, at) => (at === 0 ? `  - ${line}` : `    ${line}`));
}

const entryTexts = ({ head, asked, details }: ChaseEntry): string[] => [
  head,
  ...asked,
  ...(details === "" ? [] : [details]),
];

function sectionLines({ title, groups }: ChaseSection, room: number): string[] {
  const body = groups.flatMap(({ ask, entries }, at) => [
    ...(ask === null ? [] : [...(at === 0 ? [] : [""]), ...wrap(ask, room)]),
    ...entries.flatMap((entry) => bullet(entryTexts(entry), room)),
  ]);
  return ["", ...wrap(title.toUpperCase(), room), ...body];
}

function reportedText(all: Words, view: GapsView, room: number): string[] {
  const lines = reportedLines(all, view);
  if (lines.length === 0) return [];
  return ["", ...wrap(all.gaps.chase.reported.toUpperCase(), room), ...lines.flatMap((line) => bullet([line], room))];
}

/** As plain text of at most `width` cells, for an e-mail. */
export function chaseText(view: GapsView, width: number): string {
  const all = wordsFor(view.lang);
  const room = Math.min(100, Math.max(40, width));
  const [to = "", ...opening] = openingLines(all, view);
  const lines = [
    ...wrap(to, room),
    "",
    ...opening.flatMap((line) => wrap(line, room)),
    ...chaseSections(all, view).flatMap((section) => sectionLines(section, room)),
    ...reportedText(all, view, room),
  ];
  return ordinarySpaces(`${lines.join("\n")}\n`);
}

function entryMarkdown({ head, asked, details }: ChaseEntry): string {
  const name = asked.length === 0 ? mdText(head) : `**${mdText(head)}**`;
  return `- ${[name, ...[...asked, ...(details === "" ? [] : [details])].map(mdText)].join(" ")}`;
}

/** As Markdown, for a task or a message. */
export function chaseMarkdown(view: GapsView): string {
  const all = wordsFor(view.lang);
  const [to = "", ...opening] = openingLines(all, view);
  const sections = chaseSections(all, view).flatMap(({ title, groups }) => [
    [`## ${mdText(title)}`],
    ...groups.flatMap(({ ask, entries }) => [ask === null ? [] : [mdText(ask)], entries.map(entryMarkdown)]),
  ]);
  const reported = reportedLines(all, view);
  return mdBlocks([
    [`# ${mdText(to)}`],
    ...opening.map((line) => [mdText(line)]),
    ...sections,
    ...(reported.length === 0
      ? []
      : [[`## ${mdText(all.gaps.chase.reported)}`], reported.map((line) => `- ${mdText(line)}`)]),
  ]);
}
