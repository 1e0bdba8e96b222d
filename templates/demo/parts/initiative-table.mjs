/** The initiatives by id: names, phases, place in the portfolio, benefits and events. */
import { t } from "./text.mjs";

/** The day the first status of all initiatives was taken, and the first for the facts that follow. */
const FIRST = "2023-02-01";

/** Its place in the portfolio: inside from the first, or from a later day. */
const inside = (id, since = FIRST) => ({
  portfolio:
    since === FIRST
      ? { inside: true, id, since }
      : [
          { inside: false, since: FIRST },
          { inside: true, id, since },
        ],
});
const outside = { portfolio: { inside: false, since: FIRST } };

/** What was known of its evaluation, oldest first. */
const evaluated = (...rows) => ({ evaluation: rows.map(([state, since = FIRST]) => ({ state, since })) });

/** What each is called, and what the structure does not say. */
export const table = {
  "1.A": {
    name: t("Dialog og innsyn på ett sted", "Dialogue and access in one place"),
    coverage: t(
      "Meldinger, timer og innsyn for innbyggere og pårørende.",
      "Messages, appointments and access for citizens and relatives.",
    ),
    phase: "execution",
    ...inside("TP-01"),
    roadmap: "01",
    ownership: "named",
    owners: ["eksempelnett", "direktoratet-for-eksempler"],
    ...evaluated(["planned"], ["funded", "2023-09-01"]),
    benefits: [
      {
        id: "easier",
        text: t("Det er enklere å ta kontakt.", "Making contact is easier."),
        owner: "eksempelnett",
        gains: ["citizens"],
        measure: "1.3",
        due: "2026-12",
      },
    ],
    events: [
      { id: "launch", date: "2023-09-20", text: t("Første versjon ble åpnet.", "The first version was opened.") },
      { id: "relatives", date: "2024-08-30", text: t("Pårørende fikk innsyn.", "Relatives got access.") },
    ],
    ahead: t("Innføring i resten av kommunene.", "Introduction in the remaining municipalities."),
  },
  "1.B": {
    name: t("Oppfølging og trygghet hjemme", "Follow-up and safety at home"),
    phase: "execution",
    ...inside("TP-02"),
    roadmap: "02",
    depends_on: ["1.A"],
    ...evaluated(["none"], ["planned", "2025-02-01"]),
    benefits: [
      {
        id: "longer-at-home",
        text: t("Flere kan bo hjemme lenger.", "More people can live at home for longer."),
        owner: "eksempelkommuner",
        gains: ["citizens"],
        measure: "1.6",
        due: "2027",
      },
    ],
    ahead: t("Nye avtaler med kommunene våren 2026.", "New agreements with the municipalities in spring 2026."),
  },
  "1.C": {
    name: t("Tjenester for unge", "Services for young people"),
    phase: "concept",
    ...inside("TP-03"),
    ...evaluated(["none"]),
  },
  "1.D": {
    name: t("Kartlegging av digitalt utenforskap", "Mapping of digital exclusion"),
    phase: "closing",
    ...outside,
    deadline: "2025-12",
    ...evaluated(["none"]),
    events: [
      { id: "report", date: "2025-10-15", text: t("Utkast til rapport ble sendt ut.", "A draft report was sent out.") },
    ],
  },
  "2.A": {
    name: t("Sammenhengende arbeidsverktøy", "Coherent work tools"),
    phase: "execution",
    ...inside("TP-04"),
    roadmap: "04",
    depends_on: ["4.A"],
    ownership: "named",
    owners: ["tenkte-regioner", "proveplattformen"],
    ...evaluated(["funded"]),
    benefits: [
      {
        id: "less-searching",
        text: t("Mindre tid går med til å lete.", "Less time is spent searching."),
        owner: "tenkte-regioner",
        gains: ["healthcare-personnel"],
        measure: "2.2b",
        due: "2027",
      },
    ],
    ahead: t("Ny plan legges fram for utvalget i mai 2026.", "A new plan is put to the committee in May 2026."),
  },
  "2.B": {
    name: t("Felles legemiddelliste", "Shared medication list"),
    phase: "execution",
    ...inside("TP-05"),
    depends_on: ["4.A"],
    ownership: "named",
    owners: ["eksempelnett"],
    ...evaluated(["planned"]),
  },
  "3.A": {
    name: t("Regionale analyseplattformer", "Regional analysis platforms"),
    phase: "planning",
    ...outside,
    ...evaluated(["planned"]),
  },
  "3.B": {
    name: t("Fornyelse av registre", "Renewal of registries"),
    phase: "realisation",
    ...inside("TP-06"),
    ...evaluated(["planned"]),
    benefits: [
      {
        id: "once-only",
        text: t("Opplysninger meldes inn bare én gang.", "Information is reported only once."),
        owner: "oppdiktet-institutt",
        gains: ["healthcare-personnel"],
        due: "2025-12",
      },
    ],
    events: [{ id: "closed", date: "2025-04-30", text: t("Prosjektet ble avsluttet.", "The project was closed.") }],
  },
  "3.C": {
    name: t("Dataskranken", "The Data Desk"),
    phase: "execution",
    ...inside("TP-07"),
    ...evaluated(["none"], ["planned", "2024-02-01"], ["funded", "2025-06-01"]),
    benefits: [
      {
        id: "faster",
        text: t("Data utleveres raskere.", "Data are delivered faster."),
        owner: "dataskranken",
        gains: ["service-providers"],
        measure: "3.1b",
        due: "2026",
      },
    ],
  },
  "4.A": {
    name: t("Felles tjenester for deling", "Shared services for exchange"),
    phase: "execution",
    ...inside("TP-08"),
    roadmap: "08",
    ...evaluated(["planned"], ["funded", "2024-05-01"]),
    benefits: [
      {
        id: "safer",
        text: t("Behandlere ser de samme opplysningene.", "Providers see the same information."),
        owner: "eksempelnett",
        gains: ["citizens", "healthcare-personnel"],
        measure: "4.1",
        due: "2028",
      },
    ],
    ahead: t("Ny versjon prøves i Eksempelby i juni 2026.", "A new version is tried in Exampleton in June 2026."),
  },
  "4.B": {
    name: t("Trygg deling", "Safe sharing"),
    phase: "concept",
    ...inside("TP-09", "2025-02-01"),
    ...evaluated(["planned", "2024-06-01"]),
  },
  "4.C": {
    name: t("Felles informasjonsforvaltning", "Shared information management"),
    phase: "planning",
    ...inside("TP-10", "2024-09-01"),
    ...evaluated(["planned", "2024-09-01"]),
  },
  "4.D": {
    name: t("Samhandling over grensen", "Collaboration across the border"),
    phase: "idea",
    ...outside,
    depends_on: ["5.B"],
  },
  "5.A": {
    name: t("Ny prismodell", "A new pricing model"),
    phase: "realisation",
    ...outside,
    deadline: "2024",
    ...evaluated(["planned"]),
    benefits: [
      {
        id: "predictable",
        text: t("Prisene er forutsigbare.", "Prices are predictable."),
        owner: "eksempelnett",
        gains: ["service-providers"],
        due: "2025-06",
        evidence: t(
          "Rapport fra Tenkt regneutvalg, mai 2025 (oppdiktet).",
          "Report of the Imaginary Calculation Committee, May 2025 (invented).",
        ),
      },
    ],
    events: [
      { id: "adopted", date: "2024-11-12", text: t("Modellen ble tatt i bruk.", "The model was taken into use.") },
    ],
  },
  "5.B": {
    name: t("Regler for deling over grensen", "Rules for sharing across the border"),
    phase: "execution",
    ...outside,
    ...evaluated(["none"]),
  },
  "5.C": {
    name: t("Veiledning i juss og teknologi", "Guidance in law and technology"),
    phase: "closing",
    ...outside,
    ...evaluated(["planned"]),
  },
  "5.D": {
    name: t("Ordning for ny teknologi", "Scheme for new technology"),
    phase: "planning",
    ...outside,
    ...evaluated(["planned"]),
    lifecycle: [
      {
        state: "suspended",
        from: "2025-10-01",
        reason: t("Venter på midler i neste års budsjett.", "Waits for money in next year's budget."),
        decision: "d-2025-09-pause",
      },
    ],
  },
  "5.E": {
    name: t("Økosystem for beredskap", "Ecosystem for preparedness"),
    phase: "idea",
    ...outside,
  },
};
