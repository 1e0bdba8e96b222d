/** The words of the calendar, as one interface that each language fills in. */
import type { Lang } from "../../report/wording.js";
import type { About, EntryKind, EntryState } from "../../report/calendar-view.js";
import { calendarEn } from "./calendar.en.js";
import { calendarNb } from "./calendar.nb.js";

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
    readonly missing: (missing: number, all: number, numbers: string) => string;
    readonly all: (count: number) => string;
    readonly lateAfter: (date: string) => string;
  };
  readonly clarification: (what: string, name: string) => string;
  readonly milestone: {
    readonly title: (name: string, initiative: string) => string;
    readonly planned: (period: string) => string;
    readonly forecast: (period: string) => string;
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
  readonly edition: Readonly<Record<AboutA<"edition">["part"], (name: string) => string>>;
  readonly duty: {
    readonly cadence: Readonly<Record<"yearly" | "half-yearly" | "quarterly" | "continuous", string>>;
    /** Where the plan shows that it was done. */
    readonly shown: (name: string, date: string) => string;
  };
  readonly ready: {
    readonly heading: (by: string) => string;
    readonly figures: (ready: number, wanted: number) => string;
    readonly initiatives: (ready: number, wanted: number) => string;
    /** "Innbyggerundersøkelsen (spør X): mangler 1.3, 1.4" */
    readonly missing: (source: string | null, ask: string | null, numbers: string) => string;
    readonly followUps: (done: number, total: number) => string;
    readonly noFollowUps: string;
    readonly due: (period: string, overdue: boolean) => string;
    readonly conditions: (count: number) => string;
    readonly pack: (boxes: string) => string;
    readonly box: (name: string, have: number | null, want: number | null) => string;
  };
}

const words: Readonly<Record<Lang, CalendarWords>> = { nb: calendarNb, en: calendarEn };

export function calendarWords(lang: Lang): CalendarWords {
  return words[lang];
}
