/** The JSON answer of `ehs calendar`, as far as the tests read it. */
import { calendarJson } from "../../src/present/calendar-json.js";
import type { CalendarView } from "../../src/report/calendar-view.js";

interface EntryJson {
  readonly key: string;
  readonly kind: string;
  readonly day: string | null;
  readonly start: string;
  readonly end: string;
  readonly text: string;
  readonly stateText: string;
  readonly item: { readonly number: string };
  readonly preparation: { readonly figures: readonly { readonly ready: number; readonly wanted: number }[] } | null;
}
export interface CalendarJson {
  readonly overdue: readonly EntryJson[];
  readonly entries: readonly EntryJson[];
  readonly undated: readonly EntryJson[];
}
export const jsonOf = (view: CalendarView): CalendarJson => JSON.parse(calendarJson(view)) as CalendarJson;
