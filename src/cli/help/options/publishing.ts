/** Options of the commands that publish a plan and start one. */
import { told } from "./told.js";

export const publishing = [
  told(
    "a file, whose ending says the format; a folder (report/), which names its files itself; or - (repeatable)",
    "en fil, der endelsen sier formatet; en mappe (report/), der filene får navn av seg selv; eller - (kan gjentas)",
    "ei fil, der endinga seier formatet; ei mappe (report/), der filene får namn av seg sjølve; eller - (kan gjentakast)",
  ),
  told(
    "the edition that the document belongs to; otherwise the last one published",
    "utgaven dokumentet hører til; ellers den siste som er publisert",
    "utgåva dokumentet høyrer til; elles den siste som er publisert",
  ),
  told(
    "of the plan document: roadmap (initiatives) or indicators; otherwise the whole",
    "av plandokumentet: roadmap (initiativer) eller indicators (indikatorer); ellers hele",
    "av plandokumentet: roadmap (initiativ) eller indicators (indikatorar); elles heile",
  ),
  told(
    "of the meeting pack: the meeting it is for; otherwise the council's next one",
    "for møtepakken: møtet den er til; ellers rådets neste",
    "for møtepakka: møtet ho er til; elles det neste i rådet",
  ),
  told(
    "the year that the annual review (or the priorities) is about; otherwise the last full (or next) one",
    "året årsgjennomgangen (eller prioriteringene) gjelder; ellers det siste hele (eller det neste)",
    "året årsgjennomgangen (eller prioriteringane) gjeld; elles det siste heile (eller det neste)",
  ),
  told(
    "of the priorities: only what these organisations are advised (comma list, repeatable)",
    "av prioriteringene: bare det disse organisasjonene anbefales (kommaliste, kan gjentas)",
    "av prioriteringane: berre det desse organisasjonane blir tilrådde (kommaliste, kan gjentakast)",
  ),
  told(
    "one zip for the journal: the document in every format, its data, the decisions, and a list with hashes",
    "én zip til journalen: dokumentet i alle formater, dataene, vedtakene og en liste med kontrollsummer",
    "éin zip til journalen: dokumentet i alle format, dataa, vedtaka og ei liste med kontrollsummar",
  ),
  told(
    "of `all`: the languages to make each document in (comma list, repeatable)",
    "av `all`: språkene hvert dokument lages på (kommaliste, kan gjentas)",
    "av `all`: språka kvart dokument blir laga på (kommaliste, kan gjentakast)",
  ),
  told(
    "lay out by the house's own templates, parts and style where it has them",
    "sett opp etter husets egne maler, deler og stil der de finnes",
    "set opp etter eigne malar, delar og stil i huset der dei finst",
  ),
  told(
    "lay out the built-in templates in a folder, to start from",
    "legg de innebygde malene i en mappe, til å begynne med",
    "legg dei innebygde malane i ei mappe, til å byrje med",
  ),
  told(
    "status, observations, targets, changes, or plan; xlsx has all four unless told otherwise",
    "status, observations, targets, changes, eller plan; xlsx har alle fire om ikke annet er sagt",
    "status, observations, targets, changes, eller plan; xlsx har alle fire om ikkje anna er sagt",
  ),
  told(
    "csv as a Norwegian Excel opens it: byte-order mark, semicolons, decimal commas",
    "csv slik norsk Excel åpner den: byterekkefølgemerke, semikolon, desimalkomma",
    "csv slik norsk Excel opnar han: byterekkjefølgjemerke, semikolon, desimalkomma",
  ),
  told(
    "of dcat: the address under which it is published",
    "for dcat: adressen det publiseres under",
    "for dcat: adressa det blir publisert under",
  ),
  told(
    "of dcat: a theme of the vocabulary that DCAT-AP-NO names (repeatable)",
    "for dcat: et tema fra ordlisten som DCAT-AP-NO viser til (kan gjentas)",
    "for dcat: eit tema frå ordlista som DCAT-AP-NO viser til (kan gjentakast)",
  ),
  told(
    "of dcat: where a file of the plan can be had (repeatable)",
    "for dcat: hvor en fil med planen kan hentes (kan gjentas)",
    "for dcat: kvar ei fil med planen kan hentast (kan gjentakast)",
  ),
  told(
    "with freeze: the judgement date of the figures; otherwise the edition's own date",
    "med freeze: dagen tallene vurderes per; ellers utgavens egen dato",
    "med freeze: dagen tala blir vurderte per; elles datoen til utgåva",
  ),
  told(
    "with freeze: freeze anew an edition that was frozen by mistake; the reason is kept",
    "med freeze: frys på nytt en utgave som ble frosset ved en feil; begrunnelsen tas vare på",
    "med freeze: frys på nytt ei utgåve som vart frosen ved ein feil; grunngivinga blir teken vare på",
  ),
  told("what to begin with", "hva det skal begynnes med", "kva det skal byrjast med"),
  told(
    "the plan's name; nb=… or en=… for each language (repeatable)",
    "planens navn; nb=… eller en=… for hvert språk (kan gjentas)",
    "namnet på planen; nb=… eller en=… for kvart språk (kan gjentakast)",
  ),
  told(
    "the plan's id, for ever; otherwise made from the title",
    "planens id, for alltid; ellers laget av tittelen",
    "id-en til planen, for alltid; elles laga av tittelen",
  ),
  told(
    "the plan's languages, the first first, such as nb,en",
    "planens språk, det første først, for eksempel nb,en",
    "språka i planen, det første først, til dømes nb,en",
  ),
  told(
    "the zone in which a day is a day, such as Europe/Oslo; otherwise UTC",
    "tidssonen et døgn følger, for eksempel Europe/Oslo; ellers UTC",
    "tidssona eit døgn følgjer, til dømes Europe/Oslo; elles UTC",
  ),
  told(
    "lay out checks for github, gitlab, pre-commit (repeatable)",
    "legg ut kontroll for github, gitlab, pre-commit (kan gjentas)",
    "legg ut kontroll for github, gitlab, pre-commit (kan gjentakast)",
  ),
  told(
    "with --ci: the plan that is checked; otherwise the one that the repository has",
    "med --ci: planen som kontrolleres; ellers den som repoet har",
    "med --ci: planen som blir kontrollert; elles den som repoet har",
  ),
  told(
    "with --ci: a packed ehs in the repository, or its address; otherwise the registry",
    "med --ci: en pakket ehs i repoet, eller adressen til den; ellers pakkeregisteret",
    "med --ci: ein pakka ehs i repoet, eller adressa til han; elles pakkeregisteret",
  ),
  told(
    "write nothing, list what would be written",
    "skriv ingenting, vis hva som ville blitt skrevet",
    "skriv ingenting, vis kva som ville blitt skrive",
  ),
  told("ask nothing", "spør ikke om noe", "spør ikkje om noko"),
];
