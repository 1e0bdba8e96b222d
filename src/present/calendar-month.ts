/** A month as a grid of weeks: ISO week numbers, Monday first, and a sign at each day that something stands on. */
import { addDays, dayNumber, dayOf, daysInMonth, dateOf, isoWeekOf } from "../evaluate/calendar.js";
import type { DatedEntry, EntryState } from "../report/calendar-view.js";
import { stateSign, statePainter } from "./calendar-list.js";
import type { CalendarScreen } from "./calendar-list.js";
import { padEnd } from "./width.js";

/** A month as it is written: "2026-11". */
export type Month = string;

export const monthOf = (day: string): Month => day.slice(0, 7);

/** The months from one day to another, both included. */
export function monthsBetween(from: string, to: string): Month[] {
  const months: Month[] = [];
  for (let month = monthOf(from); month <= monthOf(to); month = nextMonth(month)) months.push(month);
  return months;
}

function nextMonth(month: Month): Month {
  const { year, month: number } = dayOf(`${month}-01`);
  return monthOf(addDays(`${month}-01`, daysInMonth(year, number)));
}

/** Of several on one day the sign shows what calls loudest. */
const loudness: readonly EntryState[] = ["overdue", "late", "open", "passed", "done"];

function loudest(entries: readonly DatedEntry[]): EntryState | null {
  return loudness.find((state) => entries.some((entry) => entry.state === state)) ?? null;
}

interface GridDay {
  /** Day of the month. */
  readonly number: number;
  /** Null on a day that nothing stands on. */
  readonly state: EntryState | null;
}

export interface GridWeek {
  readonly week: number;
  /** Seven, Monday first; null for days of other months. */
  readonly days: readonly (GridDay | null)[];
}

/** The weeks of a month. What takes up more than a day marks none. */
export function weeksOf(month: Month, entries: readonly DatedEntry[]): GridWeek[] {
  const first = `${month}-01`;
  const { year, month: number } = dayOf(first);
  const last = dateOf({ year, month: number, day: daysInMonth(year, number) });
  // day 1 of the count is a Monday
  let monday = addDays(first, -((dayNumber(dayOf(first)) - 1) % 7));
  const weeks: GridWeek[] = [];
  for (; monday <= last; monday = addDays(monday, 7)) {
    const days = [0, 1, 2, 3, 4, 5, 6].map((ahead) => {
      const day = addDays(monday, ahead);
      if (monthOf(day) !== month) return null;
      return { number: dayOf(day).day, state: loudest(entries.filter((entry) => marks(entry, day))) };
    });
    weeks.push({ week: isoWeekOf(monday).week, days });
  }
  return weeks;
}

const marks = ({ about, day }: DatedEntry, on: string): boolean => about.kind !== "treatment" && day === on;

const cell = 5;

/** The grid, with the names of the days above it. */
export function gridLines(screen: CalendarScreen, month: Month, entries: readonly DatedEntry[]): string[] {
  const { calendar, paint } = screen;
  const front = Math.max(4, calendar.week.length);
  const head = calendar.weekdays.map((name) => padEnd(name.padStart(3), cell)).join("");
  const lines = weeksOf(month, entries).map(({ week, days }) => {
    const cells = days.map((day) => {
      if (day === null) return " ".repeat(cell);
      const number = String(day.number).padStart(3);
      if (day.state === null) return padEnd(number, cell);
      return padEnd(statePainter(screen, day.state)(`${number}${stateSign(screen, day.state)}`), cell);
    });
    return `${paint.muted(String(week).padStart(front))} ${cells.join("")}`.trimEnd();
  });
  return [paint.muted(`${calendar.week.padEnd(front)} ${head}`.trimEnd()), ...lines];
}
