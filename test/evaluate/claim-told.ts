/** What contradicts a sentence about a measure, in short. */
import { namesIn } from "../../src/evaluate/claim-names.js";
import { contradictionOf } from "../../src/evaluate/claim-verdict.js";
import { claimsIn } from "../../src/evaluate/claims.js";
import { evaluate } from "../../src/evaluate/evaluate.js";
import { indexPlan } from "../../src/evaluate/items.js";
import { seriesOf } from "../../src/evaluate/points.js";
import { planOf } from "../helpers/plan.js";

const asOf = "2024-06-30";

/** What contradicts an English sentence about the one measure of a plan, which every sentence is about. */
export function told(measure: string, text: string, day = asOf): readonly string[] {
  const plan = planOf({
    "objectives/1.yaml": `id: "1"\nname: One\nindicators: [{ id: "1.1", name: N, type: result, measures: [{ unit: x, ${measure} }] }]\n`,
  });
  const index = indexPlan(plan);
  const { measures, parameters } = evaluate(plan, index, day);
  const [about] = index.measures;
  const progress = about && measures.get(about.measure);
  if (about === undefined || progress === undefined) throw new Error("no measure");
  const evidence = { measure: about.measure, progress, series: seriesOf(about.measure, day), parameters, asOf: day };
  return claimsIn(text, { language: "en", names: namesIn(index), about }).map((claim) => {
    const against = contradictionOf(claim, evidence);
    if (against === null) return "–";
    if (!("moved" in against)) {
      const { basis, figure, level, band, due, status } = against;
      return [basis, figure.period, level, band === null ? null : `${band.low}–${band.high}`, due, status].join(" ");
    }
    const { basis, from, to, moved, compared, z, range, brokenAt } = against;
    const sure = [z?.toFixed(2) ?? "–", range?.map((each) => each.toFixed(2)).join("…") ?? "–", brokenAt ?? "–"];
    return [basis, `${from.period}→${to.period}`, moved, compared, ...sure].join(" ");
  });
}

export const seen = (...each: readonly (readonly [string, number | string, number?, string?])[]) =>
  `observations: [${each.map(([period, value, n, more = ""]) => `{ period: "${period}", value: ${JSON.stringify(value)}${n === undefined ? "" : `, n: ${n}`}${more} }`).join(", ")}]`;
export const base = (value: number | string, period: string | null = "2020") =>
  `baseline: { kind: measured, value: ${JSON.stringify(value)}${period === null ? "" : `, period: "${period}"`} }`;
export const count = "scale: count, direction: up";
export const share = "scale: share, direction: up";
