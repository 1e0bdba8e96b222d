/** Every figure of the plan, one a row, with all that `ehs import` needs to know it again. */
import type { MeasureItem, PlanIndex } from "../../evaluate/items.js";
import { parseValue } from "../../evaluate/value.js";
import type { Observation } from "../../model/plan.js";
import type { Sheet } from "../../model/sheet.js";
import { type Column, measureSheet, type Say } from "./measures.js";

interface Row {
  readonly item: MeasureItem;
  readonly part: Observation;
}

const columns: readonly Column<Row>[] = [
  ["period", "text", ({ part }) => part.period],
  ["value", "figure", ({ part }) => part.value ?? null],
  [
    "number",
    "number",
    ({ item, part }) => (part.value === undefined ? null : (parseValue(part.value, item.measure.scale)?.value ?? null)),
  ],
  ["missing", "text", ({ part }) => part.missing ?? null],
  ["n", "number", ({ part }) => part.n ?? null],
  ["published", "date", ({ part }) => part.published ?? null],
  ["flags", "text", ({ part }) => part.flags?.join(" ") ?? null],
  ["standing", "text", ({ part }) => part.standing ?? "official"],
  ["source", "text", ({ item, part }) => part.source ?? item.source],
  ["revision", "number", ({ part }) => part.revision?.number ?? null],
  ["revision_kind", "text", ({ part }) => part.revision?.kind ?? null],
  ["revision_reason", "text", ({ part }, say) => say(part.revision?.reason)],
  ["text", "text", ({ part }, say) => say(part.text)],
  ["url", "text", ({ part }) => part.url ?? null],
  ["period_text", "text", ({ part }, say) => say(part.period_text)],
  ["inferred", "text", ({ part }) => part.inferred?.join(" ") ?? null],
];

export const observationsSheet = (index: PlanIndex, say: Say): Sheet =>
  measureSheet(index, "observations", ({ measure }) => measure.observations ?? [], columns, say);
