/** The text does not have the form that its key wants. */
import { defineRule, type Words } from "../rule.js";
import { ended, quoted } from "../wording.js";

type Data = Readonly<{
  given: string;
  key: string;
}>;

/** The form wanted, where the schema describes it in words: "a date: 2023-03-31". */
type Described = Data & Partial<Words> & { readonly quotes?: string };

const curly: Words = {
  nb: 'anførselstegnene her er av det slaget som står i løpende tekst, og de leses som en del av verdien: bruk rette, slik som i "1.1".',
  nn: 'hermeteikna her er av det slaget som står i løpande tekst, og dei blir lesne som ein del av verdien: bruk rette, slik som i "1.1".',
  en: 'these quotes are of the kind used in running text, and are read as a part of the value: use straight ones, as in "1.1".',
};

function sentence(language: keyof Words, data: Described): string {
  const [given, key, form] = [quoted(data.given, language), quoted(data.key, language), data[language]];
  if (data.quotes === "curly") return `${given}: ${curly[language]}`;
  if (form === undefined) {
    return {
      nb: `${given} har ikke den formen ${key} skal ha: skriv den som andre steder i planen.`,
      nn: `${given} har ikkje den forma ${key} skal ha: skriv det som andre stader i planen.`,
      en: `${given} does not have the form that ${key} wants: write it as elsewhere in the plan.`,
    }[language];
  }
  const misfit: Words = {
    nb: `${given} passer ikke i ${key}, som skal være ${form}`,
    nn: `${given} passar ikkje i ${key}, som skal vere ${form}`,
    en: `${given} does not fit ${key}, which should be ${form}`,
  };
  return ended(misfit[language]);
}

export const rule = defineRule<Described>({
  code: "wrong-form",
  severity: "error",
  title: { nb: "Verdien har feil form", nn: "Verdien har feil form", en: "The value has the wrong form" },
  why: {
    nb: "Perioder, datoer, id-er og adresser blir regnet med eller slått opp. Det krever at de er skrevet på samme måte overalt.",
    nn: "Periodar, datoar, id-ar og adresser blir rekna med eller slått opp. Det krev at dei er skrivne på same måte overalt.",
    en: "Periods, dates, ids and addresses are computed with or looked up. For that they must be written alike everywhere.",
  },
  mend: {
    nb: "Skriv verdien på den formen meldingen viser. Har kilden bare ord, finnes det ofte en egen nøkkel for ordene, som period_text.",
    nn: "Skriv verdien på den forma meldinga viser. Har kjelda berre ord, finst det ofte ein eigen nøkkel for orda, som period_text.",
    en: "Write the value in the form that the message shows. Where the source has only words, there is often a key of their own for them, such as period_text.",
  },
  example: {
    bad: 'period: "høsten 2022"\n',
    good: 'period: "2022-09/2022-11"\nperiod_text: høsten 2022\n',
  },
  message: {
    nb: (data) => sentence("nb", data),
    nn: (data) => sentence("nn", data),
    en: (data) => sentence("en", data),
  },
});
