/**
 * The signs that statistical offices put where a figure is missing or needs a word. They clash between offices, so a file
 * says whose they are, and the plan keeps the meaning, never the sign.
 *
 * Statistics Norway: https://www.ssb.no/diverse/standardtegn-i-tabeller
 * Eurostat: https://ec.europa.eu/eurostat/data/database/information
 */
import type { MappingFile, Observation } from "../model/plan.js";

export type MissingWhy = NonNullable<Observation["missing"]>;
export type FigureFlag = NonNullable<Observation["flags"]>[number];
export type Meaning = MissingWhy | FigureFlag | "zero";

type Signs = Readonly<Record<string, Meaning>>;

/** "." cannot occur; ".." missing; "..." not yet; ":" not to be published; "-" nothing; "*" provisional. */
const ssb: Signs = {
  ".": "not_applicable",
  "..": "not_available",
  "...": "not_yet_available",
  "…": "not_yet_available",
  ":": "suppressed",
  "-": "zero",
  "–": "zero",
  "−": "zero",
  "*": "provisional",
};

/** ":" is not available there, and letters stand after the figure or the colon. */
const eurostat: Signs = {
  ":": "not_available",
  ":c": "suppressed",
  ":z": "not_applicable",
  c: "suppressed",
  z: "not_applicable",
  p: "provisional",
  e: "estimated",
  s: "estimated",
  f: "forecast",
  u: "low_reliability",
};

export const flagNames: readonly FigureFlag[] = ["provisional", "estimated", "forecast", "low_reliability"];
export const missingNames: readonly MissingWhy[] = [
  "suppressed",
  "not_available",
  "not_yet_available",
  "not_applicable",
];

export const isFlag = (meaning: string): meaning is FigureFlag => flagNames.some((each) => each === meaning);
export const isMissing = (meaning: string): meaning is MissingWhy => missingNames.some((each) => each === meaning);

/** What each sign means in a file: those of the office, and over them what the mapping says. */
export function signsOf({
  office = "ssb",
  signs = [],
}: Pick<MappingFile, "office" | "signs">): ReadonlyMap<string, Meaning> {
  const all = new Map(Object.entries(office === "ssb" ? ssb : eurostat));
  for (const { sign, means } of signs) all.set(sign, means);
  return all;
}
