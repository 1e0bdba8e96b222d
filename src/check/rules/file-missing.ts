/** The files that others refer to are there. */
import { missingFiles } from "../declared.js";
import { defineRule, valueOf } from "../rule.js";

export const rule = defineRule<{ file: string; count: number; there: string }>({
  code: "file-missing",
  severity: "error",
  title: { nb: "Fil som mangler", nn: "Fil som manglar", en: "Missing file" },
  why: {
    nb: "Andre filer viser til det som skal stå i denne filen. Uten den faller eiere, kilder og sammenhenger bort, og ingen av henvisningene kan kontrolleres.",
    nn: "Andre filer viser til det som skal stå i denne fila. Utan ho fell eigarar, kjelder og samanhengar bort, og ingen av tilvisingane kan kontrollerast.",
    en: "Other files refer to what this file should hold. Without it owners, sources and links drop out, and none of the references can be checked.",
  },
  mend: {
    nb: "Hent filen tilbake, eller rett navnet på den. Henvisningene blir kontrollert så snart den er på plass.",
    nn: "Hent fila tilbake, eller rett namnet på ho. Tilvisingane blir kontrollerte så snart ho er på plass.",
    en: "Bring the file back, or correct its name. The references are checked as soon as it is in place.",
  },
  example: {
    bad: "publisher: directorate   # there is no organisations.yaml\n",
    good: 'title: "Invented plan"   # nothing refers to an organisation\n',
  },
  message: {
    nb: ({ file, count, there }) =>
      `${there === "yes" ? `${file} er tom for det den skal inneholde` : `${file} mangler`}; ${count === 1 ? "én henvisning" : `${count} henvisninger`} i planen venter på den.`,
    nn: ({ file, count, there }) =>
      `${there === "yes" ? `${file} er tom for det ho skal innehalde` : `${file} manglar`}; ${count === 1 ? "éi tilvising" : `${count} tilvisingar`} i planen ventar på ho.`,
    en: ({ file, count, there }) =>
      `${there === "yes" ? `${file} holds nothing of what it should` : `${file} is missing`}; ${count === 1 ? "one reference" : `${count} references`} in the plan ${count === 1 ? "waits" : "wait"} for it.`,
  },
  *check(context) {
    const { settings } = context.plan;
    for (const { file, count, isThere } of missingFiles(context))
      yield { place: valueOf(settings, "id"), item: null, data: { file, count, there: isThere ? "yes" : "no" } };
  },
});
