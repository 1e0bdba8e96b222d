/** Trends, editions and a piece of background. */
import { publisher } from "./organisations.mjs";
import { inventedNote, t } from "./text.mjs";

const trend = (id, name, text, where, objectives, date) => ({ id, name, text, where, objectives, date });

export const trends = () => [
  [
    "trends/2024.yaml",
    {
      year: "2024",
      trends: [
        trend(
          "trend-2024-staff",
          t("Færre hender", "Fewer hands"),
          t("Det er vanskelig å få tak i folk.", "People are hard to recruit."),
          "sector",
          ["2"],
          "2024",
        ),
        trend(
          "trend-2024-models",
          t("Språkmodeller", "Language models"),
          t("Nye verktøy kommer fort.", "New tools come fast."),
          "surroundings",
          ["2", "3"],
          "2024-05",
        ),
      ],
      inputs: [
        {
          id: "input-2024-plan",
          related: "tenkt-plan",
          text: t("Planen ber om felles måltall.", "The plan asks for shared targets."),
          objectives: ["4"],
          initiatives: ["4.A"],
          date: "2024-02",
        },
      ],
      notes: [inventedNote()],
    },
  ],
  [
    "trends/2025.yaml",
    {
      year: "2025",
      trends: [
        trend(
          "trend-2025-exclusion",
          t("Noen faller fra", "Some drop out"),
          t("Eldre brukere ber om hjelp.", "Older users ask for help."),
          "sector",
          ["1"],
          "2025",
        ),
        trend(
          "trend-2025-security",
          t("Flere angrep", "More attacks"),
          t("Sikkerhet krever mer arbeid.", "Security takes more work."),
          "surroundings",
          ["4", "5"],
          "2025-09",
        ),
        trend(
          "trend-2025-money",
          t("Strammere budsjetter", "Tighter budgets"),
          t("Nye ordninger må vente.", "New schemes must wait."),
          "surroundings",
          ["5"],
          "2025-10",
        ),
      ],
      inputs: [
        {
          id: "input-2025-law",
          related: "tenkt-lov",
          text: t("Loven åpner for mer deling.", "The act allows more sharing."),
          objectives: ["4", "5"],
          initiatives: ["4.B", "5.B"],
          date: "2025-06",
        },
      ],
      notes: [inventedNote()],
    },
  ],
];

const edition = (id, state, date, name) => [
  `editions/${id}/edition.yaml`,
  {
    id,
    name,
    state,
    date,
    publisher,
    applies_from: id,
    scope: t("Oppdiktet utgave.", "An invented edition."),
    notes: [inventedNote()],
  },
];

export const editions = () => [
  edition("2023", "published", "2022-12-15", t("Første utgave", "First edition")),
  edition(
    "2024",
    "published",
    "2024-10-15",
    t("Andre utgave, med trinnet for 2028", "Second edition, with the step for 2028"),
  ),
  edition("2025", "draft", "2026-10", t("Tredje utgave, utkast", "Third edition, draft")),
];

export const background = () => [
  [
    "background/first-years.yaml",
    {
      id: "first-years",
      title: t("De første årene (oppdiktet)", "The first years (invented)"),
      sections: [
        {
          id: "lessons",
          title: t("Erfaringer", "Lessons"),
          items: [{ id: "start-small", text: t("Begynn i det små og mål tidlig.", "Start small and measure early.") }],
        },
      ],
      notes: [inventedNote()],
    },
  ],
];
