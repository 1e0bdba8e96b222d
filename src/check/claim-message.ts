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
  named: { nb: "", nn: "", en: "" },
  baseline: { nb: ", regnet fra utgangspunktet", nn: ", rekna frå utgangspunktet", en: ", counted from the baseline" },
  first: {
    nb: ", regnet fra det første tallet",
    nn: ", rekna frå det første talet",
    en: ", counted from the first figure",
  },
  previous: { nb: ", regnet fra tallet før", nn: ", rekna frå talet før", en: ", counted from the figure before" },
};

/** Figures that were not published against the measure are told to be so. */
const standing = (data: ClaimData, language: Language): string =>
  data["standing"] === "candidate"
    ? { nb: ", kandidattall", nn: ", kandidattal", en: ", candidate figures" }[language]
    : "";

/** " (z = 1,69, n = 1524 og 1608; avrunding kan gi 1,13 til 2,25)" */
function certainty(data: ClaimData, { language, z: printed, respondents }: ClaimSpeech): string {
  const { z, n, zLow, zHigh } = data;
  if (typeof z !== "number" || !Array.isArray(n)) return "";
  const both = n.map((each) => respondents(Number(each))).join({ nb: " og ", nn: " og ", en: " and " }[language]);
  const [low = "", high = ""] = [number(zLow), number(zHigh)].map(printed);
  const may = {
    nb: `; avrundingen av tallene åpner for ${low} til ${high}`,
    nn: `; avrundinga av tala opnar for ${low} til ${high}`,
    en: `; the rounding of the figures allows ${low} to ${high}`,
  }[language];
  return ` (z = ${printed(z)}, n = ${both}${zLow === undefined ? "" : may})`;
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
    return {
      nb: `endringen i ${measure} fra ${first} (${since}) til ${last} (${until}) er innenfor feilmarginen`,
      nn: `endringa i ${measure} frå ${first} (${since}) til ${last} (${until}) er innanfor feilmarginen`,
      en: `the change in ${measure} from ${first} (${since}) to ${last} (${until}) is within the margin of error`,
    }[language];
  if (moved === "stable")
    return {
      nb: `${measure} var ${last} både for ${since} og ${until}`,
      nn: `${measure} var ${last} både for ${since} og ${until}`,
      en: `${measure} was ${last} for both ${since} and ${until}`,
    }[language];
  const way = {
    nb: moved === "up" ? "opp" : "ned",
    nn: moved === "up" ? "opp" : "ned",
    en: moved === "up" ? "up" : "down",
  }[language];
  return {
    nb: `${measure} gikk ${way} fra ${first} (${since}) til ${last} (${until})`,
    nn: `${measure} gjekk ${way} frå ${first} (${since}) til ${last} (${until})`,
    en: `${measure} went ${way} from ${first} (${since}) to ${last} (${until})`,
  }[language];
}

function change(data: ClaimData, speech: ClaimSpeech): string {
  const { language } = speech;
  const by = compared[text(data["compared"])]?.[language] ?? "";
  return `${movement(data, speech)}${by}${standing(data, language)}${certainty(data, speech)}`;
}

function broken({ measure, brokenAt, ...data }: ClaimData, { language, period }: ClaimSpeech): string {
  const [at, from, to] = [text(brokenAt), text(data["from"]), data.to].map(period);
  return {
    nb: `${measure} har et brudd fra ${at}, så tallene for ${from} og ${to} kan ikke sammenlignes`,
    nn: `${measure} har eit brot frå ${at}, så tala for ${from} og ${to} kan ikkje samanliknast`,
    en: `${measure} has a break from ${at}, so the figures for ${from} and ${to} do not compare`,
  }[language];
}

function goal({ unit, level, low, high }: ClaimData, { figure: printed }: ClaimSpeech): string {
  if (typeof level === "number") return printed(level, unit);
  return `${printed(number(low), "")}–${printed(number(high), unit)}`;
}

/** "måltallet 83 % (frist 2025)"; a level that the text names itself, as it is. */
function asked(data: ClaimData, speech: ClaimSpeech): string {
  const { due, basis } = data;
  const level = goal(data, speech);
  if (basis === "level") return level;
  const { language, period } = speech;
  const target = { nb: "måltallet", nn: "måltalet", en: "the target" }[language];
  const by = { nb: "frist", nn: "frist", en: "due" }[language];
  return `${target} ${level}${typeof due === "string" ? ` (${by} ${period(due)})` : ""}`;
}

function reached(data: ClaimData, speech: ClaimSpeech): string {
  const { measure, unit, toValue, negated } = data;
  const { language } = speech;
  const isMet = negated === "yes";
  const [value, to, what] = [speech.figure(toValue, unit), speech.period(data.to), asked(data, speech)];
  const when = `${to}${standing(data, language)}`;
  return {
    nb: `${measure} har ${value} for ${when}, og ${what} er ${isMet ? "nådd" : "ikke nådd"}`,
    nn: `${measure} har ${value} for ${when}, og ${what} er ${isMet ? "nådd" : "ikkje nådd"}`,
    en: `${measure} has ${value} for ${when}, and ${what} is ${isMet ? "reached" : "not reached"}`,
  }[language];
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
  return {
    nb: `Teksten ${isNegated ? "avviser" : "sier"} ${said}, men ${body}.`,
    nn: `Teksten ${isNegated ? "avviser" : "seier"} ${said}, men ${body}.`,
    en: `The text ${isNegated ? "denies" : "says"} ${said}, but ${body}.`,
  }[language];
}
