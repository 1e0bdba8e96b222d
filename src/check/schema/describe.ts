/**
 * Puts the complaints of the schema validator into findings: one for each fault, at the token where it stands, with the
 * word that was meant where one is near.
 */
import type { FindingData, Place, SchemaError } from "../../model/finding.js";
import { nearest } from "../nearest.js";
import { guessChange, guessFigure, guessForm, uncurled } from "./guess.js";
import { ofKeys } from "./keys.js";
import { keyMeant, wordMeant } from "./norwegian.js";
import {
  child,
  form,
  kindOf,
  lastKey,
  type Misfit,
  names,
  placeOf,
  type ShapeReport,
  type Subject,
} from "./subject.js";
import { branchWords, keysOf, shapeAt, type Schemas, type Shape, withTag } from "./walk.js";

function ofEnum(subject: Subject): ShapeReport {
  const values = (subject.params["allowedValues"] ?? [subject.params["allowedValue"]]) as unknown[];
  const allowed = values.map(String);
  if (typeof subject.value === "object")
    return notAWord(subject, { place: subject.place, value: subject.value, key: lastKey(subject.keys), values });
  const given = subject.value as string | number | boolean | undefined; // no object, and a file holds nothing else
  const quoted = values.find((value) => typeof value === "number" && String(value) === given);
  if (quoted !== undefined) return unquoted(subject, ["integer"]);
  return unknownWord(subject, subject.place, String(given), allowed, lastKey(subject.keys));
}

/** A list or a map where a word should stand. */
function notAWord(
  { shape }: Subject,
  {
    place,
    value,
    key,
    values,
  }: { readonly place: Place; readonly value: unknown; readonly key: string; readonly values: readonly unknown[] },
): ShapeReport {
  const wanted = [...new Set(values.map((word) => typeof word))];
  return { code: "wrong-type", place, data: { key, given: kindOf(value), wanted, ...form(shape) } };
}

function unknownWord(
  subject: Subject,
  place: Place,
  given: string,
  allowed: readonly string[],
  key: string,
): ShapeReport {
  const word = uncurled(given) ?? given;
  const suggestion = wordMeant(word, allowed) ?? nearest(word, allowed);
  return { code: "unknown-word", place, data: { given, key, allowed }, ...(suggestion === null ? {} : { suggestion }) };
}

function ofDiscriminator(subject: Subject): ShapeReport {
  const tag = String(subject.params["tag"]);
  const allowed = branchWords(subject.schemas, subject.misfit.kind, subject.misfit.content, subject.keys, tag);
  const of = subject.value as object;
  const given = child(of, tag);
  const place: Place = { of, key: tag, token: "value" };
  if (given === null) return { code: "empty-value", place: { of, key: tag, token: "key" }, data: { key: tag } };
  if (typeof given === "object") return notAWord(subject, { place, value: given, key: tag, values: allowed });
  if (given === undefined) return ofMissingTag(subject, tag, allowed);
  return unknownWord(subject, place, typeof given === "string" ? given : JSON.stringify(given), allowed, tag);
}

/** The key that says which branch is meant is not there, or is misspelt. */
function ofMissingTag({ misfit, schemas, keys, value }: Subject, tag: string, allowed: readonly string[]): ShapeReport {
  const of = value as object;
  const slip = Object.keys(of).find((key) => (keyMeant(key, [tag]) ?? nearest(key, [tag])) !== null);
  if (slip === undefined) return { code: "missing-key", place: { of, token: "value" }, data: { key: tag, allowed } };
  const meant = withTag(misfit.content, keys, tag, child(of, slip));
  const known = names(shapeAt(schemas, misfit.kind, meant, keys));
  const data = { given: slip, key: lastKey(keys), allowed: known.length === 0 ? [tag] : known };
  return { code: "unknown-key", place: { of, key: slip, token: "key" }, data, suggestion: tag };
}

const wantsText = (shape: Shape | null): boolean => [shape?.["type"]].flat().includes("string");

const wantsNumber = (shape: Shape | null): boolean =>
  [shape?.["type"]].flat().some((type) => type === "number" || type === "integer");

/** A number that stands in quotes. */
function unquoted({ place, keys, value }: Subject, wanted: readonly string[]): ShapeReport {
  const data = { key: lastKey(keys), given: "string", wanted };
  return { code: "wrong-type", place, data, suggestion: String(value) };
}

/** Text without quotes: what it would be in quotes, in the form that its key wants. */
function ofUnquoted({ value, shape, place, typed, keys }: Subject): ShapeReport {
  const key = lastKey(keys);
  const form = key === "change" ? guessChange(typed)?.text : guessForm(typed, shape ?? {});
  return {
    code: "not-text",
    place,
    data: { given: typed, read: String(value), key },
    suggestion: form ?? `"${typed}"`,
  };
}

function ofType(subject: Subject): ShapeReport {
  const { value, shape, place, keys } = subject;
  const isBare = typeof value === "number" || typeof value === "boolean";
  if (isBare && wantsText(shape) && !wantsNumber(shape)) return ofUnquoted(subject);
  const wanted = [shape?.["type"]].flat().map(String);
  if (typeof value === "string" && wantsNumber(shape)) {
    if (/^-?\d+(?:\.\d+)?$/.test(value)) return unquoted(subject, wanted);
    const figure = ofFigure(subject, value);
    if (figure !== null) return figure;
  }
  return { code: "wrong-type", place, data: { key: lastKey(keys), given: kindOf(value), wanted, ...form(shape) } };
}

function ofFigure({ place, keys }: Subject, value: string): ShapeReport | null {
  const guess = guessFigure(value);
  if (guess === null) return null;
  const code = guess.why === "comma" ? "decimal-comma" : "figure-form";
  const data = { given: value, key: lastKey(keys), why: guess.why };
  return { code, place, data, ...(guess.text === null ? {} : { suggestion: guess.text }) };
}

/** A change from the baseline, almost in its form. */
function ofChange({ place, keys }: Subject, given: string): Pick<ShapeReport, "suggestion"> | ShapeReport {
  const guess = guessChange(given);
  if (guess === null) return {};
  if (!guess.comma) return { suggestion: guess.text };
  return { code: "decimal-comma", place, data: { given, key: lastKey(keys), why: "comma" }, suggestion: guess.text };
}

function ofPattern(subject: Subject): ShapeReport {
  const { shape, place, keys } = subject;
  const given = String(subject.value);
  const figure = wantsNumber(shape) ? ofFigure(subject, given) : null;
  if (figure !== null) return figure;
  const key = lastKey(keys);
  const suggestion = guessForm(given, shape ?? {});
  const curly: FindingData = uncurled(given) === null ? {} : { quotes: "curly" };
  return {
    code: "wrong-form",
    place,
    data: { given, key, ...form(shape), ...curly },
    ...(suggestion === null ? {} : { suggestion }),
    ...(key === "change" ? ofChange(subject, given) : {}),
  };
}

function ofLimit(subject: Subject, keyword: string): ShapeReport {
  const limit = Number(subject.params["limit"]);
  const data = { key: lastKey(subject.keys), given: subject.typed, limit, keyword };
  const few = keyword === "minItems" || keyword === "minLength" || keyword === "minProperties";
  return few || keyword === "maxItems"
    ? { code: "wrong-count", place: subject.place, data }
    : { code: "out-of-range", place: subject.place, data };
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
