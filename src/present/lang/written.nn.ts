/** What `ehs edition words` says, in Nynorsk. */
import type { NorwegianForm } from "../../report/written.js";
import type { WrittenWords } from "./written.js";

const form: Readonly<Record<NorwegianForm, string>> = { nb: "bokmål", nn: "nynorsk" };
const other: Readonly<Record<NorwegianForm, NorwegianForm>> = { nb: "nn", nn: "nb" };

export const writtenNn: WrittenWords = {
  title: "Ord på bokmål og nynorsk",
  rule: (least) =>
    `Språklova § 13: Sentrale statsorgan skal over tid ha minst ${least} av kvar målform i dokument som er tilgjengelege for alle.`,
  published: "Publisert",
  columns: ["Utgåve", "Dokument", "Bokmål", "Nynorsk", "Engelsk", "Andre"],
  sum: "I alt",
  form,
  noFiles: "ingen dokument ligg ved utgåva",
  why: {
    twin: "tald i ei anna fil",
    form: "ikkje tald: orda i dette formatet blir ikkje lesne; legg ved HTML",
    "case-papers": "ikkje tald: sakspapir",
    language: "ikkje tald: seier ikkje kva språk ho er på",
    "not-frozen": "ikkje tald: kom til etter at utgåva vart frosen",
    draft: "ikkje tald: utgåva er eit utkast",
  },
  by: { passages: "kvar tekst på sitt språk", whole: "alt på språket til fila" },
  notFrozen: "ikkje frosen",
  noEditions: "Planen har ingen utgåver enno.",
  none: "Ingen norske ord i publiserte dokument kan teljast.",
  share: (which, share) => `${which} er ${share} av dei norske orda.`,
  enough: "Det er nok.",
  toGo: (added, instead, lesser) =>
    `${added} ord att: Skriv så mange til på ${form[lesser]}, eller skriv om ${instead} frå ${form[other[lesser]]} til ${form[lesser]}.`,
  next: "Neste utgåve, slik planen er no (utkast)",
  nextColumns: ["Kjem ho på", "Bokmål", "Nynorsk", "Minst brukt", "Ord att", "Eller skrivne om"],
  nextText: (which) => form[which],
  noNext: "Planen er ikkje på norsk: Det er ingenting å telje.",
  texts: "Tekstane i planen",
  textsOf: (words, texts, missing) => `${words} ord i ${texts} tekstar; ${missing} manglar`,
  how: "Slik er det talt",
  counted: [
    "Eit ord er det som står mellom to mellomrom og har ein bokstav i seg. Namn tel med; tal, adresser og kode tel ikkje.",
    "Publisert er det som ligg i editions/<utgåve>/documents. I HTML blir kvar tekst tald på det språket ho er merkt med; i Markdown og rein tekst blir alt talt på språket til fila. PDF og Word blir ikkje lesne: Legg HTML ved sida av.",
    "Kvart dokument blir talt éin gong, også om det ligg ved i fleire format. Teikningar blir ikkje talde. Møtepakkar er sakspapir, som lova gjer unntak for.",
    "Neste utgåve er plandokumentet slik `ehs report plan` ville laga det no, med faste ord og tekstane i planen. Det som manglar på målforma, står der på den andre, og blir talt som den. Namn inne i setningar blir talde på språket til dokumentet.",
    "Det som er publisert andre stader, veit ikkje verktøyet om. Lova seier ikkje kor lang tid «over tid» er: Oppgi utgåver for å telje berre dei.",
  ],
};
