/** The sheets of measures and indicators, from what `ehs show` says of them. */
import type { MeasureItem } from "../../../evaluate/items.js";
import type { MeasureItemView, PlainItem } from "../../show-view.js";
import { breakView } from "../../show-survey.js";
import { baseOf } from "../base.js";
import type { DocumentInput } from "../document.js";
import { planGround, type PlanGround } from "../plan/ground.js";
import { planTargets } from "../plan/targets.js";
import { indicatorLacks, measureLacks } from "./lacks.js";
import { noPast, targetHistory } from "./past.js";
import type { SheetIndicator, SheetItem, SheetMeasure } from "./view.js";

/** The same without some of its fields. */
function without<T extends object, K extends keyof T>(whole: T, keys: readonly K[]): Omit<T, K> {
  const left = Object.entries(whole).filter(([key]) => !(keys as readonly string[]).includes(key)); // keys are strings
  return Object.fromEntries(left) as Omit<T, K>; // what was taken apart, put together
}

function measureSheet(ground: PlanGround, input: DocumentInput, shown: MeasureItemView, item: MeasureItem) {
  const base = baseOf(input);
  const { gaps } = shown;
  const view = without(shown, ["gaps", "contradictions", "chart", "assumed", "members"]);
  const sheet: SheetMeasure = {
    ...view,
    ...base.drawn(shown),
    breaks: (item.measure.breaks ?? []).map((each) => breakView(ground.lookup, each)),
    targets: planTargets(ground, item.measure),
    history: targetHistory(base.change(), input.past ?? noPast, item.id),
    gaps: gaps.gaps,
    lacks: measureLacks(shown, ground.lookup.source(item.source)),
  };
  return sheet;
}

function indicatorSheet(shown: PlainItem): SheetIndicator {
  const view = without(shown, ["contradictions"]);
  return { ...view, kind: "indicator", gaps: shown.gaps.gaps, lacks: indicatorLacks(view) };
}

/** The sheets of measures and indicators with these ids, in the order they are given. */
export function sheetItems(input: DocumentInput, ids: readonly string[]): SheetItem[] {
  const ground = planGround(input);
  const base = baseOf(input);
  return ids.flatMap(base.shown).flatMap((shown): SheetItem[] => {
    if (shown.kind === "indicator") return [indicatorSheet(shown)];
    const item = input.index.measures.find(({ id }) => id === shown.id);
    return shown.kind === "measure" && item !== undefined ? [measureSheet(ground, input, shown, item)] : [];
  });
}
