/** What a reader of a sheet would look for and the plan does not have. */
import type { Source } from "../../../model/plan.js";
import type { Fact, Head, MeasureItemView } from "../../show-view.js";
import type { SheetLack } from "./view.js";

const named = (when: Readonly<Partial<Record<SheetLack, boolean>>>): SheetLack[] =>
  Object.entries(when).flatMap(([code, lacks]) => (lacks ? [code as SheetLack] : [])); // the keys of the record

const has = (facts: readonly Fact[], code: string): boolean => facts.some((fact) => fact.code === code);

/** What both kinds of sheet say. */
const ofFacts = ({ facts, lists }: Pick<Head, "facts" | "lists">): Parameters<typeof named>[0] => ({
  description: !has(facts, "description"),
  method: !has(facts, "method") && !lists.some(({ code }) => code === "methods"),
  source: !has(facts, "source"),
  source_owner: has(facts, "source") && !has(facts, "source_owner"),
  cadence: has(facts, "source") && !has(facts, "cadence"),
});

/** Nobody answers for the figures of a register; those who answer a survey should be counted. */
function withoutRespondents({ measure, figures }: MeasureItemView, source: Source | null): boolean {
  if (source?.kind !== "survey" || measure.scale !== "share") return false;
  const { baseline } = measure;
  const isUncounted = (value: number | null, n: number | null): boolean => value !== null && n === null;
  return isUncounted(baseline.value, baseline.n) || figures.some(({ value, n }) => isUncounted(value, n));
}

export function measureLacks(view: MeasureItemView, source: Source | null): SheetLack[] {
  const { measure, figures, derived } = view;
  const { kind, value, band, due } = measure.target;
  const aimless = kind === "absent" || kind === "pending" || kind === "dependent" || kind === "none";
  const common = ofFacts(view);
  // what is computed from the plan itself is told by the plan
  const computed = derived.length > 0;
  return named({
    ...common,
    ...(computed ? { source: false, method: false, cadence: false, source_owner: false } : {}),
    direction: measure.direction === null && measure.scale !== "words" && band === null,
    baseline: measure.baseline.kind !== "measured",
    figures: !figures.some((each) => each.value !== null && each.standing === "official"),
    target: aimless,
    due: !aimless && value !== null && due === null,
    respondents: withoutRespondents(view, source),
  });
}

/** An indicator over several series leaves source and method to them where it gives none of its own. */
export const indicatorLacks = (head: Pick<Head, "facts" | "lists">): SheetLack[] =>
  named({ description: !has(head.facts, "description") });
