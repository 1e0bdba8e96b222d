/** Faults against YAML itself: quotes, brackets, indentation, colons, and what a plan does not use of it. */
import type { Fault, Kind } from "./fault.js";
import { isMap, isScalar } from "yaml";
import type { Place } from "./places.js";
import { type Edit, type Span, valueEdit } from "./texts.js";

const from = (start: number, length = 1): Fault["at"] => {
  const span: Span = { start, end: start + length };
  return () => span;
};

function* notUsed(place: Place): Generator<Fault> {
  const { value, text, pair } = place;
  const valueAt = (kind: string, by: string, code: string, skip: number, length: number): Fault => {
    const edit = valueEdit(place, by);
    return { kind, place, codes: [code], edit, at: from(edit.start + (pair === null ? 0 : 1) + skip, length) };
  };
  yield valueAt("alias", "*other", "yaml-alias", 0, 6);
  if (!isScalar(value) || value.type === "BLOCK_FOLDED" || value.type === "BLOCK_LITERAL") return;
  const written = text.slice(value.range[0], value.range[1]);
  yield valueAt("tag", `!!str ${written}`, "yaml-tag", 0, 5);
  if (pair !== null && isMap(place.within) && place.within.flow !== true) yield { ...merge(place), kind: "merge key" };
}

function merge(place: Place): Fault {
  const start = place.pair?.key.range[0] ?? 0;
  const column = start - place.text.lastIndexOf("\n", start - 1) - 1;
  const edit: Edit = { start, end: start, text: `<<: {}\n${" ".repeat(column)}` };
  return { kind: "merge key", place, codes: ["yaml-merge-key"], edit, at: from(start, 2) };
}

/** What is opened and never closed is told where it was opened. */
function* unclosed(place: Place): Generator<Fault> {
  const { pair, value } = place;
  if (pair === null || !isScalar(value)) return;
  for (const [kind, by] of [
    ["quote never closed", '"open'],
    ["single quote never closed", "'open"],
    ["bracket never closed", "[open"],
    ["brace never closed", "{ open: 1"],
  ] as const) {
    const edit = valueEdit(place, by);
    yield { kind, place, codes: ["yaml-syntax"], edit, at: from(edit.start + 1) };
  }
}

/** A line by itself: its key begins it, and no brackets are around it. */
const beginsLine = ({ pair, text }: Place): boolean => {
  const start = pair?.key.range[0] ?? 0;
  return pair !== null && /^ +$/.test(text.slice(text.lastIndexOf("\n", start - 1) + 1, start));
};

function* lines(place: Place): Generator<Fault> {
  const { pair, within, text, value } = place;
  if (pair === null || !isMap(within) || within.flow === true || !isScalar(value)) return;
  const start = pair.key.range[0];
  const colon = text.indexOf(":", pair.key.range[1]);
  const without = (edit: Edit, kind: string, codes: readonly string[], at: Fault["at"]): Fault => ({
    ...{ kind, place, codes, edit, at },
  });
  const key = text.slice(start, colon);
  // Without its colon the only line of a map is a text.
  const alone = within.items.length === 1 ? ["wrong-type"] : ["yaml-syntax"];
  if (value.type === "PLAIN" || value.type === "QUOTE_DOUBLE") {
    const end = text.indexOf("\n", start);
    const gone = { start: colon, end: colon + 1, text: "" };
    yield without(gone, "colon left out", alone, from(start, end - start - 1));
    const tight = { start: colon + 1, end: colon + 2, text: "" };
    yield without(tight, "no space after the colon", alone, from(start, end - start - 1));
    const stiff = { start: colon + 1, end: colon + 2, text: "\u00a0" };
    yield without(stiff, "no-break space after the colon", ["invisible-structure"], from(colon + 1));
  }
  if (!beginsLine(place) || within.items[0] === pair) return;
  const tab = { start, end: start, text: "\t" };
  yield without(tab, "tab in the indentation", ["yaml-tab"], from(start));
  yield without({ start, end: start, text: " " }, "one space too many", ["yaml-syntax"], from(start + 1, key.length));
}

export const formKinds: readonly Kind[] = [notUsed, unclosed, lines];
