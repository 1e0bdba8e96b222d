/** What every sheet about measures begins with: whose row it is, in stable English headings. */
import type { MeasureItem, PlanIndex } from "../../evaluate/items.js";
import type { Text } from "../../model/plan.js";
import type { Sheet, SheetCell, SheetColumn } from "../../model/sheet.js";
import { passage } from "../../report/passage.js";
import type { Lang } from "../../report/wording.js";
import { harmless } from "../clean.js";

/** Texts of a plan in the language that is asked for. */
export type Say = (text: Text | undefined) => string | null;

export const sayIn =
  (lang: Lang, languages: readonly string[]): Say =>
  (text) =>
    text === undefined ? null : harmless(passage(text, lang, languages).text);

/** A column and its cell, for what the rows of a measure are made of. */
export type Column<Row> = readonly [
  heading: string,
  kind: SheetColumn["kind"],
  cell: (row: Row, say: Say) => SheetCell,
];

const whose: readonly Column<MeasureItem>[] = [
  ["measure", "text", ({ id }) => id],
  ["measure_number", "text", ({ number }) => number],
  ["name", "text", ({ measure, indicator }, say) => say(measure.name ?? indicator.name)],
  ["unit", "text", ({ measure }, say) => say(measure.unit)],
];

/**
 * A sheet with a row for each part of each measure, in the order of the plan.
 * @param partsOf what the rows of a measure are: its observations, its targets
 */
export function measureSheet<Part>(
  { measures }: PlanIndex,
  name: string,
  partsOf: (item: MeasureItem) => readonly Part[],
  columns: readonly Column<{ readonly item: MeasureItem; readonly part: Part }>[],
  say: Say,
): Sheet {
  return {
    name,
    columns: [...whose, ...columns].map(([heading, kind]) =>
      heading === "name" ? { heading, kind, width: 40 } : { heading, kind },
    ),
    rows: measures.flatMap((item) =>
      partsOf(item).map((part) => [
        ...whose.map(([, , cell]) => cell(item, say)),
        ...columns.map(([, , cell]) => cell({ item, part }, say)),
      ]),
    ),
  };
}
