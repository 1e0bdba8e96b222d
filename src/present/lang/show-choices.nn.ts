/** Ord som planen vel mellom, på nynorsk. */
import type { ShowWords } from "./show.js";

export const choicesNn: ShowWords["word"] = {
  type: { adoption: "adopsjon", "perceived-result": "opplevd resultat", result: "resultat", effect: "effekt" },
  scale: {
    ...{ share: "andel, frå 0 til 100", count: "tal på einingar", amount: "mengd", duration: "varigheit" },
    ...{ index: "indeks", ordinal: "trinn på ein skala", words: "ord" },
  },
  rule: {
    lowest: "den delen som står lågast",
    highest: "den delen som står høgast",
    median: "den delen som står midt i",
    reaching: "andelen av delane som når nivået",
  },
  direction: { up: "høgare er betre", down: "lågare er betre", within: "skal halde seg innanfor eit band" },
  cadence: {
    ...{ yearly: "kvart år", "half-yearly": "kvart halvår", quarterly: "kvart kvartal" },
    ...{ monthly: "kvar månad", weekly: "kvar veke" },
  },
  state: {
    ...{ open: "ope", done: "gjort", dropped: "droppa", overdue: "ope, fristen er passert" },
    ...{ proposed: "føreslått", active: "aktiv", suspended: "sett på vent" },
    ...{ replaced: "erstatta", retired: "utgått" },
  },
  strength: { direct: "direkte", key: "sentral", contributes: "bidreg" },
  ownership: { several: "fleire", clarifying: "under avklaring", unstated: "ikkje oppgitt", named: "oppgitt" },
  evaluation: { funded: "det er sett av pengar", planned: "planlagd", none: "inga" },
  portfolio: { inside: "i nasjonal portefølje", outside: "utanfor porteføljen" },
  report: { none: "ingen status er rapportert", too_old: "den siste er for gammal" },
  stage: { development: "utvikling", introduction: "innføring" },
  progress: { reached: "nådd", ahead: "står att", late: "forseinka", very_late: "vesentleg forseinka" },
  source_kind: {
    ...{ survey: "spørjeundersøking", register: "register", statistics: "statistikk", portfolio: "portefølje" },
    ...{ roadmap: "vegkart", monitor: "kartlegging", "direct-report": "direkte rapportering" },
    ...{ analysis: "analyse", body: "råd eller utval" },
  },
  organisation_kind: {
    ...{ agency: "direktorat eller etat", ministry: "departement", parliament: "storting", municipality: "kommune" },
    ...{ "health-trust": "helseføretak", company: "selskap", association: "organisasjon", registry: "register" },
    ...{ group: "gruppe", international: "internasjonal", arena: "arena" },
  },
  body_kind: {
    ...{ council: "råd", committee: "utval", secretariat: "sekretariat" },
    ...{ consultation: "høyringsordning", actor: "aktør", arena: "arena" },
  },
  condition: { met: "oppfylt", unmet: "ikkje oppfylt", unknown: "ikkje oppgitt om det er oppfylt" },
  concerns: { plan: "heile planen" },
  what: { baseline: "utgangspunkt", target: "måltal", planned: "planlagd utvikling" },
  month: {
    ...{ 1: "januar", 2: "februar", 3: "mars", 4: "april", 5: "mai", 6: "juni" },
    ...{ 7: "juli", 8: "august", 9: "september", 10: "oktober", 11: "november", 12: "desember" },
  },
  decision_kind: {
    ...{ supports: "gir si tilslutning", notes: "tek til orientering", advises: "gir råd", decides: "vedtek" },
  },
  decision_state: { proposed: "føreslått", adopted: "gitt" },
  agenda_kind: { approval: "tilslutning", information: "orientering", discussion: "drøfting" },
  comment_state: { draft: "utkast", validated: "godkjend" },
  meeting_state: { planned: "planlagt", held: "halde" },
  item_kind: {
    ...{ strategy: "strategi", plan: "plan", report: "rapport", "white-paper": "stortingsmelding", law: "lov" },
    ...{ programme: "program", guidance: "rettleiing", letter: "brev" },
    ...{ "end-user": "sluttbrukar", responsible: "ansvarleg", cooperating: "samarbeidande" },
  },
  where: { sector: "i sektoren", surroundings: "i omgivnadene" },
  edition_state: { draft: "utkast", published: "publisert" },
};
