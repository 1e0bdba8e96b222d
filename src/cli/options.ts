/** From what was typed to what it means. */
import { nearest } from "../check/nearest.js";
import { parsePeriod } from "../evaluate/period.js";
import type { PlanFile } from "../model/plan.js";
import type { Lang } from "../report/wording.js";
import { dayOfMoment } from "../store/git/day.js";
import type { Context } from "./context.js";
import { CannotAnswer } from "./exit.js";
import { cliWords } from "./words.js";

export type { Lang } from "../report/wording.js";

const languages: readonly Lang[] = ["nb", "nn", "en"];

/** As commander hands them over. */
export interface TypedCommon {
  readonly plan?: string;
  readonly lang?: string;
  readonly format?: string;
  readonly asOf?: string;
  readonly color?: boolean;
  readonly quiet?: boolean;
  /** The moment whose plan is read, on commands that judge. */
  readonly at?: string;
  /** false: `--no-cache`. */
  readonly cache?: boolean;
}

/** Whether the tool answers in it. */
export const isLang = (word: string | undefined): word is Lang => languages.some((lang) => lang === word);

/** What the answer is written in. */
export interface Spoken {
  /** The language of the tool's own words. */
  readonly lang: Lang;
  /** The language in which the plan's texts are read, where it is another than the tool speaks; otherwise null. */
  readonly texts: string | null;
}

/** A language of the plan that the tool does not speak: its texts are read in it, and the tool's words are in another. */
function readOnly(texts: string, { languages: own, fallback_language }: PlanFile): Spoken {
  return { lang: fallback_language ?? own.find(isLang) ?? "en", texts };
}

/**
 * The languages of the answer: `--lang`, else `EHS_LANG`, else the plan's first. The machine's locale has no say.
 * @throws CannotAnswer for a language that neither the tool nor the plan has
 */
export function spokenIn(typed: TypedCommon, env: Context["env"], settings: PlanFile | null): Spoken {
  for (const [option, given] of [
    ["--lang", typed.lang],
    ["EHS_LANG", env["EHS_LANG"]],
  ] as const) {
    if (given === undefined || given === "") continue;
    if (isLang(given)) return { lang: given, texts: null };
    if (settings?.languages.includes(given) === true) return readOnly(given, settings);
    const allowed = [...new Set([...languages, ...(settings?.languages ?? [])])];
    throw new CannotAnswer(cliWords.en.badOption(option, given, allowed, nearest(given, allowed)));
  }
  const [first] = settings?.languages ?? [];
  if (settings === null || first === undefined) return { lang: "en", texts: null };
  return isLang(first) ? { lang: first, texts: null } : readOnly(first, settings);
}

/** The language of the tool's own words in the answer. */
export const languageOf = (typed: TypedCommon, env: Context["env"], settings: PlanFile | null): Lang =>
  spokenIn(typed, env, settings).lang;

/** The language before the plan is known, whose own language may have been asked for: then English. */
export function languageBefore({ lang = "" }: TypedCommon, env: Context["env"]): Lang {
  const asked = lang === "" ? env["EHS_LANG"] : lang;
  return isLang(asked) ? asked : "en";
}

/** One of the words an option can be. */
export function oneOf<Word extends string>(option: string, given: string, allowed: readonly Word[], lang: Lang): Word {
  const found = allowed.find((word) => word === given);
  if (found !== undefined) return found;
  throw new CannotAnswer(cliWords[lang].badOption(option, given, allowed, nearest(given, allowed)));
}

/** The words of a repeatable option that also takes a comma list. */
export const listed = (typed: readonly string[] | undefined): string[] =>
  (typed ?? []).flatMap((part) => part.split(",")).filter((part) => part !== "");

/** The judgement date: as given, or today in the plan's time zone. */
export function asOfDate(typed: string | undefined, settings: PlanFile, now: Date, lang: Lang): string {
  if (typed === undefined) return dayOfMoment(now, settings.time_zone);
  const period = parsePeriod(typed);
  if (period.ok && period.start === period.end) return typed;
  throw new CannotAnswer(cliWords[lang].badDate(typed, ""));
}

/** Colour: `--color` and `--no-color` first, then `NO_COLOR`, then whether the answer goes to a terminal. */
export function wantsColour(typed: TypedCommon, context: Context): boolean {
  if (typed.color !== undefined) return typed.color;
  const no = context.env["NO_COLOR"];
  if (no !== undefined && no !== "") return false;
  return context.stdout.isTTY && context.env["TERM"] !== "dumb";
}

/** Gathers an option that may be given several times. */
export const collect = (value: string, earlier: readonly string[] | undefined): string[] => [...(earlier ?? []), value];

/** Whether nothing that earlier runs kept is to be used, and nothing kept. */
export const cacheIsOff = (typed: TypedCommon, env: Context["env"]): boolean =>
  typed.cache === false || env["EHS_NO_CACHE"] === "1";
