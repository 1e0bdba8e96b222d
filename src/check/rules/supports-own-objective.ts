/** The objective that an initiative stands under is its primary one; those it supports are others. */
import { defineRule, valueOf } from "../rule.js";

export const rule = defineRule<{ initiative: string; objective: string }>({
  code: "supports-own-objective",
  severity: "warning",
  title: { nb: "Støtter sitt eget mål", nn: "Støttar sitt eige mål", en: "Supports its own objective" },
  why: {
    nb: "Et initiativ har ett hovedmål, det som det står under, og kan støtte andre. Står hovedmålet også blant dem, ser initiativet ut til å støtte ett mål mer enn det gjør.",
    nn: "Eit initiativ har eitt hovudmål, det som det står under, og kan støtte andre. Står hovudmålet også blant dei, ser initiativet ut til å støtte eitt mål meir enn det gjer.",
    en: "An initiative has one primary objective, the one it stands under, and may support others. Listed among those too, it makes the initiative seem to support one objective more than it does.",
  },
  mend: {
    nb: "Fjern målet fra supports. Der skal bare de andre målene stå.",
    nn: "Fjern målet frå supports. Der skal berre dei andre måla stå.",
    en: "Remove the objective from supports. Only the other objectives belong there.",
  },
  example: {
    bad: 'id: 1.A   # under objective 1\nsupports: ["1"]\n',
    good: "id: 1.A   # under objective 1\nsupports: []\n",
  },
  message: {
    nb: ({ initiative, objective }) =>
      `${initiative} står under mål ${objective} og skal ikke også stå oppført som støtte til det.`,
    nn: ({ initiative, objective }) =>
      `${initiative} står under mål ${objective} og skal ikkje også stå oppført som støtte til det.`,
    en: ({ initiative, objective }) =>
      `${initiative} stands under objective ${objective} and should not also be listed as supporting it.`,
  },
  *check({ index }) {
    for (const { initiative, objective } of index.initiatives) {
      const { id, supports = [] } = initiative;
      const at = supports.indexOf(objective.id);
      if (at >= 0) yield { place: valueOf(supports, at), item: id, data: { initiative: id, objective: objective.id } };
    }
  },
});
