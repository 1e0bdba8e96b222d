/**
 * Dimensions of a cube beside the measure and the period. A cube has a figure for each of their categories, and which of them
 * is meant nobody but the editor can tell: a mapping must hold them to those that count.
 */
import type { CubeDimension, ReadTable } from "../model/sheet.js";
import { columnsOf, type Mapping } from "./apply.js";

/** Those that a mapping does not name, by their codes or by their labels. */
function unnamed({ dimensions = [] }: ReadTable, mapping: Mapping): readonly CubeDimension[] {
  const named = new Set(columnsOf(mapping));
  return dimensions.filter(({ heading, labels }) => !named.has(heading) && !named.has(labels));
}

/** Those of several categories: to be asked for, never chosen among. */
export const openDimensions = (table: ReadTable, mapping: Mapping): readonly CubeDimension[] =>
  unnamed(table, mapping).filter(({ categories }) => categories.length > 1);

/** The mapping held to the only category that each other dimension has, so that next year's cube may have more. */
export function heldToOne(table: ReadTable, mapping: Mapping): Mapping {
  const where = unnamed(table, mapping).flatMap(({ heading, categories }) => {
    const [only, ...more] = categories;
    return only === undefined || more.length > 0 ? [] : [{ column: heading, is: [only.code] }];
  });
  return where.length === 0 ? mapping : { ...mapping, where: [...(mapping.where ?? []), ...where] };
}
