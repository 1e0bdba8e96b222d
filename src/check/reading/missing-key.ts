/** A key that must be there is not. */
import { defineRule, type Words } from "../rule.js";
import { choices, ended, quoted } from "../wording.js";

type Data = Readonly<{
  key: string;
  /** The words it may be, where it is one of a list of words. */
  allowed: readonly string[];
}>;

function inWords({ key, allowed }: Data): Words {
  if (allowed.length === 0)
    return {
      nb: `Nøkkelen ${quoted(key, "nb")} mangler: legg den til.`,
      nn: `Nøkkelen ${quoted(key, "nn")} manglar: legg han til.`,
      en: `The key ${quoted(key, "en")} is missing: add it.`,
    };
  return {
    nb: ended(`Nøkkelen ${quoted(key, "nb")} mangler: legg den til som en av disse: ${choices(allowed)}`),
    nn: ended(`Nøkkelen ${quoted(key, "nn")} manglar: legg han til som ein av desse: ${choices(allowed)}`),
    en: ended(`The key ${quoted(key, "en")} is missing: add it as one of these: ${choices(allowed)}`),
  };
}

export const rule = defineRule<Data>({
  code: "missing-key",
  severity: "error",
  title: { nb: "Nøkkel som mangler", nn: "Nøkkel som manglar", en: "Missing key" },
  why: {
    nb: "Uten denne nøkkelen er det ikke mulig å vite hva som er ment, og verktøyet finner ikke på noe i stedet.",
    nn: "Utan denne nøkkelen er det ikkje mogleg å vite kva som er meint, og verktøyet finn ikkje på noko i staden.",
    en: "Without this key nobody can tell what is meant, and the tool invents nothing in its place.",
  },
  mend: {
    nb: "Legg til nøkkelen med en verdi. Mangler verdien, så si det: et måltall som ikke er avklart, har kind: pending.",
    nn: "Legg til nøkkelen med ein verdi. Manglar verdien, så sei det: eit måltal som ikkje er avklart, har kind: pending.",
    en: "Add the key with a value. Where there is no value yet, say so: a target that is to be clarified has kind: pending.",
  },
  example: {
    bad: 'targets:\n  - due: "2025"\n    value: 83\n',
    good: 'targets:\n  - kind: level\n    due: "2025"\n    value: 83\n',
  },
  message: {
    nb: (data) => inWords(data).nb,
    nn: (data) => inWords(data).nn,
    en: (data) => inWords(data).en,
  },
});
