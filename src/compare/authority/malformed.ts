/**
 * Values that do not fit their schema. What such a value was meant to be cannot be told: where a change brings it, the
 * error itself says so; where it stood before, what the change made of it cannot be judged.
 */
import type { Change } from "../../model/change.js";
import type { SchemaError } from "../../model/finding.js";
import { membersOf, stepsOf } from "../address.js";
import type { FileContent } from "../flatten.js";
import { type Field, fieldOf, UNKNOWN } from "../shape.js";
import { listOf, own } from "../value.js";

/** A file of which something does not fit. */
export interface Misread extends FileContent {
  readonly errors: readonly SchemaError[];
}

/** The keys, or list positions, of an object at which something does not fit. */
export type Malformed = ReadonlyMap<object, ReadonlySet<string>>;

const unescaped = (part: string): string => part.replaceAll("~1", "/").replaceAll("~0", "~");

const at = (value: unknown, key: string): unknown =>
  Array.isArray(value) ? listOf(value)[Number(key)] : own(value, key);

/** What the complaint names inside the object that it stands at. */
const namedIn = ({ params }: SchemaError): string[] =>
  ["missingProperty", "additionalProperty", "unevaluatedProperty", "tag"].flatMap((name) => {
    const key = params[name];
    return typeof key === "string" ? [key] : [];
  });

function* spotsOf(content: unknown, error: SchemaError): Generator<readonly [object, string]> {
  const path = error.instancePath.split("/").slice(1).map(unescaped);
  const last = path.pop();
  const holder = path.reduce(at, content);
  const value = last === undefined ? holder : at(holder, last);
  const named = namedIn(error);
  if (typeof value === "object" && value !== null) for (const key of named) yield [value, key];
  if (named.length === 0 && last !== undefined && typeof holder === "object" && holder !== null) yield [holder, last];
}

export function malformedIn(misfits: readonly Misread[]): Malformed {
  const found = new Map<object, Set<string>>();
  for (const { content, errors } of misfits)
    for (const [object, key] of errors.flatMap((error) => [...spotsOf(content, error)]))
      found.set(object, (found.get(object) ?? new Set()).add(key));
  return found;
}

/**
 * Whether something on the way from an object along some steps, or where they end, does not fit; also where nothing
 * stands at the end and something beside it has a name that nobody knows.
 */
export function isMalformed(malformed: Malformed, node: object, shape: string, path: string): boolean {
  let [value, field]: [unknown, Field] = [node, { map: shape }];
  for (const { key, member } of stepsOf(path)) {
    if (typeof value !== "object" || value === null) return false;
    const next = key === undefined ? membersOf(listOf(value), field).get(member ?? "") : own(value, key);
    const name = key ?? String(listOf(value).indexOf(next));
    const here = malformed.get(value);
    if (here?.has(name) === true || (here !== undefined && next === undefined)) return true;
    const inner = field.member === undefined ? UNKNOWN : { map: field.member };
    field = key === undefined ? inner : fieldOf(field.map, key);
    value = next;
  }
  return false;
}

const figureIn = (value: unknown): string => /[+-]?\d+(?:[.,]\d+)?/.exec(String(value))?.[0].replace(",", ".") ?? "";

/** As many letters as may be wrong, missing, too many or swapped in a slip. */
const SLIPS = 2;

function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [i, letter] of Array.from(a).entries())
    row = row.reduce<number[]>((next, above, j) => {
      if (j === 0) return [i + 1];
      const swap = (row[j - 1] ?? 0) + (letter === b[j - 1] ? 0 : 1);
      return [...next, Math.min(above + 1, (next[j - 1] ?? 0) + 1, swap)];
    }, []);
  return row[b.length] ?? 0;
}

/** The same figure, or the same word but for a slip: what a repair makes of a value. */
function isAlike(old: unknown, now: unknown): boolean {
  const [from, to] = [String(old), String(now)];
  if (from === to) return true;
  if (figureIn(from) !== "" || figureIn(to) !== "") return typeof old !== "number" && Number(figureIn(from)) === now;
  return to.length > 2 * SLIPS && distance(from, to) <= SLIPS;
}

/**
 * Whether what came is what went, in another form or under another key: a slip mended, and nothing moved.
 * @param around every change of the same item
 */
export function isRepair(changes: readonly Change[], around: readonly Change[]): boolean {
  return changes.every(
    ({ old, new: now }) =>
      (now === undefined || around.some((each) => each.old !== undefined && isAlike(each.old, now))) &&
      (old === undefined || around.some((each) => each.new !== undefined && isAlike(old, each.new))),
  );
}
