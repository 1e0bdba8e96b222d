/** One difference between what an edition published and what there is now, in words. */
import type { Flag, Status, Trend } from "../model/progress.js";
import type { CheckOf, Difference } from "../report/edition-check.js";
import type { EditionView } from "../report/edition.js";
import type { Catalogue } from "./lang/catalogue.js";
import type { EditionWords } from "./lang/edition.js";

export interface Voice {
  readonly words: Catalogue;
  readonly edition: EditionWords;
}

/** Quantities that are parts of one: 0.84 is 84 per cent. */
const parts: ReadonlySet<string> = new Set(["achievement", "expectedShare", "paceRatio"]);
/** Quantities in the measure's own unit. */
const inUnit: ReadonlySet<string> = new Set(["value", "target", "expected", "projected"]);

const MOST_DECIMALS = 6;

/** As few decimals, from one, as tell the two apart. */
function decimalsFor(one: number, other: number | null): number {
  const whole = [one, other ?? one].every((each) => Number.isInteger(each));
  if (whole) return 0;
  for (let places = 1; places < MOST_DECIMALS; places += 1)
    if (one.toFixed(places) !== other?.toFixed(places)) return places;
  return MOST_DECIMALS;
}

function numberText({ words }: Voice, field: string, isShare: boolean, value: number, other: unknown): string {
  const times = parts.has(field) ? 100 : 1;
  const beside = typeof other === "number" ? other * times : null;
  const decimals = decimalsFor(value * times, beside);
  const percent = parts.has(field) || (isShare && inUnit.has(field));
  return percent ? words.percent(value * times, decimals) : words.number(value, decimals);
}

/** A word of the tool in the reader's language; one that a later version has is left as it is. */
const said = (of: Readonly<Record<string, string>>, word: string): string => of[word] ?? word;

function wordText({ words }: Voice, field: string, value: string): string {
  if (field === "status") return said(words.status satisfies Readonly<Record<Status, string>>, value);
  if (field === "trend") return said(words.trend satisfies Readonly<Record<Trend, string>>, value);
  if (field === "period" || field === "due") return words.period(value);
  if (field !== "flags") return value;
  return words.list(value.split(", ").map((flag) => said(words.flag satisfies Readonly<Record<Flag, string>>, flag)));
}

function figureText(voice: Voice, view: EditionView, { subject, field }: Difference, value: unknown, other: unknown) {
  const name = field ?? "";
  if (typeof value === "number") return numberText(voice, name, view.shares.has(subject), value, other);
  return typeof value === "string" ? wordText(voice, name, value) : voice.edition.nothing;
}

function fieldText({ words, edition }: Voice, field: string): string {
  const status = /^byStatus\.(.+)$/.exec(field)?.[1];
  return status === undefined ? (edition.figures[field] ?? field) : edition.counted(said(words.status, status));
}

/** "1.3, verdi: publisert 61 %, dagens regel gir 63 %"; of files, what became of them. */
export function differenceText(voice: Voice, view: EditionView, check: CheckOf, difference: Difference): string {
  const { edition } = voice;
  const { subject, number, field, published, now } = difference;
  if (check.part === "figures") {
    const texts = [
      figureText(voice, view, difference, published, now),
      figureText(voice, view, difference, now, published),
    ];
    const [before = "", after = ""] = texts;
    const whose = field !== "status" && subject === "plan" ? edition.wholePlan : (number ?? subject);
    return edition.figure(`${whose}, ${fieldText(voice, field ?? "")}`, before, after, check.ground === "same-rule");
  }
  if (field === "message") return edition.tagSays(String(published), String(now));
  if (check.part === "manifest" || check.part === "chain")
    return edition.hashes(subject, String(published).slice(0, 12), String(now).slice(0, 12));
  if (published === null) return edition.file(subject, "added");
  return edition.file(subject, now === null ? "gone" : "other");
}
