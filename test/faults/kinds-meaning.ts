/** Faults against what a plan means: dates, languages, names of things. */
import { itemLists } from "../../src/store/item.js";
import type { Fault, Kind } from "./fault.js";
import { isCollection, isMap, isScalar, isSeq } from "yaml";
import type { Place } from "./places.js";
import { doubled, keyEdit, tokenAt, valueEdit } from "./texts.js";

const value = (place: Place, kind: string, by: string, ...codes: readonly string[]): Fault => ({
  ...{ kind, place, codes, edit: valueEdit(place, by), at: (text) => tokenAt(text, place.keys, "value") },
});

const titles = new Set<unknown>(["Period", "CalendarDate"]);

/** Days, months and weeks that are in no calendar; forms that people write instead. */
function* dates(place: Place): Generator<Fault> {
  const { title } = place.shape;
  if (!titles.has(title) || !isScalar(place.value)) return;
  yield value(place, "day that is in no calendar", '"2025-02-30"', "meaningless-period");
  yield value(
    place,
    "month that is in no calendar",
    title === "Period" ? '"2025-13"' : '"2025-13-01"',
    "meaningless-period",
  );
  yield value(place, "day as people write it", '"28.2.2025"', "wrong-form");
  if (title !== "Period") return;
  yield value(place, "week that is in no calendar", '"2025-W54"', "meaningless-period");
  yield value(place, "period that ends before it begins", '"2025/2023"', "meaningless-period");
  yield value(place, "year without quotes", "2025", "not-text");
}

const languages = new Set(["nb", "nn", "en"]);

function* tongues(place: Place): Generator<Fault> {
  const key = String(place.keys.at(-1));
  const { pair } = place;
  if (pair === null || !languages.has(key) || place.withinShape["title"] !== "Text") return;
  const renamed = (kind: string, by: string): Fault => ({
    ...{ kind, place, codes: ["unknown-language"], edit: keyEdit(place, by) ?? valueEdit(place, "") },
    at: (text) => tokenAt(text, [...place.keys.slice(0, -1), by], "key"),
  });
  yield renamed("language that the plan does not have", "xx");
  yield renamed("country in place of a language", key === "en" ? "gb" : "no");
}

/** Numbers in forms that readers of YAML take differently. */
function* numbers(place: Place): Generator<Fault> {
  if (!isScalar(place.value) || typeof place.value.value !== "number") return;
  for (const by of ["010", "1e3", "0x1F", "1234567890123456789", ".inf"])
    yield value(place, "number in another notation", by, "number-form");
  // In brackets a comma divides two numbers.
  if (place.within.flow !== true)
    yield value(place, "number with a comma", "3,5", "decimal-comma", "wrong-type", "unknown-word");
}

const listOf = ({ keys }: Place): string => String(keys.at(-3) ?? "");

/** An id that something else has: a neighbour in the same list, or, for things of the plan, anything at all. */
function* names(place: Place): Generator<Fault> {
  const { keys, shape, value: node } = place;
  if (keys.at(-1) !== "id" || typeof keys.at(-2) !== "number" || shape["title"] !== "Id" || !isScalar(node)) return;
  const isItem = itemLists.has(listOf(place));
  const codes = [isItem ? "duplicate-id" : "list-repeated-key"];
  const list = isCollection(place.root) ? place.root.getIn(keys.slice(0, -2)) : null;
  const before = isSeq(list) ? list.items[Number(keys.at(-2)) - 1] : null;
  if (isMap(before)) yield value(place, "id of a neighbour", JSON.stringify(before.get("id")), ...codes);
}

/** The same word once more in a list of words. */
function* repeated(place: Place): Generator<Fault> {
  const { pair, within, value: node, keys } = place;
  if (pair !== null || !isSeq(within) || !isScalar(node) || keys.at(-2) === "bounds") return;
  const at = [...keys.slice(0, -1), Number(keys.at(-1)) + 1];
  yield {
    ...{ kind: "member of a list twice", place, codes: ["list-repeated-key"], edit: doubled(place) },
    at: (text) => tokenAt(text, at, "value"),
  };
}

export const meaningKinds: readonly Kind[] = [dates, tongues, numbers, names, repeated];
