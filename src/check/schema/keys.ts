/** Keys that are unknown or missing: a misspelt key is both, and is told once. */
import type { Place, SchemaError } from "../../model/finding.js";
import { nearest } from "../nearest.js";
import { keyMeant } from "./norwegian.js";
import { child, kindOf, lastKey, names, type ShapeReport, type Subject } from "./subject.js";
import { shapeAt } from "./walk.js";

const named = (errors: readonly SchemaError[], param: string): string[] =>
  errors.map(({ params }) => params[param]).filter((name) => typeof name === "string");

/** True when what stands under an unknown key is what a missing one wants. */
function suits({ misfit, schemas, keys, value }: Subject, given: string, missing: string): boolean {
  const shape = shapeAt(schemas, misfit.kind, misfit.content, [...keys, missing]);
  const held = child(value, given);
  const types = [shape?.["type"]].flat();
  if (!types.includes(kindOf(held)) && !(types.includes("integer") && Number.isInteger(held))) return false;
  const pattern = shape?.["pattern"];
  return typeof held !== "string" || typeof pattern !== "string" || new RegExp(pattern, "u").test(held);
}

/** The key that was meant: a Norwegian word for one, the nearest, or the only one that is missing and would fit. */
function meantKey(subject: Subject, given: string, missing: readonly string[], unknown: readonly string[]) {
  const known = names(subject.shape).filter((name) => !(name in (subject.value as object)));
  const [only] = missing;
  const isOnly = only !== undefined && missing.length === 1 && unknown.length === 1 && suits(subject, given, only);
  const near = keyMeant(given, missing) ?? keyMeant(given, known) ?? nearest(given, missing) ?? nearest(given, known);
  return near ?? (isOnly ? only : null);
}

/** Unknown and missing keys of one object: a misspelt key is both, and is told once. */
export function ofKeys(errors: readonly SchemaError[], subject: Subject): ShapeReport[] {
  const of = subject.value as object;
  const missing = new Set(named(errors, "missingProperty"));
  const unknown = named(errors, "additionalProperty");
  const misspelt = unknown.map((given): ShapeReport => {
    const suggestion = meantKey(subject, given, [...missing], unknown);
    if (suggestion !== null) missing.delete(suggestion);
    const place: Place = { of, key: given, token: "key" };
    const data = { given, key: lastKey(subject.keys), allowed: names(subject.shape) };
    return { code: "unknown-key", place, data, ...(suggestion === null ? {} : { suggestion }) };
  });
  const absent = [...missing].map((key): ShapeReport => ({
    code: "missing-key",
    place: { of, token: "value" },
    data: { key, allowed: [] },
  }));
  return [...misspelt, ...absent];
}
