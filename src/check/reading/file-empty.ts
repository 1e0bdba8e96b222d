/** A plan file without content says nothing. */
import { defineRule } from "../rule.js";

export const rule = defineRule({
  code: "file-empty",
  severity: "error",
  title: { nb: "Tom fil", nn: "Tom fil", en: "Empty file" },
  why: {
    nb: "Filen er med i planen, men sier ingenting. Kanskje ble den aldri skrevet ferdig, eller så gikk innholdet tapt.",
    nn: "Fila er med i planen, men seier ingenting. Kanskje vart ho aldri skriven ferdig, eller så gjekk innhaldet tapt.",
    en: "The file is part of the plan and says nothing. Perhaps it was never written, or its content was lost.",
  },
  mend: {
    nb: "Fyll inn innholdet, hent det tilbake fra git, eller slett filen.",
    nn: "Fyll inn innhaldet, hent det tilbake frå git, eller slett fila.",
    en: "Fill in the content, fetch it back from git, or delete the file.",
  },
  example: {
    bad: "# objectives/1-helse.yaml\n",
    good: '# objectives/1-helse.yaml\nid: "1"\nname: Helse\n',
  },
  message: {
    nb: () => "Filen er tom: fyll inn innholdet, eller slett filen.",
    nn: () => "Fila er tom: fyll inn innhaldet, eller slett fila.",
    en: () => "The file is empty: fill in its content, or delete it.",
  },
});
