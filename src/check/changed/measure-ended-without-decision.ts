/** What has targets or published figures is ended for good by a decision about it. */
import { kindName } from "../kinds.js";
import { defineRule, type Words } from "../rule.js";
import { quoted } from "../wording.js";
import { heldText } from "../held.js";

interface Data {
  readonly [key: string]: string | number;
  readonly id: string;
  readonly kind: string;
  /** retired or replaced. */
  readonly state: string;
  /** How many it had. */
  readonly targets: number;
  readonly figures: number;
  /** Id of a decision that is only proposed; "" for none. */
  readonly decision: string;
}

/** What is missing, and what to do. */
function missing({ id, decision }: Data, language: keyof Words): string {
  const proposed = quoted(decision, language);
  const words: Words =
    decision === ""
      ? {
          nb: ` uten et vedtak om det. Oppgi vedtaket i «decision» på linjen i «lifecycle»; vedtaket skal ha ${id} i «scope».`,
          nn: ` utan eit vedtak om det. Oppgi vedtaket i «decision» på linja i «lifecycle»; vedtaket skal ha ${id} i «scope».`,
          en: ` without a decision about it. Name the decision in “decision” on the line in “lifecycle”; the decision has ${id} in its “scope”.`,
        }
      : {
          nb: `, men vedtaket ${proposed} er bare foreslått. Vent til det er fattet.`,
          nn: `, men vedtaket ${proposed} er berre foreslått. Vent til det er gjort.`,
          en: `, but the decision ${proposed} is only proposed. Wait until it is taken.`,
        };
  return words[language];
}

function text(data: Data, language: keyof Words): string {
  const { id, kind, state } = data;
  const isReplaced = state === "replaced";
  const ended = {
    nb: `er ${isReplaced ? "erstattet" : "tatt ut"} med`,
    nn: `er ${isReplaced ? "erstatta" : "teke ut"} med`,
    en: `is ${isReplaced ? "replaced" : "retired"} with`,
  }[language];
  return `${quoted(id, language)} (${kindName(kind, language)}) ${ended} ${heldText(data, language)}${missing(data, language)}`;
}

export const rule = defineRule<Data>({
  code: "measure-ended-without-decision",
  severity: "error",
  title: {
    nb: "Måling med måltall eller tall avsluttet uten vedtak",
    nn: "Måling med måltal eller tal avslutta utan vedtak",
    en: "Measure with targets or figures ended without a decision",
  },
  why: {
    nb: "Det som er tatt ut, vurderes ikke lenger, og måltallet gjelder da like lite som om det var strøket. Det avgjør den som satte det.",
    nn: "Det som er teke ut, blir ikkje vurdert lenger, og måltalet gjeld då like lite som om det var stroke. Det avgjer den som sette det.",
    en: "What is retired is no longer judged, and its target then holds as little as one that is struck out. That is for those who set it to decide.",
  },
  mend: {
    nb: "Oppgi vedtaket i decision på linjen i lifecycle, og legg det inn i møtet som fattet det, med id-en i scope. Hviler målingen bare, så skriv suspended.",
    nn: "Oppgi vedtaket i decision på linja i lifecycle, og legg det inn i møtet som gjorde det, med id-en i scope. Kviler målinga berre, så skriv suspended.",
    en: "Name the decision in decision on the line in lifecycle, and add it to the meeting that took it, with the id in its scope. Where the measure only rests, write suspended.",
  },
  example: {
    bad: 'lifecycle:\n  - { state: retired, from: "2024-06-01", reason: No longer measured }\n',
    good: 'lifecycle:\n  - { state: retired, from: "2024-06-01", reason: No longer measured, decision: d-2024-03-4 }\n',
  },
  message: {
    nb: (data) => text(data, "nb"),
    nn: (data) => text(data, "nn"),
    en: (data) => text(data, "en"),
  },
});
