/** Two versions of the same lines stand in the file, and nobody has chosen. */
import { defineRule } from "../rule.js";
import { quoted } from "../wording.js";

export const rule = defineRule<{ marker: string }>({
  code: "merge-conflict",
  severity: "error",
  title: { nb: "Uløst flettekonflikt", nn: "Uløyst flettekonflikt", en: "Unresolved merge conflict" },
  why: {
    nb: "To utgaver av de samme linjene står i filen. Ingen av dem kan regnes som planen før noen har valgt, så hele filen er utelatt.",
    nn: "To utgåver av dei same linjene står i fila. Ingen av dei kan reknast som planen før nokon har valt, så heile fila er utelaten.",
    en: "Two versions of the same lines stand in the file. Neither counts as the plan until someone has chosen, so the whole file is left out.",
  },
  mend: {
    nb: "Velg hva som skal gjelde, og slett linjene som begynner med <<<<<<<, ======= og >>>>>>>.",
    nn: "Vel kva som skal gjelde, og slett linjene som byrjar med <<<<<<<, ======= og >>>>>>>.",
    en: "Choose what is to hold, and delete the lines that begin with <<<<<<<, ======= and >>>>>>>.",
  },
  example: {
    bad: "<<<<<<< HEAD\nvalue: 83\n=======\nvalue: 85\n>>>>>>> revised\n",
    good: "value: 85\n",
  },
  message: {
    nb: ({ marker }) =>
      `${quoted(marker, "nb")} står igjen etter en flettekonflikt: velg hvilken utgave som gjelder, og slett linjene med <<<<<<<, ======= og >>>>>>>.`,
    nn: ({ marker }) =>
      `${quoted(marker, "nn")} står igjen etter ein flettekonflikt: vel kva utgåve som gjeld, og slett linjene med <<<<<<<, ======= og >>>>>>>.`,
    en: ({ marker }) =>
      `${quoted(marker, "en")} is left from a merge conflict: choose which version holds, and delete the lines with <<<<<<<, ======= and >>>>>>>.`,
  },
});
