/** Direction `within` and band targets belong together. */
import type { Report } from "../../model/finding.js";
import type { Measure, Target } from "../../model/plan.js";
import { defineRule, valueOf } from "../rule.js";

type Data = Readonly<{ measure: string; direction: string }>;

const numeric: ReadonlySet<Target["kind"]> = new Set(["level", "change", "all", "band"]);

function* mismatches(id: string, measure: Measure): Generator<Report & { readonly data: Data }> {
  const { direction, targets = [] } = measure;
  if (direction === undefined || measure.scale === "words") return;
  const report = { item: id, data: { measure: id, direction }, place: valueOf(measure, "direction") };
  const numbers = targets.filter(({ kind }) => numeric.has(kind));
  const bands = numbers.filter(({ kind }) => kind === "band");
  if (direction === "within") {
    // A band that is still to be clarified is no fault.
    if (bands.length === 0 && (numbers.length > 0 || targets.length === 0)) yield report;
  } else if (bands.length > 0 && bands.length === numbers.length) yield { ...report, suggestion: "within" };
  else for (const band of bands) yield { ...report, place: valueOf(band, "kind") };
}

export const rule = defineRule<Data>({
  code: "band-direction",
  severity: "error",
  title: {
    nb: "Retning og bånd passer ikke sammen",
    nn: "Retning og band passar ikkje saman",
    en: "Direction and band do not agree",
  },
  why: {
    nb: "«within» betyr at verdien skal holde seg innenfor et bånd, og et bånd har ingen vei opp eller ned. Det ene uten det andre kan ikke bedømmes.",
    nn: "«within» tyder at verdien skal halde seg innanfor eit band, og eit band har ingen veg opp eller ned. Det eine utan det andre kan ikkje vurderast.",
    en: "“within” means that the value is to stay inside a band, and a band has no way up or down. One without the other cannot be judged.",
  },
  mend: {
    nb: "Skriv direction: within sammen med et måltall av typen band, eller up/down sammen med de andre typene.",
    nn: "Skriv direction: within saman med eit måltal av typen band, eller up/down saman med dei andre typane.",
    en: "Write direction: within together with a target of kind band, or up/down together with the other kinds.",
  },
  example: {
    bad: 'direction: up\ntargets:\n  - { kind: band, low: 40, high: 60, due: "2025" }\n',
    good: 'direction: within\ntargets:\n  - { kind: band, low: 40, high: 60, due: "2025" }\n',
  },
  message: {
    nb: ({ measure, direction }) =>
      direction === "within"
        ? `Målingen ${measure} skal holde seg innenfor et bånd (direction: within), men ikke noe måltall er et bånd.`
        : `Målingen ${measure} har et bånd som måltall, men retningen er «${direction}»; et bånd krever «within».`,
    nn: ({ measure, direction }) =>
      direction === "within"
        ? `Målinga ${measure} skal halde seg innanfor eit band (direction: within), men ikkje noko måltal er eit band.`
        : `Målinga ${measure} har eit band som måltal, men retninga er «${direction}»; eit band krev «within».`,
    en: ({ measure, direction }) =>
      direction === "within"
        ? `Measure ${measure} is to stay inside a band (direction: within), but no target is a band.`
        : `Measure ${measure} has a band as target, but its direction is “${direction}”; a band needs “within”.`,
  },
  *check({ index }) {
    for (const { id, measure } of index.measures) yield* mismatches(id, measure);
  },
});
