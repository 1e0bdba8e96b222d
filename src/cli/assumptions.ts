/** "80@2025" as typed after --if and --target, and what is wrong with it where it cannot be read. */
import { limitsOf } from "../check/figures.js";
import { parsePeriod } from "../evaluate/period.js";
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

function assumption(option: Option, typed: string, { measure }: MeasureItem, lang: Lang): Assumption {
  const words = cliWords[lang];
  const [, value = "", period = ""] = /^([^@]+)@([^@]+)$/.exec(typed.trim()) ?? [];
  if (value === "") throw new CannotAnswer(words.badAssumption(option, typed, "shape"));
  if (!parsePeriod(period).ok) throw new CannotAnswer(words.badAssumption(option, typed, "period"));
  const isChange = option === "--target" && parseChange(value) !== null && /^[+-]/.test(value);
  const figure = parseValue(value, measure.scale);
  if (figure === null && !isChange) throw new CannotAnswer(words.badAssumption(option, typed, "value"));
  const [low, high] = limitsOf(measure);
  if (!isChange && figure !== null && (figure.value < low || figure.value > high))
    throw new CannotAnswer(words.badAssumption(option, typed, "bounds"));
  return { value, period };
}

/** What was assumed; null when nothing was. */
export function assumptionsOf(typed: Typed, measures: readonly MeasureItem[], lang: Lang): Assumptions | null {
  const { if: figures = [], target: targets = [] } = typed;
  const [first] = [...figures, ...targets];
  if (first === undefined) return null;
  const [measure] = measures;
  if (measure === undefined || measures.length > 1) throw new CannotAnswer(cliWords[lang].assumesOneMeasure);
  return {
    figures: figures.map((each) => assumption("--if", each, measure, lang)),
    targets: targets.map((each) => assumption("--target", each, measure, lang)),
  };
}
