/**
 * Reads a JSON-stat 2 cube as a table: a row for each cell, with the codes of its categories, its value, its status and the
 * notes that belong to it. The format: https://json-stat.org/full/
 */
import type { ReadCell, ReadTable } from "../model/sheet.js";
import { CannotRead, limits } from "./fault.js";

type Json = Readonly<Record<string, unknown>>;

const isMap = (value: unknown): value is Json => typeof value === "object" && value !== null && !Array.isArray(value);
const mapOf = (value: unknown): Json => (isMap(value) ? value : {});
const textsOf = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((each): each is string => typeof each === "string") : [];

interface Category {
  readonly code: string;
  readonly label: string;
  readonly notes: readonly string[];
}

interface Dimension {
  readonly id: string;
  readonly categories: readonly Category[];
}

const unfit = (): never => {
  throw new CannotRead({ what: "no-json-stat" });
};

/** The codes in their order: a list of them, their places, or the only one there is, told by its label. */
function codesOf({ index, label }: Json): string[] {
  if (Array.isArray(index)) return textsOf(index);
  if (isMap(index)) return Object.keys(index).toSorted((one, other) => Number(index[one]) - Number(index[other]));
  return Object.keys(mapOf(label));
}

function dimensionOf(cube: Json, id: string): Dimension {
  const category = mapOf(mapOf(mapOf(cube["dimension"])[id])["category"]);
  const [labels, notes] = [mapOf(category["label"]), mapOf(category["note"])];
  const categories = codesOf(category).map((code) => {
    const label = labels[code];
    return { code, label: typeof label === "string" ? label : code, notes: textsOf(notes[code]) };
  });
  return { id, categories };
}

/** Of a cell, in a list or by its place; a status may be one for all of them. */
const cellIn = (of: unknown, at: number): unknown => (Array.isArray(of) ? of[at] : isMap(of) ? of[String(at)] : of);

/** The category of each dimension for the cell at a place: the last dimension runs fastest. */
function categoriesAt(dimensions: readonly Dimension[], at: number): Category[] {
  const found: Category[] = [];
  let rest = at;
  for (const { categories } of dimensions.toReversed()) {
    const category = categories[rest % categories.length];
    if (category !== undefined) found.unshift(category);
    rest = Math.floor(rest / categories.length);
  }
  return found;
}

function rowOf(cube: Json, dimensions: readonly Dimension[], at: number): ReadCell[] {
  const [value, status] = [cellIn(cube["value"], at), cellIn(cube["status"], at)];
  const categories = categoriesAt(dimensions, at);
  const sign = typeof status === "string" && status !== "" ? status : null;
  const figure = typeof value === "number" ? value : typeof value === "string" ? value : null;
  return [
    ...categories.flatMap(({ code, label }) => [code, label]),
    figure ?? sign,
    figure === null ? null : sign,
    categories.flatMap(({ notes }) => notes).join(" ") || null,
  ];
}

const labelsOf = (id: string): string => `${id} (label)`;

/** Headings: each dimension by its id, its labels after it, and what stands in the cells. */
const headings = (dimensions: readonly Dimension[]): string[] => [
  ...dimensions.flatMap(({ id }) => [id, labelsOf(id)]),
  ...["value", "status", "note"],
];

/** @throws CannotRead where the text is no JSON, or no cube */
export function readJsonStat(text: string): ReadTable {
  let cube: unknown;
  try {
    cube = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch (error) {
    throw new CannotRead({ what: "json", detail: error instanceof Error ? error.message.slice(0, 120) : "" });
  }
  if (!isMap(cube) || cube["class"] !== "dataset" || !isMap(cube["dimension"])) return unfit();
  const whole = cube;
  const dimensions = textsOf(cube["id"]).map((id) => dimensionOf(whole, id));
  const sizes = Array.isArray(cube["size"]) ? cube["size"] : [];
  if (dimensions.length === 0 || dimensions.some(({ categories }, at) => categories.length !== sizes[at])) unfit();
  const count = dimensions.reduce((sum, { categories }) => sum * categories.length, 1);
  if (count > limits.rows) throw new CannotRead({ what: "too-many-rows", most: limits.rows });
  if (!Array.isArray(cube["value"]) && !isMap(cube["value"])) unfit();
  const role = mapOf(cube["role"]);
  return {
    name: null,
    rows: [
      { at: 1, cells: headings(dimensions) },
      // a cell goes by its place in the cube, from 1, after the headings
      ...Array.from({ length: count }, (_, at) => ({ at: at + 2, cells: rowOf(whole, dimensions, at) })),
    ],
    roles: { period: textsOf(role["time"])[0] ?? null, measure: textsOf(role["metric"])[0] ?? null },
    dimensions: dimensions.map(({ id, categories }) => ({ heading: id, labels: labelsOf(id), categories })),
  };
}
