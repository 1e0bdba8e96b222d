/** Every target of the plan, one a row, those that were moved as well: a target that is gone from sight cannot be followed. */
import type { MeasureItem, PlanIndex } from "../../evaluate/items.js";
import type { Target } from "../../model/plan.js";
import type { Sheet } from "../../model/sheet.js";
import { type Column, measureSheet, type Say } from "./measures.js";

interface Row {
  readonly item: MeasureItem;
  readonly part: Target;
}

const columns: readonly Column<Row>[] = [
  ["kind", "text", ({ part }) => part.kind],
  ["due", "text", ({ part }) => part.due ?? null],
  ["value", "figure", ({ part }) => (part.kind === "level" ? part.value : null)],
  ["change", "text", ({ part }) => (part.kind === "change" ? part.change : null)],
  ["of", "number", ({ part }) => (part.kind === "all" ? (part.of ?? null) : null)],
  ["low", "number", ({ part }) => (part.kind === "band" ? part.low : null)],
  ["high", "number", ({ part }) => (part.kind === "band" ? part.high : null)],
  ["set", "text", ({ part }) => part.set ?? null],
  [
    "decide_by",
    "text",
    ({ part }) => (part.kind === "pending" || part.kind === "dependent" ? (part.decide_by ?? null) : null),
  ],
  ["waits_for", "text", ({ part }, say) => (part.kind === "dependent" ? say(part.waits_for) : null)],
  ["text", "text", ({ part }, say) => ("text" in part ? say(part.text) : null)],
  ["reason", "text", ({ part }, say) => (part.kind === "none" ? say(part.reason) : null)],
  ["decision", "text", ({ part }) => ("decision" in part ? (part.decision ?? null) : null)],
  ["superseded_since", "date", ({ part }) => part.superseded?.since ?? null],
  ["superseded_reason", "text", ({ part }, say) => say(part.superseded?.reason)],
  ["superseded_decision", "text", ({ part }) => part.superseded?.decision ?? null],
  ["inferred", "text", ({ part }) => part.inferred?.join(" ") ?? null],
];

export const targetsSheet = (index: PlanIndex, say: Say): Sheet =>
  measureSheet(index, "targets", ({ measure }) => measure.targets ?? [], columns, say);
