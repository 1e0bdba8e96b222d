/** One file holds one document. */
import { defineRule } from "../rule.js";

export const rule = defineRule<{ count: number }>({
  code: "yaml-documents",
  severity: "error",
  title: { nb: "Flere dokumenter i én fil", nn: "Fleire dokument i éi fil", en: "Several documents in one file" },
  why: {
    nb: "Linjen --- begynner et nytt dokument. En planfil er ett dokument, og det er ikke mulig å vite hvilket som skal gjelde.",
    nn: "Linja --- byrjar eit nytt dokument. Ei planfil er eitt dokument, og det er ikkje mogleg å vite kva for eit som skal gjelde.",
    en: "The line --- begins a new document. A plan file is one document, and nobody can tell which of them is meant.",
  },
  mend: {
    nb: "Slett linjen med ---, eller flytt det som står under den, til en egen fil.",
    nn: "Slett linja med ---, eller flytt det som står under ho, til ei eiga fil.",
    en: "Delete the line with ---, or move what stands below it to a file of its own.",
  },
  example: {
    bad: 'id: "1"\n---\nname: Mål\n',
    good: 'id: "1"\nname: Mål\n',
  },
  message: {
    nb: ({ count }) =>
      `Filen består av ${count} dokumenter, og en planfil er ett: slett linjen med ---, eller del filen.`,
    nn: ({ count }) => `Fila består av ${count} dokument, og ei planfil er eitt: slett linja med ---, eller del fila.`,
    en: ({ count }) =>
      `The file holds ${count} documents, and a plan file is one: delete the line with ---, or split the file.`,
  },
});
