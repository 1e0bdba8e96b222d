/** Every period and day exists in the calendar. */
import type { Place } from "../../model/finding.js";
import { parsePeriod } from "../../evaluate/period.js";
import { firstYear, lastYear, strangeYear } from "../dates.js";
import { isDate } from "../fields.js";
import { meant } from "../places.js";
import { defineRule, valueOf } from "../rule.js";
import { objectsOf } from "../walk.js";

type Data =
  | { reason: "month"; text: string; month: number }
  | { reason: "day"; text: string; year: number; month: number; day: number; days: number }
  | { reason: "week"; text: string; year: number; week: number; weeks: number }
  | { reason: "reversed"; text: string }
  | { reason: "year"; text: string; year: number };

const norwegian = "januar februar mars april mai juni juli august september oktober november desember".split(" ");
const english = "January February March April May June July August September October November December".split(" ");

/** What is wrong with a period; null when nothing is, or when the schema says so already. */
function faultOf(written: string): Data | null {
  const fault = parsePeriod(written);
  if (fault.ok) {
    const strange = strangeYear(written);
    return strange === null ? null : { reason: "year", ...strange };
  }
  if (fault.reason === "shape") return null;
  const { text } = fault;
  switch (fault.reason) {
    case "month":
      return { reason: "month", text, month: fault.month };
    case "day":
      return { reason: "day", text, year: fault.year, month: fault.month, day: fault.day, days: fault.days };
    case "week":
      return { reason: "week", text, year: fault.year, week: fault.week, weeks: fault.weeks };
    case "reversed":
      return { reason: "reversed", text };
  }
}

function inBokmal(data: Data): string {
  switch (data.reason) {
    case "month":
      return `Det finnes ingen måned ${data.month} («${data.text}»).`;
    case "day": {
      const month = norwegian[data.month - 1] ?? "";
      return `Det finnes ingen ${data.day}. ${month} ${data.year}: ${month} har ${data.days} dager det året.`;
    }
    case "week":
      return `Det finnes ingen uke ${data.week} i ${data.year}: året har ${data.weeks} uker.`;
    case "reversed":
      return `Perioden «${data.text}» slutter før den begynner.`;
    case "year":
      return `Året ${data.year} («${data.text}») er trolig feil skrevet: en plan gjelder år fra ${firstYear} til ${lastYear}.`;
  }
}

function inNynorsk(data: Data): string {
  switch (data.reason) {
    case "month":
      return `Det finst ingen månad ${data.month} («${data.text}»).`;
    case "day": {
      const month = norwegian[data.month - 1] ?? "";
      return `Det finst ingen ${data.day}. ${month} ${data.year}: ${month} har ${data.days} dagar det året.`;
    }
    case "week":
      return `Det finst inga veke ${data.week} i ${data.year}: året har ${data.weeks} veker.`;
    case "reversed":
      return `Perioden «${data.text}» sluttar før han byrjar.`;
    case "year":
      return `Året ${data.year} («${data.text}») er truleg feil skrive: ein plan gjeld år frå ${firstYear} til ${lastYear}.`;
  }
}

function inEnglish(data: Data): string {
  switch (data.reason) {
    case "month":
      return `There is no month ${data.month} (“${data.text}”).`;
    case "day": {
      const month = english[data.month - 1] ?? "";
      return `There is no ${data.day} ${month} ${data.year}: ${month} has ${data.days} days that year.`;
    }
    case "week":
      return `There is no week ${data.week} in ${data.year}: the year has ${data.weeks} weeks.`;
    case "reversed":
      return `The period “${data.text}” ends before it begins.`;
    case "year":
      return `The year ${data.year} (“${data.text}”) is probably misspelt: a plan is about years from ${firstYear} to ${lastYear}.`;
  }
}

/** The dates of a field: one, or a list of them. */
function datesAt(object: object, key: string, value: unknown): { readonly place: Place; readonly text: string }[] {
  if (typeof value === "string") return [{ place: valueOf(object, key), text: value }];
  if (!Array.isArray(value)) return [];
  return value.flatMap((text: unknown, at) => (typeof text === "string" ? [{ place: valueOf(value, at), text }] : []));
}

export const rule = defineRule<Data>({
  code: "meaningless-period",
  severity: "error",
  title: { nb: "Dato som ikke finnes", nn: "Dato som ikkje finst", en: "Date that does not exist" },
  why: {
    nb: "En dato som ikke står i kalenderen, kan ikke plasseres på tidslinjen. Verktøyet flytter den ikke til nærmeste dag.",
    nn: "Ein dato som ikkje står i kalenderen, kan ikkje plasserast på tidslinja. Verktøyet flyttar han ikkje til næraste dag.",
    en: "A date that is not in the calendar has no place in time. The tool does not move it to the nearest day.",
  },
  mend: {
    nb: "Kontroller datoen mot kilden og rett den.",
    nn: "Kontroller datoen mot kjelda og rett han.",
    en: "Check the date against its source and correct it.",
  },
  example: {
    bad: 'observations:\n  - { period: "2025-02-30", value: 43 }\n',
    good: 'observations:\n  - { period: "2025-02-28", value: 43 }\n',
  },
  message: { nb: inBokmal, nn: inNynorsk, en: inEnglish },
  *check(context) {
    for (const { object, holder, item } of objectsOf(context)) {
      for (const [key, value] of Object.entries(object)) {
        if (!isDate(holder, key)) continue;
        for (const { place, text } of datesAt(object, key, value)) {
          const data = faultOf(text);
          if (data === null) continue;
          const turned = data.reason === "reversed" ? data.text.split("/").reverse().join("/") : null;
          yield { place, item: item?.id ?? null, data, ...meant(turned) };
        }
      }
    }
  },
});
