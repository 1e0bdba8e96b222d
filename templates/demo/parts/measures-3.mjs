/** Figures under objective 3: words, a duration, an undated baseline, a measure at rest and one that has ended. */
import { level, SET, seen, t } from "./text.mjs";

const LATER = { set: "2024-09-18", decision: "d-2024-09-targets" };

export const indicators3 = {
  3.1: t("Bruk av registre", "Use of registries"),
  3.2: t("Digital innrapportering", "Digital reporting"),
};

export const measures3 = {
  "3.1a": {
    name: t("Søknader", "Applications"),
    baseline: { kind: "measured", value: 240, period: "2021" },
    targets: [
      {
        kind: "words",
        text: t("Klart flere søknader enn før.", "Clearly more applications than before."),
        due: "2025",
        set: SET,
      },
    ],
    observations: [seen("2022", 251), seen("2023", 262), seen("2024", 280), seen("2025", 305)],
  },
  "3.1b": {
    name: t("Tid til utlevering", "Time to delivery"),
    unit: t("dager", "days"),
    baseline: { kind: "measured", value: 60, period: "2022" },
    targets: [level(45, "2025"), level(30, "2028", LATER)],
    observations: [seen("2023", 70), seen("2024", 75), seen("2025", 60)],
  },
  "3.2a": {
    name: t("Registre med digital innrapportering", "Registries with digital reporting"),
    unit: t("registre", "registries"),
    baseline: { kind: "measured", value: 8 },
    targets: [
      {
        kind: "all",
        of: 18,
        due: "2028",
        ...LATER,
        text: t("Alle de 18 tenkte registrene.", "All 18 imaginary registries."),
      },
    ],
    observations: [seen("2023", 9), seen("2024", 11), seen("2025", 12)],
  },
  "3.2b": {
    name: t("Kvalitetsregistre", "Quality registries"),
    unit: t("kvalitetsregistre", "quality registries"),
    baseline: { kind: "measured", value: 20, period: "2022" },
    targets: [level(40, "2025")],
    observations: [seen("2023", 24), seen("2024", 27)],
    lifecycle: [
      {
        state: "suspended",
        from: "2025-06-01",
        reason: t(
          "Tellingen hviler mens definisjonen gjennomgås.",
          "The count rests while its definition is reviewed.",
        ),
        decision: "d-2025-03-suspend",
      },
    ],
  },
  "3.2c": {
    name: t("Innrapportering nær sanntid", "Reporting close to real time"),
    unit: t("registre", "registries"),
    baseline: { kind: "measured", value: 1, period: "2022" },
    targets: [level(5, "2025")],
    observations: [seen("2023", 1)],
    lifecycle: [
      {
        state: "retired",
        from: "2025-01-01",
        reason: t("Målingen er dekket av 3.2a.", "The measure is covered by 3.2a."),
        decision: "d-2024-09-retire",
        successor: "3.2a",
      },
    ],
  },
};
