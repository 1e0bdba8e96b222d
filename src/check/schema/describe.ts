/**
 * Puts the complaints of the schema validator into findings: one for each fault, at the token where it stands, with the
 * word that was meant where one is near.
 */
import type { FindingData, Place, SchemaError } from "../../model/finding.js";
import { nearest } from "../nearest.js";
import { guessFigure } from "./guess.js";
import { branchWords, keysOf, shapeAt, type Schemas, type Shape } from "./walk.js";

/** A file that does not fit its schema. */
export interface Misfit {
  readonly kind: string;
  readonly content: unknown;
  readonly errors: readonly SchemaError[];
}

/** What is wrong with the shape of a file, before it has a position. */
export interface ShapeReport {
  readonly code: string;
  readonly place: Place;
  readonly data: FindingData;
  readonly suggestion?: string;
}

interface Subject {
  readonly misfit: Misfit;
  readonly schemas: Schemas;
  readonly keys: readonly string[];
  readonly value: unknown;
  readonly shape: Shape | null;
  /** The place of the value. */
  readonly place: Place;
  /** The text as typed at the place. */
  readonly typed: string;
  readonly params: Readonly<Record<string, unknown>>;
}

const child = (value: unknown, key: string): unknown =>
  typeof value === "object" && value !== null ? (value as Record<string, unknown>)[key] : undefined;

/** The innermost object around a place and the key in it. */
function placeOf(content: object, keys: readonly string[]): Place {
  const last = keys.at(-1);
  if (last === undefined) return { of: content, token: "value" };
  const parent = keys.slice(0, -1).reduce<unknown>(child, content);
  const of = typeof parent === "object" && parent !== null ? parent : content;
  return { of, key: Array.isArray(of) ? Number(last) : last, token: "value" };
}

const form = (shape: Shape | null): FindingData => {
  const words = shape?.["x-form"] as { nb?: string; en?: string } | undefined;
  return words?.nb === undefined || words.en === undefined ? {} : { nb: words.nb, en: words.en };
};

const names = (shape: Shape | null): string[] => Object.keys((shape?.["properties"] as object | undefined) ?? {});

const lastKey = (keys: readonly string[]): string => keys.findLast((key) => !/^\d+$/.test(key)) ?? "";

function ofEnum(subject: Subject): ShapeReport {
  const allowed = ((subject.params["allowedValues"] ?? [subject.params["allowedValue"]]) as unknown[]).map(String);
  return unknownWord(subject, subject.place, String(subject.value), allowed, lastKey(subject.keys));
}

function unknownWord(
  subject: Subject,
  place: Place,
  given: string,
  allowed: readonly string[],
  key: string,
): ShapeReport {
  const suggestion = nearest(given, allowed);
  return { code: "unknown-word", place, data: { given, key, allowed }, ...(suggestion === null ? {} : { suggestion }) };
}

function ofDiscriminator(subject: Subject): ShapeReport {
  const tag = String(subject.params["tag"]);
  const allowed = branchWords(subject.schemas, subject.misfit.kind, subject.misfit.content, subject.keys, tag);
  const of = subject.value as object;
  const given = child(of, tag);
  if (given === undefined) return { code: "missing-key", place: { of, token: "value" }, data: { key: tag, allowed } };
  return unknownWord(
    subject,
    { of, key: tag, token: "value" },
    typeof given === "string" ? given : JSON.stringify(given),
    allowed,
    tag,
  );
}

const wantsText = (shape: Shape | null): boolean => [shape?.["type"]].flat().includes("string");

const wantsNumber = (shape: Shape | null): boolean =>
  [shape?.["type"]].flat().some((type) => type === "number" || type === "integer");

function ofType(subject: Subject): ShapeReport {
  const { value, shape, place, typed, keys } = subject;
  const key = lastKey(keys);
  if (wantsText(shape) && (typeof value === "number" || typeof value === "boolean")) {
    return { code: "not-text", place, data: { given: typed, read: String(value), key }, suggestion: `"${typed}"` };
  }
  const figure = wantsNumber(shape) && typeof value === "string" ? ofFigure(subject, value) : null;
  if (figure !== null) return figure;
  const data = { key, given: kindOf(value), wanted: [shape?.["type"]].flat().map(String), ...form(shape) };
  return { code: "wrong-type", place, data };
}

function kindOf(value: unknown): string {
  if (Array.isArray(value)) return "array";
  return typeof value;
}

function ofFigure({ place, keys }: Subject, value: string): ShapeReport | null {
  const guess = guessFigure(value);
  if (guess === null) return null;
  const code = guess.why === "comma" ? "decimal-comma" : "figure-form";
  return { code, place, data: { given: value, key: lastKey(keys), why: guess.why }, suggestion: guess.text };
}

function ofPattern(subject: Subject): ShapeReport {
  const given = String(subject.value);
  const figure = wantsNumber(subject.shape) ? ofFigure(subject, given) : null;
  return (
    figure ?? {
      code: "wrong-form",
      place: subject.place,
      data: { given, key: lastKey(subject.keys), ...form(subject.shape) },
    }
  );
}

function ofLimit(subject: Subject, keyword: string): ShapeReport {
  const limit = Number(subject.params["limit"]);
  const data = { key: lastKey(subject.keys), given: subject.typed, limit, keyword };
  const few = keyword === "minItems" || keyword === "minLength" || keyword === "minProperties";
  return few || keyword === "maxItems"
    ? { code: "wrong-count", place: subject.place, data }
    : { code: "out-of-range", place: subject.place, data };
}

const named = (errors: readonly SchemaError[], param: string): string[] =>
  errors.map(({ params }) => params[param]).filter((name) => typeof name === "string");

/** Unknown and missing keys of one object: a misspelt key is both, and is told once. */
function ofKeys(errors: readonly SchemaError[], subject: Subject): ShapeReport[] {
  const of = subject.value as object;
  const known = names(subject.shape).filter((name) => !(name in of));
  const missing = new Set(named(errors, "missingProperty"));
  const unknown = named(errors, "additionalProperty");
  const misspelt = unknown.map((given): ShapeReport => {
    const suggestion = nearest(given, [...missing]) ?? nearest(given, known);
    if (suggestion !== null) missing.delete(suggestion);
    const data = { given, key: lastKey(subject.keys), allowed: names(subject.shape) };
    return {
      code: "unknown-key",
      place: { of, key: given, token: "key" },
      data,
      ...(suggestion === null ? {} : { suggestion }),
    };
  });
  const absent = [...missing].map((key): ShapeReport => ({
    code: "missing-key",
    place: { of, token: "value" },
    data: { key, allowed: [] },
  }));
  return [...misspelt, ...absent];
}

const isKeyError = ({ keyword }: SchemaError): boolean => keyword === "required" || keyword === "additionalProperties";

function ofValue(subject: Subject, keyword: string): ShapeReport {
  if (subject.value === null)
    return { code: "empty-value", place: { ...subject.place, token: "key" }, data: { key: lastKey(subject.keys) } };
  if (keyword === "enum" || keyword === "const") return ofEnum(subject);
  if (keyword === "discriminator") return ofDiscriminator(subject);
  if (keyword === "type") return ofType(subject);
  return keyword === "pattern" ? ofPattern(subject) : ofLimit(subject, keyword);
}

/**
 * One report for each fault of a misfit.
 * @param typed the text at a place as it stands in the file, or null when the store does not know it
 */
export function describeMisfit(
  misfit: Misfit,
  schemas: Schemas,
  typed: (place: Place) => string | null,
): ShapeReport[] {
  const paths = [...new Set(misfit.errors.map((error) => error.instancePath))];
  return paths.flatMap((path) => {
    const errors = misfit.errors.filter((error) => error.instancePath === path);
    const keys = keysOf(path);
    const place = placeOf(misfit.content as object, keys);
    const value = keys.reduce<unknown>(child, misfit.content);
    const shape = shapeAt(schemas, misfit.kind, misfit.content, keys);
    const subject = { misfit, schemas, keys, value, shape, place, typed: typed(place) ?? String(value), params: {} };
    const [other] = errors.filter((error) => !isKeyError(error));
    if (other !== undefined) return [ofValue({ ...subject, params: other.params }, other.keyword)];
    return ofKeys(errors, subject);
  });
}
