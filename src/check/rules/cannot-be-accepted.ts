/** Some findings cannot be accepted: what cannot be read, what a change lacks, and what is about acceptances. */
import { acceptancesOf } from "../accepted/acceptance.js";
import { refusalOf, type Refusal } from "../accepted/acceptable.js";
import { defineRule, valueOf, type Words } from "../rule.js";

const because: Readonly<Record<Refusal, Words>> = {
  reading: {
    nb: "det som ikke kan leses, blir utelatt og ville manglet uten at noen så det",
    nn: "det som ikkje kan lesast, blir utelate og ville ha mangla utan at nokon såg det",
    en: "what cannot be read is left out, and would be missing unseen",
  },
  change: {
    nb: "det gjelder én endring, og en stående tillatelse ville sluppet gjennom den neste også",
    nn: "det gjeld éi endring, og eit ståande løyve ville ha sleppt gjennom den neste òg",
    en: "it is about one change, and a standing permission would let the next one through as well",
  },
  acceptance: {
    nb: "det gjelder selv noe som er godtatt",
    nn: "det gjeld sjølv noko som er godteke",
    en: "it is itself about something accepted",
  },
};

export const rule = defineRule<{ code: string; because: Refusal }>({
  code: "cannot-be-accepted",
  severity: "error",
  title: { nb: "Funn som ikke kan godtas", nn: "Funn som ikkje kan godtakast", en: "Finding that cannot be accepted" },
  why: {
    nb: "Noen feil gjør at deler av planen ikke blir lest, eller at en endring mangler det den skulle hatt. Ble de godtatt, ville kontrollen vært grønn uten grunn.",
    nn: "Nokre feil gjer at delar av planen ikkje blir lesne, eller at ei endring manglar det ho skulle hatt. Vart dei godtekne, ville kontrollen vere grøn utan grunn.",
    en: "Some faults keep a part of the plan from being read, or leave a change without what it should have. If they were accepted, the check would be green for no reason.",
  },
  mend: {
    nb: "Slett oppføringen, og rett feilen i stedet.",
    nn: "Slett oppføringa, og rett feilen i staden.",
    en: "Delete the entry, and mend the fault instead.",
  },
  example: {
    bad: 'accepted:\n  - { code: yaml-syntax, item: "1.1", reason: To be mended later }\n',
    good: "accepted: []\n",
  },
  message: {
    nb: ({ code, because: why }) => `«${code}» kan ikke godtas: ${because[why].nb}.`,
    nn: ({ code, because: why }) => `«${code}» kan ikkje godtakast: ${because[why].nn}.`,
    en: ({ code, because: why }) => `“${code}” cannot be accepted: ${because[why].en}.`,
  },
  *check(context) {
    for (const { code, item, node } of acceptancesOf(context)) {
      const refusal = refusalOf(code);
      if (refusal !== null) yield { place: valueOf(node, "code"), item, data: { code, because: refusal } };
    }
  },
});
