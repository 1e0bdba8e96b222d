/** `ehs diff` laid out: the verdict in a line, verdicts that moved with their cause, then the changes by consequence. */
import type { ChangeView } from "../report/change-view.js";
import type { DiffMove, DiffView, Moment } from "../report/diff.js";
import { changeLines, changeText, type ChangeVoice, foldedParts } from "./changes.js";
import { oneLine } from "./clean.js";
import { pageHtml } from "./html.js";
import { changeWords } from "./lang/changes.js";
import { catalogue } from "./lang/index.js";
import { mdBlocks } from "./markdown.js";
import { marksFor } from "./marks.js";
import { pageBlocks } from "./page-md.js";
import { pageLines } from "./page-text.js";
import type { Page, Part, Section } from "./page.js";
import { finished, said, screenFor, type ScreenOptions } from "./screen.js";

/** By this one comment a host's bot finds its own earlier comment and updates it in place. */
export const marker = "<!-- ehs-diff -->";

/** A comment that nobody reads to the end helps nobody: so many changes of a kind are told one by one. */
const MOST = 25;

const marks = marksFor(false);

function statusRow({ words, changes }: ChangeVoice, move: DiffMove): string[] {
  const shown = (status: DiffMove["before"]): string =>
    status === null
      ? move.leftOut
        ? changes.diff.leftOut
        : changes.diff.absent
      : `${marks.verdict[status]} ${words.status[status]}`;
  const name = move.name === null ? "" : said(words, move.name);
  const causes = move.causes.map((cause) => changes.cause[cause]).join(", ");
  return [oneLine(move.number), name, shown(move.before), shown(move.after), causes];
}

function statusSection(voice: ChangeVoice, { statuses }: DiffView): Section {
  const { statuses: heading, statusColumns } = voice.changes.diff;
  const rows = statuses.map((move) => statusRow(voice, move));
  return { heading, parts: rows.length === 0 ? [] : [{ type: "table", head: statusColumns, rows }] };
}

function groupSection(voice: ChangeVoice, heading: string, changes: readonly ChangeView[], most: number): Section {
  const lines = changeLines(voice, changes, (change) => changeText(voice, change));
  const items = lines.slice(0, most);
  const more = lines.length > most ? [voice.changes.diff.more(lines.length - most)] : [];
  return { heading, parts: [{ type: "list", numbered: false, items: [...items, ...more] }] };
}

/** What the one-line verdict counts. */
export function diffCounts({ groups, statuses }: DiffView): Readonly<Record<string, number>> {
  const all = groups.flatMap(({ changes }) => changes);
  const of = (test: (change: ChangeView) => boolean): number => all.filter(test).length;
  const effects: Readonly<Record<string, string>> = {
    loosened: "loosened",
    dropped: "loosened",
    tightened: "tightened",
  };
  const moved = (effect: string): number => of((change) => effects[change.effect ?? ""] === effect);
  const kind = (wanted: ChangeView["kind"]): number => of((change) => change.kind === wanted);
  const known = { loosened: moved("loosened"), tightened: moved("tightened"), statuses: statuses.length };
  const targets = kind("re_targeted") - known.loosened - known.tightened;
  const rest = { figures: kind("new_observation"), revised: kind("revised"), decisions: kind("decision") };
  const counted = ["re_targeted", "new_observation", "revised", "decision"];
  return { ...known, targets, ...rest, others: of((change) => !counted.includes(change.kind)) };
}

const endText = (voice: ChangeVoice, { asked, commit, day }: Moment): string => {
  if (commit === null) return `${voice.changes.diff.workTree} (${day.text})`;
  const short = commit.slice(0, 8);
  return asked.startsWith(short) || commit.startsWith(asked)
    ? `${short} (${day.text})`
    : `${asked} (${short}, ${day.text})`;
};

function pageOf(view: DiffView, most: number, opens: boolean): Page {
  const words = catalogue(view.lang);
  const changes = changeWords(view.lang);
  const voice: ChangeVoice = { words, changes };
  const nothing = view.groups.length === 0 && view.folded.length === 0 && view.statuses.length === 0;
  const verdict = nothing ? changes.diff.same : changes.diff.verdict(diffCounts(view));
  const unread = view.unreadable.map(oneLine).join(", ");
  const warning: Part[] = unread === "" ? [] : [{ type: "warning", text: changes.diff.unreadable(unread) }];
  const range = changes.diff.range(endText(voice, view.from), endText(voice, view.to));
  return {
    title: changes.diff.heading,
    lead: [`${said(words, view.title)}, ${oneLine(range)}`],
    sections: [
      { heading: null, parts: [{ type: "text", text: verdict }, ...warning] },
      statusSection(voice, view),
      ...view.groups.map((group) => groupSection(voice, changes.kinds[group.kind], group.changes, most)),
      { heading: null, parts: foldedParts(voice, view.folded, opens) },
    ],
  };
}

export function diffText(view: DiffView, options: ScreenOptions): string {
  const screen = screenFor(view.lang, options);
  return finished(pageLines(screen, pageOf(view, Infinity, false)), options.ascii);
}

/** A comment for a pull request: the marker, and a cap on what is told one by one. */
export const diffMarkdown = (view: DiffView): string =>
  `${marker}\n${mdBlocks(pageBlocks(pageOf(view, MOST, false), 2))}`;

export const diffHtml = (view: DiffView): string => pageHtml(pageOf(view, Infinity, true), view.lang);
