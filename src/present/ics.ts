/** Writes iCalendar (RFC 5545): lines of at most 75 octets ended by CRLF, text escaped, whole days, nothing random. */
import { addDays } from "../evaluate/calendar.js";
import { harmless } from "./clean.js";

/** An event that takes up whole days, the last one included. Texts are as people read them. */
export interface IcsEvent {
  /** The same for the same thing in every run: programs that have it already then move it and make no second one. */
  readonly uid: string;
  readonly start: string;
  readonly end: string;
  readonly summary: string;
  /** Lines stand apart by line feeds; empty for none. */
  readonly description: string;
  readonly categories: readonly string[];
  /** true for what is not settled. */
  readonly tentative: boolean;
}

export interface IcsCalendar {
  readonly name: string;
  /** Language of the texts, such as "nb". */
  readonly lang: string;
  /** The judgement date, year-month-day. */
  readonly asOf: string;
  readonly events: readonly IcsEvent[];
}

/** A value of type TEXT (RFC 5545, 3.3.11): characters that steer a terminal or a program made visible. */
export function icsText(text: string): string {
  return harmless(text.replace(/\r\n?/g, "\n").replaceAll("\t", " "))
    .replace(/[\\;,]/g, (sign) => `\\${sign}`)
    .replaceAll("\n", "\\n");
}

/** Octets of one character in UTF-8. */
function octets(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}

const most = 75;

/** A line folded (RFC 5545, 3.1): never inside a character, each part at most 75 octets with its leading space. */
export function icsFold(line: string): string {
  let folded = "";
  let used = 0;
  for (const character of line) {
    const size = octets(character);
    if (used + size > most) {
      folded += "\r\n ";
      used = 1;
    }
    folded += character;
    used += size;
  }
  return folded;
}

/** Part of a UID: letters, digits and a few signs stay, the rest is written as on the web, so that any id is allowed. */
export function uidPart(text: string): string {
  return encodeURIComponent(text).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}

const compact = (day: string): string => day.replaceAll("-", "");

function eventLines({ lang, asOf }: IcsCalendar, event: IcsEvent): string[] {
  const { uid, start, end, summary, description, categories, tentative } = event;
  const said = `;LANGUAGE=${lang}`;
  return [
    "BEGIN:VEVENT",
    `UID:${uid}`,
    // RFC 5545 wants the moment at which it was made. That would be the clock: the same plan, day and language would
    // give other bytes each time. The judgement date is the moment the calendar speaks for.
    `DTSTAMP:${compact(asOf)}T000000Z`,
    `DTSTART;VALUE=DATE:${compact(start)}`,
    // the end of whole days is the first day after them
    `DTEND;VALUE=DATE:${compact(addDays(end, 1))}`,
    `SUMMARY${said}:${icsText(summary)}`,
    ...(description === "" ? [] : [`DESCRIPTION${said}:${icsText(description)}`]),
    ...(categories.length === 0 ? [] : [`CATEGORIES${said}:${categories.map(icsText).join(",")}`]),
    `STATUS:${tentative ? "TENTATIVE" : "CONFIRMED"}`,
    // a deadline does not make anyone busy
    "TRANSP:TRANSPARENT",
    "END:VEVENT",
  ];
}

/** The calendar as a file. */
export function icsFile(calendar: IcsCalendar): string {
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    `PRODID:-//ehs//calendar//${calendar.lang.toUpperCase()}`,
    "CALSCALE:GREGORIAN",
    "METHOD:PUBLISH",
    // the name by RFC 7986, and as most programs know it
    `NAME;LANGUAGE=${calendar.lang}:${icsText(calendar.name)}`,
    `X-WR-CALNAME:${icsText(calendar.name)}`,
    ...calendar.events.flatMap((event) => eventLines(calendar, event)),
    "END:VCALENDAR",
  ];
  return lines.map((line) => `${icsFold(line)}\r\n`).join("");
}
