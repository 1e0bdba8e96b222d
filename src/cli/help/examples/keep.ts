/** Examples of the commands that keep the plan. */
import { type Example, example as eg } from "./example.js";

export const keep: Readonly<Record<string, readonly Example[]>> = {
  record: [
    eg("ehs record 1.3 76 --period 2025 --n 1524", "et nytt tall", "eit nytt tal", "a new figure"),
    eg(
      "ehs record 1.1a 147/356 --period 2025-Q3",
      "en andel med teller og nevner",
      "ein andel med teljar og nemnar",
      "a share by its parts",
    ),
    eg(
      "ehs record 1.3 --missing not_available --period 2025",
      "at det ikke finnes noe tall",
      "at det ikkje finst noko tal",
      "that there is no figure",
    ),
    eg(
      "ehs record 1.3 77 --period 2025 --revise correction --reason …",
      "rett et tall",
      "rett eit tal",
      "correct a figure",
    ),
    eg(
      "ehs record 1.3 76 --period 2025 --dry-run",
      "vis endringen uten å skrive den",
      "vis endringa utan å skrive ho",
      "show the change without writing it",
    ),
  ],
  update: [
    eg(
      "ehs update 4.A --status yellow --reason …",
      "ny status, med begrunnelse",
      "ny status, med grunngiving",
      "a new status, with its reason",
    ),
    eg(
      "ehs update 4.A --milestone 4.A.1 --forecast 2026-Q2",
      "en milepæl som blir forsinket",
      "ein milepæl som blir forseinka",
      "a milestone that will be late",
    ),
    eg(
      "ehs update 4.A --milestone 4.A.1 --reached 2025-11",
      "en milepæl som er nådd",
      "ein milepæl som er nådd",
      "a milestone that was reached",
    ),
  ],
  assess: [
    eg(
      "ehs assess 2 --colour yellow --reason …",
      "en signert vurdering av et mål",
      "ei signert vurdering av eit mål",
      "a signed judgement of an objective",
    ),
  ],
  target: [
    eg("ehs target 1.3 85 --due 2027", "neste trinn", "neste steg", "the next step"),
    eg(
      "ehs target 1.3 80 --due 2025 --decision <id> --reason …",
      "flytt et måltall",
      "flytt eit måltal",
      "move a target",
    ),
    eg(
      "ehs target 3.1 --decide-by 2026-Q1",
      "et måltall som skal avklares",
      "eit måltal som skal avklarast",
      "a target that is to be clarified",
    ),
  ],
  decide: [
    eg(
      "ehs decide --kind supports --text …",
      "hva siste møte sluttet seg til",
      "kva siste møte slutta seg til",
      "what the last meeting supported",
    ),
    eg(
      "ehs decide <meeting> --kind advises --condition …",
      "et råd, med vilkår",
      "eit råd, med vilkår",
      "advice, with a condition",
    ),
  ],
  recommend: [
    eg("ehs recommend --receiver nhn --text …", "en ny anbefaling", "ei ny tilråding", "a new recommendation"),
    eg("ehs recommend --id <id> --outcome …", "hva det ble av en", "kva det vart av ei", "what became of one"),
  ],
  "follow-up": [
    eg("ehs follow-up add --owner nhn --due 2026-Q1 --text …", "et nytt punkt", "eit nytt punkt", "a new point"),
    eg("ehs follow-up close <id>", "et punkt som er utført", "eit punkt som er utført", "a point that is done"),
  ],
  comment: [
    eg("ehs comment 1.3 --text …", "et utkast", "eit utkast", "a draft"),
    eg("ehs comment 1.3 --validate --role …", "valider utkastet", "valider utkastet", "validate the draft"),
  ],
  add: [
    eg(
      "ehs add initiative 4 --name …",
      "et nytt initiativ under et mål",
      "eit nytt initiativ under eit mål",
      "a new initiative under an objective",
    ),
    eg(
      "ehs add initiative 4 --proposed --reason …",
      "et som bare er foreslått",
      "eit som berre er foreslått",
      "one that is only proposed",
    ),
    eg("ehs add meeting nuit --date 2026-09-15", "et møte i et råd", "eit møte i eit råd", "a meeting of a body"),
  ],
  migrate: [
    eg(
      "ehs migrate --dry-run",
      "vis hva som skrives om, uten å skrive det",
      "vis kva som blir skrive om, utan å skrive det",
      "show what is rewritten, without writing it",
    ),
    eg("ehs migrate --commit", "skriv om og sjekk inn", "skriv om og sjekk inn", "rewrite it and commit"),
  ],
  renumber: [eg("ehs renumber 1.4=1.3 1.3=1.4", "bytt to numre", "byt to nummer", "swap two numbers")],
  retire: [
    eg(
      "ehs retire 1.6 --reason … --decision <id>",
      "avslutt en indikator",
      "avslutt ein indikator",
      "end an indicator",
    ),
    eg("ehs retire 1.6 --successor 1.7 --reason …", "erstatt den", "erstatt han", "replace it"),
    eg("ehs retire 4.A --suspend --reason …", "innstill for en tid", "innstill for ei tid", "only for a time"),
  ],
  import: [
    eg(
      "ehs import --template -o sheet.xlsx",
      "arket som sendes ut",
      "arket som blir sendt ut",
      "the sheet to send out",
    ),
    eg(
      "ehs import --portfolio list.xlsx",
      "hold initiativene mot porteføljelisten",
      "hald initiativa mot porteføljelista",
      "hold the initiatives against the portfolio",
    ),
    eg(
      "ehs import figures.csv --dry-run",
      "vis hva filen bringer",
      "vis kva fila har med seg",
      "show what the file brings",
    ),
    eg(
      "ehs import figures.csv --dry-run --format json",
      "det samme for et annet program",
      "det same for eit anna program",
      "the same for another program",
    ),
  ],
};
