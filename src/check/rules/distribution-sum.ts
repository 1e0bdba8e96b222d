/** The answers to one question make up the whole. */
import { slack } from "../../evaluate/method.js";
import { defineRule, keyOf } from "../rule.js";
import { figure } from "../wording.js";

export const rule = defineRule<{ measure: string; period: string; sum: number; allowed: number }>({
  code: "distribution-sum",
  severity: "error",
  title: {
    nb: "Fordeling som ikke blir 100",
    nn: "Fordeling som ikkje blir 100",
    en: "Distribution that does not make 100",
  },
  why: {
    nb: "Svarene på ett spørsmål utgjør til sammen alle. Avviker summen mer enn avrunding kan forklare, er minst ett av tallene galt eller uteglemt.",
    nn: "Svara på eitt spørsmål utgjer til saman alle. Er summen lenger unna enn avrunding kan forklare, er minst eitt av tala gale eller utegløymt.",
    en: "The answers to one question make up everyone. When the sum is off by more than rounding explains, at least one figure is wrong or left out.",
  },
  mend: {
    nb: "Kontroller hvert svar mot kilden. Stemmer de, står feilen i kilden: noter det, og la fordelingen stå utenfor.",
    nn: "Kontroller kvart svar mot kjelda. Stemmer dei, står feilen i kjelda: noter det, og la fordelinga stå utanfor.",
    en: "Check each answer against the source. If they agree, the fault is in the source: note it, and leave the distribution out.",
  },
  example: {
    bad: 'observations:\n  - period: "2022"\n    value: 43\n    distribution: [{ answer: satisfied, share: 58 }, { answer: neither, share: 36 }, { answer: dissatisfied, share: 14 }]\n',
    good: 'observations:\n  - period: "2022"\n    value: 43\n    distribution: [{ answer: satisfied, share: 51 }, { answer: neither, share: 36 }, { answer: dissatisfied, share: 14 }]\n',
  },
  message: {
    nb: ({ period, sum, allowed }) =>
      `Svarene for ${period} blir ${figure(sum, "nb")} % til sammen; avrunding forklarer høyst ${figure(allowed, "nb")} fra 100.`,
    nn: ({ period, sum, allowed }) =>
      `Svara for ${period} blir ${figure(sum, "nn")} % til saman; avrunding forklarer høgst ${figure(allowed, "nn")} frå 100.`,
    en: ({ period, sum, allowed }) =>
      `The answers for ${period} add up to ${figure(sum, "en")} %; rounding explains at most ${figure(allowed, "en")} from 100.`,
  },
  *check({ index }) {
    for (const { id, measure } of index.measures) {
      for (const observation of measure.observations ?? []) {
        const { distribution = [], period } = observation;
        const sum = distribution.reduce((total, { share }) => total + share, 0);
        // Each answer may be half a point off when it is printed without decimals.
        const allowed = distribution.length * 0.5;
        if (distribution.length === 0 || Math.abs(sum - 100) <= allowed + slack(sum)) continue;
        yield { place: keyOf(observation, "distribution"), item: id, data: { measure: id, period, sum, allowed } };
      }
    }
  },
});
