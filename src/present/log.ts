/** `ehs log` laid out: one section for each commit that changed something, the latest first. */
import type { CommitFacts } from "../model/change.js";
import type { LogEntry, LogView } from "../report/log.js";
import { changeLines, type ChangeVoice, foldedParts, loggedText } from "./changes.js";
import { oneLine } from "./clean.js";
import { pageHtml } from "./html.js";
import { type ChangeWords, changeWords } from "./lang/changes.js";
import { catalogue } from "./lang/index.js";
import { ledgerSection } from "./ledger.js";
import { mdBlocks } from "./markdown.js";
import { pageBlocks } from "./page-md.js";
import { pageLines } from "./page-text.js";
import type { Page, Part, Section } from "./page.js";
import { finished, said, screenFor, type ScreenOptions } from "./screen.js";

/** A subject longer than this is cut. */
const LONG = 90;

/** What the host wrote of the branch says less than what the author called the change. */
const byHost = /^Merge (pull request|branch|remote-tracking branch) /;
const trailer = /^(See merge request|[A-Z][\w-]+-by:)/;

/** The title of a commit: of a merged request its own title, with its number. */
function titleOf({ subject, body, pullRequest }: CommitFacts): string {
  const [first = ""] = body.split("\n");
  const title = byHost.test(subject) && first !== "" && !trailer.test(first) ? first : subject;
  const request = pullRequest === null || title.includes(pullRequest) ? "" : ` (${pullRequest})`;
  const short = title.length <= LONG ? title : `${title.slice(0, LONG - 1).trimEnd()}…`;
  return short + request;
}

/** "Ola Nordmann, Liv Hansen (merged by Kari Nordmann)" */
function peopleOf({ changes }: ChangeVoice, { author, authors, merge }: CommitFacts): string {
  const people = authors.length === 0 ? [author] : authors;
  const merger = merge && !people.includes(author) ? ` (${changes.log.mergedBy(author)})` : "";
  return people.join(", ") + merger;
}

/** "3 March 2024 · Kari Nordmann · Targets for 2025 (#12) · 1a2b3c4d" */
function headingOf(voice: ChangeVoice, { commit, day, written }: LogEntry): string {
  const { log } = voice.changes;
  const more = [...(written === null ? [] : [log.authored(written.text)]), ...(commit.signed ? [log.signed] : [])];
  return [day.text, peopleOf(voice, commit), titleOf(commit), ...more, commit.id.slice(0, 8)]
    .map(oneLine)
    .filter((part) => part !== "")
    .join(" · ");
}

function entrySection(voice: ChangeVoice, entry: LogEntry, opens: boolean): Section {
  const items = changeLines(voice, entry.changes, (change) => loggedText(voice, change));
  const list: Part[] = items.length === 0 ? [] : [{ type: "list", numbered: false, items }];
  return {
    heading: headingOf(voice, entry),
    parts: [...list, ...foldedParts(voice, entry.folded, opens, entry.alongside)],
  };
}

const isEmpty = (entries: Iterable<unknown>): boolean => entries[Symbol.iterator]().next().done === true;

function noteParts(view: LogView, { log }: ChangeWords): Part[] {
  const nothing = view.commits === 0 ? log.noneSoFar : log.none;
  return [
    ...view.warnings.map((warning): Part => ({ type: "warning", text: log.warning(warning) })),
    ...(isEmpty(view.entries) ? [{ type: "text", text: nothing } as const] : []),
  ];
}

/** A terminal has no room for many columns, and only HTML can open what is folded. */
function pageOf(view: LogView, format: "text" | "md" | "html"): Page {
  const words = catalogue(view.lang);
  const changes = changeWords(view.lang);
  const voice: ChangeVoice = { words, changes };
  const of = view.asked.length === 0 ? "" : ` ${changes.log.of(view.asked.map(oneLine).join(", "))}`;
  const read = changes.log.read(view.line, view.commits, view.silent.length);
  const told =
    view.ledgers.length > 0
      ? view.ledgers.map((ledger) => ledgerSection(voice, view, ledger, format === "text"))
      : Array.from(view.entries, (entry) => entrySection(voice, entry, format === "html"));
  return {
    title: changes.log.heading + of,
    lead: [`${said(words, view.title)} · ${oneLine(read)}`],
    sections: [{ heading: null, parts: noteParts(view, changes) }, ...told],
  };
}

/** Headings of commits stay as they are: capitals would make names and messages hard to read. */
export function logText(view: LogView, options: ScreenOptions): string {
  const screen = screenFor(view.lang, options);
  return finished(
    pageLines(screen, pageOf(view, "text"), (heading) => heading),
    options.ascii,
  );
}

export const logMarkdown = (view: LogView): string => mdBlocks(pageBlocks(pageOf(view, "md")));

export const logHtml = (view: LogView): string => pageHtml(pageOf(view, "html"), view.lang);
