/** Something stands in the file that YAML cannot read; each way of going wrong has its own words. */
import { defineRule, type Words } from "../rule.js";

/** A sign with a meaning of its own stands first in a text. */
const leadingSign: Words = {
  nb: "&, * eller ! først i en tekst har en egen betydning i YAML: sett teksten i anførselstegn.",
  nn: "&, * eller ! først i ein tekst har ei eiga tyding i YAML: set teksten i hermeteikn.",
  en: "&, * or ! first in a text has a meaning of its own in YAML: put the text in quotes.",
};

/** By the YAML library's code for the error, and UNCLOSED for what is opened at the place and never closed. */
const reasons: Readonly<Record<string, Words>> = {
  UNCLOSED: {
    nb: "Det som åpnes her, blir aldri lukket: sett inn ], } eller anførselstegnet som mangler.",
    nn: "Det som blir opna her, blir aldri lukka: set inn ], } eller hermeteiknet som manglar.",
    en: "What is opened here is never closed: add the missing ], } or quote.",
  },
  BLOCK_AS_IMPLICIT_KEY: {
    nb: "Et kolon inne i en tekst, eller linjer med ulikt innrykk: sett tekst med kolon i anførselstegn, og la nøkler på samme nivå begynne i samme kolonne.",
    nn: "Eit kolon inne i ein tekst, eller linjer med ulikt innrykk: set tekst med kolon i hermeteikn, og la nøklar på same nivå byrje i same kolonne.",
    en: "A colon inside a text, or lines that are not indented alike: put text with a colon in quotes, and begin keys of the same level in the same column.",
  },
  BAD_SCALAR_START: {
    nb: "En tekst kan ikke begynne med dette tegnet (@, `, %, komma og noen andre): sett teksten i anførselstegn.",
    nn: "Ein tekst kan ikkje byrje med dette teiknet (@, `, %, komma og nokre andre): set teksten i hermeteikn.",
    en: "A text cannot begin with this character (@, `, %, a comma and some others): put the text in quotes.",
  },
  BAD_INDENT: {
    nb: "Linjen har et annet innrykk enn linjene den hører sammen med: la dem begynne i samme kolonne.",
    nn: "Linja har eit anna innrykk enn linjene ho høyrer saman med: la dei byrje i same kolonne.",
    en: "The line is not indented like the lines it belongs with: begin them in the same column.",
  },
  MISSING_CHAR: {
    nb: "Her mangler et tegn: kolon etter en nøkkel, bindestrek foran et punkt i en liste, komma mellom punkter i [ ], eller mellomrom foran #.",
    nn: "Her manglar eit teikn: kolon etter ein nøkkel, bindestrek framfor eit punkt i ei liste, komma mellom punkt i [ ], eller mellomrom framfor #.",
    en: "A character is missing here: a colon after a key, a hyphen before a list item, a comma between items in [ ], or a space before #.",
  },
  MULTILINE_IMPLICIT_KEY: {
    nb: "En nøkkel uten kolon, eller uten mellomrom etter kolonet: skriv «nøkkel: verdi».",
    nn: "Ein nøkkel utan kolon, eller utan mellomrom etter kolonet: skriv «nøkkel: verdi».",
    en: "A key without a colon, or without a space after the colon: write “key: value”.",
  },
  UNEXPECTED_TOKEN: {
    nb: "Dette hører ikke hjemme her: tekst med klammer eller anførselstegn i seg, eller med > eller | først, må stå i anførselstegn i sin helhet, og en liste begynner på linjen under nøkkelen.",
    nn: "Dette høyrer ikkje heime her: tekst med klammer eller hermeteikn i seg, eller med > eller | først, må stå i hermeteikn i heilskap, og ei liste byrjar på linja under nøkkelen.",
    en: "This does not belong here: text with brackets or quotes in it, or with > or | first, must be quoted as a whole, and a list begins on the line below its key.",
  },
  BAD_DQ_ESCAPE: {
    nb: "\\ innenfor \"…\" begynner et spesialtegn: skriv \\\\, eller sett teksten i '…'.",
    nn: "\\ innanfor \"…\" byrjar eit spesialteikn: skriv \\\\, eller set teksten i '…'.",
    en: "\\ inside \"…\" begins a special character: write \\\\, or put the text in '…'.",
  },
  KEY_OVER_1024_CHARS: {
    nb: "En nøkkel på over 1024 tegn er trolig en tekst med kolon: sett teksten i anførselstegn.",
    nn: "Ein nøkkel på over 1024 teikn er truleg ein tekst med kolon: set teksten i hermeteikn.",
    en: "A key of more than 1024 characters is probably a text with a colon: put the text in quotes.",
  },
  BLOCK_IN_FLOW: {
    nb: "Linjer med bindestrek eller innrykk kan ikke stå inne i [ ] eller { }: bruk komma mellom punktene, eller ta bort klammene.",
    nn: "Linjer med bindestrek eller innrykk kan ikkje stå inne i [ ] eller { }: bruk komma mellom punkta, eller ta bort klammene.",
    en: "Lines with hyphens or indentation cannot stand inside [ ] or { }: put commas between the items, or remove the brackets.",
  },
  BAD_DIRECTIVE: {
    nb: "Linjer som begynner med %, hører ikke hjemme i en plan: slett linjen.",
    nn: "Linjer som byrjar med %, høyrer ikkje heime i ein plan: slett linja.",
    en: "Lines that begin with % do not belong in a plan: delete the line.",
  },
  RESOURCE_EXHAUSTION: {
    nb: "Her står for mange nivåer inni hverandre til at filen kan leses: se etter bindestreker eller klammer som er gjentatt, eller en klamme som ikke er lukket.",
    nn: "Her står for mange nivå inni kvarandre til at fila kan lesast: sjå etter bindestrekar eller klammer som er gjentekne, eller ei klamme som ikkje er lukka.",
    en: "Too many levels stand inside each other here for the file to be read: look for repeated hyphens or brackets, or a bracket that is not closed.",
  },
  ALIAS_PROPS: leadingSign,
  BAD_ALIAS: leadingSign,
  BAD_COLLECTION_TYPE: leadingSign,
  BAD_PROP_ORDER: leadingSign,
  MULTIPLE_ANCHORS: leadingSign,
  MULTIPLE_TAGS: leadingSign,
  TAG_RESOLVE_FAILED: leadingSign,
};

const otherwise = (reason: string): Words => ({
  nb: `Filen kan ikke leses videre herfra (${reason}): se etter kolon, innrykk, anførselstegn og klammer på denne linjen og den over.`,
  nn: `Fila kan ikkje lesast vidare herifrå (${reason}): sjå etter kolon, innrykk, hermeteikn og klammer på denne linja og den over.`,
  en: `The file cannot be read on from here (${reason}): look at colons, indentation, quotes and brackets on this line and the one above.`,
});

const inWords = (reason: string): Words => reasons[reason] ?? otherwise(reason);

export const rule = defineRule<{ reason: string }>({
  code: "yaml-syntax",
  severity: "error",
  title: {
    nb: "Filen kan ikke leses som YAML",
    nn: "Fila kan ikkje lesast som YAML",
    en: "The file cannot be read as YAML",
  },
  why: {
    nb: "Etter en slik feil er det ikke mulig å vite hva resten av filen betyr. Hele filen er utelatt, og bare den første feilen blir vist.",
    nn: "Etter ein slik feil er det ikkje mogleg å vite kva resten av fila tyder. Heile fila er utelaten, og berre den første feilen blir vist.",
    en: "After such a fault nobody can tell what the rest of the file means. The whole file is left out, and only the first fault is shown.",
  },
  mend: {
    nb: "Rett linjen det pekes på, og kjør kontrollen på nytt. Tekst med kolon eller andre tegn i seg er trygg i anførselstegn.",
    nn: "Rett linja det blir peikt på, og køyr kontrollen på nytt. Tekst med kolon eller andre teikn i seg er trygg i hermeteikn.",
    en: "Mend the line pointed at, and run the check again. Text with colons or other signs in it is safe in quotes.",
  },
  example: {
    bad: "name: Helsedata: enklere tilgang\n",
    good: 'name: "Helsedata: enklere tilgang"\n',
  },
  message: {
    nb: ({ reason }) => inWords(reason).nb,
    nn: ({ reason }) => inWords(reason).nn,
    en: ({ reason }) => inWords(reason).en,
  },
});
