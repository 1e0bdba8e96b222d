/** From an answer, typed as an option or at a question, to what it means; each refuses with what would do. */
import { limitsOf } from "../../check/figures.js";
import { type Item, type ItemKind, type MeasureItem, type PlanIndex } from "../../evaluate/items.js";
import { parsePeriod } from "../../evaluate/period.js";
import { parseValue } from "../../evaluate/value.js";
import type { Value as Figure } from "../../model/plan.js";
import type { Value } from "../../store/edit/written.js";
import { UNCLEAR, writtenFigure } from "../assumptions.js";
import { CannotAnswer } from "../exit.js";
import { isId, resolveIds } from "../ids.js";
import type { Opened } from "../open.js";
import { oneOf, type Lang } from "../options.js";
import { readWords } from "./read-words.js";

const refuse = (message: string): never => {
  throw new CannotAnswer(message);
};

/** A period of the plan's grammar: 2022, 2022-Q3, 2022-11, 2021-09/2022-09. */
export const readPeriod =
  (lang: Lang) =>
  (text: string): string =>
    parsePeriod(text).ok ? text : refuse(readWords[lang].period(text));

/** A day, year-month-day; "today" in the language of the answer is today. */
export const readDate =
  (lang: Lang, today: string) =>
  (text: string): string => {
    if (readWords[lang].today.includes(text.toLowerCase())) return today;
    const period = parsePeriod(text);
    return period.ok && /^\d{4}-\d{2}-\d{2}$/.test(text) ? text : refuse(readWords[lang].date(text));
  };

/** A whole number above 0, with spaces where thousands are parted. */
export const readCount =
  (lang: Lang) =>
  (text: string): number => {
    const bare = text.replace(/[\s\u00a0\u202f]/g, "");
    return /^[1-9]\d*$/.test(bare) ? Number(bare) : refuse(readWords[lang].count(text));
  };

/** One of some words. */
export const readWord =
  <Word extends string>(option: string, allowed: readonly Word[], lang: Lang) =>
  (text: string): Word =>
    oneOf(option, text, allowed, lang);

/** Several of some words, parted by commas. */
export const readWordList =
  <Word extends string>(option: string, allowed: readonly Word[], lang: Lang) =>
  (text: string): readonly Word[] =>
    text.split(",").map((word) => oneOf(option, word.trim(), allowed, lang));

/**
 * A text for readers: plain, or "nb=… | en=…" with one for each language. In a plan with several languages a plain one is in
 * that of the answer, where the plan has it, else in the plan's first.
 */
export const readText =
  ({ loaded, lang }: Pick<Opened, "loaded" | "lang">) =>
  (text: string): Value => {
    const { languages } = loaded.plan.settings;
    const parts = text.split(/\s*\|\s*(?=[a-z]{2,3}=)/);
    const named = parts.map((part) => /^([a-z]{2,3})=(.*)$/s.exec(part));
    if (named.every((part) => part !== null)) {
      const entries = named.map(([, language = "", said = ""]) => [language, said.trim()] as const);
      const unknown = entries.find(([language, said]) => !languages.includes(language) || said === "");
      if (unknown !== undefined) refuse(readWords[lang].language(unknown[0], languages));
      return Object.fromEntries(
        entries.toSorted(([one], [other]) => languages.indexOf(one) - languages.indexOf(other)),
      );
    }
    if (text.trim() === "") refuse(readWords[lang].empty);
    const [first = lang] = languages;
    const own = languages.includes(lang) ? lang : first;
    return languages.length === 1 ? text.trim() : { [own]: text.trim() };
  };

/** The id of one item of some kinds, by its id, number or name. */
export const readItem =
  ({ loaded, lang }: Pick<Opened, "loaded" | "lang">, index: PlanIndex, kinds: readonly ItemKind[]) =>
  (text: string): string => {
    const [id, ...others] = resolveIds([text.trim()], { index, lang, plan: loaded.plan }, kinds);
    return id === undefined || others.length > 0 ? refuse(readWords[lang].several(text, [id ?? "", ...others])) : id;
  };

/** Ids of items of some kinds, parted by commas. */
export const readItems =
  (opened: Pick<Opened, "loaded" | "lang">, index: PlanIndex, kinds: readonly ItemKind[]) =>
  (text: string): readonly string[] =>
    text.split(",").map(readItem(opened, index, kinds));

/** An id that nothing in the plan has, or ever had as far as is known here. */
export const readNewId =
  ({ lang }: Pick<Opened, "lang">, items: readonly Item[]) =>
  (text: string): string => {
    if (!isId(text)) refuse(readWords[lang].id(text));
    const taken = items.find(({ id }) => id.toLowerCase() === text.toLowerCase());
    return taken === undefined ? text : refuse(readWords[lang].taken(text));
  };

/** A figure of a measure as people write it: 76, "76,5", "147/356", ">80", "~6 500"; shares from 0 to 100. */
export const readFigure =
  ({ measure }: MeasureItem, lang: Lang) =>
  (typed: string): Figure => {
    const words = readWords[lang];
    const isShare = measure.scale === "share";
    if (!isShare && UNCLEAR.test(typed.trim())) refuse(words.unclear(typed));
    const text = writtenFigure(typed, false);
    const figure = parseValue(text, measure.scale);
    if (figure === null || (!isShare && typed.includes("%"))) return refuse(words.figure(typed));
    const [low, high] = limitsOf(measure);
    if (figure.value < low || figure.value > high) refuse(words.bounds(typed, low, high));
    return /^-?\d+(?:\.\d+)?$/.test(text) && String(Number(text)) === text ? Number(text) : text;
  };
