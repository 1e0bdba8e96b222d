/** Faults against the schema: keys, types, words, limits and forms. */
import type { Fault, Kind } from "./fault.js";
import { isMap, isScalar, isSeq } from "yaml";
import type { Place, Shape } from "./places.js";
import { doubled, type Edit, keyEdit, removal, tokenAt, valueEdit } from "./texts.js";

const wordsOf = (shape: Shape): readonly unknown[] | null => {
  const then = shape["then"] as Shape | undefined;
  const words = shape["enum"] ?? then?.["enum"] ?? (shape["const"] === undefined ? undefined : [shape["const"]]);
  return Array.isArray(words) ? (words as unknown[]) : null;
};

/** The types that a shape takes, in the words of JSON Schema. */
function typesOf(shape: Shape): readonly string[] {
  if (shape["type"] !== undefined) return [shape["type"]].flat() as string[];
  if (shape["discriminator"] !== undefined) return ["object"];
  return [...new Set((wordsOf(shape) ?? []).map((word) => typeof word))];
}

const at = (place: Place, token: "key" | "value" | "head"): Fault["at"] => {
  return (text) => tokenAt(text, place.keys, token);
};

const parentOf = (place: Place): Fault["at"] => {
  return (text) => tokenAt(text, place.keys.slice(0, -1), "head");
};

const withValue = (place: Place, kind: string, by: string, ...codes: readonly string[]): Fault => ({
  ...{ kind, place, codes, edit: valueEdit(place, by), at: at(place, "value") },
});

const isRequired = ({ withinShape, keys }: Place): boolean =>
  ((withinShape["required"] ?? []) as readonly unknown[]).includes(keys.at(-1));

const isProperty = ({ withinShape, keys }: Place): boolean =>
  Object.hasOwn(withinShape["properties"] ?? {}, String(keys.at(-1)));

function* keysMissing(place: Place): Generator<Fault> {
  const edit = removal(place);
  if (edit === null || !isRequired(place)) return;
  yield { kind: "required key missing", place, codes: ["missing-key"], edit, at: parentOf(place) };
}

/** A letter too many, and a name that means nothing. */
function* keysUnknown(place: Place): Generator<Fault> {
  if (!isProperty(place)) return;
  const key = String(place.keys.at(-1));
  const parent = place.keys.slice(0, -1);
  const named = (kind: string, by: string, edit: Edit | null): Fault[] =>
    edit === null
      ? []
      : [{ kind, place, codes: ["unknown-key"], edit, at: (text) => tokenAt(text, [...parent, by], "key") }];
  yield* named("key misspelt", `${key}q`, keyEdit(place, `${key}q`));
  yield* named("key in capitals", key.toUpperCase(), keyEdit(place, key.toUpperCase()));
  yield* named("key added", "xyzzy", doubled(place, "xyzzy: 1"));
}

const written: Readonly<Record<string, string>> = {
  string: "xyzzy",
  number: "7",
  boolean: "true",
  array: "[7]",
  object: "{ xyzzy: 7 }",
};

const isPlain = (type: string): boolean => type !== "array" && type !== "object";

/** What a value of another type is told as. */
function codeOf(shape: Shape, given: string): string {
  const wanted = typesOf(shape);
  const isBare = shape["type"] === undefined || given === "string";
  if (isPlain(given) && wordsOf(shape) !== null && isBare) return "unknown-word";
  if (isPlain(given) && given !== "string" && wanted.includes("string") && !wanted.includes("number"))
    return "not-text";
  return "wrong-type";
}

function* typesWrong(place: Place): Generator<Fault> {
  const { shape } = place;
  const types = typesOf(shape);
  if (types.length === 0) throw new Error(`what type is ${place.address}?`);
  const allows = (type: string): boolean =>
    types.includes(type) ||
    (type === "number" && types.includes("integer")) ||
    (type === "object" && types.includes("object"));
  for (const [type, by] of Object.entries(written))
    if (!allows(type)) yield withValue(place, `${type} in place of ${types.join(" or ")}`, by, codeOf(shape, type));
  if (types.includes("integer") && !types.includes("number"))
    yield withValue(place, "fraction in place of integer", "1.5", "wrong-type");
}

/** A key without a value, and the word for nothing. */
function* nothing(place: Place): Generator<Fault> {
  const codes = ["empty-value"];
  if (place.pair === null) yield withValue(place, "null in a list", "null", "empty-value");
  else {
    yield { kind: "key without value", place, codes, edit: valueEdit(place, ""), at: at(place, "key") };
    yield { kind: "null", place, codes, edit: valueEdit(place, "null"), at: at(place, "key") };
  }
}

function* wordsUnknown(place: Place): Generator<Fault> {
  const words = wordsOf(place.shape);
  if (words === null || !isScalar(place.value)) return;
  const given = String(place.value.value);
  if (typeof place.value.value === "string") yield withValue(place, "word misspelt", `${given}q`, "unknown-word");
  else yield withValue(place, "other number than the one there is", "2", "unknown-word");
}

function* limits(place: Place): Generator<Fault> {
  const limit = (name: string): number | null => {
    const value = place.shape[name];
    return typeof value === "number" ? value : null;
  };
  const [low, high, above] = [limit("minimum"), limit("maximum"), limit("exclusiveMinimum")];
  if (low !== null) yield withValue(place, "below the least", String(low - 1), "out-of-range");
  if (above !== null) yield withValue(place, "below the least", String(above), "out-of-range");
  if (high !== null) yield withValue(place, "above the most", String(high + 1), "out-of-range");
  const most = limit("maxItems");
  if (most !== null && isSeq(place.value))
    yield withValue(place, "too many in a list", `[${"1, ".repeat(most)}1]`, "wrong-count");
}

function* empties(place: Place): Generator<Fault> {
  const { shape } = place;
  const types = typesOf(shape);
  if (types.includes("string") && (shape["minLength"] !== undefined || shape["pattern"] !== undefined))
    yield withValue(place, "empty text", '""', shape["minLength"] === undefined ? "wrong-form" : "wrong-count");
  if (isScalar(place.value) && types.includes("string") && shape["pattern"] === undefined && wordsOf(shape) === null)
    yield withValue(place, "text of spaces", '"  "', "blank-text", "unknown-time-zone");
  if (shape["minItems"] !== undefined) yield withValue(place, "empty list", "[]", "wrong-count");
  if (shape["minProperties"] !== undefined) yield withValue(place, "empty map", "{}", "wrong-count");
}

/** A text that no form takes. */
function* forms(place: Place): Generator<Fault> {
  const { pattern } = place.shape;
  if (typeof pattern !== "string") return;
  const given = ["?", "a b", "*"].find((text) => !new RegExp(pattern, "u").test(text)) ?? "";
  yield withValue(place, "text of another form", `"${given}"`, "wrong-form");
}

function* keysTwice(place: Place): Generator<Fault> {
  if (place.pair === null) return;
  yield { kind: "key twice", place, codes: ["duplicate-key"], edit: doubled(place), at: at(place, "key") };
}

/** A map in a list, or under a key, in which nothing stands. */
function* hollow(place: Place): Generator<Fault> {
  const required = (place.shape["required"] ?? []) as readonly string[];
  if (!isMap(place.value) || required.length !== 1) return;
  yield { kind: "empty map", place, codes: ["missing-key"], edit: valueEdit(place, "{}"), at: at(place, "value") };
}

export const shapeKinds: readonly Kind[] = [
  ...[keysMissing, keysUnknown, typesWrong, nothing, wordsUnknown, limits, empties, forms, keysTwice, hollow],
];
