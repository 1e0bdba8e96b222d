/** YAML is indented with spaces only. */
import { defineRule } from "../rule.js";

export const rule = defineRule({
  code: "yaml-tab",
  severity: "error",
  title: { nb: "Tabulator som innrykk", en: "Tab as indentation" },
  why: {
    nb: "YAML tillater bare mellomrom i innrykk, for en tabulator er ikke like bred overalt. Filen er utelatt.",
    en: "YAML allows only spaces as indentation, since a tab is not equally wide everywhere. The file is left out.",
  },
  mend: {
    nb: "Bytt tabulatoren med mellomrom, to for hvert nivå. De fleste redigeringsprogrammer kan gjøre det for hele filen.",
    en: "Replace the tab by spaces, two for each level. Most editors can do it for the whole file.",
  },
  example: {
    bad: "name:\n\tnb: Mål\n",
    good: "name:\n  nb: Mål\n",
  },
  message: {
    nb: () => "Tabulator er brukt som innrykk: bytt den med mellomrom.",
    en: () => "A tab is used as indentation: replace it by spaces.",
  },
});
