/** An objective is followed by more than the use of solutions. */
import { withChildren } from "../indicators.js";
import { ownPlace } from "../places.js";
import { defineRule } from "../rule.js";
import { isOver, mayBeLeftOut } from "../silence.js";

export const rule = defineRule<{ objective: string; count: number }>({
  code: "adoption-only",
  severity: "warning",
  title: { nb: "Bare adopsjon blir målt", nn: "Berre adopsjon blir målt", en: "Only adoption is measured" },
  why: {
    nb: "Adopsjon viser at noe er tatt i bruk, ikke at det hjelper noen. Uten opplevd resultat, resultat eller effekt kan målet se nådd ut uten å være det.",
    nn: "Adopsjon viser at noko er teke i bruk, ikkje at det hjelper nokon. Utan opplevd resultat, resultat eller effekt kan målet sjå nådd ut utan å vere det.",
    en: "Adoption shows that something is used, not that it helps anyone. Without perceived result, result or effect, the objective can look reached without being so.",
  },
  mend: {
    nb: "Foreslå minst én målindikator høyere på stigen: opplevd resultat, resultat eller effekt.",
    nn: "Foreslå minst éin målindikator høgare på stigen: opplevd resultat, resultat eller effekt.",
    en: "Propose at least one indicator higher on the ladder: perceived result, result or effect.",
  },
  example: {
    bad: 'indicators:\n  - { id: "1.1", name: Reach, type: adoption, outcomes: ["b1.1"] }\n',
    good: 'indicators:\n  - { id: "1.1", name: Reach, type: perceived-result, outcomes: ["b1.1"] }\n',
  },
  message: {
    nb: ({ objective, count }) =>
      `${count === 1 ? "Den eneste målindikatoren" : `Alle de ${count} målindikatorene`} for mål ${objective} gjelder adopsjon: planen måler bruk, ikke virkning.`,
    nn: ({ objective, count }) =>
      `${count === 1 ? "Den einaste målindikatoren" : `Alle dei ${count} målindikatorane`} for mål ${objective} gjeld adopsjon: planen måler bruk, ikkje verknad.`,
    en: ({ objective, count }) =>
      `${count === 1 ? "The only indicator" : `All ${count} indicators`} of objective ${objective} ${count === 1 ? "is" : "are"} of adoption: the plan measures use, not effect.`,
  },
  *check({ plan, index, asOf }) {
    for (const objective of index.objectives) {
      const { id } = objective;
      const indicators = [...withChildren(objective.indicators)].filter((indicator) => !isOver(indicator, asOf));
      if (indicators.length === 0 || indicators.some(({ type }) => type !== "adoption")) continue;
      const file = index.items.find(({ node }) => node === objective)?.file ?? "";
      if (isOver(objective, asOf) || mayBeLeftOut(plan, id, file, ["objectives", "indicators"])) continue;
      yield { place: ownPlace(objective), item: id, data: { objective: id, count: indicators.length } };
    }
  },
});
