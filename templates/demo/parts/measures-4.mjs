/** Figures under objective 4: introduction and use, zero baselines, dependent targets and a share of municipalities. */
import { IN_USE, inUse } from "./municipalities.mjs";
import { staff } from "./sources.mjs";
import { answered, level, SET, seen, t } from "./text.mjs";

const LATER = { set: "2024-09-18", decision: "d-2024-09-targets" };
const asked = (period, value, more) => answered(staff, period, value, more);
const autumn = { period: "2022-09-01/2022-11-30", period_text: t("høsten 2022", "autumn 2022") };

export const indicators4 = {
  4.1: t("Tilgang til opplysninger fra andre", "Access to information held by others"),
  4.2: t("Innføring og bruk av felles tjenester", "Introduction and use of shared services"),
  "4.2.1": t("Felles journal, innføring", "Shared record, introduction"),
  "4.2.2": t("Felles journal, bruk", "Shared record, use"),
  "4.2.3": t("Dokumentdeling, innføring", "Document sharing, introduction"),
  "4.2.4": t("Dokumentdeling, bruk", "Document sharing, use"),
  "4.2.5": t("Felles legemiddelliste, innføring", "Shared medication list, introduction"),
  "4.2.6": t("Felles legemiddelliste, bruk", "Shared medication list, use"),
};

export const measures4 = {
  4.1: {
    whole: t("helsepersonellet som svarte", "the personnel who answered"),
    baseline: { kind: "measured", value: 23, period: "2021-09", n: staff["2021-09"] },
    targets: [level(40, "2025"), level(50, "2028", LATER)],
    observations: [asked("2022-09", 27), asked("2023-09", 33), asked("2024-09", 35), asked("2025-09", 36)],
    breaks: [
      {
        at: "2023-09",
        kind: "sample_mix",
        effect: "unknown",
        text: t("Langt færre fra kommunene svarte.", "Far fewer from the municipalities answered."),
      },
    ],
  },
  "4.2.1": {
    description: t(
      "Kommuner der minst 60 prosent av virksomhetene bruker tjenesten.",
      "Municipalities where at least 60 per cent of the providers use the service.",
    ),
    whole: t("oppdiktede kommuner", "invented municipalities"),
    baseline: { kind: "measured", value: inUse(2022), period: "2022-12-31" },
    targets: [level(50, "2025"), level(100, "2028", LATER)],
    derive: { kind: "breakdown", breakdown: "municipalities", at_least: IN_USE, complete: ["2023", "2024", "2025"] },
    breakdowns: [
      {
        id: "municipalities",
        file: "data/oppdiktet-invented-service.csv",
        dimension: t("Kommune", "Municipality"),
        codelist: "eksempelkommuner-koder",
        unit: t("andel virksomheter", "share of providers"),
      },
    ],
  },
  "4.2.2": {
    baseline: { kind: "measured", value: 30000, period: "2021" },
    targets: [
      {
        kind: "dependent",
        waits_for: t("Planen for innføring i kommunene", "The plan for introduction in the municipalities"),
        decide_by: "2026-06",
        set: SET,
      },
    ],
    observations: [
      seen("2023-H2", 41000),
      seen("2024-H1", 47000),
      seen("2024-H2", 52000),
      seen("2025-H1", 61000),
      seen("2025-H2", 66000),
    ],
  },
  "4.2.3": {
    whole: t("tenkte sykehus", "imaginary hospitals"),
    baseline: { kind: "measured", value: 0, ...autumn, text: t("Bare utprøving.", "Trials only.") },
    targets: [
      {
        kind: "all",
        due: "2025",
        set: SET,
        superseded: {
          since: "2024-09-18",
          reason: t("Sikkerhetsarbeidet tok lengre tid.", "The security work took longer."),
          decision: "d-2024-09-targets",
        },
      },
      level(20, "2025", LATER),
      { kind: "all", due: "2028", ...LATER },
    ],
    path: { kind: "step" },
    observations: [seen("2023-12-31", "0/20"), seen("2024-12-31", "2/20")],
  },
  "4.2.4": {
    baseline: { kind: "measured", value: 0, ...autumn, text: t("Bare utprøving.", "Trials only.") },
    targets: [level(50000, "2025")],
    observations: [
      seen("2023", 8000),
      seen("2024", 21000),
      {
        period: "2025",
        missing: "not_available",
        published: "2026-02-15",
        text: t("Tellingen falt ut.", "The count was lost."),
      },
    ],
  },
  "4.2.5": {
    whole: t("tenkte virksomheter", "imaginary providers"),
    baseline: { kind: "measured", value: "2/40", period: "2022-10" },
    targets: [level(30, "2025"), level(60, "2028", LATER)],
    observations: [seen("2023-12-31", "5/40"), seen("2024-12-31", "9/42"), seen("2025-12-31", "13/44")],
  },
  "4.2.6a": {
    name: t("Registrerte lister", "Registered lists"),
    unit: t("lister", "lists"),
    baseline: { kind: "measured", value: "~6500", period: "2022-11" },
    targets: [level(50000, "2028", LATER)],
    path: { kind: "geometric" },
    observations: [seen("2023", 9100), seen("2024", 12800), seen("2025", 18000)],
  },
  "4.2.6b": {
    name: t("Oppslag i listen", "Look-ups in the list"),
    baseline: {
      kind: "words",
      text: t("Bare prøvd ut i én kommune.", "Only tried in one municipality."),
      period: "2022-10",
    },
    targets: [level(200000, "2028", LATER)],
    observations: [{ period: "2025", missing: "not_yet_available" }],
  },
};
