/** Options of the commands that bring figures in and check a plan. */
import { told } from "./told.js";

export const others = [
  told(
    "read by mappings/<name>.yaml; otherwise by the one whose headings fit",
    "les med mappings/<name>.yaml; ellers med den som har overskrifter som passer",
    "les med mappings/<name>.yaml; elles med den som har overskrifter som passar",
  ),
  told(
    "keep the mapping that is proposed as mappings/<name>.yaml, and read by it",
    "ta vare på koblingen som foreslås, som mappings/<name>.yaml, og les med den",
    "ta vare på koplinga som blir foreslått, som mappings/<name>.yaml, og les med ho",
  ),
  told(
    "the tab of a spreadsheet; otherwise the first that fits",
    "arket i regnearket; ellers det første som passer",
    "arket i reknearket; elles det første som passar",
  ),
  told(
    "take in what is doubtful, and leave out what is rejected",
    "ta inn det som er tvilsomt, og utelat det som avvises",
    "ta inn det som er tvilsamt, og utelat det som blir avvist",
  ),
  told(
    "the day the figures were published, where the file does not say",
    "dagen tallene ble publisert, der filen ikke sier det",
    "dagen tala vart publiserte, der fila ikkje seier det",
  ),
  told(
    "figures that differ revise those in the plan",
    "tall som avviker, reviderer dem i planen",
    "tal som avvik, reviderer dei i planen",
  ),
  told(
    "they measure the same but were not published against the measures",
    "de måler det samme, men ble ikke publisert mot målingene",
    "dei måler det same, men vart ikkje publiserte mot målingane",
  ),
  told(
    "make the sheet to send out, with -o; what is filled in is read back by `ehs import`",
    "lag arket som sendes ut, med -o; det som fylles inn, leses tilbake av `ehs import`",
    "lag arket som blir sendt ut, med -o; det som blir fylt inn, blir lese tilbake av `ehs import`",
  ),
  told(
    "with --template: only measures with figures from these (comma list)",
    "med --template: bare målinger med tall fra disse (kommaliste)",
    "med --template: berre målingar med tal frå desse (kommaliste)",
  ),
  told("with --template: the file to make", "med --template: filen som lages", "med --template: fila som blir laga"),
  told(
    "hold the initiatives against a list of the portfolio",
    "hold initiativene mot en liste over porteføljen",
    "hald initiativa mot ei liste over porteføljen",
  ),
  told(
    "with --portfolio: an initiative and its number there, 4.A=127 (repeatable)",
    "med --portfolio: et initiativ og nummeret det har der, 4.A=127 (kan gjentas)",
    "med --portfolio: eit initiativ og nummeret det har der, 4.A=127 (kan gjentakast)",
  ),
  told(
    "with --portfolio: initiatives that have left it (comma list)",
    "med --portfolio: initiativer som er ute av den (kommaliste)",
    "med --portfolio: initiativ som er ute av han (kommaliste)",
  ),
  told(
    "make the repairs that are sure, change nothing else, and tell what is left",
    "gjør de rettelsene som er sikre, endre ikke noe annet, og fortell hva som gjenstår",
    "gjer dei rettingane som er sikre, endre ikkje noko anna, og fortel kva som står att",
  ),
  told(
    "the same, and keys, words and ids that one other is near",
    "det samme, og nøkler, ord og id-er som ligner på én annen",
    "det same, og nøklar, ord og id-ar som liknar på éin annan",
  ),
  told(
    "with --fix: show the changes as a diff and write nothing; exit 1 if there are any",
    "med --fix: vis endringene som en diff og skriv ingenting; slutt med 1 hvis det er noen",
    "med --fix: vis endringane som ein diff og skriv ingenting; slutt med 1 viss det er nokon",
  ),
  told(
    "list the accepted findings too, with the reasons",
    "vis også de aksepterte funnene, med begrunnelser",
    "vis òg dei aksepterte funna, med grunngivingar",
  ),
  told(
    "write what is found here into accepted.yaml, as findings that may stand; needs --reason",
    "skriv det som finnes her, i accepted.yaml, som funn som kan bli stående; krever --reason",
    "skriv det som blir funne her, i accepted.yaml, som funn som kan bli ståande; krev --reason",
  ),
  told(
    "with --accept: why they may stand",
    "med --accept: hvorfor de kan bli stående",
    "med --accept: kvifor dei kan bli ståande",
  ),
  told(
    "with --accept: only findings of these codes (comma list, repeatable)",
    "med --accept: bare funn med disse kodene (kommaliste, kan gjentas)",
    "med --accept: berre funn med desse kodane (kommaliste, kan gjentakast)",
  ),
  told(
    "with --accept: only findings about these ids (comma list, repeatable)",
    "med --accept: bare funn om disse id-ene (kommaliste, kan gjentas)",
    "med --accept: berre funn om desse id-ane (kommaliste, kan gjentakast)",
  ),
  told(
    "with --accept: the role that accepts them, never a person's name",
    "med --accept: rollen som aksepterer dem, aldri navnet på en person",
    "med --accept: rolla som aksepterer dei, aldri namnet på ein person",
  ),
  told(
    "with --accept: the last day on which that counts",
    "med --accept: den siste dagen det gjelder",
    "med --accept: den siste dagen det gjeld",
  ),
  told(
    "take out of accepted.yaml and of the items what is no longer needed, or whose time is over",
    "ta ut av accepted.yaml og av planen det som ikke trengs lenger, eller som har gått ut på dato",
    "ta ut av accepted.yaml og av planen det som ikkje trengst lenger, eller som har gått ut på dato",
  ),
  told(
    "the day on which open items count as overdue; otherwise today in the plan's time zone",
    "dagen åpne punkter regnes som forfalt; ellers i dag i planens tidssone",
    "dagen opne punkt blir rekna som forfalne; elles i dag i tidssona til planen",
  ),
  told(
    "only what came after a revision, date, meeting or edition, and by whose authority",
    "bare det som kom etter en revisjon, en dato, et møte eller en utgave, og med hvilken fullmakt",
    "berre det som kom etter ein revisjon, ein dato, eit møte eller ei utgåve, og med kva fullmakt",
  ),
  told(
    "the plan as the next commit would have it, and only what that brings: for a hook",
    "planen slik neste commit ville hatt den, og bare det den bringer: for en krok (hook)",
    "planen slik neste commit ville hatt han, og berre det ho har med seg: for ein krok (hook)",
  ),
  told(
    "every finding on a terminal, where otherwise the gravest 100 are shown",
    "hvert funn på en terminal, der ellers de 100 alvorligste vises",
    "kvart funn på ein terminal, der elles dei 100 alvorlegaste blir viste",
  ),
  told(
    "with `-`: the place in the plan of the file on standard input, such as objectives/1.yaml",
    "med `-`: plassen i planen for filen på standard inn, for eksempel objectives/1.yaml",
    "med `-`: plassen i planen for fila på standard inn, til dømes objectives/1.yaml",
  ),
];
