/** Sheets: one measure or indicator on each, with all that a reader needs to use and cite its figures. */
import type { Item, PlanIndex } from "../../evaluate/items.js";
import { lookupIn } from "../lookup.js";
import { type DocumentInput, headOfDocument } from "./document.js";
import { sheetItems } from "./sheet/items.js";
import type { LicenceView, SheetView } from "./sheet/view.js";

/** The terms that the plan gives for its figures; null: it gives none. */
export function licenceOf({ plan, index, evaluation, wording }: DocumentInput): LicenceView | null {
  const { licence } = plan.settings;
  if (licence === undefined) return null;
  return { name: lookupIn(plan, index, evaluation.asOf, wording).say(licence.name), url: licence.url ?? null };
}

const onSheets: readonly Item["kind"][] = ["goal", "objective", "indicator", "measure"];

/** Kinds of item that a sheet, or several, can be asked for by. */
export const hasSheet = ({ kind }: Item): boolean => onSheets.includes(kind);

/** Ids of what has a sheet, in the order of the plan: each series, and each indicator that is more than one series. */
export function sheetIds({ items, measures }: PlanIndex): string[] {
  const series = new Set(measures.map(({ id }) => id));
  const own = items.filter(({ kind, id }) => kind === "indicator" || (kind === "measure" && series.has(id)));
  return [...new Set(own.map(({ id }) => id))];
}

/** What was asked for and all that stands under it; of nothing in particular, every series. */
function wanted(index: PlanIndex, ids: readonly string[]): string[] {
  const series = new Set(index.measures.map(({ id }) => id));
  const all = sheetIds(index);
  if (ids.length === 0) return all.filter((id) => series.has(id));
  return all.filter((id) => {
    for (let item = index.byId.get(id) ?? null; item !== null; item = item.parent)
      if (ids.includes(item.id)) return true;
    return false;
  });
}

/** @param ids measures and indicators, or objectives and goals for all that stands under them; none: every measure */
export function sheetView(input: DocumentInput, ids: readonly string[]): SheetView {
  return {
    head: headOfDocument("sheet", input),
    licence: licenceOf(input),
    sheets: sheetItems(input, wanted(input.index, ids)),
  };
}

export type { SheetView } from "./sheet/view.js";
