/** The rules about reading: every code has one, and says what is wrong and what to do in both languages. */
import { describe, expect, it } from "vitest";
import { readingRules } from "../../src/check/reading/index.js";
import type { Rule } from "../../src/check/rule.js";
import type { FindingData } from "../../src/model/finding.js";
import { SourceMap } from "../../src/store/source-map.js";
import { decode } from "../../src/store/text.js";
import { readYaml } from "../../src/store/yaml.js";

/** Every code of a finding made while a file is read. */
const codes = `
ambiguous-word breakdown-code breakdown-file breakdown-flag breakdown-header breakdown-number breakdown-period
breakdown-repeated breakdown-row byte-order-mark decimal-comma duplicate-key empty-value encoding figure-form file-empty file-link
file-not-map file-not-regular file-too-large file-unknown file-unreadable invisible-character invisible-structure
key-not-text merge-conflict missing-key text-cut not-text number-form out-of-range unknown-key unknown-word wrong-count
wrong-form wrong-type yaml-alias yaml-directive yaml-documents yaml-merge-key yaml-syntax yaml-tab yaml-tag
yaml-too-deep
`
  .trim()
  .split(/\s+/);

const warnings: ReadonlySet<string> = new Set(["ambiguous-word", "byte-order-mark", "invisible-character", "text-cut"]);

type Case = readonly [code: string, data: FindingData, nb: string, en: string];

/** A table, one message a line: what prettier would make of it nobody could read. */
// prettier-ignore
const cases: readonly Case[] = [
  ["encoding", { guess: "name: Mål" }, "Filen er ikke lagret som UTF-8; her står det trolig «name: Mål»: lagre den på nytt som UTF-8.", "The file is not saved as UTF-8; this line probably reads “name: Mål”: save it again as UTF-8."],
  ["encoding", { guess: "" }, "Filen er ikke lagret som UTF-8: lagre den på nytt som UTF-8.", "The file is not saved as UTF-8: save it again as UTF-8."],
  ["byte-order-mark", {}, "Filen begynner med et usynlig merke (U+FEFF): lagre den som UTF-8 uten BOM.", "The file begins with an invisible mark (U+FEFF): save it as UTF-8 without BOM."],
  ["merge-conflict", { marker: "<<<<<<<" }, "«<<<<<<<» står igjen etter en flettekonflikt: velg hvilken utgave som gjelder, og slett linjene med <<<<<<<, ======= og >>>>>>>.", "“<<<<<<<” is left from a merge conflict: choose which version holds, and delete the lines with <<<<<<<, ======= and >>>>>>>."],
  ["invisible-structure", { name: "no-break space", point: "U+00A0" }, "Et usynlig tegn (hardt mellomrom, U+00A0) står der det skal være et vanlig mellomrom: slett det og skriv et mellomrom.", "An invisible character (no-break space, U+00A0) stands where an ordinary space belongs: delete it and type a space."],
  ["invisible-structure", { name: "zero width joiner", point: "U+200D" }, "Et usynlig tegn (zero width joiner, U+200D) står der det skal være et vanlig mellomrom: slett det og skriv et mellomrom.", "An invisible character (zero width joiner, U+200D) stands where an ordinary space belongs: delete it and type a space."],
  ["invisible-character", { name: "zero width space", point: "U+200B" }, "Et usynlig tegn (mellomrom uten bredde, U+200B) står i teksten: slett det, eller skriv ordet på nytt.", "An invisible character (zero width space, U+200B) stands in the text: delete it, or type the word again."],
  ["invisible-character", { name: "control character", point: "U+0007" }, "Et usynlig tegn (styretegn, U+0007) står i teksten: slett det, eller skriv ordet på nytt.", "An invisible character (control character, U+0007) stands in the text: delete it, or type the word again."],
  ["yaml-syntax", { reason: "UNCLOSED" }, "Det som åpnes her, blir aldri lukket: sett inn ], } eller anførselstegnet som mangler.", "What is opened here is never closed: add the missing ], } or quote."],
  ["yaml-syntax", { reason: "BLOCK_AS_IMPLICIT_KEY" }, "Et kolon inne i en tekst, eller linjer med ulikt innrykk: sett tekst med kolon i anførselstegn, og la nøkler på samme nivå begynne i samme kolonne.", "A colon inside a text, or lines that are not indented alike: put text with a colon in quotes, and begin keys of the same level in the same column."],
  ["yaml-syntax", { reason: "BAD_SCALAR_START" }, "En tekst kan ikke begynne med dette tegnet (@, `, %, komma og noen andre): sett teksten i anførselstegn.", "A text cannot begin with this character (@, `, %, a comma and some others): put the text in quotes."],
  ["yaml-syntax", { reason: "BAD_INDENT" }, "Linjen har et annet innrykk enn linjene den hører sammen med: la dem begynne i samme kolonne.", "The line is not indented like the lines it belongs with: begin them in the same column."],
  ["yaml-syntax", { reason: "MISSING_CHAR" }, "Her mangler et tegn: kolon etter en nøkkel, bindestrek foran et punkt i en liste, komma mellom punkter i [ ], eller mellomrom foran #.", "A character is missing here: a colon after a key, a hyphen before a list item, a comma between items in [ ], or a space before #."],
  ["yaml-syntax", { reason: "MULTILINE_IMPLICIT_KEY" }, "En nøkkel uten kolon, eller uten mellomrom etter kolonet: skriv «nøkkel: verdi».", "A key without a colon, or without a space after the colon: write “key: value”."],
  ["yaml-syntax", { reason: "UNEXPECTED_TOKEN" }, "Dette hører ikke hjemme her: tekst med klammer eller anførselstegn i seg, eller med > eller | først, må stå i anførselstegn i sin helhet, og en liste begynner på linjen under nøkkelen.", "This does not belong here: text with brackets or quotes in it, or with > or | first, must be quoted as a whole, and a list begins on the line below its key."],
  ["yaml-syntax", { reason: "BAD_ALIAS" }, "&, * eller ! først i en tekst har en egen betydning i YAML: sett teksten i anførselstegn.", "&, * or ! first in a text has a meaning of its own in YAML: put the text in quotes."],
  ["yaml-syntax", { reason: "BAD_PROP_ORDER" }, "&, * eller ! først i en tekst har en egen betydning i YAML: sett teksten i anførselstegn.", "&, * or ! first in a text has a meaning of its own in YAML: put the text in quotes."],
  ["yaml-syntax", { reason: "BAD_COLLECTION_TYPE" }, "&, * eller ! først i en tekst har en egen betydning i YAML: sett teksten i anførselstegn.", "&, * or ! first in a text has a meaning of its own in YAML: put the text in quotes."],
  ["yaml-syntax", { reason: "BAD_DQ_ESCAPE" }, "\\ innenfor \"…\" begynner et spesialtegn: skriv \\\\, eller sett teksten i '…'.", "\\ inside \"…\" begins a special character: write \\\\, or put the text in '…'."],
  ["yaml-syntax", { reason: "KEY_OVER_1024_CHARS" }, "En nøkkel på over 1024 tegn er trolig en tekst med kolon: sett teksten i anførselstegn.", "A key of more than 1024 characters is probably a text with a colon: put the text in quotes."],
  ["yaml-syntax", { reason: "BLOCK_IN_FLOW" }, "Linjer med bindestrek eller innrykk kan ikke stå inne i [ ] eller { }: bruk komma mellom punktene, eller ta bort klammene.", "Lines with hyphens or indentation cannot stand inside [ ] or { }: put commas between the items, or remove the brackets."],
  ["yaml-syntax", { reason: "BAD_DIRECTIVE" }, "Linjer som begynner med %, hører ikke hjemme i en plan: slett linjen.", "Lines that begin with % do not belong in a plan: delete the line."],
  ["yaml-syntax", { reason: "IMPOSSIBLE" }, "Filen kan ikke leses videre herfra (IMPOSSIBLE): se etter kolon, innrykk, anførselstegn og klammer på denne linjen og den over.", "The file cannot be read on from here (IMPOSSIBLE): look at colons, indentation, quotes and brackets on this line and the one above."],
  ["text-cut", { kept: "Time", lost: "#1" }, "«#1» blir lest som en kommentar, og teksten slutter etter «Time»: sett teksten i anførselstegn.", "“#1” is read as a comment, and the text ends after “Time”: put the text in quotes."],
  ["yaml-tab", {}, "Tabulator er brukt som innrykk: bytt den med mellomrom.", "A tab is used as indentation: replace it by spaces."],
  ["yaml-directive", {}, "Linjer som begynner med %, endrer hvordan filen blir lest, og brukes ikke i en plan: slett linjen.", "Lines that begin with % change how the file is read, and are not used in a plan: delete the line."],
  ["yaml-documents", { count: 2 }, "Filen består av 2 dokumenter, og en planfil er ett: slett linjen med ---, eller del filen.", "The file holds 2 documents, and a plan file is one: delete the line with ---, or split the file."],
  ["yaml-alias", {}, "Et ord med * foran henter tekst fra et annet sted i filen, og det brukes ikke i en plan: gjenta teksten her, eller sett den i anførselstegn om * hører med.", "A word with * in front fetches text from elsewhere in the file, which a plan does not use: repeat the text here, or put it in quotes if * belongs to it."],
  ["yaml-tag", { given: "!!str" }, "«!!str» er en YAML-merkelapp, og det brukes ikke i en plan: slett den, eller sett teksten i anførselstegn om ! hører med.", "“!!str” is a YAML tag, which a plan does not use: delete it, or put the text in quotes if ! belongs to it."],
  ["yaml-merge-key", {}, "«<<» henter nøkler fra et annet sted, og det brukes ikke i en plan: skriv nøklene her.", "“<<” fetches keys from elsewhere, which a plan does not use: write the keys here."],
  ["yaml-too-deep", { limit: 64 }, "Her står mer enn 64 nivåer inni hverandre: se etter en klamme, [ eller {, som ikke er lukket.", "More than 64 levels stand inside each other here: look for a bracket, [ or {, that is not closed."],
  ["key-not-text", { given: "null" }, "Nøkkelen «null» blir ikke lest som tekst: sett den i anførselstegn.", "The key “null” is not read as text: put it in quotes."],
  ["key-not-text", { given: "" }, "Det mangler en nøkkel foran kolonet: skriv den inn.", "There is no key before the colon: write one."],
  ["key-not-text", { given: "{x}" }, "«{x}» står der det skal stå en nøkkel: skriv et ord, eller sett hele teksten i anførselstegn.", "“{x}” stands where a key belongs: write a word, or put the whole text in quotes."],
  ["duplicate-key", { key: "unit", line: 4 }, "Nøkkelen «unit» står også på linje 4: behold den ene og slett den andre.", "The key “unit” also stands on line 4: keep one and delete the other."],
  ["number-form", { given: "0301", read: "301", form: "leading-zero" }, "«0301» blir lest som tallet 301: sett id-er og koder i anførselstegn, og skriv tall uten null foran.", "“0301” is read as the number 301: put ids and codes in quotes, and write numbers without zeros in front."],
  ["number-form", { given: "12345678901234567890", read: "12345678901234567000", form: "precision" }, "«12345678901234567890» har flere sifre enn et tall kan holde på, og blir lest som 12345678901234567000: sett id-er og koder i anførselstegn, og rund av tall.", "“12345678901234567890” has more digits than a number can keep, and is read as 12345678901234567000: put ids and codes in quotes, and round numbers."],
  ["number-form", { given: "+5", read: "5", form: "plus" }, "«+5» blir lest som 5, uten pluss: sett endringer og koder i anførselstegn, og skriv tall uten pluss.", "“+5” is read as 5, without the plus: put changes and codes in quotes, and write numbers without a plus."],
  ["number-form", { given: ".inf", read: "Infinity", form: "infinite" }, "«.inf» er ikke et tall en plan kan bruke: skriv tallet, eller sett tekst i anførselstegn.", "“.inf” is not a number that a plan can use: write the figure, or put text in quotes."],
  ["number-form", { given: "1e3", read: "1000", form: "notation" }, "«1e3» blir lest som tallet 1000: sett id-er og koder i anførselstegn, og skriv tall med vanlige sifre.", "“1e3” is read as the number 1000: put ids and codes in quotes, and write numbers in ordinary digits."],
  ["ambiguous-word", { given: "no" }, "«no» uten anførselstegn blir lest som sant eller usant av andre programmer: sett ordet i anførselstegn, eller skriv true eller false.", "“no” without quotes is read as true or false by other programs: put the word in quotes, or write true or false."],
  ["file-empty", {}, "Filen er tom: fyll inn innholdet, eller slett filen.", "The file is empty: fill in its content, or delete it."],
  ["file-not-map", { given: "list" }, "Filen er bare en liste; en planfil består av nøkler med verdier: begynn med en nøkkel og et kolon.", "The file is a bare list; a plan file is keys with values: begin with a key and a colon."],
  ["file-not-map", { given: "string" }, "Filen er bare tekst; en planfil består av nøkler med verdier: begynn med en nøkkel og et kolon.", "The file is bare text; a plan file is keys with values: begin with a key and a colon."],
  ["file-not-map", { given: "number" }, "Filen er bare et tall; en planfil består av nøkler med verdier: begynn med en nøkkel og et kolon.", "The file is a bare number; a plan file is keys with values: begin with a key and a colon."],
  ["file-not-map", { given: "boolean" }, "Filen er bare true eller false; en planfil består av nøkler med verdier: begynn med en nøkkel og et kolon.", "The file is just true or false; a plan file is keys with values: begin with a key and a colon."],
  ["file-not-map", { given: "object" }, "Filen inneholder ingen nøkler; en planfil består av nøkler med verdier: begynn med en nøkkel og et kolon.", "The file holds no keys; a plan file is keys with values: begin with a key and a colon."],
  ["file-link", { target: "../other/1.yaml", leaves: "yes" }, "Filen er en lenke til «../other/1.yaml» utenfor planmappen, og lenker blir ikke fulgt: legg selve filen her.", "The file is a link to “../other/1.yaml” outside the plan folder, and links are not followed: put the file itself here."],
  ["file-link", { target: "objectives/2.yaml", leaves: "no" }, "Filen er en lenke til «objectives/2.yaml», og lenker blir ikke fulgt: legg selve filen her.", "The file is a link to “objectives/2.yaml”, and links are not followed: put the file itself here."],
  ["file-link", { target: "", leaves: "no" }, "Filen er en lenke, og lenker blir ikke fulgt: legg selve filen her.", "The file is a link, and links are not followed: put the file itself here."],
  ["file-not-regular", { type: "folder" }, "En mappe har navnet til en planfil: gi mappen et annet navn.", "A folder has the name of a plan file: rename the folder."],
  ["file-not-regular", { type: "other" }, "Dette har navnet til en planfil, men er ingen vanlig fil: bytt det ut med en vanlig fil.", "This has the name of a plan file and is no ordinary file: replace it by an ordinary file."],
  ["file-too-large", { size: 26214400, limit: 20971520 }, "Filen er på 25 MB, og grensen er 20 MB: del den, eller flytt tallserier til data/.", "The file is 25 MB, and the limit is 20 MB: split it, or move series of figures to data/."],
  ["file-too-large", { size: 20971521, limit: 20971520 }, "Filen er på 20,1 MB, og grensen er 20 MB: del den, eller flytt tallserier til data/.", "The file is 20.1 MB, and the limit is 20 MB: split it, or move series of figures to data/."],
  ["file-unknown", { places: ["plan.yaml", "objectives/….yaml"] }, "Ingen planfil har et slikt navn, så filen er ikke lest: gi den et av disse, eller flytt den ut av planmappen: plan.yaml, objectives/….yaml.", "No plan file has such a name, so it is not read: give it one of these, or move it out of the plan folder: plan.yaml, objectives/….yaml."],
  ["file-unreadable", { reason: "EACCES" }, "Filen kan ikke åpnes (EACCES); du har ikke lesetilgang: endre rettighetene til filen.", "The file cannot be opened (EACCES); you may not read it: change its permissions."],
  ["file-unreadable", { reason: "ENOENT" }, "Filen kan ikke åpnes (ENOENT); den forsvant under lesingen: kjør kontrollen på nytt.", "The file cannot be opened (ENOENT); it vanished while being read: run the check again."],
  ["file-unreadable", { reason: "ELOOP" }, "Filen kan ikke åpnes (ELOOP); operativsystemet sier nei: se etter at den finnes og kan åpnes.", "The file cannot be opened (ELOOP); the operating system refuses: see that it exists and can be opened."],
  ["unknown-key", { given: "basline", key: "measures", allowed: ["id", "unit", "baseline"] }, "Det finnes ingen nøkkel «basline» i «measures»; nøklene her er id, unit, baseline.", "There is no key “basline” in “measures”; the keys here are id, unit, baseline."],
  ["unknown-key", { given: "titel", key: "", allowed: ["id", "title"] }, "Det finnes ingen nøkkel «titel» på øverste nivå i filen; nøklene her er id, title.", "There is no key “titel” at the top level of the file; the keys here are id, title."],
  ["unknown-key", { given: "norsk", key: "name", allowed: [] }, "Det finnes ingen nøkkel «norsk» i «name».", "There is no key “norsk” in “name”."],
  ["missing-key", { key: "unit", allowed: [] }, "Nøkkelen «unit» mangler: legg den til.", "The key “unit” is missing: add it."],
  ["missing-key", { key: "kind", allowed: ["measured", "words", "pending"] }, "Nøkkelen «kind» mangler: legg den til som en av disse: measured, words, pending.", "The key “kind” is missing: add it as one of these: measured, words, pending."],
  ["unknown-word", { given: "adoptoin", key: "type", allowed: ["adoption", "perceived-result", "result", "effect"] }, "«adoptoin» er ikke et av ordene «type» kan ha: adoption, perceived-result, result, effect.", "“adoptoin” is not one of the words that “type” can be: adoption, perceived-result, result, effect."],
  ["unknown-word", { given: "2", key: "format", allowed: ["1"] }, "«format» kan bare være 1, ikke «2».", "“format” can only be 1, not “2”."],
  ["unknown-word", { given: "x", key: "kind", allowed: [] }, "«x» er ikke noe «kind» kan være.", "“x” is not something that “kind” can be."],
  ["not-text", { given: "2021", read: "2021", key: "due" }, "«2021» blir lest som et tall, men «due» skal være tekst: sett verdien i anførselstegn.", "“2021” is read as a number, but “due” is text: put the value in quotes."],
  ["not-text", { given: "1.10", read: "1.1", key: "id" }, "«1.10» blir lest som tallet 1.1, men «id» skal være tekst: sett verdien i anførselstegn.", "“1.10” is read as the number 1.1, but “id” is text: put the value in quotes."],
  ["not-text", { given: "true", read: "true", key: "name" }, "«true» blir lest som sant eller usant, men «name» skal være tekst: sett verdien i anførselstegn.", "“true” is read as true or false, but “name” is text: put the value in quotes."],
  ["empty-value", { key: "due" }, "«due» mangler en verdi: skriv den inn, eller slett linjen.", "“due” lacks a value: write it, or delete the line."],
  ["wrong-type", { key: "measures", given: "object", wanted: ["array"] }, "«measures» skal være en liste; her står nøkler med verdier.", "“measures” should be a list; what stands here is keys with values."],
  ["wrong-type", { key: "decimals", given: "number", wanted: ["integer"] }, "«decimals» skal være et helt tall; her står et tall med desimaler.", "“decimals” should be a whole number; what stands here is a number with decimals."],
  ["wrong-type", { key: "advisory", given: "string", wanted: ["boolean"] }, "«advisory» skal være true eller false; her står tekst.", "“advisory” should be true or false; what stands here is text."],
  ["wrong-type", { key: "at", given: "array", wanted: ["number", "string"] }, "«at» skal være et tall eller tekst; her står en liste.", "“at” should be a number or text; what stands here is a list."],
  ["wrong-type", { key: "name", given: "array", wanted: ["string", "object"], nb: "tekst per språk, for eksempel nb: … og en: …", en: "text per language, such as nb: … and en: …" }, "«name» skal være tekst per språk, for eksempel nb: … og en: …; her står en liste.", "“name” should be text per language, such as nb: … and en: …; what stands here is a list."],
  ["wrong-type", { key: "kind", given: "array", wanted: ["undefined"] }, "«kind» kan ikke være en liste.", "“kind” cannot be a list."],
  ["wrong-form", { given: "høst 2022", key: "period", nb: "en periode: 2021, 2021-Q3", en: "a period: 2021, 2021-Q3" }, "«høst 2022» passer ikke i «period», som skal være en periode: 2021, 2021-Q3.", "“høst 2022” does not fit “period”, which should be a period: 2021, 2021-Q3."],
  ["wrong-form", { given: "NB", key: "languages" }, "«NB» har ikke den formen «languages» skal ha: skriv den som andre steder i planen.", "“NB” does not have the form that “languages” wants: write it as elsewhere in the plan."],
  ["decimal-comma", { given: "3,5", key: "value", why: "comma" }, "«3,5»: desimaltegnet i en plan er punktum.", "“3,5”: the decimal sign in a plan is a full stop."],
  ["figure-form", { given: "6 500", key: "value", why: "separator" }, "«6 500»: tall i en plan skrives uten skille mellom tusener.", "“6 500”: figures in a plan have no separator between thousands."],
  ["figure-form", { given: "83 %", key: "value", why: "percent" }, "«83 %»: andeler i en plan skrives som tall fra 0 til 100, uten prosenttegn.", "“83 %”: shares in a plan are figures from 0 to 100, without the percent sign."],
  ["figure-form", { given: "12:30", key: "value", why: "time" }, "«12:30»: dette ser ut som et klokkeslett, og her skal det stå et tall.", "“12:30”: this looks like a time of day, and a figure belongs here."],
  ["figure-form", { given: "−5", key: "value", why: "minus" }, "«−5»: minus i en plan er en vanlig bindestrek.", "“−5”: a minus in a plan is an ordinary hyphen."],
  ["figure-form", { given: "'76'", key: "value", why: "quotes" }, "«'76'»: anførselstegn fra løpende tekst hører til teksten i YAML; skriv tallet uten.", "“'76'”: quotes of running text belong to the text in YAML; write the figure without."],
  ["yaml-syntax", { reason: "RESOURCE_EXHAUSTION" }, "Her står for mange nivåer inni hverandre til at filen kan leses: se etter bindestreker eller klammer som er gjentatt, eller en klamme som ikke er lukket.", "Too many levels stand inside each other here for the file to be read: look for repeated hyphens or brackets, or a bracket that is not closed."],
  ["figure-form", { given: "147 of 356", key: "value", why: "ratio" }, "«147 of 356»: en del av en helhet skrives i en plan med skråstrek, uten mellomrom.", "“147 of 356”: a part of a whole is written in a plan with a slash, without spaces."],
  ["out-of-range", { given: "0", key: "month", limit: 1, keyword: "minimum" }, "«0» passer ikke i «month», som skal være 1 eller mer.", "“0” does not fit “month”, which should be 1 or more."],
  ["out-of-range", { given: "13", key: "month", limit: 12, keyword: "maximum" }, "«13» passer ikke i «month», som skal være 12 eller mindre.", "“13” does not fit “month”, which should be 12 or less."],
  ["out-of-range", { given: "0", key: "band", limit: 0, keyword: "exclusiveMinimum" }, "«0» passer ikke i «band», som skal være mer enn 0.", "“0” does not fit “band”, which should be more than 0."],
  ["out-of-range", { given: "1.5", key: "share", limit: 1.5, keyword: "exclusiveMaximum" }, "«1.5» passer ikke i «share», som skal være mindre enn 1.5.", "“1.5” does not fit “share”, which should be less than 1.5."],
  ["out-of-range", { given: "abcd", key: "short", limit: 3, keyword: "maxLength" }, "«abcd» passer ikke i «short», som skal ha høyst 3 tegn.", "“abcd” does not fit “short”, which should have at most 3 characters."],
  ["out-of-range", { given: "x", key: "scale", limit: 0, keyword: "contains" }, "«x» passer ikke i «scale», som skal ligge innenfor grensene i skjemaet.", "“x” does not fit “scale”, which should lie within the limits of the schema."],
  ["wrong-count", { key: "languages", given: "[]", limit: 1, keyword: "minItems" }, "Det står for få i listen «languages»: den skal ha minst 1.", "There are too few in the list “languages”: it should have at least 1."],
  ["wrong-count", { key: "scale", given: "[1, 2, 3]", limit: 2, keyword: "maxItems" }, "Det står for mange i listen «scale»: den skal ha høyst 2.", "There are too many in the list “scale”: it should have at most 2."],
  ["wrong-count", { key: "name", given: "\"\"", limit: 1, keyword: "minLength" }, "«name» er en tom tekst: skriv noe, eller slett linjen.", "“name” is an empty text: write something, or delete the line."],
  ["wrong-count", { key: "name", given: "{}", limit: 1, keyword: "minProperties" }, "«name» er tom: skriv minst én nøkkel under, eller slett linjen.", "“name” is empty: write at least one key under it, or delete the line."],
  ["wrong-count", { key: "name", given: "\"a\"", limit: 2, keyword: "minLength" }, "«name» er for kort: skriv minst 2 tegn.", "“name” is too short: write at least 2 characters."],
  ["wrong-count", { key: "range", given: "{low: 1}", limit: 2, keyword: "minProperties" }, "«range» har for få nøkler: skriv minst 2.", "“range” has too few keys: write at least 2."],
  ["breakdown-code", { given: "0219", period: "2024", reason: "not_then", count: 1 }, "Koden «0219» gjelder ikke ved utgangen av 2024: raden er ikke brukt.", "The code “0219” does not hold at the end of 2024: the row is not used."],
  ["breakdown-code", { given: "9999", period: "2024", reason: "unknown", count: 412 }, "412 rader, der dette er den første. Kodelisten har ikke koden «9999»: raden er ikke brukt.", "412 rows, of which this is the first. The code list does not have the code “9999”: the row is not used."],
  ["breakdown-file", { given: "data/x.csv", reason: "missing" }, "Planen har ingen fil «data/x.csv»: legg den inn, eller rett navnet.", "The plan has no file “data/x.csv”: add it, or correct the name."],
  ["breakdown-file", { given: "data/../../x.csv", reason: "outside" }, "«data/../../x.csv» er ikke en ren sti under data/, og filer utenfor planen blir ikke lest: legg filen under data/.", "“data/../../x.csv” is no plain path under data/, and files outside the plan are not read: put the file under data/."],
  ["breakdown-flag", { given: "p", reason: "unknown", count: 1 }, "«p» er ikke et kjent merke: raden er ikke brukt.", "“p” is no known flag: the row is not used."],
  ["breakdown-flag", { given: "12", reason: "both", count: 1 }, "Raden har tallet «12» og et merke som sier at tallet mangler: raden er ikke brukt.", "The row has the figure “12” and a flag that says there is none: the row is not used."],
  ["breakdown-header", { given: "period;code;value", reason: "heading" }, "Overskriften er «period;code;value»; den skal være period,code,value og eventuelt of, n og flags: filen er ikke lest.", "The heading is “period;code;value”; it should be period,code,value and, where needed, of, n and flags: the file is not read."],
  ["breakdown-number", { column: "value", given: "3,5", reason: "comma", count: 1 }, "«3,5» i value: desimaltegnet er punktum.", "“3,5” in value: the decimal sign is a full stop."],
  ["breakdown-number", { column: "of", given: "6 500", reason: "separator", count: 1 }, "«6 500» i of: tall skrives uten skille mellom tusener.", "“6 500” in of: figures have no separator between thousands."],
  ["breakdown-number", { column: "value", given: "83 %", reason: "percent", count: 1 }, "«83 %» i value: andeler skrives uten prosenttegn.", "“83 %” in value: shares are written without the percent sign."],
  ["breakdown-number", { column: "n", given: "1.5", reason: "whole", count: 1 }, "«1.5» i n: her skal det stå et helt tall.", "“1.5” in n: a whole number belongs here."],
  ["breakdown-number", { column: "value", given: "", reason: "empty", count: 4 }, "4 rader, der dette er den første. Feltet value er tomt: skriv tallet, eller si i flags hvorfor det mangler.", "4 rows, of which this is the first. The field value is empty: write the figure, or say in flags why there is none."],
  ["breakdown-number", { column: "value", given: "x", reason: "form", count: 1 }, "«x» i value: dette er ikke et tall.", "“x” in value: this is not a number."],
  ["breakdown-number", { column: "value", given: "140", reason: "range", low: 0, high: 100, count: 1 }, "«140» i value må ligge fra 0 til 100.", "“140” in value must lie from 0 to 100."],
  ["breakdown-number", { column: "value", given: "-1", reason: "range", low: 0, count: 1 }, "«-1» i value kan ikke være under 0.", "“-1” in value cannot be below 0."],
  ["breakdown-number", { column: "value", given: "8", reason: "range", high: 7.5, count: 1 }, "«8» i value kan ikke være over 7,5.", "“8” in value cannot be above 7.5."],
  ["breakdown-period", { given: "30.06.2024", column: "period", count: 1 }, "«30.06.2024» er ingen periode: skriv for eksempel 2024, 2024-Q3 eller 2024-06-30.", "“30.06.2024” is no period: write 2024, 2024-Q3 or 2024-06-30, for example."],
  ["breakdown-repeated", { given: "3201", period: "2024", reason: "same", count: 1 }, "«3201» har alt en rad for 2024 med det samme: slett den som ikke gjelder.", "“3201” already has a row for 2024 that says the same: delete the one that does not hold."],
  ["breakdown-repeated", { given: "3201", period: "2024", reason: "other", count: 1 }, "«3201» har alt en rad for 2024 med noe annet, og ingen av dem er brukt: slett den som ikke gjelder.", "“3201” already has a row for 2024 that says otherwise, and neither is used: delete the one that does not hold."],
  ["breakdown-row", { reason: "ragged", given: 4, wanted: 3, count: 1 }, "Raden har 4 felt og overskriften 3 felt, så raden er ikke brukt: se etter desimalkomma, eller et komma som mangler.", "The row has 4 fields and the heading 3 fields, so the row is not used: look for a decimal comma, or a comma that is missing."],
  ["breakdown-row", { reason: "ragged", given: 1, wanted: 3, count: 5 }, "5 rader, der dette er den første. Raden har 1 felt og overskriften 3 felt, så raden er ikke brukt: se etter desimalkomma, eller et komma som mangler.", "5 rows, of which this is the first. The row has 1 field and the heading 3 fields, so the row is not used: look for a decimal comma, or a comma that is missing."],
  ["breakdown-row", { reason: "quote", count: 1 }, "Anførselstegnet her hører ikke til et par, så filen er ikke brukt: slett det, eller sett inn det som mangler.", "The quote here is not one of a pair, so the file is not used: delete it, or add the one that is missing."],
  ["breakdown-row", { reason: "long", count: 1 }, "Raden er lengre enn noen rad kan være, så filen er ikke brukt: se etter et anførselstegn som ikke er lukket.", "The row is longer than any row can be, so the file is not used: look for a quote that is not closed."],
  ["wrong-count", { key: "range", given: "x", limit: 2, keyword: "maxProperties" }, "Antallet i «range» er feil: grensen er 2.", "The count in “range” is wrong: the limit is 2."],
];

/** What can be said only with more than the text of a file: its bytes, its name, its kind of plan file. */
const notInText = [
  "breakdown-code",
  "breakdown-file",
  "breakdown-flag",
  "breakdown-header",
  "breakdown-number",
  "breakdown-period",
  "breakdown-repeated",
  "breakdown-row",
  "encoding",
  "file-link",
  "file-not-map",
  "file-not-regular",
  "file-too-large",
  "file-unknown",
  "file-unreadable",
];

/** Made where the schema of a file is known: as YAML, the example is sound. */
const bySchema =
  `decimal-comma empty-value figure-form missing-key not-text out-of-range unknown-key unknown-word wrong-count
  wrong-form wrong-type`.split(/\s+/);

function ruleOf(code: string): Rule {
  const found = readingRules.find((rule) => rule.code === code);
  if (found === undefined) throw new Error(`no rule ${code}`);
  return found;
}

/** The codes that reading a text gives. */
function codesIn(text: string): string[] {
  const { text: decoded, drafts } = decode("example.yaml", new TextEncoder().encode(text));
  const parsed = decoded === null ? [] : readYaml("example.yaml", decoded, new SourceMap()).drafts;
  return [...drafts, ...parsed].map(({ code }) => code);
}

describe("the rules about reading", () => {
  it("are one for each code, in the order of the codes, with its severity", () => {
    expect(readingRules.map(({ code }) => code)).toEqual(codes.toSorted());
    for (const { code, severity } of readingRules)
      expect(severity, code).toBe(warnings.has(code) ? "warning" : "error");
  });

  it("make no findings of their own", () => {
    expect(readingRules.filter(({ check }) => check !== undefined)).toEqual([]);
  });

  it.each(readingRules)("$code has its texts in both languages", ({ title, why, mend }) => {
    for (const { nb, en } of [title, why, mend]) {
      expect(nb.length).toBeGreaterThan(5);
      expect(en.length).toBeGreaterThan(5);
      expect(nb).not.toBe(en);
    }
    for (const text of [title.nb, why.nb, mend.nb]) expect(text).not.toMatch(/[“”]/);
    for (const text of [title.en, why.en, mend.en]) expect(text).not.toMatch(/[«»]/);
    for (const text of [title.nb, title.en]) expect(text).not.toMatch(/\.$/);
    for (const text of [why.nb, why.en, mend.nb, mend.en]) expect(text).toMatch(/\.$/);
  });

  it.each(readingRules)("$code shows the fault, and the same mended", ({ example }) => {
    expect(example.bad.trim()).not.toBe("");
    expect(example.good.trim()).not.toBe("");
    expect(example.bad).not.toBe(example.good);
  });

  it.each(readingRules.filter(({ code }) => !notInText.includes(code)))(
    "$code has an example that holds",
    ({ code, example }) => {
      expect(codesIn(example.bad)).toEqual(bySchema.includes(code) ? [] : [code]);
      expect(codesIn(example.good)).toEqual([]);
    },
  );
});

describe("the messages", () => {
  it("are tested for every code", () => {
    expect([...new Set(cases.map(([code]) => code))].sort()).toEqual(codes.toSorted());
  });

  it.each(cases)("%s %j", (code, data, nb, en) => {
    const { message } = ruleOf(code);
    expect(message.nb(data)).toBe(nb);
    expect(message.en(data)).toBe(en);
    for (const text of [nb, en]) {
      expect(text).not.toMatch(/undefined|NaN|\n|\s{2}|[\s.:;,…]\.$/);
      expect(text).toMatch(/^\P{Ll}.*[.…]$/u);
    }
    expect(nb).not.toMatch(/[“”]/);
    expect(en).not.toMatch(/[«»]/);
    expect(nb.split("«").length).toBe(nb.split("»").length);
    expect(en.split("“").length).toBe(en.split("”").length);
  });

  it("name twelve words of a long list and cut the rest", () => {
    const words = Array.from({ length: 13 }, (_, at) => `w${at + 1}`);
    const { message } = ruleOf("unknown-word");
    const twelve = words.slice(0, 12).join(", ");
    expect(message.en({ given: "x", key: "kind", allowed: words.slice(0, 12) })).toMatch(new RegExp(`: ${twelve}\\.$`));
    expect(message.en({ given: "x", key: "kind", allowed: words })).toMatch(new RegExp(`: ${twelve}, …$`));
    expect(ruleOf("unknown-key").message.nb({ given: "x", key: "", allowed: words })).toMatch(
      new RegExp(` ${twelve}, …$`),
    );
  });

  it("quote long texts and texts of several lines on one short line", () => {
    const given = `first\n  second ${"å".repeat(80)}`;
    const text = ruleOf("wrong-form").message.en({ given, key: "period" });
    expect(text).toBe(
      `“first second ${"å".repeat(47)}…” does not have the form that “period” wants: write it as elsewhere in the plan.`,
    );
  });

  it("count characters, not halves of them, where they cut", () => {
    const text = ruleOf("decimal-comma").message.nb({ given: "🩺".repeat(70), key: "value" });
    expect(text).toBe(`«${"🩺".repeat(60)}…»: desimaltegnet i en plan er punktum.`);
  });

  it("have a Norwegian name for every character that reading finds", () => {
    const { message } = ruleOf("invisible-character");
    for (const code of [
      0x00, 0x7f, 0x85, 0x200b, 0x200e, 0x200f, 0x2028, 0x2029, 0x2060, 0xfeff, 0x202a, 0x202b, 0x202c, 0x202d, 0x202e,
      0x2066, 0x2067, 0x2068, 0x2069,
    ]) {
      const [found] = decode("example.yaml", new TextEncoder().encode(`name: a${String.fromCharCode(code)}b`)).drafts;
      expect(found?.code, code.toString(16)).toBe("invisible-character");
      const english = String(found?.data["name"]);
      expect(message.nb(found?.data ?? {}), english).not.toContain(`(${english},`);
    }
  });
});
