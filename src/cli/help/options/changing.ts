/** Options of the commands that keep figures, statuses and meetings. */
import { told } from "./told.js";

export const changing = [
  told(
    "write nothing, show the change as a diff",
    "skriv ingenting, vis endringen som en diff",
    "skriv ingenting, vis endringa som ein diff",
  ),
  told(
    "commit the change, with a message that says what it means",
    "commit endringen, med en melding som sier hva den betyr",
    "commit endringa, med ei melding som seier kva ho tyder",
  ),
  told(
    "the period the figure stands for: 2022, 2022-Q3, 2022-11, 2021-09/2022-09",
    "perioden tallet gjelder: 2022, 2022-Q3, 2022-11, 2021-09/2022-09",
    "perioden talet gjeld: 2022, 2022-Q3, 2022-11, 2021-09/2022-09",
  ),
  told("the day it was published", "dagen det ble publisert", "dagen det vart publisert"),
  told("number of respondents behind it", "antall svar bak det", "talet på svar bak det"),
  told(
    "its source, where that is not the measure's own",
    "kilden, der det ikke er målingens egen",
    "kjelda, der det ikkje er målinga si eiga",
  ),
  told("what the reader must know of it", "det leseren må vite om det", "det lesaren må vite om det"),
  told("there is no figure", "det finnes ikke noe tall", "det finst ikkje noko tal"),
  told(
    "it measures the same but was not published against the measure",
    "det måler det samme, men ble ikke publisert mot målingen",
    "det måler det same, men vart ikkje publisert mot målinga",
  ),
  told("it corrects an earlier one", "det retter et tidligere", "det rettar eit tidlegare"),
  told("with --revise: why", "med --revise: hvorfor", "med --revise: kvifor"),
  told("what the source says beside it", "det kilden sier ved siden av", "det kjelda seier ved sida av"),
  told("where it can be read", "hvor det kan leses", "kvar det kan lesast"),
  told("the colour, one of the plan's", "fargen, en av planens", "fargen, ein av dei i planen"),
  told(
    "why this colour; needed for all but the best; nb=… | en=… for each language",
    "hvorfor denne fargen; må oppgis for alle unntatt den beste; nb=… | en=… for hvert språk",
    "kvifor denne fargen; må oppgivast for alle unnateke den beste; nb=… | en=… for kvart språk",
  ),
  told(
    "what has happened and what comes",
    "hva som har skjedd, og hva som kommer",
    "kva som har hendt, og kva som kjem",
  ),
  told(
    "the role that reports, not a person's name",
    "rollen som melder, ikke navnet på en person",
    "rolla som melder, ikkje namnet på ein person",
  ),
  told("the source it was fetched from", "kilden det er hentet fra", "kjelda det er henta frå"),
  told(
    "the day the status stands for; otherwise today",
    "dagen statusen gjelder; ellers i dag",
    "dagen statusen gjeld; elles i dag",
  ),
  told(
    "the phase it is in now, one of the plan's",
    "fasen det er i nå, en av planens",
    "fasen det er i no, ein av dei i planen",
  ),
  told("what it concentrates on next", "hva det arbeides mest med framover", "kva det blir arbeidd mest med framover"),
  told(
    "the milestone that --forecast or --reached is about",
    "milepælen som --forecast eller --reached gjelder",
    "milepælen som --forecast eller --reached gjeld",
  ),
  told("when the milestone is now expected", "når milepælen nå ventes", "når milepælen no er venta"),
  told("when the milestone was reached", "når milepælen ble nådd", "når milepælen vart nådd"),
  told(
    "the meeting in which it was signed; otherwise the last one held",
    "møtet der den ble signert; ellers det siste som er holdt",
    "møtet der ho vart signert; elles det siste som er halde",
  ),
  told("one of the plan's colours", "en av planens farger", "ein av fargane i planen"),
  told(
    "why; nb=… | en=… for each language",
    "hvorfor; nb=… | en=… for hvert språk",
    "kvifor; nb=… | en=… for kvart språk",
  ),
  told(
    "the role that signs, not a person's name",
    "rollen som signerer, ikke navnet på en person",
    "rolla som signerer, ikkje namnet på ein person",
  ),
  told("the day it stands for; otherwise today", "dagen den gjelder; ellers i dag", "dagen ho gjeld; elles i dag"),
  told(
    "the period by which it is to be reached",
    "perioden det skal være nådd innen",
    "perioden det skal vere nådd innan",
  ),
  told(
    "the decision behind it; needed where a target is moved",
    "vedtaket bak; må oppgis når et måltall flyttes",
    "vedtaket bak; må oppgivast når eit måltal blir flytta",
  ),
  told(
    "the decision behind it; needed where the measure has targets already",
    "vedtaket bak; må oppgis når målingen har måltall fra før",
    "vedtaket bak; må oppgivast når målinga har måltal frå før",
  ),
  told(
    "why it is moved, or why there is none; nb=… | en=… for each language",
    "hvorfor det flyttes, eller hvorfor det ikke er noe; nb=… | en=… for hvert språk",
    "kvifor det blir flytta, eller kvifor det ikkje er noko; nb=… | en=… for kvart språk",
  ),
  told(
    "the day it was set; otherwise that of the decision's meeting",
    "dagen det ble satt; ellers dagen for møtet med vedtaket",
    "dagen det vart sett; elles dagen for møtet med vedtaket",
  ),
  told(
    "of a target that is to be clarified: by when",
    "for et måltall som skal avklares: innen når",
    "for eit måltal som skal avklarast: innan når",
  ),
  told("the target in the words of the decision", "måltallet med vedtakets ord", "måltalet med orda i vedtaket"),
  told(
    "the level is held already, and is to be kept",
    "nivået er nådd, og skal holdes",
    "nivået er nådd, og skal haldast",
  ),
  told(
    "supports, notes, advises, decides (decides only where the body has that power)",
    "supports (slutter seg til), notes (tar til orientering), advises (gir råd), decides (vedtar; bare der rådet har den myndigheten)",
    "supports (sluttar seg til), notes (tek til orientering), advises (gir råd), decides (vedtek; berre der rådet har den mynda)",
  ),
  told(
    "the wording; nb=… | en=… for each language",
    "ordlyden; nb=… | en=… for hvert språk",
    "ordlyden; nb=… | en=… for kvart språk",
  ),
  told("what it covers, with commas", "det som omfattes, med komma", "det som er omfatta, med komma"),
  told(
    "proposed or adopted; otherwise adopted for a meeting that was held",
    "proposed (foreslått) eller adopted (gjort); ellers adopted for et møte som er holdt",
    "proposed (foreslått) eller adopted (gjort); elles adopted for eit møte som er halde",
  ),
  told(
    "a condition that it rests on (repeatable)",
    "et vilkår det hviler på (kan gjentas)",
    "eit vilkår det kviler på (kan gjentakast)",
  ),
  told(
    "its id, for ever; otherwise one is made from the day of the meeting",
    "id-en, for alltid; ellers lages en av dagen for møtet",
    "id-en, for alltid; elles blir ein laga av dagen for møtet",
  ),
  told(
    "what is recommended; nb=… | en=… for each language",
    "det som anbefales; nb=… | en=… for hvert språk",
    "det som blir tilrådd; nb=… | en=… for kvart språk",
  ),
  told("the organisation that receives it", "organisasjonen som får den", "organisasjonen som får ho"),
  told(
    "the year it is for; otherwise the one after the meeting",
    "året den gjelder; ellers året etter møtet",
    "året ho gjeld; elles året etter møtet",
  ),
  told("the objectives it serves, with commas", "målene den tjener, med komma", "måla ho tener, med komma"),
  told(
    "a follow-up point of the receiver's that comes with it",
    "et oppfølgingspunkt for mottakeren som følger med",
    "eit oppfølgingspunkt for mottakaren som følgjer med",
  ),
  told("with --follow-up: by when", "med --follow-up: innen når", "med --follow-up: innan når"),
  told(
    "of a recommendation that is there: what became of it",
    "for en anbefaling som finnes: hva det ble av den",
    "for ei tilråding som finst: kva det vart av ho",
  ),
  told(
    "add: what is to be done; nb=… | en=… for each language",
    "add: det som skal gjøres; nb=… | en=… for hvert språk",
    "add: det som skal gjerast; nb=… | en=… for kvart språk",
  ),
  told("add: the organisation that does it", "add: organisasjonen som gjør det", "add: organisasjonen som gjer det"),
  told("add: by when", "add: innen når", "add: innan når"),
  told(
    "add: the objectives it concerns, with commas",
    "add: målene det gjelder, med komma",
    "add: måla det gjeld, med komma",
  ),
  told(
    "add: its id, for ever; otherwise one is made from the day of the meeting",
    "add: id-en, for alltid; ellers lages en av dagen for møtet",
    "add: id-en, for alltid; elles blir ein laga av dagen for møtet",
  ),
  told(
    "close: done or dropped; otherwise done",
    "close: done (utført) eller dropped (falt bort); ellers done",
    "close: done (utført) eller dropped (falle bort); elles done",
  ),
  told(
    "the meeting it belongs to; otherwise the last one held",
    "møtet den hører til; ellers det siste som er holdt",
    "møtet han høyrer til; elles det siste som er halde",
  ),
  told(
    "the comment; nb=… | en=… for each language",
    "kommentaren; nb=… | en=… for hvert språk",
    "kommentaren; nb=… | en=… for kvart språk",
  ),
  told(
    "the role that says it, or that validates it; not a person's name",
    "rollen som sier det, eller som validerer det; ikke navnet på en person",
    "rolla som seier det, eller som validerer det; ikkje namnet på ein person",
  ),
  told(
    "of a comment that is a draft: it stands from now on",
    "for en kommentar som er et utkast: den gjelder fra nå av",
    "for ein kommentar som er eit utkast: han gjeld frå no av",
  ),
];
