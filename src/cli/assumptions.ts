/** "80@2025" as typed after --if and --target, and what is wrong with it where it cannot be read. */
import { limitsOf } from "../check/figures.js";
import { parsePeriod, spanOf } from "../evaluate/period.js";
import { parseChange, parseValue } from "../evaluate/value.js";
import type { MeasureItem } from "../evaluate/items.js";
import type { Assumption, Assumptions } from "../report/show-assume.js";
import { CannotAnswer } from "./exit.js";
import type { Lang } from "./options.js";
import { cliWords } from "./words.js";

interface Typed {
  readonly if?: readonly string[];
  readonly target?: readonly string[];
}

type Option = "--if" | "--target";
type Why = "shape" | "period" | "value" | "bounds" | "percent" | "comma";

/** What does not depend on what was typed. */
interface Asked {
  readonly option: Option;
  readonly item: MeasureItem;
  readonly lang: Lang;
}

/** Spaces that are typed within a number: ordinary ones, and those that are copied from a report. */
const SPACES = /[\s\u00a0\u202f]+/g;

/** A comma before three digits alone may part thousands as well as decimals: "1,500" is not guessed at. */
export const UNCLEAR = /^\D*\d{1,3},\d{3}$/;

/**
 * A figure as people write it, in the plan's way of writing: "79,5" is 79.5, "80 %" of a share is 80, "110 000" is 110000.
 * A change keeps its per cent, which is of the baseline: "+20 %".
 */
export function writtenFigure(typed: string, isChange: boolean): string {
  const bare = typed
    .replace(SPACES, "")
    .replace(/\u2212/g, "-")
    .replace(/(\d),(\d)/, "$1.$2");
  return isChange ? bare : bare.replace(/%$/, "");
}

function figureOf(typed: string, { option, item: { measure }, lang }: Asked, whole: string): string {
  const refuse = (why: Why): never => {
    throw new CannotAnswer(cliWords[lang].badAssumption(option, whole, why));
  };
  const isChange = option === "--target" && /^[+-]/.test(typed.trim());
  const isShare = measure.scale === "share";
  if (!isShare && UNCLEAR.test(typed.trim())) return refuse("comma");
  if (!isShare && !isChange && typed.includes("%")) return refuse("percent");
  const value = writtenFigure(typed, isChange);
  if (isChange && parseChange(value) !== null) return value;
  const figure = parseValue(value, measure.scale);
  if (figure === null) return refuse("value");
  const [low, high] = limitsOf(measure);
  return figure.value < low || figure.value > high ? refuse("bounds") : value;
}

/**
 * Nothing is judged on or before the day of the baseline, so nothing can be assumed there: no figure whose period ends by
 * then, and no target whose due period has begun by then, for nothing could settle it but the baseline itself.
 */
function refuseBeforeBaseline(period: string, { option, item: { measure }, lang }: Asked, whole: string): void {
  const { baseline } = measure;
  if (baseline?.kind !== "measured" || baseline.comparable === false || baseline.period === undefined) return;
  const [first, span] = [spanOf(baseline.period)?.end, spanOf(period)];
  const day = option === "--if" ? span?.end : span?.start;
  if (first === undefined || day === undefined || day > first) return;
  throw new CannotAnswer(cliWords[lang].beforeBaseline(option, whole, baseline.period, Number(first.slice(0, 4)) + 1));
}

function assumption(typed: string, asked: Asked): Assumption {
  const { option, lang } = asked;
  const words = cliWords[lang];
  const [, value = "", after = ""] = /^([^@]+)@([^@]+)$/.exec(typed.trim()) ?? [];
  if (value === "") throw new CannotAnswer(words.badAssumption(option, typed, "shape"));
  const period = after.replace(SPACES, "");
  if (!parsePeriod(period).ok) throw new CannotAnswer(words.badAssumption(option, typed, "period"));
  const figure = figureOf(value, asked, typed);
  refuseBeforeBaseline(period, asked, typed);
  return { value: figure, period };
}

/** Two figures, or two targets, of one period exclude each other: neither is picked. */
function refuseTwice(option: Option, all: readonly string[], lang: Lang): void {
  const endOf = (typed: string): string | undefined => spanOf(typed.split("@")[1]?.replace(SPACES, ""))?.end;
  all.forEach((typed, at) => {
    const other = all.slice(0, at).find((each) => endOf(each) === endOf(typed));
    if (other !== undefined) throw new CannotAnswer(cliWords[lang].twiceAssumed(option, typed.trim(), other.trim()));
  });
}

/** What was assumed; null when nothing was. */
export function assumptionsOf(typed: Typed, measures: readonly MeasureItem[], lang: Lang): Assumptions | null {
  const { if: figures = [], target: targets = [] } = typed;
  const [first] = [...figures, ...targets];
  if (first === undefined) return null;
  const [item] = measures;
  if (item === undefined || measures.length > 1) throw new CannotAnswer(cliWords[lang].assumesOneMeasure);
  const assumptions = {
    figures: figures.map((each) => assumption(each, { option: "--if", item, lang })),
    targets: targets.map((each) => assumption(each, { option: "--target", item, lang })),
  };
  refuseTwice("--if", figures, lang);
  refuseTwice("--target", targets, lang);
  return assumptions;
}
