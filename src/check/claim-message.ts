/** What is told of a claim that the figures contradict: the word, the measure, the figures, and how sure they are. */
import type { Words } from "./rule.js";
import { figure, quoted, tenths } from "./wording.js";

/** Figures are in the measure's unit; `unit` is " %" for a share. What is not known is left out. */
export interface ClaimData {
  readonly [key: string]: string | number | readonly string[];
  readonly word: string;
  readonly measure: string;
  /** change: it moved otherwise; break: the figures cannot be compared; target, level: reached or not. */
  readonly basis: string;
  readonly unit: string;
  readonly to: string;
  readonly toValue: number;
}

type Language = keyof Words;

const number = (value: unknown): number => (typeof value === "number" ? value : Number.NaN);
const text = (value: unknown): string => (typeof value === "string" ? value : "");

/** How periods and numbers are written, beside the language of the sentence. */
export interface ClaimSpeech {
  readonly language: Language;
  readonly period: (period: string) => string;
  /** A figure in the measure's unit: " %" for a share, nothing for others. */
  readonly figure: (value: number, unit: string) => string;
  readonly z: (z: number) => string;
  readonly respondents: (n: number) => string;
}

/**
 * As the plan's files write them, so that they can be looked up there: periods as typed, a computed share with one
 * decimal, other figures as they are, z to two decimals with a real minus sign.
 */
const asWritten = (language: Language): ClaimSpeech => ({
  language,
  period: (period) => period,
  figure: (value, unit) => `${unit === "" ? figure(value, language) : tenths(value, language)}${unit}`,
  z: (z) => figure(Number(z.toFixed(2)), language).replace("-", "−"),
  respondents: String,
});

const compared: Readonly<Record<string, Words>> = {
  named: { nb: "", en: "" },
  baseline: { nb: ", regnet fra utgangspunktet", en: ", counted from the baseline" },
  first: { nb: ", regnet fra det første tallet", en: ", counted from the first figure" },
  previous: { nb: ", regnet fra tallet før", en: ", counted from the figure before" },
};

/** Figures that were not published against the measure are told to be so. */
const standing = (data: ClaimData, language: Language): string =>
  data["standing"] === "candidate" ? { nb: ", kandidattall", en: ", candidate figures" }[language] : "";

/** " (z = 1,69, n = 1524 og 1608; avrunding kan gi 1,13 til 2,25)" */
function certainty(data: ClaimData, { language, z: printed, respondents }: ClaimSpeech): string {
  const { z, n, zLow, zHigh } = data;
  if (typeof z !== "number" || !Array.isArray(n)) return "";
  const both = n.map((each) => respondents(Number(each))).join(language === "nb" ? " og " : " and ");
  const range = [number(zLow), number(zHigh)].map(printed);
  const may =
    zLow === undefined
      ? ""
      : language === "nb"
        ? `; avrundingen av tallene åpner for ${range.join(" til ")}`
        : `; the rounding of the figures allows ${range.join(" to ")}`;
  return ` (z = ${printed(z)}, n = ${both}${may})`;
}

/** How the figures moved: beyond the margin or without one, within it, or not at all. */
function movement(
  { measure, unit, moved, z, ...data }: ClaimData,
  { language, figure: printed, period }: ClaimSpeech,
): string {
  const { from, fromValue, to, toValue } = data;
  const [first, last] = [printed(number(fromValue), unit), printed(toValue, unit)];
  const [since, until] = [period(text(from)), period(to)];
  if (moved === "stable" && typeof z === "number" && fromValue !== toValue)
    return language === "nb"
      ? `endringen i ${measure} fra ${first} (${since}) til ${last} (${until}) er innenfor feilmarginen`
      : `the change in ${measure} from ${first} (${since}) to ${last} (${until}) is within the margin of error`;
  if (moved === "stable")
    return language === "nb"
      ? `${measure} var ${last} både for ${since} og ${until}`
      : `${measure} was ${last} for both ${since} and ${until}`;
  const way = { nb: moved === "up" ? "opp" : "ned", en: moved === "up" ? "up" : "down" }[language];
  return language === "nb"
    ? `${measure} gikk ${way} fra ${first} (${since}) til ${last} (${until})`
    : `${measure} went ${way} from ${first} (${since}) to ${last} (${until})`;
}

function change(data: ClaimData, speech: ClaimSpeech): string {
  const { language } = speech;
  const by = compared[text(data["compared"])]?.[language] ?? "";
  return `${movement(data, speech)}${by}${standing(data, language)}${certainty(data, speech)}`;
}

function broken({ measure, brokenAt, ...data }: ClaimData, { language, period }: ClaimSpeech): string {
  const [at, from, to] = [text(brokenAt), text(data["from"]), data.to].map(period);
  return language === "nb"
    ? `${measure} har et brudd fra ${at}, så tallene for ${from} og ${to} kan ikke sammenlignes`
    : `${measure} has a break from ${at}, so the figures for ${from} and ${to} do not compare`;
}

function goal({ unit, level, low, high }: ClaimData, { figure: printed }: ClaimSpeech): string {
  if (typeof level === "number") return printed(level, unit);
  return `${printed(number(low), "")}–${printed(number(high), unit)}`;
}

function reached(data: ClaimData, speech: ClaimSpeech): string {
  const { measure, unit, toValue, due, negated, basis } = data;
  const { language, period } = speech;
  const to = period(data.to);
  const isMet = negated === "yes";
  const value = speech.figure(toValue, unit);
  const level = goal(data, speech);
  const by = typeof due === "string" ? period(due) : "";
  if (language === "nb") {
    const what = basis === "level" ? level : `måltallet ${level}${by === "" ? "" : ` (frist ${by})`}`;
    return `${measure} har ${value} for ${to}${standing(data, language)}, og ${what} er ${isMet ? "nådd" : "ikke nådd"}`;
  }
  const what = basis === "level" ? level : `the target ${level}${by === "" ? "" : ` (due ${by})`}`;
  return `${measure} has ${value} for ${to}${standing(data, language)}, and ${what} is ${isMet ? "reached" : "not reached"}`;
}

const bodies: Readonly<Record<string, (data: ClaimData, speech: ClaimSpeech) => string>> = {
  change,
  break: broken,
  target: reached,
  level: reached,
};

/** One sentence: what the text says, and what the figures say; with periods and numbers as the plan writes them. */
export const claimMessage = (data: ClaimData, language: Language): string => claimSaid(data, asWritten(language));

/** The same with periods and numbers as they are written in running text. */
export function claimSaid(data: ClaimData, speech: ClaimSpeech): string {
  const { language } = speech;
  const body = bodies[data.basis]?.(data, speech) ?? "";
  const said = quoted(data.word, language);
  const isNegated = data["negated"] === "yes";
  if (language === "nb") return `Teksten ${isNegated ? "avviser" : "sier"} ${said}, men ${body}.`;
  return `The text ${isNegated ? "denies" : "says"} ${said}, but ${body}.`;
}
