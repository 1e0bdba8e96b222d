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

const invented = (nb, en) => ({ text: t(nb, en), origin: "invented" });

/** What the editions say in prose; the third is not written yet. */
const prose = {
  2023: {
    foreword: {
      ...invented(
        "Dette er det oppdiktede forordet til den første utgaven.\n\nPlanen begynner med det som kan måles, og lover ikke mer enn den kan vise.",
        "This is the invented foreword to the first edition.\n\nThe plan begins with what can be measured, and promises no more than it can show.",
      ),
      signed: [
        {
          id: "director",
          role: t("Direktøren for Direktoratet for eksempler", "The director of the Directorate of Examples"),
        },
      ],
    },
    introduction: invented(
      "Planen gjør fem oppdiktede mål om til indikatorer og initiativ.",
      "The plan turns five invented objectives into indicators and initiatives.",
    ),
  },
  2024: {
    foreword: {
      ...invented(
        "To år med målinger har lært oss hva tallene kan bære, og hva de ikke kan.\n\nI denne utgaven settes trinnet for 2028. Der tallene ikke gav grunnlag for et nytt måltall, står det gamle.",
        "Two years of figures have taught us what they can carry and what they cannot.\n\nThis edition sets the step for 2028. Where the figures gave no ground for a new target, the old one stands.",
      ),
      signed: [
        {
          id: "director",
          role: t("Direktøren for Direktoratet for eksempler", "The director of the Directorate of Examples"),
        },
        { id: "leader", role: t("Lederen av Eksempelrådet", "The leader of the Example Council") },
      ],
    },
    introduction: invented(
      "Planen sier hva som skal nås, hvordan det måles, og hvem som gjør hva.\n\nAlt i den er laget for å vise verktøyet: navnene, tallene og hendelsene finnes ikke.",
      "The plan says what is to be reached, how it is measured and who does what.\n\nAll of it was made to show the tool: the names, the figures and the events do not exist.",
    ),
    chapters: [
      {
        chapter: "governance",
        ...invented(
          "Rådet behandler planen to ganger i året og gir råd om veien videre.",
          "The council treats the plan twice a year and advises on the way ahead.",
        ),
      },
      {
        chapter: "indicators",
        ...invented(
          "Indikatorene følger målene fra bruk til virkning, så langt det finnes tall.",
          "The indicators follow the objectives from use to effect, as far as there are figures.",
        ),
      },
      {
        chapter: "objective",
        objective: "1",
        ...invented(
          "Målet er det som innbyggerne merker først.",
          "This is the objective that citizens notice first.",
        ),
      },
      {
        chapter: "roadmap",
        ...invented(
          "Initiativene har milepæler med datoer. En ny dato kommer ved siden av den gamle, ikke i stedet for den.",
          "The initiatives have dated milestones. A new date stands beside the old one, not instead of it.",
        ),
      },
    ],
  },
};

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
    ...(prose[id] ?? {}),
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
