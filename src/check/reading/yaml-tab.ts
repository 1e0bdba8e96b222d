/** YAML is indented with spaces only. */
import { defineRule } from "../rule.js";

export const rule = defineRule({
  code: "yaml-tab",
  severity: "error",
  title: { nb: "Tabulator som innrykk", nn: "Tabulator som innrykk", en: "Tab as indentation" },
  why: {
    nb: "YAML tillater bare mellomrom i innrykk, for en tabulator er ikke like bred overalt. Filen er utelatt.",
    nn: "YAML tillèt berre mellomrom i innrykk, for ein tabulator er ikkje like brei overalt. Fila er utelaten.",
    en: "YAML allows only spaces as indentation, since a tab is not equally wide everywhere. The file is left out.",
  },
  mend: {
    nb: "Bytt tabulatoren med mellomrom, to for hvert nivå. De fleste redigeringsprogrammer kan gjøre det for hele filen.",
    nn: "Byt tabulatoren med mellomrom, to for kvart nivå. Dei fleste redigeringsprogram kan gjere det for heile fila.",
    en: "Replace the tab by spaces, two for each level. Most editors can do it for the whole file.",
  },
  example: {
    bad: "name:\n\tnb: Mål\n",
    good: "name:\n  nb: Mål\n",
  },
  message: {
    nb: () => "Tabulator er brukt som innrykk: bytt den med mellomrom.",
    nn: () => "Tabulator er brukt som innrykk: byt han med mellomrom.",
    en: () => "A tab is used as indentation: replace it by spaces.",
  },
});
