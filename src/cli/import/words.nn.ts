/** `ehs import` på nynorsk. */
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
      return `${path} er verken tekst, rekneark eller JSON-stat. Lagre tabellen som CSV eller XLSX.`;
    case "old-excel":
      return `${path} er i det gamle Excel-formatet (.xls), eller låst med passord. Lagre fila som XLSX utan passord.`;
    case "no-table":
      return `${path} har ingen tabell: ingen rad med overskrifter og tal under.`;
    case "no-json-stat":
      return `${path} er JSON, men ikkje eit JSON-stat 2-datasett (class «dataset», med dimensjonar og verdiar).`;
    case "too-large":
      return `${path} er for stor: meir enn ${megabytes(found.bytes)}. Ta ut radene som skal importerast.`;
    case "too-many-rows":
      return `${path} har meir enn ${found.most} rader. Tal per kommune og liknande høyrer heime i data/*.csv, som målinga viser til.`;
    case "too-many-columns":
      return `${path} har meir enn ${found.most} kolonnar.`;
    case "csv":
      return `${path}:${found.line}: ${found.why === "quote" ? "eit hermeteikn er ikkje lukka, eller står midt i ei celle" : "linja kan ikkje lesast som CSV"}.`;
    case "xlsx":
      return `${path} kan ikkje lesast som rekneark: fila er skadd, eller er ikkje laga av eit reknearkprogram (${found.detail}).`;
    case "json":
      return `${path} er ikkje gyldig JSON: ${found.detail}.`;
    case "no-sheet":
      return `${path} har inga fane «${found.name}». Fila har: ${quoted(found.names)}.`;
  }
}

const why: WhyWords = {
  "no-measure": () => "rada seier ikkje kva måling ho gjeld",
  formula: () => "ein formel utan resultat: opne og lagre fila i eit reknearkprogram, eller lim inn som verdiar",
  fraction: () => "delar blir skrivne 0–100 i planen: er dette 0–1? Då set du factor: 100 i oppsettet",
  percent: () => "eit prosentteikn, men målinga er ingen del",
  "unknown-measure": (of) =>
    `inga måling heiter «${of.code}»${of.near.length > 0 ? `; i nærleiken: ${of.near.join(", ")}` : ""}`,
  derived: (of) => `tala for ${of.id} blir rekna ut av planen sjølv`,
  period: (of) => (of.text === "" ? "ingen periode" : `«${of.text}» er ingen periode som kan lesast`),
  figure: (of) => `«${of.text}» er ikkje eit tal`,
  day: (of) => `eit rekneark har gjort talet om til ein dato (${of.text})`,
  sign: (of) => `teiknet «${of.text}» er ukjent: sei kva det tyder under signs i oppsettet`,
  thousands: (of) => `«${of.text}»: er dei tre siste siffera tusen eller desimalar? Set decimal i oppsettet`,
  "not-ended": (of) => `${of.period} er ikkje over, og talet er verken prognose eller overslag`,
  history: (of) => `eit tidlegare tal for ${of.period} som er revidert sidan; det kan ikkje endrast`,
  bounds: (of) => `utanfor det målinga kan vere (${of.low} til ${of.high})`,
  twice: (of) => `rad ${of.at} seier noko anna om det same talet`,
  mark: (of) => `ingen fotnote til merket ${quoted(of.names)}`,
  unread: (of) => `kan ikkje lesast: ${of.names.join(", ")}`,
  beside: (of) => `talet er det same; avvik og står som det er: ${of.names.join(", ")}`,
  source: (of) => `planen har inga kjelde ${quoted(of.names)}`,
  "revision-gap": (of) => `revisjon ${of.number} følgjer ikkje etter den siste i planen`,
};

export const importNn: ImportWords = {
  fault,
  unreadable: (path, code) =>
    code === "ENOENT"
      ? `Det finst inga fil ${path}.`
      : code === "EISDIR"
        ? `${path} er ei mappe. Nemn fila i henne.`
        : code === "EACCES"
          ? `Du har ikkje lov til å lese ${path}.`
          : `${path} kan ikkje lesast (${code}).`,
  noFile:
    "Nemn fila som skal importerast, eller - for å lese frå standard inn. `ehs import --template -o ark.xlsx` lagar ei til utfylling.",
  jsonDryRun:
    "JSON viser kva ei fil ville ha ført med seg: Bruk det med --dry-run, eller send det til ei fil med --format json=vising.json.",
  formatAlone: "--format gjeld visinga av ei fil med tal. Utelat det saman med --template og --portfolio.",
  states: { new: "nytt", revised: "revidert", same: "likt", doubtful: "tvilsamt", rejected: "avvist" },
  columns: ["", "måling", "periode", "tal", "rad", "kvifor"],
  why,
  missing: {
    suppressed: "kan ikkje offentleggjerast",
    not_available: "manglar",
    not_yet_available: "ligg ikkje føre enno",
    not_applicable: "kan ikkje førekome",
  },
  meaning: {
    suppressed: "kan ikkje offentleggjerast",
    not_available: "manglar",
    not_yet_available: "ligg ikkje føre enno",
    not_applicable: "kan ikkje førekome",
    zero: "null",
    provisional: "førebels",
    estimated: "overslag",
    forecast: "prognose",
    low_reliability: "usikkert",
  },
  sign: (sign, meaning, count) => `«${sign}» er lese som: ${meaning} (${several(count, "tal", "tal")})`,
  counts: ({ new: fresh, revised, same, doubtful, rejected }, passedOver) =>
    `${several(fresh, "nytt", "nye")}, ${several(revised, "revidert", "reviderte")}, ${several(same, "likt", "like")}, ${several(doubtful, "tvilsamt", "tvilsame")}, ${several(rejected, "avvist", "avviste")}; ${several(passedOver, "celle eller rad", "celler eller rader")} utan tal er hoppa over.`,
  more: (count) => `… og ${count} til`,
  by: (mapping) => `Oppsett: ${mapping}`,
  proposedBy: "Ingen oppsett i planen passar til fila. Framlegg ut frå overskriftene:",
  dimensions: (path, mapping, open) =>
    `${path} har eit tal for kvar ${open.map((each) => `${each.heading} (${fewOf(each)})`).join(" og kvar ")}, og ${mapping === null ? "ingenting seier" : `oppsettet ${mapping} seier ikkje`} kva for eit som tel. ${mapping === null ? "Skriv mappings/<namn>.yaml (`ehs schema mapping`) med" : "Legg til i det"} where: [${open.map(whereFor).join(", ")}]${mapping === null ? " og bruk --mapping <namn>" : ""}. Ingenting er skrive.`,
  lacking: (path, what, headings) =>
    `Overskriftene i ${path} viser ikkje kvar ${what.map((each) => ({ table: "tabellen", values: "tala", period: "perioden", measure: "målinga" })[each]).join(" og ")} står. Overskrifter: ${quoted(headings)}. Skriv mappings/<namn>.yaml (\`ehs schema mapping\`) og bruk --mapping <namn>.`,
  saveFirst:
    "Ingenting er skrive. Er framlegget rett, køyr på nytt med --save-mapping <namn>: det blir lagra som mappings/<namn>.yaml, og fila neste år treng ingen tanke.",
  noMapping: (name, names) =>
    `Planen har ikkje noko oppsett «${name}». ${names.length === 0 ? "Han har ingen." : `Han har: ${names.join(", ")}.`}`,
  severalMappings: (names) => `Fleire oppsett passar til fila: ${names.join(", ")}. Vel med --mapping <namn>.`,
  notThere: (mapping, missing, found) =>
    `Fila har ikkje overskriftene i oppsettet ${mapping}: ${quoted(missing)} manglar. Ho har: ${quoted(found)}. Er fila endra sidan i fjor, må oppsettet endrast.`,
  mappingTaken: (name) => `mappings/${name}.yaml finst alt. Bruk --mapping ${name}, eller vel eit anna namn.`,
  badName: (name) => `«${name}» kan ikkje vere namnet på eit oppsett: bokstavar, siffer, punktum og bindestrek.`,
  stopped: (doubtful, rejected) =>
    `Ingenting er skrive, fordi ${[doubtful > 0 ? several(doubtful, "tal er tvilsamt", "tal er tvilsame") : "", rejected > 0 ? several(rejected, "tal er avvist", "tal er avviste") : ""].filter((part) => part !== "").join(" og ")}. Rett fila eller oppsettet; eller ta inn det tvilsame og utelat det avviste med --accept-doubtful.`,
  needsReason: (count) =>
    `Ingenting er skrive: ${several(count, "tal avvik frå det", "tal avvik frå dei")} som står i planen. Eit publisert tal blir endra som ein revisjon: --revise scheduled|correction|method|reclassification --reason "…".`,
  nothing: "Ingenting nytt: planen har alle tala frå før.",
  template: {
    about: [
      "Fyll ut kolonnen value, og la dei andre stå der det ikkje er sagt noko om dei her.",
      "value: talet i eininga til rada. Delar blir skrivne 0–100. Du kan òg skrive 147/356, >80, <5 og ~6500.",
      "missing: kvifor det ikkje finst noko tal. La value stå tom då.",
      "period: perioden talet gjeld. Endre han dersom talet gjeld ein annan.",
      "n: kor mange som svara. published: dagen talet vart publisert. flags: det lesaren må vite. text: ein merknad.",
      "Kolonnane measure, measure_number, name og unit seier kva tal det er, og skal ikkje endrast.",
      "Rader som ikkje er fylte ut, blir hoppa over. Send fila tilbake som ho er: ho blir lesen med ehs import.",
    ],
    number: (low, high) =>
      low !== null && high !== null
        ? `Eit tal frå ${low} til ${high}.`
        : low !== null
          ? `Eit tal på ${low} eller meir.`
          : `Eit tal på høgst ${high ?? ""}.`,
    list: (words) => `Eitt av: ${words.join(", ")}.`,
    count: "Eit heilt tal, 1 eller meir.",
    date: "Ein dato, til dømes 31.03.2026.",
    toTerminal: "Arket er ei fil: sei kvar med -o ark.xlsx.",
    noMeasures: "Det er inga måling å spørje om.",
  },
  portfolio: {
    columns: ["", "initiativ", "i planen", "i lista"],
    states: { same: "likt", renamed: "nytt namn", match: "same?", new: "nytt", missing: "manglar" },
    noColumns: (headings) =>
      `Ei porteføljeliste har ein kolonne med nummer (id, nr, nummer) og ein med namn (namn, tiltak). Overskrifter: ${quoted(headings)}.`,
    twice: (id) => `Lista har nummeret «${id}» to gonger. Ingen kan sjå kva for eitt som er meint.`,
    confirm: (initiative, entry) => `Er ${initiative} det same som ${entry} i lista? (j/n)`,
    yes: ["j", "ja", "y", "yes"],
    propose: (matches) => `Stadfest kvart treff som er rett: ${matches.map((each) => `--match ${each}`).join(" ")}`,
    gone: (ids) => `Står ikkje i lista lenger: er dei ute av porteføljen, bruk --gone ${ids.join(",")}`,
    badMatch: (typed) => `--match tek eit initiativ og nummeret i lista, som 4.A=127, ikkje «${typed}».`,
    notInList: (id) => `Lista har ikkje noko nummer «${id}».`,
    taken: (id, initiative) => `«${id}» er alt ${initiative} i planen.`,
    notGone: (id) => `${id} manglar ikkje i lista: det har ikkje noko nummer i porteføljen, eller står der.`,
  },
};
