/** What has targets or published figures is ended, or goes by a decision that comes with the change. */
import { kindName } from "../kinds.js";
import { defineRule, type Words } from "../rule.js";
import { quoted } from "../wording.js";
import { heldText } from "../held.js";

interface Data {
  readonly [key: string]: string | number;
  readonly id: string;
  readonly kind: string;
  /** How many went with it. */
  readonly targets: number;
  readonly figures: number;
  /** Id of a decision that is only proposed; "" for none. */
  readonly decision: string;
}

/** What is missing, and what to do. */
function missing({ decision }: Data): Words {
  const id = { nb: quoted(decision, "nb"), nn: quoted(decision, "nn"), en: quoted(decision, "en") };
  return decision === ""
    ? {
        nb: " uten et vedtak i samme endring. Legg den tilbake, og avslutt den med «lifecycle»; eller legg inn vedtaket, med det den sto under, i «scope».",
        nn: " utan eit vedtak i same endring. Legg det tilbake, og avslutt det med «lifecycle»; eller legg inn vedtaket, med det som står over, i «scope».",
        en: " without a decision in the same change. Put it back, and end it with “lifecycle”; or add the decision, with what it stood under in its “scope”.",
      }
    : {
        nb: `, og vedtaket ${id.nb} er bare foreslått. Legg den tilbake, og avslutt den med «lifecycle»; eller vent til vedtaket er fattet.`,
        nn: `, og vedtaket ${id.nn} er berre foreslått. Legg det tilbake, og avslutt det med «lifecycle»; eller vent til vedtaket er gjort.`,
        en: `, and the decision ${id.en} is only proposed. Put it back, and end it with “lifecycle”; or wait until the decision is taken.`,
      };
}

export const rule = defineRule<Data>({
  code: "measure-removed-without-decision",
  severity: "error",
  title: {
    nb: "Måling med måltall eller tall fjernet uten vedtak",
    nn: "Måling med måltal eller tal fjerna utan vedtak",
    en: "Measure with targets or figures removed without a decision",
  },
  why: {
    nb: "Et måltall som forsvinner med målingen sin, er droppet like fullt som et som strykes. Det avgjør den som satte det.",
    nn: "Eit måltal som forsvinn med målinga si, er droppa like fullt som eit som blir stroke. Det avgjer den som sette det.",
    en: "A target that goes with its measure is dropped just as one that is struck out. That is for those who set it to decide.",
  },
  mend: {
    nb: "Legg den tilbake, og avslutt den med lifecycle (retired eller replaced). Skal den helt ut, så legg vedtaket inn i møtet som fattet det, med det den sto under, i scope.",
    nn: "Legg det tilbake, og avslutt det med lifecycle (retired eller replaced). Skal det heilt ut, så legg vedtaket inn i møtet som gjorde det, med det som står over, i scope.",
    en: "Put it back, and end it with lifecycle (retired or replaced). If it is to go altogether, add the decision to the meeting that took it, with what it stood under in its scope.",
  },
  example: {
    bad: "indicators: []   # 1.3 stood here, with its target for 2025\n",
    good: 'indicators:\n  - id: "1.3"\n    name: Reach\n    lifecycle:\n      - { state: retired, from: "2024-06-01", reason: No longer measured, decision: d-2024-03-4 }\n',
  },
  message: {
    nb: (data) =>
      `${quoted(data.id, "nb")} (${kindName(data.kind, "nb")}) er fjernet med ${heldText(data, "nb")}${missing(data).nb}`,
    nn: (data) =>
      `${quoted(data.id, "nn")} (${kindName(data.kind, "nn")}) er fjerna med ${heldText(data, "nn")}${missing(data).nn}`,
    en: (data) =>
      `${quoted(data.id, "en")} (${kindName(data.kind, "en")}) is removed with ${heldText(data, "en")}${missing(data).en}`,
  },
});
