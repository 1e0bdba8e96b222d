/** Meetings of 2025: a measure is put on hold and priorities are agreed. */
import { benefit, item, judged, notes, point, status } from "./meeting-words.mjs";
import { t } from "./text.mjs";

export const meetings2025 = [
  {
    id: "2025-02-eup",
    body: "eup",
    date: "2025-02-12",
    state: "held",
    treats: ["collect", "eup-first"],
    agenda: [status(2024, "1/25")],
    decisions: [
      {
        id: "d-2025-02-advice",
        kind: "advises",
        state: "adopted",
        text: t("Råder til å følge 4.A tettere.", "Advises following 4.A more closely."),
        scope: ["4.A"],
      },
    ],
  },
  {
    id: "2025-03-radet",
    body: "eksempelradet",
    date: "2025-03-12",
    state: "held",
    treats: ["council-first"],
    agenda: [
      status(2024, "3/25"),
      item("pause", "Telling av kvalitetsregistre", "Counting of quality registries", "approval", "4/25"),
    ],
    decisions: [
      notes("d-2025-03-status", 2024),
      {
        id: "d-2025-03-suspend",
        kind: "supports",
        state: "adopted",
        text: t("Gir tilslutning til at 3.2b settes på vent.", "Supports putting 3.2b on hold."),
        scope: ["3.2b"],
        conditions: [
          {
            id: "definition",
            text: t("Ny definisjon legges fram innen ett år.", "A new definition is put forward within a year."),
            met: false,
          },
        ],
      },
    ],
    follow_ups: [
      point(
        "f-2025-03-1",
        t("Foreslå måltall for opplæring.", "Propose a target for training."),
        "direktoratet-for-prover",
        "2025-09",
        "open",
        ["2"],
      ),
      point(
        "f-2025-03-2",
        t("Beskrive risiko i 4.A.", "Describe the risks in 4.A."),
        "eksempelnett",
        "2025-06",
        "done",
        ["4"],
      ),
    ],
    assessments: [
      judged("4", "yellow", "2025-02-28", t("Dokumentdelingen er usikker.", "Document sharing is uncertain.")),
    ],
    benefits: [
      benefit("3.B", "2024", "To registre er enklere å melde til.", "Two registries are easier to report to."),
    ],
  },
  {
    id: "2025-05-euf",
    body: "euf",
    date: "2025-05-21",
    state: "held",
    treats: ["euf-detailing"],
    agenda: [
      item("detail", "Faglige behov i hjemmeoppfølging", "Professional needs in home follow-up", "discussion", "7/25"),
    ],
    comments: [
      {
        id: "c-2025-05-1",
        subject: "1.B",
        text: t("Utstyret må passe for alle.", "The equipment must suit everyone."),
        role: "medlem / member",
        state: "validated",
      },
    ],
  },
  {
    id: "2025-08-eup",
    body: "eup",
    date: "2025-08-27",
    state: "held",
    treats: ["eup-second"],
    agenda: [item("priorities", "Prioriteringer for 2026", "Priorities for 2026", "discussion", "10/25")],
    priorities: [
      { subject: "4.A", rank: 1, reason: t("Forsinkelsen rammer 2.A og 2.B.", "The delay affects 2.A and 2.B.") },
      { subject: "2.3b", rank: 2, reason: t("Måltallet har manglet lenge.", "The target has long been missing.") },
    ],
  },
  {
    id: "2025-09-radet",
    body: "eksempelradet",
    date: "2025-09-17",
    state: "held",
    treats: ["council-second"],
    agenda: [item("priorities", "Anbefalinger for 2026", "Recommendations for 2026", "approval", "12/25")],
    decisions: [
      {
        id: "d-2025-09-pause",
        kind: "supports",
        state: "adopted",
        text: t("Gir tilslutning til at 5.D venter på budsjettet.", "Supports that 5.D waits for the budget."),
        scope: ["5.D"],
        conditions: [
          {
            id: "budget",
            text: t("Midlene omtales i neste budsjett.", "The money is dealt with in the next budget."),
            met: true,
          },
          { id: "owner", text: t("En eier er utpekt for 5.E.", "An owner has been named for 5.E."), met: false },
        ],
      },
    ],
    recommendations: [
      {
        id: "r-2025-09-1",
        text: t(
          "Prioritere innføring i de minste kommunene.",
          "Give priority to introduction in the smallest municipalities.",
        ),
        receiver: "eksempelkommuner",
        year: "2026",
        objectives: ["1", "4"],
      },
    ],
    evaluation: t(
      "Møtene er nyttigere, men kommunene er for få.",
      "The meetings are more useful, but the municipalities are too few.",
    ),
  },
];
