/** A folder or a device stands where a plan file should. */
import { defineRule, type Words } from "../rule.js";

const folder: Words = {
  nb: "En mappe har navnet til en planfil: gi mappen et annet navn.",
  en: "A folder has the name of a plan file: rename the folder.",
};

const other: Words = {
  nb: "Dette har navnet til en planfil, men er ingen vanlig fil: bytt det ut med en vanlig fil.",
  en: "This has the name of a plan file and is no ordinary file: replace it by an ordinary file.",
};

const inWords = (type: string): Words => (type === "folder" ? folder : other);

export const rule = defineRule<{ type: "folder" | "other" }>({
  code: "file-not-regular",
  severity: "error",
  title: { nb: "Ikke en vanlig fil", en: "Not an ordinary file" },
  why: {
    nb: "En mappe, en enhet eller et rør har ikke noe innhold som hører til planen, og å åpne den kan få verktøyet til å henge.",
    en: "A folder, a device or a pipe has no content that belongs to the plan, and opening it can make the tool hang.",
  },
  mend: {
    nb: "Gi mappen et annet navn, eller legg en vanlig fil på stedet.",
    en: "Rename the folder, or put an ordinary file in its place.",
  },
  example: {
    bad: "# plan.yaml/ (folder)\n",
    good: '# plan.yaml\nformat: 1\nid: "plan"\n',
  },
  message: {
    nb: ({ type }) => inWords(type).nb,
    en: ({ type }) => inWords(type).en,
  },
});
