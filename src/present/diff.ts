/** `ehs diff` laid out: the verdict in a line, verdicts that moved with their cause, then the changes by consequence. */
import type { AuthorityCode } from "../compare/authority/codes.js";
import type { EventKind } from "../model/change.js";
import type { Finding } from "../model/finding.js";
import type { ChangeView } from "../report/change-view.js";
import type { DiffView, Moment, StatusMove } from "../report/diff.js";
import { changeLines, changeText, type ChangeVoice, foldedParts, verdictText } from "./changes.js";
import { oneLine } from "./clean.js";
import type { Rules } from "./findings-text.js";
import { pageHtml } from "./html.js";
import { changeWords } from "./lang/changes.js";
import { catalogue } from "./lang/index.js";
import { reviewWords } from "./lang/review.js";
import { mdBlocks, mdText } from "./markdown.js";
import { pageBlocks } from "./page-md.js";
import { pageLines } from "./page-text.js";
import type { Page, Part, Section } from "./page.js";
import { reviewCounts, reviewSections } from "./review.js";
import { finished, said, screenFor, type ScreenOptions } from "./screen.js";

/** By this one comment a host's bot finds its own earlier comment and updates it in place. */
export const marker = "<!-- ehs-diff -->";

/** A comment that nobody reads to the end helps nobody: so many of a kind are told one by one, and fewer where that is much. */
const MOST: readonly number[] = [25, 12, 6, 3];

/** So many characters are told at most. Hosts take 65,536 and more; nobody reads that. */
export const longest = 20_000;

/** How much of a difference is told one by one, and how it is said that there is more. */
interface Extent {
  readonly most: number;
  /** Whether what is folded can be opened. */
  readonly opens: boolean;
  readonly more: (count: number) => string;
}

function statusRow(voice: ChangeVoice, move: StatusMove): string[] {
  const { words, changes } = voice;
  const name = move.name === null ? "" : said(words, move.name);
  const causes = move.causes.map((cause) => changes.cause[cause]).join(", ");
  return [
    oneLine(move.number),
    name,
    verdictText(voice, move, move.before),
    verdictText(voice, move, move.after),
    causes,
  ];
}

function statusSection(voice: ChangeVoice, { statuses }: DiffView, { most, more }: Extent): Section {
  const { statuses: heading, statusColumns } = voice.changes.diff;
  const rows = statuses.slice(0, most).map((move) => statusRow(voice, move));
  const rest: Part[] = statuses.length > most ? [{ type: "text", text: more(statuses.length - most) }] : [];
  return { heading, parts: rows.length === 0 ? [] : [{ type: "table", head: statusColumns, rows }, ...rest] };
}

function groupSection(
  voice: ChangeVoice,
  { kind, changes }: DiffView["groups"][number],
  { most, more }: Extent,
): Section {
  const lines = changeLines(voice, changes, (change) => changeText(voice, change));
  const items = lines.slice(0, most);
  const rest = lines.length > most ? [more(lines.length - most)] : [];
  return { heading: voice.changes.kinds[kind], parts: [{ type: "list", numbered: false, items: [...items, ...rest] }] };
}

/** Moves that nobody is known to have decided, as the findings on the change have them: a slip moves nothing. */
const undecidedCodes: ReadonlySet<string> = new Set<AuthorityCode>([
  ...(["target-moved-without-decision", "decision-not-in-this-change", "decision-not-adopted"] as const),
  ...(["decision-out-of-scope", "rebased-without-decision", "definition-moved-without-decision"] as const),
]);

/** A target where there was none has not moved. */
const isUndecided = ({ code, data }: Finding): boolean => undecidedCodes.has(code) && data["effect"] !== "set";

/** What the one-line verdict counts. */
export function diffCounts({ groups, statuses, review }: DiffView): Readonly<Record<string, number>> {
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
  const others = of((change) => !counted.includes(change.kind));
  const undecided = review.introduced.filter(isUndecided).length;
  return { ...known, targets, undecided, ...rest, others, ...reviewCounts(review) };
}

const endText = (voice: ChangeVoice, { asked, as, commit, day }: Moment): string => {
  const understood = as === null ? null : voice.changes.diff.understood[as];
  if (commit === null) return `${voice.changes.diff.workTree} (${day.text})`;
  const short = commit.slice(0, 8);
  return asked.startsWith(short) || commit.startsWith(asked)
    ? `${short} (${day.text})`
    : `${asked} (${[...(understood === null ? [] : [understood]), short, day.text].join(", ")})`;
};

/** The kinds of change that a reader asks about first: what was promised, and by whose authority it became another. */
const promises: ReadonlySet<EventKind> = new Set(["re_targeted", "re_based"]);

/** A finding that the change lets stand is told among those, with its reason: the entry that says so is no other change. */
function toldOnce(view: DiffView): DiffView {
  const { accepted } = view.review;
  const isTold = ({ field, new: after, old: before, item, about }: ChangeView): boolean =>
    field === "accepted" &&
    before === null &&
    accepted.some(
      ({ finding }) =>
        finding.code === after?.value &&
        (finding.item === null || finding.item === item || about.some(({ id }) => id === finding.item)),
    );
  const groups = view.groups
    .map(({ kind, changes }) => ({ kind, changes: changes.filter((change) => !isTold(change)) }))
    .filter(({ changes }) => changes.length > 0);
  return { ...view, groups };
}

function verdictOf({ changes }: ChangeVoice, view: DiffView): string {
  const { groups, folded, statuses, unreadable, review } = view;
  const { errors, warnings, repaired, accepted, gapsOpened, gapsClosed } = reviewCounts(review);
  const verdict = changes.diff.verdict(diffCounts(toldOnce(view)));
  if (groups.length + folded.length + statuses.length > 0) return verdict;
  const same = unreadable.length === 0 ? changes.diff.same : changes.diff.sameRead;
  return errors + warnings + repaired + accepted + gapsOpened + gapsClosed > 0 ? `${same} ${verdict}` : same;
}

/** `ehs diff` chooses no kinds, so JSON alone shows what is folded where nothing can be opened. */
function foldedOf(voice: ChangeVoice, { folded, lang }: DiffView, { opens }: Extent): Part[] {
  if (opens || folded.length === 0) return foldedParts(voice, folded, opens);
  const editorial = folded.filter(({ kind }) => kind === "editorial").length;
  const summary = voice.changes.folded(editorial, folded.length - editorial);
  return [{ type: "folded", summary: `${summary}: ${reviewWords(lang).folded}`, items: [] }];
}

function pageOf(all: DiffView, rules: Rules, extent: Extent): Page {
  const view = toldOnce(all);
  const words = catalogue(view.lang);
  const changes = changeWords(view.lang);
  const voice: ChangeVoice = { words, changes };
  const unread = view.unreadable.map(oneLine).join(", ");
  const warning: Part[] = unread === "" ? [] : [{ type: "warning", text: changes.diff.unreadable(unread) }];
  const range = changes.diff.range(endText(voice, view.from), endText(voice, view.to));
  const groups = (first: boolean): Section[] =>
    view.groups.filter(({ kind }) => promises.has(kind) === first).map((group) => groupSection(voice, group, extent));
  return {
    title: changes.diff.heading,
    lead: [verdictOf(voice, all), `${said(words, view.title)}, ${oneLine(range)}`],
    sections: [
      { heading: null, parts: warning },
      ...groups(true),
      statusSection(voice, view, extent),
      ...reviewSections(view, rules, extent),
      ...groups(false),
      { heading: null, parts: foldedOf(voice, view, extent) },
    ],
  };
}

/** Nothing is left out. */
const whole = (opens: boolean): Extent => ({ most: Infinity, opens, more: String });

export function diffText(view: DiffView, rules: Rules, options: ScreenOptions): string {
  const screen = screenFor(view.lang, options);
  return finished(pageLines(screen, pageOf(view, rules, whole(false))), options.ascii);
}

/** Whole lines for as long as there is room, with a word of the rest. */
function cut(text: string, said: string): string {
  const room = longest - said.length - 4;
  return `${text.slice(0, text.lastIndexOf("\n", room))}\n\n${said}\n`;
}

/** A comment for a pull request: the marker, and a cap on how much is told. */
export function diffMarkdown(view: DiffView, rules: Rules): string {
  const { more, cut: left } = reviewWords(view.lang);
  let text = "";
  for (const most of MOST) {
    const page = pageOf(view, rules, { most, opens: false, more });
    text = `${marker}\n${mdBlocks(pageBlocks(page, 2))}`;
    if (text.length <= longest) return text;
  }
  return cut(text, mdText(left));
}

export const diffHtml = (view: DiffView, rules: Rules): string => pageHtml(pageOf(view, rules, whole(true)), view.lang);
