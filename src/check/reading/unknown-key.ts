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
      ? { nb: "på øverste nivå i filen", en: "at the top level of the file" }
      : { nb: `i ${quoted(key, "nb")}`, en: `in ${quoted(key, "en")}` };
  const known: Words =
    allowed.length === 0
      ? { nb: "", en: "" }
      : { nb: `; nøklene her er ${choices(allowed)}`, en: `; the keys here are ${choices(allowed)}` };
  return {
    nb: ended(`Det finnes ingen nøkkel ${quoted(given, "nb")} ${where.nb}${known.nb}`),
    en: ended(`There is no key ${quoted(given, "en")} ${where.en}${known.en}`),
  };
}

export const rule = defineRule<Data>({
  code: "unknown-key",
  severity: "error",
  title: { nb: "Ukjent nøkkel", en: "Unknown key" },
  why: {
    nb: "En feilskrevet nøkkel er som om verdien ikke sto der: måltallet eller utgangspunktet faller ut uten at noen ser det.",
    en: "A misspelt key is as if its value were not there: the target or the baseline drops out unseen.",
  },
  mend: {
    nb: "Rett skrivemåten, eller slett nøkkelen. Er nøkkelen riktig, så se om den har fått feil innrykk.",
    en: "Correct the spelling, or delete the key. Where the key is right, see whether it is indented wrongly.",
  },
  example: {
    bad: "measures:\n  - unit: users\n    basline:\n      kind: measured\n      value: 46\n",
    good: "measures:\n  - unit: users\n    baseline:\n      kind: measured\n      value: 46\n",
  },
  message: {
    nb: (data) => inWords(data).nb,
    en: (data) => inWords(data).en,
  },
});
