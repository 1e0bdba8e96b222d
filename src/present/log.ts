/** `ehs log` laid out: one section for each commit that changed something, the latest first. */
import type { LogEntry, LogView } from "../report/log.js";
import { type ChangeVoice, foldedText, loggedText, sentenceOf } from "./changes.js";
import { oneLine } from "./clean.js";
import { pageHtml } from "./html.js";
import { changeWords } from "./lang/changes.js";
import { catalogue } from "./lang/index.js";
import { mdBlocks } from "./markdown.js";
import { pageBlocks } from "./page-md.js";
import { pageLines } from "./page-text.js";
import type { Page, Part, Section } from "./page.js";
import { finished, said, screenFor, type ScreenOptions } from "./screen.js";

/** "3 March 2024 · Kari Nordmann · Targets for 2025 (#12) · 1a2b3c4d" */
function headingOf({ changes }: ChangeVoice, { commit, day }: LogEntry): string {
  const { author, authors, subject, pullRequest, authored, id, signed } = commit;
  const people = authors.length === 0 ? [author] : authors;
  const request = pullRequest !== null && !subject.includes(pullRequest) ? [pullRequest] : [];
  const written =
    authored.slice(0, 10) === commit.effective.slice(0, 10) ? [] : [changes.log.authored(authored.slice(0, 10))];
  const parts = [day.text, people.join(", "), subject, ...request, ...written, ...(signed ? [changes.log.signed] : [])];
  return [...parts, id.slice(0, 8)]
    .map(oneLine)
    .filter((part) => part !== "")
    .join(" · ");
}

function entrySection(voice: ChangeVoice, entry: LogEntry): Section {
  const items = entry.changes.map((change) => loggedText(voice, change));
  const list: Part[] = items.length === 0 ? [] : [{ type: "list", numbered: false, items }];
  const summary = foldedText(voice, entry.folded);
  const more = entry.folded.map((change) => sentenceOf(voice, change));
  const folded: Part[] = summary === null ? [] : [{ type: "folded", summary, items: more }];
  return { heading: headingOf(voice, entry), parts: [...list, ...folded] };
}

const filterIds = ({ filter }: LogView): readonly string[] => filter.ids;

function pageOf(view: LogView): Page {
  const words = catalogue(view.lang);
  const changes = changeWords(view.lang);
  const voice: ChangeVoice = { words, changes };
  const ids = filterIds(view);
  const title =
    ids.length === 0 ? changes.log.heading : `${changes.log.heading} ${changes.log.of(ids.map(oneLine).join(", "))}`;
  const asked = view.commits === 0 ? changes.log.noneSoFar : changes.log.none;
  const notes: Part[] = [
    ...view.warnings.map((warning): Part => ({ type: "warning", text: changes.log.warning(warning) })),
    ...(view.ledger === null ? [] : [{ type: "text", text: changes.log.ledger(view.ledger) } as const]),
    ...(view.entries.length === 0 ? [{ type: "text", text: asked } as const] : []),
  ];
  return {
    title,
    lead: [`${said(words, view.title)} · ${oneLine(changes.log.read(view.line, view.commits))}`],
    sections: [{ heading: null, parts: notes }, ...view.entries.map((entry) => entrySection(voice, entry))],
  };
}

/** Headings of commits stay as they are: capitals would make names and messages hard to read. */
export function logText(view: LogView, options: ScreenOptions): string {
  const screen = screenFor(view.lang, options);
  return finished(
    pageLines(screen, pageOf(view), (heading) => heading),
    options.ascii,
  );
}

export const logMarkdown = (view: LogView): string => mdBlocks(pageBlocks(pageOf(view)));

export const logHtml = (view: LogView): string => pageHtml(pageOf(view), view.lang);
