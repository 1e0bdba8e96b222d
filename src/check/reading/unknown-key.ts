/** A key that the schema does not know is told, never passed over. */
import { defineRule, type Words } from "../rule.js";
import { choices, ended, quoted } from "../wording.js";

type Data = Readonly<{
  given: string;
  /** The key or list it stands under; empty at the top of the file. */
  key: string;
  allowed: readonly string[];
}>;

function inWords({ given, key, allowed }: Data): Words {
  const where: Words =
    key === ""
      ? { nb: "på øverste nivå i filen", nn: "på øvste nivå i fila", en: "at the top level of the file" }
      : { nb: `i ${quoted(key, "nb")}`, nn: `i ${quoted(key, "nn")}`, en: `in ${quoted(key, "en")}` };
  const known: Words =
    allowed.length === 0
      ? { nb: "", nn: "", en: "" }
      : {
          nb: `; nøklene her er ${choices(allowed)}`,
          nn: `; nøklane her er ${choices(allowed)}`,
          en: `; the keys here are ${choices(allowed)}`,
        };
  return {
    nb: ended(`Det finnes ingen nøkkel ${quoted(given, "nb")} ${where.nb}${known.nb}`),
    nn: ended(`Det finst ingen nøkkel ${quoted(given, "nn")} ${where.nn}${known.nn}`),
    en: ended(`There is no key ${quoted(given, "en")} ${where.en}${known.en}`),
  };
}

export const rule = defineRule<Data>({
  code: "unknown-key",
  severity: "error",
  title: { nb: "Ukjent nøkkel", nn: "Ukjend nøkkel", en: "Unknown key" },
  why: {
    nb: "En feilskrevet nøkkel er som om verdien ikke sto der: måltallet eller utgangspunktet faller ut uten at noen ser det.",
    nn: "Ein feilskriven nøkkel er som om verdien ikkje stod der: måltalet eller utgangspunktet fell ut utan at nokon ser det.",
    en: "A misspelt key is as if its value were not there: the target or the baseline drops out unseen.",
  },
  mend: {
    nb: "Rett skrivemåten, eller slett nøkkelen. Er nøkkelen riktig, så se om den har fått feil innrykk.",
    nn: "Rett skrivemåten, eller slett nøkkelen. Er nøkkelen rett, så sjå om han har fått feil innrykk.",
    en: "Correct the spelling, or delete the key. Where the key is right, see whether it is indented wrongly.",
  },
  example: {
    bad: "measures:\n  - unit: users\n    basline:\n      kind: measured\n      value: 46\n",
    good: "measures:\n  - unit: users\n    baseline:\n      kind: measured\n      value: 46\n",
  },
  message: {
    nb: (data) => inWords(data).nb,
    nn: (data) => inWords(data).nn,
    en: (data) => inWords(data).en,
  },
});
