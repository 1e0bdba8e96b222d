/** The indicator of the first goal: an ordinal measure and a band. */
import { t, inventedNote, seen, level } from "./text.mjs";

export const goalMeasures = () => ({
  id: "G1.1",
  number: "G1.1",
  name: t("Sammenheng i tjenestene", "Coherence of the services"),
  type: "result",
  source: "provemonitoren",
  measures: [
    {
      id: "G1.1a",
      number: "G1.1a",
      name: t("Modenhet i samhandlingen", "Maturity of collaboration"),
      description: t("Fase 1 til 5 etter en tenkt skala.", "Phase 1 to 5 on an imaginary scale."),
      unit: t("fase", "phase"),
      scale: "ordinal",
      bounds: [1, 5],
      direction: "up",
      baseline: { kind: "measured", value: 2, period: "2022" },
      targets: [level(4, "2028", { set: "2024-09-18", decision: "d-2024-09-targets" })],
      observations: [seen("2023", 2), seen("2024", 3), seen("2025", 3)],
      notes: [inventedNote()],
    },
    {
      id: "G1.1b",
      number: "G1.1b",
      name: t("Likhet mellom regionene", "Equality between regions"),
      description: t(
        "Høyeste region i prosent av gjennomsnittet; skal ligge innenfor båndet.",
        "The highest region in per cent of the average; to stay inside the band.",
      ),
      unit: t("indeks", "index"),
      scale: "index",
      direction: "within",
      baseline: { kind: "measured", value: 112, period: "2022" },
      targets: [{ kind: "band", low: 95, high: 105, due: "2028", set: "2024-09-18", decision: "d-2024-09-targets" }],
      observations: [seen("2023", 109), seen("2024", 106), seen("2025", 104)],
      notes: [inventedNote()],
    },
  ],
});
