/** Options that several commands take, and those of the commands that tell where the plan stands. */
import { told } from "./told.js";

export const common = [
  told(
    "the plan folder; otherwise the nearest one found upwards from here",
    "mappen med planen; ellers den nærmeste oppover herfra",
    "mappa med planen; elles den næraste oppover herifrå",
  ),
  told(
    "language of the answer: nb, nn or en; otherwise EHS_LANG, otherwise the plan's first",
    "språket i svaret: nb, nn eller en; ellers EHS_LANG, ellers planens første",
    "språket i svaret: nb, nn eller en; elles EHS_LANG, elles det første i planen",
  ),
  told(
    "language of the answer: nb, nn or en",
    "språket i svaret: nb, nn eller en",
    "språket i svaret: nb, nn eller en",
  ),
  told(
    "colour, also when the answer does not go to a terminal",
    "farge, også når svaret ikke går til en terminal",
    "farge, òg når svaret ikkje går til ein terminal",
  ),
  told("no colour", "uten farge", "utan farge"),
  told(
    "work everything out anew, and keep nothing of it (also EHS_NO_CACHE=1)",
    "regn ut alt på nytt, og ta ikke vare på noe av det (også EHS_NO_CACHE=1)",
    "rekn ut alt på nytt, og ta ikkje vare på noko av det (òg EHS_NO_CACHE=1)",
  ),
  told(
    "only the answer: nothing on standard error but what went wrong",
    "bare svaret: ingenting på standard feil uten det som gikk galt",
    "berre svaret: ingenting på standard feil utan det som gjekk gale",
  ),
  told(
    "answer again whenever a file of the plan changes, until stopped with Ctrl-C",
    "svar på nytt hver gang en fil i planen endres, til det stoppes med Ctrl-C",
    "svar på nytt kvar gong ei fil i planen blir endra, til det blir stoppa med Ctrl-C",
  ),
  told(
    "the judgement date; otherwise that of --at, otherwise today in the plan's time zone",
    "dagen det vurderes per; ellers den fra --at, ellers i dag i planens tidssone",
    "dagen det blir vurdert per; elles den frå --at, elles i dag i tidssona til planen",
  ),
  told(
    "read the plan as it lay then: a revision, a date, a meeting or an edition",
    "les planen slik den lå da: en revisjon, en dato, et møte eller en utgave",
    "les planen slik han låg då: ein revisjon, ein dato, eit møte eller ei utgåve",
  ),
  told(
    "only these objectives (comma list, repeatable)",
    "bare disse målene (kommaliste, kan gjentas)",
    "berre desse måla (kommaliste, kan gjentakast)",
  ),
  told(
    "only what these organisations own or supply figures for",
    "bare det disse organisasjonene eier eller leverer tall til",
    "berre det desse organisasjonane eig eller leverer tal til",
  ),
  told("only indicators of these types", "bare indikatorer av disse typene", "berre indikatorar av desse typane"),
  told(
    "only measures with these verdicts, such as awaiting_data",
    "bare målinger med disse statusene, for eksempel awaiting_data",
    "berre målingar med desse statusane, til dømes awaiting_data",
  ),
  told(
    "only ASCII signs, for terminals that lack the others",
    "bare ASCII-tegn, for terminaler som mangler de andre",
    "berre ASCII-teikn, for terminalar som manglar dei andre",
  ),
  told(
    "judge as if this figure were there, such as 80@2025 (repeatable)",
    "vurder som om dette tallet fantes, for eksempel 80@2025 (kan gjentas)",
    "vurder som om dette talet fanst, til dømes 80@2025 (kan gjentakast)",
  ),
  told(
    "judge as if this were a target, such as 70@2027 (repeatable)",
    "vurder som om dette var et måltall, for eksempel 70@2027 (kan gjentas)",
    "vurder som om dette var eit måltal, til dømes 70@2027 (kan gjentakast)",
  ),
  told(
    "list the members of figures that are computed from the plan",
    "vis hva som er talt med i tall som regnes ut fra planen",
    "vis kva som er talt med i tal som blir rekna ut frå planen",
  ),
  told(
    "first day, or a period to begin with; otherwise the judgement date",
    "første dag, eller en periode å begynne med; ellers dagen det vurderes per",
    "første dag, eller ein periode å byrje med; elles dagen det blir vurdert per",
  ),
  told(
    "last day, or a period to end with; otherwise one year after the first",
    "siste dag, eller en periode å slutte med; ellers ett år etter den første",
    "siste dag, eller ein periode å slutte med; elles eitt år etter den første",
  ),
  told(
    "only these (comma list, repeatable)",
    "bare disse (kommaliste, kan gjentas)",
    "berre desse (kommaliste, kan gjentakast)",
  ),
  told(
    "only what these organisations or bodies are to do or bring",
    "bare det disse organisasjonene eller rådene skal gjøre eller levere",
    "berre det desse organisasjonane eller råda skal gjere eller levere",
  ),
  told(
    "list or month, for text and md",
    "list (liste) eller month (måned), for text og md",
    "list (liste) eller month (månad), for text og md",
  ),
  told(
    "only what stands under these objectives (comma list, repeatable)",
    "bare det som står under disse målene (kommaliste, kan gjentas)",
    "berre det som står under desse måla (kommaliste, kan gjentakast)",
  ),
  told(
    "only these kinds of gap, such as due-not-measured",
    "bare disse typene gap, for eksempel due-not-measured",
    "berre desse typane gap, til dømes due-not-measured",
  ),
  told(
    "what these organisations must act on, as a list ready to send",
    "det disse organisasjonene må ta tak i, som en liste som kan sendes",
    "det desse organisasjonane må ta tak i, som ei liste som kan sendast",
  ),
  told(
    "each measure against the six criteria, and the balance of the plan",
    "hver måling mot de seks kriteriene, og balansen i planen",
    "kvar måling mot dei seks kriteria, og balansen i planen",
  ),
  told(
    "what covers outcomes, objectives and Sustainable Development Goals",
    "hva som dekker målbilde-punkter, mål og bærekraftsmål",
    "kva som dekkjer målbilete-punkt, mål og berekraftsmål",
  ),
  told(
    "for each source: what has been fetched, what has not, and by whom",
    "for hver kilde: hva som er hentet, hva som ikke er det, og hvem som henter",
    "for kvar kjelde: kva som er henta, kva som ikkje er det, og kven som hentar",
  ),
  told(
    "exit with 1 when there is a gap of these kinds; any: of whatever kind",
    "slutt med 1 når det finnes et gap av disse typene; any: av hvilken som helst",
    "slutt med 1 når det finst eit gap av desse typane; any: av kva type som helst",
  ),
  told("from this day or period on", "fra og med denne dagen eller perioden", "frå og med denne dagen eller perioden"),
  told(
    "up to and with this day or period",
    "til og med denne dagen eller perioden",
    "til og med denne dagen eller perioden",
  ),
  told(
    "only changes of these: targets, baseline, observations, owners …",
    "bare endringer av disse: targets, baseline, observations, owners …",
    "berre endringar av desse: targets, baseline, observations, owners …",
  ),
  told(
    "only what these wrote; a part of the name will do",
    "bare det disse har skrevet; en del av navnet er nok",
    "berre det desse har skrive; ein del av namnet er nok",
  ),
  told(
    "only what cites these decisions",
    "bare det som viser til disse vedtakene",
    "berre det som viser til desse vedtaka",
  ),
  told(
    "the history of this branch or revision; otherwise of the plan's main branch",
    "historikken til denne grenen eller revisjonen; ellers til planens hovedgren",
    "historikken til denne greina eller revisjonen; elles til hovudgreina til planen",
  ),
  told(
    "also what happened on branches and never stood on the main line",
    "også det som skjedde på grener og aldri sto på hovedlinjen",
    "òg det som hende på greiner og aldri stod på hovudlinja",
  ),
];
