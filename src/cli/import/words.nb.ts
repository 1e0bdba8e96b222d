/** `ehs import` på bokmål. */
import type { ReadFault } from "../../exchange/fault.js";
import { megabytes, several } from "./amounts.js";
import { fewOf, whereFor } from "./cube.js";
import type { ImportWords, WhyWords } from "./words.js";

const quoted = (words: readonly string[]): string => words.map((word) => `«${word}»`).join(", ");

function fault(path: string, found: ReadFault): string {
  switch (found.what) {
    case "empty":
      return `${path} er tom.`;
    case "binary":
      return `${path} er verken tekst, regneark eller JSON-stat. Lagre tabellen som CSV eller XLSX.`;
    case "old-excel":
      return `${path} er i det gamle Excel-formatet (.xls), eller låst med passord. Lagre den som XLSX uten passord.`;
    case "no-table":
      return `${path} har ingen tabell: ingen rad med overskrifter og tall under.`;
    case "no-json-stat":
      return `${path} er JSON, men ikke et JSON-stat 2-datasett (class «dataset», med dimensjoner og verdier).`;
    case "too-large":
      return `${path} er for stor: mer enn ${megabytes(found.bytes)}. Ta ut radene som skal importeres.`;
    case "too-many-rows":
      return `${path} har mer enn ${found.most} rader. Tall per kommune og lignende hører hjemme i data/*.csv, som målingen viser til.`;
    case "too-many-columns":
      return `${path} har mer enn ${found.most} kolonner.`;
    case "csv":
      return `${path}:${found.line}: ${found.why === "quote" ? "et anførselstegn er ikke lukket, eller står midt i en celle" : "linjen kan ikke leses som CSV"}.`;
    case "xlsx":
      return `${path} kan ikke leses som regneark: filen er skadet, eller er ikke laget av et regnearkprogram (${found.detail}).`;
    case "json":
      return `${path} er ikke gyldig JSON: ${found.detail}.`;
    case "no-sheet":
      return `${path} har ingen fane «${found.name}». Den har: ${quoted(found.names)}.`;
  }
}

const why: WhyWords = {
  "no-measure": () => "raden sier ikke hvilken måling den gjelder",
  formula: () => "en formel uten resultat: åpne og lagre filen i et regnearkprogram, eller lim inn som verdier",
  fraction: () => "andeler skrives 0–100 i planen: er dette 0–1? Da setter du factor: 100 i oppsettet",
  percent: () => "et prosenttegn, men målingen er ingen andel",
  "unknown-measure": (of) =>
    `ingen måling heter «${of.code}»${of.near.length > 0 ? `; i nærheten: ${of.near.join(", ")}` : ""}`,
  derived: (of) => `tallene for ${of.id} regnes ut av planen selv`,
  period: (of) => (of.text === "" ? "ingen periode" : `«${of.text}» er ingen periode som kan leses`),
  figure: (of) => `«${of.text}» er ikke et tall`,
  day: (of) => `et regneark har gjort tallet om til en dato (${of.text})`,
  sign: (of) => `tegnet «${of.text}» er ukjent: si hva det betyr under signs i oppsettet`,
  thousands: (of) => `«${of.text}»: er de tre siste sifrene tusener eller desimaler? Sett decimal i oppsettet`,
  "not-ended": (of) => `${of.period} er ikke over, og tallet er verken prognose eller anslag`,
  history: (of) => `et tidligere tall for ${of.period} som er revidert siden; det kan ikke endres`,
  bounds: (of) => `utenfor det målingen kan være (${of.low} til ${of.high})`,
  twice: (of) => `rad ${of.at} sier noe annet om det samme tallet`,
  mark: (of) => `ingen fotnote til merket ${quoted(of.names)}`,
  unread: (of) => `kan ikke leses: ${of.names.join(", ")}`,
  beside: (of) => `tallet er det samme; avviker og står som det er: ${of.names.join(", ")}`,
  source: (of) => `planen har ingen kilde ${quoted(of.names)}`,
  "revision-gap": (of) => `revisjon ${of.number} følger ikke etter den siste i planen`,
};

export const importNb: ImportWords = {
  fault,
  unreadable: (path, code) =>
    code === "ENOENT"
      ? `Det finnes ingen fil ${path}.`
      : code === "EISDIR"
        ? `${path} er en mappe. Nevn filen i den.`
        : code === "EACCES"
          ? `Du har ikke lov til å lese ${path}.`
          : `${path} kan ikke leses (${code}).`,
  noFile:
    "Nevn filen som skal importeres, eller - for å lese fra standard inn. `ehs import --template -o ark.xlsx` lager en til utfylling.",
  jsonDryRun:
    "JSON viser hva en fil ville brakt med seg: Bruk det med --dry-run, eller send det til en fil med --format json=visning.json.",
  formatAlone: "--format gjelder visningen av en fil med tall. Utelat det sammen med --template og --portfolio.",
  states: { new: "nytt", revised: "revidert", same: "likt", doubtful: "tvilsomt", rejected: "avvist" },
  columns: ["", "måling", "periode", "tall", "rad", "hvorfor"],
  why,
  missing: {
    suppressed: "kan ikke offentliggjøres",
    not_available: "mangler",
    not_yet_available: "foreligger ikke ennå",
    not_applicable: "kan ikke forekomme",
  },
  meaning: {
    suppressed: "kan ikke offentliggjøres",
    not_available: "mangler",
    not_yet_available: "foreligger ikke ennå",
    not_applicable: "kan ikke forekomme",
    zero: "null",
    provisional: "foreløpig",
    estimated: "anslag",
    forecast: "prognose",
    low_reliability: "usikkert",
  },
  sign: (sign, meaning, count) => `«${sign}» er lest som: ${meaning} (${several(count, "tall", "tall")})`,
  counts: ({ new: fresh, revised, same, doubtful, rejected }, passedOver) =>
    `${several(fresh, "nytt", "nye")}, ${several(revised, "revidert", "reviderte")}, ${several(same, "likt", "like")}, ${several(doubtful, "tvilsomt", "tvilsomme")}, ${several(rejected, "avvist", "avviste")}; ${several(passedOver, "celle eller rad", "celler eller rader")} uten tall er hoppet over.`,
  more: (count) => `… og ${count} til`,
  by: (mapping) => `Oppsett: ${mapping}`,
  proposedBy: "Ingen oppsett i planen passer til filen. Forslag ut fra overskriftene:",
  dimensions: (path, mapping, open) =>
    `${path} har et tall for hver ${open.map((each) => `${each.heading} (${fewOf(each)})`).join(" og hver ")}, og ${mapping === null ? "ingenting sier" : `oppsettet ${mapping} sier ikke`} hvilket som teller. ${mapping === null ? "Skriv mappings/<navn>.yaml (`ehs schema mapping`) med" : "Legg til i det"} where: [${open.map(whereFor).join(", ")}]${mapping === null ? " og bruk --mapping <navn>" : ""}. Ingenting er skrevet.`,
  lacking: (path, what, headings) =>
    `Overskriftene i ${path} viser ikke hvor ${what.map((each) => ({ table: "tabellen", values: "tallene", period: "perioden", measure: "målingen" })[each]).join(" og ")} står. Overskrifter: ${quoted(headings)}. Skriv mappings/<navn>.yaml (\`ehs schema mapping\`) og bruk --mapping <navn>.`,
  saveFirst:
    "Ingenting er skrevet. Er forslaget riktig, kjør på nytt med --save-mapping <navn>: det lagres som mappings/<navn>.yaml, og neste års fil trenger ingen tanke.",
  noMapping: (name, names) =>
    `Planen har ikke noe oppsett «${name}». ${names.length === 0 ? "Den har ingen." : `Den har: ${names.join(", ")}.`}`,
  severalMappings: (names) => `Flere oppsett passer til filen: ${names.join(", ")}. Velg med --mapping <navn>.`,
  notThere: (mapping, missing, found) =>
    `Filen har ikke overskriftene i oppsettet ${mapping}: ${quoted(missing)} mangler. Den har: ${quoted(found)}. Er filen endret siden i fjor, må oppsettet endres.`,
  mappingTaken: (name) => `mappings/${name}.yaml finnes allerede. Bruk --mapping ${name}, eller velg et annet navn.`,
  badName: (name) => `«${name}» kan ikke være navnet på et oppsett: bokstaver, sifre, punktum og bindestrek.`,
  stopped: (doubtful, rejected) =>
    `Ingenting er skrevet, fordi ${[doubtful > 0 ? several(doubtful, "tall er tvilsomt", "tall er tvilsomme") : "", rejected > 0 ? several(rejected, "tall er avvist", "tall er avvist") : ""].filter((part) => part !== "").join(" og ")}. Rett filen eller oppsettet; eller ta inn det tvilsomme og utelat det avviste med --accept-doubtful.`,
  needsReason: (count) =>
    `Ingenting er skrevet: ${several(count, "tall avviker fra det", "tall avviker fra dem")} som står i planen. Et publisert tall endres som en revisjon: --revise scheduled|correction|method|reclassification --reason "…".`,
  nothing: "Ingenting nytt: planen har alle tallene fra før.",
  template: {
    about: [
      "Fyll ut kolonnen value, og la de andre stå der det ikke sies noe om dem her.",
      "value: tallet i radens enhet. Andeler skrives 0–100. Du kan også skrive 147/356, >80, <5 og ~6500.",
      "missing: hvorfor det ikke finnes noe tall. La value stå tom da.",
      "period: perioden tallet gjelder. Endre den hvis tallet gjelder en annen.",
      "n: antall som svarte. published: dagen tallet ble publisert. flags: det leseren må vite. text: en merknad.",
      "Kolonnene measure, measure_number, name og unit sier hvilket tall det er, og skal ikke endres.",
      "Rader som ikke er fylt ut, hoppes over. Send filen tilbake som den er: den leses med ehs import.",
    ],
    number: (low, high) =>
      low !== null && high !== null
        ? `Et tall fra ${low} til ${high}.`
        : low !== null
          ? `Et tall på ${low} eller mer.`
          : `Et tall på høyst ${high ?? ""}.`,
    list: (words) => `Ett av: ${words.join(", ")}.`,
    count: "Et helt tall, 1 eller mer.",
    date: "En dato, for eksempel 31.03.2026.",
    toTerminal: "Arket er en fil: si hvor med -o ark.xlsx.",
    noMeasures: "Det er ingen måling å spørre om.",
  },
  portfolio: {
    columns: ["", "initiativ", "i planen", "i listen"],
    states: { same: "likt", renamed: "nytt navn", match: "samme?", new: "nytt", missing: "mangler" },
    noColumns: (headings) =>
      `En porteføljeliste har en kolonne med nummer (id, nr, nummer) og en med navn (navn, tiltak). Overskrifter: ${quoted(headings)}.`,
    twice: (id) => `Listen har nummeret «${id}» to ganger. Ingen kan se hvilket som er ment.`,
    confirm: (initiative, entry) => `Er ${initiative} det samme som ${entry} i listen? (j/n)`,
    yes: ["j", "ja", "y", "yes"],
    propose: (matches) => `Bekreft hvert treff som er riktig: ${matches.map((each) => `--match ${each}`).join(" ")}`,
    gone: (ids) => `Står ikke i listen lenger: er de ute av porteføljen, bruk --gone ${ids.join(",")}`,
    badMatch: (typed) => `--match tar et initiativ og nummeret i listen, som 4.A=127, ikke «${typed}».`,
    notInList: (id) => `Listen har ikke noe nummer «${id}».`,
    taken: (id, initiative) => `«${id}» er allerede ${initiative} i planen.`,
    notGone: (id) => `${id} mangler ikke i listen: det har ikke noe nummer i porteføljen, eller står der.`,
  },
};
