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

/** A computed share with one decimal, other figures as they are. */
const printed = (value: number, unit: string, language: Language): string =>
  `${unit === "" ? figure(value, language) : tenths(value, language)}${unit}`;

const compared: Readonly<Record<string, Words>> = {
  named: { nb: "", en: "" },
  baseline: { nb: ", regnet fra utgangspunktet", en: ", counted from the baseline" },
  first: { nb: ", regnet fra det første tallet", en: ", counted from the first figure" },
  previous: { nb: ", regnet fra tallet før", en: ", counted from the figure before" },
};

/** Figures that were not published against the measure are told to be so. */
const standing = (data: ClaimData, language: Language): string =>
  data["standing"] === "candidate" ? { nb: ", kandidattall", en: ", candidate figures" }[language] : "";

/** z to two decimals, with a real minus sign. */
const zText = (z: number, language: Language): string => figure(Number(z.toFixed(2)), language).replace("-", "−");

/** " (z = 1,69, n = 1524 og 1608; avrunding kan gi 1,13 til 2,25)" */
function certainty(data: ClaimData, language: Language): string {
  const { z, n, zLow, zHigh } = data;
  if (typeof z !== "number" || !Array.isArray(n)) return "";
  const both = n.join(language === "nb" ? " og " : " and ");
  const range = [number(zLow), number(zHigh)].map((each) => zText(each, language));
  const may =
    zLow === undefined
      ? ""
      : language === "nb"
        ? `; avrundingen av tallene åpner for ${range.join(" til ")}`
        : `; the rounding of the figures allows ${range.join(" to ")}`;
  return ` (z = ${zText(z, language)}, n = ${both}${may})`;
}

/** How the figures moved: beyond the margin or without one, within it, or not at all. */
function movement({ measure, unit, from, fromValue, to, toValue, moved, z }: ClaimData, language: Language): string {
  const [first, last] = [printed(number(fromValue), unit, language), printed(toValue, unit, language)];
  const [since, until] = [text(from), to];
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

function change(data: ClaimData, language: Language): string {
  const by = compared[text(data["compared"])]?.[language] ?? "";
  return `${movement(data, language)}${by}${standing(data, language)}${certainty(data, language)}`;
}

function broken({ measure, from, to, brokenAt }: ClaimData, language: Language): string {
  return language === "nb"
    ? `${measure} har et brudd fra ${text(brokenAt)}, så tallene for ${text(from)} og ${to} kan ikke sammenlignes`
    : `${measure} has a break from ${text(brokenAt)}, so the figures for ${text(from)} and ${to} do not compare`;
}

function goal({ unit, level, low, high }: ClaimData, language: Language): string {
  if (typeof level === "number") return printed(level, unit, language);
  return `${printed(number(low), "", language)}–${printed(number(high), unit, language)}`;
}

function reached(data: ClaimData, language: Language): string {
  const { measure, unit, to, toValue, due, negated, basis } = data;
  const isMet = negated === "yes";
  const value = printed(toValue, unit, language);
  const level = goal(data, language);
  const by = typeof due === "string" ? due : "";
  if (language === "nb") {
    const what = basis === "level" ? level : `måltallet ${level}${by === "" ? "" : ` (frist ${by})`}`;
    return `${measure} har ${value} for ${to}${standing(data, language)}, og ${what} er ${isMet ? "nådd" : "ikke nådd"}`;
  }
  const what = basis === "level" ? level : `the target ${level}${by === "" ? "" : ` (due ${by})`}`;
  return `${measure} has ${value} for ${to}${standing(data, language)}, and ${what} is ${isMet ? "reached" : "not reached"}`;
}

const bodies: Readonly<Record<string, (data: ClaimData, language: Language) => string>> = {
  change,
  break: broken,
  target: reached,
  level: reached,
};

/** One sentence: what the text says, and what the figures say. */
export function claimMessage(data: ClaimData, language: Language): string {
  const body = bodies[data.basis]?.(data, language) ?? "";
  const said = quoted(data.word, language);
  const isNegated = data["negated"] === "yes";
  if (language === "nb") return `Teksten ${isNegated ? "avviser" : "sier"} ${said}, men ${body}.`;
  return `The text ${isNegated ? "denies" : "says"} ${said}, but ${body}.`;
}
