/** A key without a value says nothing; what is unknown is left out or said in words. */
import { defineRule } from "../rule.js";
import { quoted } from "../wording.js";

export const rule = defineRule<{ key: string }>({
  code: "empty-value",
  severity: "error",
  title: { nb: "Nøkkel uten verdi", nn: "Nøkkel utan verdi", en: "Key without a value" },
  why: {
    nb: "Det er ikke mulig å se om verdien er glemt, ukjent eller ment å være tom. Det som ikke er kjent, skal ikke stå som en tom nøkkel.",
    nn: "Det er ikkje mogleg å sjå om verdien er gløymd, ukjend eller meint å vere tom. Det som ikkje er kjent, skal ikkje stå som ein tom nøkkel.",
    en: "Nobody can tell whether the value is forgotten, unknown or meant to be empty. What is not known is not written as an empty key.",
  },
  mend: {
    nb: "Skriv verdien, eller slett linjen. Står verdien på linjene under, skal de ha mer innrykk.",
    nn: "Skriv verdien, eller slett linja. Står verdien på linjene under, skal dei ha meir innrykk.",
    en: "Write the value, or delete the line. Where the value stands on the lines below, indent them further.",
  },
  example: {
    bad: "due:\nvalue: 83\n",
    good: 'due: "2025"\nvalue: 83\n',
  },
  message: {
    nb: ({ key }) => `${quoted(key, "nb")} mangler en verdi: skriv den inn, eller slett linjen.`,
    nn: ({ key }) => `${quoted(key, "nn")} manglar ein verdi: skriv han inn, eller slett linja.`,
    en: ({ key }) => `${quoted(key, "en")} lacks a value: write it, or delete the line.`,
  },
});
