/** Instructions to the YAML reader change what words mean; a plan has none. */
import { defineRule } from "../rule.js";

export const rule = defineRule({
  code: "yaml-directive",
  severity: "error",
  title: { nb: "Instruks til YAML-leseren", nn: "Instruks til YAML-lesaren", en: "Instruction to the YAML reader" },
  why: {
    nb: "Linjer som %YAML og %TAG endrer hvordan resten av filen blir lest: med en eldre utgave av YAML blir «no» til usant. En plan skal leses likt overalt.",
    nn: "Linjer som %YAML og %TAG endrar korleis resten av fila blir lesen: med ei eldre utgåve av YAML blir «no» til usant. Ein plan skal lesast likt overalt.",
    en: "Lines such as %YAML and %TAG change how the rest of the file is read: with an older version of YAML, “no” becomes false. A plan is to be read alike everywhere.",
  },
  mend: {
    nb: "Slett linjen, og linjen --- under den.",
    nn: "Slett linja, og linja --- under ho.",
    en: "Delete the line, and the line --- below it.",
  },
  example: {
    bad: "%YAML 1.1\n---\nname: Plan\n",
    good: "name: Plan\n",
  },
  message: {
    nb: () => "Linjer som begynner med %, endrer hvordan filen blir lest, og brukes ikke i en plan: slett linjen.",
    nn: () => "Linjer som byrjar med %, endrar korleis fila blir lesen, og blir ikkje brukte i ein plan: slett linja.",
    en: () => "Lines that begin with % change how the file is read, and are not used in a plan: delete the line.",
  },
});
