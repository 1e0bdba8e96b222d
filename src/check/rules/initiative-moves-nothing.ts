/** An initiative says what it moves. */
import { ownPlace } from "../places.js";
import { defineRule } from "../rule.js";
import { isOver, mayBeLeftOut } from "../silence.js";

export const rule = defineRule<{ initiative: string }>({
  code: "initiative-moves-nothing",
  severity: "warning",
  title: {
    nb: "Initiativ som ikke flytter noe",
    nn: "Initiativ som ikkje flyttar noko",
    en: "Initiative that moves nothing",
  },
  why: {
    nb: "Et initiativ er med fordi det skal flytte noe. Er det ikke knyttet til målbildet eller en målindikator, kan ingen se om det virker.",
    nn: "Eit initiativ er med fordi det skal flytte noko. Er det ikkje knytt til målbiletet eller ein målindikator, kan ingen sjå om det verkar.",
    en: "An initiative is there to move something. Tied to no outcome and no indicator, nobody can see whether it works.",
  },
  mend: {
    nb: "Skriv hvilke målbildepunkter det bidrar til (outcomes, outcomes_partly), eller hvilke målindikatorer det flytter (moves).",
    nn: "Skriv kva målbiletepunkt det bidreg til (outcomes, outcomes_partly), eller kva målindikatorar det flyttar (moves).",
    en: "Write which outcomes it serves (outcomes, outcomes_partly), or which indicators it moves (moves).",
  },
  example: {
    bad: "outcomes: []\n",
    good: 'outcomes: ["b1.1"]\n',
  },
  message: {
    nb: ({ initiative }) => `Initiativet ${initiative} er ikke knyttet til noe målbildepunkt eller noen målindikator.`,
    nn: ({ initiative }) =>
      `Initiativet ${initiative} er ikkje knytt til noko målbiletepunkt eller nokon målindikator.`,
    en: ({ initiative }) => `Initiative ${initiative} is tied to no outcome and no indicator.`,
  },
  *check({ plan, index, asOf }) {
    for (const { initiative, file } of index.initiatives) {
      const { id, outcomes = [], outcomes_partly = [], moves = [] } = initiative;
      if (outcomes.length + outcomes_partly.length + moves.length > 0) continue;
      if (isOver(initiative, asOf) || mayBeLeftOut(plan, id, file, ["initiatives"])) continue;
      yield { place: ownPlace(initiative), item: id, data: { initiative: id } };
    }
  },
});
