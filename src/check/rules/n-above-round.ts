/** No question has more respondents than the survey's round. */
import type { MeasureItem } from "../../evaluate/items.js";
import type { Id } from "../../model/plan.js";
import { roundAt, roundsBySource } from "../rounds.js";
import { defineRule, valueOf } from "../rule.js";

interface Answered {
  readonly figure: object;
  readonly n: number;
  readonly period: string;
  readonly source: Id;
}

/** The figures of a measure that tell how many answered, when, and in which survey. */
function answeredIn({ measure, source: usual }: MeasureItem): Answered[] {
  const { baseline, observations = [] } = measure;
  const dated = baseline?.kind === "measured" ? [{ figure: baseline, source: usual }] : [];
  const own = observations.map((figure) => ({ figure, source: figure.source ?? usual }));
  return [...dated, ...own].flatMap(({ figure, source }) => {
    const { n, period } = figure;
    return n === undefined || period === undefined || source === null ? [] : [{ figure, n, period, source }];
  });
}

export const rule = defineRule<{ measure: string; period: string; n: number; round: number; source: string }>({
  code: "n-above-round",
  severity: "warning",
  title: {
    nb: "Flere svar enn undersøkelsen har",
    nn: "Fleire svar enn undersøkinga har",
    en: "More answers than the survey has",
  },
  why: {
    nb: "Et spørsmål kan ha færre svar enn undersøkelsen, men aldri flere. Feil antall gir feil margin, og en endring kan bli kalt sikker uten å være det.",
    nn: "Eit spørsmål kan ha færre svar enn undersøkinga, men aldri fleire. Feil tal på svar gir feil margin, og ei endring kan bli kalla sikker utan å vere det.",
    en: "A question may have fewer answers than the survey, but never more. A wrong number gives a wrong margin, and a change may be called certain when it is not.",
  },
  mend: {
    nb: "Kontroller n her og i runden under sources.yaml mot undersøkelsens metodekapittel.",
    nn: "Kontroller n her og i runden under sources.yaml mot metodekapittelet i undersøkinga.",
    en: "Check n here and in the round in sources.yaml against the survey's chapter on method.",
  },
  example: {
    bad: 'source: "survey"   # its round 2022 has n: 1524\nobservations:\n  - { period: "2022", value: 43, n: 1542 }\n',
    good: 'source: "survey"   # its round 2022 has n: 1524\nobservations:\n  - { period: "2022", value: 43, n: 1524 }\n',
  },
  message: {
    nb: ({ period, n, round, source }) =>
      `Tallet for ${period} oppgir ${n} svar, men runden i ${source} har bare ${round}.`,
    nn: ({ period, n, round, source }) =>
      `Talet for ${period} oppgir ${n} svar, men runden i ${source} har berre ${round}.`,
    en: ({ period, n, round, source }) =>
      `The figure for ${period} has ${n} answers, but the round of ${source} has only ${round}.`,
  },
  *check({ plan, index }) {
    const rounds = roundsBySource(plan);
    for (const item of index.measures) {
      for (const { figure, n, period, source } of answeredIn(item)) {
        const round = roundAt(rounds.get(source) ?? [], period)?.n;
        if (round === undefined || n <= round) continue;
        yield { place: valueOf(figure, "n"), item: item.id, data: { measure: item.id, period, n, round, source } };
      }
    }
  },
});
