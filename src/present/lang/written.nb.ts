/** What `ehs edition words` says, in Bokmål. */
import type { NorwegianForm } from "../../report/written.js";
import type { WrittenWords } from "./written.js";

const form: Readonly<Record<NorwegianForm, string>> = { nb: "bokmål", nn: "nynorsk" };
const other: Readonly<Record<NorwegianForm, NorwegianForm>> = { nb: "nn", nn: "nb" };

export const writtenNb: WrittenWords = {
  title: "Ord på bokmål og nynorsk",
  rule: (least) =>
    `Språklova § 13: Sentrale statsorgan skal over tid ha minst ${least} av hver målform i dokumenter som er tilgjengelige for alle.`,
  published: "Publisert",
  columns: ["Utgave", "Dokument", "Bokmål", "Nynorsk", "Engelsk", "Andre"],
  sum: "I alt",
  form,
  noFiles: "ingen dokumenter ligger ved utgaven",
  why: {
    twin: "telles i en annen fil",
    form: "telles ikke: ordene i dette formatet leses ikke; legg ved HTML",
    "case-papers": "telles ikke: sakspapirer",
    language: "telles ikke: sier ikke hvilket språk den er på",
    "not-frozen": "telles ikke: kom til etter at utgaven ble frosset",
    draft: "telles ikke: utgaven er et utkast",
  },
  by: { passages: "hver tekst på sitt språk", whole: "alt på filens språk" },
  notFrozen: "ikke frosset",
  noEditions: "Planen har ingen utgaver ennå.",
  none: "Ingen norske ord i publiserte dokumenter kan telles.",
  share: (which, share) => `${which} er ${share} av de norske ordene.`,
  enough: "Det er nok.",
  toGo: (added, instead, lesser) =>
    `${added} ord igjen: Skriv så mange til på ${form[lesser]}, eller skriv om ${instead} fra ${form[other[lesser]]} til ${form[lesser]}.`,
  next: "Neste utgave, slik planen er nå (utkast)",
  nextColumns: ["Kommer den på", "Bokmål", "Nynorsk", "Minst brukt", "Ord igjen", "Eller skrevet om"],
  nextText: (which) => form[which],
  noNext: "Planen er ikke på norsk: Det er ingenting å telle.",
  texts: "Tekstene i planen",
  textsOf: (words, texts, missing) => `${words} ord i ${texts} tekster; ${missing} mangler`,
  how: "Slik er det talt",
  counted: [
    "Et ord er det som står mellom to mellomrom og har en bokstav i seg. Navn teller med; tall, adresser og kode teller ikke.",
    "Publisert er det som ligger i editions/<utgave>/documents. I HTML telles hver tekst på det språket den er merket med; i Markdown og ren tekst telles alt på filens språk. PDF og Word leses ikke: Legg HTML ved siden av.",
    "Hvert dokument telles én gang, også om det ligger ved i flere formater. Tegninger telles ikke. Møtepakker er sakspapirer, som loven unntar.",
    "Neste utgave er plandokumentet slik `ehs report plan` ville laget det nå, med faste ord og planens tekster. Det som mangler på målformen, står der på den andre, og telles som den. Navn inne i setninger telles på dokumentets språk.",
    "Det som er publisert andre steder, vet ikke verktøyet om. Loven sier ikke hvor lang tid «over tid» er: Oppgi utgaver for å telle bare dem.",
  ],
};
