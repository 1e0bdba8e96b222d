/** Figures under objective 1: use, surveys, bounds, revisions and a breakdown. */
import { panel } from "./sources.mjs";
import { answered, change, level, SET, seen, t } from "./text.mjs";

const year = "2021-09/2022-09";
const LATER = { set: "2024-09-18", decision: "d-2024-09-targets" };
const asked = (period, value, more) => answered(panel, period, value, more);

export const indicators1 = {
  1.1: t("Bruk av innbyggerportalen", "Use of the citizen portal"),
  1.2: t("Utbredelse av tjenester for unge", "Reach of services for young people"),
  1.3: t("Opplevd tilgang til enkle tjenester", "Perceived access to simple services"),
  1.4: t("Tilfredshet med digital kontakt", "Satisfaction with digital contact"),
  1.5: t("Spredning av hjemmeoppfølging", "Spread of home follow-up"),
  1.6: t("Brukere av trygghetsteknologi", "Users of safety technology"),
};

export const measures1 = {
  "1.1a": {
    name: t("Timeavtaler", "Appointments"),
    baseline: { kind: "measured", value: 8, period: year },
    targets: [change("+20 %", "2025"), level(11, "2028", LATER)],
    observations: [
      seen("2023", 8.5),
      seen("2024", 9.1),
      seen("2024", 9.2, {
        published: "2025-06-15",
        revision: {
          number: 1,
          kind: "scheduled",
          reason: t("Årlig revisjon av tallene.", "Yearly revision of the figures."),
        },
      }),
      seen("2025", 9.7, { flags: ["provisional"] }),
    ],
  },
  "1.1b": {
    name: t("På vegne av andre", "On behalf of others"),
    baseline: { kind: "measured", value: 0.4, period: year },
    targets: [change("+10 %", "2025"), level(0.5, "2028", LATER), level(0.7, "2030", LATER)],
    observations: [seen("2023", 0.41), seen("2024", 0.43), seen("2025", 0.45)],
  },
  1.2: {
    whole: t("unge i de oppdiktede kommunene", "young people in the invented municipalities"),
    baseline: { kind: "measured", value: 42, period: "2022-11" },
    targets: [
      level(85, "2025", {
        superseded: {
          since: "2024-09-18",
          reason: t("Innføringen ble delt i to trinn.", "The introduction was split into two steps."),
          decision: "d-2024-09-targets",
        },
      }),
      level(70, "2025", LATER),
      level(90, "2028", LATER),
    ],
    observations: [seen("2023-11", 47), seen("2024-11", 53), seen("2025-11", 59)],
    breakdowns: [
      {
        id: "municipalities",
        file: "data/oppdiktet-invented-reach.csv",
        dimension: t("Kommune", "Municipality"),
        codelist: "eksempelkommuner-koder",
        unit: t("andel unge", "share of young people"),
      },
    ],
  },
  1.3: {
    whole: t("de som svarte", "those who answered"),
    methods: [
      {
        from: "2021",
        question: t("Hvor enig er du i at tjenestene er enkle?", "How far do you agree that the services are simple?"),
        counted: t("Helt eller delvis enig", "Fully or partly agree"),
        scale: t("Fem trinn", "Five steps"),
        mode: t("Nett", "Web"),
      },
      {
        from: "2023-09",
        question: t(
          "Hvor enig er du i at de digitale tjenestene er enkle?",
          "How far do you agree that the digital services are simple?",
        ),
        counted: t("Helt eller delvis enig", "Fully or partly agree"),
        scale: t("Fem trinn", "Five steps"),
        mode: t("Nett", "Web"),
      },
    ],
    baseline: { kind: "measured", value: 74, period: "2021-09", n: panel["2021-09"] },
    targets: [level(83, "2025"), level(86, "2028", LATER)],
    observations: [
      asked("2022-09", 73),
      asked("2023-09", 72),
      asked("2024-09", 70),
      asked("2025-09", 69, {
        distribution: [
          { answer: "helt enig / fully agree", share: 28 },
          { answer: "delvis enig / partly agree", share: 41 },
          { answer: "verken eller / neither", share: 17 },
          { answer: "uenig / disagree", share: 14 },
        ],
      }),
    ],
    breaks: [
      {
        at: "2023-09",
        kind: "wording",
        effect: "minor",
        assessed_by: "analytiker / analyst",
        text: t("Ordet «digitale» kom inn i spørsmålet.", "The word “digital” was added to the question."),
      },
    ],
  },
  1.4: {
    whole: t("de som svarte", "those who answered"),
    baseline: { kind: "measured", value: 48, period: "2021-09", n: panel["2021-09"] },
    targets: [level(60, "2025"), level(65, "2028", LATER)],
    observations: [
      asked("2023-09", 49),
      asked("2025-09", 51),
      seen("2026-02", 58, {
        standing: "candidate",
        source: "provemonitoren",
        n: 900,
        text: t(
          "Målt i en annen undersøkelse og ikke publisert mot indikatoren.",
          "Measured in another survey and not published against the indicator.",
        ),
      }),
    ],
  },
  "1.5a": {
    name: t("Fellesskap", "Partnerships"),
    unit: t("fellesskap", "partnerships"),
    whole: t("de 19 tenkte fellesskapene", "the 19 imaginary partnerships"),
    baseline: {
      kind: "measured",
      value: "17/19",
      comparable: false,
      reason: t(
        "Utgangspunktet teller tilskudd, måltallet teller tilbud.",
        "The baseline counts grants, the target counts offers.",
      ),
    },
    targets: [level("19/19", "2024-12-31")],
    observations: [seen("2023-12-31", "15/19"), seen("2024-12-31", "18/19"), seen("2025-12-31", "19/19")],
  },
  "1.5b": {
    name: t("Kommuner", "Municipalities"),
    baseline: {
      kind: "measured",
      value: 11,
      comparable: false,
      reason: t(
        "Utgangspunktet teller tilskudd, målingen teller tilbud.",
        "The baseline counts grants, the measure counts offers.",
      ),
    },
    targets: [
      {
        kind: "none",
        reason: t("Ingen har satt et måltall for kommunene.", "Nobody has set a target for the municipalities."),
        set: SET,
      },
    ],
    observations: [
      seen("2023", 12),
      seen("2024", 15),
      seen("2024", 14, {
        published: "2025-05-02",
        revision: {
          number: 1,
          kind: "correction",
          reason: t("En kommune var talt to ganger.", "One municipality had been counted twice."),
        },
      }),
      seen("2025", 16),
    ],
  },
  1.6: {
    baseline: { kind: "measured", value: 100000, period: "2021" },
    targets: [change("+15 %", "2025"), level(140000, "2028", LATER)],
    observations: [
      seen("2023", 104000),
      seen("2024", "~108000", { flags: ["estimated"] }),
      seen("2025", ">110000", {
        text: t("Flere kommuner har ikke meldt inn tall.", "Several municipalities have not reported figures."),
      }),
      { period: "2026", value: 125000, flags: ["forecast"] },
    ],
  },
};
