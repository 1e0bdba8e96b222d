/** The matters of a letter: each item once with all that is asked of it, what is late first, then by date. */
import { endOf } from "../report/ages.js";
import { groupBy } from "../report/attended.js";
import type { GapView, GapsView } from "../report/gaps-view.js";
import { oneLine } from "./clean.js";
import { withStop, withoutStop } from "./gaps-clause.js";
import { type Words, byText, numberedText, whyText } from "./gaps-text.js";
import { said } from "./screen.js";
import { capital } from "./status-text.js";

export interface ChaseEntry {
  /** What it is about, with its date where it has one. */
  readonly head: string;
  /** Why and what is asked; empty where the heading of the group says what, and `head` why. */
  readonly asked: readonly string[];
  /** With whom, and from which source. */
  readonly details: string;
}

interface ChaseGroup {
  /** Asked of each entry; null where each says it for itself. */
  readonly ask: string | null;
  readonly entries: readonly ChaseEntry[];
}

export interface ChaseSection {
  readonly title: string;
  readonly groups: readonly ChaseGroup[];
}

/** Gaps, and whom they are asked of. */
type Asked = Pick<GapsView, "gaps" | "owners">;

type Matter = readonly [GapView, ...GapView[]];

const dueOf = ({ due }: GapView): string => (due === null ? "9999" : endOf(due.period));

const byDue = (a: GapView, b: GapView): number => (dueOf(a) < dueOf(b) ? -1 : Number(dueOf(a) > dueOf(b)));

/** Gaps by item, what is due first standing first; those without a date as they are ranked. */
function matters(gaps: readonly GapView[]): Matter[] {
  return groupBy([...gaps].sort(byDue), ({ item }) => item.id).flatMap(([, [first, ...rest]]) =>
    first === undefined ? [] : [[first, ...rest] as const],
  );
}

const askOf = ({ gaps }: Words, { next }: GapView): string => gaps.chase.asks[next] ?? gaps.next[next];

/** The reasons for one step, in one sentence: what the last figure is, is said once. */
function reasons(all: Words, own: readonly GapView[]): string {
  const told = own.map((gap) => {
    const known = oneLine(all.gaps.known(gap));
    const why = whyText(all, gap);
    return known !== "" && why.endsWith(known) ? { why: why.slice(0, -known.length), known } : { why, known: "" };
  });
  const known = told.find((each) => each.known !== "")?.known ?? "";
  return told.map(({ why }) => withoutStop(why)).join("; ") + known;
}

/** "Sammen med KS og FHI.": whoever else must act, or is a partner; empty where nobody is. */
function togetherText({ words, gaps }: Words, own: readonly GapView[], { owners }: Asked): string {
  const asked = owners.map(({ id }) => id);
  const others = own.flatMap(({ who, partners }) => [...who, ...partners]).filter(({ id }) => !asked.includes(id));
  const names = [...new Map(others.map(({ id, name }) => [id, said(words, name)])).values()];
  return names.length === 0 ? "" : withStop(capital(gaps.chase.together(words.list(names))));
}

function sourceText({ words, gaps }: Words, own: readonly GapView[]): string {
  const sources = [...new Set(own.flatMap(({ source }) => (source === null ? [] : [said(words, source.name)])))];
  return sources.length === 0 ? "" : withStop(capital(gaps.chase.source(words.list(sources))));
}

const spaced = (texts: readonly string[]): string => texts.filter((text) => text !== "").join(" ");

/** All that is asked of an item: for each step, why and what. */
function entryOf(all: Words, own: Matter, view: Asked): ChaseEntry {
  const by = byText(all, own[0]);
  const asks = groupBy(own, (gap) => askOf(all, gap));
  const withWhom = new Set(asks.map(([, same]) => togetherText(all, same, view)));
  // said once where it holds for all that is asked
  const [shared] = withWhom.size === 1 ? withWhom : [""];
  return {
    head: numberedText(all, own[0].item) + (by === null ? "" : ` – ${by}`),
    asked: asks.map(([ask, same]) =>
      spaced([withStop(capital(reasons(all, same))), ask, withWhom.size === 1 ? "" : togetherText(all, same, view)]),
    ),
    details: spaced([shared ?? "", sourceText(all, own)]),
  };
}

/** Where several items are asked for the same thing, and nothing else, it is said once for them. */
function undatedGroups(all: Words, own: readonly Matter[], view: Asked): ChaseGroup[] {
  const askedOf = (matter: Matter): string | null => {
    const asks = new Set(matter.map((gap) => askOf(all, gap)));
    return asks.size === 1 ? askOf(all, matter[0]) : null;
  };
  const groups = groupBy(own, askedOf).sort(([a], [b]) => Number(a !== null) - Number(b !== null));
  return groups.map(([ask, found]) => ({
    ask,
    entries: found.map((matter): ChaseEntry => {
      if (ask === null) return entryOf(all, matter, view);
      const head = withStop(`${numberedText(all, matter[0].item)}: ${reasons(all, matter)}`);
      return { head, asked: [], details: spaced([togetherText(all, matter, view), sourceText(all, matter)]) };
    }),
  }));
}

export function chaseSections(all: Words, view: Asked): ChaseSection[] {
  const { chase } = all.gaps;
  const every = matters(view.gaps);
  const isLate = (own: Matter): boolean => own.some(({ overdue }) => overdue);
  const dated = every.filter(([{ due }]) => due !== null);
  const undated = every.filter(([{ due }]) => due === null);
  const listed = (own: readonly Matter[]): ChaseGroup[] =>
    own.length === 0 ? [] : [{ ask: null, entries: own.map((matter) => entryOf(all, matter, view)) }];
  const sections = [
    { title: chase.overdue, groups: listed(dated.filter(isLate)) },
    { title: chase.ahead, groups: listed(dated.filter((own) => !isLate(own))) },
    { title: chase.undated, groups: undatedGroups(all, undated, view) },
  ];
  return sections.filter(({ groups }) => groups.length > 0);
}
