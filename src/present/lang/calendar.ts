/** The words of the calendar, as one interface that each language fills in. */
import type { Lang } from "../../report/wording.js";
import type { About, BoxView, EntryKind, EntryState } from "../../report/calendar-view.js";
import { calendarEn } from "./calendar.en.js";
import { calendarNb } from "./calendar.nb.js";
import { calendarNn } from "./calendar.nn.js";
import { voiced } from "./voice.js";

/** Of how many, how many are ready. */
interface Ready {
  readonly ready: number;
  readonly wanted: number;
}

/** Of an entry about one kind of thing. */
export type AboutA<K extends EntryKind> = Extract<About, { readonly kind: K }>;

export interface CalendarWords {
  readonly heading: string;
  /** "21. november 2026 til 21. november 2027" */
  readonly range: (from: string, to: string) => string;
  readonly kind: Readonly<Record<EntryKind, string>>;
  readonly state: Readonly<Record<EntryState, string>>;
  readonly columns: {
    readonly date: string;
    readonly kind: string;
    readonly what: string;
    readonly who: string;
    readonly state: string;
  };
  readonly filters: { readonly kind: string; readonly owner: string };
  readonly entries: (count: number) => string;
  readonly counts: (counts: readonly { readonly state: EntryState; readonly count: number }[]) => string;
  readonly overdue: string;
  readonly undated: string;
  readonly nothing: string;
  readonly nothingInMonth: string;
  /** Said of a date that was read between the lines. */
  readonly assumed: string;
  /** Monday first, two letters each. */
  readonly weekdays: readonly string[];
  readonly week: string;
  readonly formerly: (name: string, formerly: string) => string;
  readonly meeting: {
    readonly of: (body: string) => string;
    readonly treats: (names: string) => string;
    readonly case: (number: string) => string;
    readonly unstated: string;
    /** Of a planned meeting whose day has passed. */
    readonly unrecorded: string;
    readonly evaluated: (text: string) => string;
  };
  readonly treatment: {
    readonly notDated: (when: string | null) => string;
    readonly after: (names: string) => string;
    readonly dated: (name: string, date: string) => string;
  };
  readonly figure: {
    readonly title: (reason: AboutA<"figure">["reason"], source: string | null, period: string | null) => string;
    readonly wanted: (numbers: string) => string;
    /** Of a source's measures with a target for a period, or, without one, with figures due on the day. */
    readonly missing: (missing: number, all: number, period: string | null, numbers: string) => string;
    /** The source has reported that these do not exist. */
    readonly unavailable: (numbers: string) => string;
    readonly all: (count: number) => string;
    readonly lateAfter: (date: string) => string;
  };
  readonly clarification: (what: string, name: string) => string;
  readonly milestone: {
    readonly title: (name: string, initiative: string) => string;
    readonly planned: (period: string) => string;
    readonly forecast: (period: string, reported: string | null) => string;
    readonly reached: (period: string) => string;
    readonly late: (days: string) => string;
    readonly days: (count: number) => string;
  };
  readonly deadline: (initiative: string) => string;
  readonly target: {
    readonly title: (text: string, measure: string) => string;
    /** A target in words, in quotes. */
    readonly words: (text: string) => string;
    readonly measured: string;
    readonly unmeasured: string;
  };
  /** The meeting something came from. */
  readonly from: (body: string, date: string) => string;
  readonly decision: (text: string) => string;
  readonly benefit: {
    readonly measuredBy: (measure: string) => string;
    readonly evidence: (text: string) => string;
  };
  readonly edition: Readonly<Record<AboutA<"edition">["part"], (name: string, state: EntryState) => string>> & {
    readonly draft: string;
    readonly publication: (period: string) => string;
  };
  readonly duty: {
    readonly cadence: Readonly<Record<"yearly" | "half-yearly" | "quarterly" | "continuous", string>>;
    readonly often: (cadence: string, from: string | null) => string;
    readonly cadenceAssumed: string;
    /** Where the plan shows that it was done in the period. */
    readonly shown: (name: string, date: string) => string;
    /** The last record, of another period. */
    readonly last: (name: string, date: string) => string;
    readonly never: string;
    /** The plan names no kind of record. */
    readonly untracked: string;
    readonly passed: string;
  };
  readonly ready: {
    readonly heading: (by: string) => string;
    /** Before it is prepared: from when it is, and how much is ready. */
    readonly later: (
      starts: string,
      by: string,
      counts: { readonly figures: Ready; readonly initiatives: Ready; readonly conditions: number },
    ) => string;
    /** `of`: who is to bring them, where only theirs are told. */
    readonly figures: (ready: number, wanted: number, of: string | null) => string;
    readonly initiatives: (ready: number, wanted: number, months: number, of: string | null) => string;
    /** "Innbyggerundersøkelsen (spør X): mangler 1.3, 1.4" */
    readonly missing: (
      source: string | null,
      ask: string | null,
      numbers: string,
      unavailable: string | null,
    ) => string;
    /** What is missing was listed for an earlier entry. */
    readonly same: (title: string) => string;
    /** `since`: the day the body last met. */
    /** `older`: how many of them were open before the meetings that are named. */
    readonly followUps: (done: number, total: number, since: string | null, older: number) => string;
    readonly noFollowUps: (since: string | null) => string;
    readonly due: (period: string, overdue: boolean) => string;
    readonly conditions: (count: number) => string;
    readonly pack: (boxes: string) => string;
    readonly box: (name: string, count: string) => string;
    /** How much of what a box holds there is, for a meeting in a year. */
    readonly holds: Readonly<
      Record<NonNullable<BoxView["holds"]>, (have: number, want: number, year: number) => string>
    >;
    /** The plan does not say what a box holds. */
    readonly untracked: string;
  };
}

const words: Readonly<Record<Lang, CalendarWords>> = { nb: calendarNb, nn: calendarNn, en: calendarEn };

export function calendarWords(lang: Lang): CalendarWords {
  return voiced(lang, words[lang]);
}
