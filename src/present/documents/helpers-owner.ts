/** What the templates of the owners' list and the priorities say beyond what every document can. */
import type { DatedEntry, UndatedEntry } from "../../report/calendar-view.js";
import type { AskedFor, OwnerPart } from "../../report/documents/owner-view.js";
import { tellsNumber } from "../../report/change-ground.js";
import type { GapsView, Numbered } from "../../report/gaps-view.js";
import type { Passage } from "../../report/view.js";
import type { Lang } from "../../report/wording.js";
import type { Wordings } from "../calendar-about.js";
import { detailsOf, numberedTitle, stateText } from "../calendar-entry.js";
import { oneLine } from "../clean.js";
import { chaseSections } from "../gaps-chase-entries.js";
import { replyText, reportedLines } from "../gaps-chase-frame.js";
import { withoutStop, withStop } from "../gaps-clause.js";
import { type Words, actorText, wordsFor } from "../gaps-text.js";
import { calendarWords } from "../lang/calendar.js";
import { documentWords, type DocumentWords } from "../lang/documents/index.js";
import type { Catalogue } from "../lang/catalogue.js";
import { catalogue } from "../lang/index.js";
import { marksFor } from "../marks.js";
import { said } from "../screen.js";
import { capital } from "../status-text.js";
import type { Helper } from "./engine.js";

type Entry = DatedEntry | UndatedEntry;

const { entry: signs } = marksFor(false);

/** Entries of the calendar as rows. */
function entryHelpers(using: Wordings, { owner }: DocumentWords): Readonly<Record<string, Helper>> {
  return {
    entryWhen: (given) => {
      const entry = given as Entry;
      if ("period" in entry) return oneLine(entry.period.text);
      return entry.when === null ? owner.undated : said(using.words, entry.when);
    },
    entryKind: (given) => using.calendar.kind[(given as Entry).about.kind],
    entryTitle: (given) => numberedTitle(using, given as Entry),
    entryDetails: (given) => detailsOf(using, given as Entry).join(" · "),
    entryState: (given) => stateText(using, given as Entry),
    neverReported: (given) => given === "silent",
    entrySign: (given) => signs[(given as Entry).state],
  };
}

/** "18 av 20 (2024)"; nothing has come: never. */
function fetchedText({ owner }: DocumentWords, { text, period }: AskedFor): string {
  if (text === null) return owner.never;
  return period === null ? oneLine(text) : `${oneLine(text)} (${oneLine(period.short)})`;
}

function lackText({ gaps }: Words, { gaps: codes, reported }: AskedFor): string {
  const titles = codes.map((code) => gaps.kinds[code].title);
  return [...titles, ...(reported === null ? [] : [gaps.reported(reported, reported.period?.period ?? "")])].join("; ");
}

/** What an owner is asked for, as a letter tells it. */
function askHelpers(all: Words): Readonly<Record<string, Helper>> {
  const of = (given: unknown): Pick<GapsView, "gaps" | "owners" | "chase"> => {
    const { gaps, owner, chase } = given as OwnerPart;
    return { gaps, owners: [owner], chase };
  };
  return {
    chaseSections: (part) => chaseSections(all, of(part)),
    chaseReported: (part) => reportedLines(all, of(part)),
    chaseReply: (part) => {
      const { reply, matters } = (part as OwnerPart).chase;
      return reply === null || matters === 0 ? "" : replyText(all, reply);
    },
  };
}

/** As many of the same kind as a line can hold. */
const MOST = 10;

function alikeText(words: Catalogue, { priorities }: DocumentWords, alike: readonly Numbered[]): string {
  const called = alike.map(({ number, name }) =>
    withoutStop(tellsNumber(number) ? oneLine(number) : said(words, name)),
  );
  const shown = called.length > MOST ? `${called.slice(0, MOST).join(", ")} …` : words.list(called);
  return withStop(`${capital(priorities.more(alike.length))}: ${shown}`);
}

export function ownerHelpers(lang: Lang): Readonly<Record<string, Helper>> {
  const words = catalogue(lang);
  const own = documentWords(lang);
  const all = wordsFor(lang);
  return {
    ...entryHelpers({ words, calendar: calendarWords(lang) }, own),
    ...askHelpers(all),
    ownerCounts: (given) => {
      const { initiatives, sources, chase } = given as OwnerPart;
      const owns = initiatives.filter(({ role }) => role === "owner").length;
      const measures = sources.reduce((sum, source) => sum + source.measures, 0);
      return { owns, partner: initiatives.length - owns, measures, matters: chase.matters, overdue: chase.overdue };
    },
    fetched: (given) => fetchedText(own, given as AskedFor),
    lacks: (given) => capital(lackText(all, given as AskedFor)),
    askedFrom: (given) => {
      const { from } = given as AskedFor;
      return from === null ? own.owner.nobodyAsked : actorText(all, from);
    },
    /** "Og 2 til av samme slag: 1.2 og 1.3." */
    alikeSaid: (given) => alikeText(words, own, given as readonly Numbered[]),
    /** A passage as a sentence among others. */
    stopped: (given) => withStop(said(words, given as Passage)),
  };
}
