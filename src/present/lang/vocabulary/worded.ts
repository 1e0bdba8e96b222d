/** Words of the tool, said in a plan's own: every text of a catalogue and every sentence that its functions make. */
import type { Reworder } from "./reword.js";

/** How numbers, periods and lists are written, whatever the things are called. */
const AS_IT_IS: ReadonlySet<string> = new Set([
  ...["lang", "number", "percent", "period", "shortPeriod", "age", "approximately", "bounded", "list"],
]);

/** Words that code chooses by, not readers: `indicator`, `no_target`. */
const isCode = (text: string): boolean => /^[a-z][a-z0-9_-]*$/.test(text);

type Plain = Readonly<Record<string, unknown>>;

const isPlain = (value: object): value is Plain => Object.getPrototypeOf(value) === Object.prototype;

/** What a sentence is made of: the plan's texts in it are not the tool's words. */
function shielded(value: unknown, words: Reworder): unknown {
  if (typeof value === "string") return isCode(value) ? value : words.shield(value);
  if (Array.isArray(value)) return value.map((each) => shielded(each, words));
  if (typeof value !== "object" || value === null || !isPlain(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, shielded(each, words)]));
}

/** The same shape, each text in the plan's words. */
export function worded(value: unknown, words: Reworder, key = ""): unknown {
  if (typeof value === "string") return words.say(value, key);
  if (Array.isArray(value)) return value.map((each) => worded(each, words, key));
  if (typeof value === "function") {
    const make = value as (...args: readonly unknown[]) => unknown; // every function of a catalogue makes texts
    return (...args: readonly unknown[]) => worded(make(...args.map((each) => shielded(each, words))), words, key);
  }
  if (typeof value !== "object" || value === null || !isPlain(value)) return value;
  const own = ([name, each]: [string, unknown]) => [name, AS_IT_IS.has(name) ? each : worded(each, words, name)];
  return Object.fromEntries(Object.entries(value).map((entry) => own(entry)));
}
