/** Links are not followed: what a plan says stands in its own files. */
import { defineRule, type Words } from "../rule.js";
import { quoted } from "../wording.js";

type Data = Readonly<{
  target: string;
  /** Whether it points outside the plan folder. */
  leaves: "yes" | "no";
}>;

function inWords({ target, leaves }: Data): Words {
  const out: Words =
    leaves === "yes"
      ? { nb: " utenfor planmappen", nn: " utanfor planmappa", en: " outside the plan folder" }
      : { nb: "", nn: "", en: "" };
  const to: Words =
    target === ""
      ? { nb: "", nn: "", en: "" }
      : { nb: ` til ${quoted(target, "nb")}`, nn: ` til ${quoted(target, "nn")}`, en: ` to ${quoted(target, "en")}` };
  return {
    nb: `Filen er en lenke${to.nb}${out.nb}, og lenker blir ikke fulgt: legg selve filen her.`,
    nn: `Fila er ei lenke${to.nn}${out.nn}, og lenker blir ikkje følgde: legg sjølve fila her.`,
    en: `The file is a link${to.en}${out.en}, and links are not followed: put the file itself here.`,
  };
}

export const rule = defineRule<Data>({
  code: "file-link",
  severity: "error",
  title: { nb: "Lenke i stedet for fil", nn: "Lenke i staden for fil", en: "Link instead of a file" },
  why: {
    nb: "En lenke kan vise noe annet på en annen maskin, og den kan føre ut av planen. Historikken i git holder bare på lenken, ikke på innholdet.",
    nn: "Ei lenke kan vise noko anna på ei anna maskin, og ho kan føre ut av planen. Historikken i git held berre på lenka, ikkje på innhaldet.",
    en: "A link can show something else on another machine, and it can lead out of the plan. The history in git keeps only the link, not the content.",
  },
  mend: {
    nb: "Slett lenken og legg en kopi av filen på samme sted.",
    nn: "Slett lenka og legg ein kopi av fila på same stad.",
    en: "Delete the link and put a copy of the file in its place.",
  },
  example: {
    bad: "# objectives/1-helse.yaml -> ../../elsewhere/1-helse.yaml\n",
    good: '# objectives/1-helse.yaml\nid: "1"\nname: Helse\n',
  },
  message: {
    nb: (data) => inWords(data).nb,
    nn: (data) => inWords(data).nn,
    en: (data) => inWords(data).en,
  },
});
