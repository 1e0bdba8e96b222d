/** `ehs gaps --for`: what one actor is asked for, ready to send: no greeting, no rank, only what, by when, from where. */
import type { GapView, GapsView } from "../report/gaps-view.js";
import { groupBy } from "../report/attended.js";
import { oneLine, ordinarySpaces } from "./clean.js";
import { type Words, actorText, byText, itemText, whyText, wordsFor } from "./gaps-text.js";
import { mdBlocks, mdText } from "./markdown.js";
import { said } from "./screen.js";
import { wrap } from "./width.js";

interface Line {
  readonly number: string;
  readonly text: string;
  readonly details: string;
}

interface Ask {
  readonly ask: string;
  readonly lines: readonly Line[];
}

function lineOf(all: Words, gap: GapView): Line {
  const { words, gaps } = all;
  const details = [
    byText(all, gap) ?? gaps.noDate,
    gap.source === null ? null : gaps.chase.source(said(words, gap.source.name)),
  ];
  return {
    number: oneLine(gap.item.number),
    text: `${itemText(all, gap.item)}: ${whyText(all, gap)}`,
    details: details.filter((each) => each !== null).join(" · "),
  };
}

/** What is asked, each with the items it is asked for, in order of rank. */
function asksOf(all: Words, { gaps: found }: GapsView): Ask[] {
  const { chase, next } = all.gaps;
  return groupBy(found, (gap) => gap.next).map(([step, own]) => ({
    ask: chase.asks[step] ?? next[step],
    lines: own.map((gap) => lineOf(all, gap)),
  }));
}

function titleOf(all: Words, { owners, asOf }: GapsView): string {
  return all.gaps.chase.title(all.words.list(owners.map((owner) => actorText(all, owner))), asOf.text);
}

/** As plain text of at most `width` cells, for an e-mail. */
export function chaseText(view: GapsView, width: number): string {
  const all = wordsFor(view.lang);
  const room = Math.min(100, Math.max(40, width));
  const indented = (text: string, by: number): string[] => wrap(text, room - by).map((line) => " ".repeat(by) + line);
  const asks = asksOf(all, view).flatMap(({ ask, lines }) => [
    "",
    ...wrap(ask, room),
    ...lines.flatMap(({ number, text, details }) => {
      const [first = "", ...rest] = indented(`${number} ${text}`.trim(), 4);
      return [`  -${first.slice(3)}`, ...rest, ...indented(details, 4)];
    }),
  ]);
  const lines = [...wrap(titleOf(all, view), room), ...(asks.length === 0 ? ["", all.gaps.chase.nothing] : asks)];
  return ordinarySpaces(`${lines.join("\n")}\n`);
}

/** As Markdown, for a task or a message. */
export function chaseMarkdown(view: GapsView): string {
  const all = wordsFor(view.lang);
  const asks = asksOf(all, view).flatMap(({ ask, lines }) => [
    [`## ${mdText(ask)}`],
    lines.map(({ number, text, details }) => {
      const name = number === "" ? "" : `**${mdText(number)}** `;
      return `- ${name}${mdText(text)} (${mdText(details)})`;
    }),
  ]);
  return mdBlocks([
    [`# ${mdText(titleOf(all, view))}`],
    ...(asks.length === 0 ? [[mdText(all.gaps.chase.nothing)]] : asks),
  ]);
}
