/** The units of a code list that a derived figure counts: those whose figure reaches a level. */
import type { DerivedMember, MemberWhy } from "../model/derived.js";
import type { DeriveBreakdown, Measure } from "../model/plan.js";
import { type UnitCell, cellValue, cellsOf, codeListOf, dataOf } from "./breakdown.js";
import type { DeriveContext, Population } from "./derive.js";
import { meets } from "./method.js";
import { spanOf } from "./period.js";
import { hiddenIn } from "./suppress.js";

const isApplicable = ({ cell }: UnitCell): boolean => cell?.flags.includes("not_applicable") !== true;

function memberOf(
  { code, cell }: UnitCell,
  value: number | null,
  { at_least }: DeriveBreakdown,
  isHidden: boolean,
): DerivedMember {
  const absent: MemberWhy = cell?.flags.includes("suppressed") === true ? "suppressed" : "no_value";
  const reaches = value !== null && meets(1, value, at_least);
  return {
    id: code.code,
    name: code.name,
    counted: value === null ? null : reaches,
    why: value === null ? absent : reaches ? "reaches" : "below",
    facts: [],
    daysLate: null,
    value: isHidden ? null : value,
  };
}

/** Every unit there was at the period's end. A small count decides whether its unit counts, and is not shown. */
export function breakdownMembers(
  measure: Measure,
  derive: DeriveBreakdown,
  context: DeriveContext,
  period: string,
): Population {
  const none = (reason: "no_breakdown" | "no_codelist" | "no_file" | "no_size", name: string): Population => ({
    members: [],
    problem: { reason, name },
  });
  const breakdown = measure.breakdowns?.find(({ id }) => id === derive.breakdown);
  if (breakdown === undefined) return none("no_breakdown", derive.breakdown);
  const list = codeListOf(context.plan, breakdown.codelist);
  if (list === null) return none("no_codelist", breakdown.codelist);
  const data = dataOf(context.breakdowns, breakdown);
  if (data === null) return none("no_file", breakdown.file);
  const size = list.sizeOn(spanOf(period)?.end ?? "");
  if (size === null) return none("no_size", breakdown.codelist);
  const cells = cellsOf(data, list, period);
  const applicable = cells.filter(isApplicable);
  const hidden = hiddenIn(applicable, measure.scale, context.parameters.small_count).codes;
  // With `sizes` the list is not complete: units without a row are then told by the number of those that have one.
  const asked = size.by === "declared" ? applicable.filter(({ cell }) => cell !== null) : applicable;
  const members = asked.map((each) =>
    memberOf(each, each.cell === null ? null : cellValue(each.cell, measure.scale), derive, hidden.has(each.code.code)),
  );
  return size.by === "declared" ? { members, size: size.count - (cells.length - applicable.length) } : { members };
}
