/** Milestones by initiative: in time, late, far too late, reached, ahead, and one that only words give a time. */
import { t } from "./text.mjs";

const dev = "development";
const intro = "introduction";

const step = (id, name, stage, start, due, { set, ...more } = {}) => ({
  ...{ id, name, stage },
  ...(set === undefined ? {} : { set }),
  ...{ start, due, ...more },
});

/** Forecasts, oldest first: the day each was reported, and when the milestone was then expected. */
const forecasts = (...rows) => ({ forecast: rows.map(([reported, date]) => ({ date, reported })) });

export const milestones = {
  "1.A": [
    step("1.A-m1", t("Første versjon av dialogen", "First version of the dialogue"), dev, "2023-01", "2023-09-30", {
      actual: "2023-09-20",
    }),
    step("1.A-m2", t("Innsyn for pårørende", "Access for relatives"), dev, "2023-06", "2024-06", {
      ...forecasts(["2024-05-15", "2024-08"]),
      actual: "2024-08-30",
      depends_on: ["1.A-m1"],
    }),
    step("1.A-m3", t("I bruk i tolv kommuner", "In use in twelve municipalities"), intro, "2024-01", "2024-12", {
      ...forecasts(["2024-11-15", "2025-04"], ["2025-04-20", "2025-06"]),
      actual: "2025-06-15",
    }),
    step("1.A-m4", t("I bruk i alle kommuner", "In use in all municipalities"), intro, "2025-01", "2026-12", {
      set: "2024-09",
      ...forecasts(["2026-02-01", "2026-12"]),
      depends_on: ["1.A-m3"],
      text: t("Innføres gradvis fra 2025 til 2026.", "Introduced gradually from 2025 to 2026."),
    }),
  ],
  "1.B": [
    step("1.B-m1", t("Felles utstyrsavtale", "Joint equipment agreement"), dev, "2023-01", "2023-12", {
      ...forecasts(["2023-11-01", "2024-06"]),
      actual: "2024-06-28",
    }),
    step("1.B-m2", t("Tilbud i alle fellesskap", "Offers in all partnerships"), intro, "2024-01", "2025-06", {
      ...forecasts(["2023-11-01", "2025-12"], ["2025-08-01", "2026-03"], ["2026-02-01", "2026-09"]),
    }),
    step("1.B-m3", t("Trygghetsteknologi i bruk", "Safety technology in use"), intro, "2025-01", "2025/2027", {
      set: "2024-09",
      depends_on: ["1.B-m1"],
      text: t("Tas i bruk fra 2025 til 2027.", "Taken into use from 2025 to 2027."),
    }),
  ],
  "1.C": [
    step("1.C-m1", t("Valg av konsept", "Choice of concept"), dev, "2024-09", "2025-10", {
      set: "2024-06",
      ...forecasts(["2025-06-30", "2026-05"]),
    }),
  ],
  "1.D": [
    step(
      "1.D-m1",
      t("Endelig rapport", "Final report"),
      dev,
      "2024-01",
      "2025-12",
      forecasts(["2026-01-15", "2026-04"]),
    ),
  ],
  "2.A": [
    step("2.A-m1", t("Krav til verktøyene", "Requirements for the tools"), dev, "2023-01", "2024-06", {
      ...forecasts(["2024-08-01", "2025-02"], ["2025-02-01", "2025-03"]),
      actual: "2025-03-14",
    }),
    step("2.A-m2", t("Kobling til felles tjenester", "Connection to the shared services"), dev, "2024-06", "2025-12", {
      set: "2024-03",
      ...forecasts(["2025-02-01", "2026-02"], ["2025-08-01", "2026-06"], ["2026-02-01", "2026-10"]),
      depends_on: ["2.A-m1", "4.A-m2"],
    }),
    step("2.A-m3", t("I bruk i to regioner", "In use in two regions"), intro, "2025-09", "2027-06", {
      set: "2025-03",
      ...forecasts(["2025-08-01", "2028-03"]),
      depends_on: ["2.A-m2"],
    }),
  ],
  "2.B": [
    step("2.B-m1", t("Listen klar for utprøving", "The list ready for trials"), dev, "2023-03", "2024-05", {
      actual: "2024-05-20",
    }),
    step("2.B-m2", t("Utprøving i tre kommuner", "Trials in three municipalities"), intro, "2025-01", "2025-12", {
      set: "2024-09",
      ...forecasts(["2025-11-15", "2026-04"], ["2026-02-01", "2026-06"]),
      depends_on: ["2.B-m1"],
    }),
  ],
  "3.B": [
    step("3.B-m1", t("Ny registerplattform", "New registry platform"), dev, "2023-01", "2024-10", {
      actual: "2024-10-18",
    }),
    step("3.B-m2", t("Seks registre flyttet", "Six registries moved"), intro, "2024-06", "2025-03", {
      actual: "2025-03-28",
    }),
  ],
  "3.C": [
    step("3.C-m1", t("Nytt søknadsskjema", "New application form"), dev, "2024-01", "2025-05", {
      actual: "2025-05-09",
    }),
    step("3.C-m2", t("Alle søknader i skranken", "All applications at the desk"), intro, "2025-06", "2026-06", {
      set: "2025-02",
      ...forecasts(["2025-11-15", "2026-06"]),
    }),
  ],
  "4.A": [
    step("4.A-m1", t("Felles journal, versjon 1", "Shared record, version 1"), dev, "2023-01", "2023-11", {
      actual: "2023-11-24",
    }),
    step("4.A-m2", t("Dokumentdeling, versjon 1", "Document sharing, version 1"), dev, "2024-01", "2025-03", {
      ...forecasts(["2024-08-01", "2025-09"], ["2025-08-01", "2026-03"], ["2026-02-01", "2026-06"]),
    }),
    step(
      "4.A-m3",
      t("Dokumentdeling på ti sykehus", "Document sharing at ten hospitals"),
      intro,
      "2025-04",
      "2026-09",
      {
        set: "2024-06",
        ...forecasts(["2024-11-20", "2027-02"]),
        depends_on: ["4.A-m2"],
      },
    ),
  ],
  "4.B": [
    step("4.B-m1", t("Felles trusselbilde", "Shared threat picture"), dev, "2024-06", "2025-06", {
      set: "2024-03",
      ...forecasts(["2025-05-20", "2025-07"]),
      actual: "2025-07-25",
    }),
  ],
  "4.C": [step("4.C-m1", t("Veileder på høring", "Guide out for consultation"), dev, "2025-03", "2026-04", { set: "2025-02" })],
  "4.D": [
    {
      id: "4.D-m1",
      name: t("Prøve over grensen", "Trial across the border"),
      stage: intro,
      text: t("Prøves fra 2025 og vurderes innen 2027.", "Tried from 2025 and reviewed by 2027."),
    },
  ],
  "5.A": [
    step("5.A-m1", t("Modellen vedtatt", "The model adopted"), dev, "2023-06", "2024-11", { actual: "2024-11-12" }),
  ],
  "5.B": [
    step("5.B-m1", t("Høringssvar sendt", "Consultation response submitted"), dev, "2025-01", "2025-09", {
      actual: "2025-09-12",
    }),
  ],
  "5.C": [step("5.C-m1", t("Erfaringene oppsummert", "Experience summed up"), dev, "2025-02", "2026-05")],
  "5.D": [step("5.D-m1", t("Utkast til ordning", "Draft scheme"), dev, "2025-01", "2026-08")],
};
