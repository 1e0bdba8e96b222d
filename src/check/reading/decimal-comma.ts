/** A figure with a comma is read as text. */
import { defineRule } from "../rule.js";
import { quoted } from "../wording.js";

export const rule = defineRule<{ given: string; key: string }>({
  code: "decimal-comma",
  severity: "error",
  title: { nb: "Desimalkomma", nn: "Desimalkomma", en: "Decimal comma" },
  why: {
    nb: "YAML leser 3,5 som tekst, ikke som et tall. Rapportene på norsk viser komma likevel.",
    nn: "YAML les 3,5 som tekst, ikkje som eit tal. Rapportane på norsk viser komma likevel.",
    en: "YAML reads 3,5 as text, not as a number. Reports in Norwegian show a comma all the same.",
  },
  mend: {
    nb: "Bytt kommaet med punktum.",
    nn: "Byt kommaet med punktum.",
    en: "Replace the comma by a full stop.",
  },
  example: {
    bad: "value: 3,5\n",
    good: "value: 3.5\n",
  },
  message: {
    nb: ({ given }) => `${quoted(given, "nb")}: desimaltegnet i en plan er punktum.`,
    nn: ({ given }) => `${quoted(given, "nn")}: desimalteiknet i ein plan er punktum.`,
    en: ({ given }) => `${quoted(given, "en")}: the decimal sign in a plan is a full stop.`,
  },
});
